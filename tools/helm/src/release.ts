import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";
import { hops, releases, defaultRelease, type ServerRelease } from "@k8s-config/clearml";
import type { ChartLine } from "./row.ts";
import type { Values } from "./values.ts";

/** An object of the chart's release. */
export interface ChartObject {
  readonly kind: string;
  readonly name: string;
  readonly of: "server" | "mongo" | "elastic" | "redis";
}

/** Where data of the chart lie, and what becomes of them. */
export type Data =
  /** The claim is mounted by the new installation. */
  | {
      readonly kind: "adopted";
      readonly claim: string;
      readonly subPath?: string;
      /** Claims of the other members, which stay behind. */
      readonly others?: readonly string[];
      /** Whether a rollback of the release makes the claim anew. */
      readonly made?: "by the release" | "by hand";
    }
  /** Copied while the old one still runs. */
  | { readonly kind: "copied"; readonly claims: readonly string[] }
  /** Dumped and restored. */
  | { readonly kind: "restored"; readonly from: string; readonly secret: string; readonly claims: readonly string[] }
  /** Left behind: nothing of it is needed. */
  | { readonly kind: "left"; readonly claims: readonly string[] }
  /** In the pod alone, and lost with it: copied out before anything is stopped, and into a new claim. */
  | { readonly kind: "inPod" }
  /** Elsewhere. */
  | { readonly kind: "external" };

/** A release of the chart, as far as a move meets it. */
export interface ChartRelease {
  readonly name: string;
  readonly namespace: string;
  /** The line of the chart, and its version where it is known. */
  readonly line: ChartLine;
  readonly version?: string;
  readonly server: ServerRelease;
  /** The releases to run one after the other; empty where the server is the newest already. */
  readonly hops: readonly ServerRelease[];
  /** First part of the names of the server's own objects. */
  readonly fullname: string;
  readonly objects: readonly ChartObject[];
  readonly files: Data;
  readonly mongo: Data;
  /** Version of the chart's MongoDB, which its data are of. */
  readonly mongoVersion: string;
  readonly elastic: Data;
  readonly redis: Data;
  /** Service at which the old Elasticsearch answers, and how often it is there. */
  readonly elasticService: string;
  readonly elasticNodes: number;
  /** Whether the old MongoDB or Elasticsearch asks for a password. */
  readonly passwords: readonly ("mongo" | "elastic")[];
  /** Whether MongoDB is a replica set. */
  readonly mongoMembers: number;
  /** Workload and container in which a MongoDB shell runs. */
  readonly mongoPod: string;
}

/** The server's release that a tag of its image is of. */
export function releaseOfTag(tag: string): ServerRelease | undefined {
  const [, major = "", minor = "", patch] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
  const known = Object.keys(releases).filter(isRelease);
  const exact = `${major}.${minor}${patch === undefined ? "" : `.${patch}`}`;
  return known.find((name) => name === exact) ?? known.find((name) => name === `${major}.${minor}` || name.startsWith(`${major}.${minor}.`));
}

export function isRelease(name: string): name is ServerRelease {
  return Object.hasOwn(releases, name);
}

/**
 * The releases to run one after the other, of which the first opens the data of a MongoDB: the server's own among them
 * where the chart's MongoDB is older than the server's. Without a version MongoDB's files are not adopted.
 *
 * @throws Error where no way leads to this project's release.
 */
export function hopsFrom(server: ServerRelease, mongo: string | undefined): readonly ServerRelease[] {
  const way = hops(server, defaultRelease);
  if (way === undefined) throw new Error(`no way is known from ClearML server ${server} to ${defaultRelease}`);
  if (mongo === undefined || opens(way[0] ?? defaultRelease, mongo)) return way;
  const all = [server, ...way];
  const first = all.findIndex((release) => opens(release, mongo));
  if (first < 0) throw new Error(`no release from ClearML server ${server} on opens the data of MongoDB ${mongo}: ${server} is for ${releases[server].featureCompatibility.to}. Raise the chart's MongoDB first, one version after the other, each with its feature compatibility version, to ${releases[server].featureCompatibility.from}; then import again, with mongodb.image.tag saying so`);
  return all.slice(first);
}

/** Whether the MongoDB of a release opens data of a version. */
function opens(release: ServerRelease, mongo: string): boolean {
  const { from, to } = releases[release].featureCompatibility;
  return mongo === from || mongo === to;
}

// Both lines have Bitnami's MongoDB 6.0, whichever server they run (its sub-chart's values).
const mongoOfLine: Readonly<Record<ChartLine, string>> = { "7.14": "6.0", "7.15": "6.0" };

/** The version that MongoDB's data are of: what runs, else what values say, else the chart's. */
export function mongoVersionOf(values: Values, line: ChartLine, running: string | undefined): string {
  for (const tag of [running, text(values.get("mongodb.image.tag"))]) {
    const [, major, minor = "0"] = /^v?(\d+)(?:\.(\d+))?/.exec(tag ?? "") ?? [];
    if (major !== undefined) return `${major}.${minor}`;
  }
  return mongoOfLine[line];
}

