import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { asKubeObject, fromYaml, gvk, isJsonArray, isJsonObject, kubeObject, objectId, restrictedProblems, type ConfigFiles, type Json, type KubeObject } from "@k8s-config/core";
import { environmentParts, generatedUserSecret, holdsPrivateKey, partNames, publicDefaultIn, secretNameOf, type Environment, type ExtraTarget, type Part, type PartExtras, type Problem } from "@k8s-config/overlays";
import { messageOf } from "./load.ts";

/** What is wrong with the files that a team adds to an overlay: kustomize tells of most only when it builds, and of some never. */
export function extraProblems(root: string, name: string, environment: Environment): Problem[] {
  const { extras } = environment;
  if (extras === undefined) return [];
  const { parts } = environmentParts(name, environment);
  const emitted = partNames.map((part) => [part, [...parts[part].objects, ...parts[part].config.map(generated)]] as const);
  // All parts build into one, in which an object may be but once.
  const taken = new Map(emitted.flatMap(([part, objects]) => objects.map((object) => [identity(object), part])));
  const made = madeSecrets(environment);
  return emitted.flatMap(([part, objects]) => {
    const own = extras[part];
    return own === undefined ? [] : partProblems({ root, name, part, objects, taken, made }, own);
  });
}

interface Place {
  readonly root: string;
  readonly name: string;
  readonly part: Part;
  /** What the part has without extras, generated objects by the names that kustomize knows them by. */
  readonly objects: readonly KubeObject[];
  /** The part of each object that there is, by its identity; what is found in files is added. */
  readonly taken: Map<string, Part>;
  /** Names of Secrets that the environment makes without an object of its own, with what makes them. */
  readonly made: ReadonlyMap<string, string>;
}

function generated({ kind, name }: ConfigFiles): KubeObject {
  return kubeObject({ apiVersion: "v1", kind, metadata: { name } });
}

function identity(object: KubeObject): string {
  return `${gvk(object).group} ${objectId(object)}`;
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
    const found = isFolder(place, path) ? folderKind(place, path, "Kustomization") : objectsIn(place, path);
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
    const text = readFileSync(at, "utf8");
    const publisher = publicDefaultIn(text);
    if (publisher !== undefined) return { value: path, reason: `holds a credential that everybody can read in ${publisher}`, remedy: "Take it out: the credentials' Secret has random values for all that the server has a default for" };
    if (holdsPrivateKey(text) || /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return { value: path, reason: "holds a private key, which would lie in git", remedy: "Make another, since this one has been in a file of the repository, and keep it in a Secret of the cluster, or encrypted by SOPS" };
    return { documents: fromYaml(text) };
  } catch (error) {
    return { value: path, reason: `is no YAML: ${messageOf(error).split("\n")[0]?.replace(/:$/, "")}`, remedy: "Correct the file" };
  }
}

function objectsIn(place: Place, path: string): Found {
  const read = documents(place, path);
  if ("reason" in read) return read;
  const objects: KubeObject[] = [];
  for (const [index, document] of read.documents.flatMap(itemsOf).entries()) {
    const object = asKubeObject(document);
    if (object === undefined) return { value: path, reason: `holds what is no object of Kubernetes (object ${index + 1}): apiVersion, kind or metadata.name is missing`, remedy: "Correct the file" };
    const taken = place.taken.get(identity(object));
    if (taken !== undefined) return { value: path, reason: `holds ${objectId(object)}, which is in ${taken} already`, remedy: "Give it another name, or change the one that is there by a setting or a patch" };
    const secret = secretProblem(place, object);
    if (secret !== undefined) return { value: path, ...secret };
    const [problem] = restrictedProblems(object);
    if (problem !== undefined) return { value: path, reason: `makes pods that the namespace's Pod Security restricted refuses: ${problem}`, remedy: "Correct the file, or run it in a namespace of its own" };
    place.taken.set(identity(object), place.part);
    objects.push(object);
  }
  return objects.length > 0 ? { objects } : { value: path, reason: "holds no object", remedy: "Write one, or take the file out" };
}

