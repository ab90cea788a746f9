import { isJsonObject, type Json, type JsonObject } from "@k8s-config/core";

/** What a text of HOCON says, as far as it was understood, and what was not. */
export interface ReadHocon {
  readonly value: JsonObject;
  /** What was passed over, with its line. */
  readonly passed: readonly string[];
}

/**
 * Reads the part of HOCON that people write into the server's files: JSON with comments, without outer braces, commas and
 * quotes, with dotted keys. What needs more than the text, substitutions and includes, is passed over and told. No library
 * of npm that reads HOCON leaves files and URLs that a text includes unread.
 *
 * @throws Error with the line where the text is not HOCON.
 */
export function readHocon(text: string): ReadHocon {
  const passed: string[] = [];
  let at = 0;

  const line = () => text.slice(0, at).split("\n").length;
  const fail = (what: string): never => {
    throw new Error(`line ${line()}: ${what}`);
  };
  const pass = (what: string) => void passed.push(`line ${line()}: ${what}`);
  const looking = (word: string) => text.startsWith(word, at);
  /** Blanks and comments; and ends of lines, where they mean nothing. */
  const skip = (lines: boolean) => {
    for (;;) {
      const character = text[at];
      if (character === "#" || looking("//")) while (at < text.length && text[at] !== "\n") at++;
      else if (character === " " || character === "\t" || character === "\r" || character === "\uFEFF" || (lines && character === "\n")) at++;
      else return;
    }
  };

  const quoted = (): string => {
    if (looking('"""')) {
      const end = text.indexOf('"""', at + 3);
      if (end < 0) return fail('""" is not closed');
      const content = text.slice(at + 3, end);
      at = end + 3;
      return content;
    }
    const match = /"(?:[^"\\\n]|\\.)*"/y;
    match.lastIndex = at;
    const [found] = match.exec(text) ?? fail("a quote is not closed");
    at += found.length;
    // The server's reader leaves \u and \/ as they are; nobody writes them here.
    return String(JSON.parse(found));
  };

  const keys = (): string[] => {
    const parts: string[] = [];
    do {
      if (text[at] === ".") at++;
      if (text[at] === '"') parts.push(quoted());
      else {
        const match = /[^\s"{}[\]:=,+#`^?!@*&\\.$][^"{}[\]:=,+#`^?!@*&\\.$\n]*/y;
        match.lastIndex = at;
        const [found] = match.exec(text) ?? fail(`a key is expected, not ${JSON.stringify(text[at] ?? "the end")}`);
        at += found.length;
        parts.push(found.trim());
      }
    } while (text[at] === ".");
    return parts;
  };

  const value = (): Json | undefined => {
    skip(true);
    if (text[at] === "{") return braces();
    if (text[at] === "[") return list();
    if (text[at] === '"') {
      const content = quoted();
      skip(false);
      if (text[at] === undefined || /[\n,}\]]/.test(text[at] ?? "")) return content;
      return fail("a text goes on behind its quotes");
    }
    const start = at;
    while (at < text.length && !/[\n,}\]#]/.test(text[at] ?? "")) {
      // What is in the braces of a substitution ends no value; // of a URL begins no comment only where it is quoted.
      if (looking("${")) at = Math.max(text.indexOf("}", at), at);
      else if (looking("//")) break;
      at++;
    }
    const word = text.slice(start, at).trim();
    if (word === "") return fail("a value is expected");
    if (word.includes("${")) {
      pass("a substitution, which needs the server's environment");
      return undefined;
    }
    if (/^(true|false|null)$/.test(word) || /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(word)) return plain(word);
    return word;
  };

  const list = (): Json => {
    at++;
    const items: Json[] = [];
    for (;;) {
      skip(true);
      if (text[at] === ",") at++;
      else if (text[at] === "]") {
        at++;
        return items;
      } else if (at >= text.length) fail("a list is not closed");
      else {
        const item = value();
        if (item !== undefined) items.push(item);
      }
    }
  };

  const braces = (): JsonObject => {
    at++;
    const content = fields("}");
    at++;
    return content;
  };

  const fields = (end: string): JsonObject => {
    let result: JsonObject = {};
    for (;;) {
      skip(true);
      if (text[at] === ",") at++;
      else if (end === "" ? at >= text.length : text[at] === end) return result;
      else if (at >= text.length) fail("a brace is not closed");
      else if (/include[\s("]/y.test(text.slice(at, at + 8))) {
        pass("an include of another file");
        while (at < text.length && text[at] !== "\n") at++;
      } else {
        const path = keys();
        skip(true);
        const adds = looking("+=");
        if (adds) at += 2;
        else if (text[at] === ":" || text[at] === "=") at++;
        else if (text[at] !== "{") fail(`${path.join(".")} has no value`);
        const found = value();
        if (adds) pass(`${path.join(".")} += adds to a list that is elsewhere`);
        else if (found !== undefined) result = merged(result, nested(path, found));
      }
    }
  };

  skip(true);
  const content = text[at] === "{" ? braces() : fields("");
  skip(true);
  if (at < text.length) fail("something follows the last brace");
  return { value: content, passed };
}

function plain(word: string): Json {
  return word === "null" ? null : word === "true" ? true : word === "false" ? false : Number(word);
}

function nested([key = "", ...rest]: readonly string[], value: Json): JsonObject {
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}

function merged(before: JsonObject, after: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...before };
  for (const [key, value] of Object.entries(after)) {
    const old = result[key] ?? null;
    result[key] = isJsonObject(old) && isJsonObject(value) ? merged(old, value) : value;
  }
  return result;
}
