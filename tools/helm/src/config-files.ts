import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import { leftOut, manyThings, type Draft } from "./draft.ts";
import { readHocon } from "./hocon.ts";

/** What a setting of the server's files becomes. */
type Target = { readonly to: string } | { readonly dropped: string };

const byInstallation = { dropped: "follows from the installation" } as const;
const ofSecrets = { dropped: "is a secret, and left out" } as const;

// By file and path; the longest that fits counts.
const targets: Readonly<Record<string, Target>> = {
  "services.tasks.non_responsive_tasks_watchdog.enabled": { to: "api.watchdog.enabled" },
  "services.tasks.non_responsive_tasks_watchdog.threshold_sec": { to: "api.watchdog.thresholdSec" },
  "services.tasks.non_responsive_tasks_watchdog.watch_interval_sec": { to: "api.watchdog.intervalSec" },
  "services.auth.fixed_users.guest": { dropped: "lets everybody in: there are no guests here" },
  "services.workers.default_worker_timeout_sec": { to: "api.workers.timeoutSec" },
  "services.async_urls_delete.enabled": { to: "api.asyncDelete.enabled" },
  "services.async_urls_delete.max_retries": { to: "api.asyncDelete.maxRetries" },
  "services.async_urls_delete.retry_timeout_sec": { to: "api.asyncDelete.retryTimeoutSec" },
  "services.async_urls_delete.fileserver.timeout_sec": { to: "api.asyncDelete.fileserverTimeoutSec" },
  "services.async_urls_delete.fileserver.url_prefixes": { to: "formerFilesUrls" },
  "services.storage_credentials": { dropped: "holds secrets: api.storageCredentials names the Secrets that have them" },
  "apiserver.auth.session_auth_cookie_name": { to: "sessionCookie" },
  "apiserver.auth.cookies.max_age": { to: "api.cookies.maxAgeSec" },
  "apiserver.auth.cookies.samesite": { to: "api.cookies.sameSite" },
  "apiserver.auth.cookies": byInstallation,
  "apiserver.auth.default_expiration_sec": { to: "api.sessions.defaultExpirationSec" },
  "apiserver.auth.max_expiration_sec": { to: "api.sessions.maxExpirationSec" },
  "apiserver.cors.origins": { to: "api.cors.origins" },
  "apiserver.workers.task_update_timeout": { to: "api.workers.taskUpdateTimeoutSec" },
  "apiserver.workers.auto_register": { to: "api.workers.autoRegister" },
  "apiserver.workers.auto_unregister": { to: "api.workers.autoUnregister" },
  "apiserver.check_for_updates.enabled": { to: "api.checkForUpdates" },
  "apiserver.statistics.supported": { to: "api.statistics" },
  "apiserver.pre_populate": { dropped: "fills an empty server only, and this one has data" },
  "apiserver.default_company": { to: "api.company" },
  "apiserver.default_company_name": { dropped: "is read by nothing" },
  "apiserver.db_init_timout": { to: "api.databaseInitSec" },
  "logging.root.level": { to: "api.logLevel" },
  "fileserver.auth.enabled": { to: "fileserver.auth" },
  "fileserver.auth.tokens_cache_threshold_sec": { to: "fileserver.tokenCacheSec" },
  "fileserver.auth.cookie_names": byInstallation,
  "fileserver.upload.max_upload_size_mb": { to: "fileserver.maxUploadMib" },
  "fileserver.delete.allow_batch": { to: "fileserver.batchDelete" },
  "fileserver.download.cache_timeout_sec": { to: "fileserver.downloadCacheSec" },
  hosts: byInstallation,
  secure: ofSecrets,
};

/** The files that the chart mounts into API server and asynchronous delete. */
export function importConfigFiles(draft: Draft, key: string): void {
  const files = draft.values.get(key);
  if (!draft.values.isChosen(key)) return;
  if (!isJsonObject(files)) return draft.say(key, { fate: "unknown", note: "is no map of files" });
  for (const [name, text] of Object.entries(files)) {
    const reported = `${key}.${name}`;
    const file = /^(.+)\.conf$/.exec(name)?.[1];
    if (file === undefined) draft.say(reported, { fate: "unknown", note: "the server reads files that end in .conf alone" });
    else if (typeof text !== "string") draft.say(reported, { fate: "unknown", note: "is no text" });
    else importConfigFile(draft, reported, file, text);
  }
}

function importConfigFile(draft: Draft, key: string, file: string, text: string): void {
  try {
    const { value, passed } = readHocon(text);
    const [first = "", ...rest] = file.split(/[./]/);
    const notes = readServerFile(draft, key, first, rest.reduceRight<JsonObject>((below, part) => ({ [part]: below }), value), "api");
    const carried = draft.settings.some(({ keys }) => keys.includes(key));
    draft.say(key, { fate: passed.length > 0 ? "unknown" : carried ? "changed" : "dropped", here: "", note: [...notes, ...passed.map((what) => `not understood in ${what}`)].join(manyThings) || "says nothing" });
  } catch (error) {
    draft.say(key, { fate: "unknown", note: `is no HOCON: ${error instanceof Error ? error.message : String(error)}` });
  }
}

