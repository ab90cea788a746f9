import { expect, it } from "vitest";
import { isReady, rowsOf } from "./observe.ts";

it("reads a table by the names of its columns", () => {
  const body = { columnDefinitions: [{ name: "Name" }, { name: "Ready" }], rows: [{ cells: ["api", "1/2"] }, { cells: ["web", "1/1"] }] };
  expect(rowsOf(body)).toEqual([{ Name: "api", Ready: "1/2" }, { Name: "web", Ready: "1/1" }]);
  expect(() => rowsOf({ items: [] })).toThrow("no table");
});

it("counts a workload as ready with all its pods, in their newest form", () => {
  expect(isReady({ Ready: "2/2", "Up-to-date": "2" })).toBe(true);
  expect(isReady({ Ready: "2/2", "Up-to-date": "1" })).toBe(false);
  expect(isReady({ Ready: "1/2", "Up-to-date": "2" })).toBe(false);
  expect(isReady({ Ready: "1/1" })).toBe(true);
  expect(isReady({})).toBe(false);
});
