import { atPointer, isJsonObject, jsonEqual, objectId, type KubeObject } from "@k8s-config/core";
import type { Api } from "../cluster/api.ts";
import { podsIn, rolledOut, workloadsIn } from "../cluster/workloads.ts";
import { committed, install } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

export const availability: Scenario = {
  name: "availability",
  about: "replicas are spread over zones, disruption budgets let go of one pod, and every node can be drained",
  needsFakeNodes: true,
  async run(context) {
    const { cluster, environments, check, expect, root } = context;
    const installations = await Promise.all(environments.map((name) => committed(root, name)));
    for (const installation of installations) {
      const { name, namespace } = installation;
      // oxlint-disable-next-line no-await-in-loop -- one environment after the other
      await expect(`${name}: rolled out`, async () => {
        await install(context, installation);
        await rolledOut(cluster.api, namespace);
      });
      // oxlint-disable-next-line no-await-in-loop
      await check(`${name}: replicas on nodes of their own, over as many zones as there can be`, () => spreadOverZones(cluster.api, namespace));
      // oxlint-disable-next-line no-await-in-loop
      await check(`${name}: each workload has one disruption budget, which lets go of one pod`, () => waitFor(`budgets of ${namespace}`, 30, () => budgetsAllow(cluster.api, namespace)));
    }
    const nodes = await cluster.api.list("/api/v1/nodes");
    for (const { metadata: { name } } of nodes) {
      // oxlint-disable-next-line no-await-in-loop -- a second node would be a second disruption
      await check(`node ${name}: drained, and all runs elsewhere`, () => drained(context, name, installations.map(({ namespace }) => namespace)));
    }
  },
};

export async function drained({ cluster }: Context, node: string, namespaces: readonly string[]): Promise<void> {
  try {
    await cluster.kubectl(["drain", node, "--ignore-daemonsets", "--delete-emptydir-data", "--timeout=90s"]);
    for (const namespace of namespaces) {
      // oxlint-disable-next-line no-await-in-loop
      await rolledOut(cluster.api, namespace);
      // A budget forgets a disrupted pod whose name is taken again after two minutes at the latest.
      // oxlint-disable-next-line no-await-in-loop
      await waitFor(`budgets of ${namespace}`, 150, () => budgetsAllow(cluster.api, namespace));
    }
    const left = (await Promise.all(namespaces.map((namespace) => podsIn(cluster.api, namespace)))).flat().filter((pod) => atPointer(pod, "/spec/nodeName") === node && isRunning(pod));
    if (left.length > 0) throw new Error(`${left.map(objectId).join(", ")} run there still`);
  } finally {
    await cluster.kubectl(["uncordon", node]);
  }
}

export async function spreadOverZones(api: Api, namespace: string): Promise<void> {
  const [nodes, pods, workloads] = await Promise.all([api.list("/api/v1/nodes"), podsIn(api, namespace), workloadsIn(api, namespace)]);
  const zoneOf = new Map(nodes.map((node) => [node.metadata.name, String(atPointer(node, "/metadata/labels/topology.kubernetes.io~1zone"))]));
  const zoneCount = new Set(zoneOf.values()).size;
  const wrong = workloads.flatMap((workload) => {
    const own = podsOf(workload, pods);
    const hosts = new Set(own.map((pod) => String(atPointer(pod, "/spec/nodeName"))));
    const zones = new Set([...hosts].map((host) => zoneOf.get(host)));
    const isSpread = zones.size === Math.min(own.length, zoneCount) && hosts.size === Math.min(own.length, nodes.length);
    return isSpread ? [] : [`${objectId(workload)}: ${own.length} pods on ${hosts.size} nodes in ${zones.size} zones`];
  });
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

export async function budgetsAllow(api: Api, namespace: string): Promise<void> {
  const [budgets, workloads] = await Promise.all([api.list(`/apis/policy/v1/namespaces/${namespace}/poddisruptionbudgets`), workloadsIn(api, namespace)]);
  const wrong = workloads.flatMap((workload) => {
    const own = budgets.filter((budget) => jsonEqual(atPointer(budget, "/spec/selector"), atPointer(workload, "/spec/selector")));
    const [budget] = own;
    if (budget === undefined || own.length > 1) return [`${objectId(workload)} has ${own.length} budgets`];
    const count = (field: string) => Number(atPointer(budget, `/status/${field}`));
    const isWhole = count("expectedPods") === Number(atPointer(workload, "/spec/replicas")) && count("currentHealthy") === count("expectedPods");
    return isWhole && count("disruptionsAllowed") === 1 ? [] : [`${objectId(budget)}: ${count("disruptionsAllowed")} disruptions allowed, ${count("currentHealthy")} of ${count("expectedPods")} pods healthy`];
  });
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

/** Running pods that a workload's selector takes. */
function podsOf(workload: KubeObject, pods: readonly KubeObject[]): KubeObject[] {
  const labels = atPointer(workload, "/spec/selector/matchLabels") ?? null;
  return pods.filter((pod) => isRunning(pod) && isJsonObject(labels) && Object.entries(labels).every(([key, value]) => isJsonObject(pod.metadata["labels"] ?? null) && atPointer(pod, `/metadata/labels/${key.replaceAll("/", "~1")}`) === value));
}

function isRunning(pod: KubeObject): boolean {
  return atPointer(pod, "/status/phase") === "Running" && pod.metadata["deletionTimestamp"] === undefined;
}
