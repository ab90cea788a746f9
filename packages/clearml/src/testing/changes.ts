import { isJsonArray, isJsonObject, jsonEqual, objectId, type Json, type JsonObject, type Manifest } from "@k8s-config/core";
import { readConf } from "./conf.ts";
import { find } from "./objects.ts";

/** A value before and after; undefined where there is none. */
export type Change = readonly [before: Json | undefined, after: Json | undefined];

/**
 * Where something changed → what. An address is the object's id, then the path in it. Lists whose entries have names are
 * addressed by them: `Deployment/api spec.template.spec.containers.api.env.TZ.value`. Of config files it is the path
 * under which the server knows the value: `ConfigMap/api-config services.tasks.…`. Other texts are addressed by line, whose
 * value is how often it stands there.
 */
export type Changes = Readonly<Record<string, Change>>;

/** All that differs between two manifests. */
export function changesBetween(before: Manifest, after: Manifest): Changes {
  const [old, now] = [treeOf(before), treeOf(after)];
  const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return Object.fromEntries(ids.flatMap((id) => differences(old[id], now[id], [], (path) => `${id} ${path.join(".")}`)));
}

/** The value at an address of an object, as {@link Changes} writes it; for paths whose keys hold no dots. */
export function valueAt(manifest: Manifest, id: string, path: string): Json | undefined {
  return find(treeOf(manifest)[id], ...path.split("."));
}

function treeOf({ objects, config }: Manifest): Readonly<Record<string, Json>> {
  return {
    ...Object.fromEntries(config.map(({ kind, name, files, annotations }) => [`${kind}/${name}`, { ...filesTree(files), ...(annotations && { annotations }) }])),
    ...Object.fromEntries(objects.map((object) => [objectId(object), byName(object)])),
  };
}

function filesTree(files: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => (name.endsWith(".conf") && /^# .*\n\{/.test(text) ? [name.slice(0, -".conf".length), readConf(text)] : [name, lines(text)])),
  );
}

function lines(text: string): JsonObject {
  const counts: Record<string, number> = {};
  for (const line of text.split("\n").map((raw) => raw.trim())) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
}

function byName(value: Json): Json {
  if (isJsonArray(value)) {
    for (const identity of ["mountPath", "name"]) {
      const entries = value.flatMap((item) => named(item, identity));
      if (entries.length > 0 && entries.length === value.length && new Set(entries.map(([name]) => name)).size === value.length) {
        return Object.fromEntries(entries);
      }
    }
    return value.map(byName);
  }
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, byName(item)])) : value;
}

function named(item: Json, identity: string): [string, Json][] {
  if (!isJsonObject(item)) return [];
  const { [identity]: name, ...rest } = item;
  return typeof name === "string" ? [[name, byName(rest)]] : [];
}

function differences(before: Json | undefined, after: Json | undefined, path: readonly string[], address: (path: readonly string[]) => string): [string, Change][] {
  if (jsonEqual(before, after)) return [];
  if (isJsonArray(before) && isJsonArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)], address));
  }
  const whole: [string, Change][] = [[address(path), [before, after]]];
  const [old, now] = [before ?? {}, after ?? {}];
  if (!isJsonObject(old) || !isJsonObject(now)) return whole;
  const parts = [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => differences(old[key], now[key], [...path, key], address));
  // An empty object that appears has no parts, and is a change all the same.
  return parts.length === 0 ? whole : parts;
}
