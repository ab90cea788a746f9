export { redisAccess } from "./access.ts";
export { redis } from "./resources.ts";
export { defaults, type RedisSettings } from "./settings.ts";
