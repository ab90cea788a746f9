import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentNames } from "@k8s-config/cli/src/load.ts";
import type { RunCall } from "./call.ts";
import { programsOf } from "./control-plane/start.ts";
import { messageOf } from "./problem.ts";
import type { Context, Scenario } from "./scenario.ts";
import { endOnSignals } from "./signals.ts";
import { existingStage, ownStage, type Stage } from "./stage.ts";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));

type Say = (line: string) => void;

/** Runs scenarios in lanes, each on a control plane of its own: most of their time is waiting. @returns the exit code. */
export async function runAll({ scenarios, kubernetes, existing, lanes }: RunCall, print: Say): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "k8s-config-e2e-run-"));
  const stops: (() => Promise<void>)[] = [];
  const cleanUp = async () => {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(scratch, { recursive: true, force: true });
  };
  const signals = endOnSignals(cleanUp);
  // What fails because its cluster is taken away is no news.
  const say: Say = (line) => {
    if (!signals.isEnding()) print(line);
  };
  const start = Date.now();
  const results: Result[] = [];
  try {
    const open = existing ? await sharedStage(scratch, stops) : await ownStages(await programsOf(kubernetes, say), stops);
    // Whoever is done takes the next.
    const queue = scenarios.values();
    const lane = async () => {
      for (const scenario of queue) {
        const lines: string[] = [];
        // oxlint-disable-next-line no-await-in-loop -- what runs at a time is other lanes' affair
        results.push(await play(scenario, open, join(scratch, scenario.name), lanes === 1 ? say : (line) => void lines.push(line)));
        // Told at once, for others speak too.
        if (lines.length > 0) say(lines.join("\n"));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await cleanUp();
    signals.off();
  }
  const failed = results.filter(({ passed }) => !passed).length;
  say(`\n${scenarios.length} scenarios in ${seconds(start)}${cpuText(results.reduce((sum, { cpu = 0 }) => sum + cpu, 0))}`);
  say(`${scenarios.length - failed} passed, ${failed} failed`);
  return failed > 0 || scenarios.length === 0 ? 1 : 0;
}

type OpenStage = (folder: string, say: Say) => Promise<Stage>;

async function sharedStage(scratch: string, stops: (() => Promise<void>)[]): Promise<OpenStage> {
  const stage = await existingStage(join(scratch, "existing"));
  stops.push(stage.stop);
  return async () => ({ ...stage, stop: async () => undefined });
}

async function ownStages(programs: Parameters<typeof ownStage>[0], stops: (() => Promise<void>)[]): Promise<OpenStage> {
  return (folder, say) => ownStage(programs, folder, say, (stop) => void stops.push(stop));
}

interface Result {
  readonly passed: boolean;
  readonly cpu?: number;
}

async function play({ name, about, run }: Scenario, open: OpenStage, scratch: string, say: Say): Promise<Result> {
  const start = Date.now();
  say(`${name}: ${about}`);
  mkdirSync(scratch);
  const { expect, check, failures } = expectations(say);
  let stage: Stage | undefined;
  let passed = false;
  try {
    stage = await open(scratch, say);
    const { cluster, uses, flux } = stage;
    await run({ cluster, uses, flux, root: repository, environments: environmentNames(repository), scratch, expect, check });
    passed = failures.length === 0;
  } catch (error) {
    // An expectation has said what is wrong already.
    if (!failures.includes(error)) say(indented(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }
  const cpu = stage?.cpuSeconds();
  if (!passed && stage !== undefined) say(`  logs of the servers: ${stage.keepLogs()}`);
  await stage?.stop();
  say(`${passed ? "✓" : "✗"} ${name} (${seconds(start)}${cpuText(cpu)})\n`);
  return { passed, ...(cpu === undefined ? {} : { cpu }) };
}

function expectations(say: Say): Pick<Context, "expect" | "check"> & { readonly failures: readonly unknown[] } {
  const failures: unknown[] = [];
  const expect: Context["expect"] = async (what, check) => {
    const from = Date.now();
    try {
      const result = await check();
      say(`  ✓ ${what} (${seconds(from)})`);
      return result;
    } catch (error) {
      failures.push(error);
      say(`  ✗ ${what} (${seconds(from)})\n${indented(messageOf(error))}`);
      throw error;
    }
  };
  const check: Context["check"] = (what, asked) => expect(what, asked).then(
    () => undefined,
    () => undefined,
  );
  return { expect, check, failures };
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

function cpuText(cpuSeconds = 0): string {
  return cpuSeconds === 0 ? "" : `, CPU of servers ${cpuSeconds.toFixed(1)} s`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}
