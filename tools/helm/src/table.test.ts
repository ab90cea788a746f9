import { jsonEqual, toJson } from "@k8s-config/core";
import { expect, it } from "vitest";
import { isIn, rowAbove, rows } from "./table.ts";
import chart714 from "./testing/chart-7.14.4.json" with { type: "json" };
import chart715 from "./testing/chart-7.15.0.json" with { type: "json" };

const charts = { "7.14": chart714, "7.15": chart715 } as const;
// A dot in a name stands behind a backslash in the fixture.
const keysOf = (path: string) => path.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", "."));

it("has no key twice", () => {
  const keys = rows.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it.each(["7.14", "7.15"] as const)("has a row for every key of the values of %s, with the chart's default, and no other", (line) => {
  const known = rows.filter((row) => isIn(row, line));
  const paths = Object.keys({ ...charts[line].default, ...charts[line].production });
  expect(paths.filter((path) => { const row = rowAbove(keysOf(path)); return row === undefined || !known.includes(row); })).toEqual([]);
  const listed = new Set(paths.map((path) => rowAbove(keysOf(path))?.key));
  expect(known.filter(({ key, unlisted }) => unlisted === undefined && !listed.has(key)).map(({ key }) => key)).toEqual([]);
  const said = Object.entries(charts[line].default).flatMap(([path, value]) => {
    const row = rowAbove(keysOf(path));
    const exact = row !== undefined && row.key === path;
    const hidden = value === "(a public value)" || value === "(a list)";
    return !exact || hidden || jsonEqual(row.default ?? null, toJson(value)) ? [] : [`${path}: ${JSON.stringify(row.default)} is ${JSON.stringify(value)}`];
  });
  expect(said).toEqual([]);
});

it("repeats no public secret of the chart", () => {
  expect(rows.filter(({ secret, default: value }) => secret === true && value !== undefined)).toEqual([]);
});

it("says of each row what it becomes, or why it does not", () => {
  expect(rows.filter(({ fate, here }) => (fate === "dropped") !== (here === "")).map(({ key }) => key)).toEqual([]);
  expect(rows.filter(({ fate, note }) => (fate === "same") !== (note === "")).map(({ key }) => key)).toEqual([]);
});
