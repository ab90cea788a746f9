import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";
import { rowOf } from "./table.ts";
import type { Values } from "./values.ts";

/** Keys whose value is of another kind than the chart takes. */
export function wrongTypes({ said }: Values): Map<string, string> {
  return new Map(said.flatMap(({ path, row, value }) => {
    const expected = row?.default;
    if (row === undefined || expected === undefined || expected === null || value === null || row.fate === "dropped") return [];
    const [is, wanted] = [kindOf(value), kindOf(expected)];
    const fits = is === wanted || (wanted === "a text" && (is === "a number" || is === "true or false")) || (wanted === "a number" && is === "a text" && /^\d+$/.test(String(value)));
    return fits ? [] : [[path.join("."), `is ${is}, and the chart takes ${wanted}`] as const];
  }));
}

function kindOf(value: Json): string {
  if (isJsonArray(value)) return "a list";
  if (isJsonObject(value)) return "a map";
  return typeof value === "string" ? "a text" : typeof value === "number" ? "a number" : "true or false";
}

/** The values, but for those keys, at which the chart's defaults hold. */
export function without(values: Values, wrong: ReadonlyMap<string, string>): Values {
  return { said: values.said, get: (key) => (wrong.has(key) ? (rowOf(key)?.default ?? null) : values.get(key)), isChosen: (key) => !wrong.has(key) && values.isChosen(key) };
}
