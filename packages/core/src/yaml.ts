import {
  parseAllDocuments,
  Schema,
  stringify,
  type CreateNodeOptions,
  type DocumentOptions,
  type ScalarTag,
  type SchemaOptions,
  type ToStringOptions,
} from "yaml";
import { isJsonObject, toJson, type Json } from "./json.ts";
import { quickYaml } from "./quick-yaml.ts";
import { readQuickYaml } from "./quick-yaml-reader.ts";

// kustomize's reader takes more plain words for numbers, dates and merge keys than YAML 1.1 does;
// a tag that claims such a word makes the printer quote it.
const quoted: ScalarTag = {
  default: true,
  tag: "tag:k8s-config,2026:word",
  test: /^(?:[-+]?0[bBoOxX][-+]?[\da-fA-F_]+|[-+.\d][-+.\da-fA-FxXoO]*_[-+.\w]*|<<|=)$/,
  resolve: (word) => word,
};

// Nor does kustomize's reader take a block of lines that begins with a tab, or has blanks alone.
const noBlock: ScalarTag = {
  default: true,
  tag: "tag:k8s-config,2026:text",
  identify: (value) => typeof value === "string" && /^\s*(?:\t|$)/.test(value) && value.includes("\n"),
  stringify: ({ value }) => JSON.stringify(value),
  resolve: (text) => text,
};

const format: CreateNodeOptions & DocumentOptions & SchemaOptions & ToStringOptions = {
  version: "1.1",
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Infinity,
  aliasDuplicateObjects: false,
  // Made once: each document would make its own, which takes longer than printing a small one.
  schema: new Schema({ schema: "yaml-1.1", resolveKnownTags: false, customTags: (tags) => [noBlock, quoted, ...tags] }),
};

/**
 * Canonical YAML: keys in the order given, block style, long lines unbroken, whatever a reader could take for another type quoted.
 *
 * @throws Error for a character that kustomize does not carry.
 */
export function toYaml(value: Json): string {
  const quick = isJsonObject(value) ? quickYaml(value, printScalar) : undefined;
  return quick ?? carried(stringify(value, format));
}

/** The same by the library alone, to which the quick way is held. */
export function libraryYaml(value: Json): string {
  return stringify(value, format);
}

// What many objects say, a port's name or an address, is asked for once.
const printed = new Map<string, string>();

function printScalar(value: string): string {
  let text = printed.get(value);
  if (text === undefined) {
    text = stringify({ a: value }, format).slice("a: ".length, -1);
    printed.set(value, text);
  }
  return text;
}

/**
 * The text, if kustomize carries all its characters. It garbles or refuses these even where they stand escaped, since it
 * writes them bare when it passes objects on to itself.
 */
export function carried(text: string): string {
  const [character] = uncarried.exec(text) ?? [];
  if (character === undefined) return text;
  const line = text.split("\n").find((candidate) => candidate.includes(character));
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  throw new Error(`kustomize does not carry the character U+${code}: ${line?.trim().replaceAll(character, `\\u${code}`)}`);
}

const uncarried = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/**
 * All documents of a file; empty ones are left out.
 *
 * @throws Error with line and column where the text is not YAML.
 */
export function fromYaml(text: string): Json[] {
  const quick = readQuickYaml(text);
  return quick === undefined ? libraryFromYaml(text) : [quick];
}

/** The same by the library alone, to which the quick way is held. */
export function libraryFromYaml(text: string): Json[] {
  const values: Json[] = [];
  for (const document of parseAllDocuments(text)) {
    const [error] = document.errors;
    if (error) throw new Error(error.message);
    const value: unknown = document.toJS();
    if (value !== null && value !== undefined) values.push(toJson(value));
  }
  return values;
}
