/** What an environment may not say, each with its whole message. */
import { describe, expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { overlayFiles } from "./emit.ts";
import { problemText } from "./problems.ts";
import { plain, problemsWith } from "./testing/plain.ts";

function s3Access(bucket?: string) {
  return { ...(bucket === undefined ? {} : { bucket }), accessKey: { name: "s3", key: "id" }, secretKey: { name: "s3", key: "secret" } };
}

describe("an unknown setting", () => {
  it("at the top is told with the nearest known one", () => {
    expect(problemsWith({ exposures: {}, fileServer: {} })).toMatchInlineSnapshot(`
      "test: exposures = {}: is no setting. Did you mean exposure?
      test: fileServer = {}: is no setting. Did you mean fileserver?"
    `);
  });

  it("further down too", () => {
    expect(problemsWith({ api: { watchdog: { tresholdSec: 1 } }, elastic: { pods: { resource: {} } } })).toMatchInlineSnapshot(`
      "test: api.watchdog.tresholdSec = 1: is no setting. Did you mean thresholdSec?
      test: elastic.pods.resource = {}: is no setting. Did you mean resources?"
    `);
  });

  it("that is like no other is told with those that there are", () => {
    expect(problemsWith({ redis: { zzzzzzzz: 1 } })).toMatchInlineSnapshot(`"test: redis.zzzzzzzz = 1: is no setting. Remove it; here may stand pods, storage, memoryPercent, authentication, tls, external."`);
  });

  it("of an exposure of another kind is one", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", className: "traefik" } })).toMatchInlineSnapshot(`"test: exposure.className = "traefik": is no setting. Remove it; here may stand kind, domain, mode, tls."`);
  });

  it("that excludes another is one beside it", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", domain: "clearml.example.com" } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.example.com": is no setting. Remove it; here may stand kind, host, ports, mode, tls."`);
  });

  it("that may be a secret is not shown", () => {
    expect(problemsWith({ api: { secretToken: "s3cr3t" } })).toMatchInlineSnapshot(`"test: api.secretToken: is no setting. Remove it; here may stand replicas, autoscaling, pods, gunicorn, watchdog, cookies, sessions, cors, workers, asyncDelete, storageCredentials, servicesAgent, checkForUpdates, statistics, prePopulate, logLevel, company, databaseInitSec, extraConfig."`);
  });
});

describe("texts", () => {
  it("hold no characters that kustomize does not carry", () => {
    expect(problemsWith({ web: { loginNotice: "two\u2028lines" }, users: [{ username: "ada", name: "Ada\u0085" }] })).toMatchInlineSnapshot(`
      "test: users.0.name: holds the character U+0085, which does not arrive unchanged. Write it without.
      test: web.loginNotice: holds the character U+2028, which does not arrive unchanged. Write it without."
    `);
  });
});

describe("the namespace", () => {
  it.each(["default", "kube-system"])("is not %s, which is the cluster's own", (namespace) => {
    const said = problemsWith({ namespace });
    expect(said.replace(namespace, "…")).toMatchInlineSnapshot(`"test: namespace = "…": is the cluster's own: the overlay would hold all pods in it to Pod Security restricted. Name a namespace that this installation has to itself."`);
  });

  it.each(["defaults", "kube", "my-kube-x"])("may be %s", (namespace) => {
    expect(problemsWith({ namespace })).toBe("");
  });
});

