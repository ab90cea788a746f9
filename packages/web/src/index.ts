export { ownKeys } from "./configuration.ts";
export { policyOrigin } from "./content-policy.ts";
export { web } from "./resources.ts";
export { defaults, type WebSettings } from "./settings.ts";
