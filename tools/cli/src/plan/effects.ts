import { atPointer, hasPodTemplate, imagesOf, isJsonArray, isJsonObject, jsonEqual, objectId, parseImage, parseQuantity, type Json, type KubeObject } from "@k8s-config/core";
import { identity } from "../objects.ts";

/** A workload whose pods are replaced. */
export interface Restart {
  readonly workload: string;
  /** How many pods; of an autoscaled workload, at least so many. */
  readonly pods: number;
  readonly downtime: boolean;
  /** How, in words. */
  readonly how: string;
  readonly causes: readonly string[];
}

export interface Scaling {
  readonly workload: string;
  readonly before: number;
  readonly after: number;
}

export interface ImageChange {
  /** `StatefulSet/mongo/mongo`: the workload and its container. */
  readonly container: string;
  readonly before: string;
  readonly after: string;
}

/** Workloads whose pods a change of the pod template replaces: those that are there before and after. */
export function restartsOf(before: readonly KubeObject[], after: readonly KubeObject[]): Omit<Restart, "causes">[] {
  const old = new Map(before.map((object) => [identity(object), object]));
  return after.flatMap((object) => {
    const was = old.get(identity(object));
    if (was === undefined || !isController(object) || sameTemplate(was, object)) return [];
    const pods = Math.min(podsOf(was, before), podsOf(object, after));
    return [{ workload: objectId(object), pods, ...howOf(object, pods) }];
  });
}

/** What rolls pods out; a Job runs once. */
export function isController(object: KubeObject): boolean {
  return hasPodTemplate(object) && object.kind !== "Job";
}

/** Whether two pod templates are the same to Kubernetes: amounts are, however they are written. */
export function sameTemplate(a: KubeObject | undefined, b: KubeObject | undefined): boolean {
  const [old, now] = [a, b].map((object) => (object === undefined ? null : (atPointer(object, "/spec/template") ?? null)));
  return jsonEqual(old, now) || (old !== undefined && now !== undefined && jsonEqual(withAmounts(old), withAmounts(now)));
}

function withAmounts(value: Json): Json {
  if (isJsonArray(value)) return value.map(withAmounts);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if ((key === "requests" || key === "limits") && isJsonObject(item)) return [key, Object.fromEntries(Object.entries(item).map(([name, amount]) => [name, amountOf(amount)]))];
      return [key, key === "sizeLimit" ? amountOf(item) : withAmounts(item)];
    }),
  );
}

function amountOf(amount: Json): Json {
  return typeof amount === "string" ? (parseQuantity(amount) ?? amount) : amount;
}

/** How many pods a workload has, at the least. */
export function podsOf(workload: KubeObject, all: readonly KubeObject[]): number {
  const replicas = atPointer(workload, "/spec/replicas");
  if (typeof replicas === "number") return replicas;
  const scaler = all.find(({ kind, ...object }) => kind === "HorizontalPodAutoscaler" && scales({ kind, ...object }, workload));
  const least = scaler === undefined ? 1 : (atPointer(scaler, "/spec/minReplicas") ?? 1);
  return typeof least === "number" ? least : 1;
}

function scales(scaler: KubeObject, { kind, metadata }: KubeObject): boolean {
  const of = (key: string) => atPointer(scaler, `/spec/scaleTargetRef/${key}`);
  return of("kind") === kind && of("name") === metadata.name && scaler.metadata["namespace"] === metadata["namespace"];
}

