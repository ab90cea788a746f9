import type { ElasticElsewhere } from "@k8s-config/elastic";
import type { MongoElsewhere } from "@k8s-config/mongo";
import type { RedisElsewhere } from "@k8s-config/redis";
import { storeNames, type SecretKey, type StoreName } from "@k8s-config/clearml";
import * as fc from "fast-check";
import type { Environment } from "../environment.ts";
import { retention } from "./arbitrary-monitoring.ts";

const host = fc.constantFrom("store.example.com", "other-0.example.com", "10.20.0.9", "fd00::9", "db");
const port = fc.integer({ min: 1, max: 65_535 });
const username = fc.stringMatching(/^[!-~]{1,8}$/).filter((name) => !name.includes("${"));

/** Stores that somebody else runs. */
export function externalStores(secretKey: fc.Arbitrary<SecretKey>) {
  const tls = fc.record({ ca: fc.oneof(secretKey, secretKey.map(({ name, key }) => ({ configMap: name, key }))) }, { requiredKeys: [] });
  const login = fc.record({ username, passwordSecret: secretKey });
  const own = fc.record({ host, port }, { requiredKeys: ["host"] });
  const mongo: fc.Arbitrary<MongoElsewhere> = fc
    .record(
      {
        hosts: fc.oneof(host.map((name) => [name]), fc.uniqueArray(host.filter((name) => !name.includes(":")), { minLength: 2, maxLength: 3 })).map((names) => names.map((name) => ({ host: name }))),
        alone: port,
        replicaSet: fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/),
        login: fc.record({ username, passwordSecret: secretKey, authSource: fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/) }, { requiredKeys: ["username", "passwordSecret"] }),
        tls,
      },
      { requiredKeys: ["hosts"] },
    )
    // One alone may have any port.
    .map(({ hosts: [first = { host: "store.example.com" }, ...others], alone, ...rest }) => ({
      ...rest,
      hosts: others.length === 0 && alone !== undefined ? [{ ...first, port: alone }] : [first, ...others],
    }));
  const elastic: fc.Arbitrary<ElasticElsewhere> = fc
    .record({ hosts: fc.uniqueArray(own, { selector: (one) => one.host, minLength: 1, maxLength: 3 }), login, tls, retention }, { requiredKeys: ["hosts"] })
    .map(({ hosts: [first = { host: "store.example.com" }, ...others], ...rest }) => ({ ...rest, hosts: [first, ...others] }));
  const redis: fc.Arbitrary<RedisElsewhere> = fc.record(
    { host, port: port.filter((number) => number !== 26_379), cluster: fc.boolean(), login: fc.record({ username, passwordSecret: secretKey }, { requiredKeys: ["passwordSecret"] }), tls },
    { requiredKeys: ["host"] },
  );
  return { mongo: mongo.map((external) => ({ external })), elastic: elastic.map((external) => ({ external })), redis: redis.map((external) => ({ external })) };
}

/** Stores that an environment does not run itself. */
export function externalOf(environment: Environment): StoreName[] {
  return storeNames.filter((name) => environment[name]?.external !== undefined);
}
