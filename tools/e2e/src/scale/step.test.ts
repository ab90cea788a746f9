import { expect, it } from "vitest";
import { each, measured, until, type Running } from "./step.ts";

const run = { cpuSeconds: 1, peakMebibytes: 100, isFinished: true };

function running(seconds: number): Running {
  const end = Date.now() + seconds * 1000;
  return { left: () => (end - Date.now()) / 1000, used: () => undefined };
}

it("adds up what tools use, and keeps the largest memory", async () => {
  const record = await measured({ id: "build", of: 2, unit: "batches", tool: "kubectl", limitSeconds: 60 }, () => undefined, (step) =>
    each([100, 200], step, (peakMebibytes) => Promise.resolve({ ...run, peakMebibytes })),
  );
  expect(record).toMatchObject({ id: "build", done: 2, of: 2, cpu: { kubectl: 2 }, mebibytes: 200 });
});

it("stops after the tool that was ended", async () => {
  expect(await each([1, 2, 3], running(60), (item) => Promise.resolve({ ...run, isFinished: item < 2 }))).toBe(1);
});

it("counts until all is there, past an answer that does not come", async () => {
  const answers = [() => Promise.resolve(1), () => Promise.reject(new Error("no answer in 30 s")), () => Promise.resolve(3)];
  expect(await until(3, running(60), () => (answers.shift() ?? (() => Promise.resolve(0)))())).toBe(3);
});

it("says how far it came when the time is over", async () => {
  expect(await until(3, running(1.5), () => Promise.resolve(2))).toBe(2);
});
