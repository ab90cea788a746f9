import {
  parseAllDocuments,
  stringify,
  type CreateNodeOptions,
  type DocumentOptions,
  type ScalarTag,
  type SchemaOptions,
  type ToStringOptions,
} from "yaml";
import { toJson, type Json } from "./json.ts";

// kustomize's reader takes more plain words for numbers, dates and merge keys than YAML 1.1 does;
// a tag that claims such a word makes the printer quote it.
const quoted: ScalarTag = {
  default: true,
  tag: "tag:yaml.org,2002:str",
  test: /^(?:[-+]?0[oO][0-7_]+|<<|=)$/,
  resolve: (word) => word,
};

const format: CreateNodeOptions & DocumentOptions & SchemaOptions & ToStringOptions = {
  version: "1.1",
  lineWidth: 0,
  aliasDuplicateObjects: false,
  customTags: [quoted],
};

/** Canonical YAML: keys in the order given, block style, long lines unbroken, whatever a reader could take for another type quoted. */
export function toYaml(value: Json): string {
  return stringify(value, format);
}

/**
 * All documents of a file; empty ones are left out.
 *
 * @throws Error with line and column where the text is not YAML.
 */
export function fromYaml(text: string): Json[] {
  const values: Json[] = [];
  for (const document of parseAllDocuments(text)) {
    const [error] = document.errors;
    if (error) throw new Error(error.message);
    const value: unknown = document.toJS();
    if (value !== null && value !== undefined) values.push(toJson(value));
  }
  return values;
}
