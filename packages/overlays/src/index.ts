export { defineOverlay, type Environment } from "./environment.ts";
export { basesFiles, overlayFiles, partManifests, partNames, parts, renderEnvironment, workspaceBasePath, type BasePath, type Part } from "./emit.ts";
export { baseManifests, resolve, type ComponentName, type Resolved, type Settings } from "./resolve.ts";
