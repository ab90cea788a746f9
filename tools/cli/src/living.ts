import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { atPointer, bannerOf, build, isJsonObject, toJson, type JsonObject, type KubeObject, type ReadFile } from "@k8s-config/core";
import type { Before } from "./changes/change.ts";
import { messageOf } from "./load.ts";
import { identity, kubectlFor, reference } from "./objects.ts";
import { extrasIn } from "./revision.ts";

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
export interface Past {
  readonly before: Before;
  readonly fault?: string;
}

/**
 * Reads what is emitted of an environment.
 *
 * @param read reads a file by its path from the repository's folder.
 * @returns undefined where there is nothing, or a copied folder brought the files of another environment along.
 */
export function readPast(read: ReadFile, name: string): Past | undefined {
  const folder = `overlays/${name}`;
  if (read(`${folder}/kustomization.yaml`) === undefined) return undefined;
  let record: JsonObject = {};
  try {
    record = recordOf(read(`${folder}/environment.json`));
    const source = record["$comment"];
    if (source !== undefined && source !== bannerOf(folder).slice(2, -1)) return undefined;
    const objects = build(read, folder, extrasIn(name, record)).filter((object) => isOwn(name, object));
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
    return build(filesBelow(root), posix.join("overlays", name, folder), extrasIn(name, recordOf(readIfFile(join(root, `overlays/${name}/environment.json`)))));
  } catch {
    return [];
  }
}

function recordOf(text = "{}"): JsonObject {
  const record = toJson(JSON.parse(text));
  return isJsonObject(record) ? record : {};
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
