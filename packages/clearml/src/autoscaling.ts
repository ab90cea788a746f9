import type { IHorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import { objectLabels } from "./labels.ts";

/**
 * A number of pods that follows their load, by a HorizontalPodAutoscaler. The cluster has to have a metrics server: without
 * one the number stays as it is.
 */
export interface Autoscaling {
  /** Least number of pods. @minimum 1 @example 2 */
  readonly min: number;
  /** Most pods. @minimum 2 @example 6 */
  readonly max: number;
  /** Part of the CPU request that the pods are to use on average, in percent. @minimum 1 @maximum 1000 @example 70 */
  readonly cpuPercent: number;
  /**
   * Part of the memory request that the pods are to use on average, in percent; the larger of the two numbers of pods counts.
   * By default, memory is not looked at: server processes keep what they once took.
   * @minimum 1
   * @maximum 1000
   * @example 80
   */
  readonly memoryPercent?: number;
}

/** `spec.replicas` of a Deployment: absent where an autoscaler sets it, or each apply would set it back. */
export function replicasOf({ replicas, autoscaling }: { readonly replicas: number; readonly autoscaling?: Autoscaling }): number | undefined {
  return autoscaling === undefined ? replicas : undefined;
}

/** The autoscaler of a Deployment: one, or none. */
export function autoscaler(workload: string, autoscaling: Autoscaling | undefined): KubeObject[] {
  if (autoscaling === undefined) return [];
  const { min, max, cpuPercent, memoryPercent } = autoscaling;
  const used = { cpu: cpuPercent, ...(memoryPercent === undefined ? {} : { memory: memoryPercent }) };
  return [
    kubeObject<IHorizontalPodAutoscaler>({
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata: { name: workload, labels: objectLabels(workload) },
      spec: {
        scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: workload },
        minReplicas: min,
        maxReplicas: max,
        metrics: Object.entries(used).map(([name, averageUtilization]) => ({ type: "Resource", resource: { name, target: { type: "Utilization", averageUtilization } } })),
      },
    }),
  ];
}
