import { claim, isExistingClaim, isSnapshotBucket, objectLabels, serviceAccount, type SnapshotBucket, type Storage } from "@k8s-config/clearml";
import { collectFiles, kustomizationYaml, place, toYaml, type KubeObject, type OutputFile } from "@k8s-config/core";
import type { Resolved } from "../resolve.ts";
import { unsubstituted } from "../substitution.ts";
import { backupCronJob, restoreJob, type BackupPod } from "./jobs.ts";
import { backupClaim, elasticPod, fileserverPod, mongoPod, verifyPod } from "./pods.ts";
import { backupParts, defaultKeep, defaultSchedule, type BackupPart } from "./settings.ts";

type Way = "backup" | "restore";

/** The pods that back up, or restore, what is backed up at all. */
function podsOf(resolved: Resolved, way: Way): { readonly part: BackupPart; readonly pod: BackupPod }[] {
  const { backup } = resolved;
  if (backup === undefined) return [];
  const { keep = defaultKeep, mongo, elastic, fileserver } = backup;
  return [
    ...(mongo === false ? [] : [{ part: "mongo" as const, pod: mongoPod(resolved, mongo, way, keep) }]),
    ...(elastic === false ? [] : [{ part: "elastic" as const, pod: elasticPod(resolved, elastic, way, keep) }]),
    ...(fileserver === false ? [] : [{ part: "fileserver" as const, pod: fileserverPod(resolved, fileserver, way, keep) }]),
  ];
}

/** The claims in which backups lie: they outlive everything else. */
export function backupClaims({ backup }: Resolved): KubeObject[] {
  if (backup === undefined) return [];
  return backupParts.flatMap((part) => {
    const target: Storage | SnapshotBucket | false = backup[part];
    if (target === false || isSnapshotBucket(target) || isExistingClaim(target)) return [];
    return [claim(backupClaim(part), objectLabels(backupClaim(part)), target)];
  });
}

/** What makes the backups. */
export function backupObjects(resolved: Resolved): KubeObject[] {
  const { backup } = resolved;
  if (backup === undefined) return [];
  const cronJobs = podsOf(resolved, "backup").flatMap(({ pod }) => [serviceAccount(pod.workload), backupCronJob(resolved, backup.schedule ?? defaultSchedule, pod)]);
  return [...cronJobs, serviceAccount("verify")];
}

/** Folder of the restore, below the overlay's. */
export const restoreFolder = "restore";

/**
 * The Jobs of a restore, in their order. They are there only under maintenance, when nothing writes to what they replace,
 * and no kustomization but their own names them.
 */
export function restoreObjects(resolved: Resolved): KubeObject[] {
  if (resolved.backup === undefined || !resolved.installation.maintenance) return [];
  const jobs = [...podsOf(resolved, "restore").map(({ part, pod }) => restoreJob(resolved, `restore-${part}`, pod)), restoreJob(resolved, "verify", verifyPod(resolved))];
  return place(jobs.map(unsubstituted), resolved.placement);
}

export function restoreFiles(resolved: Resolved, banner: string): OutputFile[] {
  const files = restoreObjects(resolved).map((job) => ({ path: `job-${job.metadata.name}.yaml`, text: banner + toYaml(job) }));
  if (files.length === 0) return [];
  return collectFiles(files, [{ path: "kustomization.yaml", text: banner + kustomizationYaml({ resources: files.map(({ path }) => path) }) }]).map(({ path, text }) => ({ path: `${restoreFolder}/${path}`, text }));
}
