import { withOverrides } from "@k8s-config/clearml";
import { byId, changesBetween, containersOf, plainInstallation, podCases, podOf, storageCases, storeTlsCases, uncovered, unset, withoutLogin, type Change, type Changes, type SettingCases } from "@k8s-config/clearml/testing";
import { isJsonArray } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { defaults, mongo, type MongoSettings } from "./index.ts";
import { startFiles } from "./start.ts";

const container = "StatefulSet/mongo spec.template.spec.containers.mongo";
function memberList(members: number): string {
  return Array.from({ length: members }, (_, index) => `mongo-${index}.mongo-members:27017`).join(",");
}

const pods = podCases(mongo(defaults, plainInstallation), [{ object: "StatefulSet/mongo", container: "mongo" }]);

const lines = (settings: MongoSettings) => startFiles(settings)["start.sh"]?.split("\n").map((line) => line.trim()) ?? [];
const secured = { ...defaults, tls: { secretName: "store-tls" } };
/** Changes of the script, line by line; what the lines are is pinned below. */
const script = (before: MongoSettings, after: MongoSettings): Changes =>
  Object.fromEntries(
    [...new Set([...lines(before), ...lines(after)])].flatMap((line): [string, Change][] => {
      const [was, is] = [before, after].map((settings) => lines(settings).filter((other) => other === line).length || undefined);
      return was === is ? [] : [[`ConfigMap/mongo-config start.sh.${line}`, [was, is]]];
    }),
  );
const args = (settings: MongoSettings) => {
  const found = containersOf(podOf(byId(mongo(settings, plainInstallation), "StatefulSet/mongo")))[0]?.["args"] ?? [];
  return isJsonArray(found) ? found : [];
};
const probe = `${container}.readinessProbe.exec.command`;

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
  authentication: {
    set: { authentication: false },
    changes: {
      ...withoutLogin("mongo", { CREDENTIAL_MONGO_ADMIN_PASSWORD: "mongo-admin-password", CREDENTIAL_MONGO_PASSWORD: "mongo-password" }),
      ...script(defaults, { ...defaults, authentication: false }),
    },
  },
  ...storeTlsCases("mongo", "/etc/mongo/tls", {
    ...script(defaults, secured),
    [`${container}.args`]: [args(defaults), [...args(defaults), "--tlsMode=requireTLS", "--tlsCertificateKeyFile=/data/configdb/server.pem", "--tlsCAFile=/etc/mongo/tls/ca.crt", "--tlsAllowConnectionsWithoutCertificates"]],
    [probe]: [
      ["mongosh", "--quiet", "--norc", "--eval", "quit(db.adminCommand('ping').ok ? 0 : 1)"],
      ["mongosh", "--quiet", "--norc", "--tls", "--tlsCAFile", "/etc/mongo/tls/ca.crt", "--tlsAllowInvalidHostnames", "--eval", "quit(db.adminCommand('ping').ok ? 0 : 1)"],
    ],
  }),
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
