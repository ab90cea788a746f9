import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import type { Draft } from "./draft.ts";
import { readHocon } from "./hocon.ts";
import { text } from "./release.ts";
import type { ChartLine } from "./row.ts";

/** Stores that somebody else runs: their addresses, and where passwords have to be put. */
export function importExternal(draft: Draft, line: ChartLine): void {
  const { values } = draft;
  const isMigrated = line === "7.15" && values.get("mckMongodb.migrated") === true;
  if (values.get("mongodb.enabled") !== true && !isMigrated) externalMongo(draft);
  if (values.get("elasticsearch.enabled") !== true) externalElastic(draft);
  const keyed = line === "7.14" ? "redis" : "dragonfly";
  if (values.get(`${keyed}.enabled`) !== true) externalRedis(draft, keyed);
}

function externalMongo(draft: Draft): void {
  const [key, other] = ["externalServices.mongodbConnectionStringBackend", "externalServices.mongodbConnectionStringAuth"] as const;
  const address = text(draft.values.get(key));
  const [, srv, login, hosts = "", query = ""] = /^mongodb(\+srv)?:\/\/(?:([^@/]*)@)?([^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/.exec(address) ?? [];
  if (srv !== undefined || hosts === "") {
    for (const name of [key, other]) draft.say(name, { fate: "unknown", note: srv === undefined ? "is no address of MongoDB" : "mongodb+srv asks DNS for the hosts: name them in mongo.external.hosts" });
    draft.decide("mongo", "the address of the external MongoDB is not carried over: mongo.external");
    return;
  }
  const options = new URLSearchParams(query);
  const replicaSet = options.get("replicaSet");
  const isTls = options.get("tls") === "true" || options.get("ssl") === "true";
  const username = login?.split(":")[0] ?? "";
  const external = {
    hosts: hosts.split(",").map(hostOf),
    ...(replicaSet === null ? {} : { replicaSet }),
    ...(username === "" ? {} : { login: { username: decodeURIComponent(username), passwordSecret: passwordOf(draft, key, "mongo"), ...(options.get("authSource") === null ? {} : { authSource: options.get("authSource") }) } }),
    ...(isTls ? { tls: {} } : {}),
  };
  draft.set("mongo.external", external, key, other, "mongodb.enabled");
  draft.decide("mongo.external", "MongoDB has to be of the version that each release on the way needs");
}

function externalElastic(draft: Draft): void {
  const key = "externalServices.elasticsearchConnectionString";
  let list: Json = null;
  try {
    list = readHocon(`x: ${text(draft.values.get(key))}`).value["x"] ?? null;
  } catch {
    list = null;
  }
  const entries = isJsonArray(list) ? list.filter(isJsonObject) : [];
  const hosts = entries.map((entry): JsonObject => ({ host: text(entry["host"] ?? null), ...(entry["port"] === undefined || entry["port"] === 9200 ? {} : { port: Number(entry["port"]) }) }));
  if (hosts.length === 0) {
    draft.say(key, { fate: "unknown", note: "is no list of hosts" });
    draft.decide("elastic", "the address of the external Elasticsearch is not carried over: elastic.external");
    return;
  }
  const isTls = entries.some((entry) => entry["scheme"] === "https");
  draft.set("elastic.external", { hosts, ...(isTls ? { tls: {} } : {}) }, key, "elasticsearch.enabled");
  draft.decide("elastic.external", "Elasticsearch has to be of version 8, and an account of it goes into elastic.external.login");
}

function externalRedis(draft: Draft, keyed: "redis" | "dragonfly"): void {
  const [host, port] = [`externalServices.${keyed}Host`, `externalServices.${keyed}Port`];
  const number = Number(draft.values.get(port));
  draft.set("redis.external", { host: text(draft.values.get(host)), ...(number === 6379 || Number.isNaN(number) ? {} : { port: number }) }, host, port, `${keyed}.enabled`);
}

function hostOf(address: string): JsonObject {
  const [host = "", port] = address.split(":");
  return { host, ...(port === undefined || port === "27017" ? {} : { port: Number(port) }) };
}

function passwordOf(draft: Draft, key: string, store: string): JsonObject {
  draft.secrets.push({ key: `${key} password`, todo: `put it into the Secret ${store}-login of the namespace, key password, which ${store}.external.login names` });
  return { name: `${store}-login`, key: "password" };
}
