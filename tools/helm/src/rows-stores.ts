import { changed, dropped, same, type Row } from "./row.ts";

const elasticTuning = "the project's own Elasticsearch has its configuration from elastic's settings";
const oneMember = "one is moved; more of them come after it (mongo.members, elastic.nodes: docs/availability.md)";
const keptSize = "an adopted claim keeps its own";
const notTaken = "Redis' data are not taken along";
const operator = "the operator's resource is left as it is until step \"Clear up\"; its data are dumped and restored";

const external: readonly Row[] = [
  changed("externalServices.elasticsearchConnectionString", "[{\"host\":\"es_hostname1\",\"port\":9200},{\"host\":\"es_hostname2\",\"port\":9200},{\"host\":\"es_hostname3\",\"port\":9200}]", "elastic.external", "where elasticsearch.enabled is false"),
  changed("externalServices.mongodbConnectionStringAuth", "mongodb://mongodb_hostname:27017/auth", "mongo.external", "where mongodb.enabled is false; a password goes into a Secret of yours"),
  changed("externalServices.mongodbConnectionStringBackend", "mongodb://mongodb_hostnamehostname:27017/backend", "mongo.external", "where mongodb.enabled is false; a password goes into a Secret of yours"),
  changed("externalServices.redisHost", "redis_hostname", "redis.external", "where redis.enabled is false", { only: "7.14" }),
  changed("externalServices.redisPort", 6379, "redis.external", "where redis.enabled is false", { only: "7.14" }),
  changed("externalServices.dragonflyHost", "dragonfly_hostname", "redis.external", "where dragonfly.enabled is false", { only: "7.15" }),
  changed("externalServices.dragonflyPort", 6379, "redis.external", "where dragonfly.enabled is false", { only: "7.15" }),
];

/** What can be said of a store's pods in its sub-chart, and here. */
function pods(under: string, here: string, only: Partial<Row> = {}): Row[] {
  const unlisted = { unlisted: true, ...only } as const;
  return [
    ...["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"].map((rest) => same(`${under}.resources.${rest}`, undefined, `${here}.pods.resources.${rest}`, unlisted)),
    ...["nodeSelector", "tolerations", "affinity", "priorityClassName", "podAnnotations"].map((rest) => same(`${under}.${rest}`, undefined, `${here}.pods.${rest === "podAnnotations" ? "annotations" : rest}`, unlisted)),
  ];
}

const redis: readonly Row[] = [
  changed("redis.enabled", true, "redis", "Redis is the installation's own, or redis.external"),
  dropped("redis.auth.enabled", false, notTaken),
  dropped("redis.auth.password", undefined, "a new password is made: k8s-config credentials create", { unlisted: true, secret: true }),
  dropped("redis.databaseNumber", 0, "no template of the chart reads it"),
  dropped("redis.master.name", "{{ .Release.Name }}-redis-master", "Services have the project's own names"),
  dropped("redis.master.port", 6379, "Services have the project's own ports"),
  dropped("redis.master.persistence.enabled", true, `${notTaken}; Redis always has a claim here`),
  dropped("redis.master.persistence.accessModes", ["ReadWriteOnce"], `${notTaken}; its new claim is ReadWriteOnce`),
  same("redis.master.persistence.size", "5Gi", "redis.storage.size"),
  same("redis.master.persistence.storageClass", null, "redis.storage.class"),
  dropped("redis.architecture", "standalone", "Redis is one: the server knows one address"),
  dropped("redis.replica.replicaCount", undefined, "Redis is one: the server knows one address", { unlisted: true }),
  ...pods("redis.master", "redis"),
].map((row) => ({ ...row, only: "7.14" as const }));

