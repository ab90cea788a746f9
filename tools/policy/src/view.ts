import { isJsonArray, isJsonObject, objectId, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";

/** An object that makes pods, with its pod. */
export interface Workload {
  readonly id: string;
  readonly object: KubeObject;
  readonly labels: JsonObject;
  readonly pod: JsonObject;
  /** Init containers first. */
  readonly containers: readonly Container[];
}

export interface Container {
  readonly name: string;
  /** Object and container: `Deployment/api/api`. */
  readonly place: string;
  readonly isInit: boolean;
  readonly spec: JsonObject;
}

/** All objects of one environment, as rules look at them. */
export interface View {
  readonly objects: readonly KubeObject[];
  readonly workloads: readonly Workload[];
}

export function viewOf(objects: readonly KubeObject[]): View {
  return { objects, workloads: objects.flatMap(workloadOf) };
}

function workloadOf(object: KubeObject): Workload[] {
  // A CronJob has the template of a Job, which has that of the pod.
  const template = find(object, "spec", "template") ?? find(object, "spec", "jobTemplate", "spec", "template");
  const pod = find(template, "spec");
  if (!isJsonObject(pod)) return [];
  const id = plainId(object);
  const containers = ["initContainers", "containers"].flatMap((list) =>
    items(pod[list]).map((spec) => ({ name: String(spec["name"]), place: `${id}/${String(spec["name"])}`, isInit: list === "initContainers", spec })),
  );
  return [{ id, object, labels: record(find(template, "metadata", "labels")), pod, containers }];
}

const hashed = new Set(["ConfigMap", "Job", "Secret"]);

/** Whether its pods end by themselves. */
export function isJob({ kind }: KubeObject): boolean {
  return kind === "Job" || kind === "CronJob";
}

/** How waivers and people name an object: without the hash of its content. */
export function plainId(object: KubeObject): string {
  return hashed.has(object.kind) ? objectId(object).replace(/-[0-9a-z]{10}$/, "") : objectId(object);
}

/** The value at the end of keys, or undefined. */
export function find(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((here, key) => (isJsonObject(here) && Object.hasOwn(here, key) ? here[key] : undefined), value);
}

/** The objects of a list; none where there is no list. */
export function items(value: Json | undefined): readonly JsonObject[] {
  return isJsonArray(value) ? value.filter((item) => isJsonObject(item)) : [];
}

/** The texts of a list; none where there is no list. */
export function texts(value: Json | undefined): readonly string[] {
  return isJsonArray(value) ? value.map(String) : [];
}

export function record(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** Whether a label selector takes an object with these labels. An empty one takes all, a missing one none. */
export function selects(selector: Json | undefined, labels: JsonObject): boolean {
  if (!isJsonObject(selector)) return false;
  return Object.entries(record(selector["matchLabels"])).every(([key, value]) => labels[key] === value) && items(selector["matchExpressions"]).every((expression) => holds(expression, labels));
}

function holds(expression: JsonObject, labels: JsonObject): boolean {
  const value = labels[String(expression["key"])];
  const isAmong = value !== undefined && texts(expression["values"]).includes(String(value));
  switch (expression["operator"]) {
    case "In":
      return isAmong;
    case "NotIn":
      return !isAmong;
    case "Exists":
      return value !== undefined;
    default:
      return value === undefined;
  }
}

/** The workloads to which a Service leads. */
export function behind(service: KubeObject, workloads: readonly Workload[]): readonly Workload[] {
  const selector = find(service, "spec", "selector");
  return isJsonObject(selector) ? workloads.filter(({ object, labels }) => isBeside(service, object) && selects({ matchLabels: selector }, labels)) : [];
}

export function isBeside(one: KubeObject, other: KubeObject): boolean {
  return one.metadata["namespace"] === other.metadata["namespace"];
}

export function ofKind(objects: readonly KubeObject[], ...kinds: readonly string[]): readonly KubeObject[] {
  return objects.filter(({ kind }) => kinds.includes(kind));
}
