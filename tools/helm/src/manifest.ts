import { asKubeObject, atPointer, fromYaml, isJsonArray, isJsonObject, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { text, type ChartObject } from "./release.ts";
import type { ChartLine } from "./row.ts";
import type { RealClaims } from "./stores.ts";
import type { SourceText } from "./values.ts";

/** What a live release's manifest says. */
export interface ReadManifest {
  readonly release: string;
  readonly namespace?: string;
  readonly version: string;
  readonly line: ChartLine;
  readonly fullname: string;
  readonly elastic?: string;
  readonly claims: RealClaims;
  /** Tag of MongoDB's image. */
  readonly mongoTag?: string;
  readonly objects: readonly ChartObject[];
  /** The values that would make these objects, as far as import knows them. */
  readonly values: JsonObject;
}

/** Reads the output of `helm get manifest`. @throws Error for what is no manifest of the chart. */
export function readManifest({ name, text: content }: SourceText): ReadManifest {
  const objects = objectsIn(name, content);
  const charts = [...new Set(objects.flatMap((object) => label(object, "helm.sh/chart") ?? []))];
  const [, version] = charts.map((chart) => /^clearml-(\d+\.\d+\.\d+.*)$/.exec(chart)).find((match) => match !== null) ?? [];
  if (version === undefined) {
    throw new Error(`${name} is no manifest of the chart clearml: ${charts.length === 0 ? "none of its objects has the label helm.sh/chart" : `its objects are of ${charts.join(", ")}`}. helm get manifest RELEASE prints it`);
  }
  const server = objects.find((object) => object.kind === "Deployment" && (label(object, "helm.sh/chart") ?? "").startsWith("clearml-") && object.metadata.name.endsWith("-apiserver"));
  if (server === undefined) throw new Error(`${name} has no Deployment of the API server, and import has to know which server runs: give the whole output of helm get manifest`);
  const fullname = server.metadata.name.replace(/-apiserver$/, "");
  const stores = storesIn(objects);
  const namespace = objects.map((object) => object.metadata["namespace"]).find((value) => typeof value === "string");
  return {
    release: label(server, "app.kubernetes.io/instance") ?? fullname,
    ...(typeof namespace === "string" ? { namespace } : {}),
    version,
    line: Number(version.split(".")[1]) >= 15 || Number(version.split(".")[0]) > 7 ? "7.15" : "7.14",
    fullname,
    ...(stores.elastic === undefined ? {} : { elastic: stores.elastic.metadata.name }),
    ...tagOf(stores.mongo),
    claims: claimsIn(objects, fullname, stores),
    objects: objects.filter(({ kind, metadata }) => kind !== "PersistentVolumeClaim" && kind !== "Pod" && !isHook(metadata)).map((object): ChartObject => ({ kind: object.kind, name: object.metadata.name, of: ownerOf(object) })),
    values: valuesIn(objects, fullname, stores),
  };
}

function objectsIn(name: string, content: string): KubeObject[] {
  if (content.trim() === "") throw new Error(`${name} is empty. helm get manifest RELEASE prints what belongs there`);
  let documents: Json[];
  try {
    documents = fromYaml(content);
  } catch (error) {
    throw new Error(`${name}: is not YAML: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}. helm get manifest RELEASE prints what belongs there`, { cause: error });
  }
  return documents.map((document, index) => {
    const object = asKubeObject(document);
    if (object === undefined) throw new Error(`${name}: document ${index + 1} is no object of Kubernetes. helm get manifest RELEASE prints what belongs there; values go without --manifest`);
    return object;
  });
}

function tagOf(mongo: KubeObject | undefined): { readonly mongoTag?: string } {
  const containers = mongo === undefined ? [] : list(mongo, "/spec/template/spec/containers");
  const images = containers.flatMap((container) => at(container, "/image"));
  const { tag } = imageParts(images.find((image) => image.includes("mongo")) ?? images[0] ?? "");
  return tag === undefined ? {} : { mongoTag: tag };
}

interface Stores {
  readonly mongo?: KubeObject;
  readonly redis?: KubeObject;
  readonly elastic?: KubeObject;
}

const workloads = ["Deployment", "StatefulSet"];

function storesIn(objects: readonly KubeObject[]): Stores {
  const found = (of: ChartObject["of"], fits: (object: KubeObject) => boolean = () => true) => objects.find((object) => workloads.includes(object.kind) && ownerOf(object) === of && fits(object));
  const mongo = found("mongo", (object) => label(object, "app.kubernetes.io/component") !== "arbiter");
  const redis = found("redis", (object) => label(object, "app.kubernetes.io/component") !== "replica");
  const elastic = found("elastic");
  return { ...(mongo === undefined ? {} : { mongo }), ...(redis === undefined ? {} : { redis }), ...(elastic === undefined ? {} : { elastic }) };
}

function ownerOf(object: KubeObject): ChartObject["of"] {
  const name = label(object, "app.kubernetes.io/name");
  const chart = `${label(object, "helm.sh/chart") ?? ""} ${label(object, "chart") ?? ""}`;
  if (name === "mongodb" || chart.includes("mongodb-")) return "mongo";
  if (name === "redis" || name === "dragonfly" || /redis-|dragonfly-/.test(chart)) return "redis";
  return chart.includes("elasticsearch") || object.metadata.name.endsWith("-pdb") ? "elastic" : "server";
}

function label(object: KubeObject, name: string): string | undefined {
  const labels = object.metadata["labels"] ?? null;
  const value = isJsonObject(labels) ? labels[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

function isHook(metadata: KubeObject["metadata"]): boolean {
  const annotations = metadata["annotations"] ?? null;
  return isJsonObject(annotations) && Object.keys(annotations).some((key) => key.startsWith("helm.sh/hook"));
}

function claimsIn(objects: readonly KubeObject[], fullname: string, { mongo, redis, elastic }: Stores): RealClaims {
  const files = mountedClaims(find(objects, "Deployment", `${fullname}-fileserver`))[0];
  const ofMongo = mountedClaims(mongo)[0];
  const replicas = objects.filter((object) => object.kind === "StatefulSet" && ownerOf(object) === "redis" && object !== redis);
  return {
    ...(files === undefined ? {} : { files }),
    ...(ofMongo === undefined ? {} : { mongo: ofMongo }),
    redis: [...mountedClaims(redis), ...replicas.flatMap(mountedClaims)],
    elastic: mountedClaims(elastic),
  };
}

/** The claims that pods of a workload mount: named, or made from templates. */
function mountedClaims(workload: KubeObject | undefined): string[] {
  if (workload === undefined) return [];
  const named = list(workload, "/spec/template/spec/volumes").flatMap((volume) => at(volume, "/persistentVolumeClaim/claimName"));
  const count = Number(atPointer(workload, "/spec/replicas") ?? 1);
  const templated = list(workload, "/spec/volumeClaimTemplates").flatMap((template) => {
    const [name] = at(template, "/metadata/name");
    return Array.from({ length: count }, (_, index) => `${name}-${workload.metadata.name}-${index}`);
  });
  return [...named, ...templated];
}

function find(objects: readonly KubeObject[], kind: string, name: string): KubeObject | undefined {
  return objects.find((object) => object.kind === kind && object.metadata.name === name);
}

function list(object: JsonObject, pointer: string): JsonObject[] {
  const value = atPointer(object, pointer) ?? null;
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
}

function at(object: JsonObject, pointer: string): string[] {
  const value = text(atPointer(object, pointer) ?? null);
  return value === "" ? [] : [value];
}

/** The entries that say something. */
function said(entries: Readonly<Record<string, Json | undefined>>): JsonObject {
  const told: [string, Json][] = [];
  for (const [key, value] of Object.entries(entries)) if (value !== undefined && value !== null) told.push([key, value]);
  return Object.fromEntries(told);
}

function valuesIn(objects: readonly KubeObject[], fullname: string, stores: Stores): JsonObject {
  const part = (name: string) => serverValues(objects, `${fullname}-${name}`, name);
  const apiserver = find(objects, "Deployment", `${fullname}-apiserver`);
  const variable = envOf(apiserver);
  const shown = envOf(find(objects, "Deployment", `${fullname}-webserver`))("WEBSERVER__displayedServerUrls") ?? "";
  const [pullSecret] = apiserver === undefined ? [] : list(apiserver, "/spec/template/spec/imagePullSecrets").map((secret) => text(secret["name"] ?? null));
  const conf = apiserver === undefined ? [] : list(apiserver, "/spec/template/spec/containers/0/env").filter(({ name }) => name === "CLEARML__secure__auth__token_secret").flatMap((entry) => at(entry, "/valueFrom/secretKeyRef/name"));
  const claim = objects.find(({ kind, metadata: { name } }) => kind === "PersistentVolumeClaim" && name === `${fullname}-fileserver-data`);
  const [mounted] = mountedClaims(find(objects, "Deployment", `${fullname}-fileserver`));
  const isDragonfly = stores.redis !== undefined && label(stores.redis, "app.kubernetes.io/name") === "dragonfly";
  const external = said({
    mongodbConnectionStringBackend: variable("CLEARML__HOSTS__MONGO__BACKEND__HOST"),
    mongodbConnectionStringAuth: variable("CLEARML__HOSTS__MONGO__AUTH__HOST"),
    elasticsearchConnectionString: stores.elastic === undefined ? variable("CLEARML__HOSTS__ELASTIC__EVENTS__HOSTS") : undefined,
    redisHost: stores.redis === undefined ? variable("CLEARML_REDIS_SERVICE_HOST") : undefined,
    redisPort: stores.redis === undefined ? Number(variable("CLEARML_REDIS_SERVICE_PORT") ?? 6379) : undefined,
  });
  return said({
    imageCredentials: pullSecret === undefined ? undefined : { enabled: true, existingSecret: pullSecret === "clearml-registry-key" ? "" : pullSecret },
    clearml: said({
      cookieName: variable("CLEARML__APISERVER__AUTH__SESSION_AUTH_COOKIE_NAME"),
      cookieDomain: variable("CLEARML__APISERVER__AUTH__COOKIES__DOMAIN")?.replace(/^\./, ""),
      existingSecret: conf[0] === "clearml-conf" ? undefined : conf[0],
      clientConfigurationApiUrl: /"apiServer":"([^"]*)"/.exec(shown)?.[1],
      clientConfigurationFilesUrl: /"filesServer":"([^"]*)"/.exec(shown)?.[1],
    }),
    apiserver: part("apiserver"),
    fileserver: {
      ...part("fileserver"),
      storage: {
        enabled: mounted !== undefined,
        data: said({
          existingPVC: claim === undefined ? mounted : undefined,
          size: claim === undefined ? undefined : atPointer(claim, "/spec/resources/requests/storage"),
          class: claim === undefined ? undefined : atPointer(claim, "/spec/storageClassName"),
          accessMode: claim === undefined ? undefined : atPointer(claim, "/spec/accessModes/0"),
        }),
      },
    },
    webserver: part("webserver"),
    externalServices: Object.keys(external).length === 0 ? undefined : external,
    mongodb: stores.mongo === undefined ? { enabled: false } : mongoValues(stores.mongo, objects),
    ...(isDragonfly && stores.redis !== undefined
      ? { dragonfly: said({ replicaCount: atPointer(stores.redis, "/spec/replicas"), storage: said({ enabled: stores.redis.kind === "StatefulSet", requests: templateOf(stores.redis).size, storageClassName: templateOf(stores.redis).class }), ...podValues(stores.redis) }) }
      : { redis: stores.redis === undefined ? { enabled: false } : { master: { ...podValues(stores.redis), persistence: said({ size: templateOf(stores.redis).size, storageClass: templateOf(stores.redis).class }) } } }),
    elasticsearch: stores.elastic === undefined ? { enabled: false } : elasticValues(stores.elastic),
  });
}