const dragonfly: readonly Row[] = [
  changed("dragonfly.enabled", true, "redis", "Redis takes its place, or redis.external"),
  dropped("dragonfly.replicaCount", 1, "Redis is one: the server knows one address"),
  dropped("dragonfly.storage.enabled", true, "Dragonfly's data are not taken along; Redis always has a claim here"),
  same("dragonfly.storage.requests", "5Gi", "redis.storage.size"),
  same("dragonfly.storage.storageClassName", undefined, "redis.storage.class", { unlisted: true }),
  dropped("dragonfly.passwordFromSecret.enable", undefined, "a new password is made: k8s-config credentials create", { unlisted: true }),
  ...pods("dragonfly", "redis"),
].map((row) => ({ ...row, only: "7.15" as const }));

const mongo: readonly Row[] = [
  changed("mongodb.enabled", true, "mongo", "MongoDB is the installation's own, or mongo.external"),
  dropped("mongodb.image.repository", "bitnamilegacy/mongodb", "MongoDB is the official image, in the release's version", { only: "7.15" }),
  changed("mongodb.image.tag", undefined, "release", "says which version the data are of, and with it which release comes first; MongoDB is the official image, in the release's version", { unlisted: true }),
  dropped("mongodb.updateStrategy.rollingUpdate.maxSurge", 0, "MongoDB is a StatefulSet here"),
  dropped("mongodb.updateStrategy.rollingUpdate.maxUnavailable", 1, "MongoDB is a StatefulSet here"),
  dropped("mongodb.updateStrategy.type", "RollingUpdate", "MongoDB is a StatefulSet here"),
  changed("mongodb.architecture", "standalone", "mongo.storage", "of a replica set, the claim of its first member is adopted"),
  changed("mongodb.auth.enabled", false, "mongo", "users of before stay in the data"),
  ...["rootPassword", "passwords", "replicaSetKey"].map((name) => dropped(`mongodb.auth.${name}`, undefined, "new passwords are made: k8s-config credentials create", { unlisted: true, secret: true })),
  dropped("mongodb.auth.rootUser", undefined, "users of before stay in the data", { unlisted: true }),
  dropped("mongodb.replicaCount", 1, oneMember),
  dropped("mongodb.arbiter.enabled", undefined, oneMember, { unlisted: true }),
  dropped("mongodb.pdb.create", undefined, "the project has a PodDisruptionBudget of its own", { unlisted: true }),
  dropped("mongodb.podAntiAffinityPreset", undefined, "pods of one workload prefer different nodes by themselves", { unlisted: true }),
  changed("mongodb.persistence.enabled", true, "mongo.storage", "there is always a claim; where this is false the data are in the pod alone, and are dumped and restored"),
  same("mongodb.persistence.accessModes", ["ReadWriteOnce"], "mongo.storage.accessModes"),
  changed("mongodb.persistence.size", "50Gi", "mongo.storage.size", keptSize),
  changed("mongodb.persistence.storageClass", null, "mongo.storage.class", keptSize),
  same("mongodb.persistence.existingClaim", undefined, "mongo.storage.existingClaim", { unlisted: true }),
  changed("mongodb.persistence.subPath", undefined, "mongo.storage.subPath", "the data lie in data/db below it", { unlisted: true }),
  changed("mongodb.useStatefulSet", undefined, "mongo.storage.existingClaim", "decides what the claim is called", { unlisted: true }),
  dropped("mongodb.nameOverride", undefined, "names are the project's own; it decides what the chart's objects are called", { unlisted: true }),
  dropped("mongodb.fullnameOverride", undefined, "names are the project's own; it decides what the chart's objects are called", { unlisted: true }),
  ...pods("mongodb", "mongo"),
];

const community = "mckMongodb.community.resource";
const mck: readonly Row[] = [
  dropped("mckMongodb.enabled", false, operator),
  changed("mckMongodb.migrated", false, "mongo.storage", "the data are the operator's: dumped, and restored into a new claim"),
  dropped("mckMongodb.community.createResource", true, operator),
  dropped(`${community}.name`, "mongodb-replica-set", operator),
  dropped(`${community}.version`, "7.0.28", operator),
  dropped(`${community}.members`, 1, operator),
  dropped(`${community}.users`, undefined, operator),
].map((row) => ({ ...row, only: "7.15" as const }));

