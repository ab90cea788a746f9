import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";

/** Stands for a value that the server takes from its environment; it may hold any characters. */
export interface EnvValue {
  readonly $env: string;
}

/** What a config file of the server may say. */
export type Hocon = null | boolean | number | string | EnvValue | readonly Hocon[] | { readonly [key: string]: Hocon };

/**
 * Text of a `.conf` file, as pyhocon reads it: JSON, with `${NAME}` outside quotes for values from the environment. That
 * is the only form in which an arbitrary secret arrives unchanged: the server parses `CLEARML__…` variables as HOCON.
 */
export function hocon(value: { readonly [key: string]: Hocon }): string {
  // Files without variables, most of them, are plain JSON.
  const json = JSON.stringify(value, undefined, 2);
  return `${banner}${json.includes('"$env"') ? textOf(value, "") : json}\n`;
}

const banner = "# Written by \"k8s-config emit\". Do not edit.\n";

// Not JSON.stringify with a mark to replace: a string that looks like the mark would come out of its quotes.
function textOf(value: Hocon, indent: string): string {
  if (isEnvValue(value)) return `\${${value.$env}}`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close, parts] = isList(value)
    ? ["[", "]", value.map((item) => textOf(item, inner))]
    : ["{", "}", Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${textOf(item, inner)}`)];
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.map((part) => `${inner}${part}`).join(",\n")}\n${indent}${close}`;
}

function isList(value: Hocon): value is readonly Hocon[] {
  return Array.isArray(value);
}

function isEnvValue(value: unknown): value is EnvValue {
  if (!isJsonObject(value) || !("$env" in value) || Object.keys(value).length !== 1) return false;
  const name = value["$env"];
  return typeof name === "string" && /^[A-Za-z0-9_]+$/.test(name);
}

/** Whether kustomize-controller's substitution of `${…}`, which the files contain, has to be switched off. */
export const substituteDisabled = { "kustomize.toolkit.fluxcd.io/substitute": "disabled" } as const;

/** Why the reader would take a value for something else, or undefined; the keys lead from the value given to the one that is meant. */
export function hoconProblem(value: Json, keys: readonly string[] = []): { keys: readonly string[]; value: Json; reason: string } | undefined {
  if (typeof value === "string") {
    if (/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.test(value)) {
      return { keys, value, reason: "a control character is written as \\u…, which the server's reader does not decode" };
    }
    return undefined;
  }
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) {
      if (item === "") return { keys: [...keys, String(index)], value: item, reason: "the server's reader drops an empty string from a list" };
      const problem = hoconProblem(item, [...keys, String(index)]);
      if (problem) return problem;
    }
    return undefined;
  }
  if (!isJsonObject(value) || isEnvValue(value)) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith("-")) {
      return { keys: [...keys, key], value: item, reason: "a leading - makes the server drop its whole section of that name, with the accounts and limits in it" };
    }
    if (!/^[A-Za-z0-9_]+$/.test(key)) {
      return { keys: [...keys, key], value: item, reason: "a key with other characters than letters, digits and _ keeps its quotes as part of its name" };
    }
    const problem = hoconProblem(item, [...keys, key]);
    if (problem) return problem;
  }
  return undefined;
}
