import { isJsonArray, isJsonObject, parseQuantity, type Json } from "@k8s-config/core";
import type { Draft } from "./draft.ts";
import { importPods } from "./pods.ts";
import { text, type Data, type ReleaseNames } from "./release.ts";
import type { ChartLine } from "./row.ts";

/** Claims as a live release has them, where its manifest was read. */
export interface RealClaims {
  readonly files?: string;
  readonly mongo?: string;
  readonly elastic?: readonly string[];
  readonly redis?: readonly string[];
}

const podKeys = ["nodeSelector", "tolerations", "affinity", "podAnnotations", "priorityClassName"];

export function importFiles(draft: Draft, fullname: string, real: RealClaims): Data {
  const { values } = draft;
  const data = "fileserver.storage.data";
  const mode = text(values.get(`${data}.accessMode`));
  if (values.isChosen(`${data}.accessMode`)) draft.set("fileserver.storage.accessModes", [mode], `${data}.accessMode`);
  if (values.get("fileserver.storage.enabled") !== true) {
    newClaim(draft, "fileserver", `${data}.size`, `${data}.class`, "fileserver.storage.enabled");
    alone(draft, "fileserver.storage", "fileserver.storage.enabled", "the files of the file server");
    return { kind: "inPod" };
  }
  const existing = text(values.get(`${data}.existingPVC`));
  const claim = real.files ?? (existing || `${fullname}-fileserver-data`);
  draft.set("fileserver.storage.existingClaim", claim, ...(existing === "" ? [] : [`${data}.existingPVC`]));
  for (const key of [`${data}.size`, `${data}.class`]) if (values.isChosen(key)) draft.say(key, { fate: "dropped", note: `the claim ${claim} is adopted, and keeps its own` });
  return { kind: "adopted", claim };
}

export function importMongo(draft: Draft, names: ReleaseNames, line: ChartLine, real: RealClaims): Data {
  const data = mongoStorage(draft, names, line, real);
  if (data.kind !== "external") importPods(draft, "mongodb", "mongo", podKeys);
  return data;
}

function mongoStorage(draft: Draft, names: ReleaseNames, line: ChartLine, real: RealClaims): Data {
  const { values } = draft;
  const persistence = "mongodb.persistence";
  const [size, storageClass] = [`${persistence}.size`, `${persistence}.storageClass`];
  if (line === "7.15" && values.get("mckMongodb.migrated") === true) {
    newClaim(draft, "mongo", size, storageClass, "mckMongodb.migrated");
    const name = text(values.get("mckMongodb.community.resource.name"));
    return { kind: "restored", from: `${name}-0`, secret: operatorSecret(values.get("mckMongodb.community.resource.users")), claims: [] };
  }
  if (values.get("mongodb.enabled") !== true) return { kind: "external" };
  if (values.get(`${persistence}.enabled`) !== true) {
    newClaim(draft, "mongo", size, storageClass, `${persistence}.enabled`);
    alone(draft, "mongo.storage", `${persistence}.enabled`, "MongoDB's data");
    return { kind: "inPod" };
  }
  const members = text(values.get("mongodb.architecture")) === "replicaset";
  const existing = text(values.get(`${persistence}.existingClaim`));
  const claim = real.mongo ?? (existing || (members || values.get("mongodb.useStatefulSet") === true ? `datadir-${names.mongo}-0` : names.mongo));
  // Bitnami's image keeps its data in data/db of what is mounted.
  const subPath = [text(values.get(`${persistence}.subPath`)), "data/db"].filter((part) => part !== "").join("/");
  const keys = [`${persistence}.existingClaim`, `${persistence}.subPath`, "mongodb.useStatefulSet", "mongodb.architecture"].filter((key) => values.isChosen(key));
  draft.set("mongo.storage", { existingClaim: claim, subPath, ...accessModes(values.get(`${persistence}.accessModes`)) }, ...keys, `${persistence}.accessModes`);
  for (const key of [size, storageClass]) if (values.isChosen(key)) draft.say(key, { fate: "dropped", note: `the claim ${claim} is adopted, and keeps its own` });
  const others = members ? Array.from({ length: Math.max(0, (Number(values.get("mongodb.replicaCount")) || 2) - 1) }, (_, index) => `datadir-${names.mongo}-${index + 1}`) : [];
  return { kind: "adopted", claim, subPath, others, made: existing === "" ? "by the release" : "by hand" };
}

/** The Secret with the operator's connection string, which the first user names. */
function operatorSecret(users: Json): string {
  const [first = null] = isJsonArray(users) ? users : [];
  const reference = isJsonObject(first) ? (first["passwordSecretRef"] ?? null) : null;
  return (isJsonObject(reference) ? text(reference["name"] ?? null) : "") || "mongodb-root";
}

export function importElastic(draft: Draft, names: ReleaseNames, real: RealClaims): Data {
  const { values } = draft;
  const data = elasticStorage(draft, names, real);
  if (data.kind === "external") return data;
  importPods(draft, "elasticsearch", "elastic", podKeys.filter((name) => name !== "affinity"));
  if (values.isChosen("elasticsearch.nodeAffinity")) draft.set("elastic.pods.affinity", { nodeAffinity: values.get("elasticsearch.nodeAffinity") }, "elasticsearch.nodeAffinity");
  importHeap(draft);
  importWatermark(draft);
  return data;
}

