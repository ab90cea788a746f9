import { podDefaults, resources, whole, type CertificateIssuer, type PodSettings, type Storage, type StoreCertificate } from "@k8s-config/clearml";

/** Days for which events are kept, by their type. */
export interface EventDays {
  /** Console output of tasks. By default, kept for ever. @minimum 7 @example 90 */
  readonly log?: number;
  /** Points of the curves. By default, kept for ever. @minimum 7 @example 365 */
  readonly scalar?: number;
  /** Plots, tables, confusion matrices. By default, kept for ever. @minimum 7 @example 365 */
  readonly plot?: number;
  /**
   * Debug images: where each lies. Once it is deleted nothing knows of the image's file any more, which then stays on the file server for
   * ever. By default, kept for ever. @minimum 7 @example 365
   */
  readonly debugImage?: number;
}

/**
 * How long Elasticsearch keeps what grows for ever. **What is deleted are people's results**: a task and a model that are
 * older stay in the list with their last values, but their curves, logs and plots are gone.
 */
export interface Retention {
  /** Days after which events are deleted, counted from the moment at which the server stored them. By default, all are kept. @example {"log": 90} */
  readonly events?: EventDays;
  /**
   * Months before the present one whose statistics are kept: those of workers, queues and serving, which lie in an index
   * for each month. Older indices are deleted whole. By default, all are kept.
   * @minimum 1
   * @example 6
   */
  readonly statisticsMonths?: number;
  /** When it runs, as cron has it, in UTC. By default, 17 3 * * *, which is once a day. @pattern ^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$ @example "17 3 * * 0" */
  readonly schedule?: string;
  /** Events that are deleted in a second at most, so that people still get answers meanwhile. By default, 1000. @minimum 1 @example 5000 */
  readonly eventsPerSecond?: number;
  /** Whether it deletes nothing, and says in its log what it would delete. By default, false. @example true */
  readonly dryRun?: boolean;
}

/** Elasticsearch: metrics, logs, plots, debug images. */
export interface ElasticSettings {
  /** Pod of Elasticsearch. Half of its memory limit, at most 31 GiB, becomes the Java heap; the rest is for file caches. */
  readonly pods: PodSettings;
  /**
   * Number of nodes. Of three each index has one copy, so that one node may be away; this needs release 2.4.0. Two could not
   * tell which of them is cut off. It never goes down to 1 again.
   * @example 3
   */
  readonly nodes: 1 | 3;
  /**
   * Certificate by which the nodes of a cluster know each other. Elasticsearch does not start without one where it asks for
   * a login. By default, none.
   * @example {"secretName": "elastic-transport-tls"}
   */
  readonly transportTls?: TransportCertificate;
  /** Where the data of each node lies. @example {"size": "200Gi"} */
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
  /** How long it keeps what grows for ever. By default, it keeps all of it. */
  readonly retention?: Retention;
}

/** A certificate of the nodes that stands in a Secret. */
export interface TransportSecret {
  /** Name of a Secret in the namespace with `tls.crt`, `tls.key` and, as `ca.crt`, the authority that signed no other certificate. @format resourceName @example "elastic-transport-tls" */
  readonly secretName: string;
}

/** A certificate of the nodes that cert-manager gets and renews. */
export interface TransportIssuer {
  /** Who issues it: an authority of the installation's own, since whoever has a certificate of it is taken for a node. */
  readonly issuer: CertificateIssuer;
  /** Name of the Secret into which cert-manager writes it. By default, elastic-transport-tls. @format resourceName @example "elastic-nodes" */
  readonly secretName?: string;
}

/** Where the certificate of the nodes comes from. */
export type TransportCertificate = TransportSecret | TransportIssuer;

export const defaults: ElasticSettings = {
  pods: { ...podDefaults, resources: resources(["500m", "2"], ["4Gi", "4Gi"], ["512Mi", "2Gi"]) },
  nodes: 1,
  storage: whole<Storage>({ size: "50Gi" }),
  mmap: false,
  diskWatermark: "500mb",
  authentication: true,
};
