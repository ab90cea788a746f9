import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { atPointer, bannerOf, build, isJsonArray, isJsonObject, toJson, type JsonObject, type KubeObject, type ReadFile } from "@k8s-config/core";
import { credentialsPath } from "@k8s-config/overlays";
import type { Before } from "./changes/change.ts";
import { messageOf } from "./load.ts";
import { identity, kubectlFor, reference } from "./objects.ts";

/**
 * The command that deletes what the new build no longer has: `kubectl apply` deletes nothing, so that a dropped Ingress
 * stays open and old config piles up. Never a claim, never the Namespace.
 *
 * @param left those of before that stay when they are no longer built: all, unless Flux prunes the rest.
 */
export function deleteCommand(name: string, left: readonly KubeObject[], after: readonly KubeObject[]): string | undefined {
  const wanted = new Set(after.map(identity));
  const gone = left.filter((object) => isOwn(name, object) && !kept.has(object.kind) && !wanted.has(identity(object)));
  const [first] = gone;
  return first === undefined ? undefined : `${kubectlFor(first)} delete ${references(gone)}`;
}

/** What nobody should be told to delete: data, and what holds it. */
const kept = new Set(["Namespace", "PersistentVolumeClaim"]);

/** What is emitted of an environment, and why not all of it can be told where it cannot. */
export interface Emitted {
  readonly before: Before;
  readonly fault?: string;
}

/**
 * Reads what is emitted of an environment.
 *
 * @param read reads a file by its path from the repository's folder.
 * @returns undefined where there is nothing, or a copied folder brought the files of another environment along.
 */
export function readEmitted(read: ReadFile, name: string): Emitted | undefined {
  const folder = `overlays/${name}`;
  if (read(`${folder}/kustomization.yaml`) === undefined) return undefined;
  let record: JsonObject = {};
  try {
    record = recordOf(read(`${folder}/environment.json`));
    const source = record["$comment"];
    if (source !== undefined && source !== bannerOf(folder).slice(2, -1)) return undefined;
    const objects = build(read, folder, extrasOf(name, record)).filter((object) => isOwn(name, object));
    return { before: { objects, record } };
  } catch (error) {
    return { before: { objects: [], record }, fault: messageOf(error) };
  }
}

/** Reads files below a folder on disk. */
export function filesBelow(root: string): ReadFile {
  return (path) => readIfFile(join(root, path));
}

/** The objects of an overlay, or of one folder of it, as it stands on disk; none where there is none, or none that can be read. */
export function objectsOnDisk(root: string, name: string, folder = ""): readonly KubeObject[] {
  try {
    return build(filesBelow(root), posix.join("overlays", name, folder), extrasOf(name, recordOf(readIfFile(join(root, `overlays/${name}/environment.json`)))));
  } catch {
    return [];
  }
}

function recordOf(text = "{}"): JsonObject {
  const record = toJson(JSON.parse(text));
  return isJsonObject(record) ? record : {};
}

/** What an overlay took of a team's: not the emit's to delete. */
function extrasOf(name: string, record: JsonObject): string[] {
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

/**
 * The command that takes a living installation from Flux, where its objects have gone. Deleted as it is, a Kustomization
 * takes all along that it may prune; deleted while suspended, nothing.
 */
export function releaseCommand(name: string, before: readonly KubeObject[], after: readonly KubeObject[]): string | undefined {
  const wanted = new Set(after.map(identity));
  const gone = before.filter((object) => isOwn(name, object) && !wanted.has(identity(object)));
  const kustomizations = gone.filter(({ kind }) => kind === "Kustomization");
  const [first] = kustomizations;
  if (first === undefined) return undefined;
  return `${kubectlFor(first)} patch ${references(kustomizations)} --type merge --patch '{"spec":{"suspend":true}}' && ${kubectlFor(first)} delete ${references(gone)}`;
}

// A copied folder brings the files of another environment along: what is not labelled as this one's is none of its past.
function isOwn(name: string, object: KubeObject): boolean {
  return atPointer(object, "/metadata/labels/app.kubernetes.io~1instance") === name;
}

function references(objects: readonly KubeObject[]): string {
  return objects.map(reference).toSorted().join(" ");
}

function readIfFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
