/** What watches an environment: exporters, what Prometheus asks, alerts, the dashboard. */
import { containersOf, find, podOf } from "@k8s-config/clearml/testing";
import { isJsonArray, isJsonObject, objectId, type Json, type KubeObject } from "@k8s-config/core";
import type { StoreAccess, Stores } from "@k8s-config/clearml";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderEnvironment } from "../emit.ts";
import type { Environment } from "../environment.ts";
import type { MonitoringSettings } from "../monitoring-settings.ts";
import { resolve } from "../resolve.ts";
import { environments } from "../testing/arbitrary.ts";
import { crdProblems } from "../testing/crds.ts";
import { plain, problemsWith } from "../testing/plain.ts";
import { alerts, watchedOf, type Watched } from "./alerts.ts";
import { dashboard, panels } from "./dashboard.ts";
import { exporterObjects } from "./exporters.ts";
import { isPrometheusObject, monitoringObjects } from "./objects.ts";

const settings: MonitoringSettings = { prometheus: { namespace: "monitoring" } };
const blackbox = { address: "blackbox.monitoring.svc:9115" } as const;

function objectsWith(change: Partial<MonitoringSettings> = {}, environment: Partial<Environment> = {}): Record<string, KubeObject> {
  return Object.fromEntries(renderEnvironment("test", { ...plain, ...environment, monitoring: { ...settings, ...change } }).map((object) => [objectId(object), object]));
}

/** An exporter's container for stores that somebody else runs, or that ask for a login. */
function exporter(name: "mongo" | "elastic" | "redis", change: Partial<Stores[typeof name]>, accounts?: MonitoringSettings["accounts"]) {
  const resolved = resolve("test", { ...plain, monitoring: { ...settings, ...(accounts === undefined ? {} : { accounts }) } });
  const { stores } = resolved.installation;
  const changed = { ...resolved, installation: { ...resolved.installation, stores: { ...stores, [name]: { ...stores[name], ...change } } } };
  const found = exporterObjects(changed).find(({ kind, metadata }) => kind === "Deployment" && metadata.name === `${name}-exporter`);
  if (found === undefined) throw new Error(`there is no exporter of ${name}`);
  const [container] = containersOf(podOf(found));
  const env = container?.["env"];
  const variables = (isJsonArray(env ?? null) && isJsonArray(env) ? env : []).map((entry): [string, Json] => [String(find(entry, "name")), find(entry, "value") ?? find(entry, "valueFrom", "secretKeyRef") ?? null]);
  return { args: container?.["args"], env: Object.fromEntries(variables), volumes: podOf(found)["volumes"] };
}

function caVolumes(store: string) {
  return [{ name: `${store}-ca`, secret: { secretName: "ca", items: [{ key: "ca.crt", path: "ca.crt" }] } }];
}

const password = { name: "stores", key: "password" };
const tls: StoreAccess["tls"] = { ca: { name: "ca", key: "ca.crt" } };

describe("nothing", () => {
  it("of it is there by default", () => {
    const objects = renderEnvironment("test", plain);
    expect(objects.filter((object) => isPrometheusObject(object) || /exporter|dashboard|retention/.test(object.metadata.name))).toEqual([]);
  });
});

