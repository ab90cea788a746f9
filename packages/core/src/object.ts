import { isJsonObject, toJson, type Json, type JsonObject } from "./json.ts";

/** A Kubernetes object as the engine handles it: plain JSON that has a type and a name. */
export interface KubeObject extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}

export interface ObjectMeta extends JsonObject {
  readonly name: string;
}

/** A typed object of kubernetes-models whose name is known: what components write down. */
export type Named<T> = T & {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
};

/** Takes a typed object into the engine. */
export function kubeObject<T>(typed: Named<T>): KubeObject {
  const { apiVersion, kind, metadata } = typed;
  const copy = toJson(typed);
  if (!isJsonObject(copy) || !isJsonObject(copy.metadata)) throw new Error(`${kind} ${metadata.name} is not an object`);
  return { ...copy, apiVersion, kind, metadata: { ...copy.metadata, name: metadata.name } };
}

/** Reads a parsed document as an object; undefined where it has no apiVersion, kind or name. */
export function asKubeObject(value: Json): KubeObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== "string" || typeof kind !== "string" || !isJsonObject(metadata)) return undefined;
  const { name } = metadata;
  return typeof name === "string" ? { ...value, apiVersion, kind, metadata: { ...metadata, name } } : undefined;
}

export interface Gvk {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

export function gvk(object: KubeObject): Gvk {
  const slash = object.apiVersion.indexOf("/");
  return {
    group: slash < 0 ? "" : object.apiVersion.slice(0, slash),
    version: object.apiVersion.slice(slash + 1),
    kind: object.kind,
  };
}

/** `Deployment/api`: how people name an object. Unique within one installation, which an emitter checks. */
export function objectId(object: KubeObject): string {
  return `${object.kind}/${object.metadata.name}`;
}

/** Those of which kustomize knows it; any other kind it gives a namespace. */
const clusterScoped = new Set([
  "ClusterRole",
  "ClusterRoleBinding",
  "CustomResourceDefinition",
  "IngressClass",
  "Namespace",
  "PersistentVolume",
  "PriorityClass",
  "StorageClass",
]);

export function isClusterScoped(object: KubeObject): boolean {
  return clusterScoped.has(object.kind);
}

/** Where the pod template of a kind is. */
const podTemplates: Readonly<Record<string, readonly string[]>> = {
  Deployment: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  Job: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"],
};

export function hasPodTemplate(object: KubeObject): boolean {
  return Object.hasOwn(podTemplates, object.kind);
}

/** The object with a part of its pod template replaced by what `change` makes of it; the object itself where it makes no pods. */
export function changePodTemplate(object: KubeObject, keys: readonly string[], change: (value: Json | undefined) => Json): KubeObject {
  const place = podTemplates[object.kind];
  return place === undefined ? object : changeAt(object, [...place, ...keys], change);
}

/** The object with the value at `keys` replaced by what `change` makes of it; a missing parent is made. */
export function changeAt<T extends JsonObject>(
  object: T,
  keys: readonly string[],
  change: (value: Json | undefined) => Json,
): T {
  const [key, ...rest] = keys;
  if (key === undefined) return object;
  const value = object[key];
  const changed = rest.length === 0 ? change(value) : changeAt(isJsonObject(value) ? value : {}, rest, change);
  return { ...object, [key]: changed };
}

export function withName(object: KubeObject, name: string): KubeObject {
  return changeAt(object, ["metadata", "name"], () => name);
}
