import type { KubeObject } from "@k8s-config/core";
import { expect, it } from "vitest";
import { changedTemplates, workloadOf, wrongRestarts, type Snapshot } from "./restarts.ts";

function workload(kind: string, name: string, image: string, replicas = 1): KubeObject {
  return { apiVersion: "apps/v1", kind, metadata: { name }, spec: { replicas, template: { spec: { containers: [{ image }] } } } };
}

function pod(kind: string, name: string): KubeObject {
  return { apiVersion: "v1", kind: "Pod", metadata: { name: "p", ownerReferences: [{ kind, name }] } };
}

it("finds the workloads whose pods would be others", () => {
  const before = [workload("Deployment", "api", "a:1"), workload("StatefulSet", "mongo", "m:1"), workload("Deployment", "web", "w:1")];
  const after = [workload("Deployment", "api", "a:1", 3), workload("StatefulSet", "mongo", "m:2"), workload("Deployment", "new", "n:1")];
  expect(changedTemplates(before, after)).toEqual(["StatefulSet/mongo", "Deployment/new"]);
});

it("knows a pod's workload", () => {
  expect(workloadOf(pod("ReplicaSet", "async-delete-5d4f"))).toBe("Deployment/async-delete");
  expect(workloadOf(pod("StatefulSet", "mongo"))).toBe("StatefulSet/mongo");
});

const before: Snapshot = {
  revisions: new Map([
    ["Deployment/api", "api-1"],
    ["Deployment/web", "web-1"],
  ]),
  pods: new Map([
    ["Deployment/api", ["1", "2"]],
    ["Deployment/web", ["3"]],
  ]),
};

it("takes restarts that were wanted, and no other", () => {
  const after: Snapshot = { revisions: new Map([...before.revisions, ["Deployment/api", "api-2"]]), pods: new Map([...before.pods, ["Deployment/api", ["4", "5"]]]) };
  expect(wrongRestarts(before, after, ["Deployment/api"])).toEqual([]);
  expect(wrongRestarts(before, before, [])).toEqual([]);
  expect(wrongRestarts(before, after, [])).toEqual(["new revisions: Deployment/api", "other pods: Deployment/api"]);
  expect(wrongRestarts(before, before, ["Deployment/web"])).toEqual(["new revisions: none", "other pods: none", "Deployment/web has pods of before"]);
});
