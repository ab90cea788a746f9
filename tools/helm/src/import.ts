import { defaultRelease, releases, type ServerRelease } from "@k8s-config/clearml";
import { isJsonArray, isJsonObject, type JsonObject } from "@k8s-config/core";
import { checkEnvironment, defaultSettings, endpointsReport, type Environment } from "@k8s-config/overlays";
import { importConfigFiles } from "./config-files.ts";
import { environmentOf, newDraft, type Decision, type Draft, type Verdict } from "./draft.ts";
import { importExternal } from "./external.ts";
import { importExposure, type ExposureHints } from "./exposure.ts";
import { importEnv, importPods, importWebSetting } from "./pods.ts";
import { chartObjects, hopsFrom, isRelease, mongoVersionOf, namesOf, releaseOfTag, text, type ChartObject, type ChartRelease } from "./release.ts";
import type { ChartLine } from "./row.ts";
import { importElastic, importFiles, importMongo, importRedis, type RealClaims } from "./stores.ts";
import { isIn } from "./table.ts";
import { without, wrongTypes } from "./types.ts";
import { lineOf, unknownKey, type Values } from "./values.ts";

/** What is known beside the values. */
export interface Hints extends ExposureHints {
  /** Name of the environment that is made. */
  readonly name: string;
  /** Name of the chart's release. */
  readonly release: string;
  readonly namespace: string;
  readonly line?: ChartLine;
  /** Version of the chart, where it is known. */
  readonly version?: string;
  /** The server that runs now, where the image's tag does not say it. */
  readonly server?: string;
  /** Users for an installation that let everybody in. */
  readonly users?: readonly string[];
  /** What the release's manifest says of claims, and of objects. */
  readonly claims?: RealClaims;
  readonly fullname?: string;
  readonly elastic?: string;
  readonly objects?: readonly ChartObject[];
  /** Tag of the image of the MongoDB that runs. */
  readonly mongoTag?: string;
}

/** What became of one key. */
export interface KeyReport extends Verdict {
  readonly key: string;
  /** Whether it says what the chart says anyway. */
  readonly atDefault: boolean;
}

export interface Imported {
  readonly name: string;
  readonly release: ChartRelease;
  /** The environment of the first step, and that of the last. */
  readonly first: JsonObject;
  readonly last: JsonObject;
  /** Paths of what is of the first step alone. */
  readonly firstPaths: readonly (readonly string[])[];
  readonly environment: Environment;
  readonly keys: readonly KeyReport[];
  readonly decisions: readonly Decision[];
  readonly secrets: Draft["secrets"];
  readonly warnings: readonly string[];
}

