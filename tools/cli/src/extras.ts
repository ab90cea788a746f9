import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { asKubeObject, fromYaml, gvk, isJsonArray, isJsonObject, objectId, restrictedProblems, type Json, type KubeObject } from "@k8s-config/core";
import { environmentParts, partNames, type Environment, type ExtraTarget, type Part, type PartExtras, type Problem } from "@k8s-config/overlays";
import { messageOf } from "./load.ts";

/** What is wrong with the files that a team adds to an overlay: kustomize tells of most only when it builds, and of some never. */
export function extraProblems(root: string, name: string, environment: Environment): Problem[] {
  const { extras } = environment;
  if (extras === undefined) return [];
  const { parts } = environmentParts(name, environment);
  return partNames.flatMap((part) => {
    const own = extras[part];
    const generated = parts[part].config.map(({ kind, name: config }) => `${kind}/${config}`);
    return own === undefined ? [] : partProblems({ root, name, part, objects: parts[part].objects, generated }, own);
  });
}

interface Place {
  readonly root: string;
  readonly name: string;
  readonly part: Part;
  readonly objects: readonly KubeObject[];
  readonly generated: readonly string[];
}

function partProblems(place: Place, { resources = [], patches = [], components = [] }: PartExtras): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, found: Found) => {
    if ("reason" in found) problems.push({ severity: "error", environment: place.name, path: `extras.${place.part}.${path}`, ...found });
  };
  // What is in folders is for kustomize to say.
  let isWhole = components.length === 0;
  const objects = [...place.objects];
  for (const [index, path] of resources.entries()) {
    const found = isFolder(place, path) ? folderKind(place, path, "Kustomization") : objectsIn(place, path, objects);
    add(`resources.${index}`, found);
    if ("objects" in found) objects.push(...found.objects);
    else isWhole = false;
  }
  for (const [index, path] of components.entries()) add(`components.${index}`, folderKind(place, path, "Component"));
  for (const [index, { path, target }] of patches.entries()) {
    const found = patchProblem(place, path, target, isWhole ? objects : undefined);
    add(`patches.${index}.${"ofTarget" in found ? "target" : "path"}`, found);
  }
  return problems;
}

interface Refusal {
  readonly value?: Json;
  readonly reason: string;
  readonly remedy: string;
}
type Found = Refusal | { readonly objects: readonly KubeObject[] } | Readonly<Record<never, never>>;

function locate({ root, name, part }: Place, path: string): string {
  return join(root, "overlays", name, part, path);
}

function isFolder(place: Place, path: string): boolean {
  const at = locate(place, path);
  return existsSync(at) && statSync(at).isDirectory();
}

function missing({ name, part }: Place, path: string): Refusal {
  return { value: path, reason: `is not there: ${posix.join("overlays", name, part, path)}`, remedy: "Write it, or take it out of the environment" };
}

function documents(place: Place, path: string): { readonly documents: readonly Json[] } | Refusal {
  const at = locate(place, path);
  if (!existsSync(at)) return missing(place, path);
  try {
    return { documents: fromYaml(readFileSync(at, "utf8")) };
  } catch (error) {
    return { value: path, reason: `is no YAML: ${messageOf(error).split("\n")[0]?.replace(/:$/, "")}`, remedy: "Correct the file" };
  }
}

function objectsIn(place: Place, path: string, before: readonly KubeObject[]): Found {
  const read = documents(place, path);
  if ("reason" in read) return read;
  const objects: KubeObject[] = [];
  for (const [index, document] of read.documents.entries()) {
    const object = asKubeObject(document);
    if (object === undefined) return { value: path, reason: `holds what is no object of Kubernetes (document ${index + 1}): apiVersion, kind or metadata.name is missing`, remedy: "Correct the file" };
    const isTaken = place.generated.includes(objectId(object)) || [...before, ...objects].some((other) => objectId(other) === objectId(object) && gvk(other).group === gvk(object).group);
    if (isTaken) return { value: path, reason: `holds ${objectId(object)}, which is in ${place.part} already`, remedy: "Give it another name, or change the one that is there by a setting or a patch" };
    const [problem] = restrictedProblems(object);
    if (problem !== undefined) return { value: path, reason: `makes pods that the namespace's Pod Security restricted refuses: ${problem}`, remedy: "Correct the file, or run it in a namespace of its own" };
    objects.push(object);
  }
  return objects.length > 0 ? { objects } : { value: path, reason: "holds no object", remedy: "Write one, or take the file out" };
}

const kustomizationNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

function folderKind(place: Place, path: string, wanted: "Kustomization" | "Component"): Found {
  if (!isFolder(place, path)) return missing(place, path);
  const file = kustomizationNames.find((name) => existsSync(locate(place, `${path}/${name}`)));
  if (file === undefined) return { value: path, reason: "holds no kustomization.yaml", remedy: "Write one there" };
  const read = documents(place, `${path}/${file}`);
  if ("reason" in read) return { ...read, value: path };
  const [first] = read.documents;
  const kind = isJsonObject(first) && first["kind"] === "Component" ? "Component" : "Kustomization";
  if (kind === wanted) return {};
  return wanted === "Component"
    ? { value: path, reason: "is no component: its kustomization.yaml has another kind", remedy: "Name it among the resources, or write apiVersion: kustomize.config.k8s.io/v1alpha1 and kind: Component" }
    : { value: path, reason: "is a component", remedy: "Name it among the components" };
}

// kustomize passes over a patch whose target matches nothing, and says nothing.
function patchProblem(place: Place, path: string, target: ExtraTarget | undefined, objects: readonly KubeObject[] | undefined): Found | (Refusal & { readonly ofTarget: true }) {
  const read = documents(place, path);
  if ("reason" in read) return read;
  const isList = isJsonArray(read.documents[0]);
  if (target === undefined && isList) return { value: path, reason: "is a list of operations, which does not say what it changes", remedy: "Say it in target" };
  if (objects === undefined || target?.labelSelector !== undefined || target?.annotationSelector !== undefined) return {};
  if (target !== undefined) {
    if (objects.some((object) => matches(object, target))) return {};
    return { ofTarget: true, value: { ...target }, reason: `matches no object of ${place.part}`, remedy: `There are ${objects.map(objectId).join(", ")}` };
  }
  for (const document of read.documents) {
    const patch = asKubeObject(document);
    if (patch === undefined) return { value: path, reason: "does not say what it changes: apiVersion, kind or metadata.name is missing", remedy: "Say it there, or in target" };
    if (!objects.some((object) => objectId(object) === objectId(patch))) return { value: path, reason: `is for ${objectId(patch)}, which is no object of ${place.part}`, remedy: `There are ${objects.map(objectId).join(", ")}` };
  }
  return {};
}

function matches(object: KubeObject, target: ExtraTarget): boolean {
  const { group, version, kind } = gvk(object);
  return fits(target.group, group) && fits(target.version, version) && fits(target.kind, kind) && fits(target.name, object.metadata.name);
}

/** As kustomize reads a target: a regular expression for the whole text. */
function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return false;
  }
}
