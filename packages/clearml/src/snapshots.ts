import type { SecretKey } from "./credentials.ts";
import type { Storage } from "./storage.ts";

/** A bucket of Amazon S3, or of what speaks its protocol, to which Elasticsearch itself writes its snapshots. */
export interface SnapshotBucket {
  /** Name of the bucket. @pattern ^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$ @example "clearml-snapshots" */
  readonly bucket: string;
  /** Folder in the bucket, which nothing else writes to. By default, its root. @pattern ^[^/\s][^\s]*[^/\s]$ @example "prod/elastic" */
  readonly folder?: string;
  /** Host, and port, of the store. By default, Amazon's. @pattern ^[a-z0-9.-]+(:[0-9]+)?$ @example "minio.example.com:9000" */
  readonly host?: string;
  /** Whether the store is called by https. By default, true. @example false */
  readonly secure?: boolean;
  /** Region of the bucket. By default, Elasticsearch finds it out. @pattern ^[a-z0-9-]+$ @example "eu-central-1" */
  readonly region?: string;
  /** Id of the access key. */
  readonly accessKey: SecretKey;
  /** The access key's secret. */
  readonly secretKey: SecretKey;
}

/** Where Elasticsearch writes its snapshots: a volume that all its nodes mount, or a bucket. */
export type Snapshots = Storage | SnapshotBucket;

export function isSnapshotBucket(snapshots: Snapshots): snapshots is SnapshotBucket {
  return "bucket" in snapshots;
}
