export { redisAccess } from "./access.ts";
export { externalRedisAccess, type ExternalRedis, type RedisElsewhere } from "./external.ts";
export { redis } from "./resources.ts";
export { defaults, type RedisSettings } from "./settings.ts";
