import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLError } from "yaml";

/** A stretch of a text: where it begins, and where what follows it does. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What keeps a text from being read as data. */
export interface YamlFault {
  readonly at: Span;
  /** The keys that lead there, where they are known. */
  readonly keys: readonly string[];
  readonly reason: string;
  readonly remedy: string;
}

/** Where a path of keys leads in a text. */
export interface YamlPlace {
  /** The value, or the innermost value on the way, where it has no such key. */
  readonly value: Span;
  /** The key before it, where a map holds it. */
  readonly key?: Span;
  /** Whether the text says it. */
  readonly said: boolean;
}

/** A text or number in the file, with the key that it stands under. */
export interface YamlScalar {
  readonly key: string;
  readonly text: string;
  readonly at: Span;
}

/** A YAML text that was read as data, and can be pointed into. */
export interface YamlSource {
  /** What it says; undefined where there are faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Follows keys and list indices, into aliases too. */
  locate(keys: readonly string[]): YamlPlace;
  readonly scalars: readonly YamlScalar[];
}

const correct = "Correct the file";

/**
 * Reads a text strictly as data: one document of YAML 1.2 with the core schema, whose keys are texts and stand once.
 * Anchors and aliases are read, merge keys and tags of other schemas are not.
 */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    // Keys that stand twice are looked for here, where the first of them can be named.
    document = parseDocument(text, { version: "1.2", schema: "core", merge: false, stringKeys: true, uniqueKeys: false, prettyErrors: false, lineCounter: lines });
  } catch (error) {
    // Thousands of nested brackets exhaust the reader's stack.
    return unread(text, [{ at: { start: 0, end: 0 }, keys: [], reason: `cannot be read: ${messageOf(error)}`, remedy: correct }]);
  }
  const syntax = [...directiveFaults(document, text), ...syntaxFaults(document.errors, lines, text)];
  if (syntax.length > 0) return unread(text, syntax);
  const { contents } = document;
  const faults = contents === null ? [] : nodeFaults(contents, { document, lines, keys: [], within: [] });
  const scalars = contents === null ? [] : scalarsOf(contents, "");
  const locate = (keys: readonly string[]) => placeIn(document, keys);
  if (faults.length > 0) return { value: undefined, faults, locate, scalars };
  try {
    return { value: document.toJS(), faults, locate, scalars };
  } catch (error) {
    return { value: undefined, faults: [{ at: { start: 0, end: 0 }, keys: [], reason: `cannot be read: ${messageOf(error)}`, remedy: correct }], locate, scalars };
  }
}

function unread(text: string, faults: readonly YamlFault[]): YamlSource {
  return { value: undefined, faults, scalars: [], locate: () => ({ value: { start: 0, end: text.length }, said: false }) };
}

function directiveFaults({ directives: { yaml } }: Document.Parsed, text: string): YamlFault[] {
  if (yaml.explicit !== true || yaml.version === "1.2") return [];
  const start = Math.max(0, text.indexOf("%YAML"));
  return [{ at: { start, end: start }, keys: [], reason: `is of YAML ${yaml.version}, and is read as YAML 1.2`, remedy: "Leave the directive out" }];
}

// One mistake makes the parser stumble several times: what it says first of a line is what is meant.
function syntaxFaults(errors: readonly YAMLError[], lines: LineCounter, text: string): YamlFault[] {
  // What is never closed is missed at the end of the text, where there is nothing to be seen.
  const last = text.trimEnd().length;
  const told = new Set<number>();
  return errors.flatMap(({ code, message, pos: [from, end] }) => {
    const start = Math.min(from, last);
    const { line } = lines.linePos(start);
    if (told.has(line)) return [];
    told.add(line);
    if (code === "MULTIPLE_DOCS") return [{ at: { start, end }, keys: [], reason: "a second document begins here", remedy: "Keep one: an environment is one document" }];
    if (code === "NON_STRING_KEY") return [{ at: { start, end }, keys: [], reason: "a key is not a text", remedy: "Write the name of a setting" }];
    return [{ at: { start, end }, keys: [], reason: `is not YAML: ${message}`, remedy: correct }];
  });
}

