import { dataTable, helmImport, parityTable, runbookSections } from "@k8s-config/helm";

/** The release whose move docs/moving-from-helm.md tells: the chart's own values, at a node of that name. */
const example = () => helmImport({ name: "prod", values: [{ name: "values.yaml", text: "{}" }], host: "node1.example.com", users: ["ada"] });

/** The generated sections of docs/moving-from-helm.md. */
export function movingSections(): Readonly<Record<"data" | "runbook", string>> {
  const imported = example();
  return { data: `\n${dataTable(imported.release)}\n`, runbook: `\n${runbookSections(imported, { kind: "yaml" })}` };
}

/** The generated section of docs/helm-parity.md. */
export function paritySections(): Readonly<Record<"parity", string>> {
  return { parity: `\n${parityTable()}\n` };
}
