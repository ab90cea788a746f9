export { elastic } from "./resources.ts";
export { defaults, type ElasticSettings, type EventDays, type Retention } from "./settings.ts";
