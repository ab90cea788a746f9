import { expect, test } from "vitest";
import { autoscaler, replicasOf } from "./autoscaling.ts";

test("where none is said there is none, and the number of pods is fixed", () => {
  expect(autoscaler("web", undefined)).toEqual([]);
  expect(replicasOf({ replicas: 3 })).toBe(3);
});

test("it scales the Deployment of its name, which says no number itself", () => {
  const autoscaling = { min: 2, max: 6, cpuPercent: 70 };
  expect(replicasOf({ replicas: 3, autoscaling })).toBeUndefined();
  expect(autoscaler("web", autoscaling)).toMatchObject([
    {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata: { name: "web" },
      spec: {
        scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
        minReplicas: 2,
        maxReplicas: 6,
        metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 70 } } }],
      },
    },
  ]);
});

test("memory counts beside the CPU where it is said", () => {
  const [object] = autoscaler("api", { min: 2, max: 6, cpuPercent: 70, memoryPercent: 90 });
  expect(JSON.stringify(object)).toContain('{"type":"Resource","resource":{"name":"memory","target":{"type":"Utilization","averageUtilization":90}}}');
});
