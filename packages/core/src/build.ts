import { posix } from "node:path";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "./json.ts";
import { applyPatch, type Operation } from "./diff.ts";
import { applyImages } from "./images.ts";
import type { Image } from "./kustomization.ts";
import { generatedObject } from "./manifest.ts";
import { asKubeObject, changeAt, gvk, objectId, type KubeObject } from "./object.ts";
import { nameGenerated, withLabels, withNamespace } from "./render.ts";
import { fromYaml } from "./yaml.ts";

/** Reads a file by its path from the root, with `/`; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/** Reads all documents of a YAML text. */
export type ParseYaml = (text: string) => readonly Json[];

/**
 * Builds a kustomization that this engine emitted, as kustomize does: so that what another revision or a folder says can
 * be read without kustomize, and without running anything of it.
 *
 * @param extras paths, from the root, of what people added: it is passed over, with all that it changes.
 * @param parse may remember what it has read: many overlays name the same bases.
 * @throws Error, with the file, for whatever the engine does not emit, for a patch whose target matches nothing (which
 * kustomize passes over in silence) and for a `test` that fails.
 */
export function build(read: ReadFile, folder: string, extras: readonly string[] = [], parse: ParseYaml = fromYaml): KubeObject[] {
  const source: Source = { read, extras: new Set(extras.map((path) => posix.normalize(path))), documents: (path, text) => documents(path, text, parse) };
  const { objects, generated } = layer(source, folder);
  return nameGenerated(objects, generated);
}

interface Source {
  readonly read: ReadFile;
  readonly extras: ReadonlySet<string>;
  documents(path: string, text: string): readonly Json[];
}

interface Layer {
  readonly objects: readonly KubeObject[];
  readonly generated: readonly KubeObject[];
}

const known = new Set(["apiVersion", "kind", "resources", "namespace", "labels", "patches", "configMapGenerator", "secretGenerator", "images", "replicas", "components"]);

function layer(source: Source, folder: string): Layer {
  const { read, extras } = source;
  const path = posix.join(folder, "kustomization.yaml");
  const text = read(path);
  if (text === undefined) throw new Error(`${path}: not found`);
  const [kustomization] = source.documents(path, text);
  if (!isJsonObject(kustomization)) throw new Error(`${path}: not a kustomization`);
  const foreign = Object.keys(kustomization).find((key) => !known.has(key));
  if (foreign !== undefined) throw new Error(`${path}: "${foreign}" is not among what k8s-config emits`);

  const isExtra = (entry: string) => extras.has(posix.join(folder, entry));
  const component = strings(kustomization["components"]).find((entry) => !isExtra(entry));
  if (component !== undefined) throw new Error(`${path}: the component ${component} is not among what k8s-config emits`);
  let objects: KubeObject[] = [];
  let generated: KubeObject[] = [];
  for (const resource of strings(kustomization["resources"])) {
    if (isExtra(resource)) continue;
    const at = posix.join(folder, resource);
    const file = read(at);
    if (file === undefined) {
      const below = layer(source, at);
      objects.push(...below.objects);
      generated.push(...below.generated);
      continue;
    }
    for (const document of source.documents(at, file)) {
      const object = asKubeObject(document);
      if (!object) throw new Error(`${at}: an object without apiVersion, kind or metadata.name`);
      objects.push(object);
    }
  }
  generated = withGenerators(read, folder, kustomization, generated);

  const change = (edit: (object: KubeObject) => KubeObject) => {
    objects = objects.map(edit);
    generated = generated.map(edit);
  };
  for (const patch of objectsIn(kustomization["patches"])) {
    if (isExtra(String(patch["path"]))) continue;
    const file = posix.join(folder, String(patch["path"]));
    const operations = operationsOf(source, file);
    const target = isJsonObject(patch["target"]) ? patch["target"] : {};
    let matched = 0;
    change((object) => {
      if (!matches(object, target)) return object;
      matched += 1;
      return patched(file, object, operations);
    });
    if (matched === 0) throw new Error(`${file}: the target ${String(target["kind"])}/${String(target["name"])} matches no object`);
  }
  const { namespace } = kustomization;
  if (typeof namespace === "string") change((object) => withNamespace(object, namespace));
  for (const label of objectsIn(kustomization["labels"])) {
    const pairs = isJsonObject(label["pairs"]) ? label["pairs"] : {};
    change((object) => withLabels(object, Object.fromEntries(Object.entries(pairs).map(([key, value]) => [key, String(value)]))));
  }
  const images = objectsIn(kustomization["images"]).map(image);
  change((object) => applyImages(object, images));
  for (const { name, count } of objectsIn(kustomization["replicas"])) {
    if (typeof count !== "number") throw new Error(`${path}: replicas of ${String(name)} is not a number`);
    change((object) => (object.metadata.name === name && isScaled(object) ? withReplicas(object, count) : object));
  }
  return { objects, generated };
}

