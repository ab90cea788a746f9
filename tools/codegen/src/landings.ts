import { readConf } from "@k8s-config/clearml/testing";
import { isJsonArray, isJsonObject, jsonEqual, objectId, toJson, type Json, type KubeObject, type Manifest } from "@k8s-config/core";

/** A file that the server reads as data, or by its lines; an object is data. */
type Content = { readonly data: Json } | { readonly lines: readonly string[]; readonly isSecret?: true };

/**
 * Where two manifests differ, as a person looks for it: `ConfigMap/api-config services.conf: tasks.…threshold_sec`,
 * `Deployment/api spec.template.spec.containers[api].env[TZ]`. Config files, which the server reads, come first. What is
 * there as a whole in one of them alone is told as one place.
 */
export function landings(before: Manifest, after: Manifest): string[] {
  const [old, now] = [contentsOf(before), contentsOf(after)];
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return [...new Set(ids.flatMap((id) => contentLandings(id, old.get(id), now.get(id))))];
}

function contentsOf({ config, objects }: Manifest): Map<string, Content> {
  return new Map([
    ...config.flatMap(({ kind, name, files }) => Object.entries(files).map(([file, text]): [string, Content] => [`${kind}/${name} ${file}`, kind === "Secret" ? { lines: [text], isSecret: true } : contentOf(file, text)])),
    ...objects.map((object): [string, Content] => [plainId(object), { data: withoutName(object) }]),
  ]);
}

function contentOf(file: string, text: string): Content {
  if (file.endsWith(".conf") && /^# .*\n\{/.test(text)) return { data: readConf(text) };
  if (file.endsWith(".json")) return { data: toJson(JSON.parse(text)) };
  return { lines: text.split("\n").map((line) => line.trim()) };
}

// The Job that makes credentials is named after its content: another content is no other place.
function plainId(object: KubeObject): string {
  return object.kind === "Job" ? objectId(object).replace(/-[0-9a-z]{10}$/, "") : objectId(object);
}

function withoutName(object: KubeObject): Json {
  // A Namespace's name is the one that a setting says.
  if (object.kind !== "Job") return object;
  const { name: _name, ...metadata } = object.metadata;
  return toJson({ ...object, metadata });
}

function contentLandings(id: string, before: Content | undefined, after: Content | undefined): string[] {
  if (before === undefined || after === undefined) return [id];
  const isFile = id.includes(" ");
  if ("data" in before && "data" in after) return differences(before.data, after.data, "").map((path) => `${id}${isFile ? ":" : ""} ${path.replace(/^\./, "")}`);
  if ("lines" in before && "lines" in after) {
    if (after.isSecret) return before.lines.join() === after.lines.join() ? [] : [id];
    const come = missingFrom(before.lines, after.lines);
    const lines = come.length > 0 ? come : missingFrom(after.lines, before.lines);
    return lines.map((line) => `${id}: ${shortened(line)}`);
  }
  return [id];
}

function missingFrom(lines: readonly string[], others: readonly string[]): string[] {
  return [...new Set(others)].filter((line) => line !== "" && timesIn(others, line) > timesIn(lines, line));
}

function timesIn(lines: readonly string[], line: string): number {
  return lines.filter((other) => other === line).length;
}

function shortened(line: string): string {
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function differences(before: Json | undefined, after: Json | undefined, path: string): string[] {
  if (jsonEqual(before, after)) return [];
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const isWhole = before === undefined || after === undefined;
  // A subtree that comes or goes is told as one; a map of values, such as labels, by its keys.
  const isByPart = isWhole ? (old ?? now)?.isMap === true : old !== undefined && now !== undefined && old.isList === now.isList && (!old.isList || isSameList(old, now));
  if (isByPart) {
    const keys = new Set([...(now?.entries.keys() ?? []), ...(old?.entries.keys() ?? [])]);
    const parts = [...keys].flatMap((key) => differences(old?.entries.get(key), now?.entries.get(key), `${path}${key}`));
    if (parts.length > 0) return parts;
  }
  const whole = path.replace(/(\.env\[[^\]]*\])\.value$/, "$1");
  const value = /\[\d+\]$/.test(path) && (typeof after === "string" || typeof after === "number") ? ` = ${shortened(JSON.stringify(after))}` : "";
  return [`${whole}${value}`];
}

interface Entries {
  readonly entries: ReadonlyMap<string, Json>;
  readonly isList: boolean;
  /** Whether its keys are told one by one where it is new as a whole. */
  readonly isMap: boolean;
}

// Two lists of names, or two whose elements have their places.
function isSameList(a: Entries, b: Entries): boolean {
  return a.isMap === b.isMap;
}

/** The parts of a value by the way in which a path says them: keys, names of a list's elements, places in a list. */
function entriesOf(value: Json | undefined): Entries | undefined {
  if (isJsonArray(value)) {
    const names = ["mountPath", "username", "name"].map((identity) => namesOf(value, identity)).find((found) => found !== undefined);
    const entries = value.map((item, index): [string, Json] => [`[${names?.[index] ?? index}]`, item]);
    return { entries: new Map(entries), isList: true, isMap: names !== undefined };
  }
  if (!isJsonObject(value)) return undefined;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [/^[\w$-]+$/.test(key) ? `.${key}` : `[${key}]`, item]);
  return { entries: new Map(entries), isList: false, isMap: !("name" in value || "mountPath" in value) && entries.every(([, item]) => item === null || typeof item !== "object") };
}

function namesOf(list: readonly Json[], identity: string): string[] | undefined {
  const names = list.flatMap((item) => {
    const name = isJsonObject(item) ? item[identity] : undefined;
    return typeof name === "string" ? [name] : [];
  });
  return names.length > 0 && names.length === list.length && new Set(names).size === names.length ? names : undefined;
}
