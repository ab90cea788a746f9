import { caBundleFile, credentialEnv, hocon, redisConfig, services, storeCaFile, type CredentialKey, type FixedUser, type Hocon, type Installation, type MongoAccess } from "@k8s-config/clearml";
import type { Json, JsonObject } from "@k8s-config/core";
import { isJsonObject } from "@k8s-config/core";
import type { ApiSettings } from "./settings.ts";
import { storageCredentialsConfig } from "./storage-credentials.ts";

/** One folder of `.conf` files, by name without the suffix; one file a section, so that no two say the same key. */
export type Config = Readonly<Record<string, { readonly [key: string]: Hocon }>>;

/** What API server and asynchronous delete both read. */
export function sharedConfig(settings: ApiSettings, { endpoints, stores }: Installation): Config {
  const { asyncDelete, company } = settings;
  const { mongo, elastic } = stores;
  // Its client takes certifi's authorities unless it is told others, and not those of OpenSSL.
  const authorities = elastic.tls && (storeCaFile("elastic", elastic) ?? caBundleFile(settings.pods));
  const cluster = {
    hosts: elastic.hosts.map(({ host, port }) => ({ host, port, scheme: elastic.tls ? "https" : "http" })),
    ...(authorities === undefined ? {} : { args: { ca_certs: authorities } }),
  };
  const cache = redisConfig(stores.redis);
  return {
    ...(company === undefined ? {} : { apiserver: { default_company: company } }),
    hosts: {
      elastic: { events: cluster, workers: cluster },
      mongo: { backend: { host: mongoUrl(mongo, "backend") }, auth: { host: mongoUrl(mongo, "auth") } },
      redis: { apiserver: cache, workers: cache },
    },
    logging: {
      root: { level: settings.logLevel },
      // The handler is made even where nothing uses it, and fails where its folder cannot be written.
      handlers: { text_file: { filename: "/dev/null" } },
    },
    secure: { auth: { token_secret: env("token-secret") } },
    services: {
      // For indices that are made from now on.
      ...(elastic.indexReplicas === undefined ? {} : { _elastic: { mappings: { events: copies(elastic.indexReplicas), workers: copies(elastic.indexReplicas) } } }),
      async_urls_delete: {
        enabled: asyncDelete.enabled,
        max_retries: asyncDelete.maxRetries,
        retry_timeout_sec: asyncDelete.retryTimeoutSec,
        fileserver: { url_prefixes: longestFirst(endpoints.filesUrls).map((url) => `${url}/`), timeout_sec: asyncDelete.fileserverTimeoutSec },
      },
    },
  };
}

/**
 * Where a database lies. The account is no part of it: the server puts that in by itself, in a way that knows of a port
 * behind the last host alone; the usual port is therefore left out where there are several.
 */
function mongoUrl(mongo: MongoAccess, database: string): string {
  const isAlone = mongo.hosts.length === 1;
  const hosts = mongo.hosts.map(({ host, port }) => {
    const name = host.includes(":") ? `[${host}]` : host;
    return !isAlone && port === services.mongo.port ? name : `${name}:${port}`;
  });
  const ca = storeCaFile("mongo", mongo);
  const options = {
    ...(mongo.replicaSet === undefined ? {} : { replicaSet: mongo.replicaSet }),
    ...(mongo.authSource === undefined ? {} : { authSource: mongo.authSource }),
    ...(mongo.tls === undefined ? {} : { tls: "true" }),
    ...(ca === undefined ? {} : { tlsCAFile: ca }),
  };
  const query = Object.entries(options).map(([name, value]) => `${name}=${value}`).join("&");
  return `mongodb://${hosts.join(",")}/${database}${query === "" ? "" : `?${query}`}`;
}

function copies(count: number): { readonly number_of_replicas: number } {
  return { number_of_replicas: count };
}

// The first that fits counts: of a host and a path of it, both files URLs, the host would fit all.
function longestFirst(urls: readonly string[]): string[] {
  return urls.toSorted((a, b) => b.length - a.length);
}

