import { checkEnvironment, problemText, renderEnvironment, type Environment } from "@k8s-config/overlays";
import { isJsonObject, jsonEqual, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { expectedOf, merged } from "./expected.ts";
import { seenBy, type SecretOf } from "./pod.ts";
import { read, type Loaded } from "./reader.ts";

/**
 * Built-in values in the places where the server has its own, and other ones than these: what is rendered has to come
 * over them, and leave the rest.
 */
const builtIn = {
  apiserver: {
    "apiserver.conf": { auth: { cookies: { httponly: false, domain: "built.in", max_age: 1 } }, cors: { origins: "*", supports_credentials: true } },
    "hosts.conf": { redis: { apiserver: { host: "127.0.0.1", port: 1, db: 0 }, workers: { host: "127.0.0.1", port: 1, db: 4 } } },
    "logging.conf": { version: 1, handlers: { text_file: { filename: "/var/log/built-in", backupCount: 3 } }, root: { handlers: ["console"], level: "CRITICAL" } },
    "secure.conf": {
      auth: { token_secret: "public" },
      credentials: Object.fromEntries(["apiserver", "fileserver", "webserver", "tests", "services_agent"].map((name) => [name, { role: name, user_key: "public", user_secret: "public" }])),
    },
    "services/tasks.conf": { non_responsive_tasks_watchdog: { enabled: false, threshold_sec: 1, watch_interval_sec: 1 }, multi_task_histogram_limit: 100 },
    "services/async_urls_delete.conf": { fileserver: { url_prefixes: ["https://built.in/"], token_expiration_sec: 600 } },
    "services/storage_credentials.conf": { aws: { s3: { region: "", use_credentials_chain: false } } },
  },
  fileserver: {
    "fileserver.conf": { auth: { enabled: false, cookie_names: ["built_in"] }, download: { disable_browser_caching: false } },
    "hosts.conf": { api_server: "http://built.in", redis: { fileserver: { host: "built.in", db: 8 } } },
    "logging.conf": { version: 1, handlers: { text_file: { filename: "/var/log/built-in" } } },
    "secure.conf": { credentials: { fileserver: { user_key: "public", user_secret: "public" } } },
  },
} as const;

/** The three pods that read config, and how each is called in what is expected. */
const pods = [
  ["Deployment/api", "apiserver", "api"],
  ["Deployment/async-delete", "apiserver", "asyncDelete"],
  ["Deployment/fileserver", "fileserver", "fileserver"],
] as const;

/** What one pod's server came to, beside what the environment said. */
export interface Outcome {
  readonly environment: Json;
  readonly pod: string;
  readonly loaded: Loaded;
  readonly expected: Loaded;
}

/** Renders environments, and has pyhocon read what their pods would find. */
export function outcomesOf(environments: readonly Environment[], secretOf: SecretOf): Outcome[][] {
  const asked = environments.map((environment) => {
    const objects = renderEnvironment("proof", environment);
    const expected = expectedOf(environment, secretOf);
    return pods.map(([pod, server, part]) => ({
      environment: toJson(environment),
      pod,
      job: { server, defaults: conf(builtIn[server]), ...seenBy(objects, pod, secretOf) },
      expected: { config: merged(defaultsOf(builtIn[server]), expected[part]) },
    }));
  });
  const answers = read(asked.flat().map(({ job }) => job)).values();
  return asked.map((ofOne) => ofOne.map(({ environment, pod, expected }) => ({ environment, pod, expected, loaded: answers.next().value ?? { error: "no answer" } })));
}

function conf(files: Readonly<Record<string, object>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]));
}

function defaultsOf(files: Readonly<Record<string, object>>): JsonObject {
  const trees = Object.entries(files).map(([name, content]) => {
    const keys = name.replace(/\.conf$/, "").split("/");
    return keys.reduceRight((inner: Json, key) => ({ [key]: inner }), toJson(content));
  });
  return merged(...trees.map((tree) => (isJsonObject(tree) ? tree : {})));
}

/** Those that came to something else, with both sides. */
export function wrong(outcomes: readonly (readonly Outcome[])[]): Outcome[] {
  return outcomes.flat().filter(({ loaded, expected }) => !("config" in loaded && "config" in expected && jsonEqual(loaded.config, expected.config)));
}

/** @throws Error for an environment that may not be. */
export function accepted(value: unknown): Environment {
  const { environment, problems } = checkEnvironment("proof", value);
  if (environment === undefined) throw new Error(`${JSON.stringify(value)}\n${problems.map(problemText).join("\n")}`);
  return environment;
}
