import { readFileSync } from "node:fs";
import { atPointer, isJsonArray, isJsonObject, pointerKeys, toJson, toPointer, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";

/** A field that Kubernetes does not know, and those that it knows beside it. */
export interface UnknownField {
  readonly pointer: string;
  readonly name: string;
  readonly known: readonly string[];
}

/** The fields of an object that its kind has not, where the kind is one of the bases'. The API server refuses them, its schemas do not. */
export function unknownFields(object: KubeObject): UnknownField[] {
  const { kinds, types } = knownFields();
  const root = kinds[object.kind];
  return typeof root === "string" ? unknownIn(object, root, types, []) : [];
}

function unknownIn(value: Json, type: string, types: JsonObject, keys: readonly (string | number)[]): UnknownField[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => unknownIn(item, type, types, [...keys, index]));
  const fields = types[type];
  if (!isJsonObject(value) || !isJsonObject(fields)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const next = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof next === "string") return unknownIn(inner, next, types, [...keys, name]);
    return [{ pointer: toPointer([...keys, name]), name, known: Object.keys(fields) }];
  });
}

/** The fields that Kubernetes knows at a place of an object; none where keys are free, or nothing can stand. */
export function fieldsAt(object: KubeObject, pointer: string): readonly string[] {
  const { kinds, types } = knownFields();
  let [type, here]: [Json | undefined, Json | undefined] = [kinds[object.kind], object];
  for (const key of pointerKeys(pointer)) {
    const fields = typeof type === "string" ? types[type] : undefined;
    if (!isJsonArray(here)) type = isJsonObject(fields) && Object.hasOwn(fields, key) ? fields[key] : undefined;
    here = here === undefined ? undefined : atPointer(here, toPointer([key]));
  }
  const fields = typeof type === "string" && isJsonObject(here) ? types[type] : undefined;
  return isJsonObject(fields) ? Object.keys(fields) : [];
}

let read: { readonly kinds: JsonObject; readonly types: JsonObject } | undefined;

// Read where an object is to be written or patched; most emits do neither.
function knownFields(): { readonly kinds: JsonObject; readonly types: JsonObject } {
  if (read === undefined) {
    const data = toJson(JSON.parse(readFileSync(new URL("generated/fields.json", import.meta.url), "utf8")));
    const part = (key: string): JsonObject => (isJsonObject(data) && isJsonObject(data[key]) ? data[key] : {});
    read = { kinds: part("kinds"), types: part("types") };
  }
  return read;
}