// What the chart says itself is nobody's extra.
const ownVariables = /^(CLEARML__HOSTS__|CLEARML_MONGODB_SERVICE_|CLEARML_REDIS_SERVICE_|CLEARML_CONFIG_PATH$|CLEARML__apiserver__default_company_name$|CLEARML__APISERVER__AUTH__(SESSION_AUTH_COOKIE_NAME|COOKIES__DOMAIN)$|CLEARML__secure__|CLEARML__SECURE__|CLEARML__APISERVER__PRE_POPULATE__|CLEARML_ENV$|CLEARML__FILESERVER__AUTH__COOKIE_NAMES$|USER_KEY$|USER_SECRET$|NGINX_|WEBSERVER__displayedServerUrls$)/;

function serverValues(objects: readonly KubeObject[], name: string, part: string): JsonObject {
  const deployment = find(objects, "Deployment", name);
  const service = find(objects, "Service", name);
  const ingress = find(objects, "Ingress", name);
  const files = find(objects, "ConfigMap", `${name}-configmap`)?.["data"] ?? null;
  const container = deployment === undefined ? undefined : list(deployment, "/spec/template/spec/containers")[0];
  const { registry, repository, tag } = imageParts(text(container?.["image"] ?? null));
  const env = container === undefined ? [] : list(container, "/env").filter((entry) => !ownVariables.test(text(entry["name"] ?? null)));
  return said({
    image: said({ registry: registry === "docker.io" ? undefined : registry, repository, tag }),
    replicaCount: deployment === undefined ? undefined : (atPointer(deployment, "/spec/replicas") ?? undefined),
    extraEnvs: env.length === 0 ? undefined : env,
    ...(deployment === undefined ? {} : podValues(deployment)),
    service: service === undefined ? undefined : said({ type: atPointer(service, "/spec/type"), nodePort: atPointer(service, "/spec/ports/0/nodePort"), annotations: service.metadata["annotations"] }),
    ingress:
      ingress === undefined
        ? undefined
        : said({
            enabled: true,
            ingressClassName: atPointer(ingress, "/spec/ingressClassName"),
            hostName: atPointer(ingress, "/spec/rules/0/host"),
            tlsSecretName: atPointer(ingress, "/spec/tls/0/secretName"),
            annotations: ingress.metadata["annotations"],
          }),
    additionalConfigs: part !== "fileserver" && isJsonObject(files) && Object.keys(files).length > 0 ? files : undefined,
  });
}

