import { atPointer, objectId, type KubeObject } from "@k8s-config/core";
import type { Api } from "./api.ts";

/**
 * The claims of a namespace with who they are and what they are bound to.
 *
 * @throws Error where one is not bound to a volume that says the same.
 */
export async function volumesOf(api: Api, namespace: string): Promise<ReadonlyMap<string, string>> {
  const claims = await api.list(`/api/v1/namespaces/${namespace}/persistentvolumeclaims`);
  const volumes = new Map((await api.list("/api/v1/persistentvolumes")).map((volume) => [volume.metadata.name, volume]));
  return new Map(claims.map((claim) => [objectId(claim), boundTo(claim, volumes)]));
}

function boundTo(claim: KubeObject, volumes: ReadonlyMap<string, KubeObject>): string {
  const name = String(atPointer(claim, "/spec/volumeName"));
  const volume = volumes.get(name);
  if (atPointer(claim, "/status/phase") !== "Bound" || volume === undefined) throw new Error(`${objectId(claim)} is not bound to a volume`);
  if (atPointer(volume, "/spec/claimRef/uid") !== claim.metadata["uid"] || atPointer(volume, "/status/phase") !== "Bound") throw new Error(`${name} is not bound to ${objectId(claim)}`);
  return `${String(claim.metadata["uid"])} on ${name}`;
}

/** Says which claims of before are gone or bound to something else. */
export function lostVolumes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([claim, volume]) => after.get(claim) !== volume).map(([claim, volume]) => `${claim}: ${volume} before, ${after.get(claim) ?? "none"} now`);
}

/** @throws Error where claims or their volumes differ. */
export function assertSameVolumes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  const come = [...after.keys()].filter((claim) => !before.has(claim)).map((claim) => `${claim} is new`);
  const wrong = [...lostVolumes(before, after), ...come];
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}