describe("an exporter", () => {
  it("asks the store of the installation by its Service", () => {
    expect(exporter("mongo", {})).toEqual({
      args: ["--collector.diagnosticdata", "--collector.replicasetstatus", "--collector.fcv", "--collector.dbstats"],
      // The server's own user may see none of what the alerts look at.
      env: { MONGODB_URI: "mongodb://mongo:27017/?authSource=admin", MONGODB_USER: "admin", MONGODB_PASSWORD: { name: "clearml-credentials", key: "mongo-admin-password" } },
      volumes: [],
    });
    expect(exporter("elastic", {}).args).toContain("--es.uri=http://elastic:9200");
    expect(exporter("redis", {}).env).toMatchObject({ REDIS_ADDR: "redis://redis:6379" });
  });

  it("reads a password from a variable of its own, which comes from a Secret", () => {
    const login = { username: "clearml", password };
    expect(exporter("mongo", { kind: "external", login }).env).toEqual({ MONGODB_URI: "mongodb://mongo:27017/?authSource=admin", MONGODB_USER: "clearml", MONGODB_PASSWORD: password });
    expect(exporter("elastic", { login }).env).toEqual({ ES_USERNAME: "clearml", ES_PASSWORD: password });
    expect(exporter("redis", { login: { password } }).env).toEqual({ REDIS_ADDR: "redis://redis:6379", REDIS_PASSWORD: password });
  });

  it("asks with an account of its own, where one is said", () => {
    const account = { username: "monitor", passwordSecret: { name: "monitor", key: "mongo" } };
    expect(exporter("mongo", { login: { username: "clearml", password } }, { mongo: account }).env).toMatchObject({ MONGODB_USER: "monitor", MONGODB_PASSWORD: account.passwordSecret });
  });

  it("checks the certificate of a store by the CA that is said", () => {
    expect(exporter("mongo", { tls })).toMatchObject({ env: { MONGODB_URI: "mongodb://mongo:27017/?authSource=admin&tls=true&tlsCAFile=/etc/clearml-stores/mongo/ca.crt" }, volumes: caVolumes("mongo") });
    expect(exporter("elastic", { tls })).toMatchObject({ args: expect.arrayContaining(["--es.uri=https://elastic:9200", "--es.ca=/etc/clearml-stores/elastic/ca.crt"]), volumes: caVolumes("elastic") });
    expect(exporter("redis", { tls })).toMatchObject({ env: { REDIS_ADDR: "rediss://redis:6379", REDIS_EXPORTER_TLS_CA_CERT_FILE: "/etc/clearml-stores/redis/ca.crt" }, volumes: caVolumes("redis") });
  });

  it("asks a replica set as one, and a Redis cluster as one", () => {
    const hosts = [{ host: "a.example.com", port: 27017 }, { host: "b.example.com", port: 27018 }] as const;
    const set = exporter("mongo", { hosts, replicaSet: "rs0", authSource: "users", login: { username: "m", password } });
    expect(set.env["MONGODB_URI"]).toBe("mongodb://a.example.com:27017,b.example.com:27018/?authSource=users&replicaSet=rs0");
    expect(set.args).toContain("--no-mongodb.direct-connect");
    expect(exporter("redis", { cluster: true }).env).toMatchObject({ REDIS_EXPORTER_IS_CLUSTER: "true" });
  });

  it("has an image of its own from the mirror, whatever is said of the server's", () => {
    const objects = objectsWith({}, { images: { registry: "registry.example.com/mirror" }, pods: { image: "clearml/server:patched" } });
    const images = ["mongo", "elastic", "redis"].map((store) => containersOf(podOf(objects[`Deployment/${store}-exporter`] ?? missing())).map((container) => container["image"]));
    expect(images.flat()).toEqual([
      "registry.example.com/mirror/percona/mongodb_exporter:0.53.0",
      "registry.example.com/mirror/prometheuscommunity/elasticsearch-exporter:v1.11.0",
      "registry.example.com/mirror/oliver006/redis_exporter:v1.82.0",
    ]);
  });
});

function missing(): never {
  throw new Error("it is missing");
}

