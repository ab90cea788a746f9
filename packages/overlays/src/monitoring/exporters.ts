import type { IContainer } from "kubernetes-models/v1/Container";
import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import {
  amounts,
  deployment,
  disruptionBudget,
  fromSecret,
  imageOf,
  oneMore,
  podDefaults,
  resources,
  service,
  serviceAccount,
  storeCaFile,
  storeCalls,
  urlHost,
  withOverrides,
  type ImageName,
  type Overrides,
  type PodSettings,
  type StoreLogin,
  type StoreName,
  type Stores,
} from "@k8s-config/clearml";
import type { KubeObject } from "@k8s-config/core";
import { mongoAdmin } from "@k8s-config/mongo";
import type { MonitoringSettings, StoreAccount } from "../monitoring-settings.ts";
import type { Resolved } from "../resolve.ts";

/** The exporter of a store: a Deployment of its own, since beside the store another version of it would restart the store. */
export type ExporterName = `${StoreName}-exporter`;

/** Ports at which they listen by themselves. */
export const exporterPorts: Readonly<Record<ExporterName, number>> = { "mongo-exporter": 9216, "elastic-exporter": 9114, "redis-exporter": 9121 };

export const exporterNames: readonly ExporterName[] = ["mongo-exporter", "elastic-exporter", "redis-exporter"];

const defaultPods: PodSettings = { ...podDefaults, resources: resources(["10m", "500m"], ["32Mi", "256Mi"], ["16Mi", "64Mi"]) };

/** What is said of all pods, but for the image, which is the server's, and for amounts, which are those of large programs. */
export function exporterPods(said: Overrides<PodSettings> = {}): PodSettings {
  const { image: _server, resources: _large, ...pods } = withOverrides<PodSettings>(defaultPods, said);
  return { ...pods, resources: defaultPods.resources };
}

/** What tells one exporter from another. */
interface Exporter {
  readonly image: ImageName;
  readonly args: readonly string[];
  readonly env: readonly IEnvVar[];
  /** Answers without asking the store: a restart of the exporter mends no store. */
  readonly health: string;
}

type Exporters = { readonly [Store in StoreName]: (access: Stores[Store], login: StoreLogin | undefined, ca: string | undefined) => Exporter };

const exporters: Exporters = {
  mongo: (access, login, ca) => ({
    image: "mongoExporter",
    args: ["--collector.diagnosticdata", "--collector.replicasetstatus", "--collector.fcv", "--collector.dbstats", ...(isSet(access) ? ["--no-mongodb.direct-connect"] : [])],
    env: [{ name: "MONGODB_URI", value: mongoUri(access, login, ca) }, ...loginEnv(login, "MONGODB_USER", "MONGODB_PASSWORD")],
    health: "/",
  }),
  elastic: (access, login, ca) => ({
    image: "elasticExporter",
    args: [
      `--es.uri=${access.tls ? "https" : "http"}://${urlHost(access.hosts[0].host)}:${access.hosts[0].port}`,
      "--es.all",
      "--es.indices",
      "--es.indices_settings",
      "--no-es.aliases",
      "--collector.clustersettings",
      "--es.timeout=20s",
      ...(ca === undefined ? [] : [`--es.ca=${ca}`]),
    ],
    env: loginEnv(login, "ES_USERNAME", "ES_PASSWORD"),
    health: "/healthz",
  }),
  redis: (access, login, ca) => ({
    image: "redisExporter",
    args: [],
    env: [
      { name: "REDIS_ADDR", value: `${access.tls ? "rediss" : "redis"}://${urlHost(access.hosts[0].host)}:${access.hosts[0].port}` },
      ...(access.cluster ? [{ name: "REDIS_EXPORTER_IS_CLUSTER", value: "true" }] : []),
      ...(ca === undefined ? [] : [{ name: "REDIS_EXPORTER_TLS_CA_CERT_FILE", value: ca }]),
      ...loginEnv(login, "REDIS_USER", "REDIS_PASSWORD"),
    ],
    health: "/health",
  }),
};

