/** JSON as Kubernetes reads it. Everything inside the engine is of this type; typed objects enter through {@link toJson}. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * A deep copy of `value` as plain JSON: keys whose value is `undefined` are left out, as in `JSON.stringify`.
 *
 * @throws Error for what JSON cannot say (functions, symbols, bigints, NaN, infinities), and for a key `__proto__`, which no
 * copy by assignment keeps, with its path.
 */
export function toJson(value: unknown): Json {
  const copy = copied(value);
  return copy === undefined ? refuse(value, "") : copy;
}

// The copy is on the way of every object: paths are made only where something is wrong.
function copied(value: unknown): Json | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "object") return undefined;
  if (isUnknownArray(value)) {
    const list: Json[] = [];
    for (const item of value) {
      const copy = copied(item);
      if (copy === undefined) return undefined;
      list.push(copy);
    }
    return list;
  }
  const fields: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const copy = copied(item);
    if (copy === undefined || key === "__proto__") return undefined;
    fields[key] = copy;
  }
  return fields;
}

function refuse(value: unknown, path: string): never {
  if (typeof value === "object" && value !== null) {
    if (Object.hasOwn(value, "__proto__")) throw new Error(`${path}/__proto__: is a key that does not arrive unchanged`);
    for (const [key, item] of Object.entries(value)) if (copied(item) === undefined && (item !== undefined || Array.isArray(value))) refuse(item, `${path}/${key}`);
  }
  throw new Error(`${path || "/"}: ${typeof value === "number" ? `${value} is not a JSON number` : `a ${typeof value} is not JSON`}`);
}

/** Deep equality; the order of keys does not count, as it does not for Kubernetes. */
export function jsonEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isJsonArray(a)) {
    return isJsonArray(b) && a.length === b.length && a.every((item, index) => jsonEqual(item, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key], b[key]));
}

/** The value at a JSON pointer (RFC 6901), or undefined. */
export function atPointer(value: Json, pointer: string): Json | undefined {
  let here: Json | undefined = value;
  for (const key of pointerKeys(pointer)) {
    if (isJsonArray(here)) here = here[Number(key)];
    else if (isJsonObject(here)) here = Object.hasOwn(here, key) ? here[key] : undefined;
    else return undefined;
  }
  return here;
}

export function pointerKeys(pointer: string): string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function toPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function isUnknownArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
