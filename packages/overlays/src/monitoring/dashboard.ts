import { createHash } from "node:crypto";
import type { Json, JsonObject } from "@k8s-config/core";
import { isSet } from "./exporters.ts";
import { probeJob, type Watched } from "./alerts.ts";

/** One panel: what Prometheus is asked, and how the answer is read. */
export interface Panel {
  readonly title: string;
  readonly kind: "timeseries" | "stat" | "table";
  /** A unit of Grafana. */
  readonly unit: "bytes" | "percent" | "percentunit" | "short" | "s" | "ops" | "dateTimeAsIso";
  readonly queries: readonly { readonly expr: string; readonly legend: string }[];
  /** Of the 24 columns of a row. */
  readonly width: 6 | 8 | 12 | 24;
  /** Where green ends, and where red begins. */
  readonly limits?: readonly [number, number];
}

/** Everything that the dashboard shows, in its order. */
export function panels({ namespace, needed, asyncDelete, stores, settings, backups, retention }: Watched): Panel[] {
  const of = (metric: string, labels = "") => `${metric}{namespace="${namespace}"${labels}}`;
  const deployments = [...needed, ...(asyncDelete ? ["async-delete"] : [])].join("|");
  const jobs = [...backups, ...(retention ? ["elastic-retention"] : [])].join("|");
  const volume = (what: string, all: string) => `100 * (1 - ${of(`kubelet_volume_stats_${what}`)} / ${of(`kubelet_volume_stats_${all}`)})`;
  return [
    { title: "Ready pods", kind: "stat", unit: "short", width: 12, limits: [1, 0], queries: [{ expr: of("kube_deployment_status_replicas_ready", `,deployment=~"${deployments}"`), legend: "{{deployment}}" }] },
    {
      title: "Stores",
      kind: "stat",
      unit: "short",
      width: 12,
      limits: [1, 0],
      queries: [
        { expr: `max(${of("mongodb_up")})`, legend: "MongoDB" },
        { expr: `clamp_max(max(${of("elasticsearch_cluster_health_number_of_nodes")}), 1)`, legend: "Elasticsearch" },
        { expr: `max(${of("redis_up")})`, legend: "Redis" },
      ],
    },
    ...(settings.blackbox === undefined ? [] : ([{ title: "Public URLs", kind: "stat", unit: "short", width: 24, limits: [1, 0], queries: [{ expr: of("probe_success", `,job="${probeJob}"`), legend: "{{instance}}" }] }] as const)),
    { title: "Volumes in use", kind: "timeseries", unit: "percent", width: 12, limits: [80, 95], queries: [{ expr: volume("available_bytes", "capacity_bytes"), legend: "{{persistentvolumeclaim}}" }] },
    { title: "Inodes in use", kind: "timeseries", unit: "percent", width: 12, limits: [80, 95], queries: [{ expr: volume("inodes_free", "inodes"), legend: "{{persistentvolumeclaim}}" }] },
    {
      title: "Free space of Elasticsearch and its watermark",
      kind: "timeseries",
      unit: "bytes",
      width: 12,
      queries: [
        { expr: of("elasticsearch_filesystem_data_available_bytes"), legend: "{{name}}" },
        { expr: of("elasticsearch_clustersettings_allocation_watermark_low_bytes"), legend: "watermark" },
      ],
    },
    { title: "Size of the indices", kind: "timeseries", unit: "bytes", width: 12, queries: [{ expr: `topk(10, ${of("elasticsearch_indices_store_size_bytes_primary")})`, legend: "{{index}}" }] },
    { title: "Documents of the event indices", kind: "timeseries", unit: "short", width: 12, queries: [{ expr: of("elasticsearch_indices_docs_primary", ',index=~"events-.*"'), legend: "{{index}}" }] },
    { title: "Heap of Elasticsearch", kind: "timeseries", unit: "percentunit", width: 12, queries: [{ expr: `${of("elasticsearch_jvm_memory_used_bytes", ',area="heap"')} / ${of("elasticsearch_jvm_memory_max_bytes", ',area="heap"')}`, legend: "{{name}}" }] },
    { title: "Operations of MongoDB", kind: "timeseries", unit: "ops", width: 12, queries: [{ expr: `sum by (legacy_op_type) (rate(${of("mongodb_ss_opcounters")}[5m]))`, legend: "{{legacy_op_type}}" }] },
    { title: "Size of the databases of MongoDB", kind: "timeseries", unit: "bytes", width: 12, queries: [{ expr: `max by (database) (${of("mongodb_dbstats_storageSize")})`, legend: "{{database}}" }] },
    ...(isSet(stores.mongo) ? ([{ title: "Members of MongoDB", kind: "stat", unit: "short", width: 24, limits: [1, 0], queries: [{ expr: of("mongodb_members_health"), legend: "{{member_idx}} {{member_state}}" }] }] as const) : []),
    {
      title: "Memory of Redis",
      kind: "timeseries",
      unit: "bytes",
      width: 12,
      queries: [
        { expr: of("redis_memory_used_bytes"), legend: "used" },
        { expr: of("redis_memory_max_bytes"), legend: "at most" },
      ],
    },
    { title: "Commands of Redis", kind: "timeseries", unit: "ops", width: 12, queries: [{ expr: `rate(${of("redis_commands_processed_total")}[5m])`, legend: "commands" }] },
    ...(jobs === "" ? [] : ([{ title: "Since the last run that came through", kind: "stat", unit: "s", width: 24, queries: [{ expr: `time() - ${of("kube_cronjob_status_last_successful_time", `,cronjob=~"${jobs}"`)}`, legend: "{{cronjob}}" }] }] as const)),
  ];
}

/** The dashboard as Grafana reads it. It names no data source of its own: whoever looks chooses one. */
export function dashboard(watched: Watched): JsonObject {
  const { namespace } = watched;
  return {
    title: `ClearML ${namespace}`,
    // Grafana takes 40 characters.
    uid: `clearml-${createHash("sha256").update(namespace).digest("hex").slice(0, 12)}`,
    tags: ["clearml"],
    schemaVersion: 39,
    editable: false,
    refresh: "1m",
    time: { from: "now-24h", to: "now" },
    templating: { list: [{ name: "datasource", label: "Data source", type: "datasource", query: "prometheus" }] },
    panels: placed(panels(watched)),
  };
}

const height = 7;
const columns = 24;

// In rows, from left to right.
function placed(all: readonly Panel[]): Json[] {
  let x = 0;
  let y = 0;
  return all.map((panel, index): Json => {
    if (x + panel.width > columns) [x, y] = [0, y + height];
    const gridPos = { x, y, w: panel.width, h: height };
    x += panel.width;
    const datasource = { type: "prometheus", uid: "$datasource" };
    return {
      id: index + 1,
      title: panel.title,
      type: panel.kind,
      datasource,
      gridPos,
      fieldConfig: { defaults: { unit: panel.unit, min: 0, ...(panel.limits === undefined ? {} : { thresholds: { mode: "absolute", steps: steps(panel.limits) } }) }, overrides: [] },
      targets: panel.queries.map(({ expr, legend }, target) => ({ refId: String.fromCodePoint(65 + target), datasource, expr, legendFormat: legend, ...(panel.kind === "stat" ? { instant: true } : {}) })),
    };
  });
}

// Rising ones get red at the end, falling ones at the beginning.
function steps([good, bad]: readonly [number, number]): Json[] {
  if (good > bad) return [{ color: "red", value: null }, { color: "green", value: good }];
  return [{ color: "green", value: null }, { color: "orange", value: good }, { color: "red", value: bad }];
}
