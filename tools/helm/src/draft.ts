import { isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import type { Fate } from "./row.ts";
import { hasSecretShape, withoutSecrets } from "./secrets.ts";
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
  /** Sets all but what is secret in it, which is told by its name alone. @returns whether anything is set. */
  set(path: string | readonly string[], value: Json, ...keys: readonly string[]): boolean;
  /** A setting of the first step alone. */
  first(path: string, value: Json): void;
  say(key: string, verdict: Verdict): void;
  decide(setting: string, text: string): void;
}

/** What is said of a would-be secret. */
export const leftOut = "sounds like a secret, and is left out";

interface OpenPlace {
  /** First part of a path; the empty text is any name. */
  readonly of: readonly string[];
  readonly isEnv?: true;
  todo(place: string): string;
}

// Places of settings whose names are people's own; all others have settings of the project, none of them a secret by name.
const openPlaces: readonly OpenPlace[] = [
  { of: ["", "pods", "env"], isEnv: true, todo: (place) => `put it into a Secret of your own, and say ${place} = { secret: { name, key } }` },
  { of: ["", "pods", "annotations"], todo: (place) => `an annotation lies in git in clear: say ${place} where it is no secret` },
  { of: ["exposure", "annotations"], todo: (place) => `an annotation lies in git in clear: say ${place} where it is no secret` },
  { of: ["api", "extraConfig", "shared"], todo: (place) => `put it into a Secret of your own, and say ${place} = { $env: "NAME" }, with that variable from the Secret in api.pods.env` },
  { of: ["web", "configuration"], todo: (place) => `configuration.json is sent to every browser: say ${place} where it is no secret` },
];

function withoutShapes(value: Json): ReturnType<typeof withoutSecrets> {
  return hasSecretShape(value) ? { secrets: [[]] } : { value, secrets: [] };
}

export function newDraft(values: Values): Draft {
  const draft: Draft = {
    values,
    settings: [],
    verdicts: new Map(),
    decisions: [],
    secrets: [],
    set(path, value, ...keys) {
      const full = typeof path === "string" ? path.split(".") : path;
      const open = openPlaces.find(({ of }) => of.every((part, index) => part === "" || part === full[index]));
      const below = open === undefined ? [] : full.slice(open.of.length);
      const fromSecret = open?.isEnv === true && isJsonObject(value) && isJsonObject(value["secret"] ?? null);
      const { value: kept, secrets } = fromSecret ? { value, secrets: [] } : open === undefined ? withoutShapes(value) : withoutSecrets(below, value);
      const [key = full.join(".")] = keys;
      for (const secret of secrets) {
        const name = open === undefined ? full.join(".") : secret.join(".");
        const place = [...(open === undefined ? full : full.slice(0, open.of.length)), ...secret].join(".");
        draft.secrets.push({ key: `${key} ${name}`, todo: open?.todo(place) ?? `say ${place} without it` });
      }
      if (kept !== undefined) draft.settings.push({ path: full, value: kept, keys, first: false });
      else for (const each of keys) draft.verdicts.set(each, { fate: "dropped", note: leftOut });
      return kept !== undefined;
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
