import { isJsonArray, isJsonObject, toJson, type Json } from "@k8s-config/core";
import { pathOf } from "./problems.ts";
import type { Finding, Rule } from "./rules.ts";

/** A rule for every text that an environment says, wherever it stands. */
export function forTexts(rule: (text: string, path: readonly string[]) => Omit<Finding, "path" | "keys"> | undefined): Rule {
  const findings = (value: Json, path: readonly string[]): Finding[] => {
    if (typeof value === "string") {
      const finding = rule(value, path);
      return finding === undefined ? [] : [{ ...pathOf(...path), ...finding }];
    }
    if (isJsonArray(value)) return value.flatMap((item, index) => findings(item, [...path, String(index)]));
    if (!isJsonObject(value)) return [];
    return Object.entries(value).flatMap(([key, item]) => findings(item, [...path, key]));
  };
  return (environment) => findings(toJson({ ...environment }), []);
}
