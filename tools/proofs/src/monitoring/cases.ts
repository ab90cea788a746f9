/** Made-up measures of which each alert has to fire, and of which it may not. */

/** Series → values, as promtool writes them: `1x60` is 1 for an hour, `_` is none. */
export type Series = Readonly<Record<string, string>>;

export interface Case {
  readonly what: string;
  readonly series: Series;
  /** When it is looked at. */
  readonly at: string;
}

export interface AlertCases {
  readonly fires: readonly Case[];
  readonly silent: readonly Case[];
}

const ns = 'namespace="clearml"';
const claim = `${ns},persistentvolumeclaim="data-mongo-0"`;
const volume = (used: number, kind = "bytes"): Series =>
  kind === "bytes"
    ? { [`kubelet_volume_stats_available_bytes{${claim}}`]: `${100 - used}x90`, [`kubelet_volume_stats_capacity_bytes{${claim}}`]: "100x90" }
    : { [`kubelet_volume_stats_inodes_free{${claim}}`]: `${100 - used}x90`, [`kubelet_volume_stats_inodes{${claim}}`]: "100x90" };
const at = "80m";

const node = `${ns},job="elastic-exporter",name="elastic-0"`;
const cluster = `${ns},job="elastic-exporter",pod="elastic-exporter-1"`;
const mib = 2 ** 20;
const gib = 2 ** 30;
const free = (bytes: number): Series => ({ [`elasticsearch_filesystem_data_available_bytes{${node}}`]: `${bytes}x90`, [`elasticsearch_filesystem_data_size_bytes{${node}}`]: `${100 * gib}x90` });
const lowBytes: Series = { [`elasticsearch_clustersettings_allocation_watermark_low_bytes{${cluster}}`]: `${500 * mib}x90` };
const lowRatio: Series = { [`elasticsearch_clustersettings_allocation_watermark_low_ratio{${cluster}}`]: "0.85x90" };
const index = (name: string) => `${ns},job="elastic-exporter",index="${name}"`;

const deployment = (name: string, ready: string, wanted: number): Series => ({
  [`kube_deployment_status_replicas_ready{${ns},deployment="${name}"}`]: ready,
  [`kube_deployment_spec_replicas{${ns},deployment="${name}"}`]: `${wanted}x90`,
});
const member = (state: string, host: string) => `${ns},job="mongo-exporter",member_state="${state}",member_idx="${host}"`;
const lagging = (milliseconds: number): Series => ({
  [`mongodb_members_optimeDate{${member("PRIMARY", "a:27017")}}`]: "1000000x90",
  [`mongodb_members_optimeDate{${member("SECONDARY", "b:27017")}}`]: `${1_000_000 - milliseconds}x90`,
});
const cronJob = (name: string) => `${ns},cronjob="${name}"`;
// Seconds of the clock at 80 minutes, at which all are looked at: the clock begins at 0, and what was before is below it.
const hoursAgo = (hours: number) => 4800 - hours * 3600;
const succeeded = (name: string, hours: number): Series => ({ [`kube_cronjob_created{${cronJob(name)}}`]: `${hoursAgo(1000)}x90`, [`kube_cronjob_status_last_successful_time{${cronJob(name)}}`]: `${hoursAgo(hours)}x90` });
const neverRan = (name: string, hours: number): Series => ({ [`kube_cronjob_created{${cronJob(name)}}`]: `${hoursAgo(hours)}x90` });

const exporters: Series = Object.fromEntries(["mongo", "elastic", "redis"].map((store) => [`up{${ns},job="${store}-exporter"}`, "1x90"]));
const measured: Series = { [`kube_deployment_spec_replicas{${ns},deployment="api"}`]: "1x90", [`kubelet_volume_stats_capacity_bytes{${claim}}`]: "1x90" };
const redis = (used: number, most: number): Series => ({ [`redis_memory_used_bytes{${ns},job="redis-exporter"}`]: `${used}x90`, [`redis_memory_max_bytes{${ns},job="redis-exporter"}`]: `${most}x90` });
const url = `${ns},job="clearml-urls",instance="https://app.clearml.example.com/"`;

