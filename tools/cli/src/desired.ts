import { posix } from "node:path";
import type { KubeObject, OutputFolder } from "@k8s-config/core";
import {
  basesFiles,
  baseManifests,
  checkEnvironment,
  checkObjects,
  componentNames,
  extraPaths,
  overlayFiles,
  ownFiles,
  ownedFolders,
  renderEnvironment,
  sharedProblems,
  sortProblems,
  withDigests,
  type Environment,
  type Problem,
} from "@k8s-config/overlays";
import { readDigests } from "./digests.ts";
import { foreignExtraImages } from "./extra-images.ts";
import { extraProblems } from "./extras.ts";
import { loadOverlay } from "./load.ts";
import { placed, type YamlText } from "./places.ts";

/** What is to be on disk, for the environments that were asked for; nothing where one of them has an error. */
export interface Desired {
  readonly folders: readonly OutputFolder[];
  readonly environments: ReadonlyMap<string, Environment>;
  /** The texts of those that are written in YAML. */
  readonly texts: ReadonlyMap<string, YamlText>;
  /** Errors, or warnings alone. */
  readonly problems: readonly Problem[];
}

export async function desiredState(root: string, names: readonly string[]): Promise<Desired> {
  const { digests, problems: ofDigests } = readDigests(root);
  const problems: Problem[] = [...ofDigests];
  const environments = new Map<string, Environment>();
  const texts = new Map<string, YamlText>();
  for (const name of names) {
    const loaded = await loadOverlay(root, name);
    if ("problems" in loaded) {
      problems.push(...loaded.problems);
      continue;
    }
    if (loaded.text) texts.set(name, loaded.text);
    const checked = checkEnvironment(name, loaded.value);
    const found = checked.environment ? [...checked.problems, ...(await fileProblems(root, name, checked.environment))] : checked.problems;
    problems.push(...found.map((problem) => placed(problem, loaded.text)));
    if (!checked.environment) continue;
    const pinned = withDigests(checked.environment, digests);
    environments.set(name, pinned);
    // A patch that fits an image by its tag does not fit the pinned one.
    if (pinned !== checked.environment && pinned.patches !== undefined) problems.push(...checkEnvironment(name, pinned).problems.map((problem) => placed(problem, loaded.text)));
  }
  problems.push(...sharedProblems(environments).map((problem) => placed(problem, texts.get(problem.environment))));
  if (problems.some(isError)) return nothing(problems);

  const bases = basesFiles();
  const folders: OutputFolder[] = componentNames.map((component) => ({ path: `packages/${component}/base`, files: bases[component], owned: ["."] }));
  for (const [name, environment] of environments) {
    const path = `overlays/${name}`;
    const kept = extraPaths(name, ownFiles(environment)).map((extra) => posix.relative(path, extra));
    folders.push({ path, files: overlayFiles(name, environment), owned: ownedFolders(environment), kept });
  }
  return { folders, environments, texts, problems: sortProblems(problems) };
}

// What the files beside an overlay say, held to it. What decrypts is loaded for the environments that have such a file.
async function fileProblems(root: string, name: string, environment: Environment): Promise<Problem[]> {
  const found = [...extraProblems(root, name, environment), ...foreignExtraImages(root, name, environment)];
  if (environment.credentials.kind !== "sops") return found;
  const { credentialsFileProblems } = await import("./secrets/file-problems.ts");
  return [...found, ...credentialsFileProblems(root, name, environment)];
}

/** The objects of each environment as the cluster will see them. */
export function objectsOf({ environments }: Desired): Map<string, readonly KubeObject[]> {
  return new Map([...environments].map(([name, environment]) => [name, renderEnvironment(name, environment)]));
}

/** What the Kubernetes schemas refuse of the bases and of the environments' objects. */
export async function refusedObjects({ environments, texts }: Desired, objects: ReadonlyMap<string, readonly KubeObject[]>): Promise<Problem[]> {
  const problems = await checkObjects("bases", Object.values(baseManifests).flatMap((manifest) => manifest.objects));
  for (const [name, rendered] of objects) problems.push(...(await checkObjects(name, rendered, environments.get(name)?.patches)));
  return problems.map((problem) => placed(problem, texts.get(problem.environment)));
}

function nothing(problems: readonly Problem[]): Desired {
  return { folders: [], environments: new Map(), texts: new Map(), problems: sortProblems(problems) };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
