import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import type { IService } from "kubernetes-models/v1/Service";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import { objectLabels, selectorLabels } from "./labels.ts";

/** A ServiceAccount of the workload's own, without rights and without a token in the pod. */
export function serviceAccount(workload: string): KubeObject {
  return kubeObject<IServiceAccount>({
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name: workload, labels: objectLabels(workload) },
    automountServiceAccountToken: false,
  });
}

/** Lets a drain take one pod at a time, and any pod that is broken anyway: it never blocks a drain for good. */
export function disruptionBudget(workload: string): KubeObject {
  return kubeObject<IPodDisruptionBudget>({
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: workload, labels: objectLabels(workload) },
    spec: {
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: "AlwaysAllow",
      selector: { matchLabels: selectorLabels(workload) },
    },
  });
}

/** A Service inside the cluster, or, with a node port, on every node. */
export function service(name: string, workload: string, port: number, nodePort?: number): KubeObject {
  return kubeObject<IService>({
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, labels: objectLabels(workload) },
    spec: {
      type: nodePort === undefined ? "ClusterIP" : "NodePort",
      selector: selectorLabels(workload),
      ports: [{ name: "http", port, targetPort: "http", ...(nodePort === undefined ? {} : { nodePort }) }],
    },
  });
}
