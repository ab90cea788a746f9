import { applyPatch, asKubeObject, atPointer, isJsonObject, jsonEqual, objectId, pointerOf, restrictedProblems, type KubeObject, type Operation } from "@k8s-config/core";
import { unknownFields } from "./fields.ts";
import type { ObjectPatch } from "./patch.ts";
import { nearest } from "./nearest.ts";
import { soundsSecret } from "./secret-names.ts";

/** Why a patch cannot be applied. */
export interface PatchRefusal {
  /** Place of the patch in the list. */
  readonly index: number;
  /** The field of the patch that is wrong. */
  readonly field: "target" | "path" | "value";
  readonly reason: string;
  readonly remedy: string;
}

/** What patches make of objects. A patch that is refused changes nothing. */
export interface Patched {
  readonly objects: readonly KubeObject[];
  readonly refusals: readonly PatchRefusal[];
}

/** Applies patches one after the other, on top of all that settings say. */
export function withPatches(objects: readonly KubeObject[], patches: readonly ObjectPatch[] = []): Patched {
  const result = [...objects];
  const refusals: PatchRefusal[] = [];
  for (const [index, patch] of patches.entries()) {
    const at = result.findIndex((object) => objectId(object) === patch.target);
    const object = result[at];
    const outcome = object === undefined ? refused("target", "is no object of this environment", "Take the patch out") : patched(object, patch);
    if ("refusal" in outcome) refusals.push({ index, ...outcome.refusal });
    else result[at] = outcome.object;
  }
  return { objects: result, refusals: [...refusals, ...insecure(objects, result, patches)] };
}

/** What the namespace would refuse in the end, told of the last patch of the object. */
function insecure(before: readonly KubeObject[], after: readonly KubeObject[], patches: readonly ObjectPatch[]): PatchRefusal[] {
  return after.flatMap((object, at) => {
    const original = before[at];
    if (object === original || original === undefined) return [];
    const known = new Set(restrictedProblems(original));
    const id = objectId(object);
    return restrictedProblems(object)
      .filter((problem) => !known.has(problem))
      .map((problem) => ({
        index: patches.findLastIndex(({ target }) => target === id),
        field: "path" as const,
        reason: `makes pods that the namespace's Pod Security restricted refuses: ${problem}`,
        remedy: "Leave that as it is, or run what needs it in a namespace of its own",
      }));
  });
}

type Outcome = { readonly object: KubeObject } | { readonly refusal: Omit<PatchRefusal, "index"> };

function refused(field: PatchRefusal["field"], reason: string, remedy: string): Outcome {
  return { refusal: { field, reason, remedy } };
}

// Everything refers to an object by its type and name, and Kubernetes fills in its status.
const fixed = /^\/(?:apiVersion|kind|status|metadata)(?!\/(?:annotations|labels)(?:\/|$))(?:\/|$)/;

function patched(object: KubeObject, patch: ObjectPatch): Outcome {
  if (fixed.test(patch.path)) return refused("path", `is not to be changed: of ${patch.target}, a patch changes spec, metadata/annotations and metadata/labels`, "Choose a field of these");
  // Whoever adds an annotation, or a label, need not know whether it is the first.
  const start = { ...object, metadata: { annotations: {}, labels: {}, ...object.metadata } };
  const pointer = pointerOf(start, patch.path, patch.op === "add" ? "new" : "existing");
  if (typeof pointer !== "string") return deadEnd(patch, pointer);
  if (patch.op === "test") return tested(start, patch.path, pointer, patch.value) ?? { object };
  const changed = asKubeObject(applyPatch(start, [operation(patch, pointer)]));
  if (changed === undefined) return refused("path", "leaves the object without type or name", "Choose another field");
  const [unknown] = unknownFields(changed);
  if (unknown !== undefined) {
    const near = nearest(unknown.name, unknown.known);
    const where = unknown.pointer === pointer ? "path" : "value";
    return refused(where, `${where === "path" ? "is no field that Kubernetes knows" : `holds ${unknown.name}, which is no field that Kubernetes knows`} of a ${object.kind}`, near === undefined ? `Here may stand ${unknown.known.join(", ")}` : `Did you mean ${near}?`);
  }
  return { object: withoutEmpty(changed) };
}

function operation(patch: Exclude<ObjectPatch, { op: "test" }>, path: string): Operation {
  if (patch.op === "remove") return { op: "remove", path };
  return { op: patch.op === "add" ? "add" : "replace", path, value: patch.value };
}

function tested(object: KubeObject, path: string, pointer: string, wanted: Parameters<typeof jsonEqual>[0]): Outcome | undefined {
  const found = atPointer(object, pointer);
  if (jsonEqual(found, wanted)) return undefined;
  const shown = soundsSecret(path) ? "another value" : JSON.stringify(found);
  return refused("value", `is not what stands there, which is ${shown}`, "Look at what has changed, and mend the patches that rely on it");
}

function deadEnd({ target, op, path }: ObjectPatch, { reached, segment, known }: Exclude<ReturnType<typeof pointerOf>, string>): Outcome {
  const at = reached === "" ? target : `${target} ${reached}`;
  const near = nearest(segment, known);
  const isParent = path !== `${reached}/${segment}`;
  const there = known.length === 0 ? "Nothing can stand below it" : `There are ${known.join(", ")}`;
  const missing = op === "add" && isParent ? `Add ${reached}/${segment} as a whole first, or choose one of ${known.join(", ")}` : there;
  const remedy = near === undefined ? missing : `Did you mean ${near}?`;
  return refused("path", `leads nowhere: ${at} has no ${segment}`, remedy);
}

function withoutEmpty(object: KubeObject): KubeObject {
  const { annotations, labels, ...metadata } = object.metadata;
  const kept = (key: string, map: typeof annotations) => (isJsonObject(map) && Object.keys(map).length === 0 ? {} : map === undefined ? {} : { [key]: map });
  return { ...object, metadata: { ...metadata, name: object.metadata.name, ...kept("labels", labels), ...kept("annotations", annotations) } };
}
