import { withOverrides, type Credentials, type FixedUser, type Overrides } from "@k8s-config/clearml";
import { byId, changesBetween, containersOf, find, holdsForAll, installationWith, items, patienceOf, plainInstallation, podOf, richInstallation, rolledBetween, workloadsOf } from "@k8s-config/clearml/testing";
import { objectId, type JsonObject, type Manifest } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { api, defaults, type ApiSettings } from "./index.ts";
import { loginProbe } from "./probe.ts";

const base = api(defaults, plainInstallation);

const richSettings = withOverrides<ApiSettings>(defaults, {
  replicas: 3,
  servicesAgent: true,
  company: "0123456789abcdef0123456789abcdef",
  pods: {
    httpProxy: { http: "http://proxy.example.com:3128" },
    caBundle: { configMap: "company-ca", key: "ca.crt" },
    env: { TOKEN: { secret: { name: "extra", key: "token" } } },
    labels: { "app.kubernetes.io/name": "other", team: "ml" },
  },
  storageCredentials: {
    s3: [{ accessKey: { name: "s3", key: "id" }, secretKey: { name: "s3", key: "secret" } }],
    gcs: [{ project: "ml", credentials: { name: "gcs", key: "key.json" } }],
    azure: [{ account: "ml", accountKey: { name: "azure", key: "key" } }],
  },
  extraConfig: { shared: { queues: { limit: 1 } }, apiserver: { serving: { limit: 2 } } },
});

holdsForAll({ "the defaults": base, "everything that can be said": api(richSettings, richInstallation) });

test("the API server and its worker, each with identity and disruption budget", () => {
  expect(base.objects.map(objectId)).toEqual([
    "ServiceAccount/api",
    "Service/api",
    "Deployment/api",
    "PodDisruptionBudget/api",
    "ServiceAccount/async-delete",
    "Deployment/async-delete",
    "PodDisruptionBudget/async-delete",
  ]);
  expect(base.config.map(({ kind, name }) => `${kind}/${name}`)).toEqual([
    "ConfigMap/server-config",
    "ConfigMap/api-config",
    "ConfigMap/async-delete-config",
  ]);
});

test("one shared config stands on both pods, at one place, and the own config comes after it", () => {
  expect(sharedMounts("Deployment/api").map(({ mountPath }) => mountPath)).toEqual(
    ["hosts", "logging", "secure", "services"].map((file) => `/etc/clearml/server-config/${file}.conf`),
  );
  expect(sharedMounts("Deployment/async-delete")).toEqual(sharedMounts("Deployment/api"));
  expect(variables("Deployment/api").get("CLEARML_CONFIG_DIR")).toBe("/etc/clearml/server-config:/etc/clearml/api-config");
  expect(variables("Deployment/async-delete").get("CLEARML_CONFIG_DIR")).toBe("/etc/clearml/server-config:/etc/clearml/async-delete-config");
});

