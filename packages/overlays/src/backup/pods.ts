import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import type { IVolume } from "kubernetes-models/v1/Volume";
import type { IVolumeMount } from "kubernetes-models/v1/VolumeMount";
import { accessModesOf, claimVolume, dataVolume, fromSecret, isSnapshotBucket, selectorLabels, subPathOf, type PodSettings, type SnapshotBucket, type Storage, type StoreAccess } from "@k8s-config/clearml";
import { snapshotFolder } from "@k8s-config/elastic";
import { filesClaim } from "@k8s-config/fileserver";
import type { Resolved } from "../resolve.ts";
import { snapshotScript, restoreSnapshotScript } from "./elastic-script.ts";
import { copyScript, putBackScript } from "./fileserver-script.ts";
import { restoreFrom, type BackupPod } from "./jobs.ts";
import { dumpScript, restoreScript } from "./mongo-script.ts";
import type { BackupPart } from "./settings.ts";
import { verifyScript } from "./verify-script.ts";

/** Users of the images: the dump belongs to MongoDB's, files to the file server's. */
const users = { mongo: 999, server: 10001 } as const;

/** The claim that an environment makes for the backups of a part, unless it names one that exists. */
export function backupClaim(part: BackupPart): string {
  return `backup-${part}`;
}

type Way = "backup" | "restore";

export function mongoPod({ installation: { stores }, settings }: Resolved, storage: Storage, way: Way, keep: number): BackupPod {
  const { mongo } = stores;
  const { login, hosts, replicaSet, authSource = "admin" } = mongo;
  const ca = caOf("mongo", mongo);
  const addresses = hosts.map(({ host, port }) => `${host}:${port}`).join(",");
  const args = [
    `--host=${replicaSet === undefined ? "" : `${replicaSet}/`}${addresses}`,
    ...(login?.username === undefined ? [] : [`--username=${login.username}`, `--authenticationDatabase=${authSource}`]),
    ...(mongo.tls === undefined ? [] : ["--ssl", ...(ca.file === undefined ? [] : [`--sslCAFile=${ca.file}`])]),
  ];
  return {
    workload: backupClaim("mongo"),
    like: settings.mongo.pods,
    image: "mongo",
    user: users.mongo,
    container: {
      command: ["/bin/bash", "-c", way === "backup" ? dumpScript : restoreScript, "mongo", ...args],
      env: [
        { name: "DATABASES", value: "auth backend" },
        // A dump of nothing has fewer.
        ...(way === "backup" ? [{ name: "KEEP", value: String(keep) }, { name: "LEAST_BYTES", value: "512" }] : [restoreFrom]),
        ...(login === undefined ? [] : [fromSecret("STORE_PASSWORD", login.password)]),
      ],
      volumeMounts: [{ name: "backup", mountPath: "/backup", ...subPathOf(storage) }, ...ca.mounts],
    },
    volumes: [backupVolume("mongo", storage), ...ca.volumes],
  };
}

/** Indices of the server: what else may be in the same Elasticsearch is its own. */
export const elasticIndices = ["events-*", "worker_stats_*", "queue_metrics_*", "serving_stats_*"];

export function elasticPod({ installation: { stores }, settings }: Resolved, snapshots: Storage | SnapshotBucket, way: Way, keep: number): BackupPod {
  const { elastic } = stores;
  const ca = caOf("elastic", elastic);
  const plan = { ...elasticPlan(elastic), repository: "clearml", settings: repositoryOf(snapshots), ...(way === "backup" ? { keep } : {}) };
  return {
    workload: backupClaim("elastic"),
    like: settings.api.pods,
    image: "server",
    user: users.server,
    container: {
      command: ["python3", "-I", "-c", way === "backup" ? snapshotScript : restoreSnapshotScript, JSON.stringify(plan)],
      env: [...(way === "backup" ? [] : [restoreFrom]), ...passwordOf("STORE_PASSWORD", elastic), ...ca.env("STORE_CA")],
      volumeMounts: ca.mounts,
    },
    volumes: ca.volumes,
  };
}

function elasticPlan({ hosts: [{ host, port }], login, tls }: StoreAccess) {
  return { url: `${tls === undefined ? "http" : "https"}://${host}:${port}`, ...(login?.username === undefined ? {} : { username: login.username }), indices: elasticIndices };
}

function repositoryOf(snapshots: Storage | SnapshotBucket) {
  if (!isSnapshotBucket(snapshots)) return { type: "fs", settings: { location: snapshotFolder } };
  const { bucket, folder } = snapshots;
  return { type: "s3", settings: { bucket, ...(folder === undefined ? {} : { base_path: folder }) } };
}