interface Visit {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly keys: readonly string[];
  /** The nodes around this one. */
  readonly within: readonly Node[];
}

function nodeFaults(node: Node, visit: Visit): YamlFault[] {
  const inner = (item: unknown, key: string): YamlFault[] =>
    isNode(item) ? nodeFaults(item, { ...visit, keys: [...visit.keys, key], within: [...visit.within, node] }) : [];
  const fault = (reason: string, remedy: string): YamlFault => ({ at: spanOf(node), keys: visit.keys, reason, remedy });
  if (isAlias(node)) {
    const target = node.resolve(visit.document);
    if (target === undefined) return [fault(`*${node.source} stands for nothing: no &${node.source} comes before it`, "Name an anchor, or quote the text")];
    return visit.within.includes(target) ? [fault(`*${node.source} stands for what it is part of`, "Write the values out")] : [];
  }
  const own = tagFaults(node, fault);
  if (isMap(node)) return [...own, ...keyFaults(node.items, visit), ...node.items.flatMap(({ key, value }) => [...inner(key, textOf(key)), ...inner(value, textOf(key))])];
  if (isSeq(node)) return [...own, ...node.items.flatMap((item, index) => inner(item, String(index)))];
  if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value)) return [...own, fault(`${node.source ?? String(node.value)} is no number that JSON has`, "Write another, or quote the text")];
  return own;
}

const coreTags = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`));

function tagFaults({ tag }: Node, fault: (reason: string, remedy: string) => YamlFault): YamlFault[] {
  return tag === undefined || tag === "!" || coreTags.has(tag) ? [] : [fault(`has the tag ${tag.replace("tag:yaml.org,2002:", "!!")}, and tags are not read`, "Write the value without it")];
}

function keyFaults(items: readonly Pair[], { keys, lines }: Visit): YamlFault[] {
  const first = new Map<string, number>();
  return items.flatMap(({ key }): YamlFault[] => {
    if (!isNode(key)) return [];
    const [name, at] = [textOf(key), spanOf(key)];
    const fault = (reason: string, remedy: string): YamlFault => ({ at, keys: [...keys, name], reason, remedy });
    if (name === "<<" && isScalar(key) && key.type === "PLAIN") return [fault("is a merge key, which YAML 1.2 has not", "Write the settings out, or an alias for all of them")];
    const before = first.get(name);
    if (before !== undefined) return [fault(`stands on line ${before} already`, "Keep one of the two")];
    first.set(name, lines.linePos(at.start).line);
    return [];
  });
}

function scalarsOf(node: Node, key: string): YamlScalar[] {
  const inner = (item: unknown, name: string) => (isNode(item) ? scalarsOf(item, name) : []);
  if (isMap(node)) return node.items.flatMap((pair) => inner(pair.value, textOf(pair.key)));
  if (isSeq(node)) return node.items.flatMap((item) => inner(item, key));
  return isScalar(node) ? [{ key, text: String(node.value), at: spanOf(node) }] : [];
}

function placeIn(document: Document.Parsed, keys: readonly string[]): YamlPlace {
  const root = document.contents;
  if (root === null) return { value: { start: 0, end: 0 }, said: keys.length === 0 };
  let here: Node = root;
  let place: YamlPlace = { value: spanOf(root), said: true };
  for (const name of keys) {
    const holder: unknown = isAlias(here) ? here.resolve(document) : here;
    const pair = isMap(holder) ? holder.items.find(({ key }) => textOf(key) === name) : undefined;
    const item: unknown = pair === undefined ? (isSeq(holder) ? holder.items[Number(name)] : undefined) : (pair.value ?? pair.key);
    if (!isNode(item)) return { value: isNode(holder) ? spanOf(holder) : place.value, said: false };
    here = item;
    place = { value: spanOf(item), ...(isNode(pair?.key) ? { key: spanOf(pair.key) } : {}), said: true };
  }
  return place;
}

function spanOf({ range }: Node): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
