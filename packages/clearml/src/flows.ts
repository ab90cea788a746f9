/** What runs in the namespace of an installation, by the names that its pods carry. */
export const workloadNames = ["api", "async-delete", "web", "fileserver", "mongo", "elastic", "redis", "credentials", "oauth2-proxy", "elastic-retention", "mongo-exporter", "elastic-exporter", "redis-exporter", "backup-mongo", "backup-elastic", "backup-fileserver", "verify"] as const;

export type WorkloadName = (typeof workloadNames)[number];

/** Whoever calls from outside of the namespace: those who come by the exposure, agents that call the Services themselves, and Prometheus. */
export type CallerName = "clients" | "agents" | "prometheus";

/** What is called outside of the namespace. */
export const destinationNames = ["dns", "kubernetesApi", "buckets", "proxy", "updates", "identityProvider", "snapshots", "externalMongo", "externalElastic", "externalRedis"] as const;

export type DestinationName = (typeof destinationNames)[number];

/** When a flow is there at all, in words; what each comes to in an environment is the overlays' to say. */
export const flowConditions = {
  direct: "no `oauth2Proxy`",
  login: "`oauth2Proxy`",
  everyHost: "each of the three has a host or port of its own",
  fileserverAuth: "`fileserver.auth`, as by default",
  generated: "`credentials` are `generated`",
  asksUpdates: "`api.checkForUpdates` or `api.statistics`, without a proxy for https",
  buckets: "`api.storageCredentials` name some",
  apiProxy: "`httpProxy` for the API server's pods",
  fileserverProxy: "`httpProxy` for the file server's pods",
  retention: "`retention` of Elasticsearch",
  monitoring: "`monitoring`",
  ownMongo: "no `mongo.external`",
  ownElastic: "no `elastic.external`",
  ownRedis: "no `redis.external`",
  externalMongo: "`mongo.external`",
  externalElastic: "`elastic.external`",
  externalRedis: "`redis.external`",
  mongoMembers: "`mongo.members` above 1",
  elasticNodes: "`elastic.nodes` above 1",
  backup: "`backup`",
  backupMongo: "`backup.mongo`",
  backupElastic: "`backup.elastic`",
  backupFileserver: "`backup.fileserver`",
  snapshotBucket: "`backup.elastic` is a bucket",
} as const;

export type FlowCondition = keyof typeof flowConditions;

/** Workloads and destinations that not every environment has. A flow from or to one that is not there is none. */
export const optionalEnds: Readonly<Partial<Record<WorkloadName | DestinationName, FlowCondition>>> = {
  credentials: "generated",
  "oauth2-proxy": "login",
  mongo: "ownMongo",
  elastic: "ownElastic",
  redis: "ownRedis",
  externalMongo: "externalMongo",
  externalElastic: "externalElastic",
  externalRedis: "externalRedis",
  "elastic-retention": "retention",
  "mongo-exporter": "monitoring",
  "elastic-exporter": "monitoring",
  "redis-exporter": "monitoring",
  "backup-mongo": "backupMongo",
  "backup-elastic": "backupElastic",
  "backup-fileserver": "backupFileserver",
  verify: "backup",
  snapshots: "snapshotBucket",
};

/** One that calls, and one that is called. */
export interface Flow {
  readonly from: WorkloadName | CallerName;
  readonly to: WorkloadName | DestinationName;
  readonly why: string;
  /** Port, where it is another than that of the called Service. */
  readonly port?: number;
  /** Absent where the flow is in every environment that has both ends. */
  readonly when?: FlowCondition;
}

/** All that has to hold for a flow to be there: of its own, and of its ends. */
export function conditionsOf({ from, to, when }: Flow): FlowCondition[] {
  const ends: Readonly<Record<string, FlowCondition>> = optionalEnds;
  return [...new Set([when, ends[from], ends[to]].filter((condition) => condition !== undefined))];
}

/**
 * All calls that ClearML needs, and no other: both sides of every NetworkPolicy are made from this table. Ports of
 * workloads are those of `services`. Names were read in the server's code, which differs from what one would expect:
 * the API server never calls the file server, and asynchronous delete never calls Elasticsearch.
 */