const elastic: readonly Row[] = [
  changed("elasticsearch.enabled", true, "elastic", "Elasticsearch is the installation's own, or elastic.external"),
  dropped("elasticsearch.httpPort", 9200, "Services have the project's own ports"),
  ...["master", "ingest", "data", "remote_cluster_client"].map((role) => dropped(`elasticsearch.roles.${role}`, "true", elasticTuning)),
  dropped("elasticsearch.replicas", 1, oneMember),
  dropped("elasticsearch.clusterHealthCheckParams", "wait_for_status=yellow&timeout=1s", elasticTuning),
  dropped("elasticsearch.rbac.create", true, "no token is mounted"),
  dropped("elasticsearch.minimumMasterNodes", 1, elasticTuning),
  dropped("elasticsearch.clusterName", "clearml-elastic", "names are the project's own; it decides what the chart's objects are called"),
  dropped("elasticsearch.nameOverride", undefined, "names are the project's own; it decides what the chart's objects are called", { unlisted: true }),
  dropped("elasticsearch.fullnameOverride", undefined, "names are the project's own; it decides what the chart's objects are called", { unlisted: true }),
  dropped("elasticsearch.nodeGroup", undefined, "names are the project's own; it decides what the chart's objects are called", { unlisted: true }),
  changed("elasticsearch.esJavaOpts", "-Xmx2g -Xms2g", "elastic.pods.resources", "the heap is half of the memory limit: the limit becomes twice the heap"),
  changed("elasticsearch.extraEnvs", [
    { name: "bootstrap.memory_lock", value: "false" },
    { name: "cluster.routing.allocation.node_initial_primaries_recoveries", value: "500" },
    { name: "cluster.routing.allocation.disk.watermark.low", value: "500mb" },
    { name: "cluster.routing.allocation.disk.watermark.high", value: "500mb" },
    { name: "cluster.routing.allocation.disk.watermark.flood_stage", value: "500mb" },
    { name: "http.compression_level", value: "7" },
    { name: "reindex.remote.whitelist", value: "*.*" },
    { name: "xpack.monitoring.enabled", value: "false" },
    { name: "xpack.security.enabled", value: "false" },
  ], "elastic.diskWatermark", "the watermark; the rest is of Elasticsearch 7.17, or set by the project"),
  same("elasticsearch.resources.requests.cpu", "100m", "elastic.pods.resources.requests.cpu"),
  same("elasticsearch.resources.requests.memory", "2Gi", "elastic.pods.resources.requests.memory"),
  same("elasticsearch.resources.limits.cpu", "2000m", "elastic.pods.resources.limits.cpu"),
  same("elasticsearch.resources.limits.memory", "4Gi", "elastic.pods.resources.limits.memory"),
  ...pods("elasticsearch", "elastic").filter(({ key }) => !key.includes(".resources.")).filter(({ key }) => !key.endsWith(".affinity")),
  changed("elasticsearch.nodeAffinity", undefined, "elastic.pods.affinity", "as its nodeAffinity", { unlisted: true }),
  changed("elasticsearch.persistence.enabled", true, "elastic.storage", "there is always a claim; where this is false there are no data to copy"),
  same("elasticsearch.volumeClaimTemplate.accessModes", ["ReadWriteOnce"], "elastic.storage.accessModes"),
  same("elasticsearch.volumeClaimTemplate.storageClassName", null, "elastic.storage.class"),
  same("elasticsearch.volumeClaimTemplate.resources.requests.storage", "50Gi", "elastic.storage.size"),
  dropped("elasticsearch.esConfig", { "elasticsearch.yml": "xpack.security.enabled: false\n" }, elasticTuning),
];

export const storeRows: readonly Row[] = [...external, ...redis, ...dragonfly, ...mongo, ...mck, ...elastic];
