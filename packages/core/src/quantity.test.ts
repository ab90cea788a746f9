import { expect, it } from "vitest";
import { formatQuantity, parseQuantity } from "./quantity.ts";

it.each([
  ["0", 0],
  ["500m", 0.5],
  ["1.5", 1.5],
  ["3k", 3000],
  ["1M", 1_000_000],
  ["512Ki", 524_288],
  ["2Gi", 2_147_483_648],
  ["1.5Gi", 1_610_612_736],
  ["1Ti", 2 ** 40],
])("reads %s as %d", (text, value) => {
  expect(parseQuantity(text)).toBeCloseTo(value, 9);
});

it.each(["", "Gi", "-1", "1 Gi", "1gi", "1,5Gi", "1e3", "one"])("does not read %o", (text) => {
  expect(parseQuantity(text)).toBeUndefined();
});

it.each([
  [2 ** 31, "2Gi"],
  [1.5 * 2 ** 30, "1536Mi"],
  [2 ** 40, "1024Gi"],
  [1536, "1536"],
  [2048, "2Ki"],
])("writes %d as %s", (bytes, text) => {
  expect(formatQuantity(bytes)).toBe(text);
  expect(parseQuantity(text)).toBe(bytes);
});
