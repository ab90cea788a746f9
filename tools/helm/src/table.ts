import { serverRows } from "./rows-server.ts";
import { storeRows } from "./rows-stores.ts";
import type { ChartLine, Row } from "./row.ts";

/** All that an import knows of the chart's values, in the chart's order. */
export const rows: readonly Row[] = [...serverRows, ...storeRows];

const byKey: ReadonlyMap<string, Row> = new Map(rows.map((row) => [row.key, row]));

export function rowOf(key: string): Row | undefined {
  return byKey.get(key);
}

/** The row that a path of keys belongs to: its own, or that of the map or list that it lies in. */
export function rowAbove(path: readonly string[]): Row | undefined {
  for (let length = path.length; length > 0; length--) {
    const row = byKey.get(path.slice(0, length).join("."));
    if (row !== undefined) return row;
  }
  return undefined;
}

export function isIn(row: Row, line: ChartLine): boolean {
  return row.only === undefined || row.only === line;
}
