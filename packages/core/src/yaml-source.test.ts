import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJson } from "./json.ts";
import { toYaml } from "./yaml.ts";
import { readYaml } from "./yaml-source.ts";

/** The stretches of a text that a path leads to. */
function at(text: string, ...keys: readonly string[]) {
  const { value, key, said } = readYaml(text).locate(keys);
  return { value: text.slice(value.start, value.end), ...(key === undefined ? {} : { key: text.slice(key.start, key.end) }), said };
}

describe("a YAML text", () => {
  it("is read as what the core schema of YAML 1.2 makes of it", () => {
    const text = 'a: [yes, "yes", true, 017, 0o17, 0x1f, 1.5, "1", null, ~]\n1: &x { on: off }\nb: *x\nc: !!str 2\n"<<": text\n__proto__: own\n';
    const { value, faults } = readYaml(text);
    expect(faults).toEqual([]);
    expect(JSON.stringify(value)).toBe('{"1":{"on":"off"},"a":["yes","yes",true,17,15,31,1.5,"1",null,null],"b":{"on":"off"},"c":"2","<<":"text","__proto__":"own"}');
  });

  it("is read as what toYaml wrote", () => {
    fc.assert(
      fc.property(fc.jsonValue().filter((json) => !JSON.stringify(json).includes("__proto__")), (json) => {
        const value = toJson(json);
        expect(readYaml(toYaml(value))).toMatchObject({ value, faults: [] });
      }),
    );
  });

  it("can be pointed into, with keys that hold dots, indices and aliases", () => {
    const text = "a.b: 1\na: { b: [x, &y { z: 2 }] }\nc: *y\n";
    expect(at(text, "a.b")).toEqual({ key: "a.b", value: "1", said: true });
    expect(at(text, "a", "b", "1", "z")).toEqual({ key: "z", value: "2", said: true });
    expect(at(text, "a", "b", "0")).toEqual({ value: "x", said: true });
    expect(at(text, "c", "z")).toEqual({ key: "z", value: "2", said: true });
    expect(at(text, "a", "b", "1", "q", "r")).toEqual({ value: "{ z: 2 }", said: false });
    expect(at("", "a")).toEqual({ value: "", said: false });
  });

  it.each([
    ["aliases that multiply", `a: &a [x, x]\nb: &b [${"*a, ".repeat(20)}]\nc: &c [${"*b, ".repeat(20)}]\nd: [${"*c, ".repeat(20)}]\n`],
    ["an alias of what it is part of", "a: &a [[*a]]\n"],
    ["a map as a key", "{ a: 1 }: b\n"],
    ["a tag of another schema", "a: !!binary aGk=\n"],
    ["brackets without end", "[".repeat(20000)],
  ])("with %s is refused", (_what, text) => {
    const { value, faults } = readYaml(text);
    expect(value).toBeUndefined();
    expect(faults).toHaveLength(1);
  });
});
