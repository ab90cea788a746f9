/** What is wrong with a setting, and what to do about it. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly environment: string;
  /** Path of the setting: `api.watchdog.thresholdSec`; empty for the whole environment. */
  readonly path: string;
  /** The value that is refused; absent where it is the lack of one. */
  readonly value?: unknown;
  readonly reason: string;
  readonly remedy: string;
}

/** One line: environment, path, value, reason and remedy. */
export function problemText({ severity, environment, path, value, reason, remedy }: Problem): string {
  const where = [environment, path].filter((part) => part !== "").join(": ");
  const shown = value === undefined ? "" : ` = ${shorten(JSON.stringify(value))}`;
  return `${severity === "warning" ? "warning: " : ""}${where}${shown}: ${reason}. ${remedy}${remedy.endsWith("?") ? "" : "."}`;
}

/** Errors first, then by environment and path; each said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [problemText(problem), problem]));
  const key = ({ severity, environment, path }: Problem) => `${severity === "error" ? 0 : 1}\0${environment}\0${path}`;
  return [...byText].toSorted(([a, x], [b, y]) => compare(key(x), key(y)) || compare(a, b)).map(([, problem]) => problem);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
