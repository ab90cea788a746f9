import { atPointer, isJsonArray, objectId, type KubeObject } from "@k8s-config/core";
import type { Api } from "../cluster/api.ts";
import { rolledOut } from "../cluster/workloads.ts";
import { apply, committed, install, objectsOf, warningsIn } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

export const applyScenario: Scenario = {
  name: "apply",
  about: "each environment is taken without a warning, rolls out, and a second apply changes nothing",
  needsFakeNodes: true,
  async run(context) {
    for (const name of context.environments) {
      // oxlint-disable-next-line no-await-in-loop -- one environment after the other
      await applies(context, name);
    }
  },
};

async function applies(context: Context, name: string): Promise<void> {
  const { cluster, expect, root } = context;
  const installation = await committed(root, name);
  const { namespace } = installation;
  const objects = await objectsOf(installation);
  await expect(`${name}: ${objects.length} objects, applied server-side and strict without a warning`, async () => {
    const warnings = (await install(context, installation)).flatMap(warningsIn);
    if (warnings.length > 0) throw new Error(warnings.join("\n"));
  });
  await expect(`${name}: the namespace ${namespace} enforces Pod Security "restricted"`, async () => {
    const living = await cluster.api.get({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
    const level = living && atPointer(living, "/metadata/labels/pod-security.kubernetes.io~1enforce");
    if (level !== "restricted") throw new Error(`it enforces ${String(level)}`);
  });
  await expect(`${name}: all workloads roll out`, () => rolledOut(cluster.api, namespace));
  await expect(`${name}: all claims are bound`, () => claimsBound(cluster.api, namespace));
  await expect(`${name}: every Service has ready endpoints`, () => waitFor(`endpoints in ${namespace}`, 30, () => servicesServed(cluster.api, namespace)));
  await expect(`${name}: a second apply changes nothing`, async () => {
    const before = await versionsOf(cluster.api, objects);
    const warnings = warningsIn(await apply(context, installation));
    if (warnings.length > 0) throw new Error(warnings.join("\n"));
    const after = await versionsOf(cluster.api, objects);
    const changed = [...after].filter(([id, version]) => before.get(id) !== version).map(([id]) => id);
    if (changed.length > 0) throw new Error(`${changed.join(", ")} changed`);
  });
}

async function claimsBound(api: Api, namespace: string): Promise<void> {
  const claims = await api.list(`/api/v1/namespaces/${namespace}/persistentvolumeclaims`);
  const loose = claims.filter((claim) => atPointer(claim, "/status/phase") !== "Bound");
  if (loose.length > 0) throw new Error(`${loose.map(objectId).join(", ")}: not bound`);
  if (claims.length === 0) throw new Error("there is no claim");
}

/** @throws Error with the Services of a namespace that lead to no ready pod. */
export async function servicesServed(api: Api, namespace: string): Promise<void> {
  const [services, slices] = await Promise.all([api.list(`/api/v1/namespaces/${namespace}/services`), api.list(`/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`)]);
  if (services.length === 0) throw new Error("there is no Service");
  const idle = services.filter(({ metadata: { name } }) => !slices.some((slice) => atPointer(slice, "/metadata/labels/kubernetes.io~1service-name") === name && isServed(slice)));
  if (idle.length > 0) throw new Error(`${idle.map(objectId).join(", ")}: no ready endpoint with a port`);
}

function isServed({ endpoints, ports }: KubeObject): boolean {
  if (!isJsonArray(endpoints) || !isJsonArray(ports ?? null) || !isJsonArray(ports) || ports.length === 0) return false;
  return endpoints.some((endpoint) => atPointer(endpoint, "/conditions/ready") === true);
}

/** Version and generation of each object; their status has to have come to rest. */
async function versionsOf(api: Api, objects: readonly KubeObject[]): Promise<ReadonlyMap<string, string>> {
  const entries = await Promise.all(
    objects.map(async (object): Promise<[string, string]> => {
      const living = await api.get(object);
      if (living === undefined) throw new Error(`${objectId(object)} is not there`);
      return [objectId(object), `${String(living.metadata["resourceVersion"])}/${String(living.metadata["generation"])}`];
    }),
  );
  return new Map(entries);
}
