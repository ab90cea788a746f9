import { expect, it } from "vitest";
import { cpuOf, peakOf, usageOf } from "./usage.ts";

it("reads the time of a process whose name has blanks and parentheses", () => {
  expect(cpuOf("42 (a) b (c)) S 1 42 42 0 -1 4194560 100 0 0 0 250 150 0 0 20 0 9 0 1234")).toBe(4);
  expect(cpuOf("nothing")).toBeUndefined();
});

it("reads the most memory that a process had", () => {
  expect(peakOf("Name:\tnode\nVmPeak:\t 9999 kB\nVmHWM:\t  2048 kB\nVmRSS:\t 1024 kB\n")).toBe(2);
  expect(peakOf("Name:\tgone\nState:\tZ (zombie)\n")).toBeUndefined();
});

it.runIf(process.platform === "linux")("knows this process, and none that is gone", () => {
  expect(usageOf(process.pid)?.peakMebibytes).toBeGreaterThan(10);
  expect(usageOf(2 ** 22 + 1)).toBeUndefined();
});
