import { expect, it } from "vitest";
import { changedLines } from "./differences.ts";

it("shows the lines by which two texts differ", () => {
  expect(changedLines("a\nb\nc\n", "a\nx\nc\n")).toEqual(["- b", "+ x"]);
  expect(changedLines("a\n", "a\n")).toEqual([]);
});

it("takes no other order for the same", () => {
  expect(changedLines("a\nb\n", "b\na\n")).toEqual(["the same lines, elsewhere"]);
});