/** @throws Error, with what could be done, where no environment comes of it. */
export function importValues(values: Values, hints: Hints): Imported {
  const line = hints.line ?? lineOf(values);
  const wrong = wrongTypes(values);
  const draft = newDraft(wrong.size === 0 ? values : without(values, wrong));
  const named = namesOf(draft.values, hints.release);
  const names = { ...named, fullname: hints.fullname ?? named.fullname, elastic: hints.elastic ?? named.elastic };
  const server = serverOf(draft.values, hints.server);
  draft.set("namespace", hints.namespace);
  importImages(draft);
  importExposure(draft, hints);
  draft.set("credentials.kind", "existingSecret", ...(values.isChosen("clearml.existingSecret") ? ["clearml.existingSecret"] : []));
  if (values.isChosen("clearml.cookieName")) draft.set("sessionCookie", text(values.get("clearml.cookieName")), "clearml.cookieName");
  importServers(draft);
  importConfigFiles(draft, "apiserver.additionalConfigs");
  importEnv(draft, "apiserver.extraEnvs", "api");
  importEnv(draft, "apiserver.asyncdelete.extraEnvs", "api");
  importEnv(draft, "fileserver.extraEnvs", "fileserver");
  importEnv(draft, "webserver.extraEnvs", "web");
  importWebFiles(draft);
  const data = { files: importFiles(draft, names.fullname, hints.claims ?? {}), mongo: importMongo(draft, names, line, hints.claims ?? {}), elastic: importElastic(draft, names, hints.claims ?? {}), redis: importRedis(draft, names, line, hints.claims ?? {}) };
  const mongoVersion = mongoVersionOf(draft.values, line, hints.mongoTag);
  const hops = hopsFrom(server, data.mongo.kind === "adopted" ? mongoVersion : undefined);
  importExternal(draft, line);
  if (data.mongo.kind !== "external") withoutLogin(draft);
  importUsers(draft, hints.users);
  firstStep(draft, hops, data.elastic.kind === "copied" ? names.elastic : undefined);
  const secured = draft.values.get("elasticsearch.extraEnvs");
  const elasticPassword = isJsonArray(secured) && secured.some((item) => isJsonObject(item) && item["name"] === "xpack.security.enabled" && text(item["value"] ?? null) === "true");
  const release: ChartRelease = {
    name: hints.release,
    namespace: hints.namespace,
    line,
    ...(hints.version === undefined ? {} : { version: hints.version }),
    server,
    hops,
    fullname: names.fullname,
    objects: hints.objects ?? chartObjects(draft.values, names, line),
    ...data,
    mongoVersion,
    elasticService: names.elastic,
    elasticNodes: Math.max(1, Number(draft.values.get("elasticsearch.replicas")) || 1),
    passwords: [...(draft.values.get("mongodb.auth.enabled") === true || data.mongo.kind === "restored" ? (["mongo"] as const) : []), ...(elasticPassword ? (["elastic"] as const) : [])],
    mongoMembers: text(draft.values.get("mongodb.architecture")) === "replicaset" ? Number(draft.values.get("mongodb.replicaCount")) || 2 : 1,
    mongoPod: data.mongo.kind === "restored" ? data.mongo.from : text(draft.values.get("mongodb.architecture")) === "replicaset" ? `${names.mongo}-0` : draft.values.get("mongodb.useStatefulSet") === true ? `statefulset/${names.mongo}` : `deployment/${names.mongo}`,
  };
  return finish(draft, hints.name, release, line, wrong, values);
}

function finish(draft: Draft, name: string, release: ChartRelease, line: ChartLine, wrong: ReadonlyMap<string, string>, values: Values): Imported {
  const { environment, warnings } = accepted(draft, name);
  addFormerUrl(draft, name, environment);
  const checked = accepted(draft, name);
  const keys = values.said.map((said): KeyReport => {
    const key = said.path.join(".");
    const { row, value } = said;
    const fault = wrong.get(key);
    if (fault !== undefined) return { key, atDefault: false, fate: "unknown", note: fault };
    if (row === undefined || !isIn(row, line)) return { key, atDefault: false, ...unknownKey(said, line) };
    const verdict = draft.verdicts.get(key);
    const from = draft.settings.filter(({ keys: sources }) => sources.some((source) => source === key || source.startsWith(`${key}.`)));
    const atDefault = !values.isChosen(key) && row.secret === undefined && from.length === 0;
    // What a key was not asked for in this installation did nothing: of a store that is elsewhere, for one.
    const unused = !atDefault && verdict === undefined && row.fate !== "dropped" && from.length === 0 && !releaseKeys.has(key);
    if (unused) return { key, atDefault, fate: "dropped", note: row.note === "" ? "has no meaning with the other values" : row.note };
    const here = from.length === 0 ? row.here : [...new Set(from.map(({ path }) => path.join(".")))].join(", ");
    if (row.secret === true && value !== null && value !== "") draft.secrets.push({ key, todo: row.note });
    return { key, atDefault, fate: row.fate, here, note: row.note, ...verdict, ...(verdict?.here === "" ? { here } : {}) };
  });
  const files = [...draft.verdicts].filter(([key]) => key.startsWith("apiserver.additionalConfigs.") || key.startsWith("webserver.additionalConfigs."));
  const report = keys.flatMap((entry) => {
    const below = files.filter(([key]) => key.startsWith(`${entry.key}.`));
    return below.length === 0 ? [entry] : below.map(([key, verdict]): KeyReport => ({ key, atDefault: false, ...verdict, here: [...new Set(draft.settings.filter(({ keys: sources }) => sources.includes(key)).map(({ path }) => path.join(".")))].join(", ") }));
  });
  const first = draft.settings.filter(({ first: isFirst }) => isFirst);
  return {
    name,
    release,
    first: environmentOf(draft.settings),
    last: environmentOf(draft.settings.filter(({ first: isFirst }) => !isFirst)),
    firstPaths: first.map(({ path }) => path),
    environment: checked.environment,
    keys: report,
    decisions: draft.decisions,
    secrets: draft.secrets,
    warnings: [...new Set([...warnings, ...checked.warnings])],
  };
}

