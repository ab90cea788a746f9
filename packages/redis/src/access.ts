import { credentialKey, services, storeTlsOf, type Credentials, type RedisAccess } from "@k8s-config/clearml";
import type { RedisSettings } from "./settings.ts";

/** How the Redis that the installation runs itself is reached. */
export function redisAccess({ authentication, tls }: Pick<RedisSettings, "authentication" | "tls">, credentials: Credentials): RedisAccess {
  const { name: host, port } = services.redis;
  return {
    kind: "internal",
    hosts: [{ host, port }],
    cluster: false,
    ...(authentication ? { login: { password: credentialKey(credentials, "redis-password") } } : {}),
    ...storeTlsOf("redis", tls),
  };
}