describe("what restarts", () => {
  test.each([
    ["the watchdog", { watchdog: { thresholdSec: 21600 } }],
    ["cookies", { cookies: { maxAgeSec: 86400 } }],
    ["sessions", { sessions: { defaultExpirationSec: 86400 } }],
    ["CORS", { cors: { origins: ["https://notebooks.example.com"] } }],
    ["server processes", { gunicorn: { workers: 8 } }],
    ["the agents' account", { servicesAgent: true }],
  ])("%s: the API server alone", (_case, set) => {
    expect(rolledBy(set)).toEqual(["Deployment/api"]);
  });

  test.each([
    ["tries of asynchronous delete", { asyncDelete: { maxRetries: 5 } }],
    ["the log level", { logLevel: "DEBUG" as const }],
    ["environment variables", { pods: { env: { TZ: "Europe/Paris" } } }],
  ])("%s: both", (_case, set) => {
    expect(rolledBy(set)).toEqual(["Deployment/api", "Deployment/async-delete"]);
  });

  test("access to buckets: asynchronous delete alone", () => {
    expect(rolledBy({ storageCredentials: richSettings.storageCredentials })).toEqual(["Deployment/async-delete"]);
  });

  test("the number of pods: nothing", () => {
    expect(rolledBy({ replicas: 5 })).toEqual([]);
  });

  test("a user: the API server alone, and no other config changes", () => {
    const after = api(defaults, installationWith({ users: [{ username: "ada", name: "Ada Lovelace" }] }));
    expect(rolledBetween(base, after)).toEqual(["Deployment/api"]);
    expect(changesBetween(base, after)).toStrictEqual({
      "ConfigMap/api-config apiserver.auth.fixed_users.users": [[], [{ username: "ada", password: { $env: "FIXED_USER_1_HASH" }, name: "Ada Lovelace" }]],
      "Deployment/api spec.template.spec.containers.api.env.FIXED_USER_1_HASH.valueFrom.secretKeyRef.name": [undefined, "clearml-credentials"],
      "Deployment/api spec.template.spec.containers.api.env.FIXED_USER_1_HASH.valueFrom.secretKeyRef.key": [undefined, "user-ada"],
    });
  });

  test("the name of the session cookie: the API server alone", () => {
    expect(changesBetween(base, api(defaults, installationWith({ sessionCookie: "clearml_token_staging" })))).toStrictEqual({
      "ConfigMap/api-config apiserver.auth.session_auth_cookie_name": ["clearml_token_basic", "clearml_token_staging"],
    });
  });

  test("a raised revision of the credentials: both, and nothing else changes", () => {
    const annotation = "spec.template.metadata.annotations.k8s-config/credentials-revision";
    expect(changesBetween(base, api(defaults, installationWith({ credentials: { kind: "existingSecret", revision: 2 } })))).toStrictEqual({
      [`Deployment/api ${annotation}`]: ["1", "2"],
      [`Deployment/async-delete ${annotation}`]: ["1", "2"],
    });
  });

  test("a node port: no pod", () => {
    expect(find(byId(atPort(31008), "Service/api"), "spec")).toMatchObject({ type: "NodePort", ports: [{ name: "http", port: 8008, nodePort: 31008 }] });
    expect(rolledBetween(atPort(31008), atPort(31009))).toEqual([]);
  });
});

describe("where the hash of a user's password stands", () => {
  const hash = `$2b$12$${"a".repeat(53)}`;
  const existing: Credentials = { kind: "existingSecret", secretName: "team" };
  const generated: Credentials = { kind: "generated" };

  test.each<[string, FixedUser, Credentials, { name: string; key: string }]>([
    ["in the Secret, under the user's name", { username: "ada", name: "Ada" }, existing, { name: "team", key: "user-ada" }],
    ["under the key that is named", { username: "ada", name: "Ada", secretKey: "lovelace" }, existing, { name: "team", key: "lovelace" }],
    ["in a Secret of the user's own", { username: "ada", name: "Ada" }, generated, { name: "clearml-credentials-user-ada", key: "hash" }],
    ["in a Secret that kustomize generates", { username: "ada", name: "Ada", passwordHash: hash }, existing, { name: "api-users", key: "user-ada" }],
  ])("%s", (_case, user, credentials, secret) => {
    const manifest = api(defaults, installationWith({ users: [user], credentials }));
    const [container] = containersOf(podOf(byId(manifest, "Deployment/api")));
    const variable = items(container?.["env"]).find(({ name }) => name === "FIXED_USER_1_HASH");
    expect(find(variable, "valueFrom", "secretKeyRef")).toEqual(secret);
  });

  test("an inline hash goes into a Secret as base64 of the bcrypt string, as the server wants it, and into no ConfigMap", () => {
    const manifest = apiWithHash(hash);
    expect(manifest.config.find(({ name }) => name === "api-users")).toEqual({
      kind: "Secret",
      name: "api-users",
      files: { "user-ada": Buffer.from(hash).toString("base64") },
    });
    const elsewhere = JSON.stringify([manifest.objects, manifest.config.filter(({ kind }) => kind === "ConfigMap")]);
    expect(elsewhere).not.toContain(hash);
    expect(elsewhere).not.toContain(Buffer.from(hash).toString("base64"));
  });

  test("another inline hash restarts the API server alone: the Secret's name changes", () => {
    expect(rolledBetween(apiWithHash(hash), apiWithHash(`${hash.slice(0, -1)}b`))).toEqual(["Deployment/api"]);
  });
});

