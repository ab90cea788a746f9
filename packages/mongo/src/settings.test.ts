import { withOverrides } from "@k8s-config/clearml";
import { changesBetween, plainInstallation, podCases, storageCases, uncovered, unset, type SettingCases } from "@k8s-config/clearml/testing";
import { describe, expect, test } from "vitest";
import { defaults, mongo, type MongoSettings } from "./index.ts";

const container = "StatefulSet/mongo spec.template.spec.containers.mongo";
function memberList(members: number): string {
  return Array.from({ length: members }, (_, index) => `mongo-${index}.mongo-members:27017`).join(",");
}

const pods = podCases(mongo(defaults, plainInstallation), [{ object: "StatefulSet/mongo", container: "mongo" }]);

const cases: SettingCases<MongoSettings> = {
  // From three on; what a set adds to a member that stands alone, replica-set.test.ts holds.
  members: {
    given: { members: 3 },
    set: { members: 5 },
    changes: {
      "StatefulSet/mongo spec.replicas": [3, 5],
      [`${container}.env.MONGO_MEMBERS.value`]: [memberList(3), memberList(5)],
    },
  },
  ...pods,
  ...storageCases("mongo", "50Gi", "/data/db"),
  "pods.resources.limits.memory": {
    set: { pods: { resources: { limits: { memory: "8Gi" } } } },
    changes: {
      [`${container}.resources.limits.memory`]: ["2Gi", "8Gi"],
      [`${container}.args.1`]: ["--wiredTigerCacheSizeGB=0.8", "--wiredTigerCacheSizeGB=3.2"],
    },
  },
  cachePercent: {
    set: { cachePercent: 50 },
    changes: { [`${container}.args.1`]: ["--wiredTigerCacheSizeGB=0.8", "--wiredTigerCacheSizeGB=1"] },
  },
};

describe("a setting changes what MongoDB or Kubernetes reads there, and nothing else", () => {
  test.each(Object.entries(cases))("%s", (_path, { given, set, changes }) => {
    const before = withOverrides(defaults, given);
    expect(changesBetween(mongo(before, plainInstallation), mongo(withOverrides(before, set), plainInstallation))).toStrictEqual(changes);
  });

  test("every setting has its case, and each case sets what it is named after", () => {
    expect(uncovered(defaults, cases)).toEqual([]);
    expect(unset(cases)).toEqual([]);
  });
});
