import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { join, posix } from "node:path";
import { atPointer, build, fromYaml, isJsonArray, isJsonObject, toJson, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { credentialsPath, fluxFolder, type Part } from "@k8s-config/overlays";
import { commitOf, filesOf, textsOf } from "./git.ts";
import { messageOf } from "./load.ts";

/** What an environment's emitted files say. */
export interface Emitted {
  readonly name: string;
  /** `environment.json`: settings, release, package versions. */
  readonly record: JsonObject;
  /** What `kustomize build` gives, without what a team added in files of its own. */
  readonly objects: readonly KubeObject[];
  /** How Flux applies it; none where Flux does not. */
  readonly flux: readonly KubeObject[];
  /** What one of its parts comes to. */
  part(part: Part): readonly KubeObject[];
  /** The overlay's files, those of a team among them, by their paths from the overlay's folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Why the emitted files of an environment cannot be read. */
export interface Unreadable {
  readonly name: string;
  readonly fault: string;
}

/** The environments of a project as they are committed in one revision, or stand in the working tree. */
export interface Revision {
  /** As people know it: `main`, or `the working tree`. */
  readonly label: string;
  /** The commit; none of the working tree. */
  readonly commit?: string;
  /** The names of all environments. */
  readonly environments: readonly string[];
  /** All texts that were read, by their paths from the project's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The texts of all bases, by their paths from the project's folder. */
  readonly bases: ReadonlyMap<string, string>;
  /** The texts of an environment's folder, by their paths from there. */
  own(name: string): ReadonlyMap<string, string>;
  /** What was emitted for an environment; undefined where the revision has none of that name, or it was not asked for. */
  read(name: string): Emitted | Unreadable | undefined;
}

/**
 * Reads revisions from what is committed, without a checkout, and without running anything of them.
 *
 * @param refs commits, branches, tags; undefined is the working tree.
 * @param names the environments to read; all by default.
 * @throws UsageError for a revision that does not exist, and outside of a git repository.
 */
export async function readRevisions(root: string, refs: readonly (string | undefined)[], names?: readonly string[]): Promise<Revision[]> {
  const isWanted = (path: string) => {
    const [top = "", name = "", below = ""] = path.split("/", 3);
    return top === "packages" ? below === "base" : below !== "" && (names === undefined || names.includes(name));
  };
  const listed = await Promise.all(refs.map(async (ref) => (ref === undefined ? undefined : committed(root, ref))));
  const blobs = new Set(listed.flatMap((revision) => revision?.tree.filter(({ path }) => isWanted(path)).map(({ blob }) => blob) ?? []));
  const texts = await textsOf(root, [...blobs]);
  const parse = remembering();
  return listed.map((revision) => {
    if (revision === undefined) {
      const paths = pathsOnDisk(root);
      const files = new Map(paths.filter(isWanted).flatMap((path): [string, string][] => textOnDisk(root, path)));
      return { label: workingTree, ...contents(paths, files, parse) };
    }
    const files = new Map(revision.tree.filter(({ path }) => isWanted(path)).map(({ path, blob }) => [path, texts.get(blob) ?? ""]));
    return { label: revision.ref, commit: revision.commit, ...contents(revision.tree.map(({ path }) => path), files, parse) };
  });
}

/** What stands on disk, as a revision. */
export const workingTree = "the working tree";

/** A revision that holds these files, by their paths from the project's folder. */
export function revisionOf(label: string, files: ReadonlyMap<string, string>): Revision {
  return { label, ...contents([...files.keys()], files, remembering()) };
}

const folders = ["overlays", "packages"] as const;

async function committed(root: string, ref: string) {
  // Side by side: half of the time goes into starting git. What is wrong with a name, the first says better.
  const listed = filesOf(root, ref, folders).catch((error: unknown) => ({ error }));
  const commit = await commitOf(root, ref);
  const tree = await listed;
  if ("error" in tree) throw tree.error;
  return { ref, commit, tree };
}

function pathsOnDisk(root: string): string[] {
  const below = (folder: string): string[] =>
    entriesOf(join(root, folder)).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return entry.name === "node_modules" ? [] : below(path);
    });
  return [...below("overlays"), ...entriesOf(join(root, "packages")).flatMap(({ name }) => below(`packages/${name}/base`))];
}

