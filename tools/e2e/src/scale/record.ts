import { readFileSync } from "node:fs";

/** The steps, in their order, and what the report says of each. */
export const steps = {
  emit: "emit, one cold process that writes every file",
  emitAgain: "emit again, nothing changed",
  build: "build all by `kubectl kustomize`, 20 a process",
  apply: "apply all server-side by `kubectl`, 20 a process",
  ready: "until all workloads are ready, after the apply",
  emitChange: "emit one changed setting in all",
  fluxBegin: "Flux from one GitRepository: from its objects to all Ready",
  fluxChange: "Flux from one GitRepository: the changed setting, from the push to all Ready",
  fluxEachBegin: "Flux from a GitRepository for each environment, as emitted: from its objects to all Ready",
  fluxEachChange: "Flux from a GitRepository for each environment: the changed setting, from the push to all Ready",
} as const;

export type StepId = keyof typeof steps;

export interface StepRecord {
  readonly id: StepId;
  readonly seconds: number;
  /** What is done, of what there is to do; the step was ended by its limit where it is less. */
  readonly done: number;
  readonly of: number;
  readonly unit: string;
  /** CPU seconds by program. */
  readonly cpu: Readonly<Record<string, number>>;
  /** Peak resident memory of the tool that ran, in MiB. */
  readonly mebibytes?: number;
}

/** What git and Flux carry. */
export interface GitRecord {
  readonly files: number;
  readonly fileBytes: number;
  /** Of one pack with all of the first commit. */
  readonly packBytes: number;
  /** Of the artifact that each Kustomization fetches, from one source for all. */
  readonly artifactBytes?: number;
  /** The largest, where each environment has a source. */
  readonly eachArtifactBytes?: number;
}

/** One number of environments. */
export interface ScaleRecord {
  readonly environments: number;
  readonly date: string;
  readonly kubernetes: string;
  readonly node: string;
  readonly cores: number;
  readonly gibibytes: number;
  /** Load average of the machine when each stage began. */
  readonly loads: Readonly<Record<string, number>>;
  readonly limitSeconds: number;
  readonly steps: readonly StepRecord[];
  /** Peak resident memory of the servers, in MiB, by stage and program. */
  readonly memory: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Objects in the API, by resource, where `kubectl` applied. */
  readonly objects: Readonly<Record<string, number>>;
  readonly built: { readonly objects: number; readonly workloads: number; readonly bytes: number };
  readonly storageBytes: Readonly<Record<string, number>>;
  readonly git: GitRecord;
}

export interface ScaleFile {
  readonly about: string;
  readonly records: readonly ScaleRecord[];
}

/** The records of a file that a run has written, none where there is no file. */
export function readRecords(file: string): readonly ScaleRecord[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  const parsed: ScaleFile = JSON.parse(text);
  return parsed.records;
}

/** New records in place of those with the same number of environments. */
export function merged(old: readonly ScaleRecord[], now: readonly ScaleRecord[]): ScaleRecord[] {
  const fresh = new Set(now.map(({ environments }) => environments));
  return [...old.filter(({ environments }) => !fresh.has(environments)), ...now].toSorted((a, b) => a.environments - b.environments);
}

export function stepOf(record: ScaleRecord, id: StepId): StepRecord | undefined {
  return record.steps.find((step) => step.id === id);
}

export function isFinished({ done, of }: StepRecord): boolean {
  return done >= of;
}
