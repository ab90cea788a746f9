import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A process to measure. */
export interface Run {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

export interface Measured {
  readonly name: string;
  /** Median wall time of the whole process. */
  readonly milliseconds: number;
  /** Largest resident memory seen, for processes of Node. */
  readonly mebibytes?: number;
}

/**
 * Runs processes in turn, round after round, so that a noisy moment hits all of them, and takes the median of each. The
 * first round fills caches and does not count.
 */
export function measure(runs: readonly Run[], rounds: number): Measured[] {
  const times = new Map<string, number[]>(runs.map(({ name }) => [name, []]));
  const memory = new Map<string, number>();
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-bench-"));
  const report = join(folder, "memory");
  const preload = `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
  )}`;
  for (let round = 0; round <= rounds; round++) {
    for (const { name, command, args, cwd } of runs) {
      const start = performance.now();
      const { status, stderr, error } = spawnSync(command, args, { ...(cwd === undefined ? {} : { cwd }), stdio: ["ignore", "ignore", "pipe"] });
      const elapsed = performance.now() - start;
      if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr.toString()}`);
      if (round > 0) times.get(name)?.push(elapsed);
    }
  }
  // Memory is taken in a run of its own, which its measurement does not slow.
  for (const { name, command, args, cwd } of runs.filter((run) => run.command === process.execPath)) {
    spawnSync(command, ["--import", preload, ...args], { ...(cwd === undefined ? {} : { cwd }), stdio: "ignore" });
    memory.set(name, Number(readFileSync(report, "utf8")) / 1024);
  }
  rmSync(folder, { recursive: true });
  return runs.map(({ name }) => {
    const mebibytes = memory.get(name);
    return { name, milliseconds: median(times.get(name) ?? []), ...(mebibytes === undefined ? {} : { mebibytes }) };
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Slope and intercept of the line through the points, and how well it explains them (R²). */
export function line(points: readonly (readonly [number, number])[]): { slope: number; intercept: number; fit: number } {
  const x = mean(points.map(([value]) => value));
  const y = mean(points.map(([, value]) => value));
  const slope = mean(points.map(([a, b]) => (a - x) * (b - y))) / mean(points.map(([a]) => (a - x) ** 2));
  const intercept = y - slope * x;
  const rest = mean(points.map(([a, b]) => (b - intercept - slope * a) ** 2));
  return { slope, intercept, fit: 1 - rest / mean(points.map(([, b]) => (b - y) ** 2)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
