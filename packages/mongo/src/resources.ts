import { amounts, credentialEnv, credentialKey, dataVolume, fromSecret, releaseOf, scratch, services, storeManifest, storeTlsFiles, subPathOf, type Installation } from "@k8s-config/clearml";
import { parseQuantity, type Manifest } from "@k8s-config/core";
import { memberReady, replicaSetParts } from "./replica-set.ts";
import type { MongoSettings } from "./settings.ts";
import { folder, mongoShell, startFiles, tlsArguments, tlsFolder } from "./start.ts";
import { passwordKeys } from "./users.ts";

/** User and group of the official image. */
const user = 999;

const configMap = "mongo-config";

/** MongoDB as a StatefulSet: of one member that stands alone, or of those of a replica set. */
export function mongo(settings: MongoSettings, installation: Installation): Manifest {
  const set = settings.members === 1 ? undefined : replicaSetParts(settings, installation);
  const files = set?.files ?? startFiles(settings);
  const tls = storeTlsFiles("mongo", settings.tls, tlsFolder);
  return storeManifest({
    store: "mongo",
    installation,
    replicas: settings.members,
    pods: settings.pods,
    readsCredentials: settings.authentication,
    storage: settings.storage,
    user,
    // A clean shutdown writes a checkpoint; without it the next start replays the journal.
    graceSeconds: 90,
    container: (image) => ({
      name: "mongo",
      image,
      command: set === undefined ? ["/bin/bash", `${folder}/start.sh`] : [...set.command],
      args: [
        "--bind_ip_all",
        `--wiredTigerCacheSizeGB=${cacheGib(settings)}`,
        // The value of ClearML's compose file: its larger sorts fail with MongoDB's own default of 100 MB.
        "--setParameter=internalQueryMaxBlockingSortMemoryUsageBytes=196100200",
        ...tlsArguments(settings),
        ...(set?.args ?? []),
      ],
      ports: [{ name: "mongo", containerPort: services.mongo.port }],
      env: [
        // mongosh keeps its settings below HOME, which is the data volume in the image.
        { name: "HOME", value: "/tmp" },
        // Linux 6.19 and newer broke the memory allocator's use of restartable sequences: MongoDB 8.0 crashes there, or
        // refuses to start, unless glibc takes them (SERVER-121912). `pods.env` can say otherwise.
        { name: "GLIBC_TUNABLES", value: "glibc.pthread.rseq=1" },
        ...(settings.authentication ? passwordKeys.map((key) => fromSecret(credentialEnv(key), credentialKey(installation.credentials, key))) : []),
        ...(set?.env ?? []),
      ],
      resources: amounts(settings.pods),
      startupProbe: { tcpSocket: { port: "mongo" }, periodSeconds: 5, failureThreshold: 120, timeoutSeconds: 5 },
      readinessProbe: {
        // MongoDB answers this without a login.
        exec: { command: [...mongoShell(settings, releaseOf(installation).mongoShell), "--eval", set === undefined ? "quit(db.adminCommand('ping').ok ? 0 : 1)" : memberReady] },
        periodSeconds: 20,
        // The shell alone takes one to three seconds of CPU to start.
        timeoutSeconds: 15,
        failureThreshold: 3,
      },
      livenessProbe: { tcpSocket: { port: "mongo" }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6 },
      volumeMounts: [
        { name: dataVolume, mountPath: "/data/db", ...subPathOf(settings.storage) },
        { name: "configdb", mountPath: "/data/configdb" },
        { name: "tmp", mountPath: "/tmp" },
        ...Object.keys(files).map((file) => ({ name: "config", mountPath: `${folder}/${file}`, subPath: file, readOnly: true })),
        ...tls.mounts,
        ...(set?.mounts ?? []),
      ],
    }),
    volumes: [scratch("configdb", "16Mi"), scratch("tmp", "256Mi"), { name: "config", configMap: { name: configMap } }, ...tls.volumes, ...(set?.volumes ?? [])],
    config: [{ kind: "ConfigMap", name: configMap, files }],
  });
}

/** WiredTiger's cache in GiB, with the two decimals and the least size that it knows. */
export function cacheGib({ pods, cachePercent }: MongoSettings): number {
  const limit = parseQuantity(pods.resources.limits.memory) ?? 0;
  // Whole numbers up to the division: 29 percent of 1 GiB would otherwise come to 0.28.
  return Math.max(0.25, Math.floor((limit * cachePercent) / 2 ** 30) / 100);
}