describe("Prometheus", () => {
  it("finds the exporters by their Services, at the port that they have", () => {
    const objects = objectsWith({ intervalSec: 10 });
    expect(objects["ServiceMonitor/exporters"]?.["spec"]).toEqual({
      selector: { matchLabels: { "app.kubernetes.io/part-of": "clearml" }, matchExpressions: [{ key: "app.kubernetes.io/name", operator: "In", values: ["mongo-exporter", "elastic-exporter", "redis-exporter"] }] },
      endpoints: [{ port: "http", path: "/metrics", interval: "10s", scrapeTimeout: "10s" }],
    });
    for (const store of ["mongo", "elastic", "redis"]) {
      const service = objects[`Service/${store}-exporter`];
      expect(service?.metadata["labels"]).toMatchObject({ "app.kubernetes.io/part-of": "clearml", "app.kubernetes.io/name": `${store}-exporter` });
      expect(find(service, "spec", "ports")).toMatchObject([{ name: "http" }]);
    }
  });

  it("selects all of it by the labels that are said", () => {
    const objects = objectsWith({ labels: { release: "kps" }, blackbox });
    const own = Object.values(objects).filter(isPrometheusObject);
    expect(own.map(objectId)).toEqual(["ServiceMonitor/exporters", "PrometheusRule/clearml", "Probe/clearml-urls"]);
    for (const { metadata } of own) expect(metadata["labels"]).toMatchObject({ release: "kps", "app.kubernetes.io/instance": "test" });
  });

  it.each<[string, Environment["exposure"], readonly string[]]>([
    ["names", { kind: "none", domain: "ml.example.com" }, ["https://app.ml.example.com/", "https://api.ml.example.com/debug.ping", "https://files.ml.example.com/"]],
    ["a path", { kind: "none", domain: "ml.example.com", mode: { kind: "subPath", path: "/clearml" } }, ["https://ml.example.com/clearml/", "https://ml.example.com/clearml/api/debug.ping", "https://ml.example.com/clearml/files/"]],
    ["node ports", { kind: "nodePort", host: "node1.example.com" }, ["http://node1.example.com:30080/", "http://node1.example.com:30008/debug.ping", "http://node1.example.com:30081/"]],
  ])("has the public URLs called: %s", (_what, exposure, urls) => {
    const objects = objectsWith({ blackbox: { ...blackbox, module: "own" } }, { exposure });
    expect(objects["Probe/clearml-urls"]?.["spec"]).toMatchObject({ module: "own", prober: { url: blackbox.address }, targets: { staticConfig: { static: urls } } });
  });

  it("is given objects that its CustomResourceDefinitions take, whatever an environment says", () => {
    const own = fc.sample(environments, { seed: 5, numRuns: 60 }).flatMap((environment) => renderEnvironment("random", environment).filter(isPrometheusObject));
    expect(own.length).toBeGreaterThan(20);
    expect(own.flatMap(crdProblems)).toEqual([]);
    expect(crdProblems({ ...(own[0] ?? missing()), spec: { endpoint: [] } })).not.toEqual([]);
  });
});

/** Everything that may be watched. */
function watched(change: Partial<Watched> = {}): Watched {
  const resolved = resolve("test", { ...plain, elastic: { retention: { statisticsMonths: 3 } } });
  const { mongo } = resolved.installation.stores;
  return { ...watchedOf(resolved, { ...settings, blackbox }, ["backup-mongo"]), stores: { ...resolved.installation.stores, mongo: { ...mongo, replicaSet: "rs0" } }, ...change };
}

/** Alerts that are there where everything is, and not then. */
function without(change: Partial<Watched>): string[] {
  const names = new Set(alerts(watched(change)).map(({ name }) => name));
  return alerts(watched()).map(({ name }) => name).filter((name) => !names.has(name));
}

describe("an alert", () => {
  const all = alerts(watched());

  it("says what it means and where to read on", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const alert of all) {
      expect(alert.name).toMatch(/^ClearML[A-Z]\w+$/);
      expect(alert.summary.length).toBeGreaterThan(15);
      expect(alert.description).toMatch(/\.$/);
    }
    const rule = objectsWith()["PrometheusRule/clearml"];
    const linked = objectsWith({ runbook: "https://wiki.example.com/alerts" })["PrometheusRule/clearml"];
    expect(find(rule, "spec", "groups", "0") ?? JSON.stringify(rule)).toContain('"runbook":"docs/monitoring.md#clearmlvolumefilling"');
    expect(JSON.stringify(linked)).toContain('"runbook_url":"https://wiki.example.com/alerts#clearmlvolumefilling"');
  });

  it("looks at its own namespace alone", () => {
    const others = alerts(watched({ namespace: "other" }));
    for (const { name, expr } of others) {
      expect([name, [...expr.matchAll(/[a-z_]+\{/g)].length]).toEqual([name, [...expr.matchAll(/\{namespace="other"/g)].length]);
    }
  });

  it("is there only where what it watches is", () => {
    expect(without({ backups: [] })).toEqual(["ClearMLBackupMissing"]);
    expect(without({ retention: false })).toEqual(["ClearMLRetentionFails"]);
    expect(without({ asyncDelete: false })).toEqual(["ClearMLAsyncDeleteDown"]);
    expect(without({ settings })).toEqual(["ClearMLUrlDown", "ClearMLCertificateExpires"]);
    expect(without({ secure: false })).toEqual(["ClearMLCertificateExpires"]);
    expect(without({ stores: resolve("test", plain).installation.stores })).toEqual(["ClearMLMongoMemberDown", "ClearMLMongoLag"]);
    expect(without({ maintenance: true })).toEqual(["ClearMLUrlDown", "ClearMLCertificateExpires", "ClearMLBackupMissing", "ClearMLRetentionFails", "ClearMLBlind"]);
  });

  it("tells of the backups whose CronJobs are there", () => {
    const resolved = resolve("test", { ...plain, monitoring: settings });
    const cronJobs = ["backup-mongo", "elastic-retention", "backup-elastic"].map((name): KubeObject => ({ apiVersion: "batch/v1", kind: "CronJob", metadata: { name } }));
    const objects = monitoringObjects(resolved, cronJobs);
    expect(JSON.stringify(objects.find(({ kind }) => kind === "PrometheusRule"))).toContain('cronjob=~\\"backup-elastic|backup-mongo\\"');
  });

  it("begins where the settings say", () => {
    const said = { ...settings, thresholds: { volumePercent: 90, indexGib: 2, backupHours: 200, replicationLagSec: 7 } };
    const exprs = JSON.stringify(alerts(watched({ settings: said })));
    for (const expected of ["> 90", `> ${2 * 2 ** 30}`, "> 200 * 3600", "/ 1000 > 7"]) expect(exprs).toContain(expected);
  });
});

