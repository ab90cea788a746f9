import { setTimeout as sleep } from "node:timers/promises";
import type { StepId, StepRecord } from "./record.ts";
import type { ToolRun } from "./tool.ts";
import { cpuSecondsOf } from "../control-plane/usage.ts";

export interface Step {
  readonly id: StepId;
  readonly of: number;
  readonly unit: string;
  /** Servers whose CPU time counts. */
  readonly pids?: ReadonlyMap<string, number>;
  /** Name of the tool that runs. */
  readonly tool?: string;
  /** It is ended after this many seconds. */
  readonly limitSeconds: number;
}

export interface Running {
  /** Seconds that are left. */
  left(): number;
  /** Counts what a tool has used as the step's. */
  used(run: ToolRun): void;
}

/** Runs a step. @param run says how much of it is done, and ends in time. */
export async function measured({ id, of, unit, pids = new Map(), tool = "", limitSeconds }: Step, say: (line: string) => void, run: (running: Running) => Promise<number>): Promise<StepRecord> {
  const before = cpuSecondsOf(pids);
  const start = performance.now();
  let [toolCpu, peak] = [0, 0];
  const done = await run({
    left: () => Math.max(0.1, limitSeconds - (performance.now() - start) / 1000),
    used({ cpuSeconds, peakMebibytes }) {
      toolCpu += cpuSeconds;
      peak = Math.max(peak, peakMebibytes);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const cpu: Record<string, number> = tool === "" ? {} : { [tool]: rounded(toolCpu) };
  for (const [name, after] of cpuSecondsOf(pids)) cpu[name] = rounded(after - (before.get(name) ?? 0));
  say(`  ${id}: ${seconds.toFixed(2)} s, ${done} of ${of} ${unit}`);
  return { id, seconds: rounded(seconds), done, of, unit, cpu, ...(peak === 0 ? {} : { mebibytes: Math.round(peak) }) };
}

/** Runs tools one after the other while there is time. @returns how many have ended. */
export async function each<T>(items: readonly T[], { left, used }: Running, run: (item: T, seconds: number) => Promise<ToolRun>): Promise<number> {
  let done = 0;
  for (const item of items) {
    // oxlint-disable-next-line no-await-in-loop -- one process after the other
    const tool = await run(item, left());
    used(tool);
    if (!tool.isFinished) break;
    done++;
  }
  return done;
}

/** Counts until all is there or the time is over. @returns the last count. */
export async function until(of: number, { left }: Running, count: () => Promise<number>): Promise<number> {
  let done = 0;
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      done = await count();
    } catch (error) {
      // An API server that has too much to do may not answer in time; it is asked again.
      if (left() < 1) throw error;
    }
    if (done >= of || left() < 1) return done;
    // oxlint-disable-next-line no-await-in-loop
    await sleep(1000);
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
