export { elasticAccess } from "./access.ts";
export { externalElasticAccess, type ExternalElastic, type ElasticElsewhere } from "./external.ts";
export { elastic } from "./resources.ts";
export { defaults, type ElasticSettings, type EventDays, type Retention } from "./settings.ts";
export { snapshotFolder } from "./snapshots.ts";
