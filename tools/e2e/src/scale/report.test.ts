import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../run.ts";
import { plot } from "./plot.ts";
import { merged, readRecords } from "./record.ts";
import { exponent, recordsFile, report, shown } from "./report.ts";
import { record, step } from "./testing/records.ts";

describe("the report", () => {
  const records = [record(10, [step("apply", 20)]), record(100, [step("apply", 300)])];

  it("shows numbers of environments side by side", () => {
    expect(report(records)).toContain("| apply all server-side by `kubectl`, 20 a process | 20 | 300 |");
  });

  it("says how each step grows", () => {
    expect(report(records)).toContain("| apply all server-side by `kubectl`, 20 a process | 2000 | 3000 (1.18) |");
  });

  it("says what a step had reached that its limit ended, and no growth of it", () => {
    const text = report([record(10, [step("apply", 20)]), record(100, [{ ...step("apply", 60), done: 3, of: 5 }])]);
    expect(text).toContain("| 20 | > 60: 3 of 5 batches |");
    expect(text).toContain("| 2000 |  |");
  });

  it("leaves out what was not measured", () => {
    expect(report(records)).not.toContain("Flux from one GitRepository");
  });

  it("leaves out objects that do not grow", () => {
    const text = report([record(10, [], { pods: 70, clusterroles: 60 }), record(100, [], { pods: 700, clusterroles: 60 })]);
    expect(text).toContain("| pods | 70 | 700 |");
    expect(text).not.toContain("clusterroles");
  });
});

it.each([
  [1234.5, "1235"],
  [10, "10"],
  [12.345, "12.3"],
  [0.4567, "0.457"],
  [0, "0"],
])("shows %d as %s", (value, text) => {
  expect(shown(value)).toBe(text);
});

it("takes linear growth for the first power", () => {
  expect(exponent([10, 2], [100, 20])).toBeCloseTo(1);
  expect(exponent([10, 2], [100, 200])).toBeCloseTo(2);
});

it("puts a new record in the place of the old one", () => {
  const [old, other, fresh] = [record(100, []), record(10, []), record(100, [step("apply", 1)])];
  expect(merged([old, other], [fresh])).toEqual([other, fresh]);
});

it("has no records where no run has written any", () => {
  expect(readRecords("/nowhere/scale.json")).toEqual([]);
});

// Editing the words of the report, or numbers by hand, would leave the committed files behind.
it("is what is committed", () => {
  const records = readRecords(join(repository, recordsFile));
  expect(readFileSync(join(repository, "docs/scale.md"), "utf8")).toBe(report(records));
  expect(readFileSync(join(repository, "docs/scale.svg"), "utf8")).toBe(plot(records));
});
