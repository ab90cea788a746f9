import type { ScaleRecord } from "./record.ts";
export function plot(records: readonly ScaleRecord[]): string { return `${records.length}\n`; }
