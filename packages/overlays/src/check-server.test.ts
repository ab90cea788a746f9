/** What an environment may not say, each with its whole message. */
import { describe, expect, it } from "vitest";
import { problemsWith } from "./testing/plain.ts";

function s3Access(bucket?: string) {
  return { ...(bucket === undefined ? {} : { bucket }), accessKey: { name: "s3", key: "id" }, secretKey: { name: "s3", key: "secret" } };
}

describe("the watchdog", () => {
  it("has a threshold above zero", () => {
    expect(problemsWith({ api: { watchdog: { thresholdSec: 0 } } })).toMatchInlineSnapshot(`"test: api.watchdog.thresholdSec = 0: is below 1. Write 1 or more."`);
  });

  it("does not look less often than it lets tasks be silent", () => {
    expect(problemsWith({ api: { watchdog: { thresholdSec: 300, intervalSec: 600 } } })).toMatchInlineSnapshot(`"test: api.watchdog.thresholdSec = 300: is below the interval of 600 s: tasks would be stopped after a silence shorter than the time between two looks. Write 600 or more, or a shorter intervalSec."`);
  });

  it("does so with the default interval too", () => {
    expect(problemsWith({ api: { watchdog: { thresholdSec: 899 } } })).toMatchInlineSnapshot(`"test: api.watchdog.thresholdSec = 899: is below the interval of 900 s: tasks would be stopped after a silence shorter than the time between two looks. Write 900 or more, or a shorter intervalSec."`);
  });

  it("has whole seconds", () => {
    expect(problemsWith({ api: { watchdog: { thresholdSec: "7200", intervalSec: 1.5 } } })).toMatchInlineSnapshot(`
      "test: api.watchdog.intervalSec = 1.5: is not a whole number. Write one, for example 600.
      test: api.watchdog.thresholdSec = "7200": is not a whole number. Write one, for example 21600."
    `);
  });
});

describe("users", () => {
  it("have names of their own", () => {
    expect(problemsWith({ users: [{ username: "ada", name: "Ada" }, { username: "alan", name: "Alan" }, { username: "ada", name: "Another" }] })).toMatchInlineSnapshot(`"test: users.2.username = "ada": is the name of users.0 too: the server would make neither. Give each user a name of its own."`);
  });

  it("have no : in a name", () => {
    expect(problemsWith({ users: [{ username: "ada:admin", name: "Ada" }] })).toMatchInlineSnapshot(`"test: users.0.username = "ada:admin": Basic auth ends a name at its first colon. Write a plain login name, for example "ada"."`);
  });

  it("have names of ASCII", () => {
    expect(problemsWith({ users: [{ username: "jürgen", name: "Jürgen" }] })).toMatchInlineSnapshot(`"test: users.0.username = "jürgen": holds other characters than printable ASCII without spaces, which a login would not match. Write a plain login name, for example "ada"."`);
  });

  it("have no password in clear", () => {
    expect(problemsWith({ users: [{ username: "ada", name: "Ada", password: "hunter2" }] })).toMatchInlineSnapshot(`"test: users.0.password: a password in clear does not belong into git, and the server would take it for a hash. Leave it out, and put base64 of its bcrypt hash under user-ada into the credentials' Secret."`);
  });

  it("have a hash of bcrypt, and no other is shown", () => {
    expect(problemsWith({ users: [{ username: "ada", name: "Ada", passwordHash: "5f4dcc3b5aa765d61d8327deb882cf99" }] })).toMatchInlineSnapshot(`"test: users.0.passwordHash: is not a bcrypt hash. Write what \`htpasswd -nBC 12 NAME\` prints after the colon ($2y$12$…)."`);
  });

  it("have no role", () => {
    expect(problemsWith({ users: [{ username: "ada", name: "Ada", role: "admin" }] })).toMatchInlineSnapshot(`"test: users.0.role = "admin": the server knows no such key of a fixed user, and would answer 500 to every login. Leave it out: fixed users have no admin role."`);
  });

  it("are no admin", () => {
    expect(problemsWith({ users: [{ username: "ada", name: "Ada", admin: true }] })).toMatchInlineSnapshot(`"test: users.0.admin = true: the server knows no such key of a fixed user, and would answer 500 to every login. Leave it out: fixed users have no admin role."`);
  });

  it("are at least one", () => {
    expect(problemsWith({ users: [] })).toMatchInlineSnapshot(`"test: users = []: nobody could log in. Name at least one user."`);
  });

  it("have to be said", () => {
    expect(problemsWith({ users: undefined })).toMatchInlineSnapshot(`"test: users: has to be said. Add users."`);
  });

  it("have a name that others see", () => {
    expect(problemsWith({ users: [{ username: "ada", name: " " }] })).toMatchInlineSnapshot(`"test: users.0.name = " ": does not match \\S. Write it in that form, for example "Ada Lovelace"."`);
  });

  it("have keys of their own in the Secret", () => {
    expect(problemsWith({ users: [{ username: "ada", name: "Ada", secretKey: "user-alan" }, { username: "alan", name: "Alan" }] })).toMatchInlineSnapshot(`"test: users.1.secretKey = "user-alan": is the key of users.0 too: both would have one password. Give each user a key of its own."`);
  });

  it("have no key of the server's own", () => {
    expect(problemsWith({ users: [{ username: "ada", name: "Ada", secretKey: "token-secret" }] })).toMatchInlineSnapshot(`"test: users.0.secretKey = "token-secret": is the key of a value of the server's own, which the user's hash would take the place of. Give each user a key of its own, or leave it out."`);
  });

  it("whose name makes no key of a Secret say another", () => {
    expect(problemsWith({ users: [{ username: "ada@example.com", name: "Ada" }] })).toMatchInlineSnapshot(`"test: users.0.username = "ada@example.com": makes user-ada@example.com, which is no key of a Secret. Say another key in secretKey, of letters, digits, ., - and _."`);
  });

  it("have no key of their own where the credentials are generated", () => {
    expect(problemsWith({ credentials: { kind: "generated" }, users: [{ username: "ada", name: "Ada", secretKey: "ada" }] })).toMatchInlineSnapshot(`"test: users.0.secretKey = "ada": has no effect with generated credentials, where each user has a Secret of its own. Leave it out, or use credentials of kind existingSecret."`);
  });
});

