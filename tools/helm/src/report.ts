import { manyThings } from "./draft.ts";
import type { Imported, KeyReport } from "./import.ts";

/** What an operator is told, key by key. With `all`, of keys too that say what the chart says anyway. */
export function importReport(imported: Imported, all = false): string[] {
  const { decisions, keys, release, secrets, warnings } = imported;
  const said = keys.filter(({ atDefault, fate }) => !atDefault || fate === "unknown");
  const rest = keys.filter((key) => !said.includes(key));
  const of = (fate: KeyReport["fate"]) => said.filter((key) => key.fate === fate);
  // A secret stands once, with what to do.
  const hidden = new Set(secrets.map(({ key }) => key));
  const sections = [
    titled("Not understood", "does nothing here, and is yours to look at", of("unknown").map(({ key, note }) => [key, ...parts(note)])),
    titled("Decide before you emit", "marked in overlay.ts", decisions.map(({ setting, text }) => [setting, `  ${text}`])),
    titled("Secrets", "left out, with their values", secrets.map(({ key, todo }) => [key, `  ${todo}`])),
    titled("Carried over", "", columns(of("same"))),
    titled("Carried over differently", "", of("changed").map(({ key, here, note }) => [`${key}${here === undefined || here === "" ? "" : ` -> ${here}`}`, ...parts(note)])),
    titled("Dropped", "", grouped(of("dropped").filter(({ key }) => !hidden.has(key)))),
    titled("Warnings of the emit", "", warnings.map((warning) => [warning])),
    all ? titled("As the chart says it anyway", "the project's defaults hold", grouped(rest.map((key) => ({ ...key, note: key.note === "" ? "the same, or the project's own default" : key.note })))) : [],
  ];
  const summary = [
    `Release ${release.name} in ${release.namespace}, chart clearml ${release.version ?? release.line}, server ${release.server}: ${said.length} ${said.length === 1 ? "key" : "keys"} said, ${of("same").length} carried over, ${of("changed").length} differently, ${of("dropped").length} dropped, ${of("unknown").length} not understood.`,
    ...(rest.length > 0 && !all ? [`${rest.length} more ${rest.length === 1 ? "says" : "say"} what the chart says anyway; the project's defaults hold. --all lists them.`] : []),
  ];
  return [...summary, ...sections.flat()];
}

function titled(title: string, remark: string, entries: readonly (readonly string[])[]): string[] {
  if (entries.length === 0) return [];
  return ["", `${title} (${entries.length}${remark === "" ? "" : `; ${remark}`}):`, ...entries.flatMap((lines) => lines.map((line) => `  ${line}`))];
}

// What became of each of many things stands on a line of its own.
function parts(note: string): string[] {
  return note === "" ? [] : note.split(manyThings).map((part) => `  ${part}`);
}

function columns(keys: readonly KeyReport[]): string[][] {
  const width = Math.max(0, ...keys.map(({ key }) => key.length));
  return keys.map(({ key, here = "" }) => [`${key.padEnd(width)}  ${here}`.trimEnd()]);
}

// Keys that go for one reason stand below it.
function grouped(keys: readonly KeyReport[]): string[][] {
  const byNote = new Map<string, string[]>();
  for (const { key, note } of keys) byNote.set(note, [...(byNote.get(note) ?? []), key]);
  return [...byNote].flatMap(([note, names]) => names.map((name, index) => [name, ...(index === names.length - 1 ? [`  ${note}`] : [])]));
}
