import { atPointer, isJsonArray, isJsonObject, objectId, type KubeObject } from "@k8s-config/core";
import type { Api } from "./api.ts";
import { waitFor } from "../wait.ts";

const apps = (namespace: string, plural: string) => `/apis/apps/v1/namespaces/${namespace}/${plural}`;

/** Deployments and StatefulSets of a namespace. */
export async function workloadsIn(api: Api, namespace: string): Promise<KubeObject[]> {
  const lists = await Promise.all(["deployments", "statefulsets"].map((plural) => api.list(apps(namespace, plural))));
  return lists.flat();
}

export function podsIn(api: Api, namespace: string): Promise<KubeObject[]> {
  return api.list(`/api/v1/namespaces/${namespace}/pods`);
}

/** Pods that are ready and stay, by name and UID. */
export async function readyPods(api: Api, namespace: string): Promise<readonly string[]> {
  const pods = await podsIn(api, namespace);
  return pods.filter((pod) => pod.metadata["deletionTimestamp"] === undefined && hasCondition(pod, "Ready")).map((pod) => `${objectId(pod)} ${String(pod.metadata["uid"])}`).toSorted();
}

/** Holds that the same pods are ready as before. */
export async function assertSamePods(api: Api, namespace: string, before: readonly string[]): Promise<void> {
  const now = await readyPods(api, namespace);
  const [gone, come] = [before.filter((pod) => !now.includes(pod)), now.filter((pod) => !before.includes(pod))];
  if (gone.length + come.length > 0) throw new Error([...gone.map((pod) => `${pod} is gone`), ...come.map((pod) => `${pod} is new`)].join("\n"));
}

/** Waits until all that should run in a namespace runs, in its newest form alone, and Jobs have ended well. */
export async function rolledOut(api: Api, namespace: string, seconds = 120): Promise<void> {
  await waitFor(`the roll-out in ${namespace}`, seconds, async () => {
    const [workloads, jobs] = await Promise.all([workloadsIn(api, namespace), api.list(`/apis/batch/v1/namespaces/${namespace}/jobs`)]);
    const lagging = [...workloads.map(lag), ...jobs.map(unfinished)].filter((reason) => reason !== undefined);
    if (lagging.length > 0) throw new Error(lagging.join("; "));
    // What is on its way out counts until it is gone.
    const leaving = (await podsIn(api, namespace)).filter(({ metadata }) => metadata["deletionTimestamp"] !== undefined);
    if (leaving.length > 0) throw new Error(`${leaving.map(objectId).join(", ")} still there`);
  }, 250);
}

/** Why a workload is not rolled out yet. */
export function lag(workload: KubeObject): string | undefined {
  const number = (pointer: string) => Number(atPointer(workload, pointer) ?? 0);
  const wanted = Number(atPointer(workload, "/spec/replicas") ?? 1);
  if (number("/status/observedGeneration") < number("/metadata/generation")) return `${objectId(workload)} is not seen by its controller`;
  const counts = { updated: number("/status/updatedReplicas"), ready: number("/status/readyReplicas"), available: number("/status/availableReplicas"), there: number("/status/replicas") };
  const wrong = Object.entries(counts).filter(([, count]) => count !== wanted);
  if (wrong.length === 0) return undefined;
  return `${objectId(workload)} wants ${wanted} pods: ${wrong.map(([what, count]) => `${count} ${what}`).join(", ")}`;
}

function unfinished(job: KubeObject): string | undefined {
  return hasCondition(job, "Complete") ? undefined : `${objectId(job)} is not complete`;
}

export function hasCondition(object: KubeObject, type: string): boolean {
  const conditions = atPointer(object, "/status/conditions");
  return isJsonArray(conditions) && conditions.some((condition) => isJsonObject(condition) && condition["type"] === type && condition["status"] === "True");
}

/** What tells that a workload's pods were made anew: the ReplicaSets of a Deployment that have pods, the revision of a StatefulSet. */
export async function revisionsOf(api: Api, namespace: string): Promise<ReadonlyMap<string, string>> {
  const [sets, workloads] = await Promise.all([api.list(apps(namespace, "replicasets")), workloadsIn(api, namespace)]);
  return new Map(
    workloads.map((workload) => {
      if (workload.kind === "StatefulSet") return [objectId(workload), String(atPointer(workload, "/status/updateRevision"))];
      const own = sets.filter((set) => atPointer(set, "/metadata/ownerReferences/0/uid") === workload.metadata["uid"] && Number(atPointer(set, "/spec/replicas")) > 0);
      return [objectId(workload), own.map(({ metadata }) => metadata.name).toSorted().join()];
    }),
  );
}
