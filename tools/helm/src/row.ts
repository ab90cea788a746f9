import type { Json } from "@k8s-config/core";

/** What becomes of a key of the chart's values. */
export type Fate = "same" | "changed" | "dropped";

/** The minor versions of the chart that are known. */
export type ChartLine = "7.14" | "7.15";

/** One key of the chart's values, and what it comes to here: what an import does and what the table in the documentation says. */
export interface Row {
  /** Path of the key; a map or a list that people fill is one key. */
  readonly key: string;
  /** What the chart says where nobody does; absent for what is public and would be a secret. */
  readonly default?: Json;
  /** The one line of the chart that has it; absent where both do. */
  readonly only?: ChartLine;
  /** Whether the chart's own values lack it, and a template or a sub-chart reads it all the same. */
  readonly unlisted?: true;
  readonly fate: Fate;
  /** The settings that it becomes; empty where there is none. */
  readonly here: string;
  /** How it is another thing here, or why it is dropped; empty for what is the same. */
  readonly note: string;
  /** Whether the value is a secret, which is never repeated. */
  readonly secret?: true;
}

export function same(key: string, value: Json | undefined, here: string, rest: Partial<Row> = {}): Row {
  return { key, ...(value === undefined ? {} : { default: value }), fate: "same", here, note: "", ...rest };
}

export function changed(key: string, value: Json | undefined, here: string, note: string, rest: Partial<Row> = {}): Row {
  return { key, ...(value === undefined ? {} : { default: value }), fate: "changed", here, note, ...rest };
}

export function dropped(key: string, value: Json | undefined, note: string, rest: Partial<Row> = {}): Row {
  return { key, ...(value === undefined ? {} : { default: value }), fate: "dropped", here: "", note, ...rest };
}