export interface ReleaseNames {
  readonly release: string;
  readonly fullname: string;
  readonly mongo: string;
  readonly redis: string;
  readonly elastic: string;
}

/** What the chart calls its objects. */
export function namesOf(values: Values, release: string): ReleaseNames {
  return {
    release,
    fullname: named(values, "", release, "clearml"),
    mongo: named(values, "mongodb.", release, "mongodb"),
    redis: named(values, "redis.", release, "redis"),
    elastic: text(values.get("elasticsearch.fullnameOverride")) || `${text(values.get("elasticsearch.nameOverride")) || text(values.get("elasticsearch.clusterName"))}-${text(values.get("elasticsearch.nodeGroup")) || "master"}`,
  };
}

function named(values: Values, under: string, release: string, chart: string): string {
  const full = text(values.get(`${under}fullnameOverride`));
  const name = text(values.get(`${under}nameOverride`)) || chart;
  return (full || (release.includes(name) ? release : `${release}-${name}`)).slice(0, 63).replace(/-$/, "");
}

/** The objects that the chart makes of values. */
export function chartObjects(values: Values, names: ReleaseNames, line: ChartLine): ChartObject[] {
  const { fullname, release, mongo, redis, elastic } = names;
  const on = (key: string) => values.get(key) === true;
  const list = (of: ChartObject["of"], ...entries: readonly (readonly [string, ...string[]])[]) => entries.flatMap(([kind, ...each]) => each.map((name): ChartObject => ({ kind, name, of })));
  const servers = ["apiserver", "fileserver", "webserver"];
  const objects = list(
    "server",
    ["Deployment", `${fullname}-apiserver`, `${fullname}-apiserver-asyncdelete`, `${fullname}-fileserver`, `${fullname}-webserver`],
    ["Service", ...some(servers.map((of) => `${fullname}-${of}`))],
    ["ConfigMap", `${fullname}-webserver-configmap`, ...(values.isChosen("apiserver.additionalConfigs") ? [`${fullname}-apiserver-configmap`] : [])],
    ["Secret", "clearml-conf", ...(on("imageCredentials.enabled") && text(values.get("imageCredentials.existingSecret")) === "" ? ["clearml-registry-key"] : [])],
    ["ServiceAccount", ...some(servers.map((of) => `${text(values.get(`${of}.serviceAccountName`))}-${of}`))],
  );
  const ingresses = servers.filter((of) => on(`${of}.ingress.enabled`)).map((of): ChartObject => ({ kind: "Ingress", name: `${fullname}-${of}`, of: "server" }));
  const members = text(values.get("mongodb.architecture")) === "replicaset";
  const mongodb = on("mongodb.enabled")
    ? list(
        "mongo",
        [members || on("mongodb.useStatefulSet") ? "StatefulSet" : "Deployment", mongo],
        ["Service", ...some(members ? [`${mongo}-headless`] : [mongo])],
        ["ConfigMap", `${mongo}-common-scripts`, ...(members ? [`${mongo}-scripts`] : [])],
        ["ServiceAccount", mongo],
        ...(members && on("mongodb.pdb.create") ? ([["PodDisruptionBudget", mongo]] as const) : []),
      )
    : [];
  const replication = text(values.get("redis.architecture")) === "replication";
  const keyed = line === "7.14" && on("redis.enabled")
    ? list(
        "redis",
        ["StatefulSet", `${redis}-master`, ...(replication ? [`${redis}-replicas`] : [])],
        ["Service", `${redis}-master`, `${redis}-headless`, ...(replication ? [`${redis}-replicas`] : [])],
        ["ConfigMap", `${redis}-configuration`, `${redis}-health`, `${redis}-scripts`],
        ["ServiceAccount", redis],
      )
    : line === "7.15" && on("dragonfly.enabled")
      ? list("redis", [on("dragonfly.storage.enabled") ? "StatefulSet" : "Deployment", `${release}-dragonfly`], ["Service", `${release}-dragonfly`], ["ServiceAccount", `${release}-dragonfly`])
      : [];
  const search = on("elasticsearch.enabled")
    ? list("elastic", ["StatefulSet", elastic], ["Service", elastic, `${elastic}-headless`], ["PodDisruptionBudget", `${elastic}-pdb`], ["ConfigMap", `${elastic}-config`], ...(on("elasticsearch.rbac.create") ? ([["RoleBinding", elastic], ["Role", elastic], ["ServiceAccount", elastic]] as const) : []))
    : [];
  return [...objects, ...ingresses, ...mongodb, ...keyed, ...search];
}

function some(names: readonly string[]): [string, ...string[]] {
  const [first = "", ...rest] = names;
  return [first, ...rest];
}

export function text(value: Json): string {
  return value === null || isJsonObject(value) || isJsonArray(value) ? "" : String(value);
}
