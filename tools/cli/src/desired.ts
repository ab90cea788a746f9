import type { KubeObject, OutputFolder } from "@k8s-config/core";
import {
  basesFiles,
  baseManifests,
  checkEnvironment,
  checkObjects,
  componentNames,
  overlayFiles,
  partNames,
  renderEnvironment,
  sortProblems,
  type Environment,
  type Problem,
} from "@k8s-config/overlays";
import { loadOverlay } from "./load.ts";

/** What is to be on disk, for the environments that were asked for; nothing where one of them has an error. */
export interface Desired {
  readonly folders: readonly OutputFolder[];
  /** The objects of each environment as the cluster will see them. */
  readonly objects: ReadonlyMap<string, readonly KubeObject[]>;
  /** Errors, or warnings alone. */
  readonly problems: readonly Problem[];
}

export async function desiredState(root: string, names: readonly string[]): Promise<Desired> {
  const problems: Problem[] = [];
  const environments = new Map<string, Environment>();
  for (const name of names) {
    const loaded = await loadOverlay(root, name);
    if ("problem" in loaded) {
      problems.push(loaded.problem);
      continue;
    }
    const checked = checkEnvironment(name, loaded.value);
    problems.push(...checked.problems);
    if (checked.environment) environments.set(name, checked.environment);
  }
  if (problems.some(isError)) return nothing(problems);

  problems.push(...(await checkObjects("bases", Object.values(baseManifests).flatMap(({ objects }) => objects))));
  const objects = new Map<string, readonly KubeObject[]>();
  for (const [name, environment] of environments) {
    const rendered = renderEnvironment(name, environment);
    objects.set(name, rendered);
    problems.push(...(await checkObjects(name, rendered)));
  }
  if (problems.some(isError)) return nothing(problems);

  const bases = basesFiles();
  const folders: OutputFolder[] = componentNames.map((component) => ({ path: `packages/${component}/base`, files: bases[component], owned: ["."] }));
  for (const [name, environment] of environments) {
    folders.push({ path: `overlays/${name}`, files: overlayFiles(name, environment), owned: partNames });
  }
  return { folders, objects, problems: sortProblems(problems) };
}

function nothing(problems: readonly Problem[]): Desired {
  return { folders: [], objects: new Map(), problems: sortProblems(problems) };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
