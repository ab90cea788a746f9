import type { Environment } from "@k8s-config/overlays";

/** What the stores come to, for the config of the servers: said anew, from the words of docs/stores.md. */
export function storesOf({ mongo, elastic, redis, api, pods }: Environment) {
  const bundle = api?.pods?.caBundle ?? pods?.caBundle;
  const elsewhere = elastic?.external;
  const elasticCa = elsewhere?.tls === undefined ? undefined : (ca("elastic", elsewhere.tls) ?? (bundle && `/etc/clearml-ca/${bundle.key}`));
  const hosts = (elsewhere?.hosts ?? [{ host: "elastic" }]).map(({ host, port = 9200 }: { readonly host: string; readonly port?: number }) => ({ host, port, scheme: elsewhere?.tls === undefined ? "http" : "https" }));
  const { host = "redis", port = 6379, cluster = false, login, tls } = redis?.external ?? {};
  const redisCa = ca("redis", tls);
  return {
    mongo: (database: string) => mongoUrl(mongo?.external, database),
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

type Elsewhere = NonNullable<NonNullable<Environment["mongo"]>["external"]>;

function mongoUrl(external: Elsewhere | undefined, database: string): string {
  if (external === undefined) return `mongodb://mongo:27017/${database}`;
  const { hosts, replicaSet, login, tls } = external;
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
