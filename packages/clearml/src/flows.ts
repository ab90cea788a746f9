/** What runs in the namespace of an installation, by the names that its pods carry. */
export const workloadNames = ["api", "async-delete", "web", "fileserver", "mongo", "elastic", "redis", "credentials", "oauth2-proxy"] as const;

export type WorkloadName = (typeof workloadNames)[number];

/** Whoever calls from outside of the namespace: those who come by the exposure, and agents that call the Services themselves. */
export type CallerName = "clients" | "agents";

/** What is called outside of the namespace. */
export const destinationNames = ["dns", "kubernetesApi", "buckets", "proxy", "updates", "identityProvider", "externalMongo", "externalElastic", "externalRedis"] as const;

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
  ownMongo: "no `mongo.external`",
  ownElastic: "no `elastic.external`",
  ownRedis: "no `redis.external`",
  externalMongo: "`mongo.external`",
  externalElastic: "`elastic.external`",
  externalRedis: "`redis.external`",
  mongoMembers: "`mongo.members` above 1",
  elasticNodes: "`elastic.nodes` above 1",
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
];