function entriesOf(folder: string): Dirent[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}

function textOnDisk(root: string, path: string): [string, string][] {
  try {
    return [[path, readFileSync(join(root, path), "utf8")]];
  } catch {
    return [];
  }
}

/** Reads each text once: the bases are those of all environments, and most of two revisions is the same. */
function remembering(): (text: string) => Json[] {
  const read = new Map<string, Json[]>();
  return (text) => {
    // The banner names the environment; what is below it may be the same in all.
    const content = text.replace(/^(?:#.*\n)+/, "");
    let values = read.get(content);
    if (values === undefined) {
      values = fromYaml(text);
      read.set(content, values);
    }
    return values;
  };
}

function contents(paths: readonly string[], files: ReadonlyMap<string, string>, parse: (text: string) => Json[]): Omit<Revision, "label" | "commit"> {
  const named = paths.flatMap((path) => /^overlays\/([^/]+)\/(?:overlay\.ts|overlay\.yaml|kustomization\.yaml)$/.exec(path)?.[1] ?? []);
  const environments = [...new Set(named)].toSorted();
  const own = new Map(environments.map((name) => [name, new Map<string, string>()]));
  for (const [path, text] of files) {
    const [, name = ""] = path.split("/", 2);
    if (path.startsWith("overlays/")) own.get(name)?.set(path.slice(`overlays/${name}/`.length), text);
  }
  const nothing = new Map<string, string>();
  return {
    environments,
    files,
    bases: new Map([...files].filter(([path]) => path.startsWith("packages/"))),
    own: (name) => own.get(name) ?? nothing,
    read: (name) => {
      const ofOverlay = own.get(name) ?? nothing;
      return ofOverlay.size === 0 ? undefined : emittedIn(files, name, ofOverlay, parse);
    },
  };
}

function emittedIn(files: ReadonlyMap<string, string>, name: string, own: ReadonlyMap<string, string>, parse: (text: string) => Json[]): Emitted | Unreadable {
  const folder = `overlays/${name}`;
  try {
    if (!own.has("kustomization.yaml")) throw new Error(`${folder}/kustomization.yaml: not found: it was not emitted`);
    const record = recordIn(folder, own.get("environment.json"));
    const read = (path: string) => files.get(path);
    const flux = own.has(`${fluxFolder}/kustomization.yaml`) ? build(read, posix.join(folder, fluxFolder), [], parse) : [];
    const extras = extrasIn(name, record);
    const part = (of: Part) => build(read, posix.join(folder, of), extras, parse);
    return { name, record, objects: build(read, folder, extras, parse), flux, part, files: own };
  } catch (error) {
    // The reader of YAML shows the place on lines of its own.
    const [fault = ""] = messageOf(error).split("\n");
    return { name, fault: fault.replace(/:$/, "") };
  }
}

function recordIn(folder: string, text: string | undefined): JsonObject {
  if (text === undefined) throw new Error(`${folder}/environment.json: not found`);
  let record: Json;
  try {
    record = toJson(JSON.parse(text));
  } catch (error) {
    throw new Error(`${folder}/environment.json: is no JSON: ${messageOf(error)}`, { cause: error });
  }
  if (!isJsonObject(record)) throw new Error(`${folder}/environment.json: is no JSON object`);
  return record;
}

/** The paths, from the project's folder, of what an environment takes of a team's files: not the emit's. */
export function extrasIn(name: string, record: Json): string[] {
  const extras = atPointer(record, "/environment/extras");
  const encrypted = atPointer(record, "/environment/credentials/kind") === "sops" ? [credentialsPath(name)] : [];
  if (!isJsonObject(extras)) return encrypted;
  const own = Object.entries(extras).flatMap(([part, lists]) =>
    (isJsonObject(lists) ? Object.values(lists) : []).flatMap((list) => (isJsonArray(list) ? list : [])).flatMap((entry) => {
      const path = isJsonObject(entry) ? entry["path"] : entry;
      return typeof path === "string" ? [posix.join("overlays", name, part, path)] : [];
    }),
  );
  return [...encrypted, ...own];
}
