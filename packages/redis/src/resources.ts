import { amounts, dataVolume, scratch, services, storeManifest, subPathOf, type Installation } from "@k8s-config/clearml";
import { parseQuantity, type Manifest } from "@k8s-config/core";
import type { RedisSettings } from "./settings.ts";

/** User and group of the official image. */
const user = 999;

const configMap = "redis-config";

/** Redis as a StatefulSet of one member, with an append-only file. */
export function redis(settings: RedisSettings, installation: Installation): Manifest {
  return storeManifest({
    store: "redis",
    installation,
    pods: settings.pods,
    storage: settings.storage,
    user,
    graceSeconds: 60,
    container: (image) => ({
      name: "redis",
      image,
      // Without the image's entrypoint, which would load all modules that come with Redis 8.
      command: ["redis-server", "/etc/redis/redis.conf"],
      ports: [{ name: "redis", containerPort: services.redis.port }],
      resources: amounts(settings.pods),
      // Loading a large append-only file takes minutes, in which Redis answers LOADING.
      startupProbe: { exec: { command: ping }, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 120 },
      readinessProbe: { exec: { command: ping }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
      livenessProbe: { tcpSocket: { port: "redis" }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6 },
      volumeMounts: [
        { name: dataVolume, mountPath: "/data", ...subPathOf(settings.storage) },
        { name: "config", mountPath: "/etc/redis/redis.conf", subPath: "redis.conf", readOnly: true },
        { name: "tmp", mountPath: "/tmp" },
      ],
    }),
    volumes: [{ name: "config", configMap: { name: configMap } }, scratch("tmp", "64Mi")],
    config: [{ kind: "ConfigMap", name: configMap, files: { "redis.conf": redisConf(settings) } }],
  });
}

// redis-cli exits 0 on LOADING too: the answer has to be looked at.
const ping = ["/bin/sh", "-c", "[ \"$(redis-cli ping)\" = PONG ]"];

export function redisConf(settings: RedisSettings): string {
  const limit = parseQuantity(settings.pods.resources.limits.memory) ?? 0;
  return `# Written by "k8s-config emit". Do not edit.
bind * -::*
# Without a password Redis would take calls from the pod itself alone.
protected-mode no
port ${services.redis.port}
dir /data
appendonly yes
appendfsync everysec
maxmemory ${Math.floor((limit * settings.memoryPercent) / 100)}
maxmemory-policy noeviction
`;
}
