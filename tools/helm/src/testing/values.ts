import { toJson, toYaml, type Json, type JsonObject } from "@k8s-config/core";
import type { SourceText } from "../values.ts";
import chart714 from "./chart-7.14.4.json" with { type: "json" };
import chart715 from "./chart-7.15.0.json" with { type: "json" };

/** The values that paths of keys make, whose dots in names stand behind a backslash. */
export function tree(paths: Readonly<Record<string, unknown>>): JsonObject {
  return Object.entries(paths).reduce<JsonObject>((all, [path, value]) => put(all, path.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", ".")), toJson(value)), {});
}

function put(all: JsonObject, [key = "", ...rest]: readonly string[], value: Json): JsonObject {
  const below = all[key];
  return { ...all, [key]: rest.length === 0 ? value : put(typeof below === "object" && below !== null && !Array.isArray(below) ? toObject(below) : {}, rest, value) };
}

function toObject(value: object): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
}

export function valuesFile(paths: Readonly<Record<string, unknown>>, name = "values.yaml"): SourceText {
  return { name, text: toYaml(tree(paths)) };
}

/** What the chart's own values and its values for production say. */
export const charts = { "7.14": chart714, "7.15": chart715 } as const;

/** Values with a little of everything, as an operator has them. */
export const rich = `
global: { imageRegistry: registry.example.com/mirror }
clearml:
  cookieDomain: ml.example.com
  apiserverSecret: s3cr3t-a
  defaultCompny: x
apiserver:
  replicaCount: 3
  hostName: api.ml.example.com
  image: { tag: 2.0.0-613 }
  service: { type: ClusterIP }
  resources: { limits: { memory: 4Gi } }
  nodeSelector: { disk: ssd }
  additionalVolumes: [{ name: ramdisk, emptyDir: {} }]
  processes: { count: 16 }
  extraEnvs:
    - { name: CLEARML__services__workers__default_worker_timeout_sec, value: "1200" }
    - { name: TZ, value: Europe/Paris }
    - { name: HTTP_PROXY, value: "http://proxy.example.com:3128" }
    - { name: AWS_SECRET_ACCESS_KEY, value: s3cr3t-b }
    - { name: DATABASE, valueFrom: { secretKeyRef: { name: mine, key: database } } }
  ingress: &ingress
    enabled: true
    ingressClassName: nginx
    hostName: api.ml.example.com
    tlsSecretName: ml-tls
    annotations: { nginx.ingress.kubernetes.io/proxy-body-size: "0", cert-manager.io/cluster-issuer: letsencrypt }
  additionalConfigs:
    services.conf: |
      tasks { non_responsive_tasks_watchdog { threshold_sec: 21000, watch_interval_sec: 900 } }
      events { max_metrics_count: 100 }
    apiserver.conf: |
      auth {
        fixed_users {
          enabled: true
          pass_hashed: false
          users: [ { username: "jane", password: "s3cr3t-c", name: "Jane Doe" }, { username: "j:d", password: "s3cr3t-d" } ]
        }
      }
    secure.conf: |
      credentials { apiserver { user_secret: "s3cr3t-e" } }
    broken.conf: "a {"
fileserver:
  service: { type: ClusterIP }
  ingress: { enabled: true, ingressClassName: nginx, hostName: files.ml.example.com, tlsSecretName: ml-tls }
  storage: { data: { size: 2Ti, class: fast } }
webserver:
  service: { type: ClusterIP }
  ingress: { enabled: true, ingressClassName: nginx, hostName: clearml.ml.example.com, tlsSecretName: ml-tls }
  extraEnvs: [{ name: WEBSERVER__displayTips, value: "false" }]
elasticsearch:
  esJavaOpts: "-Xmx8g -Xms8g"
  replicas: 3
  volumeClaimTemplate: { resources: { requests: { storage: 500Gi } } }
redis:
  auth: { password: s3cr3t-f }
  master: { persistence: { size: 10Gi } }
  metrics: { enabled: true }
mongodb:
  replicaCout: 3
`.replace("&ingress", "");

/** Values whose stores are elsewhere. */
export const external = `
mongodb: { enabled: false, resources: { limits: { memory: 4Gi } } }
elasticsearch: { enabled: false }
redis: { enabled: false }
externalServices:
  mongodbConnectionStringBackend: "mongodb://clearml:s3cr3t@a.example.com:27017,b.example.com:27017/backend?replicaSet=rs0&authSource=admin&tls=true"
  mongodbConnectionStringAuth: "mongodb://clearml:s3cr3t@a.example.com:27017,b.example.com:27017/auth?replicaSet=rs0&authSource=admin&tls=true"
  elasticsearchConnectionString: '[{"host":"es.example.com","port":9243,"scheme":"https"}]'
  redisHost: redis.example.com
  redisPort: 6380
`;
