import { asKubeObject, type Json, type KubeObject } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { asChecksOf, findingsOf, idle, unwaived } from "./judge.ts";
import { rules } from "./rules.ts";
import { brokenObjects, objectsOfEnvironment } from "./testing/index.ts";
import { plainId, selects } from "./view.ts";
import type { Waiver } from "./waivers.ts";

it("every rule has a name of its own, and finds what is wrong where everything is", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  const seen = new Set(findingsOf(brokenObjects()).map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

it("a finding says rule, object, container and what is wrong", () => {
  expect(findingsOf(brokenObjects()).filter(({ rule }) => ["image-tag", "service-selects-one", "privileged", "probe-ports"].includes(rule))).toEqual([
    { rule: "image-tag", place: "Deployment/everything/bare", says: "has neither tag nor digest" },
    { rule: "image-tag", place: "Deployment/everything/main", says: "the tag is latest" },
    { rule: "privileged", place: "Deployment/everything/main", says: "privileged" },
    { rule: "probe-ports", place: "Deployment/everything/main", says: "a probe asks at 8080, which is no port of the container" },
    { rule: "service-selects-one", place: "Service/nowhere", says: "selects the pods of 0 workloads" },
  ]);
});

// From the source of kube-linter 0.8.3, internal/defaultchecks.
const kubeLinterDefaults = [
  "dangling-service", "deprecated-service-account-field", "docker-sock", "drop-net-raw-capability", "duplicate-env-var", "env-var-secret", "host-ipc", "host-network", "host-pid", "invalid-target-ports",
  "job-ttl-seconds-after-finished", "latest-tag", "liveness-port", "mismatching-selector", "no-anti-affinity", "no-extensions-v1beta", "no-read-only-root-fs", "non-existent-service-account",
  "pdb-max-unavailable", "pdb-min-available", "pdb-unhealthy-pod-eviction-policy", "privilege-escalation-container", "privileged-container", "readiness-port", "run-as-non-root", "sensitive-host-mounts",
  "ssh-port", "startup-port", "unsafe-sysctls", "unset-cpu-requirements", "unset-memory-requirements",
];

it("rules repeat all default checks of kube-linter", () => {
  const mirrored = rules.flatMap(({ mirrors }) => mirrors["kube-linter"] ?? []);
  expect(kubeLinterDefaults.filter((check) => !mirrored.includes(check))).toEqual([]);
  expect(kubeLinterDefaults).toHaveLength(31);
});

describe("a waiver", () => {
  const waiver: Waiver = { rule: "replicas", places: ["Deployment/a", "Deployment/b"], reason: "For a test." };
  const one = { rule: "replicas", place: "Deployment/a", says: "has one pod behind a Service" };

  it("excuses one rule in the places that it names", () => {
    const others = [{ ...one, rule: "budget" }, { ...one, place: "Deployment/c" }];
    expect(unwaived([one, ...others], [waiver])).toEqual(others);
  });

  it("that excuses nothing is told by rule and place", () => {
    expect(idle([one], [waiver])).toEqual(["replicas at Deployment/b"]);
  });
});

/** The objects of dev, with one of them changed. */
function devWith(id: string, change: (text: string) => string): KubeObject[] {
  const objects = objectsOfEnvironment("dev");
  expect(objects.map(plainId)).toContain(id);
  return objects.map((object) => {
    if (plainId(object) !== id) return object;
    const before = JSON.stringify(object);
    const after: Json = JSON.parse(change(before));
    expect(JSON.stringify(after)).not.toBe(before);
    return asKubeObject(after) ?? object;
  });
}

describe("of what was well, a rule finds", () => {
  const before = findingsOf(objectsOfEnvironment("dev")).map(({ rule, place }) => `${rule} ${place}`);
  it.each([
    ["an image of bitnami", "StatefulSet/redis", (text: string) => text.replace('"image":"redis:', '"image":"docker.io/bitnami/redis:'), ["no-withdrawn-image StatefulSet/redis/redis"]],
    ["a missing limit", "Deployment/web", (text: string) => text.replace(/"ephemeral-storage":"[^"]*"/, '"other":"1"'), ["ephemeral-storage Deployment/web/nginx"]],
    ["a port that is gone", "Service/mongo", (text: string) => text.replace('"targetPort":"mongo"', '"targetPort":"mongod"'), ["service-ports-exist Service/mongo"]],
    ["a secret in config", "ConfigMap/api-config", (text: string) => text.replace('"apiserver.conf":"', '"apiserver.conf":"smtp { password: \\"hunter2\\" }\\n'), ["no-literal-secret ConfigMap/api-config"]],
    ["a writable root", "Deployment/api", (text: string) => text.replace('"readOnlyRootFilesystem":true', '"readOnlyRootFilesystem":false'), ["read-only-root Deployment/api/api"]],
    ["a budget that blocks drains", "PodDisruptionBudget/mongo", (text: string) => text.replace('"maxUnavailable":1', '"minAvailable":1'), ["budget-lets-drain PodDisruptionBudget/mongo"]],
  ] as const)("%s, and no other does", (_what, id, change, wanted) => {
    const after = findingsOf(devWith(id, change)).map(({ rule, place }) => `${rule} ${place}`);
    expect(after.filter((finding) => !before.includes(finding))).toEqual(wanted);
  });
});

it("findings become checks of a linter, for each object once", () => {
  const findings = ["config", "elastic"].map((name) => ({ rule: "high-user", place: `StatefulSet/elastic/${name}`, says: "" }));
  expect(asChecksOf("checkov", findings)).toEqual(["CKV_K8S_40 StatefulSet/elastic"]);
  expect(asChecksOf("kube-score", [{ rule: "budget", place: "StatefulSet/a", says: "" }])).toEqual(["statefulset-has-poddisruptionbudget StatefulSet/a"]);
});

it.each([
  [{}, true],
  [undefined, false],
  [{ matchLabels: { a: "1" } }, true],
  [{ matchLabels: { a: "2" } }, false],
  [{ matchExpressions: [{ key: "a", operator: "In", values: ["1", "2"] }] }, true],
  [{ matchExpressions: [{ key: "a", operator: "NotIn", values: ["1"] }] }, false],
  [{ matchExpressions: [{ key: "b", operator: "Exists" }] }, false],
  [{ matchExpressions: [{ key: "b", operator: "DoesNotExist" }] }, true],
])("the selector %j: %s", (selector, wanted) => {
  expect(selects(selector, { a: "1" })).toBe(wanted);
});
