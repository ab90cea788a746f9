import * as fc from "fast-check";
import { expect, it } from "vitest";
import { toJson, type Json } from "./json.ts";
import { quickYaml } from "./quick-yaml.ts";
import { libraryYaml, toYaml } from "./yaml.ts";

const words = ["true", "Yes", "NO", "on", "null", "Null", "y", "N", "~", "-", ".", "..", "---", "- a", "a: b", "a #b", "#a", "0x1F", "0o7", "1_000", "1e3", ".5", ".inf", "-.INF", ".NaN", "2001-01-01", "12:30", "::/0", "0.0.0.0/0", "10.0.0.1", "<<", "=", "a:", ":a", "?", "? a", "!a", "&a", "*a", "@a", "`a", "%a", "|", ">", "'a'", '"a"', "[a]", "{a}", "a,b", " a", "a ", "a/b", "/a", "_", "a.b", "k8s-app", "a\nb", "a\tb", "é", "\t", ""];
const scalar = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[ -~]{0,12}$/), fc.string({ unit: "grapheme", maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null), fc.double({ min: -10, max: 10, noNaN: true }));
const key = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...words, "app.kubernetes.io/name") }, { weight: 9, arbitrary: fc.stringMatching(/^[a-z][a-zA-Z./]{0,8}$/) });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalar, fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(key, tie("value"), { maxKeys: 4 })),
}));
const maps = fc.dictionary(key, value, { maxKeys: 4 });

function quick(map: object): string | undefined {
  const json: Json = toJson(map);
  return typeof json === "object" && json !== null && !Array.isArray(json) ? quickYaml(Object.fromEntries(Object.entries(json)), (text) => libraryYaml({ a: text }).slice(3, -1)) : undefined;
}

it("prints what it prints as the library does", () => {
  let printed = 0;
  fc.assert(
    fc.property(maps, (map) => {
      const text = quick(map);
      if (text === undefined) return;
      printed += 1;
      expect(text).toBe(libraryYaml(toJson(map)));
    }),
    { numRuns: 3000, seed: 11 },
  );
  expect(printed).toBeGreaterThan(500);
});

it("prints each word as the library does, as a value and in a list", () => {
  for (const word of words) expect([word, toYaml({ a: word, b: [word, { c: word }] })]).toEqual([word, libraryYaml({ a: word, b: [word, { c: word }] })]);
});

it.each<[string, object]>([
  ["nothing", {}],
  ["a text of several lines", { a: "b\nc\n" }],
  ["a key that is no plain word", { "1": "a" }],
  ["a list in a list", { a: [["b"]] }],
  ["a number with a fraction", { a: 1.5 }],
])("leaves %s to the library", (_what, map) => {
  expect(quick(map)).toBeUndefined();
});
