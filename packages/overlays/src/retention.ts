import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import { amounts, fromSecret, imageOf, objectLabels, podDefaults, podTemplate, releaseOf, resources, scratch, serviceAccount, storeCaFile, storeCalls, urlHost, versionOf, type ElasticAccess } from "@k8s-config/clearml";
import { kubeObject, emptyManifest, type JsonObject, type Manifest } from "@k8s-config/core";
import type { EventDays, Retention } from "@k8s-config/elastic";
import type { Resolved } from "./resolve.ts";
import { retentionScript } from "./retention-script.ts";

const workload = "elastic-retention";
const configMap = "elastic-retention";

/** The server's names of the types, as its indices have them (clearml-server apiserver/bll/event/event_common.py). */
const eventTypes: Readonly<Record<keyof EventDays, string>> = { log: "log", scalar: "training_stats_scalar", plot: "plot", debugImage: "training_debug_image" };

/**
 * The CronJob that deletes what Elasticsearch has kept for long enough. Not by policies of Elasticsearch itself (ILM):
 * those are named by templates, which every API server writes anew as it starts, and roll an index over into another, while
 * the server knows each by one name.
 */
export function retentionManifest({ installation, settings, retention }: Resolved): Manifest {
  if (retention === undefined) return emptyManifest;
  const { login } = installation.stores.elastic;
  // Its variables are the server's own.
  const { mounts, volumes } = storeCalls(installation.stores, ["elastic"]);
  const image = settings.api.pods.image ?? imageOf(installation, "server");
  const { nodeSelector, tolerations } = settings.api.pods;
  const pods = { ...podDefaults, nodeSelector, tolerations, resources: resources(["20m", "500m"], ["64Mi", "256Mi"], ["16Mi", "64Mi"]) };
  return {
    config: [{ kind: "ConfigMap", name: configMap, files: { "retention.py": retentionScript, "plan.json": `${JSON.stringify(planOf(retention, installation.stores.elastic), undefined, 2)}\n` } }],
    objects: [
      serviceAccount(workload),
      kubeObject<ICronJob>({
        apiVersion: "batch/v1",
        kind: "CronJob",
        metadata: { name: workload, labels: objectLabels(workload) },
        spec: {
          schedule: retention.schedule ?? "17 3 * * *",
          timeZone: "Etc/UTC",
          ...(installation.maintenance ? { suspend: true } : {}),
          // A first deletion may take days: the next waits for it.
          concurrencyPolicy: "Forbid",
          startingDeadlineSeconds: 3600,
          successfulJobsHistoryLimit: 3,
          failedJobsHistoryLimit: 3,
          jobTemplate: {
            spec: {
              backoffLimit: 1,
              template: podTemplate({
                workload,
                installation,
                settings: pods,
                version: versionOf(image),
                user: 10001,
                readsCredentials: login !== undefined,
                graceSeconds: 60,
                architectures: releaseOf(installation).architectures,
                fromReplicaSet: false,
                containers: [
                  {
                    name: workload,
                    image,
                    command: ["python3", "-I", "/etc/retention/retention.py", "/etc/retention/plan.json"],
                    env: [
                      { name: "PYTHONDONTWRITEBYTECODE", value: "1" },
                      ...(login?.username === undefined ? [] : [{ name: "ELASTIC_USERNAME", value: login.username }]),
                      ...(login === undefined ? [] : [fromSecret("ELASTIC_PASSWORD", login.password)]),
                    ],
                    resources: amounts(pods),
                    volumeMounts: [
                      { name: "retention", mountPath: "/etc/retention", readOnly: true },
                      { name: "tmp", mountPath: "/tmp" },
                      ...mounts,
                    ],
                  },
                ],
                volumes: [
                  { name: "retention", configMap: { name: configMap } },
                  scratch("tmp", "16Mi"),
                  ...volumes,
                ],
                pod: { restartPolicy: "Never" },
              }),
            },
          },
        },
      }),
    ],
  };
}

/** What the script reads. */
function planOf({ events = {}, statisticsMonths, eventsPerSecond = 1000, dryRun = false }: Retention, elastic: ElasticAccess): JsonObject {
  const { hosts, tls } = elastic;
  const ca = storeCaFile("elastic", elastic);
  const days = Object.entries(eventTypes).flatMap(([type, name]): [string, number][] => {
    const said = Object.entries(events).find(([key]) => key === type)?.[1];
    return said === undefined ? [] : [[name, said]];
  });
  return {
    hosts: hosts.map(({ host, port }) => `${tls === undefined ? "http" : "https"}://${urlHost(host)}:${port}`),
    ...(ca === undefined ? {} : { ca }),
    dryRun,
    eventsPerSecond,
    pollSeconds: 10,
    ...(statisticsMonths === undefined ? {} : { statisticsMonths }),
    events: Object.fromEntries(days),
  };
}