// They decide what the release is called, or which it is, and stand in no setting.
const releaseKeys = new Set(["apiserver.image.tag", "fileserver.image.tag", "webserver.image.tag", "clearml.cookieDomain", "clearml.clientConfigurationApiUrl", "clearml.clientConfigurationFilesUrl", "mongodb.image.tag", "mongodb.useStatefulSet", "mongodb.auth.enabled", "mongodb.enabled", "redis.enabled", "dragonfly.enabled", "elasticsearch.enabled", "elasticsearch.persistence.enabled", "imageCredentials.enabled"]);

/** What the rules refuse goes, and its keys say so: an environment comes of all the rest. */
function accepted(draft: Draft, name: string): { readonly environment: Environment; readonly warnings: readonly string[] } {
  for (;;) {
    const { environment, problems } = checkEnvironment(name, environmentOf(draft.settings));
    const warnings = problems.filter(({ severity }) => severity === "warning").map(({ path, reason }) => `${path}: ${reason}`);
    if (environment !== undefined) return { environment, warnings };
    const before = draft.settings.length;
    for (const { path, keys = path.split("."), reason, remedy, severity } of problems) {
      if (severity !== "error") continue;
      const culprits = draft.settings.filter((setting) => setting.keys.length > 0 && !isRequired(setting.path) && overlaps(setting.path, keys));
      for (const key of culprits.flatMap((setting) => setting.keys)) draft.say(key, { fate: "dropped", note: `${path} ${reason} here. ${remedy}` });
      draft.settings = draft.settings.filter((setting) => !culprits.includes(setting));
    }
    if (draft.settings.length === before) throw new Error(`no environment comes of these values: ${problems.filter(({ severity }) => severity === "error").map(({ path, reason, remedy }) => `${path} ${reason}. ${remedy}`).join("; ")}`);
  }
}

function isRequired([section = "", name = ""]: readonly string[]): boolean {
  return ["credentials", "users", "namespace"].includes(section) || (section === "exposure" && ["kind", "host", "domain", "className", "controller"].includes(name));
}

function overlaps(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((key, index) => key === b[index]);
}

function importImages(draft: Draft): void {
  const { values } = draft;
  const own = ["apiserver", "fileserver", "webserver"].map((of) => `${of}.image.registry`).filter((key) => values.isChosen(key));
  const keys = values.isChosen("global.imageRegistry") ? ["global.imageRegistry", ...own] : own;
  const [key] = own.length > 0 ? own : keys;
  const registry = key === undefined ? "" : text(values.get(key));
  if (registry !== "" && registry !== "docker.io") {
    draft.set("images.registry", registry, ...keys);
    draft.decide("images.registry", `${registry} has to hold the official images under their own names: k8s-config images --format skopeo prints what copies them`);
  }
  if (values.get("imageCredentials.enabled") === true) {
    const existing = text(values.get("imageCredentials.existingSecret"));
    draft.set("images.pullSecrets", [existing || "clearml-registry-key"], "imageCredentials.enabled", ...(existing === "" ? [] : ["imageCredentials.existingSecret"]));
    if (existing === "") draft.decide("images.pullSecrets", "clearml-registry-key is made by the chart, and goes with it: make one of your own, and name it");
  }
}

function serverOf(values: Values, given: string | undefined): ServerRelease {
  if (given !== undefined) {
    if (isRelease(given)) return given;
    throw new Error(`--server ${given}: is no known release. Known are ${Object.keys(releases).join(", ")}`);
  }
  const tag = text(values.get("apiserver.image.tag"));
  const found = releaseOfTag(tag);
  if (found === undefined) throw new Error(`apiserver.image.tag ${JSON.stringify(tag)} does not say which release of ClearML server runs now. Say it with --server: ${Object.keys(releases).join(", ")}`);
  return found;
}

