export { redis } from "./resources.ts";
export { defaults, type RedisSettings } from "./settings.ts";
