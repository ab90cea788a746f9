import { readFileSync } from "node:fs";

/** What a process has used, as Linux tells it; undefined where the process is gone, or the system has no /proc. */
export interface Usage {
  readonly cpuSeconds: number;
  /** The most memory that was resident at once since its start, pages of mapped files included. */
  readonly peakMebibytes: number;
}

export function usageOf(pid: number): Usage | undefined {
  try {
    const peakMebibytes = peakOf(readFileSync(`/proc/${pid}/status`, "utf8"));
    const cpuSeconds = cpuOf(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return peakMebibytes === undefined || cpuSeconds === undefined ? undefined : { cpuSeconds, peakMebibytes };
  } catch {
    return undefined;
  }
}

/** Linux counts in these wherever programs see it. */
const ticksPerSecond = 100;

/** User and system time of `/proc/<pid>/stat`. */
export function cpuOf(stat: string): number | undefined {
  // The second field is the name in parentheses, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks / ticksPerSecond : undefined;
}

/** The high-water mark of `/proc/<pid>/status`, which a process that has ended no longer has. */
export function peakOf(status: string): number | undefined {
  const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(status) ?? [];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}

/** CPU seconds of each process so far. */
export function cpuSecondsOf(pids: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...pids].flatMap(([name, pid]): [string, number][] => {
    const usage = usageOf(pid);
    return usage === undefined ? [] : [[name, usage.cpuSeconds]];
  }));
}