// A mirror may hold the chart's image below a path of its own.
function imageParts(image: string): { readonly registry?: string; readonly repository?: string; readonly tag?: string } {
  const [, path = "", tag] = /^(.*?)(?::([\w.-]+))?(?:@.*)?$/.exec(image) ?? [];
  const [, mirror, own] = /^(.+)\/(allegroai\/clearml|clearml\/server)$/.exec(path) ?? [];
  const [, host, rest] = /^([^/]*[.:][^/]*)\/(.+)$/.exec(path) ?? [];
  const [registry, repository] = own === undefined ? [host, rest ?? path] : [mirror, own];
  return { ...(registry === undefined ? {} : { registry }), ...(repository === "" ? {} : { repository }), ...(tag === undefined ? {} : { tag }) };
}

function podValues(workload: KubeObject): JsonObject {
  return said({
    resources: nonEmpty(atPointer(workload, "/spec/template/spec/containers/0/resources")),
    nodeSelector: atPointer(workload, "/spec/template/spec/nodeSelector"),
    tolerations: atPointer(workload, "/spec/template/spec/tolerations"),
    podAnnotations: ownerOf(workload) === "server" ? atPointer(workload, "/spec/template/metadata/annotations") : undefined,
    affinity: ownerOf(workload) === "server" ? atPointer(workload, "/spec/template/spec/affinity") : undefined,
  });
}

