import { expect, it } from "vitest";
import { plot, scale } from "./plot.ts";
import { record, step } from "./testing/records.ts";

it("lays powers of ten at equal distances", () => {
  const { at, ticks } = scale([3, 500], 0, 300);
  expect(ticks).toEqual([1, 10, 100, 1000]);
  expect(ticks.map(at)).toEqual([0, 100, 200, 300]);
});

it("has room for one value", () => {
  expect(scale([10], 0, 100).ticks).toEqual([10, 100]);
});

it("draws a line for each step that was measured, and an arrow where one was ended by its limit", () => {
  const svg = plot([record(10, [step("emit", 1), step("apply", 20)]), record(100, [step("emit", 9), { ...step("apply", 60), done: 1 }])]);
  expect(svg.match(/<polyline/g)).toHaveLength(2);
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(svg.match(/<path/g)).toHaveLength(1);
  expect(svg).toContain(">kubectl apply --server-side</text>");
  expect(svg).not.toContain("Flux begins");
});

it("is one well-formed element", () => {
  const svg = plot([record(10, [step("emit", 1)])]);
  expect(svg.match(/<svg /g)).toHaveLength(1);
  expect(svg.endsWith("</svg>\n")).toBe(true);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});
