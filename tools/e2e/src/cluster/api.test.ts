import { expect, it } from "vitest";
import { refusal, warningsOf } from "./api.ts";

it("reads the texts of warning headers", () => {
  expect(warningsOf(['299 - "unknown field \\"spec.x\\"", 299 - "second"'])).toEqual(['unknown field "spec.x"', "second"]);
  expect(warningsOf([])).toEqual([]);
});

it("tells a refusal by the API server's own words", () => {
  expect(refusal({ status: 422, body: { kind: "Status", message: "is invalid" } })).toBe("422: is invalid");
  expect(refusal({ status: 500, body: "oops" })).toBe('500: "oops"');
});
