import { releaseOf, type Stores } from "@k8s-config/clearml";
import type { Resolved } from "../resolve.ts";
import type { MonitoringSettings } from "../monitoring-settings.ts";
import { isSet, thresholdsOf } from "./exporters.ts";

/** One alert, as Prometheus evaluates it. */
export interface Alert {
  readonly name: string;
  /** `critical`: people cannot work, or soon cannot; `warning`: they could not, if nobody looks within days. */
  readonly severity: "critical" | "warning";
  /** How long it has to hold before somebody is told. */
  readonly for: string;
  readonly expr: string;
  readonly summary: string;
  readonly description: string;
}

/** What alerts are made from. */
export interface Watched {
  readonly namespace: string;
  readonly settings: MonitoringSettings;
  readonly stores: Stores;
  /** MongoDB's feature compatibility version of the release. */
  readonly compatibility: string;
  /** Deployments without which people cannot work. */
  readonly needed: readonly string[];
  readonly asyncDelete: boolean;
  /** Names of the CronJobs that make backups. */
  readonly backups: readonly string[];
  readonly retention: boolean;
  readonly secure: boolean;
  /** Whether nobody is meant to work: what is away then is away by intent. */
  readonly maintenance: boolean;
}

/** Name of the Probe, which becomes the label `job` of what it measures. */
export const probeJob = "clearml-urls";

export function watchedOf({ installation, settings, placement, oauth2Proxy, retention }: Resolved, monitoring: MonitoringSettings, backups: readonly string[]): Watched {
  return {
    namespace: placement.namespace,
    settings: monitoring,
    stores: installation.stores,
    compatibility: releaseOf(installation).featureCompatibility.to,
    needed: ["api", "fileserver", ...(oauth2Proxy === undefined ? [] : ["oauth2-proxy"]), "web"],
    asyncDelete: settings.api.asyncDelete.enabled,
    backups,
    retention: retention !== undefined,
    secure: installation.endpoints.secure,
    maintenance: installation.maintenance,
  };
}

/**
 * What stops installations, each said once. Names of measures: kubelet's are `kubelet_volume_stats_…`, those of
 * kube-state-metrics `kube_…`, the exporters' the rest.
 */
export function alerts(watched: Watched): Alert[] {
  const always = [...volumes(watched), ...elastic(watched), ...stores(watched), ...pods(watched), ...mongo(watched)];
  return watched.maintenance ? always : [...always, ...urls(watched), ...jobs(watched), blind(watched)];
}

const gib = 2 ** 30;

function volumes({ namespace, settings }: Watched): Alert[] {
  const { volumePercent } = thresholdsOf(settings);
  const used = (what: string, all: string) => `100 * (1 - kubelet_volume_stats_${what}{namespace="${namespace}"} / kubelet_volume_stats_${all}{namespace="${namespace}"})`;
  return [
    {
      name: "ClearMLVolumeFilling",
      severity: "warning",
      for: "15m",
      expr: `${used("available_bytes", "capacity_bytes")} > ${volumePercent}`,
      summary: "The volume {{ $labels.persistentvolumeclaim }} is filling up",
      description: `{{ $value | humanize }} % of it are in use, more than ${volumePercent} %.`,
    },
    {
      name: "ClearMLVolumeFull",
      severity: "critical",
      for: "5m",
      expr: `${used("available_bytes", "capacity_bytes")} > 95`,
      summary: "The volume {{ $labels.persistentvolumeclaim }} is nearly full",
      description: "{{ $value | humanize }} % of it are in use. A store that can write no more stops, or comes up no more.",
    },
    {
      name: "ClearMLVolumeInodes",
      severity: "warning",
      for: "15m",
      // Some file systems have no number of their own.
      expr: `${used("inodes_free", "inodes")} > ${volumePercent} and kubelet_volume_stats_inodes{namespace="${namespace}"} > 0`,
      summary: "The volume {{ $labels.persistentvolumeclaim }} runs out of inodes",
      description: "{{ $value | humanize }} % of its inodes are in use: soon it takes no further file, however much room it has.",
    },
  ];
}

