// What other packages of the workspace test with.
export { brokenObjects, brokenPath } from "./broken.ts";
export { environmentNames, objectsOfEnvironment, root } from "./environments.ts";
