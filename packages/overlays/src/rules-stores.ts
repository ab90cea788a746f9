import { releases, services, storeNames, type StoreHost } from "@k8s-config/clearml";
import type { Environment } from "./environment.ts";
import type { Finding, Rule } from "./rules.ts";

interface Address {
  readonly path: string;
  readonly host: string;
  readonly port: number;
}

/** The addresses of stores that somebody else runs, and where each is said. */
function addressesOf({ mongo, elastic, redis }: Environment): Address[] {
  const { host, port = services.redis.port } = redis?.external ?? {};
  return [...listed("mongo", mongo?.external?.hosts), ...listed("elastic", elastic?.external?.hosts), ...(host === undefined ? [] : [{ path: "redis.external", host, port }])];
}

function listed(store: "mongo" | "elastic", hosts: readonly Partial<StoreHost>[] = []): Address[] {
  return hosts.map(({ host = "", port = services[store].port }, index) => ({ path: `${store}.external.hosts.${index}`, host, port }));
}

// What answers in a store's stead for a while, and then fails where the server asks for more.
const others: readonly { readonly of: string; readonly hosts: RegExp; readonly reason: string; readonly remedy: string }[] = [
  {
    of: "mongo",
    hosts: /\.(docdb(-elastic)?\.amazonaws\.com(\.cn)?|cosmos\.azure\.com)$/,
    reason: "is no MongoDB: it speaks the protocol, but not all that the server asks for (retryable writes, $facet, collations)",
    remedy: "Name a MongoDB, for example one of Atlas or of an operator",
  },
  {
    of: "elastic",
    hosts: /\.(es|aos|aoss)\.(amazonaws\.com(\.cn)?|on\.aws)$/,
    reason: "is OpenSearch, which the server's client of Elasticsearch refuses to talk to",
    remedy: "Name an Elasticsearch",
  },
];

const realThing: Rule = (environment) =>
  addressesOf(environment).flatMap(({ path, host }): Finding[] => {
    const other = others.find(({ of, hosts }) => path.startsWith(`${of}.`) && hosts.test(host));
    return other === undefined ? [] : [{ path: `${path}.host`, value: host, reason: other.reason, remedy: other.remedy }];
  });

// The Service goes with the store that it leads to.
const notItsOwn: Rule = (environment, { placement: { namespace } }) =>
  addressesOf(environment).flatMap(({ path, host }): Finding[] => {
    const gone = storeNames.filter((store) => environment[store]?.external !== undefined).map((store) => services[store].name);
    const local = host.replace(new RegExp(`\\.${namespace}(\\.svc(\\..*)?)?$`), "");
    if (!gone.some((name) => new RegExp(`^(${name}|(${name}-\\d+\\.)?${name}-members)$`).test(local))) return [];
    return [{ path: `${path}.host`, value: host, reason: "is the Service of a store of the installation's own, which is not there beside external", remedy: "Name the other's address, or leave external out" }];
  });

const namedOnce: Rule = (environment) => {
  const seen = new Map<string, string>();
  return addressesOf(environment).flatMap(({ path, host, port }): Finding[] => {
    const key = `${path.split(".", 1)[0]} ${host} ${port}`;
    const before = seen.get(key);
    seen.set(key, path);
    return before === undefined ? [] : [{ path: `${path}.host`, value: host, reason: `is said in ${before} already`, remedy: "Keep one of the two" }];
  });
};

// The server puts the account into the address with a library (furl) that knows one port, and one kind of address.
const hostsBesideLogin: Rule = (environment) => {
  const { hosts = [], login } = environment.mongo?.external ?? {};
  if (login === undefined || hosts.length < 2) return [];
  const remedy = "Name one host alone; with replicaSet it tells the others";
  return hosts.flatMap(({ host, port = services.mongo.port }, index): Finding[] => {
    const path = `mongo.external.hosts.${index}`;
    return [
      ...(host.includes(":") ? [{ path: `${path}.host`, value: host, reason: "stands among several hosts, and the server cannot put an account before an IPv6 address there", remedy }] : []),
      ...(port === services.mongo.port ? [] : [{ path: `${path}.port`, value: port, reason: `stands among several hosts, and the server can put an account only before hosts at ${services.mongo.port}`, remedy }]),
    ];
  });
};

const noSentinel: Rule = ({ redis }) => {
  if (redis?.external?.port !== 26_379) return [];
  return [{ path: "redis.external.port", value: 26_379, reason: "is a Sentinel's, and the server cannot ask one which Redis is the master", remedy: sentinelRemedy }];
};

export const sentinelRemedy = "Name what always leads to the master, such as a proxy before the Sentinels, or a cluster with cluster: true";

// Its bulk reads name keys of several slots (apiserver/bll/workers: mget); the releases' table says since when it does not.
const clusterReads: Rule = ({ redis }, { installation: { release } }) => {
  if (redis?.external?.cluster !== true || release === "2.4.0" || !(release in releases)) return [];
  return [
    {
      path: "redis.external.cluster",
      value: true,
      reason: `is read by release ${release} with calls for keys of several members at once, which a cluster refuses (CROSSSLOT)`,
      remedy: "Name a Redis that is no cluster, or take release 2.4.0",
    },
  ];
};

const clearPasswords: Rule = (environment) =>
  (["elastic", "redis"] as const).flatMap((store): Finding[] => {
    const { login, tls } = environment[store]?.external ?? {};
    if (login === undefined || tls !== undefined) return [];
    return [{ path: `${store}.external.login`, reason: "sends its password in clear: there is no TLS to this store", remedy: `Add ${store}.external.tls where the store has it`, warning: true }];
  });

export const storeRules: readonly Rule[] = [realThing, notItsOwn, namedOnce, hostsBesideLogin, noSentinel, clusterReads, clearPasswords];