function howOf(workload: KubeObject, pods: number): Pick<Restart, "downtime" | "how"> {
  const type = atPointer(workload, workload.kind === "StatefulSet" ? "/spec/updateStrategy/type" : "/spec/strategy/type");
  if (pods === 0) return { downtime: false, how: "no pod runs" };
  if (type === "OnDelete") return { downtime: false, how: "each pod once it is deleted by hand" };
  if (type === "Recreate") return { downtime: true, how: pods === 1 ? "the pod stops before the new one starts" : `all ${pods} pods stop before the new ones start` };
  if (workload.kind === "StatefulSet") return pods === 1 ? { downtime: true, how: "its only pod stops before the new one starts" } : { downtime: false, how: `${pods} pods, one after the other` };
  const mayMiss = missing(atPointer(workload, "/spec/strategy/rollingUpdate/maxUnavailable") ?? "25%", pods);
  if (mayMiss >= pods) return { downtime: true, how: pods === 1 ? "its only pod may stop before the new one is ready" : `all ${pods} pods may stop before the new ones are ready` };
  return { downtime: false, how: pods === 1 ? "its only pod, once the new one is ready" : `${pods} pods, each once a new one is ready` };
}

// Kubernetes rounds down how many may be missing.
function missing(amount: Json, pods: number): number {
  if (typeof amount === "number") return amount;
  const [, percent] = /^(\d+)%$/.exec(String(amount)) ?? [];
  return percent === undefined ? 0 : Math.floor((Number(percent) * pods) / 100);
}

export function scalingsOf(before: readonly KubeObject[], after: readonly KubeObject[]): Scaling[] {
  const old = new Map(before.map((object) => [identity(object), object]));
  return after.flatMap((object) => {
    const was = old.get(identity(object));
    if (was === undefined || !isController(object)) return [];
    const [from, to] = [podsOf(was, before), podsOf(object, after)];
    return from === to ? [] : [{ workload: objectId(object), before: from, after: to }];
  });
}

/** Containers that get another image. */
export function imageChangesOf(before: readonly KubeObject[], after: readonly KubeObject[]): ImageChange[] {
  const now = imagesOf(after);
  return [...imagesOf(before)].flatMap(([container, image]) => {
    const next = now.get(container);
    return next === undefined || next === image ? [] : [{ container, before: image, after: next }];
  });
}

/** The stores whose version changes, among the images that do. */
export function storeChangesOf(images: readonly ImageChange[]): { readonly store: string; readonly before: string; readonly after: string }[] {
  return images.flatMap(({ container, before, after }) => {
    const [store] = ["mongo", "elastic", "redis"].filter((name) => container === `StatefulSet/${name}/${name}`);
    const [old, now] = [parseImage(before).tag, parseImage(after).tag];
    return store === undefined || old === now ? [] : [{ store, before: old ?? "?", after: now ?? "?" }];
  });
}

/** Keys that pods take from Secrets and did not before: without them, no new pod starts. */
export function neededKeysOf(before: readonly KubeObject[], after: readonly KubeObject[]): { readonly secret: string; readonly keys: readonly string[] }[] {
  const own = new Set(after.filter(({ kind }) => kind === "Secret").map(({ metadata }) => metadata.name));
  const [old, now] = [secretKeys(before), secretKeys(after)];
  return [...now].flatMap(([secret, keys]) => {
    if (own.has(secret)) return [];
    const fresh = [...keys].filter((key) => old.get(secret)?.has(key) !== true);
    return fresh.length === 0 ? [] : [{ secret, keys: fresh.toSorted() }];
  });
}

function secretKeys(objects: readonly KubeObject[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: Json | undefined, key: Json | undefined) => {
    if (typeof name !== "string" || typeof key !== "string") return;
    found.set(name, (found.get(name) ?? new Set()).add(key));
  };
  const walk = (value: Json): void => {
    if (isJsonArray(value)) return value.forEach(walk);
    if (!isJsonObject(value)) return;
    const { secretKeyRef, secret } = value;
    if (isJsonObject(secretKeyRef) && secretKeyRef["optional"] !== true) add(secretKeyRef["name"], secretKeyRef["key"]);
    if (isJsonObject(secret) && isJsonArray(secret["items"]) && secret["optional"] !== true) {
      for (const item of secret["items"]) if (isJsonObject(item)) add(secret["secretName"] ?? secret["name"], item["key"]);
    }
    Object.values(value).forEach(walk);
  };
  for (const object of objects) if (hasPodTemplate(object) || object.kind === "CronJob") walk(object);
  return found;
}
