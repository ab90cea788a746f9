export { elasticAccess } from "./access.ts";
export { elastic } from "./resources.ts";
export { defaults, type ElasticSettings } from "./settings.ts";
