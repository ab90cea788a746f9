import { isJsonArray, isJsonObject, toJson, type Json } from "@k8s-config/core";
import { deprecated } from "./generated/deprecated.ts";
import { pathOf, type Problem } from "./problems.ts";
import { soundsSecret } from "./secret-names.ts";

/** A setting that is to go, as codegen finds it in the doc comments. */
export interface DeprecatedSetting {
  /** The way to it from the environment. */
  readonly steps: readonly Step[];
  /** What to use instead. */
  readonly instead: string;
}

/** A key, all entries of a list or map, or on with those values alone that are of one member of a union. */
export type Step = { readonly key: string } | { readonly each: "list" | "map" } | { readonly member: Member };

/** What tells the values of one member of a union from those of the others. */
export interface Member {
  readonly known: readonly string[];
  readonly required: readonly string[];
  /** Values of keys that have no other. */
  readonly only: Readonly<Record<string, Json>>;
}

/** Warns of what an environment says with settings that are to go, so that nobody learns it from their removal. */
export function deprecationProblems(environment: string, value: unknown, settings: readonly DeprecatedSetting[] = deprecated): Problem[] {
  if (settings.length === 0) return [];
  const data = toJson(value);
  return settings.flatMap(({ steps, instead }) =>
    uses(data, steps, []).map(({ keys, said }): Problem => ({
      severity: "warning",
      environment,
      ...pathOf(...keys),
      ofKey: true,
      ...(isJsonObject(said) || isJsonArray(said) || keys.some(soundsSecret) ? {} : { value: said }),
      reason: "is deprecated, and will be removed",
      remedy: instead.replace(/\.$/, ""),
    })),
  );
}

interface Use {
  readonly keys: readonly string[];
  readonly said: Json;
}

function uses(value: Json, [step, ...rest]: readonly Step[], keys: readonly string[]): Use[] {
  if (step === undefined) return [{ keys, said: value }];
  if ("member" in step) return isOf(value, step.member) ? uses(value, rest, keys) : [];
  if ("each" in step) {
    const entries = step.each === "list" ? isJsonArray(value) : isJsonObject(value);
    return entries ? Object.entries(value ?? {}).flatMap(([key, entry]: [string, Json]) => uses(entry, rest, [...keys, key])) : [];
  }
  const inner = isJsonObject(value) && Object.hasOwn(value, step.key) ? value[step.key] : undefined;
  return inner === undefined ? [] : uses(inner, rest, [...keys, step.key]);
}

function isOf(value: Json, { known, required, only }: Member): boolean {
  if (!isJsonObject(value)) return false;
  const keys = Object.keys(value);
  return keys.every((key) => known.includes(key)) && required.every((key) => keys.includes(key)) && Object.entries(only).every(([key, wanted]) => value[key] === undefined || value[key] === wanted);
}
