import { isSnapshotBucket, type FlowCondition, type StoreName } from "@k8s-config/clearml";
import type { Resolved } from "../resolve.ts";

const isExternal = (store: StoreName) => ({ installation: { stores } }: Resolved) => stores[store].kind === "external";
const isOwn = (store: StoreName) => ({ installation: { stores } }: Resolved) => stores[store].kind === "internal";

const ofStores = {
  ownMongo: isOwn("mongo"),
  ownElastic: isOwn("elastic"),
  ownRedis: isOwn("redis"),
  externalMongo: isExternal("mongo"),
  externalElastic: isExternal("elastic"),
  externalRedis: isExternal("redis"),
};

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
  retention: ({ retention }) => retention !== undefined,
  monitoring: ({ monitoring }) => monitoring !== undefined,
  fileserverProxy: ({ settings: { fileserver } }) => fileserver.pods.httpProxy !== undefined,
  ...ofStores,
  mongoMembers: ({ installation: { stores }, settings }) => stores.mongo.kind === "internal" && settings.mongo.members > 1,
  elasticNodes: ({ installation: { stores }, settings }) => stores.elastic.kind === "internal" && settings.elastic.nodes > 1,
  backup: ({ backup }) => backup !== undefined,
  backupMongo: ({ backup }) => isBackedUp(backup?.mongo),
  backupElastic: ({ backup }) => isBackedUp(backup?.elastic),
  backupFileserver: ({ backup }) => isBackedUp(backup?.fileserver),
  snapshotBucket: ({ installation: { snapshots } }) => snapshots !== undefined && isSnapshotBucket(snapshots),
};

function isBackedUp(target: object | false | undefined): boolean {
  return target !== undefined && target !== false;
}
