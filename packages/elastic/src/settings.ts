import { podDefaults, resources, whole, type PodSettings, type Storage, type StoreCertificate } from "@k8s-config/clearml";

/** Elasticsearch: metrics, logs, plots, debug images. */
export interface ElasticSettings {
  /** Pod of Elasticsearch. Half of its memory limit, at most 31 GiB, becomes the Java heap; the rest is for file caches. */
  readonly pods: PodSettings;
  /** Where the data lies. @example {"size": "200Gi"} */
  readonly storage: Storage;
  /**
   * Whether index files are mapped into memory. That is faster, and needs `vm.max_map_count` of at least 1048576 on the
   * nodes: nothing here changes a node.
   * @example true
   */
  readonly mmap: boolean;
  /**
   * Free disk space below which Elasticsearch moves, stops allocating and at last stops writing, as one value for all
   * three watermarks. The default is that of ClearML's compose file.
   * @pattern ^[1-9][0-9]*(mb|gb)$
   * @example "2gb"
   */
  readonly diskWatermark: string;
  /** Whether Elasticsearch asks for a login: its user `elastic` has the password of the credentials' Secret. @example false */
  readonly authentication: boolean;
  /** TLS between Elasticsearch and whoever calls it. By default, none, since there is no authority to sign its certificate. */
  readonly tls?: StoreCertificate;
}

export const defaults: ElasticSettings = {
  pods: { ...podDefaults, resources: resources(["500m", "2"], ["4Gi", "4Gi"], ["512Mi", "2Gi"]) },
  storage: whole<Storage>({ size: "50Gi" }),
  mmap: false,
  diskWatermark: "500mb",
  authentication: true,
};
