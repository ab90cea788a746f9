import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A server to run. */
export interface Command {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Processes {
  /** Starts a server, whose output goes to a log file of its name. */
  start(command: Command): void;
  /** @throws Error where a server has ended that should run, with the end of its log. */
  assertRunning(): void;
  /** Ends all, the last started first; those that do not end are killed. */
  stop(): Promise<void>;
  /** Ids of the processes by their names. */
  pids(): ReadonlyMap<string, number>;
  /** The end of each log. */
  logs(lines: number): string;
  /** Copies the logs to a folder that stays, and says which. */
  keepLogs(): string;
}

interface Running {
  readonly name: string;
  readonly log: string;
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
}

const graceMs = 5000;

/** @param folder for logs, which is removed with the processes where this process is killed. */
export function processes(folder: string): Processes {
  const running: Running[] = [];
  const reaper = spawn(process.execPath, [join(import.meta.dirname, "reaper.ts"), folder], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  // Its pipe is to end with this process, not to keep it.
  reaper.unref();
  const tell = (line: string) => reaper.stdin.write(`${line}\n`);
  return {
    start({ name, program, args, env = {} }) {
      const log = join(folder, `${name}.log`);
      const output = openSync(log, "a", 0o600);
      // A process group of its own: Ctrl-C is for this process, which ends the servers in their order.
      const child = spawn(program, args, { stdio: ["ignore", output, output], detached: true, env: { ...process.env, ...env } });
      closeSync(output);
      const ended = new Promise<void>((resolve) => {
        child.once("error", () => resolve());
        child.once("exit", () => {
          if (child.pid !== undefined) tell(`-${child.pid}`);
          resolve();
        });
      });
      if (child.pid !== undefined) tell(`+${child.pid}`);
      running.push({ name, log, child, ended });
    },
    assertRunning() {
      const dead = running.find(({ child }) => hasEnded(child));
      if (dead) throw new Error(`${dead.name} ended:\n${tail(dead.log, 15)}`);
    },
    async stop() {
      for (const { child, ended } of running.splice(0).toReversed()) {
        // oxlint-disable-next-line no-await-in-loop -- a server ends before what it needs
        await end(child, ended);
      }
      reaper.stdin.end();
    },
    keepLogs() {
      const kept = mkdtempSync(join(tmpdir(), "k8s-config-e2e-logs-"));
      for (const { name, log } of running) copyFileSync(log, join(kept, `${name}.log`));
      return kept;
    },
    pids: () => new Map(running.flatMap(({ name, child: { pid } }): [string, number][] => (pid === undefined ? [] : [[name, pid]]))),
    logs(lines) {
      return running.map(({ name, log }) => `--- ${name} (${log})\n${tail(log, lines)}`).join("\n");
    },
  };
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  const timer = new AbortController();
  await Promise.race([ended, sleep(graceMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
  if (hasEnded(child)) return;
  child.kill("SIGKILL");
  await ended;
}

function tail(file: string, lines: number): string {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
}
