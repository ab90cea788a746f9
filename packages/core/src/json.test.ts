import { describe, expect, it } from "vitest";
import { atPointer, jsonEqual, pointerKeys, toJson, toPointer } from "./json.ts";

describe("toJson", () => {
  it("copies, without what is undefined", () => {
    const source = { a: [1, { b: undefined, c: null }], d: undefined };
    const copy = toJson(source);
    expect(copy).toStrictEqual({ a: [1, { c: null }] });
    source.a.push(2);
    expect(copy).toStrictEqual({ a: [1, { c: null }] });
  });

  it.each([
    [{ a: [{ b: Number.NaN }] }, "/a/0/b: NaN is not a JSON number"],
    [Infinity, "/: Infinity is not a JSON number"],
    [[() => 1], "/0: a function is not JSON"],
    [{ a: 1n }, "/a: a bigint is not JSON"],
    [[undefined], "/0: a undefined is not JSON"],
    [JSON.parse('{"a": [{"__proto__": "x"}]}'), "/a/0/__proto__: is a key that does not arrive unchanged"],
  ])("refuses what JSON cannot say: %o", (value, message) => {
    expect(() => toJson(value)).toThrow(new Error(message));
  });
});

it("compares without regard to the order of keys", () => {
  expect(jsonEqual({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(jsonEqual([1, 2], [2, 1])).toBe(false);
  expect(jsonEqual([1], [1, 2])).toBe(false);
  expect(jsonEqual({ a: 1 }, { b: 1 })).toBe(false);
  expect(jsonEqual({ a: 1 }, { a: 1, b: 1 })).toBe(false);
  expect(jsonEqual({}, [])).toBe(false);
  expect(jsonEqual({ toString: 1 }, { a: 1 })).toBe(false);
  expect(jsonEqual("1", 1)).toBe(false);
  expect(jsonEqual(undefined, null)).toBe(false);
});

it("follows JSON pointers", () => {
  const value = { metadata: { annotations: { "a.b/c~d": "x" } }, list: [{ name: "a" }] };
  const pointer = toPointer(["metadata", "annotations", "a.b/c~d"]);
  expect(pointer).toBe("/metadata/annotations/a.b~1c~0d");
  expect(pointerKeys(pointer)).toEqual(["metadata", "annotations", "a.b/c~d"]);
  expect(atPointer(value, pointer)).toBe("x");
  expect(atPointer(value, "/list/0/name")).toBe("a");
  expect(atPointer(value, "")).toBe(value);
  expect(atPointer(value, "/list/1")).toBeUndefined();
  expect(atPointer(value, "/list/0/name/a")).toBeUndefined();
  expect(atPointer(value, "/constructor")).toBeUndefined();
});
