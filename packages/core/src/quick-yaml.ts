import { isJsonArray, isJsonObject, type Json, type JsonObject } from "./json.ts";

/** Words that a reader takes for themselves: any other is plain. The names of YAML 1.1's booleans and nulls, in any case, are not. */
const plain = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z_/][-a-z0-9_./]*$/i;

/** Prints one value on one line, as the library does. */
export type PrintScalar = (value: string) => string;

/**
 * Block YAML of a map, as the library prints it, in a twentieth of its time: most of what is emitted is maps, lists and
 * plain words. Undefined where there is more to it, texts of several lines for one.
 *
 * @param scalar prints what is no plain word.
 */
export function quickYaml(value: JsonObject, scalar: PrintScalar): string | undefined {
  const lines: string[] = [];
  return Object.keys(value).length > 0 && printMap(value, "", "", lines, scalar) ? `${lines.join("\n")}\n` : undefined;
}

/** @param lead what stands before the first line: the indentation, or that and the dash of a list. */
function printMap(map: JsonObject, lead: string, indent: string, lines: string[], scalar: PrintScalar): boolean {
  let before = lead;
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (!plain.test(key) || value === undefined) return false;
    const inline = inlineOf(value, scalar);
    if (inline !== undefined) lines.push(`${before}${key}: ${inline}`);
    else {
      lines.push(`${before}${key}:`);
      if (!printInside(value, `${indent}  `, lines, scalar)) return false;
    }
    before = indent;
  }
  return true;
}

function printInside(value: Json, indent: string, lines: string[], scalar: PrintScalar): boolean {
  if (isJsonObject(value)) return printMap(value, indent, indent, lines, scalar);
  if (!isJsonArray(value)) return false;
  return value.every((item) => {
    const inline = inlineOf(item, scalar);
    if (inline !== undefined) {
      lines.push(`${indent}- ${inline}`);
      return true;
    }
    return isJsonObject(item) && printMap(item, `${indent}- `, `${indent}  `, lines, scalar);
  });
}

/** What stands on the line of its key; undefined for what needs lines of its own. */
function inlineOf(value: Json, scalar: PrintScalar): string | undefined {
  if (typeof value === "string") return plain.test(value) ? value : isOneLine.test(value) ? scalar(value) : undefined;
  if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0))) return String(value);
  if (isJsonArray(value)) return value.length === 0 ? "[]" : undefined;
  return isJsonObject(value) && Object.keys(value).length === 0 ? "{}" : undefined;
}

const isOneLine = /^[ -~]+$/;
