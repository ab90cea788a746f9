import { defaultRelease, endpointsOf, releases, type FixedUser, type ImageSettings, type Overrides, type PythonPodSettings, type ServerRelease, type StoreName } from "@k8s-config/clearml";
import type { Environment } from "../environment.ts";
import { externalOf } from "./arbitrary-stores.ts";

/** Mends what two settings of a random environment have to agree on. */
export function agreeing(environment: Environment, secret: { readonly secret: { readonly name: string; readonly key: string } }): Environment {
  const { release = defaultRelease, images: given, exposure: ways, api: server } = environment;
  let agreed = withoutPatchesOf(externalOf(environment), withoutCluster(environment));
  // Earlier ones make their indices without copies.
  if (agreed.elastic?.nodes === 3 && release !== "2.4.0") {
    const { nodes: _nodes, transportTls: _transportTls, ...alone } = agreed.elastic;
    agreed = { ...agreed, elastic: alone };
  }
  // The random limits are above every request of the smallest alone.
  if (JSON.stringify(environment).includes('"limits":')) agreed = { ...agreed, size: "S" };
  if (environment.credentials.kind === "generated") {
    const [first, ...rest] = environment.users;
    agreed = { ...agreed, users: [withoutKey(first), ...rest.map(withoutKey)] };
  }
  if (environment.credentials.kind === "sops" || environment.credentials.kind === "externalSecrets") {
    const [first, ...rest] = environment.users;
    agreed = { ...agreed, users: [withoutHash(first, 0), ...rest.map((one, index) => withoutHash(one, index + 1))] };
  }
  if (environment.credentials.kind === "sops") {
    const { flux } = environment;
    agreed = flux === undefined ? { ...agreed, credentials: { kind: "existingSecret" } } : { ...agreed, flux: { decryption: {}, ...flux } };
  }
  const tagged = given === undefined ? undefined : ofRelease(release, given);
  if (tagged !== undefined) agreed = { ...agreed, images: tagged };
  if (releases[release].server.tag === undefined && tagged?.server?.tag === undefined && tagged?.server?.digest === undefined) {
    agreed = { ...agreed, images: { ...tagged, server: { tag: `${release}-554` } } };
  }
  if (server?.cookies?.sameSite === "None" && !endpointsOf(ways).secure) {
    agreed = { ...agreed, api: { ...server, cookies: { ...server.cookies, sameSite: "Strict" } } };
  }
  if (server?.extraConfig?.apiserver !== undefined && server.replicas !== 1) {
    // A variable in a config file, which the pods then have.
    const { services, ...others } = server.extraConfig.apiserver;
    const extraConfig = { ...server.extraConfig, apiserver: { ...others, services: { ...services, own_value: { $env: "OWN_VALUE" } }, secure: { own_accounts: [{ own_value: { $env: "OWN_VALUE" } }] } } };
    agreed = { ...agreed, api: { ...agreed.api, extraConfig, pods: { ...server.pods, env: { ...server.pods?.env, OWN_VALUE: secret } } } };
  }
  // Images without mongosh, a Redis without TLS; and an Elasticsearch that encrypts nothing without a login.
  const { mongo: database = {}, elastic: search = {}, redis: cache = {} } = agreed;
  if (database.external === undefined && releases[release].mongoShell === "mongo") {
    const { members: _members, ...alone } = database;
    agreed = { ...agreed, mongo: { ...alone, authentication: false } };
  }
  if (cache.external === undefined && releases[release].redis.startsWith("5.")) {
    const { tls: _tls, ...inClear } = cache;
    agreed = { ...agreed, redis: inClear };
  }
  // Several nodes know each other by certificates, or ask nobody for a login.
  if (search.external === undefined && search.nodes === 3 && search.transportTls === undefined) {
    const { tls: _tls, ...inClear } = search;
    agreed = { ...agreed, elastic: { ...inClear, authentication: false } };
  } else if (search.external === undefined && search.tls !== undefined) agreed = { ...agreed, elastic: { ...search, authentication: true } };
  if (agreed.monitoring !== undefined && "host" in ways && ways.host === "localhost") {
    const { blackbox: _blackbox, ...rest } = agreed.monitoring;
    agreed = { ...agreed, monitoring: rest };
  }
  // No content policy can name an IPv6 address.
  if (agreed.airGapped === true && !endpointsOf(ways).files.host.includes(":")) return closed(agreed);
  const { browserOrigins: _origins, ...open } = agreed.web ?? {};
  return { ...agreed, airGapped: false, web: open };
}

// Older releases cannot read of one.
function withoutCluster(environment: Environment): Environment {
  const { release = defaultRelease, redis: given } = environment;
  if (given?.external === undefined || release === "2.4.0") return environment;
  return { ...environment, redis: { external: { ...given.external, cluster: false } } };
}

/** Without patches of what is not there. */
function withoutPatchesOf(stores: readonly string[], environment: Environment): Environment {
  const { patches: all, ...rest } = environment;
  if (all === undefined) return environment;
  return { ...rest, patches: all.filter(({ target }) => !stores.some((name) => target.endsWith(`/${name}`) || target.endsWith(`/${name}-members`))) };
}

/** With the tags of a release, where any are said. */
function ofRelease(release: ServerRelease, given: ImageSettings): ImageSettings {
  const ofStore = (name: StoreName) => (given[name]?.tag === undefined ? {} : { [name]: { ...given[name], tag: `${releases[release][name]}-noble` } });
  const server = given.server?.tag === undefined ? {} : { server: { ...given.server, tag: `${release}-554` } };
  return { ...given, ...server, ...ofStore("mongo"), ...ofStore("elastic"), ...ofStore("redis") };
}

/** Without what leads out of the network. */
function closed(environment: Environment): Environment {
  const { images: given, pods: ofAll, ...rest } = environment;
  return {
    ...rest,
    images: { ...given, registry: "registry.example.com:5000/mirror" },
    pods: inside(ofAll ?? {}),
    api: { ...rest.api, checkForUpdates: false, statistics: false, prePopulate: false, storageCredentials: {}, pods: inside(rest.api?.pods ?? {}) },
    web: { ...rest.web, updateNotice: false, pods: inside(rest.web?.pods ?? {}) },
    fileserver: { ...rest.fileserver, pods: inside(rest.fileserver?.pods ?? {}) },
    ...(rest.mongo?.external === undefined ? { mongo: { ...rest.mongo, pods: inside(rest.mongo?.pods ?? {}) } } : {}),
    ...(rest.elastic?.external === undefined ? { elastic: { ...rest.elastic, pods: inside(rest.elastic?.pods ?? {}) } } : {}),
    ...(rest.redis?.external === undefined ? { redis: { ...rest.redis, pods: inside(rest.redis?.pods ?? {}) } } : {}),
  };
}

function inside<Pods extends Overrides<PythonPodSettings>>({ image: _image, httpProxy: _proxy, env: own = {}, ...others }: Pods) {
  return { ...others, env: Object.fromEntries(Object.entries(own).filter(([name]) => !/_proxy$/i.test(name))) };
}

// Passwords have one source.
function withoutHash(one: FixedUser, index: number): FixedUser {
  return "passwordHash" in one ? { username: one.username, name: one.name, secretKey: `key-${index}` } : one;
}

// A generated Secret has a key of its own.
function withoutKey(one: FixedUser): FixedUser {
  return "passwordHash" in one ? one : { username: one.username, name: one.name };
}
