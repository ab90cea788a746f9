export { mongo } from "./resources.ts";
export { defaults, type MongoSettings } from "./settings.ts";
