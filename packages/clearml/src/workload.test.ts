import { validateObjects } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { objectLabels, podLabels, selectorLabels } from "./labels.ts";
import { internalUrl, services } from "./services.ts";
import { disruptionBudget, service, serviceAccount } from "./workload.ts";

const workloads = [...Object.keys(services), "async-delete", "credentials"];

describe("labels", () => {
  test("select one workload: no two share a selector", () => {
    const selectors = workloads.map((workload) => JSON.stringify(selectorLabels(workload)));
    expect(new Set(selectors).size).toBe(workloads.length);
  });

  test("of a selector hold nothing that changes with a release", () => {
    expect(selectorLabels("api")).toEqual({ "app.kubernetes.io/name": "api", "app.kubernetes.io/part-of": "clearml" });
    expect(objectLabels("api")).toEqual(selectorLabels("api"));
    expect(podLabels("api", "2.4.0")).toEqual({ ...selectorLabels("api"), "app.kubernetes.io/version": "2.4.0" });
  });
});

describe("Services", () => {
  test("have the ports of the reference deployment, and are found by name", () => {
    expect(Object.values(services).map(({ name, port }) => `${name}:${port}`)).toEqual([
      "api:8008",
      "web:8080",
      "fileserver:8081",
      "mongo:27017",
      "elastic:9200",
      "redis:6379",
    ]);
    expect(internalUrl("fileserver")).toBe("http://fileserver:8081");
  });

  test("stay inside the cluster without a node port", () => {
    expect(service("api", "api", 8008)).toMatchObject({
      spec: { type: "ClusterIP", selector: selectorLabels("api"), ports: [{ name: "http", port: 8008, targetPort: "http" }] },
    });
  });

  test("are opened on every node with one", () => {
    expect(service("api", "api", 8008, 30008)).toMatchObject({ spec: { type: "NodePort", ports: [{ nodePort: 30008 }] } });
  });
});

test("a workload has an identity without a token, and a drain takes one of its pods at a time", async () => {
  const objects = [serviceAccount("api"), disruptionBudget("api"), service("api", "api", 8008, 30008)];
  await expect(validateObjects(objects)).resolves.toEqual([]);
  expect(objects[0]).toMatchObject({ metadata: { name: "api" }, automountServiceAccountToken: false });
  expect(objects[1]).toMatchObject({
    spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels: selectorLabels("api") } },
  });
});