export function fileserverPod(resolved: Resolved, storage: Storage, way: Way, keep: number): BackupPod {
  const { installation: { maintenance }, settings: { fileserver } } = resolved;
  const readOnly = way === "backup";
  const { subPath } = subPathOf(fileserver.storage);
  // Where one node at a time may mount the files, it is the one on which the file server runs; under maintenance, any.
  const follows = readOnly && !maintenance && !accessModesOf(fileserver.storage).includes("ReadWriteMany");
  return {
    workload: backupClaim("fileserver"),
    like: fileserver.pods,
    image: "server",
    user: users.server,
    container: {
      command: ["python3", "-I", "-c", readOnly ? copyScript : putBackScript],
      env: [readOnly ? { name: "KEEP", value: String(keep) } : restoreFrom, ...(subPath === undefined ? [] : [{ name: "FILES_SUBPATH", value: subPath }])],
      volumeMounts: [filesMount(fileserver.storage, readOnly), { name: "backup", mountPath: "/backup", ...subPathOf(storage) }],
    },
    volumes: [filesVolume(fileserver.storage, readOnly), backupVolume("fileserver", storage)],
    ...(follows ? { affinity: besideFileserver } : {}),
  };
}

const besideFileserver: PodSettings["affinity"] = {
  podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: "kubernetes.io/hostname", labelSelector: { matchLabels: selectorLabels("fileserver") } }] },
};

export function verifyPod(resolved: Resolved): BackupPod {
  const { installation: { stores: { mongo, elastic }, endpoints }, settings, backup } = resolved;
  const [mongoCa, elasticCa] = [caOf("mongo", mongo), caOf("elastic", elastic)];
  const [ofMongo, ofElastic, ofFiles] = [backup?.mongo, backup?.elastic, backup?.fileserver].map((target) => target !== undefined && target !== false);
  const plan = {
    ...(ofMongo
      ? {
          mongo: {
            hosts: mongo.hosts.map(({ host, port }) => `${host}:${port}`),
            username: mongo.login?.username ?? "",
            authSource: mongo.authSource ?? "admin",
            tls: mongo.tls !== undefined,
            ...(mongo.replicaSet === undefined ? {} : { replicaSet: mongo.replicaSet }),
          },
        }
      : {}),
    ...(ofElastic ? { elastic: elasticPlan(elastic) } : {}),
    ...(ofFiles ? { files: endpoints.filesUrls } : {}),
  };
  return {
    workload: "verify",
    like: settings.fileserver.pods,
    image: "server",
    user: users.server,
    container: {
      command: ["python3", "-I", "-c", verifyScript, JSON.stringify(plan)],
      env: [
        ...(ofMongo ? [...passwordOf("MONGO_PASSWORD", mongo), ...mongoCa.env("MONGO_CA")] : []),
        ...(ofElastic ? [...passwordOf("ELASTIC_PASSWORD", elastic), ...elasticCa.env("ELASTIC_CA")] : []),
      ],
      volumeMounts: [...(ofFiles ? [filesMount(settings.fileserver.storage, true)] : []), ...(ofMongo ? mongoCa.mounts : []), ...(ofElastic ? elasticCa.mounts : [])],
    },
    volumes: [...(ofFiles ? [filesVolume(settings.fileserver.storage, true)] : []), ...(ofMongo ? mongoCa.volumes : []), ...(ofElastic ? elasticCa.volumes : [])],
  };
}

function passwordOf(name: string, { login }: StoreAccess): IEnvVar[] {
  return login === undefined ? [] : [fromSecret(name, login.password)];
}

function backupVolume(part: BackupPart, storage: Storage): IVolume {
  return { ...claimVolume(backupClaim(part), storage), name: "backup" };
}

// Mounted to read alone, kubelet leaves owners and modes of all files as they are.
function filesVolume(storage: Storage, readOnly: boolean): IVolume {
  const { name, persistentVolumeClaim } = claimVolume(filesClaim, storage);
  return { name, persistentVolumeClaim: { claimName: persistentVolumeClaim?.claimName ?? filesClaim, ...(readOnly ? { readOnly } : {}) } };
}

function filesMount(storage: Storage, readOnly: boolean): IVolumeMount {
  return { name: dataVolume, mountPath: "/files", ...subPathOf(storage), ...(readOnly ? { readOnly } : {}) };
}

/** The certificate of a store's authority, as a file. */
function caOf(store: string, { tls }: StoreAccess): { readonly file?: string; readonly mounts: IVolumeMount[]; readonly volumes: IVolume[]; env(name: string): IEnvVar[] } {
  const ca = tls?.ca;
  if (ca === undefined) return { mounts: [], volumes: [], env: () => [] };
  const folder = `/etc/${store}-ca`;
  const file = `${folder}/${ca.key}`;
  const items = [{ key: ca.key, path: ca.key }];
  return {
    file,
    mounts: [{ name: `${store}-ca`, mountPath: folder, readOnly: true }],
    volumes: [{ name: `${store}-ca`, ...("configMap" in ca ? { configMap: { name: ca.configMap, items } } : { secret: { secretName: ca.name, items } }) }],
    env: (name) => [{ name, value: file }],
  };
}