describe("asynchronous delete", () => {
  it("is one worker", () => {
    expect(problemsWith({ api: { asyncDelete: { replicas: 2 } } })).toMatchInlineSnapshot(`"test: api.asyncDelete.replicas = 2: two workers would delete the same files and count each other's deletions as failures. Write 1, or leave it out."`);
  });
});

describe("extraConfig", () => {
  it("takes keys that every object has by its prototype for what they are", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { services: { constructor: { a: 1 } } }, apiserver: { services: { toString: 1 } } } } })).toBe("");
    expect(problemsWith({ api: { extraConfig: { shared: { services: { a: { $env: "constructor" } } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.shared = {"$env":"constructor"}: names a variable that the pods do not have: the server would not start. Say constructor in api.pods.env."`);
  });

  it("holds no control characters", () => {
    expect(problemsWith({ api: { extraConfig: { apiserver: { services: { a: { b: "bell \u0007" } } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.apiserver.services.a.b = "bell \\u0007": a control character is written as \\u…, which the server's reader does not decode. Write it without."`);
  });

  it("holds no dotted key", () => {
    expect(problemsWith({ api: { extraConfig: { apiserver: { services: { "queues.limit": 1 } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.apiserver.services.queues.limit = 1: a key with other characters than letters, digits and _ keeps its quotes as part of its name. Write it without."`);
  });

  it("holds no empty text in a list", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { hosts: { b: ["x", ""] } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.shared.hosts.b.1 = "": the server's reader drops an empty string from a list. Write it without."`);
  });

  it("is of files that the server reads", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { queues: { limit: 1 } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.shared.queues: is no config file of the server. Use one of apiserver, hosts, logging, secure, services."`);
  });

  it("says nothing that a setting decides", () => {
    expect(problemsWith({ api: { extraConfig: { apiserver: { services: { tasks: { non_responsive_tasks_watchdog: { threshold_sec: 1 } } } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.apiserver.services.tasks.non_responsive_tasks_watchdog.threshold_sec: is decided by a setting or by the installation, and would be overridden unseen. Use the setting that says it, or leave it out."`);
  });

  it("says nothing that the installation decides, in neither set", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { secure: { auth: { token_secret: { $env: "X" } } } }, apiserver: { hosts: { mongo: 1 } } } } })).toMatchInlineSnapshot(`
      "test: api.extraConfig.apiserver.hosts.mongo: is decided by a setting or by the installation, and would be overridden unseen. Use the setting that says it, or leave it out.
      test: api.extraConfig.shared = {"$env":"X"}: names a variable that the pods do not have: the server would not start. Say X in api.pods.env.
      test: api.extraConfig.shared.secure.auth.token_secret: is decided by a setting or by the installation, and would be overridden unseen. Use the setting that says it, or leave it out."
    `);
  });

  it("says no credentials of buckets", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { services: { storage_credentials: { aws: { s3: { credentials: [] } } } } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.shared.services.storage_credentials.aws.s3.credentials: is decided by a setting or by the installation, and would be overridden unseen. Use the setting that says it, or leave it out."`);
  });

  it("says a key in one set", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { services: { queues: { limit: 1 } } }, apiserver: { services: { queues: { limit: 2 } } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.shared.services.queues.limit: stands in extraConfig.apiserver too, which the API server would read instead. Keep one of the two."`);
  });

  it("names variables that the pods have", () => {
    expect(problemsWith({ api: { extraConfig: { apiserver: { services: { a: { $env: "NOWHERE" } } } }, pods: { env: { HERE: "x" } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.apiserver = {"$env":"NOWHERE"}: names a variable that the pods do not have: the server would not start. Say NOWHERE in api.pods.env."`);
  });

  it("replaces no section, at any depth", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { secure: { "-credentials": { a: "s3cr3t" } } }, apiserver: { services: { a: [{ "-b": {} }] } } } } })).toMatchInlineSnapshot(`
      "test: api.extraConfig.apiserver.services.a.0.-b = {}: a leading - makes the server drop its whole section of that name, with the accounts and limits in it. Write it without.
      test: api.extraConfig.shared.secure.-credentials: a leading - makes the server drop its whole section of that name, with the accounts and limits in it. Write it without.
      test: api.extraConfig.shared.secure.-credentials.a: would lie in git in clear, in the server's file for secrets. Write {"$env": "NAME"}, and the variable from a Secret in api.pods.env."
    `);
  });

  it("says below secure nothing but variables", () => {
    expect(problemsWith({ api: { extraConfig: { shared: { secure: { a: { b: "s3cr3t", c: [1, { $env: "C" }], d: {}, e: null } } }, apiserver: { secure: { f: true, g: { $env: "C" } } } }, pods: { env: { C: { secret: { name: "a", key: "b" } } } } } })).toMatchInlineSnapshot(`
      "test: api.extraConfig.apiserver.secure.f: would lie in git in clear, in the server's file for secrets. Write {"$env": "NAME"}, and the variable from a Secret in api.pods.env.
      test: api.extraConfig.shared.secure.a.b: would lie in git in clear, in the server's file for secrets. Write {"$env": "NAME"}, and the variable from a Secret in api.pods.env.
      test: api.extraConfig.shared.secure.a.c.0: would lie in git in clear, in the server's file for secrets. Write {"$env": "NAME"}, and the variable from a Secret in api.pods.env.
      test: api.extraConfig.shared.secure.a.e: would lie in git in clear, in the server's file for secrets. Write {"$env": "NAME"}, and the variable from a Secret in api.pods.env."
    `);
  });

  it("has no guest", () => {
    expect(problemsWith({ api: { extraConfig: { apiserver: { services: { auth: { fixed_users: { guest: { enabled: true } } } } } } } })).toMatchInlineSnapshot(`"test: api.extraConfig.apiserver.services.auth.fixed_users.guest: is an account whose password the server sends to every visitor, and which cannot log in where passwords are hashed. Leave it out, and name a user in users."`);
  });
});

describe("cookies and sessions", () => {
  it("with sameSite None need https", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost" }, api: { cookies: { sameSite: "None" } } })).toMatchInlineSnapshot(`"test: api.cookies.sameSite = "None": browsers drop such a cookie where it is not secure, and the URLs here are http. Write Lax, or an exposure with TLS."`);
  });

  it("last no longer by default than at most", () => {
    expect(problemsWith({ api: { sessions: { defaultExpirationSec: 7200, maxExpirationSec: 3600 } } })).toMatchInlineSnapshot(`"test: api.sessions.defaultExpirationSec = 7200: is above maxExpirationSec, 3600. Write 3600 or less."`);
  });
});

describe("gunicorn", () => {
  it("has no jitter of nothing", () => {
    expect(problemsWith({ api: { gunicorn: { maxRequestsJitter: 10 } } })).toMatchInlineSnapshot(`"test: api.gunicorn.maxRequestsJitter = 10: adds to maxRequests, which is not there. Say maxRequests too, or leave it out."`);
  });

  it("is warned of more processes than the memory holds", () => {
    expect(problemsWith({ api: { gunicorn: { workers: 9 } } })).toMatchInlineSnapshot(`"warning: test: api.gunicorn.workers = 9: take about 2250 MiB, above the pod's memory limit of 2Gi: it may be killed. Raise api.pods.resources.limits.memory, or run fewer."`);
  });

  it("may fill the memory", () => {
    expect(problemsWith({ api: { gunicorn: { workers: 8 } } })).toBe("");
  });
});

describe("a release", () => {
  // MongoDB of before 6.0 can have no users.
  const mongo = { authentication: false };

  it("without a known tag needs one", () => {
    expect(problemsWith({ release: "1.17.0", mongo })).toMatchInlineSnapshot(`"test: release = "1.17.0": no source shows the image tag of this release. Say the tag in images.server.tag."`);
  });

  it("is a known one", () => {
    expect(problemsWith({ release: "2.4.1" })).toMatchInlineSnapshot(`"test: release = "2.4.1": is none of the values it may have. Write one of 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0."`);
  });

  it("runs on the architectures of its image", () => {
    const nodeSelector = { "kubernetes.io/arch": "arm64" };
    expect(problemsWith({ api: { pods: { nodeSelector } } })).toMatchInlineSnapshot(`"test: api.pods.nodeSelector.kubernetes.io/arch = "arm64": is no architecture of the image of release 2.4.0, which is for amd64. Leave it out, or say an image for it in pods.image."`);
    expect(problemsWith({ pods: { nodeSelector } })).toMatchInlineSnapshot(`"test: pods.nodeSelector.kubernetes.io/arch = "arm64": is no architecture of the image of release 2.4.0, which is for amd64. Leave it out, or say an image for it in pods.image."`);
    expect(problemsWith({ api: { pods: { nodeSelector, image: "registry.example.com/server:arm64" } }, mongo: { pods: { nodeSelector } } })).toBe("");
  });
});

describe("the web app's configuration", () => {
  it("says no key of the project", () => {
    expect(problemsWith({ web: { configuration: { apiBaseUrl: "/x", supportEmail: "ml@example.com" } } })).toMatchInlineSnapshot(`"test: web.configuration.apiBaseUrl = "/x": is decided by a setting or by the exposure. Leave it out."`);
  });
});

describe("storage credentials", () => {
  it("are said once for a bucket", () => {
    expect(problemsWith({ api: { storageCredentials: { s3: [s3Access("artifacts"), s3Access("artifacts"), s3Access(), s3Access()] } } })).toMatchInlineSnapshot(`
      "test: api.storageCredentials.s3.1: is for the same as entry 0. Keep one of the two.
      test: api.storageCredentials.s3.3: is for the same as entry 2. Keep one of the two."
    `);
  });

  it("name buckets, containers and accounts by their bare names", () => {
    expect(problemsWith({
      api: {
        storageCredentials: {
          s3: [s3Access("s3://artifacts"), s3Access("a/b"), s3Access("My_Bucket")],
          gcs: [{ bucket: "gs://artifacts", project: "ml", credentials: { name: "gcs", key: "json" } }],
          azure: [{ account: "ml-artifacts", container: "a/b", accountKey: { name: "azure", key: "key" } }],
        },
      },
    })).toMatchInlineSnapshot(`
      "test: api.storageCredentials.azure.0.account = "ml-artifacts": is no name of a storage account, which has to match ^[a-z0-9]{3,24}$. Write the bare name, for example "mlartifacts".
      test: api.storageCredentials.azure.0.container = "a/b": has a /, and so is more than a name. Write the bare name, for example "artifacts".
      test: api.storageCredentials.gcs.0.bucket = "gs://artifacts": has a scheme. Write the bare name, for example "artifacts".
      test: api.storageCredentials.s3.0.bucket = "s3://artifacts": has a scheme. Write the bare name, for example "artifacts".
      test: api.storageCredentials.s3.1.bucket = "a/b": has a /, and so is more than a name. Write the bare name, for example "artifacts".
      test: api.storageCredentials.s3.2.bucket = "My_Bucket": is no name of a bucket, which has to match ^[a-z0-9][a-z0-9.-]*$. Write the bare name, for example "artifacts"."
    `);
  });

  it("name hosts without scheme and path", () => {
    expect(problemsWith({ api: { storageCredentials: { s3: ["https://minio.example.com", "minio.example.com/a", "minio.example.com:", "http://a:s3cr3t@minio"].map((host) => ({ ...s3Access(), host })) } } })).toMatchInlineSnapshot(`
      "test: api.storageCredentials.s3.0.host = "https://minio.example.com": has a scheme: whether it is http or https is said in secure. Write host and port alone, for example "minio.example.com:9000".
      test: api.storageCredentials.s3.1.host = "minio.example.com/a": has a /, and so is more than a name. Write the bare name, for example "minio.example.com:9000".
      test: api.storageCredentials.s3.2.host = "minio.example.com:": is no host, or host and port. Write one, for example "minio.example.com:9000".
      test: api.storageCredentials.s3.3.host: has a scheme: whether it is http or https is said in secure. Write host and port alone, for example "minio.example.com:9000"."
    `);
  });
});