describe("the dashboard", () => {
  it("is a ConfigMap that Grafana's sidecar finds", () => {
    expect(objectsWith()["ConfigMap/clearml-dashboard"]?.metadata["labels"]).toMatchObject({ grafana_dashboard: "1" });
    const labels = objectsWith({ dashboardLabels: { dashboards: "ml" } })["ConfigMap/clearml-dashboard"]?.metadata["labels"];
    expect(labels).toMatchObject({ dashboards: "ml" });
    expect(labels).not.toHaveProperty("grafana_dashboard");
  });

  it("has every panel once, in rows that do not overlap", () => {
    const made = dashboard(watched());
    const { panels: drawn } = made;
    const places = isJsonArray(drawn ?? null) && isJsonArray(drawn) ? drawn.map((panel) => find(panel, "gridPos")) : [];
    expect(places).toHaveLength(panels(watched()).length);
    const cells = places.flatMap((place) => (isJsonObject(place ?? null) ? Array.from({ length: Number(find(place, "w")) }, (_, index) => `${Number(find(place, "y"))}/${Number(find(place, "x")) + index}`) : []));
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.every((cell) => Number(cell.split("/")[1]) < 24)).toBe(true);
  });

  it("is another one for each namespace, and the same one again", () => {
    expect(dashboard(watched())["uid"]).toBe(dashboard(watched())["uid"]);
    expect(dashboard(watched({ namespace: "b" }))["uid"]).not.toBe(dashboard(watched())["uid"]);
    expect(String(dashboard(watched({ namespace: "x".repeat(63) }))["uid"]).length).toBeLessThanOrEqual(40);
  });
});

describe("refused", () => {
  it.each([
    [{ blackbox }, { exposure: { kind: "nodePort", host: "localhost" } }, 'test: monitoring.blackbox = {"address":"blackbox.monitoring.svc:9115"}: would call localhost, which is the exporter itself. Leave it out, or expose the installation at a name or address of a node.'],
    [{ labels: { "app.kubernetes.io/part-of": "x" } }, {}, 'test: monitoring.labels.app.kubernetes.io/part-of: is a label of the project\'s own. Leave it out.'],
    [{ thresholds: { volumePercent: 99 } }, {}, "test: monitoring.thresholds.volumePercent = 99: is above 95. Write 95 or less."],
    [{ blackbox: { address: "http://blackbox" } }, {}, 'test: monitoring.blackbox.address = "http://blackbox": does not match ^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$. Write it in that form, for example "blackbox-exporter.monitoring.svc:9115".'],
    [{ prometheus: { namespace: "monitoring", podLabels: {} } }, {}, "test: monitoring.prometheus.podLabels = {}: is empty, and would select every pod. Name labels, or leave it out for all pods of the namespace."],
  ])("%j", (change, environment, told) => {
    expect(problemsWith({ ...environment, monitoring: { ...settings, ...change } })).toBe(told);
  });
});
