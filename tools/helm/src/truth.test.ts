/** That the table is true: what it says is carried over changes the environment or the runbook, and what it drops changes neither. */
import { checkEnvironment } from "@k8s-config/overlays";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { helmImport } from "./helm-import.ts";
import { overlayText } from "./overlay-text.ts";
import { importReport } from "./report.ts";
import type { Row } from "./row.ts";
import { runbook } from "./runbook.ts";
import { rows } from "./table.ts";
import { valuesFile } from "./testing/values.ts";

type Said = Readonly<Record<string, unknown>>;

const servers = ["apiserver", "fileserver", "webserver"] as const;
const ingress = Object.fromEntries(servers.map((of) => [`${of}.ingress.enabled`, true]));

// Another value than the chart's, and what has to be said beside it for it to mean something.
const byKey: Readonly<Record<string, readonly [unknown, Said?]>> = {
  "global.imageRegistry": ["registry.example.com"],
  "imageCredentials.enabled": [true],
  "imageCredentials.existingSecret": ["login", { "imageCredentials.enabled": true }],
  "clearml.cookieName": ["mine"],
  "clearml.cookieDomain": ["ml.example.com", { ...ingress, "apiserver.ingress.hostName": "x.b.ml.example.com", "fileserver.ingress.hostName": "y.b.ml.example.com", "webserver.ingress.hostName": "z.b.ml.example.com" }],
  "clearml.clientConfigurationApiUrl": ["http://node7.example.com:30008"],
  "clearml.clientConfigurationFilesUrl": ["http://node7.example.com:30099"],
  "externalServices.elasticsearchConnectionString": ['[{"host":"es.example.com","port":9243,"scheme":"https"}]', { "elasticsearch.enabled": false }],
  "externalServices.mongodbConnectionStringBackend": ["mongodb://a.example.com,b.example.com/backend?replicaSet=rs0", { "mongodb.enabled": false }],
  "externalServices.redisHost": ["redis.example.com", { "redis.enabled": false }],
  "externalServices.redisPort": [6380, { "redis.enabled": false, "externalServices.redisHost": "redis.example.com" }],
  "externalServices.dragonflyHost": ["redis.example.com", { "dragonfly.enabled": false }],
  "externalServices.dragonflyPort": [6380, { "dragonfly.enabled": false, "externalServices.dragonflyHost": "redis.example.com" }],
  "apiserver.image.tag": ["2.3.0"],
  "mongodb.image.tag": ["7.0.22-debian-12-r0"],
  "apiserver.additionalConfigs": [{ "services.conf": "tasks.non_responsive_tasks_watchdog.threshold_sec: 10000" }],
  "webserver.additionalConfigs": [{ "configuration.json": '{"supportEmail": "a@example.com"}' }],
  "webserver.extraEnvs": [[{ name: "WEBSERVER__supportEmail", value: "a@example.com" }]],
  "fileserver.replicaCount": [2, { "fileserver.storage.data.accessMode": "ReadWriteMany" }],
  "fileserver.storage.enabled": [false],
  "fileserver.storage.data.existingPVC": ["mine"],
  "fileserver.storage.data.accessMode": ["ReadWriteMany"],
  "fileserver.storage.data.size": ["70Gi", { "fileserver.storage.enabled": false }],
  "fileserver.storage.data.class": ["fast", { "fileserver.storage.enabled": false }],
  "mongodb.persistence.size": ["70Gi", { "mongodb.persistence.enabled": false }],
  "mongodb.persistence.storageClass": ["fast", { "mongodb.persistence.enabled": false }],
  "mongodb.persistence.accessModes": [["ReadWriteOncePod"]],
  "mongodb.architecture": ["replicaset"],
  "mckMongodb.migrated": [true],
  "elasticsearch.esJavaOpts": ["-Xmx4g -Xms4g"],
  "elasticsearch.extraEnvs": [[{ name: "cluster.routing.allocation.disk.watermark.flood_stage", value: "2gb" }]],
  "elasticsearch.nodeAffinity": [{ preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [{ key: "disk", operator: "Exists" }] } }] }],
  "elasticsearch.volumeClaimTemplate.accessModes": [["ReadWriteOncePod"]],
};

