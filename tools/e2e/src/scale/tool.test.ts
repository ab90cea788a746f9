import { expect, it } from "vitest";
import { runTool } from "./tool.ts";

const node = (script: string, seconds: number) => runTool({ program: process.execPath, args: ["-e", script], seconds });

it.runIf(process.platform === "linux")("tells what a tool has used", async () => {
  const { isFinished, peakMebibytes } = await node("Buffer.alloc(1e8, 1); setTimeout(() => {}, 100)", 60);
  expect(isFinished).toBe(true);
  expect(peakMebibytes).toBeGreaterThan(95);
});

it("ends a tool whose time is over", async () => {
  expect((await node("setTimeout(() => {}, 60_000)", 0.2)).isFinished).toBe(false);
});

it("fails with what a tool says", async () => {
  await expect(node("console.error('no such thing'); process.exit(1)", 60)).rejects.toThrow("no such thing");
});