function nonEmpty(value: Json | undefined): Json | undefined {
  if (!isJsonObject(value ?? null)) return undefined;
  const parts = Object.entries(value ?? {}).filter(([, part]) => Object.keys(part ?? {}).length > 0);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function templateOf(workload: KubeObject): { readonly size?: Json; readonly class?: Json } {
  const template = list(workload, "/spec/volumeClaimTemplates")[0];
  return template === undefined ? {} : said({ size: atPointer(template, "/spec/resources/requests/storage"), class: atPointer(template, "/spec/storageClassName") });
}

function envOf(workload: KubeObject | undefined): (name: string) => string | undefined {
  const env = workload === undefined ? [] : list(workload, "/spec/template/spec/containers/0/env");
  return (name) => env.filter((entry) => entry["name"] === name).flatMap((entry) => at(entry, "/value"))[0];
}

function mongoValues(workload: KubeObject, objects: readonly KubeObject[]): JsonObject {
  // A claim that the release does not make is people's.
  const given = list(workload, "/spec/template/spec/volumes").flatMap((volume) => at(volume, "/persistentVolumeClaim/claimName")).filter((name) => find(objects, "PersistentVolumeClaim", name) === undefined);
  const variable = envOf(workload);
  const mounts = list(workload, "/spec/template/spec/containers/0/volumeMounts").filter(({ name }) => name === "datadir");
  const isSet = variable("MONGODB_REPLICA_SET_NAME") !== undefined;
  return said({
    architecture: isSet ? "replicaset" : "standalone",
    replicaCount: isSet ? atPointer(workload, "/spec/replicas") : undefined,
    useStatefulSet: workload.kind === "StatefulSet" && !isSet ? true : undefined,
    auth: { enabled: variable("ALLOW_EMPTY_PASSWORD") !== "yes" },
    persistence: said({ enabled: mountedClaims(workload).length > 0, existingClaim: given[0], subPath: mounts.flatMap((mount) => at(mount, "/subPath"))[0] }),
    ...podValues(workload),
  });
}

function elasticValues(workload: KubeObject): JsonObject {
  const variable = envOf(workload);
  const template = list(workload, "/spec/volumeClaimTemplates")[0];
  return said({
    replicas: atPointer(workload, "/spec/replicas"),
    esJavaOpts: variable("ES_JAVA_OPTS"),
    extraEnvs: variable("xpack.security.enabled") === "true" ? [{ name: "xpack.security.enabled", value: "true" }] : undefined,
    persistence: { enabled: template !== undefined },
    volumeClaimTemplate: template === undefined ? undefined : said({ accessModes: atPointer(template, "/spec/accessModes"), storageClassName: atPointer(template, "/spec/storageClassName"), resources: atPointer(template, "/spec/resources") }),
    ...podValues(workload),
  });
}
