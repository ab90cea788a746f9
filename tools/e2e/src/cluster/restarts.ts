import { atPointer, jsonEqual, objectId, type Json, type KubeObject } from "@k8s-config/core";
import type { Api } from "./api.ts";
import { podsIn, revisionsOf } from "./workloads.ts";

/** Which pods run, and of which template: enough to say afterwards what was restarted. */
export interface Snapshot {
  readonly revisions: ReadonlyMap<string, string>;
  /** The uids of the running pods of each workload. */
  readonly pods: ReadonlyMap<string, readonly string[]>;
}

export async function snapshot(api: Api, namespace: string): Promise<Snapshot> {
  const revisions = await revisionsOf(api, namespace);
  const pods = (await podsIn(api, namespace)).filter(({ metadata }) => metadata["deletionTimestamp"] === undefined);
  return { revisions, pods: new Map([...revisions.keys()].map((id) => [id, pods.filter((pod) => workloadOf(pod) === id).map(({ metadata }) => String(metadata["uid"]))])) };
}

/** The workload that a pod belongs to, through its ReplicaSet. */
export function workloadOf(pod: KubeObject): string {
  const [kind, owner] = ["kind", "name"].map((key) => String(atPointer(pod, `/metadata/ownerReferences/0/${key}`)));
  return kind === "ReplicaSet" ? `Deployment/${String(owner).replace(/-[^-]+$/, "")}` : `${kind}/${owner}`;
}

/** Says in what the restarts between two moments differ from those that were wanted. */
export function wrongRestarts(before: Snapshot, after: Snapshot, wanted: readonly string[]): string[] {
  const rolled = [...after.revisions].filter(([id, revision]) => before.revisions.get(id) !== revision).map(([id]) => id);
  const replaced = [...before.pods].filter(([id, uids]) => !uids.every((uid) => after.pods.get(id)?.includes(uid))).map(([id]) => id);
  const wrong = Object.entries({ "new revisions": rolled, "other pods": replaced }).filter(([, ids]) => !jsonEqual(ids.toSorted(), wanted.toSorted()));
  const kept = [...before.pods].filter(([id, uids]) => wanted.includes(id) && uids.some((uid) => after.pods.get(id)?.includes(uid)));
  return [...wrong.map(([what, ids]) => `${what}: ${ids.toSorted().join(", ") || "none"}`), ...kept.map(([id]) => `${id} has pods of before`)];
}

/** The workloads whose pod templates differ between two states of an installation. */
export function changedTemplates(before: readonly KubeObject[], after: readonly KubeObject[]): string[] {
  const old = new Map(before.map((object) => [objectId(object), object]));
  return after.filter((object) => (object.kind === "Deployment" || object.kind === "StatefulSet") && !jsonEqual(templateOf(old.get(objectId(object))), templateOf(object))).map(objectId);
}

function templateOf(object: KubeObject | undefined): Json | undefined {
  return object && atPointer(object, "/spec/template");
}
