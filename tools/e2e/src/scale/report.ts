import type { ScaleRecord } from "./record.ts";
export const recordsFile = "docs/scale.json";
export function report(records: readonly ScaleRecord[]): string { return `${records.length}\n`; }
