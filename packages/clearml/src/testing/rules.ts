import { formatImage, isJsonObject, jsonEqual, objectId, parseImage, parseQuantity, type Json, type JsonObject, type KubeObject, type Manifest } from "@k8s-config/core";
import { containersOf, find, items, podOf, workloadsOf } from "./objects.ts";

/** What a manifest breaks of the rules that this project holds itself to, beyond Pod Security and the schemas. */
export function projectProblems(manifest: Manifest): string[] {
  const workloads = workloadsOf(manifest);
  return [
    ...workloads.flatMap((workload) => [
      ...podRules(workload, manifest),
      ...volumeRules(workload, manifest),
      ...budgetRules(workload, manifest),
      ...containersOf(podOf(workload)).flatMap((container) => containerRules(container)),
    ].map((problem) => `${objectId(workload)}: ${problem}`)),
    ...selectorRules(workloads),
    ...serviceRules(manifest, workloads),
    ...substitutionRules(manifest),
  ];
}

function podRules(workload: KubeObject, { objects }: Manifest): string[] {
  const pod = podOf(workload);
  const account = objects.find((object) => object.kind === "ServiceAccount" && object.metadata.name === pod["serviceAccountName"]);
  return [
    ...(pod["enableServiceLinks"] === false ? [] : ["takes service links"]),
    ...(pod["automountServiceAccountToken"] === false ? [] : ["mounts a token"]),
    ...(account?.["automountServiceAccountToken"] === false ? [] : ["has no ServiceAccount without a token"]),
    ...(Number(pod["terminationGracePeriodSeconds"]) > 0 ? [] : ["says no terminationGracePeriodSeconds"]),
  ];
}

const amounts = ["cpu", "memory", "ephemeral-storage"] as const;

function containerRules(container: JsonObject): string[] {
  const name = String(container["name"]);
  const { tag, digest } = parseImage(String(container["image"]));
  const amount = (kind: "requests" | "limits", resource: string) => parseQuantity(String(find(container, "resources", kind, resource)));
  return [
    ...(find(container, "securityContext", "readOnlyRootFilesystem") === true ? [] : [`${name}: writes to its root file system`]),
    ...(tag === undefined && digest === undefined ? [`${name}: image ${formatImage(parseImage(String(container["image"])))} has no version`] : []),
    ...amounts.flatMap((resource) => {
      const [request, limit] = [amount("requests", resource), amount("limits", resource)];
      if (request === undefined || limit === undefined) return [`${name}: no request or no limit of ${resource}`];
      return request > limit ? [`${name}: requests more ${resource} than its limit`] : [];
    }),
  ];
}

function volumeRules(workload: KubeObject, { config }: Manifest): string[] {
  const pod = podOf(workload);
  const volumes = items(pod["volumes"]);
  const names = [...volumes.map(({ name }) => name), ...items(find(workload, "spec", "volumeClaimTemplates")).map((template) => find(template, "metadata", "name"))];
  const containers = containersOf(pod);
  const mounts = containers.flatMap((container) => items(container["volumeMounts"]));
  const files = volumes.flatMap((volume) => {
    const source = text(find(volume, "configMap", "name")) ?? text(find(volume, "secret", "secretName"));
    const own = config.find(({ name }) => name === source);
    if (own === undefined) return [];
    const here = mounts.filter(({ name }) => name === volume["name"]);
    return [
      ...here.filter(({ readOnly }) => readOnly !== true).map(({ mountPath }) => `${String(mountPath)} of ${own.name} is writable`),
      ...here.filter(({ subPath, mountPath }) => !Object.keys(own.files).some((file) => subPath === file && String(mountPath).endsWith(`/${file}`))).map(({ mountPath }) => `${String(mountPath)} is no file of ${own.name}`),
      ...Object.keys(own.files).filter((file) => !here.some(({ subPath }) => subPath === file)).map((file) => `${file} of ${own.name} is not mounted`),
    ];
  });
  return [
    ...duplicates(names).map((name) => `two volumes ${name}`),
    ...mounts.filter(({ name }) => !names.includes(text(name))).map(({ name }) => `mounts ${String(name)}, which is no volume`),
    ...names.filter((name) => !mounts.some((mount) => mount["name"] === name)).map((name) => `volume ${String(name)} is not mounted`),
    ...containers.flatMap((container) => duplicates(items(container["volumeMounts"]).map(({ mountPath }) => mountPath)).map((path) => `two mounts at ${path}`)),
    ...files,
  ];
}

function budgetRules(workload: KubeObject, { objects }: Manifest): string[] {
  const selector = find(workload, "spec", "selector", "matchLabels");
  const budgets = objects.filter((object) => object.kind === "PodDisruptionBudget" && jsonEqual(find(object, "spec", "selector", "matchLabels"), selector));
  return [
    ...(budgets.length === 1 ? [] : [`has ${budgets.length} disruption budgets`]),
    ...(budgets.every((budget) => find(budget, "spec", "maxUnavailable") === 1 && find(budget, "spec", "minAvailable") === undefined) ? [] : ["its disruption budget is not maxUnavailable 1"]),
    ...(selects(selector, podLabels(workload)) ? [] : ["selects other pods than its own"]),
  ];
}

function selectorRules(workloads: readonly KubeObject[]): string[] {
  return workloads.flatMap((workload) =>
    workloads
      .filter((other) => other !== workload && selects(find(workload, "spec", "selector", "matchLabels"), podLabels(other)))
      .map((other) => `${objectId(workload)} selects the pods of ${objectId(other)}`),
  );
}

function serviceRules({ objects }: Manifest, workloads: readonly KubeObject[]): string[] {
  return objects.filter(({ kind }) => kind === "Service").flatMap((service) => {
    const chosen = workloads.filter((workload) => selects(find(service, "spec", "selector"), podLabels(workload)));
    const [workload] = chosen;
    if (workload === undefined || chosen.length > 1) return [`${objectId(service)} selects ${chosen.length} workloads`];
    const open = new Set(containersOf(podOf(workload)).flatMap((container) => items(container["ports"]).map(({ name }) => name)));
    return items(find(service, "spec", "ports"))
      .filter(({ targetPort }) => targetPort === undefined || !open.has(targetPort))
      .map(({ targetPort }) => `${objectId(service)}: ${objectId(workload)} has no port ${String(targetPort)}`);
  });
}

function substitutionRules({ objects, config }: Manifest): string[] {
  return [
    ...objects.filter((object) => JSON.stringify(object).includes("${")).map((object) => `${objectId(object)} holds a \${`),
    ...config
      .filter(({ files, annotations }) => Object.values(files).some((file) => file.includes("${")) && annotations?.["kustomize.toolkit.fluxcd.io/substitute"] !== "disabled")
      .map(({ kind, name }) => `${kind}/${name} holds a \${ that Flux would substitute`),
  ];
}

function podLabels(workload: KubeObject): Json | undefined {
  return find(workload, "spec", "template", "metadata", "labels");
}

function selects(selector: Json | undefined, labels: Json | undefined): boolean {
  return isJsonObject(selector) && Object.entries(selector).every(([key, value]) => find(labels, key) === value);
}

function duplicates(values: readonly (Json | undefined)[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map(String);
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
