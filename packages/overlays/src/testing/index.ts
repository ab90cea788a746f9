// What other packages of the workspace test with. Only the workspace resolves it: it is no part of the published package.
export { alerts, watchedOf, type Watched } from "../monitoring/alerts.ts";
export { panels } from "../monitoring/dashboard.ts";
export { ruleOf } from "../monitoring/objects.ts";
export { environments } from "./arbitrary.ts";
export { addresses, endOf, foreign, ports, workloads, type EndName } from "./ends.ts";
export { loadOverlay, overlayNames } from "./overlays.ts";
export { mayCall, type End } from "./reach.ts";
