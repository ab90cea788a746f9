import { isJsonObject, readYaml, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { nearest } from "@k8s-config/overlays";
import type { ChartLine, Row } from "./row.ts";
import subcharts from "./subchart-keys.json" with { type: "json" };
import { isIn, rowOf, rows } from "./table.ts";

/** A text as it was read, and how messages name it. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** A key that files say: of a row, or of none. */
export interface SaidKey {
  readonly path: readonly string[];
  readonly row?: Row;
  readonly value: Json;
}

/** Values as Helm would merge them. */
export interface Values {
  readonly said: readonly SaidKey[];
  /** What holds for a key of a row: what files say, or else the chart's default. */
  get(key: string): Json;
  /** Whether a file says another value than the chart's default. */
  isChosen(key: string): boolean;
}

/** @throws Error, with file and place, for what is no values file of the chart. */
export function readValues(files: readonly SourceText[]): Values {
  return valuesOf(files.map(readFile).reduce<JsonObject>(merged, {}));
}

export function valuesOf(tree: JsonObject): Values {
  const said = saidKeys(tree, []);
  const byKey = new Map(said.flatMap(({ row, value }) => (row === undefined ? [] : [[row.key, value] as const])));
  return {
    said,
    get: (key) => (byKey.has(key) ? (byKey.get(key) ?? null) : defaultOf(key)),
    isChosen: (key) => byKey.has(key) && !isEqual(byKey.get(key) ?? null, defaultOf(key)),
  };
}

/** Whether a value comes to the same in a template: nothing, the empty text, map and list, and a number or its digits. */
export function isEqual(a: Json, b: Json): boolean {
  return plain(a) === plain(b);
}

function plain(value: Json): string {
  if (value === null || value === "" || JSON.stringify(value) === "{}" || JSON.stringify(value) === "[]") return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function defaultOf(key: string): Json {
  return rowOf(key)?.default ?? null;
}

// helm get values says above what it prints, unless it is asked for YAML.
const title = /^(USER-SUPPLIED|COMPUTED) VALUES:[ \t]*\n(null\n?)?/;

function readFile({ name, text: given }: SourceText): JsonObject {
  const text = given.replace(title, (_, __, none: string | undefined) => (none === undefined ? "\n" : "\n{}\n"));
  if (text.trim() === "") throw new Error(`${name} is empty. For a release with the chart's own values, write {} into it, or give --manifest`);
  const { value, faults } = readYaml(text);
  const [fault] = faults;
  if (fault !== undefined) {
    const before = text.slice(0, fault.at.start).split("\n");
    throw new Error(`${name}:${before.length}:${(before.at(-1) ?? "").length + 1}: ${[fault.keys.join("."), fault.reason].filter((part) => part !== "").join(" ")}. ${fault.remedy}`);
  }
  const tree = toJson(value ?? null);
  if (tree === null) throw new Error(`${name} says nothing. For a release with the chart's own values, write {} into it, or give --manifest`);
  if (!isJsonObject(tree)) throw new Error(`${name} is ${Array.isArray(tree) ? "a list" : "a single value"}, and values are a map of keys`);
  if (typeof tree["apiVersion"] === "string" && typeof tree["kind"] === "string") throw new Error(`${name} is an object of Kubernetes (${tree["kind"]}). The output of helm get manifest goes behind --manifest`);
  const sections = Object.keys(tree);
  if (sections.length > 0 && !isOfChart(tree)) throw new Error(`${name} is of another chart: none of its sections (${listed(sections)}) is one of the chart clearml, which has ${listed(ownSections)}`);
  return tree;
}

const ownSections = ["clearml", "apiserver", "fileserver", "webserver", "externalServices"];
const topLevel = new Set(rows.map(({ key }) => key.replace(/\..*/, "")));

// What many charts have says nothing: an agent's values have imageCredentials and clearml, too.
function isOfChart(tree: JsonObject): boolean {
  const sections = Object.keys(tree);
  if (sections.some((section) => section !== "clearml" && ownSections.includes(section))) return true;
  const { clearml = null } = tree;
  if (isJsonObject(clearml) && Object.keys(clearml).some((key) => rowOf(`clearml.${key}`) !== undefined)) return true;
  return sections.every((section) => topLevel.has(section)) && sections.some((section) => !["global", "imageCredentials", "clearml", "nameOverride", "fullnameOverride"].includes(section));
}

function listed(words: readonly string[]): string {
  return words.length > 8 ? `${words.slice(0, 8).join(", ")}, …` : words.join(", ");
}

/** As Helm merges: maps by key, all else whole. What is null takes the chart's default away. */
function merged(below: JsonObject, above: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const before = result[key] ?? null;
    result[key] = isJsonObject(before) && isJsonObject(value) ? merged(before, value) : value;
  }
  return result;
}

function saidKeys(tree: JsonObject, above: readonly string[]): SaidKey[] {
  return Object.entries(tree).flatMap(([key, value]): SaidKey[] => {
    const path = [...above, key];
    const row = rowOf(path.join("."));
    if (row !== undefined) return [{ path, row, value }];
    const isMap = isJsonObject(value) && Object.keys(value).length > 0;
    const known = rows.some((other) => other.key.startsWith(`${path.join(".")}.`));
    if (isJsonObject(value) && (isMap || known)) return saidKeys(value, path);
    // A section that is emptied says nothing of its keys.
    return known && value === null ? [] : [{ path, value }];
  });
}

/** The line of the chart that files are of: the one that alone has one of their keys. */
export function lineOf({ said }: Values): ChartLine {
  return said.some(({ path, row }) => row?.only === "7.15" || path[0] === "dragonfly" || path[0] === "mckMongodb") ? "7.15" : "7.14";
}

/** What is to be said of a key that no row has, or that the chart's line has not. */
export function unknownKey({ path, row }: SaidKey, line: ChartLine): { readonly fate: "dropped" | "unknown"; readonly note: string } {
  if (row !== undefined) return { fate: "unknown", note: `the chart ${line} has no such key, which is of ${row.only}: it does nothing` };
  const [section = ""] = path;
  if (section === "mckMongodb") return { fate: "dropped", note: "a value of the MongoDB operator's chart, of which nothing runs here" };
  const ofSubchart = subchartKeys(section);
  const below = path.slice(1).join(".");
  if (ofSubchart?.some((known) => known === below || known.startsWith(`${below}.`) || below.startsWith(`${known}.`)) === true) {
    return { fate: "dropped", note: `a value of the sub-chart ${section}, which does not run here, and for which there is no setting` };
  }
  return { fate: "unknown", note: `no key of the chart: it does nothing there.${suggestion(path, line)}` };
}

function suggestion(path: readonly string[], line: ChartLine): string {
  const [section = ""] = path;
  const key = path.join(".");
  const known = [...rows.filter((row) => isIn(row, line)).map((row) => row.key), ...(subchartKeys(section) ?? []).map((below) => `${section}.${below}`)];
  const last = path.at(-1) ?? "";
  const end = (of: string) => known.filter((other) => other.endsWith(`.${of}`));
  // A key that is right at the wrong level of its section; else one like it beside it; else one of another section.
  const own = end(last).filter((other) => other.startsWith(`${section}.`));
  if (own.length > 0) return belongs(own);
  const beside = `${path.slice(0, -1).join(".")}.`;
  const siblings = known.filter((other) => other.startsWith(beside)).map((other) => other.slice(beside.length));
  const sibling = siblings.find((other) => commonStart(other, last) >= 0.8 * Math.min(other.length, last.length)) ?? nearest(last, siblings);
  if (sibling !== undefined) return ` Did you mean ${beside}${sibling}?`;
  const elsewhere = [...new Set([...end(key), ...end(last)])];
  if (elsewhere.length > 0 && elsewhere.length < 4) return belongs(elsewhere);
  const near = nearest(key, known);
  return near === undefined ? "" : ` Did you mean ${near}?`;
}

function belongs(keys: readonly string[]): string {
  return ` It belongs ${keys.length === 1 ? "to" : "to one of"} ${keys.join(", ")}`;
}

function commonStart(a: string, b: string): number {
  const differs = [...a].findIndex((character, index) => b[index] !== character);
  return differs < 0 ? a.length : differs;
}

function subchartKeys(section: string): readonly string[] | undefined {
  return Object.entries(subcharts).find(([name]) => name === section)?.[1];
}

