import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import type { IJob } from "kubernetes-models/batch/v1/Job";
import type { IContainer } from "kubernetes-models/v1/Container";
import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import type { IPodTemplateSpec } from "kubernetes-models/v1/PodTemplateSpec";
import type { IVolume } from "kubernetes-models/v1/Volume";
import { amounts, imageOf, objectLabels, podDefaults, podTemplate, releaseOf, resources, scratch, versionOf, type PodSettings } from "@k8s-config/clearml";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import type { Resolved } from "../resolve.ts";

/** A pod of a backup, or of a restore. */
export interface BackupPod {
  /** Name by which policies and its ServiceAccount know it. */
  readonly workload: string;
  /** Settings of the pod whose image, nodes and taints it shares. */
  readonly like: PodSettings;
  readonly image: "mongo" | "server";
  readonly user: number;
  readonly container: Pick<IContainer, "command" | "env" | "volumeMounts">;
  readonly volumes: readonly IVolume[];
  readonly affinity?: PodSettings["affinity"];
}

const of = resources(["50m", "2"], ["128Mi", "1Gi"], ["16Mi", "256Mi"]);

/** A day, but for the hour before the next backup: what takes longer has to be told, and not to pile up. */
const longestSec = 23 * 3600;

export function backupTemplate({ installation }: Resolved, pod: BackupPod): IPodTemplateSpec {
  const { like, workload, container, affinity } = pod;
  const image = like.image ?? imageOf(installation, pod.image);
  const { nodeSelector, tolerations, priorityClassName } = like;
  const settings: PodSettings = {
    ...podDefaults,
    resources: of,
    nodeSelector,
    tolerations,
    ...(priorityClassName === undefined ? {} : { priorityClassName }),
    ...(affinity === undefined ? {} : { affinity }),
  };
  return podTemplate({
    workload,
    installation,
    settings,
    version: versionOf(image),
    user: pod.user,
    readsCredentials: true,
    graceSeconds: 10,
    ...(pod.image === "server" ? { architectures: releaseOf(installation).architectures } : {}),
    fromReplicaSet: false,
    containers: [
      {
        ...container,
        name: workload,
        image,
        env: [{ name: "HOME", value: "/tmp" }, { name: "PYTHONDONTWRITEBYTECODE", value: "1" }, { name: "PYTHONUNBUFFERED", value: "1" }, ...(container.env ?? [])],
        resources: amounts(settings),
        volumeMounts: [{ name: "tmp", mountPath: "/tmp" }, ...(container.volumeMounts ?? [])],
      },
    ],
    volumes: [scratch("tmp", "128Mi"), ...pod.volumes],
    pod: { restartPolicy: "Never" },
  });
}

export function backupCronJob(resolved: Resolved, schedule: string, pod: BackupPod): KubeObject {
  const { workload } = pod;
  return kubeObject<ICronJob>({
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name: workload, labels: objectLabels(workload) },
    spec: {
      schedule,
      timeZone: "Etc/UTC",
      suspend: resolved.installation.maintenance,
      concurrencyPolicy: "Forbid",
      startingDeadlineSeconds: 3600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 3,
      jobTemplate: { metadata: { labels: objectLabels(workload) }, spec: { ...limits, template: backupTemplate(resolved, pod) } },
    },
  });
}

/** A Job that is applied by hand. @param name its own: its pod is one of the workload's, with the same account and the same calls. */
export function restoreJob(resolved: Resolved, name: string, pod: BackupPod): KubeObject {
  return kubeObject<IJob>({
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name, labels: objectLabels(name) },
    spec: { ...limits, template: backupTemplate(resolved, pod) },
  });
}

const limits = { backoffLimit: 2, activeDeadlineSeconds: longestSec };

/** ConfigMap, made by hand, that says of which time a backup is wanted. */
export const restoreConfigMap = "restore";

/** Absent, the newest is taken. */
export const restoreFrom: IEnvVar = { name: "RESTORE_FROM", valueFrom: { configMapKeyRef: { name: restoreConfigMap, key: "from", optional: true } } };