describe("an environment", () => {
  it("is named by a folder of lower-case letters, digits and -", () => {
    expect(problemsWith({}, "Prod_1")).toMatchInlineSnapshot(`"Prod_1: an environment is named by its folder, which has to be of lower-case letters, digits and -. Rename the folder."`);
  });

  it("is a group of settings", () => {
    const { environment, problems } = checkEnvironment("test", ["clearml"]);
    expect(environment).toBeUndefined();
    expect(problems.map(problemText)).toMatchInlineSnapshot(`
      [
        "test = ["clearml"]: is not a group of settings. Write one.",
      ]
    `);
  });

  it("is plain data", () => {
    const circle: Record<string, unknown> = {};
    circle["of"] = circle;
    const said = [{ api: { replicas: Number.NaN } }, { web: { loginNotice: () => "Hello" } }, { web: { configuration: circle } }].map((change) => problemsWith(change));
    expect(said).toMatchInlineSnapshot(`
      [
        "test: api.replicas: NaN is not a JSON number. Write plain data: texts, numbers, true, false, lists and groups of settings.",
        "test: web.loginNotice: a function is not JSON. Write plain data: texts, numbers, true, false, lists and groups of settings.",
        "test: holds itself. Write plain data: texts, numbers, true, false, lists and groups of settings.",
      ]
    `);
    const nodeSelector: unknown = JSON.parse('{"__proto__": "foo"}');
    expect(problemsWith({ pods: { nodeSelector } })).toMatchInlineSnapshot(`"test: pods.nodeSelector.__proto__: is a key that does not arrive unchanged. Use another key."`);
  });

  it("with many mistakes is told all of them at once, each once, errors first and by path", () => {
    const said = problemsWith({
      exposure: { kind: "ingress", domain: "https://clearml.example.com", className: "traefik", controller: "traefik" },
      users: [
        { username: "ada", name: "Ada", passwordHash: `$2y$12$${"a".repeat(53)}` },
        { username: "ada", name: "Ada again" },
        { username: "alan:t", name: "Alan" },
      ],
      labels: { "app.kubernetes.io/version": "1" },
      api: { watchdog: { thresholdSec: 60 }, sessions: { maxExpirationSec: 3600 }, pods: { env: { CLEARML__a: "b" } } },
      fileserver: { replicas: 3, uploadSpool: "1Ti" },
      mongo: { cachePercent: 90 },
      webb: {},
    });
    expect(said).toMatchInlineSnapshot(`
      "test: api.pods.env.CLEARML__a: is parsed by the server as HOCON: a password with = or # in it would be cut or stop the server. Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret.
      test: api.sessions.defaultExpirationSec = 2592000: is above maxExpirationSec, 3600. Write 3600 or less.
      test: api.watchdog.thresholdSec = 60: is below the interval of 900 s: tasks would be stopped after a silence shorter than the time between two looks. Write 900 or more, or a shorter intervalSec.
      test: exposure.domain = "https://clearml.example.com": has a scheme: whether it is http or https follows from the exposure. Write the bare name, for example "clearml.example.com".
      test: fileserver.replicas = 3: more than one pod cannot share a ReadWriteOnce claim. Write 1, or storage of a class that can with accessModes ["ReadWriteMany"].
      test: fileserver.uploadSpool = "1Ti": is above the pod's limit of 24Gi of the node's disk: the pod would be evicted in the middle of an upload. Raise fileserver.pods.resources.limits.ephemeral-storage, or spool less.
      test: labels.app.kubernetes.io/version = "1": is the project's own: Services and selectors find pods by it. Use another label.
      test: mongo.cachePercent = 90: is above 60. Write 60 or less.
      test: users.1.username = "ada": is the name of users.0 too: the server would make neither. Give each user a name of its own.
      test: users.2.username = "alan:t": Basic auth ends a name at its first colon. Write a plain login name, for example "ada".
      test: webb = {}: is no setting. Did you mean web?
      warning: test: users.0.passwordHash: lies in git for all who may read it to try passwords on. Put base64 of the hash under user-ada into the credentials' Secret instead."
    `);
  });

  it("that is right is given back, with nothing to be said of it", () => {
    expect(checkEnvironment("test", plain)).toEqual({ environment: plain, problems: [] });
  });

  it("may have two file servers on a claim that both can mount", () => {
    expect(problemsWith({ fileserver: { replicas: 2, storage: { size: "1Ti", accessModes: ["ReadWriteMany"] } } })).toBe("");
  });

  it("may have credentials for all buckets of two hosts, and of Amazon", () => {
    const all = [s3Access(), { ...s3Access(), host: "minio.example.com:9000" }, { ...s3Access(), host: "s3.example.com" }];
    expect(problemsWith({ api: { storageCredentials: { s3: all } } })).toBe("");
  });

  it("may say a release without a known tag where it says the tag, a digest or all images", () => {
    const image = "registry.example.com/server:1";
    const old = { release: "1.17.0", mongo: { authentication: false } } as const;
    expect(problemsWith({ ...old, images: { server: { tag: "1.17.0-554" } } })).toBe("");
    expect(problemsWith({ ...old, images: { server: { digest: `sha256:${"0".repeat(64)}` } } })).toBe("");
    expect(problemsWith({ ...old, api: { pods: { image } }, web: { pods: { image } }, fileserver: { pods: { image } } })).toBe("");
  });

  it("with an inline hash is warned of, and emitted with the hash in a Secret alone", () => {
    const hash = `$2y$12$${"a".repeat(53)}`;
    const { environment, problems } = checkEnvironment("test", { ...plain, users: [{ username: "ada", name: "Ada", passwordHash: hash }] });
    expect(problems.map(problemText)).toMatchInlineSnapshot(`
      [
        "warning: test: users.0.passwordHash: lies in git for all who may read it to try passwords on. Put base64 of the hash under user-ada into the credentials' Secret instead.",
      ]
    `);
    const files = environment === undefined ? [] : overlayFiles("test", environment);
    const forms = [hash, Buffer.from(hash).toString("base64")];
    expect(files.filter(({ text }) => forms.some((form) => text.includes(form))).map(({ path }) => path)).toEqual(["app/config/api-users/user-ada"]);
  });

  it("never has a value shown that may be a secret", () => {
    const secret = "s3cr3t-v4lue";
    const mistakes = [
      { users: [{ username: "ada", name: "Ada", password: secret }] },
      { users: [{ username: "ada", name: "Ada", passwordHash: secret }] },
      { users: [{ username: "ada", name: "Ada", token: secret }] },
      { api: { pods: { env: { MY_TOKEN: secret } } } },
      { pods: { env: { CLEARML__secure__auth__token_secret: secret } } },
      { api: { pods: { httpProxy: { https: `http://ada:${secret}@proxy.example.com` } } } },
      { formerFilesUrls: [`https://ada:${secret}@files.example.com`] },
      { api: { storageCredentials: { s3: [{ ...s3Access(), secretKeyValue: secret }] } } },
      { credentials: { kind: "existingSecret", tokenSecret: secret } },
    ];
    for (const mistake of mistakes) {
      const said = problemsWith(mistake);
      expect(said).not.toBe("");
      expect(said).not.toContain(secret);
    }
  });
});
