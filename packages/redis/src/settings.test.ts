import { withOverrides } from "@k8s-config/clearml";
import { changesBetween, plainInstallation, podCases, storageCases, storeTlsCases, uncovered, unset, withoutLogin, type Change, type Changes, type SettingCases } from "@k8s-config/clearml/testing";
import { describe, expect, test } from "vitest";
import { defaults, redis, type RedisSettings } from "./index.ts";

const pods = podCases(redis(defaults, plainInstallation), [{ object: "StatefulSet/redis", container: "redis" }]);

const passwordLine = String.raw`(umask 077; printf 'requirepass "%s"\n' "$(printf %s "$REDISCLI_AUTH" | od -An -v -tx1 | tr -d ' \n' | sed 's/../\\x&/g')" > /tmp/password.conf)`;

const maxmemory = (before: number, after: number): Changes => ({
  [`ConfigMap/redis-config redis.conf.maxmemory ${before}`]: [1, undefined],
  [`ConfigMap/redis-config redis.conf.maxmemory ${after}`]: [undefined, 1],
});

const conf = (line: string, ...[before, after]: Change) => ({ [`ConfigMap/redis-config redis.conf.${line}`]: [before, after] as const });
const ping = "StatefulSet/redis spec.template.spec.containers.redis";
const tlsPing: Change = ['[ "$(redis-cli ping)" = PONG ]', '[ "$(redis-cli --tls --cacert /etc/redis/tls/ca.crt ping)" = PONG ]'];

const cases: SettingCases<RedisSettings> = {
  ...pods,
  ...storageCases("redis", "5Gi", "/data"),
  "pods.resources.limits.memory": {
    set: { pods: { resources: { limits: { memory: "8Gi" } } } },
    changes: { ...pods["pods.resources.limits.memory"].changes, ...maxmemory(322122547, 5153960755) },
  },
  memoryPercent: { set: { memoryPercent: 50 }, changes: maxmemory(322122547, 268435456) },
  authentication: {
    set: { authentication: false },
    changes: {
      ...withoutLogin("redis", { REDISCLI_AUTH: "redis-password" }),
      ...conf("include /tmp/password.conf", 1, undefined),
      ...conf("# Without a password Redis would take calls from the pod itself alone.", undefined, 1),
      ...conf("protected-mode no", undefined, 1),
      [`ConfigMap/redis-config start.sh.${passwordLine}`]: [1, undefined],
    },
  },
  ...storeTlsCases("redis", "/etc/redis/tls", {
    ...conf("port 6379", 1, undefined),
    ...conf("port 0", undefined, 1),
    ...conf("tls-port 6379", undefined, 1),
    ...conf("tls-cert-file /etc/redis/tls/tls.crt", undefined, 1),
    ...conf("tls-key-file /etc/redis/tls/tls.key", undefined, 1),
    ...conf("tls-ca-cert-file /etc/redis/tls/ca.crt", undefined, 1),
    ...conf("tls-auth-clients no", undefined, 1),
    [`${ping}.startupProbe.exec.command.2`]: tlsPing,
    [`${ping}.readinessProbe.exec.command.2`]: tlsPing,
  }),
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
