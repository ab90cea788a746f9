import type { JsonObject, KubeObject } from "@k8s-config/core";
import { expect, it } from "vitest";
import { lag } from "./workloads.ts";

const whole = { observedGeneration: 2, replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2 };

function deployment(status: JsonObject): KubeObject {
  return { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "api", generation: 2 }, spec: { replicas: 2 }, status };
}

it("tells why a workload is not rolled out", () => {
  expect(lag(deployment(whole))).toBeUndefined();
  expect(lag(deployment({ ...whole, observedGeneration: 1 }))).toBe("Deployment/api is not seen by its controller");
  expect(lag(deployment({ ...whole, updatedReplicas: 1, replicas: 3 }))).toBe("Deployment/api wants 2 pods: 1 updated, 3 there");
  expect(lag(deployment({ observedGeneration: 2 }))).toBe("Deployment/api wants 2 pods: 0 updated, 0 ready, 0 available, 0 there");
});
