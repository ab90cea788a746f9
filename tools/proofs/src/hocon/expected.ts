import { defaultEnvironment, defaultSettings, type Environment } from "@k8s-config/overlays";
import { atPointer, isJsonArray, isJsonObject, parseQuantity, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { userHash } from "@k8s-config/clearml";
import type { SecretOf } from "./pod.ts";
import { storesOf } from "./stores.ts";
import { publicUrls } from "./urls.ts";

/** Where the server reads what a setting says: `[setting, path of the server's config]`. */
export type Rows = readonly (readonly [setting: string, path: string])[];

/** What API server and asynchronous delete both read. */
const ofBoth: Rows = [
  ["api.logLevel", "logging.root.level"],
  ["api.asyncDelete.enabled", "services.async_urls_delete.enabled"],
  ["api.asyncDelete.maxRetries", "services.async_urls_delete.max_retries"],
  ["api.asyncDelete.retryTimeoutSec", "services.async_urls_delete.retry_timeout_sec"],
  ["api.asyncDelete.fileserverTimeoutSec", "services.async_urls_delete.fileserver.timeout_sec"],
  ["api.company", "apiserver.default_company"],
];

const ofApi: Rows = [
  ["sessionCookie", "apiserver.auth.session_auth_cookie_name"],
  ["api.cookies.sameSite", "apiserver.auth.cookies.samesite"],
  ["api.cookies.maxAgeSec", "apiserver.auth.cookies.max_age"],
  ["api.sessions.defaultExpirationSec", "apiserver.auth.default_expiration_sec"],
  ["api.sessions.maxExpirationSec", "apiserver.auth.max_expiration_sec"],
  ["api.workers.autoRegister", "apiserver.workers.auto_register"],
  ["api.workers.autoUnregister", "apiserver.workers.auto_unregister"],
  ["api.workers.timeoutSec", "apiserver.workers.default_timeout"],
  ["api.workers.timeoutSec", "services.workers.default_worker_timeout_sec"],
  ["api.workers.taskUpdateTimeoutSec", "apiserver.workers.task_update_timeout"],
  ["api.checkForUpdates", "apiserver.check_for_updates.enabled"],
  ["api.statistics", "apiserver.statistics.supported"],
  ["api.prePopulate", "apiserver.pre_populate.enabled"],
  ["api.databaseInitSec", "apiserver.db_init_timout"],
  ["api.watchdog.enabled", "services.tasks.non_responsive_tasks_watchdog.enabled"],
  ["api.watchdog.thresholdSec", "services.tasks.non_responsive_tasks_watchdog.threshold_sec"],
  ["api.watchdog.intervalSec", "services.tasks.non_responsive_tasks_watchdog.watch_interval_sec"],
];

const ofFileserver: Rows = [
  ["fileserver.auth", "fileserver.auth.enabled"],
  ["fileserver.tokenCacheSec", "fileserver.auth.tokens_cache_threshold_sec"],
  ["fileserver.batchDelete", "fileserver.delete.allow_batch"],
  ["fileserver.downloadCacheSec", "fileserver.download.cache_timeout_sec"],
  ["fileserver.logLevel", "logging.root.level"],
];

/** Settings that one value of the config shows, unchanged. */
export const rows = { ofBoth, ofApi, ofFileserver };

/** Settings from which further values are made. */
export const derivedFrom = ["exposure", "formerFilesUrls", "users", "credentials", "sessionCookie", "api.cors", "api.storageCredentials", "api.servicesAgent", "api.extraConfig", "fileserver.maxUploadMib", "fileserver.uploadSpool", "mongo.external", "mongo.members", "mongo.authentication", "mongo.tls", "elastic.external", "elastic.nodes", "elastic.tls", "redis.external", "redis.tls"];

/** The config to which each of the three pods has to come, built-in values left out. */
export interface Expected {
  readonly api: JsonObject;
  readonly asyncDelete: JsonObject;
  readonly fileserver: JsonObject;
}

/** Said anew from the environment and the server's documentation of its config; nothing of what renders it is used. */
export function expectedOf(environment: Environment, secretOf: SecretOf): Expected {
  const data = toJson(environment);
  const credential = (key: string) => secretOf(environment.credentials.secretName ?? "clearml-credentials", key);
  const account = (name: string) => ({ user_key: credential(`${name}-key`), user_secret: credential(`${name}-secret`) });
  const urls = publicUrls(environment.exposure);
  const { mongo, cluster, copies, redis } = storesOf(environment);
  const { extraConfig = {}, storageCredentials = {}, servicesAgent = false, cors = {} } = environment.api ?? {};
  const variables = { ...environment.pods?.env, ...environment.api?.pods?.env };
  const variable = (name: string): string => {
    const value = variables[name];
    return typeof value === "string" ? value : value === undefined ? `no ${name}` : secretOf(value.secret.name, value.secret.key);
  };
  const both = merged(
    tree(ofBoth, data),
    {
      hosts: {
        elastic: { events: cluster, workers: cluster },
        mongo: { backend: { host: mongo("backend") }, auth: { host: mongo("auth") } },
        redis: { apiserver: redis, workers: redis },
      },
      logging: { handlers: { text_file: { filename: "/dev/null" } } },
      secure: { auth: { token_secret: credential("token-secret") } },
      services: {
        ...(copies === undefined ? {} : { _elastic: { mappings: copies } }),
        async_urls_delete: {
          fileserver: { url_prefixes: [...new Set([urls.files, ...(environment.formerFilesUrls ?? []).map((url) => url.replace(/\/*$/, ""))])].toSorted((a, b) => b.length - a.length).map((url) => `${url}/`) },
        },
      },
    },
    resolved(toJson(extraConfig.shared ?? {}), variable),
  );
  const users = environment.users.map((user) => {
    const { name, key } = userHash(user, environment.credentials);
    return { username: user.username, name: user.name, password: "passwordHash" in user ? Buffer.from(user.passwordHash).toString("base64") : secretOf(name, key) };
  });
  const api = merged(
    both,
    tree(ofApi, data),
    {
      apiserver: {
        auth: { fixed_users: { enabled: true, pass_hashed: true, users }, cookies: { httponly: true, secure: urls.secure, domain: urls.cookieDomain, ...(urls.cookiePath === undefined ? {} : { path: urls.cookiePath }) } },
        cors: { origins: [urls.webOrigin, ...(cors.origins ?? [])] },
        pre_populate: { zip_files: ["/opt/clearml/db-pre-populate"] },
        ...(environment.mongo?.external === undefined ? {} : { mongo: { ensure_db_version_on_startup: false } }),
      },
      secure: {
        http: { session_secret: { apiserver: credential("session-secret") } },
        credentials: {
          apiserver: account("apiserver"),
          fileserver: account("fileserver"),
          webserver: { user_key: "", user_secret: "" },
          tests: { user_key: "", user_secret: "" },
          services_agent: servicesAgent ? account("services-agent") : { user_key: "", user_secret: "" },
        },
      },
      services: { events: { events_retrieval: { scroll_id_key: credential("session-secret") } } },
    },
    resolved(toJson(extraConfig.apiserver ?? {}), variable),
  );
  const asyncDelete = merged(both, { services: { storage_credentials: bucketsOf(storageCredentials, secretOf) } });
  const mebibytes = environment.fileserver?.maxUploadMib ?? Math.floor((parseQuantity(environment.fileserver?.uploadSpool ?? defaultSettings.fileserver.uploadSpool) ?? 0) / 1024 ** 2);
  const fileserver = merged(tree(ofFileserver, data), {
    fileserver: {
      auth: { cookie_names: [environment.sessionCookie ?? defaultEnvironment.sessionCookie] },
      upload: { max_upload_size_mb: mebibytes },
      cors: { origins: [urls.webOrigin] },
    },
    hosts: { api_server: "http://api:8008", redis: { fileserver: redis } },
    secure: { credentials: { fileserver: account("fileserver") } },
    logging: { handlers: { text_file: { filename: "/dev/null" } } },
  });
  return { api, asyncDelete, fileserver };
}

type Buckets = NonNullable<NonNullable<Environment["api"]>["storageCredentials"]>;

/** `services.storage_credentials`: what holds for all buckets stands beside the list, all else in it. */
function bucketsOf({ s3 = [], gcs = [], azure = [] }: Buckets, secretOf: SecretOf): JsonObject {
  const s3Entry = ({ accessKey, secretKey, ...rest }: (typeof s3)[number]) => ({ ...rest, key: secretOf(accessKey.name, accessKey.key), secret: secretOf(secretKey.name, secretKey.key) });
  const gcsEntries = gcs.map(({ bucket, project }, index) => ({ ...(bucket === undefined ? {} : { bucket }), project, credentials_json: `/etc/clearml-gcs/${index + 1}/credentials.json` }));
  const containers = azure.map(({ account, container, accountKey }) => ({
    account_name: account,
    account_key: secretOf(accountKey.name, accountKey.key),
    ...(container === undefined ? {} : { container_name: container }),
  }));
  return objectOf(toJson({ aws: { s3: listed(s3, s3Entry) }, google: { storage: listed(gcsEntries, (one) => one) }, azure: { storage: { containers } } }));
}

function listed<T extends { readonly bucket?: string }>(entries: readonly T[], entry: (one: T) => object): object {
  const forAll = entries.find(isForAll);
  return { ...(forAll === undefined ? {} : entry(forAll)), credentials: entries.filter((one) => !isForAll(one)).map(entry) };
}

function isForAll(entry: { readonly bucket?: string; readonly host?: string }): boolean {
  return entry.bucket === undefined && entry.host === undefined;
}

/** Dicts deeply, all else whole. */
export function merged(...trees: readonly JsonObject[]): JsonObject {
  return trees.reduce((below, above) => {
    const entries = Object.entries(above).map(([key, value]): [string, Json] => {
      const before = below[key];
      return [key, isJsonObject(before) && isJsonObject(value) ? merged(before, value) : value];
    });
    return { ...below, ...Object.fromEntries(entries) };
  }, {});
}

function tree(table: Rows, environment: Json): JsonObject {
  const defaults = toJson({ ...defaultEnvironment, ...defaultSettings });
  return merged(
    ...table.map(([setting, path]) => {
      const pointer = `/${setting.replaceAll(".", "/")}`;
      const value = atPointer(environment, pointer) ?? atPointer(defaults, pointer);
      return value === undefined ? {} : objectOf(path.split(".").reduceRight((inner: Json, key) => ({ [key]: inner }), value));
    }),
  );
}

/** `{"$env": "NAME"}` becomes the value of the variable. */
function resolved(value: Json, variable: (name: string) => string): JsonObject {
  const walk = (here: Json): Json => {
    if (isJsonArray(here)) return here.map(walk);
    if (!isJsonObject(here)) return here;
    const { $env } = here;
    return typeof $env === "string" ? variable($env) : Object.fromEntries(Object.entries(here).map(([key, item]) => [key, walk(item)]));
  };
  return objectOf(walk(value));
}

function objectOf(value: Json): JsonObject {
  return isJsonObject(value) ? value : {};
}
