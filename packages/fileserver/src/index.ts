export { spoolMib } from "./config.ts";
export { fileserver, filesClaim } from "./resources.ts";
export { defaults, type FileserverSettings } from "./settings.ts";
