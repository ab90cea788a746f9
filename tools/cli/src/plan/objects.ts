import { atPointer, jsonEqual, objectId, type Json, type KubeObject } from "@k8s-config/core";
import { identity } from "../objects.ts";
import { changedFiles, type FileChange } from "./config-files.ts";
import { changedFields, type FieldChange } from "./fields.ts";
import { withoutSecrets } from "./masks.ts";

/** An object that differs between two builds, under its name without a hash. */
export interface ObjectChange {
  readonly object: string;
  readonly change: "added" | "removed" | "changed";
  /** In what it differs; nothing where the order of lists is all. */
  readonly fields: readonly FieldChange[];
  /** The files of a ConfigMap or a Secret. */
  readonly files: readonly FileChange[];
}

/** In what two builds differ, object by object. Both are given without hashes. */
export function changedObjects(before: readonly KubeObject[], after: readonly KubeObject[]): ObjectChange[] {
  const [old, now] = [byIdentity(before), byIdentity(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((id): ObjectChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === undefined) return is === undefined ? [] : [{ object: objectId(is), change: "added", fields: [], files: [] }];
    if (is === undefined) return [{ object: objectId(was), change: "removed", fields: [], files: [] }];
    const change = changeOf(was, is);
    return change === undefined ? [] : [change];
  });
  return changes.toSorted((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0));
}

function byIdentity(objects: readonly KubeObject[]): Map<string, KubeObject> {
  return new Map(objects.map((object) => [identity(object), object]));
}

// Of a workload the order of a list is another template, for which pods restart.
const template = "/spec/template";

function changeOf(before: KubeObject, after: KubeObject): ObjectChange | undefined {
  const isSecret = after.kind === "Secret";
  const hasFiles = after.kind === "ConfigMap";
  const files = hasFiles ? changedFiles(before["data"], after["data"]) : [];
  const fields = changedFields(hasFiles ? without(before, "data") : before, hasFiles ? without(after, "data") : after);
  if (fields.length + files.length === 0 && jsonEqual(atPointer(before, template), atPointer(after, template))) return undefined;
  return { object: objectId(after), change: "changed", fields: fields.map((field) => hidden(field, isSecret)), files };
}

function without(object: KubeObject, field: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));
}

/** A Secret's values are never shown, whatever they are named. */
function hidden(field: FieldChange, isSecret: boolean): FieldChange {
  return isSecret && /^\/(?:data|stringData)(?:\/|$)/.test(field.path) ? { path: field.path, hidden: "secret" } : withoutSecrets(field);
}
