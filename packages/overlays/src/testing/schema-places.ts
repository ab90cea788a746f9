import { atPointer, isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";

/**
 * All places of a schema, each by a name of its own: `.api.replicas`, `.exposure<NoExposure>.tls`, `.users[]`, `.labels.*`,
 * and `.release=2.0` for a value of a list.
 */
export function placesOfSchema(root: JsonObject): string[] {
  return places(root, root, "", undefined);
}

/** Those of the places that a value, which has to fit the schema, takes. */
export function placesOfValue(root: JsonObject, value: Json): string[] {
  return places(root, root, "", { value });
}

function places(root: JsonObject, given: JsonObject, at: string, only: { readonly value: Json } | undefined): string[] {
  const schema = resolved(root, given);
  const { properties, items, additionalProperties, anyOf } = schema;
  const found: string[] = [];
  const below = (next: Json | undefined, name: string, values: readonly Json[]) => {
    if (!isJsonObject(next)) return;
    if (only === undefined) found.push(name, ...places(root, next, name, undefined));
    for (const value of values) found.push(name, ...places(root, next, name, { value }));
  };
  const fields = only !== undefined && isJsonObject(only.value) ? only.value : {};
  const known = isJsonObject(properties) ? properties : {};
  for (const [key, next] of Object.entries(known)) {
    const value = fields[key];
    below(next, `${at}.${key}`, value === undefined ? [] : [value]);
  }
  below(additionalProperties, `${at}.*`, Object.entries(fields).flatMap(([key, value]) => (key in known ? [] : [value])));
  below(items, `${at}[]`, only !== undefined && isJsonArray(only.value) ? only.value : []);
  for (const [index, member] of membersOf(anyOf).entries()) {
    below(member, `${at}<${String(resolved(root, member)["title"] ?? index)}>`, only !== undefined && fits(root, member, only.value) ? [only.value] : []);
  }
  if (isJsonArray(schema["enum"])) found.push(...schema["enum"].filter((value) => only === undefined || only.value === value).map((value) => `${at}=${String(value)}`));
  return found;
}

/** Whether a value is of the member of a union: of its type, with its constants, and with no field that it lacks. */
function fits(root: JsonObject, member: JsonObject, value: Json): boolean {
  const { type, properties, required, const: constant } = resolved(root, member);
  if (constant !== undefined) return value === constant;
  if (type !== "object" || !isJsonObject(properties)) return typeof value === type;
  if (!isJsonObject(value)) return false;
  const has = isJsonArray(required) ? required.every((key) => typeof key === "string" && key in value) : true;
  return has && Object.entries(value).every(([key, item]) => {
    const next = properties[key];
    return isJsonObject(next) && (!("const" in next) || next["const"] === item);
  });
}

function membersOf(anyOf: Json | undefined): readonly JsonObject[] {
  return isJsonArray(anyOf) ? anyOf.filter((member) => isJsonObject(member)) : [];
}

function resolved(root: JsonObject, schema: JsonObject): JsonObject {
  const { $ref } = schema;
  const target = typeof $ref === "string" ? atPointer(root, $ref.slice(1)) : undefined;
  return isJsonObject(target) ? target : schema;
}
