/** docs/isolation.md says what the table of flows says. */
import { readFileSync } from "node:fs";
import { conditionsOf, flowConditions, flows, services, type Flow } from "@k8s-config/clearml";
import { expect, it } from "vitest";
import { exporterNames, exporterPorts } from "../monitoring/exporters.ts";
import { oauth2ProxyPort } from "../oauth2-proxy.ts";
import { overlayNames, workspace } from "../testing/overlays.ts";

const text = readFileSync(new URL("docs/isolation.md", workspace), "utf8");

const destinationPorts = { dns: "53, UDP and TCP", kubernetesApi: "443, 6443", buckets: "443, or the port of `host`", proxy: "that of the URL", updates: "443", identityProvider: "that of the URL", snapshots: "443, or the port of `host`", externalMongo: "that of each host", externalElastic: "that of each host", externalRedis: "its own" } as const;

function portOf({ to, port }: Flow): string {
  if (port !== undefined) return String(port);
  if (to in destinationPorts) return Object.entries(destinationPorts).find(([name]) => name === to)?.[1] ?? "";
  if (to === "oauth2-proxy") return String(oauth2ProxyPort);
  const exporter = exporterNames.find((name) => name === to);
  if (exporter !== undefined) return String(exporterPorts[exporter]);
  return String(Object.entries(services).find(([name]) => name === to)?.[1].port);
}

function row(flow: Flow): string {
  const { from, to, why } = flow;
  const conditions = conditionsOf(flow).map((condition) => flowConditions[condition]);
  return `| ${from} | ${to} | ${portOf(flow)} | ${why} | ${conditions.join("; ") || "always"} |`;
}

it("has every flow, and no other", () => {
  const [, table = ""] = /\| from \| to \| port \| what for \| when \|\n\| --- \| --- \| --- \| --- \| --- \|\n((?:\|.*\n)+)/.exec(text) ?? [];
  expect(table.trimEnd().split("\n")).toEqual(flows.map(row));
});

it("names the objects that are there", () => {
  const folder = readFileSync(new URL(`overlays/${overlayNames[0]}/foundation/kustomization.yaml`, workspace), "utf8");
  const policies = [...folder.matchAll(/networkpolicy-(\S+)\.yaml/g)].map(([, name]) => name);
  expect(policies).toHaveLength(9);
  for (const name of policies) expect(text).toContain(`\`${name}\``);
});