/** What the API server alone reads: a change here restarts nothing else. */
export function apiserverConfig(settings: ApiSettings, { endpoints, users, sessionCookie, stores }: Installation): Config {
  const { cookies, sessions, watchdog, workers } = settings;
  const system = (name: "apiserver" | "fileserver") => ({ user_key: env(`${name}-key`), user_secret: env(`${name}-secret`) });
  const none = { user_key: "", user_secret: "" };
  return {
    apiserver: {
      auth: {
        fixed_users: { enabled: true, pass_hashed: true, users: users.map(fixedUser) },
        session_auth_cookie_name: sessionCookie,
        cookies: {
          httponly: true,
          secure: endpoints.secure,
          samesite: cookies.sameSite,
          max_age: cookies.maxAgeSec,
          domain: endpoints.cookieDomain ?? null,
          // On a host that others share, what they answer is no place for the session.
          ...(endpoints.path === "" ? {} : { path: endpoints.path }),
        },
        default_expiration_sec: sessions.defaultExpirationSec,
        max_expiration_sec: sessions.maxExpirationSec,
      },
      cors: { origins: [endpoints.origin, ...settings.cors.origins] },
      workers: {
        auto_register: workers.autoRegister,
        auto_unregister: workers.autoUnregister,
        default_timeout: workers.timeoutSec,
        task_update_timeout: workers.taskUpdateTimeoutSec,
      },
      check_for_updates: { enabled: settings.checkForUpdates },
      statistics: { supported: settings.statistics },
      pre_populate: { enabled: settings.prePopulate, zip_files: ["/opt/clearml/db-pre-populate"] },
      db_init_timout: settings.databaseInitSec,
      // Whoever runs it raises its feature compatibility version; the account of the server may not.
      ...(stores.mongo.kind === "external" ? { mongo: { ensure_db_version_on_startup: false } } : {}),
    },
    secure: {
      http: { session_secret: { apiserver: env("session-secret") } },
      credentials: {
        apiserver: system("apiserver"),
        fileserver: system("fileserver"),
        // Accounts with public built-in values that only a login without passwords uses: emptied, which removes them.
        webserver: none,
        tests: none,
        services_agent: settings.servicesAgent
          ? { user_key: env("services-agent-key"), user_secret: env("services-agent-secret") }
          : none,
      },
    },
    services: {
      tasks: {
        non_responsive_tasks_watchdog: {
          enabled: watchdog.enabled,
          threshold_sec: watchdog.thresholdSec,
          watch_interval_sec: watchdog.intervalSec,
        },
      },
      workers: { default_worker_timeout_sec: workers.timeoutSec },
      // Signs the ids with which clients page through events; its built-in value is public.
      events: { events_retrieval: { scroll_id_key: env("session-secret") } },
    },
  };
}

/** What asynchronous delete alone reads: the API server would show bucket credentials to users (`storage.get_settings`). */
export function asyncDeleteConfig({ storageCredentials }: ApiSettings): Config {
  return { services: { storage_credentials: storageCredentialsConfig(storageCredentials) } };
}

/** Environment variable with the hash of the user at that place of the list. */
export function userHashEnv(index: number): string {
  return `FIXED_USER_${index + 1}_HASH`;
}

// Any further key would make every login fail.
function fixedUser({ username, name }: FixedUser, index: number): { readonly [key: string]: Hocon } {
  return { username, password: { $env: userHashEnv(index) }, name };
}

function env(key: CredentialKey): Hocon {
  return { $env: credentialEnv(key) };
}

/** The files of a folder, with what `extraConfig` adds. */
export function confFiles(config: Config, extra: Readonly<Record<string, JsonObject>>): Record<string, string> {
  const names = [...new Set([...Object.keys(config), ...Object.keys(extra)])].toSorted();
  return Object.fromEntries(names.map((name) => [`${name}.conf`, hocon(added(config[name] ?? {}, extra[name] ?? {}))]));
}

function added(config: { readonly [key: string]: Hocon }, extra: JsonObject): { readonly [key: string]: Hocon } {
  const result: Record<string, Hocon> = { ...config };
  for (const [key, value] of Object.entries(extra)) {
    const before = config[key];
    result[key] = isSection(before) && isJsonObject(value) ? added(before, value) : value;
  }
  return result;
}

/** Paths in `extra` that the config says already, so that a setting would be overridden unseen. */
export function overlap(config: { readonly [key: string]: Hocon }, extra: JsonObject, path: readonly string[] = []): string[] {
  return Object.entries(extra).flatMap(([key, value]: [string, Json]) => {
    const before = Object.hasOwn(config, key) ? config[key] : undefined;
    if (before === undefined) return [];
    return isSection(before) && isJsonObject(value) ? overlap(before, value, [...path, key]) : [[...path, key].join(".")];
  });
}

function isSection(value: Hocon | undefined): value is { readonly [key: string]: Hocon } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
