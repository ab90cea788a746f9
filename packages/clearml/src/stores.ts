import type { Credentials, SecretKey } from "./credentials.ts";
import type { CaBundle } from "./pods.ts";
import { services } from "./services.ts";

/** One address of a store. */
export interface StoreHost {
  readonly host: string;
  readonly port: number;
}

/** Account at a store. The password never passes through this project: pods read it from the Secret. */
export interface StoreLogin {
  /** Absent where the store knows a password alone, as Redis does without access lists. */
  readonly username?: string;
  readonly password: SecretKey;
}

/** TLS to a store: its presence says that calls are encrypted, and checked. */
export interface StoreTls {
  /** Where the certificate of the authority stands. Absent where the store's is of one that the images trust. */
  readonly ca?: StoreCa;
}

/** A key of a Secret or of a ConfigMap: such a certificate is no secret, but often stands beside one. */
export type StoreCa = SecretKey | CaBundle;

/** How a store is reached, whoever runs it. */
export interface StoreAccess {
  /** Whether this installation runs it, or somebody else does. */
  readonly kind: "internal" | "external";
  readonly hosts: readonly [StoreHost, ...StoreHost[]];
  readonly login?: StoreLogin;
  readonly tls?: StoreTls;
}

export interface MongoAccess extends StoreAccess {
  /** Name of the replica set, where it is one. */
  readonly replicaSet?: string;
  /** Database that knows the account. */
  readonly authSource?: string;
}

export interface ElasticAccess extends StoreAccess {
  /** Further copies that new indices have of each part, where the store has room for any: the server's own are none. */
  readonly indexReplicas?: number;
}

export interface RedisAccess extends StoreAccess {
  /** Whether it is a Redis cluster, which spreads keys over its members. */
  readonly cluster: boolean;
}

/** How all that runs here reaches the stores: the one place from which addresses, accounts and TLS are taken. */
export interface Stores {
  readonly mongo: MongoAccess;
  readonly elastic: ElasticAccess;
  readonly redis: RedisAccess;
}

export type StoreName = keyof Stores;

export const storeNames: readonly StoreName[] = ["mongo", "elastic", "redis"];

/** The stores that an installation runs itself, as bases show them. */
export function internalStores(_credentials: Credentials): Stores {
  return {
    mongo: { kind: "internal", hosts: [hostOf("mongo")] },
    elastic: { kind: "internal", hosts: [hostOf("elastic")] },
    redis: { kind: "internal", hosts: [hostOf("redis")], cluster: false },
  };
}

function hostOf(store: StoreName): StoreHost {
  const { name: host, port } = services[store];
  return { host, port };
}
