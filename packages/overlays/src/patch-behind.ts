import { atPointer, namedPath, objectId, pointerKeys, toPointer, type KubeObject } from "@k8s-config/core";
import type { ObjectPatch } from "./patch.ts";

/** The patch that says what stands at a place, and where in its value. */
export interface PatchPlace {
  readonly index: number;
  readonly field: "path" | "value";
  /** The keys in the value that lead there. */
  readonly inside: readonly string[];
}

/** The last patch that has to do with a place of an object, as all patches leave it; nothing where none has. */
export function patchBehind(patches: readonly ObjectPatch[], object: KubeObject, pointer: string): PatchPlace | undefined {
  const place = namedPath(object, pointer).split("/").slice(1);
  const common = (patch: ObjectPatch) => (patch.target === objectId(object) ? agreement(patch.path.split("/").slice(1), place) : undefined);
  const above = patches.findLastIndex((patch) => common(patch) === "above");
  const index = above === -1 ? patches.findLastIndex((patch) => common(patch) === "below") : above;
  const patch = patches[index];
  if (patch === undefined) return undefined;
  if (patch.op === "remove" || index !== above) return { index, field: patch.op === "remove" ? "path" : "value", inside: [] };
  // A later patch may have changed what this one said.
  const inside = pointerKeys(pointer).slice(patch.path.split("/").length - 1);
  return { index, field: "value", inside: atPointer(patch.value, toPointer(inside)) === undefined ? [] : inside };
}

/** Whether a path leads to a place or above it, or below it; the end of a list may be any element. */
function agreement(path: readonly string[], place: readonly string[]): "above" | "below" | undefined {
  const isSame = path.slice(0, place.length).every((segment, index) => segment === place[index] || segment === "-");
  if (!isSame) return undefined;
  return path.length <= place.length ? "above" : "below";
}
