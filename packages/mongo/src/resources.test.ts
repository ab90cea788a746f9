import { withOverrides } from "@k8s-config/clearml";
import { byId, changesBetween, containersOf, find, installationWith, plainInstallation, patienceOf, podOf, projectProblems, restrictedProblems, richInstallation, workloadsOf } from "@k8s-config/clearml/testing";
import { isJsonObject, objectId, render, validateObjects, type JsonObject, type KubeObject } from "@k8s-config/core";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { defaults, mongo } from "./index.ts";
import { cacheGib } from "./resources.ts";

const base = mongo(defaults, plainInstallation);
const statefulSet = byId(base, "StatefulSet/mongo");
const [container] = containersOf(podOf(statefulSet));

describe.each([
  ["the defaults", base],
  ["an adopted claim", mongo({ ...defaults, storage: { existingClaim: "restored", subPath: "old" } }, richInstallation)],
])("the manifest of %s", (_case, manifest) => {
  test("is valid", async () => {
    await expect(validateObjects(render(manifest))).resolves.toEqual([]);
  });

  test("passes Pod Security restricted", () => {
    expect(workloadsOf(manifest).flatMap(restrictedProblems)).toEqual([]);
  });

  test("keeps the project's rules", () => {
    expect(projectProblems(manifest)).toEqual([]);
  });
});

test("a StatefulSet of one member, with a Service for clients and one for names", () => {
  expect(base.objects.map(objectId)).toEqual([
    "ServiceAccount/mongo",
    "Service/mongo",
    "Service/mongo-members",
    "StatefulSet/mongo",
    "PodDisruptionBudget/mongo",
  ]);
});

test("the data stay when the StatefulSet is deleted or scaled down", () => {
  expect(find(statefulSet, "spec", "persistentVolumeClaimRetentionPolicy")).toEqual({ whenDeleted: "Retain", whenScaled: "Retain" });
});

test("what can never be changed on a living installation", () => {
  const { selector, serviceName, volumeClaimTemplates, podManagementPolicy } = toSpec(statefulSet);
  expect({ selector, serviceName, volumeClaimTemplates, podManagementPolicy }).toEqual({
    selector: { matchLabels: { "app.kubernetes.io/name": "mongo", "app.kubernetes.io/part-of": "clearml" } },
    serviceName: "mongo-members",
    volumeClaimTemplates: [
      {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: { name: "data" },
        spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "50Gi" } } },
      },
    ],
  });
});

test("users, credentials and exposure are not its business: it never restarts for them", () => {
  const after = installationWith({
    exposure: { kind: "nodePort", host: "node1" },
    users: [{ username: "ada", name: "Ada" }],
    credentials: { kind: "generated", revision: 5 },
    sessionCookie: "other",
  });
  expect(changesBetween(base, mongo(defaults, after))).toEqual({});
});

test("the release and the installation's images say what runs", () => {
  const images = { mongo: { digest: `sha256:${"1".repeat(64)}` }, registry: "registry.example.com" };
  const manifest = mongo(defaults, installationWith({ release: "2.3.0", images }));
  const all = workloadsOf(manifest).flatMap((workload) => containersOf(podOf(workload)).map(({ image }) => image));
  expect(new Set(all)).toEqual(new Set([`registry.example.com/mongo:7.0.22@sha256:${"1".repeat(64)}`]));
});

test("what MongoDB is started with", () => {
  expect(container).toMatchObject({
    args: ["--bind_ip_all", "--wiredTigerCacheSizeGB=0.8", "--setParameter=internalQueryMaxBlockingSortMemoryUsageBytes=196100200"],
    env: [
      { name: "HOME", value: "/tmp" },
      { name: "GLIBC_TUNABLES", value: "glibc.pthread.rseq=1" },
    ],
  });
});

test("`pods.env` says otherwise of the allocator where nodes allow it", () => {
  const manifest = mongo(withOverrides(defaults, { pods: { env: { GLIBC_TUNABLES: "glibc.pthread.rseq=0" } } }), plainInstallation);
  expect(changesBetween(base, manifest)).toStrictEqual({
    "StatefulSet/mongo spec.template.spec.containers.mongo.env.GLIBC_TUNABLES.value": ["glibc.pthread.rseq=1", "glibc.pthread.rseq=0"],
  });
});

describe("WiredTiger's cache, in GiB", () => {
  test.each([
    ["2Gi", 40, 0.8],
    ["8Gi", 50, 4],
    ["1Gi", 29, 0.29],
    // MongoDB starts with no less.
    ["512Mi", 40, 0.25],
    ["64Mi", 10, 0.25],
  ])("of %s, %i percent: %f", (memory, percent, gib) => {
    expect(cacheOf(memory, percent)).toBe(gib);
  });

  test("is the part of the limit, to the hundredth below", () => {
    assert(
      property(integer({ min: 2560, max: 4_000_000 }), integer({ min: 10, max: 60 }), (mebibytes, percent) => {
        const part = (mebibytes * percent) / 102_400;
        const gib = cacheOf(`${mebibytes}Mi`, percent);
        expect(gib).toBeLessThanOrEqual(part + 1e-9);
        expect(gib).toBeGreaterThan(part - 0.01 - 1e-9);
      }),
    );
  });
});

test("MongoDB runs as the user of its image, with time for its checkpoint and its journal", () => {
  expect(patienceOf(byId(base, "StatefulSet/mongo"))).toEqual({
    user: 999,
    group: 999,
    stopSeconds: 90,
    startSeconds: 600,
    unreadySeconds: 60,
    deadSeconds: 120,
  });
});

function cacheOf(memory: string, cachePercent: number): number {
  return cacheGib(withOverrides(defaults, { cachePercent, pods: { resources: { limits: { memory } } } }));
}

function toSpec(object: KubeObject): JsonObject {
  const { spec } = object;
  if (!isJsonObject(spec)) throw new Error("no spec");
  return spec;
}
