import { posix } from "node:path";
import { isFile, type Extras, type PartExtras } from "./extras.ts";
import { componentNames } from "./resolve.ts";

/**
 * The folders of the repository that an environment is built from; undefined where they cannot be known: each Kustomization
 * unpacks all that its source has, so that without these an environment would cost what all of them do.
 *
 * @param folder of the environment, from the repository's.
 */
export function foldersOf(folder: string, extras: Extras = {}): string[] | undefined {
  const bases = componentNames.map((component) => posix.join(folder, "../../packages", component, "base"));
  // What a folder of a team's own leads to is for kustomize to find out.
  if (bases.some((base) => base.startsWith("../")) || Object.values(extras).some(hasFolders)) return undefined;
  // Flux takes all that begins like one of them (go-git, Index.SkipUnless).
  return [folder, ...bases].map((path) => `${path}/`);
}

function hasFolders({ resources = [], components = [] }: PartExtras): boolean {
  return components.length > 0 || !resources.every(isFile);
}