/** Settings of one file of the server. @returns what became of each. */
export function readServerFile(draft: Draft, key: string, file: string, content: Json, here: "api" | "fileserver"): string[] {
  if (file === "apiserver" && isJsonObject(content) && isJsonObject(content["auth"] ?? null)) {
    const { auth = null, ...others } = content;
    if (isJsonObject(auth) && isJsonObject(auth["fixed_users"] ?? null)) {
      const { fixed_users: fixed = null, ...rest } = auth;
      return [...importUsers(draft, key, fixed, others["default_company"] ?? null), ...readServerFile(draft, key, file, { ...others, ...(Object.keys(rest).length > 0 ? { auth: rest } : {}) }, here)];
    }
  }
  return leavesOf(content, [file]).flatMap(({ path, value }) => {
    const name = path.join(".");
    const target = targetOf(path);
    if (target === undefined) {
      if (here === "fileserver") return [`${name} has no setting, and is dropped`];
      return [draft.set(["api", "extraConfig", "shared", ...path], value, key) ? `${name} is api.extraConfig.shared.${name}` : `${name} ${leftOut}`];
    }
    if ("dropped" in target) {
      if (target === ofSecrets || name.startsWith("services.storage_credentials")) draft.secrets.push({ key: `${key} ${name}`, todo: target === ofSecrets ? "k8s-config credentials create makes new values" : "put it into a Secret of your own, and name that in api.storageCredentials" });
      return [`${name} ${target.dropped}`];
    }
    if (target.to === "formerFilesUrls" && isJsonArray(value)) {
      draft.set(["formerFilesUrls"], value.filter((url) => typeof url === "string").map((url) => url.replace(/\/$/, "")), key);
    } else if (target.to === "api.cors.origins" && isJsonArray(value) && value.includes("*")) return [`${name} would let any web page call the API, and is dropped`];
    else if (!draft.set(target.to, value, key)) return [`${name} ${leftOut}`];
    return [`${name} is ${target.to}`];
  });
}

function targetOf(path: readonly string[]): Target | undefined {
  for (let length = path.length; length > 0; length--) {
    const target = targets[path.slice(0, length).join(".")];
    if (target !== undefined) return length === path.length || "dropped" in target ? target : undefined;
  }
  return undefined;
}

function leavesOf(value: Json, path: readonly string[]): { readonly path: readonly string[]; readonly value: Json }[] {
  if (targetOf(path) === undefined && isJsonObject(value)) return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]));
  const target = targetOf(path);
  if (isJsonObject(value) && target !== undefined && "to" in target) return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]));
  if (isJsonObject(value) && target !== undefined && path.length === 1) return Object.keys(value).map((key) => ({ path: [...path, key], value: null }));
  return [{ path, value }];
}

// What the server takes of a user; any other key it refuses, and then nobody logs in.
const ofUser = new Set(["username", "password", "name", "company", "is_guest"]);

function importUsers(draft: Draft, key: string, fixed: Json, company: Json): string[] {
  if (!isJsonObject(fixed)) return ["apiserver.auth.fixed_users is no map"];
  const { enabled = false, pass_hashed: hashed = false, users = [], ...others } = fixed;
  if (enabled !== true) return ["apiserver.auth.fixed_users is not enabled, and dropped: fixed users are how people log in here"];
  const notes = Object.keys(others).map((name) => `apiserver.auth.fixed_users.${name} is read by nothing, and is dropped`);
  const list: JsonObject[] = [];
  const elsewhere: string[] = [];
  for (const user of isJsonArray(users) ? users : []) {
    const said = isJsonObject(user) ? user : {};
    const { username = null, name = null, is_guest: guest = false } = said;
    const login = username === null ? "" : String(username);
    const further = Object.keys(said).filter((part) => !ofUser.has(part));
    if (further.length > 0) notes.push(`the user ${JSON.stringify(login)} has ${further.join(", ")}, which the server does not take of a fixed user, and which ${further.length === 1 ? "is" : "are"} dropped: all fixed users have the role user`);
    if (!/^[!-9;-~]+$/.test(login)) notes.push(`the user ${JSON.stringify(login)} cannot log in here: a login name is of ASCII, without blanks and ":"`);
    else if (list.some((other) => other["username"] === login)) notes.push(`the user ${login} stands there twice`);
    else if (guest === true) notes.push(`the user ${login} is a guest, and there are no guests here`);
    else {
      list.push({ username: login, name: typeof name === "string" && /\S/.test(name) ? name : login });
      if (isOfAnother(said["company"] ?? null, company)) elsewhere.push(login);
      draft.secrets.push({ key: `${key} password of ${login}`, todo: hashed === true ? `the hash goes as it stands there into the key user-${login} of the credentials' Secret, and the password stays` : `k8s-config users add hashes it; with another way to make Secrets: docs/secrets.md, key user-${login}` });
    }
  }
  if (list.length > 0) draft.set("users", list, key);
  if (elsewhere.length > 0) {
    const [theirs, are, ids] = elsewhere.length === 1 ? ["a company of its own", "is", "it gets another id"] : ["a company of their own", "are", "they get other ids"];
    notes.push(`company of ${elsewhere.join(", ")} is dropped, and ${ids}: the id is md5("company:username")`);
    draft.decide("users", `${elsewhere.join(", ")} had ${theirs}, and ${are} of the one company of the installation here: ${ids}, and what was made under the old ${elsewhere.length === 1 ? "one" : "ones"} is another user's, of another company`);
  }
  const same = list.length - elsewhere.length;
  const ids = elsewhere.length === 0 ? "with the same ids as before" : same === 0 ? "with other ids than before" : `${same} of them with the same ${same === 1 ? "id" : "ids"} as before`;
  return [...notes, `${list.length === 1 ? "1 user is" : `${list.length} users are`} in users, ${ids}; passwords are not`];
}

// The server's own default_company (apiserver/config/default/apiserver.conf).
const serversCompany = "d1bd92a3b039400cbafc60a7a5b1e52b";

function isOfAnother(company: Json, installation: Json): boolean {
  return company !== null && company !== "" && company !== (typeof installation === "string" && installation !== "" ? installation : serversCompany);
}
