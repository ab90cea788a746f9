import { atPointer, isJsonArray, isJsonObject, pointerKeys, toPointer, type Json } from "./json.ts";

/** What tells the elements of a Kubernetes list apart, the rarest key first. */
const identityKeys = ["mountPath", "name", "topologyKey", "host", "path", "key", "containerPort"] as const;

/** The field that tells an element of a list from the others. */
export interface Identity {
  readonly key: string;
  readonly value: string | number;
}

export function identity(item: unknown): Identity | undefined {
  if (!isJsonObject(item)) return undefined;
  for (const key of identityKeys) {
    const value = item[key];
    if (typeof value === "string" || typeof value === "number") return { key, value };
  }
  return undefined;
}

/**
 * How a path names the elements of a list: by the field that tells them apart, in the notation of kustomize's
 * `replacements` (`[name=api]`), or by their index where nothing does, or where two are alike.
 */
export function elementNames(list: readonly Json[]): string[] {
  const names = list.map((item, index) => {
    const own = identity(item);
    return own === undefined ? String(index) : `[${own.key}=${own.value}]`;
  });
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : String(index)));
}

/** The path that names the elements of lists, of a JSON pointer that counts them. */
export function namedPath(value: Json, pointer: string): string {
  let here: Json | undefined = value;
  return pointerKeys(pointer)
    .map((key) => {
      const name: string = isJsonArray(here) ? (elementNames(here)[Number(key)] ?? key) : key;
      here = here === undefined ? undefined : atPointer(here, toPointer([key]));
      return toPointer([name]);
    })
    .join("");
}

/** A path that leads to nothing: how far it leads, and what could stand there in place of its next segment. */
export interface DeadEnd {
  /** The part of the path that leads somewhere. */
  readonly reached: string;
  /** The segment that leads nowhere, as it would be written in a path. */
  readonly segment: string;
  /** Segments that would lead on from there. */
  readonly known: readonly string[];
}

/**
 * The JSON pointer of a path that may name elements of lists: `/spec/template/spec/containers/[name=api]/image` is
 * `/spec/template/spec/containers/0/image`.
 *
 * @param end what the last segment may be: of something that is there, or of a new field or element (`-` for the end).
 */
export function pointerOf(value: Json, path: string, end: "existing" | "new"): string | DeadEnd {
  const keys: string[] = [];
  let here: Json = value;
  const segments = pointerKeys(path);
  for (const [index, segment] of segments.entries()) {
    const isNew = end === "new" && index === segments.length - 1;
    const next = step(here, segment, isNew);
    if (next === undefined) return { reached: path.split("/").slice(0, index + 1).join("/"), segment: toPointer([segment]).slice(1), known: knownSegments(here, isNew) };
    keys.push(next.key);
    here = next.value;
  }
  return toPointer(keys);
}

function step(here: Json, segment: string, isNew: boolean): { readonly key: string; readonly value: Json } | undefined {
  if (isJsonArray(here)) {
    if (segment === "-") return isNew ? { key: String(here.length), value: null } : undefined;
    const at = elementNames(here).indexOf(segment);
    const value = here[at];
    return value === undefined ? undefined : { key: String(at), value };
  }
  if (!isJsonObject(here)) return undefined;
  const value = Object.hasOwn(here, segment) ? here[segment] : undefined;
  if (value !== undefined) return { key: segment, value };
  return isNew ? { key: segment, value: null } : undefined;
}

function knownSegments(here: Json, isNew: boolean): string[] {
  if (isJsonArray(here)) return [...elementNames(here), ...(isNew ? ["-"] : [])].map((name) => toPointer([name]).slice(1));
  return isJsonObject(here) ? Object.keys(here).map((key) => toPointer([key]).slice(1)) : [];
}
