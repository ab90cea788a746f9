import type { Row } from "./row.ts";
import { rows } from "./table.ts";

const fates = { same: "the same", changed: "differently", dropped: "dropped" } as const;

/** The table of the documentation: every key of the chart's values, and what it comes to here. */
export function parityTable(): string {
  const listed = rows.filter(({ unlisted }) => unlisted === undefined);
  const others = rows.filter(({ unlisted }) => unlisted === true);
  return [...tableOf(listed), "", "Of what the chart's values do not list, and templates or sub-charts read, an import knows:", "", ...tableOf(others)].join("\n");
}

function tableOf(some: readonly Row[]): string[] {
  return ["| chart | here | how |", "| --- | --- | --- |", ...some.map((row) => `| \`${row.key}\`${row.only === undefined ? "" : ` (${row.only})`} | ${settings(row)} | ${[fates[row.fate], row.note].filter((part) => part !== "").join(": ")} |`)];
}

function settings({ here }: Row): string {
  return here === "" ? "" : here.split(", ").map((setting) => `\`${setting}\``).join(", ");
}