function importServers(draft: Draft): void {
  const { values } = draft;
  for (const [of, here] of [["apiserver", "api"], ["webserver", "web"], ["fileserver", "fileserver"]] as const) {
    const key = `${of}.replicaCount`;
    if (!values.isChosen(key)) continue;
    const shared = text(values.get("fileserver.storage.data.accessMode")) === "ReadWriteMany";
    if (of === "fileserver" && !shared) draft.say(key, { fate: "dropped", note: "several pods need storage that is ReadWriteMany, and fileserver.storage.data.accessMode is not" });
    else if (values.get(key) === 0) draft.say(key, { fate: "dropped", note: "an installation that stands still is no setting: one is the least" });
    else draft.set(`${here}.replicas`, Number(values.get(key)), key);
  }
  importPods(draft, "apiserver", "api");
  importPods(draft, "fileserver", "fileserver");
  importPods(draft, "webserver", "web");
  for (const part of ["apiserver", "fileserver", "webserver"]) {
    if (values.get(`${part}.service.type`) === "LoadBalancer" || !values.isChosen(`${part}.service.annotations`)) continue;
    draft.say(`${part}.service.annotations`, { fate: "dropped", note: "annotations of Services are for load balancers here" });
  }
}

function importWebFiles(draft: Draft): void {
  const key = "webserver.additionalConfigs";
  const files = draft.values.get(key);
  if (!draft.values.isChosen(key) || !isJsonObject(files)) return;
  for (const [name, content] of Object.entries(files)) {
    const reported = `${key}.${name}`;
    if (name !== "configuration.json" || typeof content !== "string") {
      draft.say(reported, { fate: "dropped", note: "the web app reads configuration.json alone" });
      continue;
    }
    let read: unknown;
    try {
      read = JSON.parse(content);
    } catch {
      draft.say(reported, { fate: "unknown", note: "is no JSON" });
      continue;
    }
    for (const [setting, value] of Object.entries(read ?? {})) importWebSetting(draft, reported, [setting], value);
    draft.say(reported, { fate: "changed", here: "", note: "key by key" });
  }
}

function importUsers(draft: Draft, given: readonly string[] | undefined): void {
  if (given === undefined && draft.settings.some(({ path }) => path[0] === "users")) return;
  draft.settings = draft.settings.filter(({ path }) => path[0] !== "users");
  const names = given ?? ["admin"];
  draft.set("users", names.map((username) => ({ username, name: username })));
  if (given === undefined) draft.decide("users", "values have no fixed users, so everybody came in by name; here users have passwords: --user NAME for each");
}

function firstStep(draft: Draft, hops: readonly ServerRelease[], elastic: string | undefined): void {
  const [next] = hops;
  if (next !== undefined && next !== defaultRelease) {
    draft.first("release", next);
    // No source names the tag of every release.
    if (releases[next].server.tag === undefined) draft.first("images.server.tag", next);
  }
  if (elastic === undefined) return;
  draft.first("network.policies", false);
  draft.first("elastic.pods.env.ES_SETTING_REINDEX_REMOTE_WHITELIST", `${elastic}:${text(draft.values.get("elasticsearch.httpPort"))}`);
}

// Users are made on an empty volume alone, and the data have none that the server knows.
function withoutLogin(draft: Draft): void {
  if (!Object.hasOwn(defaultSettings.mongo, "authentication")) return;
  draft.set("mongo.authentication", false, "mongodb.auth.enabled");
  draft.decide("mongo.authentication", "the data come without the users that the server would log in as: make them after the move, and turn this on (docs/stores.md)");
}

/** Artifacts are known by the URL that they were stored with. */
function addFormerUrl(draft: Draft, name: string, environment: Environment): void {
  const { values } = draft;
  const said = text(values.get("clearml.clientConfigurationFilesUrl"));
  const ingress = values.get("fileserver.ingress.enabled") === true;
  const scheme = text(values.get("fileserver.ingress.tlsSecretName")) === "" ? "http" : "https";
  const old = (said || (ingress ? `${scheme}://${text(values.get("fileserver.ingress.hostName"))}` : "")).replace(/\/$/, "");
  const { files } = endpointsReport(name, environment).urls;
  if (old === "" || old === files.replace(/\/$/, "") || !URL.canParse(old)) return;
  draft.set("formerFilesUrls", [old], said === "" ? "fileserver.ingress.hostName" : "clearml.clientConfigurationFilesUrl");
}
