import { services, type RedisAccess, type Credentials } from "@k8s-config/clearml";
import type { RedisSettings } from "./settings.ts";

/** How the Redis that the installation runs itself is reached. */
export function redisAccess(_settings: RedisSettings, _credentials: Credentials): RedisAccess {
  const { name: host, port } = services.redis;
  return { kind: "internal", hosts: [{ host, port }], cluster: false };
}
