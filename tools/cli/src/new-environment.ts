import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { isJsonObject, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { overlaySource } from "@k8s-config/helm";
import { checkEnvironment, componentNames, partNames, sortProblems } from "@k8s-config/overlays";
import { findRoot, loadOverlay, selectNames, UsageError } from "./load.ts";
import { assertName, assertNew, writeNewFolder } from "./new-folder.ts";
import { failure, problemLines, type Report } from "./report.ts";

export interface NewOptions {
  readonly from?: string;
  readonly namespace?: string;
  readonly exposure?: "ingress" | "loadBalancer" | "nodePort" | "none";
  readonly host?: string;
  readonly domain?: string;
  readonly ingressClass?: string;
  readonly controller?: string;
  readonly tlsSecret?: string;
  readonly credentials?: string;
  readonly user?: readonly string[];
  readonly storageClass?: string;
}

/** Asks one question. @throws UsageError where there is nobody to ask. */
export type Ask = (question: string, flag: string) => Promise<string>;

/** Writes an environment of what is given, and of what is asked for: all of it, or nothing. */
export async function newEnvironment(cwd: string, name: string, options: NewOptions, ask: Ask = askAtTerminal): Promise<Report> {
  assertName(name, name);
  const root = findRoot(cwd);
  assertNew(root, name);
  const { from } = options;
  if (from === undefined) return written(root, name, await madeOf(name, options, ask), {}, `The ${name} environment.`);
  const [source = from] = selectNames(root, [from]);
  const loaded = await loadOverlay(root, source);
  if ("problems" in loaded) return { out: [], err: loaded.problems.flatMap(problemLines), code: 1 };
  const before = toJson(loaded.value);
  if (!isJsonObject(before)) throw new Error(`overlays/${source} is no environment. Correct it, and try again`);
  return written(root, name, await likeOther(name, source, before, options, ask), extrasOf(root, source), `As ${source}, but for its place.`);
}

function written(root: string, name: string, environment: JsonObject, extras: Readonly<Record<string, string>>, about: string): Report {
  const problems = sortProblems(checkEnvironment(name, environment).problems);
  const failed = failure(problems, "Nothing was written.");
  if (failed !== undefined) return failed;
  const paths = writeNewFolder(root, name, { "overlay.ts": overlaySource(environment, about), ...extras });
  const { kind } = isJsonObject(environment["credentials"] ?? null) ? Object(environment["credentials"]) : { kind: undefined };
  const secrets = kind === "generated" ? [] : [`  npx k8s-config credentials create ${name}   # and a password for each user: docs/secrets.md`];
  return { out: [...paths.map((path) => `wrote   ${path}`), "", "Next: read overlay.ts, whose settings an editor explains, and", `  npm install && npm run emit -- ${name}`, ...secrets], err: problems.flatMap(problemLines), code: 0 };
}

async function madeOf(name: string, options: NewOptions, ask: Ask): Promise<JsonObject> {
  const { namespace = `clearml-${name}`, credentials = "existingSecret", storageClass } = options;
  const exposure = await exposureOf(options, ask);
  const users = options.user ?? (await ask("Login names of users, with blanks between: ", "--user")).split(/\s+/).filter((user) => user !== "");
  return {
    namespace,
    exposure,
    credentials: { kind: credentials },
    users: users.map((username) => ({ username, name: username })),
    // Sizes are what an environment says of its volumes in any case: the class alone would be no storage.
    ...(storageClass === undefined ? {} : Object.fromEntries(await storages(storageClass))),
  };
}

async function storages(storageClass: string): Promise<[string, JsonObject][]> {
  const { defaultSettings } = await import("@k8s-config/overlays");
  return componentNames.flatMap((component): [string, JsonObject][] => {
    const settings = toJson(defaultSettings[component]);
    const storage = isJsonObject(settings) ? (settings["storage"] ?? null) : null;
    return isJsonObject(storage) ? [[component, { storage: { ...storage, class: storageClass } }]] : [];
  });
}

async function exposureOf({ exposure: given, host, domain, ingressClass, controller, tlsSecret }: NewOptions, ask: Ask): Promise<JsonObject> {
  const kind = given ?? (await ask("How do people reach it (ingress, loadBalancer, nodePort, none)? ", "--exposure"));
  if (kind === "nodePort") return { kind, host: host ?? (await ask("Name or address of a node: ", "--host")) };
  const at = domain ?? (await ask("Domain, of which app., api. and files. are the hosts: ", "--domain"));
  if (kind !== "ingress") return { kind, domain: at };
  const className = ingressClass ?? (await ask("Name of the IngressClass: ", "--ingress-class"));
  const known = ["nginx", "haproxy", "traefik"].find((word) => className.includes(word)) ?? "other";
  return { kind, domain: at, className, controller: controller ?? known, ...(tlsSecret === undefined ? {} : { tls: { secretName: tlsSecret } }) };
}

/** Another environment's settings in a place of their own: two at one host would take each other's calls. */
async function likeOther(name: string, from: string, before: JsonObject, options: NewOptions, ask: Ask): Promise<JsonObject> {
  const exposure = before["exposure"] ?? null;
  const place = options.exposure !== undefined ? await exposureOf(options, ask) : await moved(from, isJsonObject(exposure) ? exposure : {}, options, ask);
  return {
    ...before,
    namespace: options.namespace ?? `clearml-${name}`,
    exposure: place,
    ...(options.credentials === undefined ? {} : { credentials: { kind: options.credentials } }),
    ...(options.user === undefined ? {} : { users: options.user.map((username): Json => ({ username, name: username })) }),
  };
}

async function moved(from: string, exposure: JsonObject, { host, domain, ingressClass, tlsSecret }: NewOptions, ask: Ask): Promise<JsonObject> {
  const key = "host" in exposure ? "host" : "domain";
  const value = (key === "host" ? host : domain) ?? (await ask(`${key === "host" ? "Name or address of a node" : "Domain"}, another than that of ${from}: `, `--${key}`));
  if (value === exposure[key]) throw new UsageError(`--${key} ${value}: is that of ${from}, which would take its calls; name another`);
  return { ...exposure, [key]: value, ...(ingressClass === undefined ? {} : { className: ingressClass }), ...(tlsSecret === undefined ? {} : { tls: { secretName: tlsSecret } }) };
}

/** The files that people keep beside an environment, but what is encrypted for it alone. */
function extrasOf(root: string, name: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of partNames) {
    const folder = join(root, "overlays", name, part, "extras");
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith(".sops.yaml")) continue;
      const at = join(entry.parentPath, entry.name);
      found[`${part}/extras/${at.slice(folder.length + 1)}`] = readFileSync(at, "utf8");
    }
  }
  return found;
}

async function askAtTerminal(question: string, flag: string): Promise<string> {
  if (process.stdin.isTTY !== true) throw new UsageError(`${flag} is needed, and there is no terminal to ask at. Nothing was written`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