test("asynchronous delete reaches the file server by its Service, whatever the public files URL is", () => {
  const [container] = containersOf(podOf(byId(base, "Deployment/async-delete")));
  expect(container?.["command"]).toEqual(["python3", "-m", "jobs.async_urls_delete", "--fileserver-host", "http://fileserver:8081"]);
});

test("asynchronous delete gets of the credentials what it uses, and no more", () => {
  const secrets = [...variables("Deployment/async-delete").keys()].filter((name) => name.startsWith("CREDENTIAL_"));
  expect(secrets).toEqual(["CREDENTIAL_TOKEN_SECRET"]);
});

test("the start-up probe logs in with what stands in its environment: nothing secret is on its command line", () => {
  const [container] = containersOf(podOf(byId(base, "Deployment/api")));
  expect(find(container, "startupProbe", "exec", "command")).toEqual(loginProbe);
  expect(loginProbe.slice(0, -1)).toEqual(["python3", "-I", "-c"]);
  const read = [...loginProbe.join(" ").matchAll(/os\.environ\["([A-Z_]+)"\]/g)].map(([, name]) => name);
  expect(read).toEqual(["CREDENTIAL_APISERVER_KEY", "CREDENTIAL_APISERVER_SECRET"]);
  expect([...variables("Deployment/api").keys()]).toEqual(expect.arrayContaining(read));
  expect(loginProbe.join(" ")).not.toMatch(/\$\(|\$\{/);
});

test("a token that the probe is given lives for a minute: a system token would never expire", () => {
  expect(loginProbe.join(" ")).toContain("/auth.login?expiration_sec=60");
});

describe("what receives SIGTERM", () => {
  test("the API server itself, and bash no more", () => {
    const [container] = containersOf(podOf(byId(base, "Deployment/api")));
    expect(JSON.stringify(container?.["command"])).toMatch(/^\["\/bin\/bash","-c","python3 -m apiserver\.apierrors_generator && exec gunicorn /);
  });

  test("asynchronous delete as an ordinary process: as the first one Python would ignore it", () => {
    expect(podOf(byId(base, "Deployment/async-delete"))["shareProcessNamespace"]).toBe(true);
    expect(podOf(byId(base, "Deployment/api"))["shareProcessNamespace"]).toBeUndefined();
  });
});

test("the API server is replaced pod by pod; two of asynchronous delete never run together", () => {
  expect(find(byId(base, "Deployment/api"), "spec", "strategy")).toEqual({ type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } });
  expect(find(byId(base, "Deployment/async-delete"), "spec", "strategy")).toEqual({ type: "Recreate" });
});

test("the pods run the release's image, from the registry and with the digest of the installation", () => {
  const images = workloadsOf(api(defaults, richInstallation)).flatMap((workload) => containersOf(podOf(workload)).map(({ image }) => image));
  const image = `registry.example.com/mirror/clearml/server:2.4.0@sha256:${"0".repeat(64)}`;
  expect(images).toEqual([image, image]);
});

test("migrations have minutes, and a call that takes long kills no server", () => {
  expect(patienceOf(byId(base, "Deployment/api"))).toEqual({
    user: 10001,
    group: 10001,
    stopSeconds: 90,
    startSeconds: 900,
    unreadySeconds: 30,
    deadSeconds: 300,
  });
});

function sharedMounts(id: string): readonly JsonObject[] {
  const mounts = containersOf(podOf(byId(base, id))).flatMap((container) => items(container["volumeMounts"]));
  return mounts.filter(({ name }) => name === "server-config");
}

function variables(id: string): Map<string, unknown> {
  return new Map(containersOf(podOf(byId(base, id))).flatMap((container) => items(container["env"]).map(({ name, value }) => [String(name), value])));
}

function rolledBy(set: Overrides<ApiSettings>): string[] {
  return rolledBetween(base, api(withOverrides<ApiSettings>(defaults, set), plainInstallation));
}

function atPort(port: number): Manifest {
  return api(defaults, installationWith({ exposure: { kind: "nodePort", host: "node1", ports: { api: port } } }));
}

function apiWithHash(passwordHash: string): Manifest {
  return api(defaults, installationWith({ users: [{ username: "ada", name: "Ada", passwordHash }] }));
}
