import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";

/** How an environment is written. */
export interface Source {
  /** Remarks above a line, by path. */
  readonly remarks?: ReadonlyMap<string, readonly string[]>;
  /** Paths of what is of the first step alone: their lines end in `first`. */
  readonly first?: readonly (readonly string[])[];
}

const width = 120;

interface Syntax {
  readonly comment: string;
  key(key: string): string;
  text(text: string): string;
  /** A map of several lines. */
  block(lines: readonly string[], indent: string): string;
  list(items: readonly string[], indent: string): string;
  readonly end: string;
}

const typescript: Syntax = {
  comment: "//",
  key: (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)),
  text: (text) => JSON.stringify(text),
  block: (lines, indent) => `{\n${lines.join("\n")}\n${indent}}`,
  list: (items, indent) => `[\n${items.map((item) => `${indent}  ${item},`).join("\n")}\n${indent}]`,
  end: ",",
};

const yaml: Syntax = {
  comment: "#",
  key: (key) => (isPlain(key) ? key : JSON.stringify(key)),
  text: (text) => (isPlain(text) ? text : JSON.stringify(text)),
  block: (lines) => `\n${lines.join("\n")}`,
  list: (items, indent) => `\n${items.map((item) => `${indent}  - ${item}`).join("\n")}`,
  end: "",
};

// Words that no reader takes for anything else.
function isPlain(text: string): boolean {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
}

/** An `overlay.ts` that says an environment, as people would write it. */
export function overlaySource(environment: JsonObject, about: string, source: Source = {}): string {
  return `import { defineOverlay } from "@k8s-config/overlays";\n\n/** ${about} */\nexport default defineOverlay(${block(environment, [], "", typescript, marked(environment, source))});\n`;
}

/** The same as the text of an `overlay.yaml`. */
export function yamlSource(environment: JsonObject, source: Source = {}): string {
  return `${block(environment, [], "", yaml, marked(environment, source)).trimStart()}\n`;
}

interface Marks {
  readonly remarks: ReadonlyMap<string, readonly string[]>;
  readonly first: ReadonlySet<string>;
}

// What holds a line of the first step and nothing else goes with it.
function marked(environment: JsonObject, { remarks = new Map(), first = [] }: Source): Marks {
  return { remarks, first: new Set(first.map((path) => only(environment, path).join("."))) };
}

function only(environment: JsonObject, path: readonly string[]): readonly string[] {
  const above = path.slice(0, -1);
  const parent = above.reduce<Json>((value, key) => (isJsonObject(value) ? (value[key] ?? null) : null), environment);
  return above.length > 0 && isJsonObject(parent) && Object.keys(parent).length === 1 ? only(environment, above) : path;
}

function block(value: JsonObject, path: readonly string[], indent: string, syntax: Syntax, marks: Marks): string {
  const deeper = syntax === yaml && path.length === 0 ? "" : `${indent}  `;
  const lines = Object.entries(value).flatMap(([key, below]) => {
    const at = [...path, key];
    const isFirst = marks.first.has(at.join("."));
    const remarks = (marks.remarks.get(at.join(".")) ?? []).map((remark) => `${deeper}${syntax.comment} ${remark}`);
    const start = `${deeper}${syntax.key(key)}:`;
    const room = width - start.length - 2;
    const shown = isFirst ? inline(below, syntax) : written(below, at, deeper, syntax, marks, room);
    return [...remarks, `${start}${shown.startsWith("\n") ? "" : " "}${shown}${syntax.end}${isFirst ? ` ${syntax.comment} first` : ""}`];
  });
  return syntax.block(lines, indent);
}

function written(value: Json, path: readonly string[], indent: string, syntax: Syntax, marks: Marks, room: number): string {
  const short = inline(value, syntax);
  const below = `${path.join(".")}.`;
  const holds = [...marks.first, ...marks.remarks.keys()].some((mark) => mark.startsWith(below));
  const isWide = isJsonArray(value) && value.length > 1 && value.some((item) => isJsonObject(item));
  if (short.length <= room && !holds && !isWide) return short;
  if (isJsonObject(value)) return block(value, path, indent, syntax, marks);
  if (isJsonArray(value)) return syntax.list(value.map((item) => inline(item, syntax)), indent);
  return short;
}

function inline(value: Json, syntax: Syntax): string {
  if (isJsonArray(value)) return `[${value.map((item) => inline(item, syntax)).join(", ")}]`;
  if (isJsonObject(value)) {
    const entries = Object.entries(value);
    return entries.length === 0 ? "{}" : `{ ${entries.map(([key, below]) => `${syntax.key(key)}: ${inline(below, syntax)}`).join(", ")} }`;
  }
  return typeof value === "string" ? syntax.text(value) : String(value);
}
