import { withOverrides } from "@k8s-config/clearml";
import { byId, changesBetween, containersOf, find, installationWith, plainInstallation, patienceOf, podOf, projectProblems, restrictedProblems, richInstallation, workloadsOf } from "@k8s-config/clearml/testing";
import { isJsonObject, objectId, render, validateObjects, type JsonObject, type KubeObject } from "@k8s-config/core";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { defaults, redis, type RedisSettings } from "./index.ts";
import { redisConf } from "./resources.ts";

const base = redis(defaults, plainInstallation);
const statefulSet = byId(base, "StatefulSet/redis");
const [container] = containersOf(podOf(statefulSet));

describe.each([
  ["the defaults", base],
  ["an adopted claim", redis({ ...defaults, storage: { existingClaim: "restored", subPath: "old" } }, richInstallation)],
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
    "ServiceAccount/redis",
    "Service/redis",
    "Service/redis-members",
    "StatefulSet/redis",
    "PodDisruptionBudget/redis",
  ]);
});

test("the data stay when the StatefulSet is deleted or scaled down", () => {
  expect(find(statefulSet, "spec", "persistentVolumeClaimRetentionPolicy")).toEqual({ whenDeleted: "Retain", whenScaled: "Retain" });
});

test("what can never be changed on a living installation", () => {
  const { selector, serviceName, volumeClaimTemplates, podManagementPolicy } = toSpec(statefulSet);
  expect({ selector, serviceName, volumeClaimTemplates, podManagementPolicy }).toEqual({
    selector: { matchLabels: { "app.kubernetes.io/name": "redis", "app.kubernetes.io/part-of": "clearml" } },
    serviceName: "redis-members",
    volumeClaimTemplates: [
      {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: { name: "data" },
        spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "5Gi" } } },
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
  expect(changesBetween(base, redis(defaults, after))).toEqual({});
});

test("the release and the installation's images say what runs", () => {
  const images = { redis: { digest: `sha256:${"1".repeat(64)}` }, registry: "registry.example.com" };
  const manifest = redis(defaults, installationWith({ release: "2.3.0", images }));
  const all = workloadsOf(manifest).flatMap((workload) => containersOf(podOf(workload)).map(({ image }) => image));
  expect(new Set(all)).toEqual(new Set([`registry.example.com/redis:7.4.1@sha256:${"1".repeat(64)}`]));
});

test("what Redis reads", () => {
  expect(redisConf(defaults)).toBe(`# Written by "k8s-config emit". Do not edit.
bind * -::*
# Without a password Redis would take calls from the pod itself alone.
protected-mode no
port 6379
dir /data
appendonly yes
appendfsync everysec
maxmemory 322122547
maxmemory-policy noeviction
`);
});

test("Redis runs without the image's entrypoint, which would load its modules", () => {
  expect(container?.["command"]).toEqual(["redis-server", "/etc/redis/redis.conf"]);
});

test("maxmemory is a whole number of bytes, below the limit", () => {
  assert(
    property(integer({ min: 16, max: 1_000_000 }), integer({ min: 10, max: 80 }), (mebibytes, memoryPercent) => {
      const settings = withOverrides<RedisSettings>(defaults, { memoryPercent, pods: { resources: { limits: { memory: `${mebibytes}Mi` } } } });
      const [, bytes = ""] = /^maxmemory (\d+)$/m.exec(redisConf(settings)) ?? [];
      expect(Number(bytes)).toBe(Math.floor((mebibytes * 2 ** 20 * memoryPercent) / 100));
    }),
  );
});

test("a Redis that still loads its data is not ready: redis-cli exits 0 on LOADING too", () => {
  expect(find(container, "readinessProbe", "exec", "command")).toEqual(["/bin/sh", "-c", '[ "$(redis-cli ping)" = PONG ]']);
});

test("Redis runs as the user of its image, with time to load its append-only file", () => {
  expect(patienceOf(byId(base, "StatefulSet/redis"))).toEqual({
    user: 999,
    group: 999,
    stopSeconds: 60,
    startSeconds: 600,
    unreadySeconds: 30,
    deadSeconds: 120,
  });
});

function toSpec(object: KubeObject): JsonObject {
  const { spec } = object;
  if (!isJsonObject(spec)) throw new Error("no spec");
  return spec;
}
