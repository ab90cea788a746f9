export { elasticAccess } from "./access.ts";
export { externalElasticAccess, type ExternalElastic, type ElasticElsewhere } from "./external.ts";
export { elastic } from "./resources.ts";
export { defaults, type ElasticSettings } from "./settings.ts";
