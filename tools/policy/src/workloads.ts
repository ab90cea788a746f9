import { isJsonObject, type KubeObject } from "@k8s-config/core";
import { perObject, perWorkload, type Rule } from "./rule.ts";
import { behind, find, isBeside, isJob, items, ofKind, record, selects, type Workload } from "./view.ts";

const stable = new Set([
  "v1",
  "apps/v1",
  "autoscaling/v2",
  "batch/v1",
  "networking.k8s.io/v1",
  "policy/v1",
  "rbac.authorization.k8s.io/v1",
  "gateway.networking.k8s.io/v1",
]);

/** Groups of Kubernetes itself; what another project calls stable is its own matter. */
const isOfKubernetes = (apiVersion: string) => !apiVersion.includes(".") || apiVersion.split("/")[0]?.endsWith(".k8s.io") === true;

const copies = ({ object }: Workload, objects: Parameters<typeof ofKind>[0]) => (isJob(object) ? 1 : Number(find(object, "spec", "replicas") ?? leastOfAutoscaler(object, objects)));

function scales(autoscaler: KubeObject, object: KubeObject): boolean {
  const { apiVersion, kind, name } = record(find(autoscaler, "spec", "scaleTargetRef"));
  return isBeside(autoscaler, object) && apiVersion === object.apiVersion && kind === object.kind && name === object.metadata.name;
}

/** How many pods an autoscaler leaves at least, where one sets their number; without one Kubernetes makes one. */
function leastOfAutoscaler(object: KubeObject, objects: Parameters<typeof ofKind>[0]): unknown {
  const own = ofKind(objects, "HorizontalPodAutoscaler").find((one) => scales(one, object));
  return (own && find(own, "spec", "minReplicas")) ?? 1;
}

function budgetsOf({ object, labels }: Workload, objects: Parameters<typeof ofKind>[0]) {
  return ofKind(objects, "PodDisruptionBudget").filter((budget) => isBeside(budget, object) && selects(find(budget, "spec", "selector"), labels));
}

