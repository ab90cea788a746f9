import { withOverrides } from "@k8s-config/clearml";
import { changesBetween, plainInstallation, podCases, storageCases, storeTlsCases, uncovered, unset, withoutLogin, type SettingCases } from "@k8s-config/clearml/testing";
import { describe, expect, test } from "vitest";
import { defaults, elastic, type ElasticSettings } from "./index.ts";

const config = "ConfigMap/elastic-config elasticsearch.yml.";
const logging = "-Xlog:disable -Xlog:all=warning:stderr:utctime,level,tags";
const container = "StatefulSet/elastic spec.template.spec.containers.elastic";
const watermarks = ["low", "high", "flood_stage"].map((level) => `${config}cluster.routing.allocation.disk.watermark.${level}`);
const pods = podCases(elastic(defaults, plainInstallation), [
  { object: "StatefulSet/elastic", container: "elastic", initContainers: ["config"] },
]);

const header = String.raw`printf 'header = "Authorization: Basic %s"\n' "$(printf 'elastic:%s' "$ELASTIC_PASSWORD" | base64 -w0)" | curl --config - --silent --fail --max-time 4`;
const asks = `${header} --output /dev/null 'http://localhost:9200/_cluster/health?local=true'`;
const asksByTls = `${header} --cacert /usr/share/elasticsearch/config/tls/ca.crt --connect-to ::localhost: --output /dev/null 'https://elastic:9200/_cluster/health?local=true'`;
const probes = ["startupProbe", "readinessProbe"].map((probe) => `${container}.${probe}`);
const transport = "StatefulSet/elastic spec.template.spec.volumes.transport.secret.secretName";
const certificate = "Certificate/elastic-transport spec.issuerRef";
const clustered = (transportTls: NonNullable<ElasticSettings["transportTls"]>) => ({ nodes: 3, transportTls }) as const;
const issued = (issuer: { readonly name: string; readonly kind?: "Issuer" | "ClusterIssuer" }) => clustered({ issuer });

// What it deletes is another workload's doing, which the overlays put beside it.
const cases: SettingCases<Omit<ElasticSettings, "retention">> = {
  // What it adds to a node that stands alone, cluster.test.ts holds.
  nodes: { given: { nodes: 3 }, set: { nodes: 3 }, changes: {} },
  "transportTls.secretName": { given: clustered({ secretName: "a" }), set: clustered({ secretName: "b" }), changes: { [transport]: ["a", "b"] } },
  "transportTls.issuer": { given: issued({ name: "a" }), set: issued({ name: "b", kind: "ClusterIssuer" }), changes: { [`${certificate}.name`]: ["a", "b"], [`${certificate}.kind`]: ["Issuer", "ClusterIssuer"] } },
  ...pods,
  ...storageCases("elastic", "50Gi", "/usr/share/elasticsearch/data"),
  "pods.resources.limits.memory": {
    set: { pods: { resources: { limits: { memory: "8Gi" } } } },
    changes: {
      ...pods["pods.resources.limits.memory"].changes,
      [`${container}.env.ES_JAVA_OPTS.value`]: [`-Xms2048m -Xmx2048m ${logging}`, `-Xms4096m -Xmx4096m ${logging}`],
    },
  },
  mmap: {
    set: { mmap: true },
    changes: {
      [`${config}node.store.allow_mmap: false`]: [1, undefined],
      [`${config}node.store.allow_mmap: true`]: [undefined, 1],
    },
  },
  diskWatermark: {
    set: { diskWatermark: "5gb" },
    changes: Object.fromEntries(
      watermarks.flatMap((line) => [
        [`${line}: "500mb"`, [1, undefined]],
        [`${line}: "5gb"`, [undefined, 1]],
      ]),
    ),
  },
  authentication: {
    set: { authentication: false },
    changes: {
      ...withoutLogin("elastic", { ELASTIC_PASSWORD: "elastic-password" }),
      [`${config}xpack.security.enabled: true`]: [1, undefined],
      [`${config}xpack.security.enabled: false`]: [undefined, 1],
      ...Object.fromEntries(
        probes.flatMap((probe) => [
          [`${probe}.exec.command`, [["/bin/sh", "-c", asks], undefined]],
          [`${probe}.httpGet.path`, [undefined, "/_cluster/health?local=true"]],
          [`${probe}.httpGet.port`, [undefined, "elastic"]],
        ]),
      ),
    },
  },
  ...storeTlsCases("elastic", "/usr/share/elasticsearch/config/tls", {
    [`${config}xpack.security.http.ssl.enabled: true`]: [undefined, 1],
    [`${config}xpack.security.http.ssl.certificate: "/usr/share/elasticsearch/config/tls/tls.crt"`]: [undefined, 1],
    [`${config}xpack.security.http.ssl.key: "/usr/share/elasticsearch/config/tls/tls.key"`]: [undefined, 1],
    ...Object.fromEntries(probes.map((probe) => [`${probe}.exec.command.2`, [asks, asksByTls]])),
  }),
};

describe("a setting changes what Elasticsearch or Kubernetes reads there, and nothing else", () => {
  test.each(Object.entries(cases))("%s", (_path, { given, set, changes }) => {
    const before = withOverrides(defaults, given);
    expect(changesBetween(elastic(before, plainInstallation), elastic(withOverrides(before, set), plainInstallation))).toStrictEqual(changes);
  });

  test("every setting has its case, and each case sets what it is named after", () => {
    expect(uncovered(defaults, cases)).toEqual([]);
    expect(unset(cases)).toEqual([]);
  });
});
