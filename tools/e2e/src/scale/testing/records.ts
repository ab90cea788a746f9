import type { ScaleRecord, StepId, StepRecord } from "../record.ts";

/** A step that has done all it had to. */
export function step(id: StepId, seconds: number): StepRecord {
  return { id, seconds, done: 5, of: 5, unit: "batches", cpu: {} };
}

export function record(environments: number, steps: readonly StepRecord[], objects: Readonly<Record<string, number>> = {}): ScaleRecord {
  return {
    environments,
    date: "2026-01-01",
    kubernetes: "1.36",
    node: "24.0.0",
    cores: 2,
    gibibytes: 24,
    loads: {},
    limitSeconds: 900,
    steps,
    memory: {},
    objects,
    built: { objects: environments * 40, workloads: environments * 7, bytes: environments * 1000 },
    storageBytes: {},
    git: { files: 0, fileBytes: 0, packBytes: 0 },
  };
}