function elastic({ namespace, settings }: Watched): Alert[] {
  const { indexGib } = thresholdsOf(settings);
  const of = (name: string, labels = "") => `elasticsearch_${name}{namespace="${namespace}"${labels}}`;
  const free = of("filesystem_data_available_bytes");
  const bytes = `${free} < on (namespace) group_left () (3 * ${of("clustersettings_allocation_watermark_low_bytes")})`;
  const ratio = `${free} / ${of("filesystem_data_size_bytes")} < on (namespace) group_left () (1.05 - ${of("clustersettings_allocation_watermark_low_ratio")})`;
  return [
    {
      name: "ClearMLElasticWatermark",
      severity: "critical",
      for: "10m",
      expr: `(${bytes}) or (${ratio})`,
      summary: "Elasticsearch {{ $labels.name }} nearly reaches its watermark",
      description: "Less than three times the free space of the low watermark is left, or less than 5 % above it. At the watermark it stops writing: tasks can report nothing.",
    },
    {
      name: "ClearMLElasticReadOnly",
      severity: "critical",
      for: "5m",
      expr: `${of("indices_settings_stats_read_only_indices")} > 0`,
      summary: "Elasticsearch takes no writes for {{ $value }} indices",
      description: "It has made them read-only, as it does at the flood stage of its watermark. Tasks can report nothing.",
    },
    {
      name: "ClearMLElasticRed",
      severity: "critical",
      for: "10m",
      expr: `${of("cluster_health_status", ',color="red"')} == 1`,
      summary: "Elasticsearch is red",
      description: "At least one index has no primary shard: its events can be neither read nor written.",
    },
    {
      name: "ClearMLElasticIndexLarge",
      severity: "warning",
      for: "1h",
      expr: `${of("indices_store_size_bytes_primary", ',index=~"events-.*"')} > ${indexGib * gib}`,
      summary: "The index {{ $labels.index }} is large",
      description: `It has {{ $value | humanize1024 }}B, more than ${indexGib} GiB in one shard: searches and recovery take long. ClearML never begins another.`,
    },
    {
      name: "ClearMLElasticIndexDocuments",
      severity: "critical",
      for: "1h",
      // Lucene takes 2,147,483,519 in one shard.
      expr: `${of("indices_docs_primary", ',index=~"events-.*"')} > 1600000000`,
      summary: "The index {{ $labels.index }} has nearly as many documents as a shard can have",
      description: "It has {{ $value | humanize }} of 2.147 G. After them it takes no further event.",
    },
  ];
}

function stores({ namespace }: Watched): Alert[] {
  const job = (name: string) => `namespace="${namespace}",job="${name}"`;
  return [
    down("Mongo", "MongoDB", `mongodb_up{${job("mongo-exporter")}} == 0`),
    down("Elastic", "Elasticsearch", `up{${job("elastic-exporter")}} == 1 unless on (namespace, instance) elasticsearch_cluster_health_number_of_nodes{${job("elastic-exporter")}}`),
    down("Redis", "Redis", `redis_up{${job("redis-exporter")}} == 0`),
    {
      name: "ClearMLRedisMemory",
      severity: "critical",
      for: "10m",
      expr: `redis_memory_used_bytes{${job("redis-exporter")}} / redis_memory_max_bytes{${job("redis-exporter")}} > 0.9 and redis_memory_max_bytes{${job("redis-exporter")}} > 0`,
      summary: "Redis has nearly all the memory that it may have",
      description: "{{ $value | humanizePercentage }} are in use. It evicts nothing: at the limit every write fails, logins and locks included.",
    },
  ];
}

function down(short: string, store: string, expr: string): Alert {
  return { name: `ClearML${short}Down`, severity: "critical", for: "5m", expr, summary: `${store} does not answer`, description: "Its exporter runs and cannot reach it, or is refused. Without it ClearML does not work." };
}

function pods({ namespace, needed, asyncDelete }: Watched): Alert[] {
  const missing = (deployments: string) =>
    `kube_deployment_status_replicas_ready{namespace="${namespace}",deployment=~"${deployments}"} == 0 and kube_deployment_spec_replicas{namespace="${namespace}",deployment=~"${deployments}"} > 0`;
  return [
    {
      name: "ClearMLNoReadyPod",
      severity: "critical",
      for: "5m",
      expr: missing(needed.join("|")),
      summary: "{{ $labels.deployment }} has no ready pod",
      description: "It should have some, and people cannot work without it.",
    },
    ...(asyncDelete
      ? [
          {
            name: "ClearMLAsyncDeleteDown",
            severity: "warning",
            for: "1h",
            expr: missing("async-delete"),
            summary: "Asynchronous delete does not run",
            description: "Files of deleted tasks stay on the file server and in buckets until it runs again.",
          } as const,
        ]
      : []),
  ];
}

