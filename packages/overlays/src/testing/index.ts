// What other packages of the workspace test with. Only the workspace resolves it: it is no part of the published package.
export { environments } from "./arbitrary.ts";