const bySuffix: readonly (readonly [RegExp, unknown, Said?])[] = [
  [/image\.registry$/, "registry.example.com"],
  [/replicaCount$/, 3],
  [/service\.type$/, "LoadBalancer"],
  [/service\.annotations$/, { "example.com/lb": "x" }, { "webserver.service.type": "LoadBalancer" }],
  [/service\.nodePort$/, 31234],
  [/ingress\.enabled$/, true],
  [/ingress\.ingressClassName$/, "traefik", ingress],
  [/ingress\.hostName$/, "other.clearml.127-0-0-1.nip.io", ingress],
  [/ingress\.tlsSecretName$/, "tls", ingress],
  [/ingress\.annotations$/, { "example.com/x": "y" }, ingress],
  [/extraEnvs$/, [{ name: "TZ", value: "Europe/Paris" }]],
  [/podAnnotations$/, { "example.com/x": "y" }],
  [/requests\.cpu$/, "333m"],
  [/limits\.cpu$/, "3"],
  [/requests\.memory$/, "450Mi"],
  [/limits\.memory$/, "6Gi"],
  [/nodeSelector$/, { disk: "ssd" }],
  [/tolerations$/, [{ key: "x", operator: "Exists" }]],
  [/affinity$/, { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [{ key: "disk", operator: "Exists" }] } }] } }],
  [/priorityClassName$/, "important"],
  [/storageClass(Name)?$/, "fast"],
  [/(persistence\.size|requests\.storage|storage\.requests)$/, "70Gi"],
  [/existingClaim$/, "mine"],
  [/subPath$/, "below"],
  [/useStatefulSet$/, true],
  [/persistence\.enabled$|^(redis|dragonfly|mongodb|elasticsearch)\.enabled$/, false],
  [/auth\.enabled$/, true],
];

function exampleOf({ key, default: value }: Row): readonly [unknown, Said?] | undefined {
  const own = byKey[key];
  if (own !== undefined) return own;
  const [, example, beside] = bySuffix.find(([pattern]) => pattern.test(key)) ?? [];
  if (example !== undefined) return beside === undefined ? [example] : [example, beside];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1];
  if (Array.isArray(value)) return [["another"]];
  if (typeof value === "object" && value !== null) return [{ another: "thing" }];
  return ["another"];
}

/** Environment and runbook, without what the values are called. */
function becomes(said: Said, line: "7.14" | "7.15"): string {
  const imported = helmImport({ name: "moved", values: [valuesFile({ "apiserver.enabled": true, ...said })], line });
  return `${overlayText(imported)}\n${runbook(imported, "overlay.ts")}`;
}

// What is said of them in other ways: they decide what the chart's objects are called, or stand in the runbook.
const namesOnly = /(nameOverride|fullnameOverride|nodeGroup|clusterName|serviceAccountName)$/i;
const alsoInRunbook = new Set(["elasticsearch.replicas", "mongodb.replicaCount", "redis.architecture", "redis.replica.replicaCount", "mongodb.pdb.create", "redis.master.persistence.enabled", "dragonfly.storage.enabled", "elasticsearch.httpPort", "elasticsearch.rbac.create", "mckMongodb.community.resource.name"]);
// A tag beside the API server's says nothing more; the Secrets and the stores elsewhere are told, and stand in no line.
const toldOnly = new Set(["fileserver.image.tag", "webserver.image.tag", "clearml.existingSecret", "externalServices.mongodbConnectionStringAuth", "elasticsearch.persistence.enabled"]);

describe("each row of the table is true", () => {
  it.each(rows.map((row) => [row.key, row] as const))("%s", (key, row) => {
    const line = row.only ?? "7.14";
    const [value, beside = {}] = exampleOf(row) ?? [];
    const without = becomes(beside, line);
    const given = becomes({ ...beside, [key]: value }, line);
    const isExempt = row.fate === "dropped" ? namesOnly.test(key) || alsoInRunbook.has(key) : toldOnly.has(key);
    expect(isExempt || (given !== without) === (row.fate !== "dropped")).toBe(true);
  });
});

it("whatever is said of known keys, an environment comes of it, and each key is reported once", () => {
  const examples = rows.flatMap((row) => {
    const [value] = exampleOf(row) ?? [];
    return value === undefined || row.key === "apiserver.image.tag" ? [] : [[row.key, value] as const];
  });
  fc.assert(
    fc.property(fc.subarray(examples, { minLength: 1 }), (some) => {
      const paths = Object.fromEntries(some);
      const imported = helmImport({ name: "moved", values: [valuesFile({ "apiserver.enabled": true, ...paths })] });
      expect(checkEnvironment("moved", imported.last).environment).toBeDefined();
      expect(checkEnvironment("moved", imported.first).environment).toBeDefined();
      const keys = imported.keys.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of Object.keys(paths)) expect(keys.some((other) => other === key || other.startsWith(`${key}.`))).toBe(true);
      const report = importReport(imported, true);
      for (const key of keys) expect(report.some((text) => text.trim().split(/ {2}| -> /)[0] === key)).toBe(true);
    }),
    { seed: 7, numRuns: 60 },
  );
});

