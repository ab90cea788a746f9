import { amounts, credentialKey, dataVolume, fromSecret, scratch, services, storeManifest, storeTlsFiles, subPathOf, type Installation } from "@k8s-config/clearml";
import { parseQuantity, type Manifest } from "@k8s-config/core";
import type { RedisSettings } from "./settings.ts";

/** User and group of the official image. */
const user = 999;

const configMap = "redis-config";

const folder = "/etc/redis";
const tlsFolder = `${folder}/tls`;

/** The variable from which redis-cli, too, takes the password. */
const passwordVariable = "REDISCLI_AUTH";

/** Redis as a StatefulSet of one member, with an append-only file. */
export function redis(settings: RedisSettings, installation: Installation): Manifest {
  const { authentication } = settings;
  const tls = storeTlsFiles("redis", settings.tls, tlsFolder);
  const files = { "redis.conf": redisConf(settings), "start.sh": startScript(settings) };
  const ping = pingCommand(settings);
  return storeManifest({
    store: "redis",
    installation,
    pods: settings.pods,
    readsCredentials: authentication,
    storage: settings.storage,
    user,
    graceSeconds: 60,
    container: (image) => ({
      name: "redis",
      image,
      // Without the image's entrypoint, which would load all modules that come with Redis 8.
      command: ["/bin/sh", `${folder}/start.sh`],
      ports: [{ name: "redis", containerPort: services.redis.port }],
      ...(authentication ? { env: [fromSecret(passwordVariable, credentialKey(installation.credentials, "redis-password"))] } : {}),
      resources: amounts(settings.pods),
      // Loading a large append-only file takes minutes, in which Redis answers LOADING.
      startupProbe: { exec: { command: ping }, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 120 },
      readinessProbe: { exec: { command: ping }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
      livenessProbe: { tcpSocket: { port: "redis" }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6 },
      volumeMounts: [
        { name: dataVolume, mountPath: "/data", ...subPathOf(settings.storage) },
        ...Object.keys(files).map((file) => ({ name: "config", mountPath: `${folder}/${file}`, subPath: file, readOnly: true })),
        { name: "tmp", mountPath: "/tmp" },
        ...tls.mounts,
      ],
    }),
    volumes: [{ name: "config", configMap: { name: configMap } }, scratch("tmp", "64Mi"), ...tls.volumes],
    config: [{ kind: "ConfigMap", name: configMap, files }],
  });
}

// redis-cli exits 0 on LOADING too: the answer has to be looked at. It looks at no name in a certificate.
function pingCommand({ tls }: RedisSettings): string[] {
  return ["/bin/sh", "-c", `[ "$(redis-cli ${tls === undefined ? "" : `--tls --cacert ${tlsFolder}/ca.crt `}ping)" = PONG ]`];
}

/** Where the password stands for Redis itself: of all its ways in, this one shows it to no other program. */
const passwordFile = "/tmp/password.conf";

/** Puts the password where Redis reads it, byte by byte, so that it may hold anything; and becomes Redis, which SIGTERM has to reach. */
export function startScript({ authentication }: RedisSettings): string {
  const hex = String.raw`printf %s "$${passwordVariable}" | od -An -v -tx1 | tr -d ' \n' | sed 's/../\\x&/g'`;
  const password = String.raw`(umask 077; printf 'requirepass "%s"\n' "$(${hex})" > ${passwordFile})`;
  return `#!/bin/sh
# Written by "k8s-config emit". Do not edit.
set -eu
${authentication ? `${password}\n` : ""}exec redis-server ${folder}/redis.conf
`;
}

export function redisConf(settings: RedisSettings): string {
  const limit = parseQuantity(settings.pods.resources.limits.memory) ?? 0;
  return `# Written by "k8s-config emit". Do not edit.
bind * -::*
${settings.authentication ? `include ${passwordFile}` : `# Without a password Redis would take calls from the pod itself alone.
protected-mode no`}
${portLines(settings)}
dir /data
appendonly yes
appendfsync everysec
maxmemory ${Math.floor((limit * settings.memoryPercent) / 100)}
maxmemory-policy noeviction
`;
}

function portLines({ tls }: RedisSettings): string {
  const { port } = services.redis;
  if (tls === undefined) return `port ${port}`;
  // Clients are known by the password, and have no certificates.
  return `port 0
tls-port ${port}
tls-cert-file ${tlsFolder}/tls.crt
tls-key-file ${tlsFolder}/tls.key
tls-ca-cert-file ${tlsFolder}/ca.crt
tls-auth-clients no`;
}
