import { findDrift, isClean, recover, writeFolders, type Drift, type KubeObject } from "@k8s-config/core";
import { fluxFolder, fluxObjectsOf, isKeptByFlux, partNames, resolve, sortProblems, type Environment, type Problem } from "@k8s-config/overlays";
import type { Finding } from "./changes/change.ts";
import { changeProblems, findingsOf } from "./changes/rules.ts";
import { desiredState, objectsOf, refusedObjects, type Desired } from "./desired.ts";
import { deleteCommand, filesBelow, objectsOnDisk, readPast, releaseCommand, type Past } from "./living.ts";
import { selectNames } from "./load.ts";
import { readRevisions } from "./revision.ts";

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
}

/**
 * Emits the bases and the overlays; writes nothing where any environment has an error, or would be changed in a way that
 * an installation that lives refuses.
 *
 * @param accepted what of those changes is wanted all the same.
 */
export async function emit(root: string, names: readonly string[], accepted: readonly string[] = []): Promise<EmitResult> {
  const recovered = recover(root);
  const desired = await desiredState(root, names);
  const nothing = { written: [], removed: [], foreign: [], deletions: {}, applied: [], releases: {}, ...(recovered === undefined ? {} : { recovered }) };
  if (desired.folders.length === 0) return { environments: names, problems: desired.problems, ...nothing };

  if (isClean(findDrift(root, desired.folders))) return { environments: names, problems: sortProblems([...desired.problems, ...changeProblems(new Map(), accepted)]), ...nothing };
  // What is on disk was held to the schemas when it was written; loading them costs as much as all the rest.
  const objects = objectsOf(desired);
  const read = filesBelow(root);
  const deletions: Record<string, string> = {};
  const releases: Record<string, string> = {};
  const applied: string[] = [];
  const changes = new Map<string, readonly Finding[]>();
  for (const [name, environment] of desired.environments) {
    const after = objects.get(name) ?? [];
    const emitted = readPast(read, name);
    if (emitted !== undefined) changes.set(name, changesOf(name, emitted, environment, after));
    const [fluxBefore, flux] = [objectsOnDisk(root, name, fluxFolder), fluxObjectsOf(name, environment)];
    if (flux.length > 0) applied.push(name);
    const release = releaseCommand(name, fluxBefore, flux);
    if (release !== undefined) releases[name] = release;
    const deletion = deleteCommand(name, fluxBefore.length > 0 && flux.length > 0 ? keptByFlux(root, name) : (emitted?.before.objects ?? []), after);
    if (deletion !== undefined) deletions[name] = deletion;
  }
  const problems = sortProblems([...desired.problems, ...(await refusedObjects(desired, objects)), ...changeProblems(changes, accepted)]);
  if (problems.some(({ severity }) => severity === "error")) return { environments: names, problems, ...nothing };
  const { missing, changed, stale, foreign } = writeFolders(root, desired.folders);
  return { environments: names, problems, ...nothing, written: [...missing, ...changed].toSorted(), removed: stale, foreign, deletions, applied, releases };
}

/** What the emit would change of what is emitted now. */
function changesOf(name: string, { before, fault }: Past, environment: Environment, objects: readonly KubeObject[], unread: (fault: string) => Finding = unreadable): Finding[] {
  const found = findingsOf(name, before, { objects, environment, resolved: resolve(name, environment) });
  return fault === undefined ? found : [unread(fault), ...found];
}

// Whoever resolved a merge by taking either side emits to mend it.
function unreadable(fault: string): Finding {
  return { severity: "warning", path: "", reason: `what is emitted now cannot be read, so that it was not compared: ${fault}`, remedy: "Hold it to what is committed: k8s-config check --from HEAD" };
}

/** Objects on disk that stay in the cluster when they are no longer built, although Flux applies them. */
function keptByFlux(root: string, name: string): KubeObject[] {
  return partNames.flatMap((part) => objectsOnDisk(root, name, part).filter((object) => isKeptByFlux(part, object)));
}

export interface CheckResult {
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
  readonly drift: Drift;
  /** Against which revision the changes were held, where one was named. */
  readonly from?: Comparison;
}

/** How what is emitted here differs from what is committed in another revision. */
export interface Comparison {
  readonly ref: string;
  readonly commit: string;
  /** Environments of which nothing was emitted there: whatever they become, nothing lives. */
  readonly added: readonly string[];
  /** What an installation that lives would refuse. */
  readonly problems: readonly Problem[];
}

/** Compares what is on disk with what an emit would write. */
export async function check(root: string, names: readonly string[]): Promise<CheckResult> {
  const desired = await desiredState(root, names);
  return checked(root, names, desired, objectsOf(desired));
}

async function checked(root: string, names: readonly string[], desired: Desired, objects: ReadonlyMap<string, readonly KubeObject[]>): Promise<CheckResult> {
  const problems = sortProblems([...desired.problems, ...(await refusedObjects(desired, objects))]);
  return { environments: names, problems, drift: findDrift(root, desired.folders) };
}

/**
 * The same, and holds the change from what is committed in another revision to the rules of an emit: for a pull request,
 * where what is on disk and what is committed are one.
 *
 * @param wanted environments; all of them, and those that are no more, where none is named.
 * @param accepted what of the changes is wanted all the same.
 * @throws UsageError for a revision that does not exist, and outside of a git repository.
 */
export async function checkFrom(root: string, wanted: readonly string[], ref: string, accepted: readonly string[]): Promise<CheckResult> {
  const names = selectNames(root, wanted);
  const [revision] = await readRevisions(root, [ref], wanted.length === 0 ? undefined : names);
  if (revision === undefined) throw new Error(`nothing was read of ${ref}`);
  const desired = await desiredState(root, names);
  const objects = objectsOf(desired);
  const result = await checked(root, names, desired, objects);
  const changes = new Map<string, readonly Finding[]>();
  const added: string[] = [];
  for (const [name, environment] of desired.environments) {
    const past = readPast((path) => revision.files.get(path), name);
    if (past === undefined) added.push(name);
    else changes.set(name, changesOf(name, past, environment, objects.get(name) ?? [], (fault) => ungated(ref, fault)));
  }
  const gone = wanted.length > 0 ? [] : revision.environments.filter((name) => !names.includes(name));
  for (const name of gone) changes.set(name, [removed(ref)]);
  return { ...result, from: { ref, commit: revision.commit ?? ref, added, problems: sortProblems(changeProblems(changes, accepted)) } };
}

// What cannot be read cannot be held to anything, and a check that passes then is none.
function ungated(ref: string, fault: string): Finding {
  return { severity: "error", path: "", reason: `what is committed in ${ref} cannot be read, so that it was not compared: ${fault}`, remedy: "Mend it there first", accept: "unread" };
}

function removed(ref: string): Finding {
  return { severity: "warning", path: "", reason: `is in ${ref}, and here no more: nothing says any longer how it is changed or taken away`, remedy: "Uninstall it before this is merged, or what Flux does not prune runs on" };
}