/** A Secret that a team brings may be none that something else makes, and stands in git encrypted or not at all. */
function secretProblem({ made }: Place, object: KubeObject): Omit<Refusal, "value"> | undefined {
  if (object.kind !== "Secret" || object.apiVersion !== "v1") return undefined;
  const { name } = object.metadata;
  const maker = made.get(name);
  if (maker !== undefined) return { reason: `holds Secret/${name}, which ${maker}: the values would have two sources`, remedy: "Take it out, or write credentials of kind existingSecret" };
  const shown = clearKeys(object);
  if (shown.length === 0) return undefined;
  return { reason: `holds Secret/${name} with values in clear, which would lie in git: ${shown.join(", ")}`, remedy: "Encrypt it with SOPS, which Flux decrypts, or make the Secret in the cluster; a value that git had is to be changed" };
}

// Read as SOPS writes it: the library that decrypts it is not for the way of an emit.
function clearKeys(object: KubeObject): string[] {
  return ["data", "stringData"].flatMap((field) => {
    const values = object[field] ?? null;
    return isJsonObject(values) ? Object.entries(values).filter(([, value]) => typeof value === "string" && value !== "" && !/^ENC\[[A-Z0-9_]+,data:/.test(value)).map(([key]) => key) : [];
  });
}

/** Names of Secrets that the credentials make, each with what makes it. */
function madeSecrets({ credentials, users }: Environment): ReadonlyMap<string, string> {
  if (credentials.kind === "existingSecret") return new Map();
  const own = secretNameOf(credentials);
  if (credentials.kind === "sops") return new Map([[own, "is the encrypted one of the credentials"]]);
  if (credentials.kind === "externalSecrets") return new Map([[own, "the External Secrets Operator makes"]]);
  const made = [own, ...users.flatMap((user) => ("passwordHash" in user ? [] : [generatedUserSecret(user, credentials)]))];
  return new Map(made.map((name) => [name, "a Job makes in the cluster"]));
}

/** What is in a List, which kustomize takes apart. */
function itemsOf(document: Json): readonly Json[] {
  const { kind, items } = isJsonObject(document) ? document : {};
  return typeof kind === "string" && kind.endsWith("List") && isJsonArray(items) ? items : [document];
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
  const malformed = formProblem(read.documents, target !== undefined);
  if (malformed !== undefined) return { value: path, ...malformed };
  if (objects === undefined || target?.labelSelector !== undefined || target?.annotationSelector !== undefined) return {};
  const known = `There are ${objects.map(objectId).join(", ")}`;
  if (target !== undefined) {
    if (objects.some((object) => matches(object, target))) return {};
    return { ofTarget: true, value: { ...target }, reason: `matches no object of ${place.part}`, remedy: known };
  }
  for (const patch of read.documents.flatMap((document) => asKubeObject(document) ?? [])) {
    if (patch.metadata["namespace"] !== undefined) return { value: path, reason: `says a namespace, which ${objectId(patch)} has not got yet where patches are applied`, remedy: "Leave metadata.namespace out" };
    const same = objects.find((object) => objectId(object) === objectId(patch));
    if (same === undefined) return { value: path, reason: `is for ${objectId(patch)}, which is no object of ${place.part}`, remedy: known };
    if (same.apiVersion !== patch.apiVersion) return { value: path, reason: `is for ${objectId(patch)} of ${patch.apiVersion}, and the object is of ${same.apiVersion}`, remedy: `Write apiVersion: ${same.apiVersion}` };
  }
  return {};
}

/** A file is a list of operations, or objects to merge: one alone where a target says what it is for. */
function formProblem(found: readonly Json[], hasTarget: boolean): Omit<Refusal, "value"> | undefined {
  const [first, ...others] = found;
  if (first === undefined) return { reason: "holds no patch", remedy: "Write one, or take the file out" };
  if (isJsonArray(first)) return hasTarget ? undefined : { reason: "is a list of operations, which does not say what it changes", remedy: "Say it in target" };
  if (isJsonObject(first) && "op" in first) return { reason: "is an operation without a list around it", remedy: "Write `- ` before it" };
  if (found.some((document) => asKubeObject(document) === undefined)) {
    return { reason: "does not say what it changes: apiVersion, kind or metadata.name is missing", remedy: "Say it there, as kustomize wants it even beside a target" };
  }
  if (hasTarget && others.length > 0) return { reason: "holds more than one document, and is for one target", remedy: "Give each a file, and an entry, of its own" };
  return undefined;
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
