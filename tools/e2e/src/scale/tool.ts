import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { usageOf, type Usage } from "../control-plane/usage.ts";

export interface Tool {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** File for what it prints. */
  readonly output?: string;
  /** It is killed when it takes longer. */
  readonly seconds: number;
}

export interface ToolRun extends Usage {
  readonly isFinished: boolean;
}

const everyMs = 10;

/** Runs a tool to its end, and looks often at what it uses. @throws Error where it fails; not where its time is over. */
export function runTool({ program, args, cwd, output, seconds }: Tool): Promise<ToolRun> {
  const out = output === undefined ? "ignore" : openSync(output, "w");
  const child = spawn(program, args, { ...(cwd === undefined ? {} : { cwd }), stdio: ["ignore", out, "pipe"] });
  if (typeof out === "number") closeSync(out);
  const errors: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
  let usage: Usage = { cpuSeconds: 0, peakMebibytes: 0 };
  const sampler = setInterval(() => {
    usage = (child.pid === undefined ? undefined : usageOf(child.pid)) ?? usage;
  }, everyMs);
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    child.kill("SIGKILL");
  }, seconds * 1000);
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  return new Promise<ToolRun>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0 || isOver) resolve({ ...usage, isFinished: !isOver });
      else reject(new Error(`${program.replace(/^.*\//, "")} ${args.slice(0, 4).join(" ")}: ${Buffer.concat(errors).toString().trim().split("\n").slice(-10).join("\n")}`));
    });
  }).finally(() => {
    process.off("exit", kill);
    clearInterval(sampler);
    clearTimeout(timer);
  });
}
