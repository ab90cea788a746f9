import type { Snapshots, Storage } from "@k8s-config/clearml";

/**
 * What is copied every night, and where to. Each of the three has a place of its own, or `false`: it is not backed up here,
 * since somebody else does it. Redis holds nothing that is not made anew.
 */
export interface BackupSettings {
  /** When a backup begins: minute, hour, day of the month, month and day of the week, in UTC. By default, at two every night. @pattern ^[0-9*,/-]+ [0-9*,/-]+ [0-9*,/-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*,/-]+$ @example "30 3 * * *" */
  readonly schedule?: string;
  /** How many backups are kept of each. By default, 7. @minimum 1 @example 14 */
  readonly keep?: number;
  /** Volume for the dumps of MongoDB, or false. @example {"size": "50Gi"} */
  readonly mongo: Storage | false;
  /** Volume for the snapshots of Elasticsearch, which its pods mount, or a bucket, or false. @example {"size": "100Gi"} */
  readonly elastic: Snapshots | false;
  /** Volume for copies of the file server's files, or false. What did not change between two copies takes no room twice. @example {"size": "500Gi"} */
  readonly fileserver: Storage | false;
}

/** The parts that can be backed up. */
export const backupParts = ["mongo", "elastic", "fileserver"] as const;

export type BackupPart = (typeof backupParts)[number];

export const defaultSchedule = "0 2 * * *";
export const defaultKeep = 7;
