import type { IContainer } from "kubernetes-models/v1/Container";
import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import type { IVolume } from "kubernetes-models/v1/Volume";
import type { Hocon } from "./hocon.ts";
import { fromSecret } from "./pods.ts";
import type { RedisAccess, StoreName, Stores, StoreTls } from "./stores.ts";

/** What a pod that calls stores has of them, beside addresses in its config: their accounts, and their authorities' certificates. */
export interface StoreCalls {
  readonly env: readonly IEnvVar[];
  readonly mounts: NonNullable<IContainer["volumeMounts"]>;
  readonly volumes: readonly IVolume[];
}

/**
 * Variables of the server's own, which it takes as they are, whatever characters they hold: no config file and no
 * connection string of this project has a password (clearml-server apiserver/database/__init__.py, es_factory.py,
 * redis_manager.py).
 */
const variables = {
  mongo: { username: "CLEARML_MONGODB_SERVICE_USERNAME", password: "CLEARML_MONGODB_SERVICE_PASSWORD" },
  elastic: { username: "CLEARML_ELASTIC_SERVICE_USERNAME", password: "CLEARML_ELASTIC_SERVICE_PASSWORD" },
  // A name at Redis is said in the config.
  redis: { username: undefined, password: "CLEARML_REDIS_SERVICE_PASSWORD" },
} as const;

/** For a pod of the server that calls the named stores. */
export function storeCalls(stores: Stores, names: readonly StoreName[]): StoreCalls {
  return {
    env: names.flatMap((name): IEnvVar[] => {
      const { login } = stores[name];
      if (login === undefined) return [];
      const { username, password } = variables[name];
      return [...(username === undefined || login.username === undefined ? [] : [{ name: username, value: login.username }]), fromSecret(password, login.password)];
    }),
    mounts: names.flatMap((name) => (stores[name].tls?.ca === undefined ? [] : [{ name: volumeOf(name), mountPath: folderOf(name), readOnly: true }])),
    volumes: names.flatMap((name) => caVolume(name, stores[name].tls)),
  };
}

/** Where a pod finds the certificate of a store's authority; undefined where none is named. */
export function storeCaFile(name: StoreName, { tls }: Stores[StoreName]): string | undefined {
  return tls?.ca === undefined ? undefined : `${folderOf(name)}/ca.crt`;
}

/** A client of Redis, as `hosts.redis.<alias>` says it; which of its databases, the server's built-in config does. */
export function redisConfig(redis: RedisAccess): { readonly [key: string]: Hocon } {
  const [{ host, port }] = redis.hosts;
  const { login, tls, cluster } = redis;
  const ca = storeCaFile("redis", redis);
  return {
    host,
    port,
    ...(login?.username === undefined ? {} : { username: login.username }),
    ...(tls === undefined ? {} : { ssl: true }),
    ...(ca === undefined ? {} : { ssl_ca_certs: ca }),
    ...(cluster ? { cluster: true } : {}),
  };
}

function caVolume(name: StoreName, tls: StoreTls | undefined): IVolume[] {
  const ca = tls?.ca;
  if (ca === undefined) return [];
  const items = [{ key: ca.key, path: "ca.crt" }];
  return [{ name: volumeOf(name), ...("configMap" in ca ? { configMap: { name: ca.configMap, items } } : { secret: { secretName: ca.name, items } }) }];
}

function volumeOf(name: StoreName): string {
  return `${name}-ca`;
}

function folderOf(name: StoreName): string {
  return `/etc/clearml-stores/${name}`;
}