/** The exporters of an environment that is watched, each with the Service by which Prometheus finds it. */
export function exporterObjects(resolved: Resolved): KubeObject[] {
  const { monitoring, installation: { stores, credentials } } = resolved;
  if (monitoring === undefined) return [];
  const { accounts = {} } = monitoring.settings;
  // The server's user may see none of what the alerts on MongoDB look at.
  const ofMongo = stores.mongo.kind === "internal" && stores.mongo.login !== undefined ? mongoAdmin(credentials) : stores.mongo.login;
  return [
    ...exporterOf("mongo", exporters.mongo(stores.mongo, loginOf(accounts.mongo) ?? ofMongo, storeCaFile("mongo", stores.mongo)), resolved, monitoring.pods),
    ...exporterOf("elastic", exporters.elastic(stores.elastic, loginOf(accounts.elastic) ?? stores.elastic.login, storeCaFile("elastic", stores.elastic)), resolved, monitoring.pods),
    ...exporterOf("redis", exporters.redis(stores.redis, loginOf(accounts.redis) ?? stores.redis.login, storeCaFile("redis", stores.redis)), resolved, monitoring.pods),
  ];
}

function loginOf(account: StoreAccount | undefined): StoreLogin | undefined {
  return account === undefined ? undefined : { username: account.username, password: account.passwordSecret };
}

function exporterOf(store: StoreName, exporter: Exporter, { installation }: Resolved, pods: PodSettings): KubeObject[] {
  const workload: ExporterName = `${store}-exporter`;
  const port = exporterPorts[workload];
  const { mounts, volumes } = storeCalls(installation.stores, [store]);
  const container: Omit<IContainer, "image"> = {
    name: workload,
    ...(exporter.args.length === 0 ? {} : { args: [...exporter.args] }),
    env: [...exporter.env],
    ports: [{ name: "http", containerPort: port }],
    resources: amounts(pods),
    readinessProbe: { httpGet: { path: exporter.health, port: "http" }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
    livenessProbe: { tcpSocket: { port: "http" }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6 },
    ...(mounts.length === 0 ? {} : { volumeMounts: mounts }),
  };
  return [
    serviceAccount(workload),
    service(workload, workload, port),
    deployment({
      workload,
      installation,
      settings: pods,
      image: imageOf(installation, exporter.image),
      replicas: 1,
      strategy: oneMore,
      readsCredentials: true,
      graceSeconds: 10,
      container,
      volumes,
    }),
    disruptionBudget(workload),
  ];
}

function loginEnv(login: StoreLogin | undefined, username: string, password: string): IEnvVar[] {
  if (login === undefined) return [];
  return [...(login.username === undefined ? [] : [{ name: username, value: login.username }]), fromSecret(password, login.password)];
}

/** Whether it is a replica set, whose members have to be told from its own list. */
export function isSet({ replicaSet, hosts }: Stores["mongo"]): boolean {
  return replicaSet !== undefined || hosts.length > 1;
}

// The exporter puts user and password in, which it reads from variables of their own.
function mongoUri({ hosts, replicaSet, authSource, tls }: Stores["mongo"], login: StoreLogin | undefined, ca: string | undefined): string {
  const options = new URLSearchParams({
    ...(login === undefined ? {} : { authSource: authSource ?? "admin" }),
    ...(replicaSet === undefined ? {} : { replicaSet }),
    ...(tls === undefined ? {} : { tls: "true" }),
    ...(ca === undefined ? {} : { tlsCAFile: ca }),
  });
  return `mongodb://${hosts.map(({ host, port }) => `${urlHost(host)}:${port}`).join(",")}/?${options.toString().replaceAll("%2F", "/")}`.replace(/\?$/, "");
}

/** The settings of who watches, defaults included. */
export function thresholdsOf({ thresholds = {} }: MonitoringSettings) {
  const { volumePercent = 80, indexGib = 50, backupHours = 36, replicationLagSec = 60 } = thresholds;
  return { volumePercent, indexGib, backupHours, replicationLagSec };
}
