import { toJson } from "@k8s-config/core";
import type { Constraints, Doc } from "./model.ts";
import { formats } from "./schema.ts";

const tags = ["minimum", "maximum", "pattern", "format", "example", "deprecated"] as const;

/**
 * Reads the text of a doc comment. Tags are read here rather than by the compiler, which takes an `@` in a pattern or in
 * an example for a tag of its own.
 *
 * @throws Error for a tag that is not one of them, says nothing or is said twice, bounds that leave nothing between them, an example that is no JSON, or a bound, pattern or format that is none.
 */
export function readDoc(comment: string): Doc {
  const text = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .join("\n")
    .trim();
  const [prose = "", ...rest] = text.split(new RegExp(`(?:^|\\s)@(${tags.join("|")})(?=\\s|$)`));
  const [, unknown] = /(?:^|\s)@(\w+)/.exec(prose) ?? [];
  if (unknown !== undefined) throw new Error(`@${unknown} is none of @${tags.join(", @")}`);
  const values = new Map<string, string>();
  for (let index = 0; index < rest.length; index += 2) {
    const tag = rest[index] ?? "";
    if (values.has(tag)) throw new Error(`@${tag} is said twice; keep one of the two`);
    values.set(tag, (rest[index + 1] ?? "").trim());
  }
  for (const [tag, value] of values) if (value === "") throw new Error(empty(tag));
  const example = values.get("example");
  const deprecated = values.get("deprecated");
  return {
    text: paragraphs(prose),
    constraints: constraints(values),
    ...(example === undefined ? {} : { example: json(example) }),
    ...(deprecated === undefined ? {} : { deprecated: paragraphs(deprecated) }),
  };
}

function empty(tag: string): string {
  return tag === "deprecated" ? "@deprecated says nothing; say what to use instead" : `@${tag} has no value`;
}

function paragraphs(text: string): string {
  return text.trim().split(/\n{2,}/).map(oneLine).join("\n\n");
}

// The items of a list stay on lines of their own.
function oneLine(paragraph: string): string {
  return paragraph.replaceAll(/\s*\n\s*(?!- |\s)/g, " ");
}

function constraints(values: ReadonlyMap<string, string>): Constraints {
  const number = (tag: "minimum" | "maximum"): Pick<Constraints, "minimum" | "maximum"> => {
    const value = values.get(tag);
    if (value === undefined) return {};
    if (!Number.isFinite(Number(value))) throw new Error(`@${tag} ${value} is not a number`);
    return { [tag]: Number(value) };
  };
  const bounds = { ...number("minimum"), ...number("maximum") };
  if (bounds.minimum !== undefined && bounds.maximum !== undefined && bounds.minimum > bounds.maximum) throw new Error(`@minimum ${bounds.minimum} is above @maximum ${bounds.maximum}: no number lies between`);
  const pattern = values.get("pattern");
  if (pattern !== undefined && !isPattern(pattern)) throw new Error(`@pattern ${pattern} is not a regular expression`);
  const format = values.get("format");
  if (format !== undefined && !Object.hasOwn(formats, format)) throw new Error(`@format ${format} is none of ${Object.keys(formats).join(", ")}`);
  return { ...bounds, ...(pattern === undefined ? {} : { pattern }), ...(format === undefined ? {} : { format }) };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function json(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return toJson(value);
  } catch (error) {
    throw new Error(`@example ${text} is not JSON`, { cause: error });
  }
}
