import type { NamespacePeer, SecretKey } from "@k8s-config/clearml";

/** Account at a store. */
export interface StoreAccount {
  /** Name of the account. @pattern ^[A-Za-z0-9._-]+$ @example "monitor" */
  readonly username: string;
  /** Key of a Secret of the namespace with its password. @example {"name": "monitor", "key": "mongo"} */
  readonly passwordSecret: SecretKey;
}

/** Accounts with which the exporters ask, where they are others than those of the server. docs/monitoring.md says what each may do. */
export interface ExporterAccounts {
  /** Account of MongoDB with the role clusterMonitor, on the database admin. By default, `admin` of a MongoDB that the installation runs itself, and else that of the installation. @example {"username": "monitor", "passwordSecret": {"name": "monitor", "key": "mongo"}} */
  readonly mongo?: StoreAccount;
  /** Account of Elasticsearch with the cluster privilege monitor, and monitor on all indices. By default, that of the installation. @example {"username": "monitor", "passwordSecret": {"name": "monitor", "key": "elastic"}} */
  readonly elastic?: StoreAccount;
  /** Account of Redis that may INFO, CONFIG GET, SLOWLOG, LATENCY and CLIENT. By default, that of the installation. @example {"username": "monitor", "passwordSecret": {"name": "monitor", "key": "redis"}} */
  readonly redis?: StoreAccount;
}

/** An exporter that is there already, and calls the public URLs as people do. */
export interface BlackboxExporter {
  /** Host and port of the exporter, as Prometheus reaches it. @pattern ^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$ @example "blackbox-exporter.monitoring.svc:9115" */
  readonly address: string;
  /** Module of its configuration: one that follows redirects and takes 200. By default, http_2xx. @pattern ^[A-Za-z0-9_.-]+$ @example "https_internal_ca" */
  readonly module?: string;
}

/** Where alerts begin. */
export interface Thresholds {
  /** Percent of a volume, and of its inodes, that may be in use. By default, 80. @minimum 10 @maximum 95 @example 90 */
  readonly volumePercent?: number;
  /** Size that one index of Elasticsearch may have, in GiB; an index here is one shard. By default, 50. @minimum 1 @example 200 */
  readonly indexGib?: number;
  /** Hours since the last backup that came through. By default, 36. @minimum 1 @example 200 */
  readonly backupHours?: number;
  /** Seconds by which a member of MongoDB's replica set may lag. By default, 60. @minimum 1 @example 300 */
  readonly replicationLagSec?: number;
}

/** What Prometheus and Grafana are given: objects of the Prometheus Operator, which has to be there, and a dashboard. */
export interface MonitoringSettings {
  /** Pods of the Prometheus that asks the exporters. @example {"namespace": "monitoring", "podLabels": {"app.kubernetes.io/name": "prometheus"}} */
  readonly prometheus: NamespacePeer;
  /** Labels by which Prometheus selects its ServiceMonitors, PrometheusRules and Probes. By default, none. @example {"release": "kube-prometheus-stack"} */
  readonly labels?: Readonly<Record<string, string>>;
  /** Seconds between two questions to an exporter. By default, 30. @minimum 5 @example 60 */
  readonly intervalSec?: number;
  /** Accounts of the exporters. By default, those of the installation. */
  readonly accounts?: ExporterAccounts;
  /** What calls the public URLs. By default, nothing does, and no alert tells of them. */
  readonly blackbox?: BlackboxExporter;
  /** Where alerts begin. */
  readonly thresholds?: Thresholds;
  /** Labels by which Grafana's sidecar finds the dashboard. By default, those that it looks for by itself, grafana_dashboard "1". @example {"dashboards": "ml"} */
  readonly dashboardLabels?: Readonly<Record<string, string>>;
  /** Page that tells what to do about an alert, whose name in lower case follows after #. By default, alerts name the section of docs/monitoring.md. @format uri @example "https://wiki.example.com/clearml-alerts" */
  readonly runbook?: string;
}