function one(what: string, series: Series, when = at): Case {
  return { what, series, at: when };
}

export const alertCases: Readonly<Record<string, AlertCases>> = {
  ClearMLVolumeFilling: {
    fires: [one("81 % in use", volume(81))],
    silent: [one("79 % in use", volume(79)), one("for ten minutes", volume(81), "10m"), one("of another namespace", { 'kubelet_volume_stats_available_bytes{namespace="x"}': "1x90", 'kubelet_volume_stats_capacity_bytes{namespace="x"}': "100x90" })],
  },
  ClearMLVolumeFull: { fires: [one("96 % in use", volume(96))], silent: [one("94 % in use", volume(94))] },
  ClearMLVolumeInodes: {
    fires: [one("81 % in use", volume(81, "inodes"))],
    silent: [one("79 % in use", volume(79, "inodes")), one("a file system that counts none", { [`kubelet_volume_stats_inodes_free{${claim}}`]: "0x90", [`kubelet_volume_stats_inodes{${claim}}`]: "0x90" })],
  },
  ClearMLElasticWatermark: {
    fires: [one("1.4 GiB free, a watermark of 500 MiB", { ...free(1400 * mib), ...lowBytes }), one("19 % free, a watermark of 85 % in use", { ...free(19 * gib), ...lowRatio })],
    silent: [one("1.6 GiB free", { ...free(1600 * mib), ...lowBytes }), one("21 % free", { ...free(21 * gib), ...lowRatio })],
  },
  ClearMLElasticReadOnly: {
    fires: [one("one index", { [`elasticsearch_indices_settings_stats_read_only_indices{${cluster}}`]: "1x90" })],
    silent: [one("none", { [`elasticsearch_indices_settings_stats_read_only_indices{${cluster}}`]: "0x90" })],
  },
  ClearMLElasticRed: {
    fires: [one("red", { [`elasticsearch_cluster_health_status{${cluster},color="red"}`]: "1x90" })],
    silent: [one("yellow", { [`elasticsearch_cluster_health_status{${cluster},color="red"}`]: "0x90", [`elasticsearch_cluster_health_status{${cluster},color="yellow"}`]: "1x90" })],
  },
  ClearMLElasticIndexLarge: {
    fires: [one("51 GiB of events", { [`elasticsearch_indices_store_size_bytes_primary{${index("events-log-1")}}`]: `${51 * gib}x90` })],
    silent: [one("49 GiB", { [`elasticsearch_indices_store_size_bytes_primary{${index("events-log-1")}}`]: `${49 * gib}x90` }), one("another index", { [`elasticsearch_indices_store_size_bytes_primary{${index("mine")}}`]: `${51 * gib}x90` })],
  },
  ClearMLElasticIndexDocuments: {
    fires: [one("1.7 G", { [`elasticsearch_indices_docs_primary{${index("events-training_stats_scalar-1")}}`]: "1700000000x90" })],
    silent: [one("1.5 G", { [`elasticsearch_indices_docs_primary{${index("events-training_stats_scalar-1")}}`]: "1500000000x90" })],
  },
  ClearMLMongoDown: { fires: [one("0", { [`mongodb_up{${ns},job="mongo-exporter"}`]: "0x90" })], silent: [one("1", { [`mongodb_up{${ns},job="mongo-exporter"}`]: "1x90" })] },
  ClearMLElasticDown: {
    fires: [one("the exporter tells nothing of it", { [`up{${ns},job="elastic-exporter",instance="a"}`]: "1x90" })],
    silent: [
      one("the exporter tells of it", { [`up{${ns},job="elastic-exporter",instance="a"}`]: "1x90", [`elasticsearch_cluster_health_number_of_nodes{${ns},job="elastic-exporter",instance="a"}`]: "1x90" }),
      one("the exporter itself is away", { [`up{${ns},job="elastic-exporter",instance="a"}`]: "0x90" }),
    ],
  },
  ClearMLRedisDown: { fires: [one("0", { [`redis_up{${ns},job="redis-exporter"}`]: "0x90" })], silent: [one("1", { [`redis_up{${ns},job="redis-exporter"}`]: "1x90" })] },
  ClearMLRedisMemory: { fires: [one("91 %", redis(91, 100))], silent: [one("89 %", redis(89, 100)), one("no limit", redis(91, 0))] },
  ClearMLNoReadyPod: {
    fires: [one("the API server", deployment("api", "0x90", 1)), one("one of the others", { ...deployment("api", "1x90", 1), ...deployment("web", "0x90", 2) })],
    silent: [one("one of two", deployment("api", "1x90", 2)), one("none is wanted", deployment("api", "0x90", 0)), one("a moment", deployment("api", "1x76 0x14", 1))],
  },
  ClearMLAsyncDeleteDown: {
    fires: [one("for more than an hour", deployment("async-delete", "0x90", 1))],
    silent: [one("for half of one", deployment("async-delete", "1x50 0x40", 1)), one("another workload", deployment("api", "0x90", 1))],
  },
  ClearMLMongoMemberDown: {
    fires: [one("one of them", { [`mongodb_members_health{${member("PRIMARY", "a:27017")}}`]: "1x90", [`mongodb_members_health{${member("(not reachable/healthy)", "b:27017")}}`]: "0x90" })],
    silent: [one("none of them", { [`mongodb_members_health{${member("PRIMARY", "a:27017")}}`]: "1x90" })],
  },
  ClearMLMongoLag: { fires: [one("by 61 s", lagging(61_000))], silent: [one("by 59 s", lagging(59_000))] },
  ClearMLMongoCompatibility: {
    fires: [one("of the release before", { [`mongodb_fcv_feature_compatibility_version{${ns},version="7.0"}`]: "7x90" })],
    silent: [one("of the release", { [`mongodb_fcv_feature_compatibility_version{${ns},version="8.0"}`]: "8x90" })],
  },
  ClearMLUrlDown: { fires: [one("0", { [`probe_success{${url}}`]: "0x90" })], silent: [one("1", { [`probe_success{${url}}`]: "1x90" }), one("for a moment", { [`probe_success{${url}}`]: "1x76 0x14" })] },
  ClearMLCertificateExpires: {
    fires: [one("in six days", { [`probe_ssl_earliest_cert_expiry{${url}}`]: `${6 * 86_400}x90` })],
    silent: [one("in eight days", { [`probe_ssl_earliest_cert_expiry{${url}}`]: `${8 * 86_400}x90` })],
  },
  ClearMLBackupMissing: {
    fires: [one("the last is 38 hours old", succeeded("backup-mongo", 38)), one("there was none in 38 hours", neverRan("backup-mongo", 38))],
    silent: [one("the last is 34 hours old", succeeded("backup-mongo", 34)), one("there has been time for none", neverRan("backup-mongo", 34)), one("another CronJob", succeeded("mine", 38))],
  },
  ClearMLRetentionFails: {
    fires: [one("the last is 11 days old", succeeded("elastic-retention", 264))],
    silent: [one("the last is 9 days old", succeeded("elastic-retention", 216))],
  },
  ClearMLBlind: {
    fires: [
      one("no kube-state-metrics", { ...exporters, [`kubelet_volume_stats_capacity_bytes{${claim}}`]: "1x90" }),
      one("no kubelet", { ...exporters, [`kube_deployment_spec_replicas{${ns},deployment="api"}`]: "1x90" }),
      one("an exporter that is away", { ...measured, ...exporters, [`up{${ns},job="redis-exporter"}`]: "0x90" }),
    ],
    silent: [one("all of it is there", { ...measured, ...exporters })],
  },
};
