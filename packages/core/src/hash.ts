import { createHash } from "node:crypto";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "./json.ts";

/**
 * The name suffix that kustomize gives a generated ConfigMap or Secret: the first ten hex digits of the SHA-256 of its
 * content, with letters that cannot spell words (kustomize api/hasher/hasher.go).
 */
export function contentHash(content: JsonObject): string {
  const digits = createHash("sha256").update(goJson(content)).digest("hex").slice(0, 10);
  return [...digits].map((digit) => letters.get(digit) ?? digit).join("");
}

const letters = new Map([
  ["0", "g"],
  ["1", "h"],
  ["3", "k"],
  ["a", "m"],
  ["e", "t"],
]);

/** JSON as Go's encoding/json writes it: keys sorted by their bytes, `<`, `>`, `&` and the two line separators escaped. */
function goJson(value: Json): string {
  return JSON.stringify(sortKeys(value)).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function sortKeys(value: Json): Json {
  if (isJsonArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
