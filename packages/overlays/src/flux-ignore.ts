import { posix } from "node:path";
import { isFile, type Extras, type PartExtras } from "./extras.ts";

/**
 * What of the repository is nothing of an environment's, as patterns of .gitignore; undefined where that cannot be known:
 * each Kustomization unpacks all that its source has, so that without these an environment would cost what all of them do.
 *
 * @param folder of the environment, from the repository's.
 */
export function notOf(folder: string, extras: Extras = {}): string | undefined {
  const bases = posix.join(folder, "../../packages/*/base");
  // What a folder of a team's own leads to is for kustomize to find out.
  if (bases.startsWith("../") || Object.values(extras).some(hasFolders)) return undefined;
  return allBut([folder, bases].map((path) => path.split("/")));
}

function hasFolders({ resources = [], components = [] }: PartExtras): boolean {
  return components.length > 0 || !resources.every(isFile);
}

/** Level by level, for the last pattern that matches decides: all of a folder goes, but what leads on. */
function allBut(wanted: readonly (readonly string[])[]): string {
  const depth = Math.max(...wanted.map(({ length }) => length));
  const levels = Array.from({ length: depth }, (_, level) => {
    const through = wanted.filter(({ length }) => length > level);
    return [...through.map((path) => `${top(path, level)}/*`), ...through.map((path) => `!${top(path, level + 1)}/`)];
  });
  return levels.flatMap((lines) => [...new Set(lines)]).map((line) => `${line}\n`).join("");
}

function top(path: readonly string[], levels: number): string {
  return path.slice(0, levels).map((name) => `/${name}`).join("");
}
