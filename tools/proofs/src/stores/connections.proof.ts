import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { byId, find } from "@k8s-config/clearml/testing";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import * as fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { program } from "../programs.ts";
import { connect, python } from "./connections.ts";
import { certificate, hashed, startElastic, startRedis } from "./servers.ts";

const folder = mkdtempSync(join(tmpdir(), "k8s-config-stores-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tls = certificate(folder);

const passwordSecret = { name: "stores", key: "password" };
const ca = { name: "stores", key: "ca.crt" };
const hostile = `p@ss:w/o"r'd?%41+x#&=$€ \${X}{}\\`;
// Basic auth of the client of Elasticsearch is of ASCII.
const hostileAscii = hostile.replace("€", "");
const secretOf = (password: string) => (_name: string, key: string) => (key === "password" ? password : `the ${key}`);

const plain: Environment = { exposure: { kind: "none", domain: "clearml.example.com" }, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada" }] };
const mongoOf = (external: NonNullable<NonNullable<Environment["mongo"]>["external"]>): Environment => ({ ...plain, mongo: { external } });

describe("MongoDB, as mongoengine takes what furl has made of address and account", () => {
  const three = mongoOf({ hosts: [{ host: "m0.example.com" }, { host: "m1.example.com" }, { host: "m2.example.com" }], replicaSet: "rs0", login: { username: "us+er:@/", passwordSecret }, tls: { ca } });
  const files = { "/etc/clearml-stores/mongo/ca.crt": tls.cert };

  test("two databases of one replica set, by TLS, with the account of another database", async () => {
    const [api, asyncDelete] = await connect((["api", "asyncDelete"] as const).map((pod) => ({ environment: three, pod, stores: ["mongo"] as const, secretOf: secretOf(hostile), files })));
    const said = { hosts: ["m0.example.com:27017", "m1.example.com:27017", "m2.example.com:27017"], username: "us+er:@/", password: hostile, authSource: "admin", replicaSet: "rs0", tls: true };
    expect(api).toEqual({ mongo: { backend: { ...said, database: "backend" }, auth: { ...said, database: "auth" } } });
    expect(asyncDelete).toEqual(api);
  });

  test("one server at a port of its own, without an account, is asked for none", async () => {
    const [found] = await connect([{ environment: mongoOf({ hosts: [{ host: "fd00::1", port: 27018 }] }), pod: "api", stores: ["mongo"], secretOf: secretOf("") }]);
    const said = { hosts: ["fd00::1:27018"], username: null, password: null, authSource: null, replicaSet: null, tls: false };
    expect(found).toEqual({ mongo: { backend: { ...said, database: "backend" }, auth: { ...said, database: "auth" } } });
  });

  test("any password comes through", async () => {
    const passwords = fc.sample(fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 }).filter((text) => !/[\u0000\p{Surrogate}]/u.test(text)), { numRuns: 60, seed: 7 });
    const found = await connect(passwords.map((password) => ({ environment: three, pod: "api" as const, stores: ["mongo"] as const, secretOf: secretOf(password), files })));
    expect(found.map((one) => find(one, "mongo", "backend", "password"))).toEqual(passwords);
  });
});

test("what is logged of MongoDB's address is not, and all else is", () => {
  const objects = renderEnvironment("proof", mongoOf({ hosts: [{ host: "m0.example.com" }], login: { username: "clearml", passwordSecret } }));
  const map = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name.startsWith("server-config-"));
  const text = find(map ?? {}, "data", "sitecustomize.py");
  writeFileSync(join(folder, "sitecustomize.py"), String(text));
  // As the server sets logging up, once its own modules are loaded.
  const script = `
import logging, logging.config
log = logging.getLogger("clearml.database")
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "handlers": {"console": {"class": "logging.StreamHandler"}}, "root": {"handlers": ["console"], "level": "INFO"}})
log.info("mongodb://clearml:secret@m0"); log.warning("warned"); logging.getLogger("clearml.server").info("served")
`;
  const run = (env: NodeJS.ProcessEnv) => spawnSync(python(), ["-c", script], { encoding: "utf8", env }).stderr.trim().split("\n");
  expect(run({})).toEqual(["mongodb://clearml:secret@m0", "warned", "served"]);
  expect(run({ PYTHONPATH: folder })).toEqual(["warned", "served"]);
  for (const workload of ["api", "async-delete"]) {
    expect(JSON.stringify(byId({ objects }, `Deployment/${workload}`))).toContain("/etc/clearml/server-config/sitecustomize.py");
  }
});

