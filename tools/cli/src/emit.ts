import { findDrift, isClean, recover, writeFolders, type Drift, type KubeObject } from "@k8s-config/core";
import { fluxFolder, fluxObjectsOf, isKeptByFlux, partNames, sortProblems, type Problem } from "@k8s-config/overlays";
import { desiredState, objectsOf, refusedObjects } from "./desired.ts";
import { effectsOf, objectsOnDisk, releaseCommand } from "./living.ts";

/** What an emit did. */
export interface EmitResult {
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files in the folders that no emit wrote. */
  readonly foreign: readonly string[];
  /** What was done with an earlier emit that was killed. */
  readonly recovered?: "completed" | "undone";
  /** For each environment, the command that deletes what it no longer has. */
  readonly deletions: Readonly<Record<string, string>>;
  /** The environments that Flux applies. */
  readonly applied: readonly string[];
  /** For each environment that Flux is no longer to apply, or under another name, the command that takes it from Flux. */
  readonly releases: Readonly<Record<string, string>>;
  /** What a living installation would refuse of the change, or leave behind. */
  readonly warnings: readonly string[];
}

/** Emits the bases and the overlays; writes nothing where any environment has an error. */
export async function emit(root: string, names: readonly string[]): Promise<EmitResult> {
  const recovered = recover(root);
  const desired = await desiredState(root, names);
  const nothing = { written: [], removed: [], foreign: [], deletions: {}, applied: [], releases: {}, warnings: [], ...(recovered === undefined ? {} : { recovered }) };
  if (desired.folders.length === 0) return { environments: names, problems: desired.problems, ...nothing };

  if (isClean(findDrift(root, desired.folders))) return { environments: names, problems: desired.problems, ...nothing };
  // What is on disk was held to the schemas when it was written; loading them costs as much as all the rest.
  const objects = objectsOf(desired);
  const refused = await refusedObjects(desired, objects);
  if (refused.length > 0) return { environments: names, problems: sortProblems([...desired.problems, ...refused]), ...nothing };

  const deletions: Record<string, string> = {};
  const releases: Record<string, string> = {};
  const applied: string[] = [];
  const warnings: string[] = [];
  for (const [name, after] of objects) {
    const environment = desired.environments.get(name);
    const [fluxBefore, flux] = [objectsOnDisk(root, name, fluxFolder), environment === undefined ? [] : fluxObjectsOf(name, environment)];
    if (flux.length > 0) applied.push(name);
    const release = releaseCommand(name, fluxBefore, flux);
    if (release !== undefined) releases[name] = release;
    const effects = effectsOf(name, objectsOnDisk(root, name), after, fluxBefore.length > 0 && flux.length > 0 ? keptByFlux(root, name) : undefined);
    if (effects.deletion !== undefined) deletions[name] = effects.deletion;
    warnings.push(...effects.warnings);
  }
  const { missing, changed, stale, foreign } = writeFolders(root, desired.folders);
  return { environments: names, problems: desired.problems, ...nothing, written: [...missing, ...changed].toSorted(), removed: stale, foreign, deletions, applied, releases, warnings };
}

/** Objects on disk that stay in the cluster when they are no longer built, although Flux applies them. */
function keptByFlux(root: string, name: string): KubeObject[] {
  return partNames.flatMap((part) => objectsOnDisk(root, name, part).filter((object) => isKeptByFlux(part, object)));
}

export interface CheckResult {
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
  readonly drift: Drift;
}

/** Compares what is on disk with what an emit would write. */
export async function check(root: string, names: readonly string[]): Promise<CheckResult> {
  const desired = await desiredState(root, names);
  const problems = sortProblems([...desired.problems, ...(await refusedObjects(desired, objectsOf(desired)))]);
  return { environments: names, problems, drift: findDrift(root, desired.folders) };
}