export function isScaled(object: KubeObject): boolean {
  return object.kind === "Deployment" || object.kind === "StatefulSet";
}

export function withReplicas(object: KubeObject, count: number): KubeObject {
  return changeAt(object, ["spec", "replicas"], () => count);
}

function withGenerators(read: ReadFile, folder: string, kustomization: JsonObject, below: readonly KubeObject[]): KubeObject[] {
  let generated = [...below];
  for (const [field, kind] of [["configMapGenerator", "ConfigMap"], ["secretGenerator", "Secret"]] as const) {
    for (const entry of objectsIn(kustomization[field])) {
      const files: Record<string, string> = {};
      for (const file of strings(entry["files"])) {
        const equals = file.indexOf("=");
        const at = posix.join(folder, file.slice(equals + 1));
        const text = read(at);
        if (text === undefined) throw new Error(`${at}: not found`);
        files[file.slice(0, equals)] = text;
      }
      const options = isJsonObject(entry["options"]) ? entry["options"] : {};
      const annotations = isJsonObject(options["annotations"]) ? { annotations: stringMap(options["annotations"]) } : {};
      const object = generatedObject({ kind, name: String(entry["name"]), files, ...annotations });
      const old = generated.findIndex((other) => objectId(other) === objectId(object));
      if (entry["behavior"] === "replace" && old >= 0) generated = generated.with(old, withAnnotationsOf(generated[old], object));
      else if (entry["behavior"] === undefined && old < 0) generated.push(object);
      else throw new Error(`${folder}: ${objectId(object)} is ${old < 0 ? "replaced, but no base has it" : "generated twice"}`);
    }
  }
  return generated;
}

// kustomize's `replace` keeps the annotations of what it replaces.
function withAnnotationsOf(old: KubeObject | undefined, object: KubeObject): KubeObject {
  const kept = old?.metadata["annotations"];
  if (!isJsonObject(kept)) return object;
  return changeAt(object, ["metadata", "annotations"], (own) => ({ ...kept, ...(isJsonObject(own) ? own : {}) }));
}

function patched(file: string, object: KubeObject, operations: readonly Operation[]): KubeObject {
  const annotated = isJsonObject(object.metadata["annotations"]) ? object : changeAt(object, ["metadata", "annotations"], () => ({}));
  let result: Json;
  try {
    result = applyPatch(annotated, operations);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const read = asKubeObject(result);
  if (!read) throw new Error(`${file}: leaves ${objectId(object)} without type or name`);
  const { annotations, ...metadata } = read.metadata;
  const none = !isJsonObject(annotations) || Object.keys(annotations).length === 0;
  return none ? { ...read, metadata: { ...metadata, name: read.metadata.name } } : read;
}

function operationsOf({ read, documents: parsed }: Source, file: string): Operation[] {
  const text = read(file);
  if (text === undefined) throw new Error(`${file}: not found`);
  const [list] = parsed(file, text);
  if (!isJsonArray(list)) throw new Error(`${file}: not a list of operations`);
  return list.map((operation) => {
    if (!isJsonObject(operation)) throw new Error(`${file}: not an operation`);
    const { op, path, from, value } = operation;
    if (typeof path === "string") {
      if ((op === "test" || op === "add" || op === "replace") && value !== undefined) return { op, path, value };
      if (op === "remove") return { op, path };
      if (op === "move" && typeof from === "string") return { op, from, path };
    }
    throw new Error(`${file}: an operation that k8s-config does not emit`);
  });
}

function matches(object: KubeObject, target: JsonObject): boolean {
  const { group, version, kind } = gvk(object);
  return (
    (target["group"] ?? "") === group && target["version"] === version && target["kind"] === kind && target["name"] === object.metadata.name
  );
}

function image(entry: JsonObject): Image {
  const text = (key: string) => (entry[key] === undefined ? {} : { [key]: String(entry[key]) });
  return { name: String(entry["name"]), ...text("newName"), ...text("newTag"), ...text("digest") };
}

function documents(path: string, text: string, parse: ParseYaml): readonly Json[] {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function stringMap(map: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]));
}

function strings(value: Json | undefined): string[] {
  return isJsonArray(value) ? value.map(String) : [];
}

function objectsIn(value: Json | undefined): JsonObject[] {
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
}
