/** What is wrong with a setting, and what to do about it. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly environment: string;
  /** Path of the setting: `api.watchdog.thresholdSec`; empty for the whole environment. */
  readonly path: string;
  /** The keys of the path, which cannot be told from it where a key holds a dot; absent where none does. */
  readonly keys?: readonly string[];
  /** Whether the key is what is wrong, and not its value. */
  readonly ofKey?: true;
  /** Where the file that says it stands, from the repository's folder; absent where it is no text that can be pointed into. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column in the line, in characters, from 1. */
  readonly column?: number;
  /** The line of the file, and below it a caret under the column. */
  readonly excerpt?: readonly string[];
  /** The value that is refused; absent where it is the lack of one. */
  readonly value?: unknown;
  readonly reason: string;
  readonly remedy: string;
  /** The name by which `emit --accept` has it all the same; absent where nothing does. */
  readonly accept?: string;
}

/** The path of a setting, as text and as the list of its keys. */
export function pathOf(...keys: readonly string[]): { readonly path: string; readonly keys: readonly string[] } {
  return { path: keys.join("."), keys };
}

/** One line: the place in the file, or else the environment, then path, value, reason and remedy. */
export function problemText({ severity, environment, path, value, reason, remedy, file, line, column }: Problem): string {
  const place = file === undefined ? environment : `${file}:${line}:${column}`;
  const where = [place, path].filter((part) => part !== "").join(": ");
  const shown = value === undefined ? "" : ` = ${shorten(JSON.stringify(value))}`;
  return `${severity === "warning" ? "warning: " : ""}${where}${shown}: ${reason}. ${remedy}${remedy.endsWith("?") ? "" : "."}`;
}

/** Errors first, then by environment, path and line; each said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [problemText(problem), problem]));
  const key = ({ severity, environment, path }: Problem) => `${severity === "error" ? 0 : 1}\0${environment}\0${path}`;
  return [...byText].toSorted(([a, x], [b, y]) => compare(key(x), key(y)) || (x.line ?? 0) - (y.line ?? 0) || compare(a, b)).map(([, problem]) => problem);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
