import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { nearest, type Problem } from "@k8s-config/overlays";

/** An error that is the caller's to mend: its message is all that is shown. */
export class UsageError extends Error {}

/** The folder that holds `overlays/`, here or above. */
export function findRoot(start: string): string {
  for (let here = resolve(start); ; here = dirname(here)) {
    if (existsSync(join(here, "overlays"))) return here;
    if (dirname(here) === here) throw new UsageError(`there is no folder "overlays" in ${start} or above; go to the repository's`);
  }
}

/** The environments of a repository: the folders of `overlays/` with an `overlay.ts`. */
export function environmentNames(root: string): string[] {
  return readdirSync(join(root, "overlays"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "overlays", entry.name, "overlay.ts")))
    .map((entry) => entry.name)
    .toSorted();
}

/** @throws UsageError for a name that is none of the repository's. */
export function selectNames(root: string, wanted: readonly string[]): string[] {
  const known = environmentNames(root);
  for (const name of wanted) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(
      `there is no environment "${name}" (overlays/${name}/overlay.ts). ${near === undefined ? `There are: ${known.join(", ") || "none"}` : `Did you mean ${near}?`}`,
    );
  }
  return wanted.length === 0 ? known : [...new Set(wanted)].toSorted();
}

/** What `overlay.ts` exports, of whatever form, or why it exports nothing. */
export async function loadOverlay(root: string, name: string): Promise<{ value: unknown } | { problem: Problem }> {
  const file = `overlays/${name}/overlay.ts`;
  const problem = (reason: string, remedy: string) => ({ problem: { severity: "error" as const, environment: name, path: "", reason, remedy } });
  let exported: { default?: unknown };
  try {
    exported = await import(pathToFileURL(join(root, file)).href);
  } catch (error) {
    return problem(`${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, "Correct the file; `npm run typecheck` says more");
  }
  if (exported.default === undefined) return problem(`${file} has no default export`, "Write `export default defineOverlay({ … })`");
  return { value: exported.default };
}
