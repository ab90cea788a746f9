import type { Environment } from "@k8s-config/overlays";

/** What the stores come to, for the config of the servers: said anew, from the words of docs/stores.md. */
export function storesOf({ mongo, elastic, redis, api, pods }: Environment) {
  const bundle = api?.pods?.caBundle ?? pods?.caBundle;
  const elsewhere = elastic?.external;
  const elasticTls = elsewhere === undefined ? ownTls(elastic?.tls) : elsewhere.tls;
  const elasticCa = elasticTls === undefined ? undefined : (ca("elastic", elasticTls) ?? (bundle && `/etc/clearml-ca/${bundle.key}`));
  const hosts = (elsewhere?.hosts ?? [{ host: "elastic" }]).map(({ host, port = 9200 }: { readonly host: string; readonly port?: number }) => ({ host, port, scheme: elasticTls === undefined ? "http" : "https" }));
  const { host = "redis", port = 6379, cluster = false, login, tls = ownTls(redis?.tls) } = redis?.external ?? {};
  const redisCa = ca("redis", tls);
  return {
    mongo: (database: string) => mongoUrl(mongo?.external ?? ownMongo(mongo), database),
    // Of several nodes each keeps a copy of what another has.
    copies: elastic?.nodes === 3 ? { events: { number_of_replicas: 1 }, workers: { number_of_replicas: 1 } } : undefined,
    cluster: { hosts, ...(elasticCa === undefined ? {} : { args: { ca_certs: elasticCa } }) },
    redis: {
      host,
      port,
      ...(login?.username === undefined ? {} : { username: login.username }),
      ...(tls === undefined ? {} : { ssl: true }),
      ...(redisCa === undefined ? {} : { ssl_ca_certs: redisCa }),
      ...(cluster ? { cluster } : {}),
    },
  };
}

function ca(store: string, tls: { readonly ca?: unknown } | undefined): string | undefined {
  return tls?.ca === undefined ? undefined : `/etc/clearml-stores/${store}/ca.crt`;
}

/** The certificate of an own store comes with that of its authority. */
function ownTls(tls: object | undefined): { readonly ca: true } | undefined {
  return tls === undefined ? undefined : { ca: true };
}

function ownMongo({ members = 1, authentication = true, tls }: NonNullable<Environment["mongo"]> = {}): MongoPlace {
  return {
    hosts: members === 1 ? [{ host: "mongo" }] : Array.from({ length: members }, (_, index) => ({ host: `mongo-${index}.mongo-members` })),
    ...(members === 1 ? {} : { replicaSet: "clearml" }),
    ...(authentication ? { login: {} } : {}),
    ...(tls === undefined ? {} : { tls: { ca: true } }),
  };
}

/** Where a MongoDB is, of whoever runs it. */
interface MongoPlace {
  readonly hosts: readonly { readonly host: string; readonly port?: number }[];
  readonly replicaSet?: string;
  readonly login?: { readonly authSource?: string };
  readonly tls?: { readonly ca?: unknown };
}

function mongoUrl({ hosts, replicaSet, login, tls }: MongoPlace, database: string): string {
  const names = hosts.map(({ host, port }) => {
    const shown = host.includes(":") ? `[${host}]` : host;
    if (hosts.length > 1 && (port === undefined || port === 27_017)) return shown;
    return `${shown}:${port ?? 27_017}`;
  });
  const options = [
    replicaSet === undefined ? undefined : `replicaSet=${replicaSet}`,
    login === undefined ? undefined : `authSource=${login.authSource ?? "admin"}`,
    tls === undefined ? undefined : "tls=true",
    tls?.ca === undefined ? undefined : "tlsCAFile=/etc/clearml-stores/mongo/ca.crt",
  ].filter((option) => option !== undefined);
  return `mongodb://${names.join(",")}/${database}${options.length === 0 ? "" : `?${options.join("&")}`}`;
}
