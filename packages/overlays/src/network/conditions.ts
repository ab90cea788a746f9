import type { FlowCondition } from "@k8s-config/clearml";
import type { Resolved } from "../resolve.ts";

/** Whether an environment has a flow that not every one has. */
export const holds: Readonly<Record<FlowCondition, (resolved: Resolved) => boolean>> = {
  direct: ({ oauth2Proxy }) => oauth2Proxy === undefined,
  login: ({ oauth2Proxy }) => oauth2Proxy !== undefined,
  everyHost: ({ installation: { endpoints } }) => endpoints.exposed.includes("api"),
  fileserverAuth: ({ settings }) => settings.fileserver.auth,
  generated: ({ installation }) => installation.credentials.kind === "generated",
  asksUpdates: ({ settings: { api } }) => (api.checkForUpdates || api.statistics) && api.pods.httpProxy?.https === undefined,
  buckets: ({ settings: { api } }) => Object.values(api.storageCredentials).some((entries: readonly unknown[]) => entries.length > 0),
  apiProxy: ({ settings: { api } }) => api.pods.httpProxy !== undefined,
  retention: ({ settings: { elastic } }) => elastic.retention !== undefined,
  monitoring: ({ monitoring }) => monitoring !== undefined,
  fileserverProxy: ({ settings: { fileserver } }) => fileserver.pods.httpProxy !== undefined,
};
