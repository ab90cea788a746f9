import {
  applyPatch, asKubeObject, atPointer, identity, isJsonArray, isJsonObject, jsonEqual, objectId, pointerKeys, pointerOf, toPointer,
  type DeadEnd, type KubeObject, type Operation,
} from "@k8s-config/core";
import { deadEndRemedy } from "./dead-ends.ts";
import { unknownFields } from "./fields.ts";
import { nearest } from "./nearest.ts";
import type { ObjectPatch } from "./patch.ts";
import { patchBehind } from "./patch-behind.ts";
import { newFindings, newObjections } from "./patched-objects.ts";
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
  if (patches.length === 0) return { objects, refusals: [] };
  const result = [...objects];
  const refusals: PatchRefusal[] = [];
  for (const [index, patch] of patches.entries()) {
    const at = result.findIndex((object) => objectId(object) === patch.target);
    const object = result[at];
    const outcome = object === undefined ? refused("target", "is no object of this environment", "Take the patch out") : patched(object, patch);
    if ("refusal" in outcome) refusals.push({ index, ...outcome.refusal });
    else result[at] = outcome.object;
  }
  return { objects: result, refusals: [...refusals, ...inTheEnd(objects, result, patches)] };
}

/** What is wrong in the end, told of the last patch that has to do with it. */
function inTheEnd(before: readonly KubeObject[], after: readonly KubeObject[], patches: readonly ObjectPatch[]): PatchRefusal[] {
  return newFindings(before, after).map(({ object, pointer, reason, remedy }) => {
    const behind = pointer === undefined ? undefined : patchBehind(patches, object, pointer);
    return { index: behind?.index ?? patches.findLastIndex(({ target }) => target === objectId(object)), field: "path", reason, remedy };
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
  if (pointerKeys(patch.path).includes("__proto__")) return refused("path", "holds __proto__, which does not arrive unchanged", "Use another key");
  // Whoever adds an annotation, or a label, need not know whether it is the first.
  const start = { ...object, metadata: { annotations: {}, labels: {}, ...object.metadata } };
  const pointer = pointerOf(start, patch.path, patch.op === "add" ? "new" : "existing");
  if (typeof pointer !== "string") return deadEnd(start, patch, pointer);
  if (patch.op === "test") return tested(start, patch.path, pointer, patch.value) ?? { object };
  const changed = asKubeObject(applyPatch(start, [operation(patch, pointer)]));
  if (changed === undefined) return refused("path", "leaves the object without type or name", "Choose another field");
  return unknownField(changed, pointer) ?? repeated(start, patch, pointer) ?? objected(start, changed, patch) ?? { object: withoutEmpty(changed) };
}

function unknownField(changed: KubeObject, pointer: string): Outcome | undefined {
  const [unknown] = unknownFields(changed);
  if (unknown === undefined) return undefined;
  const near = nearest(unknown.name, unknown.known);
  const where = unknown.pointer === pointer ? "path" : "value";
  return refused(where, `${where === "path" ? "is no field that Kubernetes knows" : `holds ${unknown.name}, which is no field that Kubernetes knows`} of a ${changed.kind}`, near === undefined ? `Here may stand ${unknown.known.join(", ")}` : `Did you mean ${near}?`);
}

/** A second element by a name that a list of Kubernetes has once. */
function repeated(before: KubeObject, patch: ObjectPatch, pointer: string): Outcome | undefined {
  const list = atPointer(before, toPointer(pointerKeys(pointer).slice(0, -1)));
  const own = patch.op === "add" ? identity(patch.value) : undefined;
  if (!isJsonArray(list) || own === undefined || !(own.key === "name" || own.key === "mountPath") || patch.path.endsWith("/httpHeaders/-")) return undefined;
  const element = `[${own.key}=${own.value}]`;
  if (!list.some((item) => identity(item)?.key === own.key && identity(item)?.value === own.value)) return undefined;
  const remedy = patch.path.endsWith("/env/-") ? "Replace it, or say it in pods.env" : "Replace it";
  return refused("value", `is a second ${element} in a list that has one`, remedy);
}

function objected(before: KubeObject, changed: KubeObject, patch: ObjectPatch): Outcome | undefined {
  const [objection] = newObjections(before, changed);
  if (objection === undefined) return undefined;
  const { key, reason, remedy } = objection;
  return pointerKeys(patch.path).includes(key) || patch.op === "remove" ? refused("path", reason, remedy) : refused("value", `holds ${key}, which ${reason}`, remedy);
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

function deadEnd(object: KubeObject, patch: ObjectPatch, end: DeadEnd): Outcome {
  const at = end.reached === "" ? patch.target : `${patch.target} ${end.reached}`;
  return refused("path", `leads nowhere: ${at} has no ${end.segment}`, deadEndRemedy(object, patch, end));
}

function withoutEmpty(object: KubeObject): KubeObject {
  const { annotations, labels, ...metadata } = object.metadata;
  const kept = (key: string, map: typeof annotations) => (isJsonObject(map) && Object.keys(map).length === 0 ? {} : map === undefined ? {} : { [key]: map });
  return { ...object, metadata: { ...metadata, name: object.metadata.name, ...kept("labels", labels), ...kept("annotations", annotations) } };
}