function mongo({ namespace, settings, stores: { mongo: access }, compatibility }: Watched): Alert[] {
  const { replicationLagSec } = thresholdsOf(settings);
  const of = (name: string, labels = "") => `mongodb_${name}{namespace="${namespace}"${labels}}`;
  const primary = `max by (namespace) (${of("members_optimeDate", ',member_state="PRIMARY"')})`;
  const members: readonly Alert[] = [
    {
      name: "ClearMLMongoMemberDown",
      severity: "warning",
      for: "10m",
      expr: `${of("members_health")} == 0`,
      summary: "The member {{ $labels.member_idx }} of MongoDB's replica set is down",
      description: "The others go on while most of them are there. Of three, the next that goes stops all writes.",
    },
    {
      name: "ClearMLMongoLag",
      severity: "warning",
      for: "15m",
      expr: `(${primary} - on (namespace) group_right () ${of("members_optimeDate", ',member_state="SECONDARY"')}) / 1000 > ${replicationLagSec}`,
      summary: "The member {{ $labels.member_idx }} of MongoDB's replica set lags",
      description: `It is {{ $value | humanizeDuration }} behind, more than ${replicationLagSec} s. If the primary goes now, what was written since is lost or waits.`,
    },
  ];
  return [
    ...(isSet(access) ? members : []),
    {
      name: "ClearMLMongoCompatibility",
      severity: "warning",
      for: "1h",
      expr: `${of("fcv_feature_compatibility_version")} != ${Number(compatibility)}`,
      summary: "MongoDB's feature compatibility version is {{ $labels.version }}",
      description: `The release wants ${compatibility}. With another the next upgrade of MongoDB is refused at its start.`,
    },
  ];
}

function urls({ namespace, settings, secure }: Watched): Alert[] {
  if (settings.blackbox === undefined) return [];
  const labels = `namespace="${namespace}",job="${probeJob}"`;
  const certificate: Alert = {
    name: "ClearMLCertificateExpires",
    severity: "warning",
    for: "1h",
    expr: `probe_ssl_earliest_cert_expiry{${labels}} - time() < 7 * 86400`,
    summary: "The certificate of {{ $labels.instance }} expires soon",
    description: "In {{ $value | humanizeDuration }} neither browsers nor agents take it any more.",
  };
  return [
    {
      name: "ClearMLUrlDown",
      severity: "critical",
      for: "5m",
      expr: `probe_success{${labels}} == 0`,
      summary: "{{ $labels.instance }} does not answer",
      description: "Asked as people ask it, by its public name: the way in is broken, or what is behind it.",
    },
    ...(secure ? [certificate] : []),
  ];
}

function jobs({ namespace, settings, backups, retention }: Watched): Alert[] {
  const { backupHours } = thresholdsOf(settings);
  const late = (cronJobs: string, hours: number): string => {
    const labels = `namespace="${namespace}",cronjob=~"${cronJobs}"`;
    const succeeded = `kube_cronjob_status_last_successful_time{${labels}}`;
    // One that never came through has no such time.
    return `time() - ${succeeded} > ${hours} * 3600 or (time() - kube_cronjob_created{${labels}} > ${hours} * 3600 unless on (namespace, cronjob) ${succeeded})`;
  };
  const backup: Alert = {
    name: "ClearMLBackupMissing",
    severity: "critical",
    for: "10m",
    expr: late(backups.join("|"), backupHours),
    summary: "{{ $labels.cronjob }} has not come through",
    description: `The last one that did is {{ $value | humanizeDuration }} old, or there was none; it may be ${backupHours} h.`,
  };
  const deletion: Alert = {
    name: "ClearMLRetentionFails",
    severity: "warning",
    for: "10m",
    expr: late("elastic-retention", 10 * 24),
    summary: "Nothing old is deleted from Elasticsearch",
    description: "The CronJob elastic-retention has not come through for {{ $value | humanizeDuration }}.",
  };
  return [...(backups.length === 0 ? [] : [backup]), ...(retention ? [deletion] : [])];
}

/** Without what it is measured by no other alert would ever fire. */
function blind({ namespace }: Watched): Alert {
  const measured = [`kube_deployment_spec_replicas{namespace="${namespace}",deployment="api"}`, `kubelet_volume_stats_capacity_bytes{namespace="${namespace}"}`];
  const exporters = ["mongo", "elastic", "redis"].map((store) => `up{namespace="${namespace}",job="${store}-exporter"} == 1`);
  return {
    name: "ClearMLBlind",
    severity: "warning",
    for: "15m",
    expr: [...measured, ...exporters].map((expr) => `absent(${expr})`).join(" or "),
    summary: "Prometheus does not see all of ClearML in the namespace {{ $labels.namespace }}",
    description: "Missing is what kube-state-metrics tells of it, what kubelet tells of its volumes, or an exporter{{ with $labels.job }}: {{ . }}{{ end }}. Other alerts cannot fire.",
  };
}