export const workloadRules = [
  {
    id: "stable-version",
    demands: "Every object of Kubernetes is of a stable version of its kind.",
    mirrors: { "kube-linter": ["no-extensions-v1beta"], "kube-score": ["stable-version"] },
    finds: ({ objects }) => objects.filter(({ apiVersion }) => isOfKubernetes(apiVersion) && !stable.has(apiVersion)).map(({ apiVersion, kind, metadata }) => ({ place: `${kind}/${metadata.name}`, says: `is of ${apiVersion}` })),
  },
  {
    id: "selector-matches-template",
    demands: "Every workload selects the pods that it makes.",
    mirrors: {
      "kube-linter": ["mismatching-selector"],
      "kube-score": ["deployment-pod-selector-labels-match-template-metadata-labels", "statefulset-pod-selector-labels-match-template-metadata-labels"],
    },
    finds: perWorkload(({ object, labels }) => (isJob(object) || selects(find(object, "spec", "selector"), labels) ? undefined : "does not select its own pods")),
  },
  {
    id: "selectors-disjoint",
    demands: "No workload selects the pods of another.",
    mirrors: {},
    finds: perWorkload(({ id, object }, { workloads }) => {
      const other = workloads.find((candidate) => candidate.id !== id && isBeside(candidate.object, object) && selects(find(object, "spec", "selector"), candidate.labels));
      return other === undefined ? undefined : `selects the pods of ${other.id}`;
    }),
  },
  {
    id: "replicas",
    demands: "Every Deployment behind a Service has two pods or more.",
    mirrors: { "kube-score": ["deployment-replicas"] },
    settings: ["api.replicas", "web.replicas", "fileserver.replicas"],
    finds: perWorkload((workload, { objects }) => {
      const isServed = workload.object.kind === "Deployment" && ofKind(objects, "Service").some((service) => behind(service, [workload]).length > 0);
      return isServed && copies(workload, objects) < 2 ? "has one pod behind a Service" : undefined;
    }),
  },
  {
    id: "rolling-update",
    demands: "Every Deployment behind a Service starts new pods before the old ones have gone.",
    mirrors: { "kube-score": ["deployment-strategy"] },
    finds: perWorkload((workload, { objects }) => {
      const isServed = workload.object.kind === "Deployment" && ofKind(objects, "Service").some((service) => behind(service, [workload]).length > 0);
      const type = find(workload.object, "spec", "strategy", "type") ?? "RollingUpdate";
      return isServed && type !== "RollingUpdate" ? `is updated by ${String(type)}` : undefined;
    }),
  },
  {
    id: "anti-affinity",
    demands: "Pods of one workload prefer different nodes.",
    mirrors: { "kube-linter": ["no-anti-affinity"], "kube-score": ["deployment-has-host-podantiaffinity", "statefulset-has-host-podantiaffinity"] },
    settings: ["pods.affinity"],
    finds: perWorkload((workload, { objects }) => {
      const terms = find(workload.pod, "affinity", "podAntiAffinity");
      const all = [...items(find(terms, "requiredDuringSchedulingIgnoredDuringExecution")), ...items(find(terms, "preferredDuringSchedulingIgnoredDuringExecution")).map(({ podAffinityTerm }) => record(podAffinityTerm))];
      const isApart = all.some(({ topologyKey, labelSelector }) => topologyKey === "kubernetes.io/hostname" && selects(labelSelector, workload.labels));
      return copies(workload, objects) < 2 || isApart ? undefined : "its pods do not keep away from one another";
    }),
  },
  {
    id: "topology-spread",
    demands: "What a topology spread counts are the workload's own pods.",
    mirrors: { "kube-score": ["pod-topology-spread-constraints"] },
    finds: perWorkload(({ pod, labels }) => (items(pod["topologySpreadConstraints"]).every(({ labelSelector }) => selects(labelSelector, labels)) ? undefined : "a topologySpreadConstraint does not select the workload's pods")),
  },
  {
    id: "budget",
    demands: "Every workload that goes on for ever has exactly one PodDisruptionBudget.",
    mirrors: { "kube-score": ["deployment-has-poddisruptionbudget", "statefulset-has-poddisruptionbudget"] },
    finds: perWorkload((workload, { objects }) => {
      const { length } = budgetsOf(workload, objects);
      return isJob(workload.object) || length === 1 ? undefined : `has ${length} PodDisruptionBudgets`;
    }),
  },
  {
    id: "budget-has-amount",
    demands: "Every PodDisruptionBudget says how many pods may be missing, or have to stay.",
    mirrors: { "kube-score": ["poddisruptionbudget-has-policy"] },
    finds: perObject(["PodDisruptionBudget"], (budget) => {
      const { maxUnavailable, minAvailable } = record(find(budget, "spec"));
      return maxUnavailable === undefined && minAvailable === undefined ? "has neither minAvailable nor maxUnavailable" : undefined;
    }),
  },
  {
    id: "budget-lets-drain",
    demands: "Every PodDisruptionBudget lets a drain take a pod.",
    mirrors: { "kube-linter": ["pdb-max-unavailable", "pdb-min-available"] },
    finds: perObject(["PodDisruptionBudget"], (budget, { workloads, objects }) => {
      const { maxUnavailable, minAvailable } = record(find(budget, "spec"));
      const fewest = Math.min(...workloads.filter((workload) => isBeside(budget, workload.object) && selects(find(budget, "spec", "selector"), workload.labels)).map((workload) => copies(workload, objects)));
      const isStuck = maxUnavailable === 0 || maxUnavailable === "0%" || minAvailable === "100%" || (typeof minAvailable === "number" && minAvailable >= fewest);
      return isStuck ? "lets a drain take no pod" : undefined;
    }),
  },
  {
    id: "budget-evicts-broken",
    demands: "Every PodDisruptionBudget lets a drain take pods that are broken anyway.",
    mirrors: { "kube-linter": ["pdb-unhealthy-pod-eviction-policy"] },
    finds: perObject(["PodDisruptionBudget"], (budget) => (find(budget, "spec", "unhealthyPodEvictionPolicy") === "AlwaysAllow" ? undefined : "unhealthyPodEvictionPolicy is not AlwaysAllow")),
  },
  {
    id: "governing-service",
    demands: "Every StatefulSet names a headless Service that selects its pods.",
    mirrors: { "kube-score": ["statefulset-has-servicename"] },
    finds: perWorkload((workload, { objects }) => {
      if (workload.object.kind !== "StatefulSet") return undefined;
      const name = find(workload.object, "spec", "serviceName");
      const governs = ofKind(objects, "Service").some((service) => service.metadata.name === name && find(service, "spec", "clusterIP") === "None" && behind(service, [workload]).length > 0);
      return governs ? undefined : `serviceName ${String(name)} is no headless Service of its pods`;
    }),
  },
  {
    id: "job-ttl",
    demands: "Every Job goes away some time after it finished.",
    mirrors: { "kube-linter": ["job-ttl-seconds-after-finished"] },
    finds: perObject(["Job"], (job) => (find(job, "spec", "ttlSecondsAfterFinished") === undefined ? "has no ttlSecondsAfterFinished" : undefined)),
  },
  {
    id: "cron-job-deadline",
    demands: "Every CronJob says until when a run that was missed may still begin.",
    mirrors: { "kube-score": ["cronjob-has-deadline"] },
    finds: perObject(["CronJob"], (job) => (find(job, "spec", "startingDeadlineSeconds") === undefined ? "has no startingDeadlineSeconds" : undefined)),
  },
  {
    id: "cron-job-restarts",
    demands: "Every CronJob says whether a pod that failed starts again, as Kubernetes takes it.",
    mirrors: { "kube-score": ["cronjob-restartpolicy"] },
    finds: perObject(["CronJob"], (job) => {
      const policy = find(job, "spec", "jobTemplate", "spec", "template", "spec", "restartPolicy");
      return policy === "Never" || policy === "OnFailure" ? undefined : "restartPolicy is neither Never nor OnFailure";
    }),
  },
  {
    id: "autoscaler-target",
    demands: "Every HorizontalPodAutoscaler sets the number of pods of a workload of the same build.",
    mirrors: { "kube-score": ["horizontalpodautoscaler-has-target"] },
    finds: perObject(["HorizontalPodAutoscaler"], (autoscaler, { workloads }) => (workloads.some(({ object }) => scales(autoscaler, object)) ? undefined : "sets the number of pods of no workload")),
  },
  {
    id: "autoscaler-alone",
    demands: "No Deployment has a number of pods that an autoscaler sets.",
    mirrors: { "kube-score": ["deployment-targeted-by-hpa-does-not-have-replicas-configured"] },
    finds: perWorkload(({ object }, { objects }) => {
      const isScaled = object.kind === "Deployment" && ofKind(objects, "HorizontalPodAutoscaler").some((one) => scales(one, object));
      const replicas = find(object, "spec", "replicas");
      // None at all, as under maintenance, has the autoscaler rest.
      return isScaled && replicas !== undefined && replicas !== 0 ? "has replicas, and an autoscaler too" : undefined;
    }),
  },
  {
    id: "autoscaler-least",
    demands: "Every HorizontalPodAutoscaler leaves two pods or more.",
    mirrors: { "kube-score": ["horizontalpodautoscaler-replicas"] },
    settings: ["api.autoscaling.min", "web.autoscaling.min"],
    finds: perObject(["HorizontalPodAutoscaler"], (autoscaler) => (Number(find(autoscaler, "spec", "minReplicas") ?? 1) < 2 ? "leaves one pod" : undefined)),
  },
  {
    id: "label-values",
    demands: "Every label has a value that Kubernetes takes.",
    mirrors: { "kube-score": ["label-values"] },
    finds: ({ objects }) =>
      objects.flatMap(({ kind, metadata }) => {
        const labels = isJsonObject(metadata["labels"]) ? metadata["labels"] : {};
        const wrong = Object.entries(labels).find(([, value]) => !/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(String(value)));
        return wrong === undefined ? [] : [{ place: `${kind}/${metadata.name}`, says: `the label ${wrong[0]} has a value that is none` }];
      }),
  },
] as const satisfies readonly Rule[];
