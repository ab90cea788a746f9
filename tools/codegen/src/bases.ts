import { elementNames, isJsonArray, isJsonObject, objectId, toPointer, type Json, type KubeObject, type Manifest } from "@k8s-config/core";

/** An object of the bases as the handles know it. */
export interface BaseObject {
  readonly id: string;
  readonly apiVersion: string;
  readonly kind: string;
  /** For each list that it has, by path, the segments that name its elements. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** For each group of fields and each list, by path, the segments that lead on to what is there. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** What the base of a component holds, for its page of the reference. */
export interface BaseContents {
  readonly objects: readonly BaseObject[];
  /** `ConfigMap/api-config` → names of its files. */
  readonly config: ReadonlyMap<string, readonly string[]>;
}

export function readContents(manifest: Manifest): BaseContents {
  return { objects: readBases([manifest]), config: new Map(manifest.config.map(({ kind, name, files }) => [`${kind}/${name}`, Object.keys(files)])) };
}

/** What of the bases may be patched: their objects, sorted by name, with what is in them. */
export function readBases(manifests: readonly Manifest[]): BaseObject[] {
  return manifests
    .flatMap(({ objects }) => objects)
    .map((object) => ({ id: objectId(object), apiVersion: object.apiVersion, kind: object.kind, lists: new Map(listsOf(object, "")), places: new Map(placesOf(patchable(object), "")) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function listsOf(value: Json | KubeObject, path: string): [string, readonly string[]][] {
  if (isJsonArray(value)) {
    const segments = elementNames(value).map((name) => toPointer([name]));
    const inside = value.flatMap((item, index) => listsOf(item, `${path}${segments[index]}`));
    return value.length === 0 ? [] : [[path, segments.map((segment) => segment.slice(1))], ...inside];
  }
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, item]) => listsOf(item, `${path}${toPointer([key])}`)) : [];
}

// A patch finds annotations and labels, and the object has no type and name for it.
function patchable({ apiVersion: _apiVersion, kind: _kind, metadata, ...rest }: KubeObject): Json {
  const { annotations = {}, labels = {} } = metadata;
  return { metadata: { annotations, labels }, ...rest };
}

function placesOf(value: Json, path: string): [string, readonly string[]][] {
  const inside: readonly [string, Json][] = isJsonArray(value) ? elementNames(value).map((name, index) => [name, value[index] ?? null]) : isJsonObject(value) ? Object.entries(value) : [];
  if (!isJsonArray(value) && !isJsonObject(value)) return [];
  const segments = inside.map(([name]) => toPointer([name]));
  return [[path, segments.map((segment) => segment.slice(1))], ...inside.flatMap(([, item], index) => placesOf(item, `${path}${segments[index]}`))];
}
