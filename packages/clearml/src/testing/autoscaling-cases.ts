import type { Autoscaling } from "../autoscaling.ts";
import type { Changes } from "./changes.ts";

interface Given {
  readonly autoscaling: Autoscaling;
}

interface Case {
  readonly given: Given;
  readonly set: Given;
  readonly changes: Changes;
}

/** Cases of the autoscaler of a Deployment, each beside one that is there. */
export function autoscalingCases(workload: string): Readonly<Record<`autoscaling.${keyof Autoscaling}`, Case>> {
  const before: Autoscaling = { min: 2, max: 6, cpuPercent: 70 };
  const spec = `HorizontalPodAutoscaler/${workload} spec`;
  const only = (change: Partial<Autoscaling>, changes: Changes): Case => ({ given: { autoscaling: before }, set: { autoscaling: { ...before, ...change } }, changes });
  return {
    "autoscaling.min": only({ min: 3 }, { [`${spec}.minReplicas`]: [2, 3] }),
    "autoscaling.max": only({ max: 9 }, { [`${spec}.maxReplicas`]: [6, 9] }),
    "autoscaling.cpuPercent": only({ cpuPercent: 50 }, { [`${spec}.metrics.0.resource.target.averageUtilization`]: [70, 50] }),
    "autoscaling.memoryPercent": only({ memoryPercent: 90 }, { [`${spec}.metrics`]: [[resource("cpu", 70)], [resource("cpu", 70), resource("memory", 90)]] }),
  };
}

function resource(name: string, averageUtilization: number) {
  return { type: "Resource", resource: { name, target: { type: "Utilization", averageUtilization } } };
}
