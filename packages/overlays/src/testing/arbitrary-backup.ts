import { defaultRelease, isSnapshotBucket, releases, type AccessMode, type SecretKey, type SnapshotBucket, type Storage } from "@k8s-config/clearml";
import * as fc from "fast-check";
import type { BackupSettings } from "../backup/settings.ts";
import type { Environment } from "../environment.ts";

const accessModes = fc.constantFrom<AccessMode[][]>(["ReadWriteOnce"], ["ReadWriteMany"], ["ReadWriteOncePod"]);

/** Claims that exist have names of their own, which no other of a random environment has. */
const storage = (part: string): fc.Arbitrary<Storage> =>
  fc.oneof(
    fc.record({ size: fc.constantFrom("2Gi", "80Gi"), class: fc.constantFrom("slow", "fast"), accessModes }, { requiredKeys: ["size"] }),
    fc.record({ existingClaim: fc.constant(`backups.of-${part}`), subPath: fc.constantFrom("a/b", "x"), accessModes }, { requiredKeys: ["existingClaim"] }),
  );

const bucket = (secretKey: fc.Arbitrary<SecretKey>): fc.Arbitrary<SnapshotBucket> =>
  fc.record(
    { bucket: fc.constantFrom("clearml", "a.b-c"), accessKey: secretKey, secretKey, folder: fc.constantFrom("prod", "a/b"), host: fc.constantFrom("minio.example.com:9000", "10.0.0.1", "s3.example.com"), secure: fc.boolean(), region: fc.constant("eu-1") },
    { requiredKeys: ["bucket", "accessKey", "secretKey"] },
  );

export const backupSettings = (secretKey: fc.Arbitrary<SecretKey>): fc.Arbitrary<BackupSettings> =>
  fc
    .tuple(
      fc.record({ schedule: fc.constantFrom("30 3 * * *", "0 */6 * * MON-FRI", "5,35 0-6 1 JAN 0"), keep: fc.integer({ min: 1, max: 30 }) }, { requiredKeys: [] }),
      fc.record({ mongo: storage("mongo"), elastic: fc.oneof(storage("elastic"), bucket(secretKey)), fileserver: storage("fileserver") }),
      fc.constantFrom<readonly ("mongo" | "elastic" | "fileserver")[]>([], [], ["mongo"], ["elastic"], ["fileserver"], ["elastic", "fileserver"]),
    )
    .map(([times, targets, not]) => ({ ...times, ...targets, ...Object.fromEntries(not.map((part) => [part, false as const])) }));

/** Mends what a backup and the rest have to agree on. */
export function withBackupThatFits(environment: Environment): Environment {
  const { backup, fileserver, airGapped, release = defaultRelease, elastic: store } = environment;
  if (backup === undefined) return environment;
  const { elastic } = backup;
  const isBucket = elastic !== false && isSnapshotBucket(elastic);
  const fitting = isBucket && (releases[release].elastic.startsWith("7.") || (airGapped === true && elastic.host === undefined)) ? ({ size: "2Gi" } as const) : elastic;
  const ofNodes = fitting === false || isSnapshotBucket(fitting) || store?.nodes !== 3 ? fitting : { ...fitting, accessModes: ["ReadWriteMany" as const] };
  const own = store?.external === undefined ? ofNodes : false;
  const oncePod = fileserver?.storage?.accessModes?.includes("ReadWriteOncePod") === true;
  return { ...environment, backup: { ...backup, elastic: own, mongo: backup.mongo === false && (oncePod || own === false) ? { size: "1Gi" } : backup.mongo, ...(oncePod ? { fileserver: false } : {}) } };
}