function elasticStorage(draft: Draft, names: ReleaseNames, real: RealClaims): Data {
  const { values } = draft;
  if (values.get("elasticsearch.enabled") !== true) return { kind: "external" };
  const template = "elasticsearch.volumeClaimTemplate";
  newClaim(draft, "elastic", `${template}.resources.requests.storage`, `${template}.storageClassName`);
  const modes = accessModes(values.get(`${template}.accessModes`)).accessModes;
  if (modes !== undefined) draft.set("elastic.storage.accessModes", modes, `${template}.accessModes`);
  if (values.get("elasticsearch.persistence.enabled") !== true) draft.say("elasticsearch.persistence.enabled", { fate: "changed", here: "elastic.storage", note: "its data last as long as its pod: copy them before it restarts" });
  const nodes = Math.max(1, Number(values.get("elasticsearch.replicas")) || 1);
  if (real.elastic !== undefined) return { kind: "copied", claims: real.elastic };
  return { kind: "copied", claims: values.get("elasticsearch.persistence.enabled") === true ? Array.from({ length: nodes }, (_, index) => `${names.elastic}-${names.elastic}-${index}`) : [] };
}

function importHeap(draft: Draft): void {
  const key = "elasticsearch.esJavaOpts";
  if (!draft.values.isChosen(key)) return;
  const [, number = "", unit = ""] = /-Xmx(\d+)([gGmMkK])/.exec(text(draft.values.get(key))) ?? [];
  if (number === "") return draft.say(key, { fate: "dropped", note: "says no heap; other options of Java have no setting" });
  const heap = Number(number) * ({ g: 1024, m: 1, k: 1 / 1024 }[unit.toLowerCase()] ?? 1);
  const limit = "elasticsearch.resources.limits.memory";
  const asked = draft.values.isChosen(limit) ? parseQuantity(text(draft.values.get(limit))) : undefined;
  const needed = 2 * heap * 1024 * 1024;
  if (asked !== undefined && Number(asked) >= needed) return draft.say(key, { fate: "changed", here: "elastic.pods.resources.limits.memory", note: "the heap is half of the memory limit, and the limit is carried over" });
  const memory = heap >= 1024 && (2 * heap) % 1024 === 0 ? `${(2 * heap) / 1024}Gi` : `${Math.ceil(2 * heap)}Mi`;
  for (const kind of ["requests", "limits"]) draft.set(`elastic.pods.resources.${kind}.memory`, memory, key);
}

function importWatermark(draft: Draft): void {
  const key = "elasticsearch.extraEnvs";
  if (!draft.values.isChosen(key)) return;
  const list = draft.values.get(key);
  const variables = new Map((isJsonArray(list) ? list : []).flatMap((item) => (isJsonObject(item) ? [[text(item["name"] ?? null), text(item["value"] ?? null)] as const] : [])));
  const watermark = variables.get("cluster.routing.allocation.disk.watermark.flood_stage");
  if (watermark !== undefined && watermark !== "500mb") draft.set("elastic.diskWatermark", watermark, key);
  const own = new Set(["bootstrap.memory_lock", "cluster.routing.allocation.node_initial_primaries_recoveries", "http.compression_level", "reindex.remote.whitelist", "xpack.monitoring.enabled", "xpack.security.enabled"]);
  const others = [...variables.keys()].filter((name) => !name.includes("disk.watermark") && !own.has(name));
  draft.say(key, { fate: "changed", here: "elastic.diskWatermark", note: others.length === 0 ? "the watermark; the rest is of Elasticsearch 7.17, or set by the project" : `not carried over: ${others.join(", ")} (elastic.pods.env, where Elasticsearch 8 still knows it)` });
}

export function importRedis(draft: Draft, names: ReleaseNames, line: ChartLine, real: RealClaims): Data {
  const data = redisStorage(draft, names, line);
  if (data.kind !== "external") importPods(draft, line === "7.14" ? "redis.master" : "dragonfly", "redis", podKeys);
  return data.kind === "left" && real.redis !== undefined ? { kind: "left", claims: real.redis } : data;
}

function redisStorage(draft: Draft, names: ReleaseNames, line: ChartLine): Data {
  const { values } = draft;
  const store = line === "7.14" ? "redis" : "dragonfly";
  if (values.get(`${store}.enabled`) !== true) return { kind: "external" };
  if (line === "7.14") newClaim(draft, "redis", "redis.master.persistence.size", "redis.master.persistence.storageClass");
  else newClaim(draft, "redis", "dragonfly.storage.requests", "dragonfly.storage.storageClassName");
  if (line === "7.15") return { kind: "left", claims: values.get("dragonfly.storage.enabled") === true ? [`${names.release}-data-${names.release}-dragonfly-0`] : [] };
  const replicas = text(values.get("redis.architecture")) === "replication" ? Number(values.get("redis.replica.replicaCount") ?? 3) : 0;
  const claims = values.get("redis.master.persistence.enabled") === true ? [`redis-data-${names.redis}-master-0`] : [];
  return { kind: "left", claims: [...claims, ...Array.from({ length: replicas }, (_, index) => `redis-data-${names.redis}-replicas-${index}`)] };
}

// Before all else that is to be decided.
function alone(draft: Draft, setting: string, key: string, what: string): void {
  draft.decisions.unshift({ setting, text: `${key} is false, so ${what} lie in the pod alone and go with it: copy them out before anything restarts or deletes it, as step 1 of MOVING.md does, and see that the copy is whole` });
}

function newClaim(draft: Draft, here: string, sizeKey: string, classKey: string, ...because: readonly string[]): void {
  const { values } = draft;
  draft.set(`${here}.storage.size`, text(values.get(sizeKey)) || "50Gi", sizeKey, ...because);
  const storageClass = text(values.get(classKey));
  if (storageClass !== "" && storageClass !== "-") draft.set(`${here}.storage.class`, storageClass, classKey);
}

function accessModes(value: Json): { accessModes?: readonly Json[] } {
  return isJsonArray(value) && JSON.stringify(value) !== '["ReadWriteOnce"]' ? { accessModes: value } : {};
}
