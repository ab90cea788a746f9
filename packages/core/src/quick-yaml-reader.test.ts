import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { toJson } from "./json.ts";
import { readQuickYaml } from "./quick-yaml-reader.ts";
import { libraryFromYaml, toYaml } from "./yaml.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const emitted = ["overlays", "packages"].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
    .filter((path) => /^[a-z-]+\/(?:base|app|stores|foundation|flux)\/.*\.yaml$/.test(path))
    .map((path) => readFileSync(join(root, top, path), "utf8")),
);

function library(text: string): unknown {
  try {
    const values = libraryFromYaml(text);
    return values.length === 1 ? values[0] : values;
  } catch {
    return "no YAML";
  }
}

it("reads what is emitted as the library does, and most of it", () => {
  const read = emitted.map(readQuickYaml);
  const wrong = emitted.filter((text, index) => read[index] !== undefined && !isDeepStrictEqual(read[index], library(text)));
  expect(wrong).toEqual([]);
  expect(emitted.length).toBeGreaterThan(100);
  expect(read.filter((value) => value === undefined).length).toBeLessThan(emitted.length / 20);
});

it("reads what it reads of broken files as the library does, and leaves it the rest", () => {
  let read = 0;
  const pieces = ["", " ", "  ", "- ", ":", ": ", " #", "#", "\n", "'", '"', "{", "[]", "&a ", "*a", "|", "~", "null", "Yes", "0x1F", "1e3", ".5", "-7", "08", "é", "\t", "---", "? ", "%", "!b ", ", ", "}"];
  const edits = fc.tuple(fc.integer({ min: 0, max: emitted.length - 1 }), fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...pieces));
  fc.assert(
    fc.property(edits, ([file, place, gone, piece]) => {
      const text = emitted[file] ?? "";
      const at = place % text.length;
      const broken = text.slice(0, at) + piece + text.slice(at + gone);
      const value = readQuickYaml(broken);
      if (value === undefined) return;
      read += 1;
      expect(value).toEqual(library(broken));
    }),
    { numRuns: 4000, seed: 7 },
  );
  expect(read).toBeGreaterThan(1000);
});

it("reads each word as the library does, as a value and in a list", () => {
  const words = ["true", "True", "Yes", "on", "null", "Null", "~", "-", ".", "a: b", "a #b", "0x1F", "0o7", "07", "1_000", "1e3", "1.0", "1.", "-0", "+1", "999999999999999999", ".5", ".inf", "2001-01-01", "12:30", "0.0.0.0/0", "10.0.0.1", "1Gi", "a:b", "a:", "a b", "a/b", "[a]", "{a}", "a,b", '"a\\"b"', "'a'", "'it''s'", "--a", "---", "-", '"a: b"', "!a", "&a", "k8s-app"];
  const read = words.flatMap((word) => [`a: ${word}\n`, `a:\n  - ${word}\n`, `- ${word}\n`]).map((text) => ({ text, value: readQuickYaml(text) }));
  const known = read.filter(({ value }) => value !== undefined);
  expect(known).toEqual(known.map(({ text }) => ({ text, value: library(text) })));
  expect(["true", "1Gi", "10.0.0.1", "a b", "12:30", '"a: b"'].map((word) => readQuickYaml(`a: ${word}\n`))).not.toContain(undefined);
});

it("reads back what is printed", () => {
  const value = { text: "a: b\n\n  c # d\n", texts: ["a\n", "it's", "--a"], a: [{ b: 1, "c.d/e": ["x", "10.0.0.0/8"] }, { b: {}, c: [] }], none: null, t: "true" };
  expect(readQuickYaml(toYaml(toJson(value)))).toEqual(value);
});
