import { accessModesOf, isExistingClaim, isSnapshotBucket, releaseOf, type SnapshotBucket, type Storage } from "@k8s-config/clearml";
import { filesClaim } from "@k8s-config/fileserver";
import { backupClaim } from "./backup/pods.ts";
import { backupParts, defaultSchedule, type BackupPart } from "./backup/settings.ts";
import { scheduleProblem } from "./cron.ts";
import type { Resolved } from "./resolve.ts";
import type { Finding, Rule } from "./rules.ts";

/** A rule that is asked only where something is backed up. */
function ofBackup(rule: (backup: NonNullable<Resolved["backup"]>, resolved: Resolved) => Finding[]): Rule {
  return (_, resolved) => (resolved.backup === undefined ? [] : rule(resolved.backup, resolved));
}

const something = ofBackup((backup) =>
  backupParts.some((part) => backup[part] !== false) ? [] : [{ path: "backup", reason: "has no destination at all: nothing would be backed up", remedy: "Say where at least one of mongo, elastic and fileserver goes, or leave backup out" }],
);

/** Elasticsearch writes its snapshots itself, to what it was started with. */
const elasticOwn = ofBackup(({ elastic }, { installation: { stores } }) =>
  elastic === false || stores.elastic.kind === "internal"
    ? []
    : [{ path: "backup.elastic", reason: "is for Elasticsearch that runs here: neither a volume nor the keys of a bucket can be given to one that others run", remedy: "Write false, and have those who run it take the snapshots" }],
);

const bucketsKnown = ofBackup(({ elastic }, { installation }) => {
  if (elastic === false || !isSnapshotBucket(elastic)) return [];
  const { elastic: version } = releaseOf(installation);
  const findings: Finding[] = [];
  if (/^[0-7]\./.test(version)) {
    findings.push({ path: "backup.elastic.bucket", value: elastic.bucket, reason: `needs a plug-in that the image of Elasticsearch ${version} does not have`, remedy: "Write a volume, or a release with Elasticsearch 8" });
  }
  if (installation.airGapped && /(^|\.)amazonaws\.com(\.cn)?(:|$)/.test(elastic.host ?? "amazonaws.com")) {
    findings.push({ path: "backup.elastic.bucket", value: elastic.bucket, reason: "is at Amazon, out of the network", remedy: "Name the host of a store in your network, or write a volume" });
  }
  return findings;
});

const nodesShare = ofBackup(({ elastic }, { settings }) =>
  elastic === false || isSnapshotBucket(elastic) || settings.elastic.nodes === 1 || accessModesOf(elastic).includes("ReadWriteMany")
    ? []
    : [{ path: "backup.elastic", reason: `is one volume for ${settings.elastic.nodes} nodes, and not ReadWriteMany: all of them write to it`, remedy: 'Write storage of a class that can with accessModes ["ReadWriteMany"], or a bucket' }],
);

const oneMounter = ofBackup(({ fileserver }, { settings }) =>
  fileserver === false || !(settings.fileserver.storage.accessModes ?? []).includes("ReadWriteOncePod")
    ? []
    : [{ path: "backup.fileserver", reason: "cannot read a ReadWriteOncePod volume while the file server has it", remedy: "Write false, and have the storage take snapshots of it" }],
);

/** Two that write to one folder would rotate each other's backups; and no copy lies on what it is a copy of. */
const claimsApart = ofBackup((backup, { settings }) => {
  const taken = new Map<string, string>();
  for (const component of ["mongo", "elastic", "redis", "fileserver"] as const) {
    const { storage } = settings[component];
    if (isExistingClaim(storage)) taken.set(storage.existingClaim, `${component}.storage`);
  }
  return backupParts.flatMap((part): Finding[] => {
    const target: Storage | SnapshotBucket | false = backup[part];
    if (target === false || isSnapshotBucket(target)) return [];
    const existing = isExistingClaim(target);
    const name = existing ? target.existingClaim : backupClaim(part);
    const other = taken.get(name) ?? ownerOf(name, part);
    if (other === undefined) taken.set(name, `backup.${part}`);
    return other === undefined ? [] : [{ path: existing ? `backup.${part}.existingClaim` : `backup.${part}`, ...(existing ? { value: name } : {}), reason: `is the claim of ${other} too`, remedy: "Name a claim that nothing else writes to, on other disks than what it is a copy of" }];
  });
});

/** Whose the claims are that the installation makes, or made before its settings became others: its data is still in them. */
function ownerOf(name: string, part: BackupPart): string | undefined {
  if (name === filesClaim) return "fileserver.storage";
  const store = /^data-(mongo|elastic|redis)-[0-9]+$/.exec(name)?.[1];
  if (store !== undefined) return `${store}.storage`;
  const destination = backupParts.find((other) => other !== part && name === backupClaim(other));
  return destination === undefined ? undefined : `backup.${destination}`;
}

/** The API server refuses it, and with it all that is applied together. */
const scheduleReads = ofBackup(({ schedule = defaultSchedule }) => {
  const reason = scheduleProblem(schedule);
  return reason === undefined ? [] : [{ path: "backup.schedule", value: schedule, reason, remedy: `Write one such as ${defaultSchedule}` }];
});

export const backupRules: readonly Rule[] = [something, scheduleReads, elasticOwn, bucketsKnown, nodesShare, oneMounter, claimsApart];