export const flows: readonly Flow[] = [
  { from: "clients", to: "web", why: "the web app, and below it `/api` and `/files`", when: "direct" },
  { from: "clients", to: "oauth2-proxy", why: "the web app, and below it `/api` and `/files`", when: "login" },
  { from: "oauth2-proxy", to: "web", why: "whoever is logged in", when: "login" },
  { from: "clients", to: "api", why: "SDK, agents and browsers at the API's own host or port", when: "everyHost" },
  { from: "clients", to: "fileserver", why: "uploads and downloads at the files' own host or port", when: "everyHost" },
  { from: "agents", to: "api", why: "agents of the cluster that call the Service" },
  { from: "agents", to: "fileserver", why: "agents of the cluster that call the Service" },
  { from: "web", to: "api", why: "nginx passes `/api` on" },
  { from: "web", to: "fileserver", why: "nginx passes `/files` on" },
  { from: "api", to: "mongo", why: "tasks, models, users" },
  { from: "api", to: "elastic", why: "metrics, logs, plots" },
  { from: "api", to: "redis", why: "locks, workers, caches" },
  { from: "async-delete", to: "mongo", why: "the list of files to delete" },
  { from: "async-delete", to: "redis", why: "locks" },
  { from: "async-delete", to: "fileserver", why: "deletes files" },
  { from: "fileserver", to: "api", why: "asks whether a token is valid", when: "fileserverAuth" },
  { from: "fileserver", to: "redis", why: "remembers valid tokens", when: "fileserverAuth" },
  { from: "api", to: "externalMongo", why: "tasks, models, users" },
  { from: "api", to: "externalElastic", why: "metrics, logs, plots" },
  { from: "api", to: "externalRedis", why: "locks, workers, caches" },
  { from: "async-delete", to: "externalMongo", why: "the list of files to delete" },
  { from: "async-delete", to: "externalRedis", why: "locks" },
  { from: "fileserver", to: "externalRedis", why: "remembers valid tokens", when: "fileserverAuth" },
  { from: "mongo", to: "mongo", why: "members of the replica set", when: "mongoMembers" },
  { from: "mongo", to: "dns", why: "names of the members", when: "mongoMembers" },
  { from: "elastic", to: "elastic", port: 9300, why: "nodes of the cluster", when: "elasticNodes" },
  { from: "elastic", to: "dns", why: "names of the nodes", when: "elasticNodes" },
  { from: "api", to: "dns", why: "names of the Services" },
  { from: "async-delete", to: "dns", why: "names of the Services" },
  { from: "web", to: "dns", why: "names of the Services" },
  { from: "fileserver", to: "dns", why: "names of the Services" },
  { from: "credentials", to: "kubernetesApi", why: "makes the Secrets; it calls an address, and asks no DNS", when: "generated" },
  { from: "oauth2-proxy", to: "dns", why: "names of the Services, and of the provider", when: "login" },
  { from: "oauth2-proxy", to: "identityProvider", why: "logins", when: "login" },
  { from: "api", to: "updates", why: "new versions, usage statistics", when: "asksUpdates" },
  { from: "async-delete", to: "buckets", why: "deletes objects", when: "buckets" },
  { from: "api", to: "proxy", why: "what it calls outside of the cluster", when: "apiProxy" },
  { from: "async-delete", to: "proxy", why: "what it calls outside of the cluster", when: "apiProxy" },
  { from: "fileserver", to: "proxy", why: "what it calls outside of the cluster", when: "fileserverProxy" },
  { from: "elastic-retention", to: "elastic", why: "deletes what is too old", when: "retention" },
  { from: "elastic-retention", to: "externalElastic", why: "deletes what is too old", when: "retention" },
  { from: "elastic-retention", to: "dns", why: "names of the Services", when: "retention" },
  { from: "prometheus", to: "mongo-exporter", why: "what it measures", when: "monitoring" },
  { from: "prometheus", to: "elastic-exporter", why: "what it measures", when: "monitoring" },
  { from: "prometheus", to: "redis-exporter", why: "what it measures", when: "monitoring" },
  { from: "mongo-exporter", to: "mongo", why: "measures it", when: "monitoring" },
  { from: "mongo-exporter", to: "externalMongo", why: "measures it", when: "monitoring" },
  { from: "mongo-exporter", to: "dns", why: "names of the Services", when: "monitoring" },
  { from: "elastic-exporter", to: "elastic", why: "measures it", when: "monitoring" },
  { from: "elastic-exporter", to: "externalElastic", why: "measures it", when: "monitoring" },
  { from: "elastic-exporter", to: "dns", why: "names of the Services", when: "monitoring" },
  { from: "redis-exporter", to: "redis", why: "measures it", when: "monitoring" },
  { from: "redis-exporter", to: "externalRedis", why: "measures it", when: "monitoring" },
  { from: "redis-exporter", to: "dns", why: "names of the Services", when: "monitoring" },
  { from: "backup-mongo", to: "mongo", why: "dumps, and puts back", when: "backupMongo" },
  { from: "backup-mongo", to: "externalMongo", why: "dumps, and puts back", when: "backupMongo" },
  { from: "backup-mongo", to: "dns", why: "names of the Services", when: "backupMongo" },
  { from: "backup-elastic", to: "elastic", why: "asks for snapshots, and for their restore", when: "backupElastic" },
  { from: "backup-elastic", to: "dns", why: "names of the Services", when: "backupElastic" },
  { from: "verify", to: "mongo", why: "counts what a restore left", when: "backupMongo" },
  { from: "verify", to: "externalMongo", why: "counts what a restore left", when: "backupMongo" },
  { from: "verify", to: "elastic", why: "counts what a restore left", when: "backupElastic" },
  { from: "verify", to: "dns", why: "names of the Services", when: "backup" },
  { from: "elastic", to: "dns", why: "the name of the bucket's host", when: "snapshotBucket" },
  { from: "elastic", to: "snapshots", why: "writes and reads its snapshots", when: "snapshotBucket" },
];
