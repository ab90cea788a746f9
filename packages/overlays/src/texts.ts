import { isJsonArray, isJsonObject, toJson, type Json } from "@k8s-config/core";
import type { Environment } from "./environment.ts";
import { pathOf } from "./problems.ts";
import type { Finding, Rule } from "./rules.ts";

/** A text with the keys that lead to it. */
type Text = readonly [text: string, path: readonly string[]];

// Several rules ask for the texts of one environment after another: one walk is enough.
const walked = new WeakMap<Environment, readonly Text[]>();

/** A rule for every text that an environment says, wherever it stands. */
export function forTexts(rule: (text: string, path: readonly string[]) => Omit<Finding, "path" | "keys"> | undefined): Rule {
  return (environment) =>
    textsOf(environment).flatMap(([text, path]) => {
      const finding = rule(text, path);
      return finding === undefined ? [] : [{ ...pathOf(...path), ...finding }];
    });
}

function textsOf(environment: Environment): readonly Text[] {
  const known = walked.get(environment);
  if (known !== undefined) return known;
  const texts = textsIn(toJson({ ...environment }), []);
  walked.set(environment, texts);
  return texts;
}

function textsIn(value: Json, path: readonly string[]): readonly Text[] {
  if (typeof value === "string") return [[value, path]];
  if (isJsonArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, String(index)]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
