export { ownKeys } from "./configuration.ts";
export { web } from "./resources.ts";
export { defaults, type WebSettings } from "./settings.ts";
