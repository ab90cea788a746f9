export { elastic } from "./resources.ts";
export { defaults, type ElasticSettings } from "./settings.ts";
export { snapshotFolder } from "./snapshots.ts";
