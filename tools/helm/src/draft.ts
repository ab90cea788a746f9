import { isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import type { Fate } from "./row.ts";
import type { Values } from "./values.ts";

/** Between notes of one key that holds many things. */
export const manyThings = "\n";

/** What an import says of a key, beside or in place of what the table says. */
export interface Verdict {
  readonly fate: Fate | "unknown";
  readonly here?: string;
  readonly note: string;
}

/** A setting, and the keys of the chart's values that it comes from. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: Json;
  readonly keys: readonly string[];
  /** Whether it is for the first step of the move alone. */
  readonly first: boolean;
}

/** What values do not say, and an environment has to. */
export interface Decision {
  /** The setting to look at. */
  readonly setting: string;
  readonly text: string;
}

/** An environment in the making: the one thing that a translation writes to. */
export interface Draft {
  readonly values: Values;
  settings: Setting[];
  readonly verdicts: Map<string, Verdict>;
  readonly decisions: Decision[];
  /** Names of keys whose secret values were left out, and what to do instead. */
  readonly secrets: { readonly key: string; readonly todo: string }[];
  set(path: string | readonly string[], value: Json, ...keys: readonly string[]): void;
  /** A setting of the first step alone. */
  first(path: string, value: Json): void;
  say(key: string, verdict: Verdict): void;
  decide(setting: string, text: string): void;
}

export function newDraft(values: Values): Draft {
  const draft: Draft = {
    values,
    settings: [],
    verdicts: new Map(),
    decisions: [],
    secrets: [],
    set(path, value, ...keys) {
      draft.settings.push({ path: typeof path === "string" ? path.split(".") : path, value, keys, first: false });
    },
    first(path, value) {
      draft.settings.push({ path: path.split("."), value, keys: [], first: true });
    },
    say(key, verdict) {
      draft.verdicts.set(key, verdict);
    },
    decide(setting, text) {
      draft.decisions.push({ setting, text });
    },
  };
  return draft;
}

/** The environment that settings make, in the order of `sections`. */
export function environmentOf(settings: readonly Setting[]): JsonObject {
  const tree = settings.reduce<JsonObject>((result, { path, value }) => put(result, path, value), {});
  return Object.fromEntries(Object.entries(tree).toSorted(([a], [b]) => rank(a) - rank(b)));
}

const sections = ["namespace", "cluster", "release", "images", "exposure", "formerFilesUrls", "network", "credentials", "users", "sessionCookie", "pods", "api", "web", "fileserver", "mongo", "elastic", "redis"];

function rank(section: string): number {
  const at = sections.indexOf(section);
  return at < 0 ? sections.length : at;
}

function put(tree: JsonObject, [key = "", ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return { ...tree, [key]: value };
  const below = tree[key] ?? null;
  return { ...tree, [key]: put(isJsonObject(below) ? below : {}, rest, value) };
}
