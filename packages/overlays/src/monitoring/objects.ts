import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import { isJsonObject, kubeObject, type Json, type KubeObject } from "@k8s-config/core";
import type { Resolved } from "../resolve.ts";
import { alerts, probeJob, watchedOf, type Alert, type Watched } from "./alerts.ts";
import { dashboard } from "./dashboard.ts";
import { exporterNames, exporterObjects } from "./exporters.ts";

/** API group of the Prometheus Operator. The kinds are those of its v0.93.0, to whose CustomResourceDefinitions tests hold what is made here. */
export const prometheusGroup = "monitoring.coreos.com";

const partOf = { "app.kubernetes.io/part-of": "clearml" } as const;

/** What Grafana's sidecar looks for by itself (kube-prometheus-stack, grafana.sidecar.dashboards). */
const dashboardLabels = { grafana_dashboard: "1" } as const;

/** All that watches an environment; nothing where it is not watched. @param others all other objects of it. */
export function monitoringObjects(resolved: Resolved, others: readonly KubeObject[]): KubeObject[] {
  if (resolved.monitoring === undefined) return [];
  const { settings } = resolved.monitoring;
  const backups = others.filter(({ kind, metadata }) => kind === "CronJob" && metadata.name.startsWith("backup-")).map(({ metadata }) => metadata.name);
  const watched = watchedOf(resolved, settings, backups.toSorted());
  const labels = { ...settings.labels, ...partOf };
  return [
    ...exporterObjects(resolved),
    kubeObject({
      apiVersion: `${prometheusGroup}/v1`,
      kind: "ServiceMonitor",
      metadata: { name: "exporters", labels },
      spec: {
        selector: { matchLabels: { ...partOf }, matchExpressions: [{ key: "app.kubernetes.io/name", operator: "In", values: [...exporterNames] }] },
        endpoints: [{ port: "http", path: "/metrics", interval: `${intervalOf(watched)}s`, scrapeTimeout: `${Math.min(25, intervalOf(watched))}s` }],
      },
    }),
    kubeObject({
      apiVersion: `${prometheusGroup}/v1`,
      kind: "PrometheusRule",
      metadata: { name: "clearml", labels },
      spec: { groups: [{ name: `clearml-${watched.namespace}`, rules: alerts(watched).map((alert) => ruleOf(alert, settings.runbook)) }] },
    }),
    ...probe(resolved, watched, labels),
    kubeObject<IConfigMap>({
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "clearml-dashboard", labels: { ...(settings.dashboardLabels ?? dashboardLabels), ...partOf } },
      data: { [`clearml-${watched.namespace}.json`]: `${JSON.stringify(dashboard(watched), undefined, 2)}\n` },
    }),
  ];
}

function intervalOf({ settings: { intervalSec = 30 } }: Watched): number {
  return intervalSec;
}

/** An alert as a rule of Prometheus. */
export function ruleOf({ name, severity, for: holds, expr, summary, description }: Alert, runbook?: string): Json {
  const section = `#${name.toLowerCase()}`;
  return {
    alert: name,
    expr,
    for: holds,
    labels: { severity },
    annotations: { summary, description, ...(runbook === undefined ? { runbook: `docs/monitoring.md${section}` } : { runbook_url: `${runbook}${section}` }) },
  };
}

function probe({ installation: { endpoints } }: Resolved, { settings: { blackbox }, ...watched }: Pick<Watched, "settings" | "namespace">, labels: Readonly<Record<string, string>>): KubeObject[] {
  if (blackbox === undefined) return [];
  const { address, module = "http_2xx" } = blackbox;
  return [
    kubeObject({
      apiVersion: `${prometheusGroup}/v1`,
      kind: "Probe",
      metadata: { name: probeJob, labels: { ...labels } },
      spec: {
        jobName: probeJob,
        interval: "60s",
        module,
        prober: { url: address },
        // The same addresses that people, SDK and agents are told.
        targets: { staticConfig: { static: [`${endpoints.web.url}/`, `${endpoints.api.url}/debug.ping`, `${endpoints.files.url}/`], labels: { namespace: watched.namespace } } },
      },
    }),
  ];
}

/** Whether an object is of a kind of the Prometheus Operator. */
export function isPrometheusObject(object: KubeObject): boolean {
  return object.apiVersion.startsWith(`${prometheusGroup}/`);
}

/** Groups of a rendered PrometheusRule, as a file of Prometheus has them. */
export function ruleGroups(object: KubeObject): Json {
  const { spec } = object;
  return spec !== undefined && isJsonObject(spec) ? { groups: spec["groups"] ?? [] } : { groups: [] };
}
