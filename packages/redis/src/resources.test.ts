import { withOverrides } from "@k8s-config/clearml";
import { byId, containersOf, find, holdsForStore, patienceOf, plainInstallation, podOf } from "@k8s-config/clearml/testing";
import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { defaults, redis, type RedisSettings } from "./index.ts";
import { redisConf, startScript } from "./resources.ts";

const base = redis(defaults, plainInstallation);
const statefulSet = byId(base, "StatefulSet/redis");
const [container] = containersOf(podOf(statefulSet));

holdsForStore({
  store: "redis",
  manifest: (installation, storage = defaults.storage) => redis({ ...defaults, storage }, installation),
  size: "5Gi",
  image: "redis:7.4.1",
});

test("what Redis reads", () => {
  expect(redisConf(defaults)).toBe(`# Written by "k8s-config emit". Do not edit.
bind * -::*
include /tmp/password.conf
port 6379
dir /data
appendonly yes
appendfsync everysec
maxmemory 322122547
maxmemory-policy noeviction
`);
});

test("Redis runs without the image's entrypoint, which would load its modules", () => {
  expect(container?.["command"]).toEqual(["/bin/sh", "/etc/redis/start.sh"]);
  expect(startScript(defaults)).toMatch(/\nexec redis-server \/etc\/redis\/redis\.conf\n$/);
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
