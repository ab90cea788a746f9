import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, fromYaml, isJsonObject, type JsonObject } from "@k8s-config/core";
import type { Environment } from "@k8s-config/overlays";
import { accepted as acceptedBody } from "../cluster/api.ts";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { podsIn, rolledOut } from "../cluster/workloads.ts";
import { accepted, apply, emitted, install, makeSecrets, warningsIn, type Installation } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";
import { budgetsAllow, drained, spreadOverZones } from "./availability.ts";

const namespace = "k8s-config-topologies";
const least: JsonObject = { namespace, exposure: { kind: "none", domain: "clearml.example.com" }, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada Lovelace" }] };
const shared: JsonObject = { size: "500Gi", class: "shared", accessModes: ["ReadWriteMany"] };

/** One installation that grows: each comes from the one before it. What a volume cannot become is as it is at the end. */
const stages: Readonly<Record<string, (root: string) => JsonObject>> = {
  "one of each": () => ({ ...least, size: "M", fileserver: { storage: shared } }),
  "three members of MongoDB and three nodes of Elasticsearch, on what was there": () => ({ ...least, size: "M", fileserver: { storage: shared }, mongo: { members: 3 }, elastic: { nodes: 3, transportTls: { secretName: "elastic-nodes" } } }),
  "the highly available one of docs/availability.md": (root) => ({ ...documented(root), namespace }),
  "five members of MongoDB": (root) => ({ ...documented(root), namespace, mongo: { members: 5 } }),
};

/** The example that the guide calls highly available. */
function documented(root: string): JsonObject {
  const [, text = ""] = /```yaml\n(# highly available\n[^`]*)```/.exec(readFileSync(join(root, "docs/availability.md"), "utf8")) ?? [];
  const [environment = null] = fromYaml(text);
  if (!isJsonObject(environment)) throw new Error("docs/availability.md has no such example");
  return environment;
}

export const topologies: Scenario = {
  name: "topologies",
  about: "from one of each to several on the same volumes, spread over three zones, and every node can be drained",
  needsFakeNodes: true,
  async run(context) {
    const { cluster, check, expect, root, scratch, uses } = context;
    await uses(namespace);
    let volumes: Awaited<ReturnType<typeof volumesOf>> | undefined;
    for (const [what, environmentOf] of Object.entries(stages)) {
      const installation = emitted(root, scratch, "topologies", environmentIn(environmentOf(root)));
      // oxlint-disable-next-line no-await-in-loop -- each comes from the one before it
      await expect(`${what}: applied without a refusal or a warning, and rolled out`, () => grown(context, installation, volumes === undefined));
      const before = volumes;
      // oxlint-disable-next-line no-await-in-loop
      volumes = await waitFor("bound claims", 30, () => volumesOf(cluster.api, namespace));
      const now = volumes;
      // oxlint-disable-next-line no-await-in-loop
      if (before !== undefined) await check(`${what}: the ${before.size} claims that were there are the same`, async () => assertSameVolumes(before, new Map([...now].filter(([name]) => before.has(name)))));
      // oxlint-disable-next-line no-await-in-loop
      await check(`${what}: members on nodes of their own, over as many zones as there can be`, () => spreadOverZones(cluster.api, namespace));
      // oxlint-disable-next-line no-await-in-loop
      await check(`${what}: each budget lets go of one pod`, () => waitFor(`budgets of ${namespace}`, 60, () => budgetsAllow(cluster.api, namespace)));
    }
    await check("what an autoscaler has set stays through another apply", () => staysScaled(context, emitted(root, scratch, "topologies", environmentIn({ ...documented(root), namespace, mongo: { members: 5 } }))));
    for (const { metadata: { name } } of await cluster.api.list("/api/v1/nodes")) {
      // oxlint-disable-next-line no-await-in-loop -- a second node would be a second disruption
      await check(`node ${name}: drained, and all runs elsewhere`, () => drained(context, name, [namespace]));
    }
  },
};

function environmentIn(value: JsonObject): Environment {
  return accepted("topologies", value);
}

async function grown(context: Context, installation: Installation, isFirst: boolean): Promise<void> {
  // A new environment may read Secrets that the one before did not.
  if (!isFirst) await makeSecrets(context, installation);
  const outputs = isFirst ? await install(context, installation) : [await apply(context, installation)];
  const warnings = outputs.flatMap(warningsIn);
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  await rolledOut(context.cluster.api, namespace, 240);
}

/** Does what the autoscaler would, which has nothing to look at here. */
async function staysScaled(context: Context, installation: Installation): Promise<void> {
  const { api } = context.cluster;
  const count = async (deployment: string) => (await podsIn(api, namespace)).filter((pod) => atPointer(pod, "/metadata/labels/app.kubernetes.io~1name") === deployment && pod.metadata["deletionTimestamp"] === undefined).length;
  const path = `/apis/apps/v1/namespaces/${namespace}/deployments/api/scale`;
  const scale = acceptedBody(await api.call(path));
  if (!isJsonObject(scale)) throw new Error("no scale");
  acceptedBody(await api.call(path, { method: "PUT", body: { ...scale, spec: { replicas: 5 } } }));
  await rolledOut(api, namespace, 120);
  await apply(context, installation);
  await rolledOut(api, namespace, 120);
  const found = await count("api");
  if (found !== 5) throw new Error(`${found} pods of the API server, where 5 were asked for`);
}
