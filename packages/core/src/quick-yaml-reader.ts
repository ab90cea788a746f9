import type { Json } from "./json.ts";

/**
 * Reads block YAML of maps, lists and plain texts, in a tenth of the library's time: what is emitted is little else,
 * and a comparison of many environments reads all of it. Undefined where there is more to it, or anything that is not clear
 * at once; the library then says what it is, or why it is nothing.
 */
export function readQuickYaml(text: string): Json | undefined {
  const lines = text.split("\n");
  if (lines.pop() !== "") return undefined;
  let at = 0;
  while (lines[at]?.startsWith("#") === true) at += 1;
  const reader: Reader = { lines, at };
  const value = readBlock(reader, 0);
  return reader.at === lines.length ? value : undefined;
}

interface Reader {
  readonly lines: readonly string[];
  at: number;
}

const key = /^([A-Za-z][-A-Za-z0-9_./]*):(?: (.+))?$/;

function readBlock(reader: Reader, indent: number): Json | undefined {
  const line = reader.lines[reader.at];
  if (line === undefined || indentOf(line) !== indent) return undefined;
  return line.startsWith("- ", indent) ? readList(reader, indent) : readMap(reader, indent, line.slice(indent));
}

function readList(reader: Reader, indent: number): Json | undefined {
  const list: Json[] = [];
  for (let line = reader.lines[reader.at]; line !== undefined && indentOf(line) === indent && line.startsWith("- ", indent); line = reader.lines[reader.at]) {
    const rest = line.slice(indent + 2);
    let item: Json | undefined;
    if (rest.startsWith("{")) item = readFlow(reader, rest);
    else if (key.test(rest)) item = readMap(reader, indent + 2, rest);
    else {
      reader.at += 1;
      item = rest === "|" ? readText(reader, indent + 2) : readScalar(rest);
    }
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

// JSON is YAML; a patch's operations are written so.
function readFlow(reader: Reader, text: string): Json | undefined {
  reader.at += 1;
  if (text.includes("__proto__")) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** A text of several lines, as it stands, that ends with its last line. */
function readText(reader: Reader, indent: number): string | undefined {
  let text = "";
  for (let line = reader.lines[reader.at]; line !== undefined && (line === "" || indentOf(line) >= indent); line = reader.lines[reader.at]) {
    // What begins or ends with a blank line has rules of its own.
    if (text === "" && indentOf(line) !== indent) return undefined;
    if (!/^[ -~]*$/.test(line)) return undefined;
    text += `${line.slice(indent)}\n`;
    reader.at += 1;
  }
  return text === "" || /^\s|\s\n$/.test(text) ? undefined : text;
}

/** @param first the first line without what stands before it: the indentation, or the dash of a list. */
function readMap(reader: Reader, indent: number, first: string): Json | undefined {
  const map: Record<string, Json> = {};
  for (let text: string | undefined = first; text !== undefined; text = nextOfMap(reader, indent)) {
    const [, name, inline] = key.exec(text) ?? [];
    if (name === undefined || words.test(name) || Object.hasOwn(map, name)) return undefined;
    reader.at += 1;
    const value = inline === undefined ? readBlock(reader, indent + 2) : inline === "|" ? readText(reader, indent + 2) : readScalar(inline);
    if (value === undefined) return undefined;
    map[name] = value;
  }
  return map;
}

function nextOfMap({ lines, at }: Reader, indent: number): string | undefined {
  const line = lines[at];
  return line !== undefined && indentOf(line) === indent && !line.startsWith("- ", indent) ? line.slice(indent) : undefined;
}

/** What the core schema of YAML 1.2 takes for something else than a text. */
const words = /^(?:true|false|null)$/i;
const number = /^[-+]?(?:0o[0-7]+|0x[\da-fA-F]+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
const plain = /^(?:\.{1,2}\/|-{0,2}[A-Za-z0-9_/])(?:[ -~]*[!-9;-~])?$/;

function readScalar(text: string): Json | undefined {
  if (text === "true" || text === "false") return text === "true";
  if (text === "null") return null;
  if (text === "[]") return [];
  if (text === "{}") return {};
  if (/^"[ !#-[\]-~]*"$/.test(text)) return text.slice(1, -1);
  if (/^'(?:[ -&(-~]|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (number.test(text)) return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
  return plain.test(text) && !words.test(text) && !text.includes(": ") && !text.includes(" #") ? text : undefined;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === " ") indent += 1;
  return indent;
}