const as = (db: number) => ({ kept: "kept", client: "Redis", user: "clearml", db });

describe("a real Redis", () => {
  const all = ["api", "asyncDelete", "fileserver"] as const;
  const files = { "/etc/clearml-stores/redis/ca.crt": tls.cert };

  test("by TLS, with an account: each pod writes to its own databases", async () => {
    const redis = await startRedis(folder, ["user default off", `user clearml on ${hashed(hostile)} ~* &* +@all`], tls);
    try {
      const environment: Environment = { ...plain, redis: { external: { host: "127.0.0.1", port: redis.port, login: { username: "clearml", passwordSecret }, tls: { ca } } } };
      const found = await connect(all.map((pod) => ({ environment, pod, stores: ["redis"] as const, secretOf: secretOf(hostile), files })));
      expect(found).toEqual([{ redis: { apiserver: as(0), workers: as(4) } }, { redis: { apiserver: as(0), workers: as(4) } }, { redis: { fileserver: as(8) } }]);
      const [refused] = await connect([{ environment, pod: "api", stores: ["redis"], secretOf: secretOf("another"), files }]);
      expect(JSON.stringify(refused)).toMatch(/Authentication|invalid username-password/);
      const [unknown] = await connect([{ environment: { ...environment, redis: { external: { ...environment.redis?.external, host: "127.0.0.1", tls: {} } } }, pod: "api", stores: ["redis"], secretOf: secretOf(hostile) }]);
      expect(JSON.stringify(unknown)).toContain("CERTIFICATE_VERIFY_FAILED");
    } finally {
      await redis.stop();
    }
  });

  test("a cluster, with a password alone", async () => {
    const redis = await startRedis(folder, ["cluster-enabled yes", "cluster-announce-ip 127.0.0.1", `user default on ${hashed(hostile)} ~* &* +@all`]);
    try {
      const asked = (...command: readonly string[]) =>
        spawnSync(program("redis-cli", "Debian's redis-server"), ["-p", String(redis.port), ...command], { encoding: "utf8", env: { ...process.env, REDISCLI_AUTH: hostile } });
      const cli = asked("cluster", "addslotsrange", "0", "16383");
      expect(cli.stdout).toContain("OK");
      // With all slots it is a cluster that takes calls, but not at once.
      await vi.waitFor(() => expect(asked("cluster", "info").stdout).toContain("cluster_state:ok"), { timeout: 60_000, interval: 200 });
      const environment: Environment = { ...plain, redis: { external: { host: "127.0.0.1", port: redis.port, cluster: true, login: { passwordSecret } } } };
      const found = await connect(all.map((pod) => ({ environment, pod, stores: ["redis"] as const, secretOf: secretOf(hostile) })));
      const kept = { kept: "kept", client: "RedisCluster" };
      expect(found).toEqual([{ redis: { apiserver: kept, workers: kept } }, { redis: { apiserver: kept, workers: kept } }, { redis: { fileserver: kept } }]);
    } finally {
      await redis.stop();
    }
  });
});

test("Elasticsearch's client calls by TLS, with the account, and trusts the named authority alone", async () => {
  const elastic = await startElastic(tls, `clearml:${hostileAscii}`);
  try {
    const environment = (given: object): Environment => ({ ...plain, elastic: { external: { hosts: [{ host: "127.0.0.1", port: elastic.port }], login: { username: "clearml", passwordSecret }, tls: given } } });
    const files = { "/etc/clearml-stores/elastic/ca.crt": tls.cert };
    const [found, wrong, foreign] = await connect([
      { environment: environment({ ca }), pod: "api", stores: ["elastic"], secretOf: secretOf(hostileAscii), files },
      { environment: environment({ ca }), pod: "api", stores: ["elastic"], secretOf: secretOf("another"), files },
      { environment: environment({}), pod: "api", stores: ["elastic"], secretOf: secretOf(hostileAscii) },
    ]);
    expect(found).toEqual({ elastic: { events: "8.19.9", workers: "8.19.9" } });
    expect(JSON.stringify(wrong)).toContain("AuthenticationException");
    expect(JSON.stringify(foreign)).toContain("CERTIFICATE_VERIFY_FAILED");
  } finally {
    await elastic.stop();
  }
});
