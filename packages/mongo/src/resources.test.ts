import { releaseNames, withOverrides } from "@k8s-config/clearml";
import { byId, changesBetween, containersOf, holdsForStore, patienceOf, plainInstallation, podOf } from "@k8s-config/clearml/testing";
import { atPointer } from "@k8s-config/core";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { defaults, mongo } from "./index.ts";
import { cacheGib } from "./resources.ts";

const base = mongo(defaults, plainInstallation);
const statefulSet = byId(base, "StatefulSet/mongo");
const [container] = containersOf(podOf(statefulSet));

holdsForStore({
  store: "mongo",
  manifest: (installation, storage = defaults.storage) => mongo({ ...defaults, storage }, installation),
  size: "50Gi",
  image: "mongo:7.0.22",
});

test("what MongoDB is started with", () => {
  expect(container).toMatchObject({
    command: ["/bin/bash", "/etc/mongo/start.sh"],
    args: ["--bind_ip_all", "--wiredTigerCacheSizeGB=0.8", "--setParameter=internalQueryMaxBlockingSortMemoryUsageBytes=196100200"],
    env: [
      { name: "HOME", value: "/tmp" },
      { name: "GLIBC_TUNABLES", value: "glibc.pthread.rseq=1" },
      { name: "CREDENTIAL_MONGO_ADMIN_PASSWORD", valueFrom: { secretKeyRef: { name: "clearml-credentials", key: "mongo-admin-password" } } },
      { name: "CREDENTIAL_MONGO_PASSWORD", valueFrom: { secretKeyRef: { name: "clearml-credentials", key: "mongo-password" } } },
    ],
  });
});

test("the readiness probe asks by the shell that the image of the release has", () => {
  const shells = releaseNames.map((release) => {
    const found = byId(mongo({ ...defaults, authentication: false }, { ...plainInstallation, release }), "StatefulSet/mongo");
    return [release, atPointer(containersOf(podOf(found))[0] ?? null, "/readinessProbe/exec/command/0")];
  });
  expect(Object.fromEntries(shells)).toEqual({ "1.14.1": "mongo", "1.15": "mongo", "1.16": "mongo", "1.17.0": "mongo", "2.0": "mongosh", "2.1": "mongosh", "2.2": "mongosh", "2.3.0": "mongosh", "2.4.0": "mongosh" });
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
