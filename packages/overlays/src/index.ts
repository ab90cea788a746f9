export { checkEnvironment, checkObjects, type Checked } from "./check.ts";
export { defineOverlay, type Environment } from "./environment.ts";
export { basesFiles, environmentManifest, fluxObjectsOf, overlayFiles, ownedFolders, partNames, parts, renderEnvironment, workspaceBasePath, type BasePath, type Part } from "./emit.ts";
export { fluxFolder } from "./flux.ts";
export { problemText, sortProblems, type Problem } from "./problems.ts";
export { nearest } from "./schema-problems.ts";
export { baseManifests, componentNames, defaultSettings, resolve, type ComponentName, type Resolved, type Settings } from "./resolve.ts";
export { soundsSecret } from "./secret-names.ts";
