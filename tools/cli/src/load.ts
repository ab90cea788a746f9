import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { toJson } from "@k8s-config/core";
import { nearest, type Problem } from "@k8s-config/overlays";

/** An error that is the caller's to mend: its message is all that is shown. */
export class UsageError extends Error {}

/** The folder, here or above, whose `overlays/` holds an environment: this repository's `packages/overlays` holds none. */
export function findRoot(start: string): string {
  for (let here = resolve(start); ; here = dirname(here)) {
    if (environmentNames(here).length > 0) return here;
    if (dirname(here) === here) throw new UsageError(`there is no environment (overlays/<name>/overlay.ts) in ${start} or above; go to the repository's folder`);
  }
}

/** The environments of a repository: the folders of `overlays/` with an `overlay.ts`. */
export function environmentNames(root: string): string[] {
  if (!existsSync(join(root, "overlays"))) return [];
  return readdirSync(join(root, "overlays"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "overlays", entry.name, "overlay.ts")))
    .map((entry) => entry.name)
    .toSorted();
}

/** @throws UsageError for a name that is none of the repository's. */
export function selectNames(root: string, wanted: readonly string[]): string[] {
  const known = environmentNames(root);
  // A shell completes the folder, `overlays/prod/`.
  const names = wanted.map((name) => name.replace(/^(\.\/)?overlays\//, "").replace(/\/$/, ""));
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(
      `there is no environment "${name}" (overlays/${name}/overlay.ts). ${near === undefined ? `There are: ${known.join(", ")}` : `Did you mean ${near}?`}`,
    );
  }
  return names.length === 0 ? known : [...new Set(names)].toSorted();
}

/** What `overlay.ts` exports, of whatever form, or why it exports nothing. */
export async function loadOverlay(root: string, name: string): Promise<{ value: unknown } | { problem: Problem }> {
  const file = `overlays/${name}/overlay.ts`;
  const problem = (reason: string, remedy: string) => ({ problem: { severity: "error" as const, environment: name, path: "", reason, remedy } });
  let exported: { default?: unknown };
  try {
    exported = await import(pathToFileURL(join(root, file)).href);
  } catch (error) {
    return problem(`${file}${lineOf(error, join(root, file))} cannot be loaded: ${messageOf(error)}`, "Correct the file; `npm run typecheck` says more");
  }
  if (exported.default === undefined) return problem(`${file} has no default export`, "Write `export default defineOverlay({ … })`");
  try {
    toJson(exported.default);
  } catch (error) {
    return problem(`${file} exports more than data: ${messageOf(error)}`, "Write texts, numbers, true and false, lists and groups of them");
  }
  return { value: exported.default };
}

// Node says where a syntax error is in the first line of the stack only.
function lineOf(error: unknown, path: string): string {
  const [place = ""] = error instanceof SyntaxError ? (error.stack ?? "").split("\n") : [];
  const start = [path, pathToFileURL(path).href].find((name) => place.startsWith(`${name}:`));
  return start === undefined ? "" : place.slice(start.length);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
