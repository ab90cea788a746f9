import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { join, posix } from "node:path";
import { atPointer, build, fromYaml, isJsonArray, isJsonObject, toJson, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { credentialsPath, fluxFolder } from "@k8s-config/overlays";
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
      return { label: "the working tree", ...contents(paths, files, parse) };
    }
    const files = new Map(revision.tree.filter(({ path }) => isWanted(path)).map(({ path, blob }) => [path, texts.get(blob) ?? ""]));
    return { label: revision.ref, commit: revision.commit, ...contents(revision.tree.map(({ path }) => path), files, parse) };
  });
}

const folders = ["overlays", "packages"] as const;

async function committed(root: string, ref: string) {
  const commit = await commitOf(root, ref);
  return { ref, commit, tree: await filesOf(root, commit, folders) };
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
    let values = read.get(text);
    if (values === undefined) {
      values = fromYaml(text);
      read.set(text, values);
    }
    return values;
  };
}

function contents(paths: readonly string[], files: ReadonlyMap<string, string>, parse: (text: string) => Json[]): Pick<Revision, "environments" | "files" | "read"> {
  const named = paths.flatMap((path) => /^overlays\/([^/]+)\/(?:overlay\.ts|overlay\.yaml|kustomization\.yaml)$/.exec(path)?.[1] ?? []);
  const environments = [...new Set(named)].toSorted();
  const own = new Map(environments.map((name) => [name, new Map<string, string>()]));
  for (const [path, text] of files) {
    const [, name = ""] = path.split("/", 2);
    if (path.startsWith("overlays/")) own.get(name)?.set(path.slice(`overlays/${name}/`.length), text);
  }
  const read = (name: string) => {
    const ofOverlay = own.get(name);
    return ofOverlay === undefined || ofOverlay.size === 0 ? undefined : emittedIn(files, name, ofOverlay, parse);
  };
  return { environments, files, read };
}

function emittedIn(files: ReadonlyMap<string, string>, name: string, own: ReadonlyMap<string, string>, parse: (text: string) => Json[]): Emitted | Unreadable {
  const folder = `overlays/${name}`;
  try {
    if (!own.has("kustomization.yaml")) throw new Error(`${folder}/kustomization.yaml: not found: it was not emitted`);
    const record = recordIn(folder, own.get("environment.json"));
    const read = (path: string) => files.get(path);
    const flux = own.has(`${fluxFolder}/kustomization.yaml`) ? build(read, posix.join(folder, fluxFolder), [], parse) : [];
    return { name, record, objects: build(read, folder, extrasIn(name, record), parse), flux, files: own };
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
