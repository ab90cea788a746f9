import { isJsonArray, isJsonObject, parseQuantity, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { defaultSettings } from "@k8s-config/overlays";
import { readServerFile } from "./config-files.ts";
import { leftOut, manyThings, type Draft } from "./draft.ts";
import { readHocon } from "./hocon.ts";

/** What is said of pods: amounts, where they run, what they are told. */
export function importPods(draft: Draft, under: string, here: string, names: readonly string[] = ["nodeSelector", "tolerations", "affinity", "podAnnotations"]): void {
  const { values } = draft;
  for (const amount of ["cpu", "memory"]) {
    const [request, limit] = [`${under}.resources.requests.${amount}`, `${under}.resources.limits.${amount}`];
    const own = here === "api" || here === "fileserver" || here === "web" || here === "mongo" || here === "elastic" || here === "redis" ? defaultsOf(here, amount) : {};
    setAmount(draft, `${here}.pods.resources.requests.${amount}`, request, limit, (wanted) => exceeds(own.request, wanted));
    setAmount(draft, `${here}.pods.resources.limits.${amount}`, limit, request, (wanted) => exceeds(wanted, own.limit));
  }
  for (const name of names) {
    const key = `${under}.${name}`;
    if (!values.isChosen(key)) continue;
    draft.set(`${here}.pods.${name === "podAnnotations" ? "annotations" : name}`, texts(values.get(key)), key);
  }
}

/** An amount that is chosen, or one whose other of the pair would not fit the project's default. */
function setAmount(draft: Draft, setting: string, key: string, other: string, isWrong: (wanted: string) => boolean): void {
  const { values } = draft;
  const [value, wanted] = [key, other].map((name) => String(values.get(name) ?? ""));
  if (values.isChosen(key) && value !== undefined && value !== "") draft.set(setting, value, key);
  else if (values.isChosen(other) && wanted !== undefined && wanted !== "" && isWrong(wanted)) draft.set(setting, wanted, other);
}

function defaultsOf(component: keyof typeof defaultSettings, amount: string): { readonly request?: string; readonly limit?: string } {
  const { requests, limits } = toJsonObject(defaultSettings[component].pods.resources);
  const of = (amounts: Json | undefined) => (isJsonObject(amounts ?? null) ? String(Reflect.get(Object(amounts), amount)) : "");
  return { request: of(requests), limit: of(limits) };
}

function toJsonObject(value: unknown): JsonObject {
  const json = toJson(value);
  return isJsonObject(json) ? json : {};
}

function exceeds(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a, b].map((text) => (text === undefined ? undefined : parseQuantity(text)));
  return x !== undefined && y !== undefined && x > y;
}

// Labels and annotations are texts; Helm prints what is written as a number or true.
function texts(value: Json): Json {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeof item === "number" || typeof item === "boolean" ? String(item) : item]));
}

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly from?: JsonObject;
}

/** Variables that people add: settings of the server where they are some, and else variables. */
export function importEnv(draft: Draft, key: string, here: "api" | "fileserver" | "web"): void {
  const value = draft.values.get(key);
  if (!draft.values.isChosen(key)) return;
  if (!isJsonArray(value)) return draft.say(key, { fate: "unknown", note: "is no list of variables" });
  const notes: string[] = [];
  const proxies = new Map<string, string>();
  for (const item of value) {
    const variable = variableOf(item);
    if (variable === undefined) notes.push("an entry without a name is not understood");
    else notes.push(importVariable(draft, key, here, variable, proxies));
  }
  draft.say(key, { fate: "changed", here: here === "web" ? "web.configuration" : `${here}.pods.env`, note: notes.filter((note) => note !== "").join(manyThings) || "as they are" });
}

function variableOf(item: Json): Variable | undefined {
  if (!isJsonObject(item) || typeof item["name"] !== "string") return undefined;
  const { name, value = null, valueFrom = null } = item;
  return { name, ...(value === null ? {} : { value: String(value) }), ...(isJsonObject(valueFrom) ? { from: valueFrom } : {}) };
}

const proxies: Readonly<Record<string, string>> = { HTTP_PROXY: "http", HTTPS_PROXY: "https", NO_PROXY: "noProxy" };

function importVariable(draft: Draft, key: string, here: "api" | "fileserver" | "web", { name, value, from }: Variable, seen: Map<string, string>): string {
  const setting = /^(?:CLEARML|TRAINS)__(.+)$/i.exec(name)?.[1];
  const web = /^WEBSERVER__(.+)$/.exec(name)?.[1];
  const secret = isJsonObject(from?.["secretKeyRef"] ?? null) ? from?.["secretKeyRef"] : undefined;
  if (setting !== undefined && here !== "web") {
    const path = setting.toLowerCase().split("__");
    if (value === undefined) return `${name} is a setting from a Secret: not carried over (api.extraConfig takes {"$env": …})`;
    try {
      const [file = "", ...rest] = path;
      const { value: read } = readHocon(`x: ${value}`);
      return `${name}: ${readServerFile(draft, key, file, nest(rest, read["x"] ?? ""), here).join(", ") || "carried over"}`;
    } catch (error) {
      return `${name} is not understood: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  if (here === "web") {
    if (web === undefined || value === undefined) return `${name} is dropped: the web app is nginx alone, which reads no variables`;
    return `${name} is ${importWebSetting(draft, key, web.split("__"), parsed(value))}`;
  }
  const proxy = proxies[name.toUpperCase()];
  if (proxy !== undefined && value !== undefined) {
    if (seen.get(proxy) === value) return "";
    seen.set(proxy, value);
    const isSet = draft.set(`${here}.pods.httpProxy.${proxy}`, proxy === "noProxy" ? value.split(",").map((part) => part.trim()).filter((part) => part !== "") : value, key);
    return isSet ? `${name} is ${here}.pods.httpProxy.${proxy}` : `${name} ${leftOut}`;
  }
  if (/^CLEARML_|^TRAINS_/.test(name)) return `${name} is dropped: the installation says such variables itself`;
  if (isJsonObject(secret ?? null) && secret !== undefined && isJsonObject(secret)) {
    draft.set([here, "pods", "env", name], { secret: { name: String(secret["name"]), key: String(secret["key"]) } }, key);
    return `${name} comes from the Secret ${String(secret["name"])}, which stays yours`;
  }
  if (value === undefined) return `${name} is not carried over: it comes from neither a value nor a Secret`;
  return draft.set([here, "pods", "env", name], value, key) ? `${name} as it is` : `${name} ${leftOut}`;
}

/** One key of the web app's configuration.json. @returns the setting that it becomes. */
export function importWebSetting(draft: Draft, key: string, path: readonly string[], value: Json): string {
  const name = path.join(".");
  const own: Readonly<Record<string, string>> = { displayTips: "web.displayTips", loginNotice: "web.loginNotice", hideUpdateNotice: "web.updateNotice" };
  const setting = own[name] ?? `web.configuration.${name}`;
  if (own[name] === undefined) return draft.set(["web", "configuration", ...path], value, key) ? setting : `a would-be secret, and left out`;
  draft.set(setting, name === "hideUpdateNotice" ? value !== true : value, key);
  return setting;
}

function nest([key, ...rest]: readonly string[], value: Json): Json {
  return key === undefined ? value : { [key]: nest(rest, value) };
}

function parsed(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? readHocon(`x: ${text}`).value["x"] ?? text : typeof value === "number" || typeof value === "boolean" ? value : text;
  } catch {
    return text;
  }
}
