import { withOverrides } from "@k8s-config/clearml";
import { changesBetween, plainInstallation, podCases, storageCases, uncovered, unset, type Changes, type SettingCases } from "@k8s-config/clearml/testing";
import { describe, expect, test } from "vitest";
import { defaults, redis, type RedisSettings } from "./index.ts";

const pods = podCases(redis(defaults, plainInstallation), [{ object: "StatefulSet/redis", container: "redis" }]);

const maxmemory = (before: number, after: number): Changes => ({
  [`ConfigMap/redis-config redis.conf.maxmemory ${before}`]: [1, undefined],
  [`ConfigMap/redis-config redis.conf.maxmemory ${after}`]: [undefined, 1],
});

const cases: SettingCases<RedisSettings> = {
  ...pods,
  ...storageCases("redis", "5Gi", "/data"),
  "pods.resources.limits.memory": {
    set: { pods: { resources: { limits: { memory: "8Gi" } } } },
    changes: { ...pods["pods.resources.limits.memory"].changes, ...maxmemory(322122547, 5153960755) },
  },
  memoryPercent: { set: { memoryPercent: 50 }, changes: maxmemory(322122547, 268435456) },
};

describe("a setting changes what Redis or Kubernetes reads there, and nothing else", () => {
  test.each(Object.entries(cases))("%s", (_path, { given, set, changes }) => {
    const before = withOverrides(defaults, given);
    expect(changesBetween(redis(before, plainInstallation), redis(withOverrides(before, set), plainInstallation))).toStrictEqual(changes);
  });

  test("every setting has its case, and each case sets what it is named after", () => {
    expect(uncovered(defaults, cases)).toEqual([]);
    expect(unset(cases)).toEqual([]);
  });
});
