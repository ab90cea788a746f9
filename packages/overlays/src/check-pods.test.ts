/** What an environment may not say, each with its whole message. */
import { describe, expect, it } from "vitest";
import { problemsWith } from "./testing/plain.ts";

describe("quantities", () => {
  it("have a unit of Kubernetes", () => {
    expect(problemsWith({ fileserver: { storage: { size: "100GB" } } })).toMatchInlineSnapshot(`"test: fileserver.storage.size = "100GB": is not a quantity of Kubernetes. Write one, for example "100Gi"."`);
  });

  it("are texts", () => {
    expect(problemsWith({ mongo: { pods: { resources: { limits: { memory: 4 } } } } })).toMatchInlineSnapshot(`"test: mongo.pods.resources.limits.memory = 4: is not a text. Write one, for example "2Gi"."`);
  });

  it("to ask for are not above those to use", () => {
    expect(problemsWith({ mongo: { pods: { resources: { requests: { memory: "3Gi" } } } } })).toMatchInlineSnapshot(`"test: mongo.pods.resources.requests.memory = "3Gi": is above the limit of 2Gi, which Kubernetes refuses. Raise the limit, or ask for less."`);
  });

  it("said of all pods are told once for each default", () => {
    expect(problemsWith({ pods: { resources: { limits: { cpu: "1m" } } } })).toMatchInlineSnapshot(`
      "test: pods.resources.requests.cpu = "100m": is above the limit of 1m, which Kubernetes refuses. Raise the limit, or ask for less.
      test: pods.resources.requests.cpu = "250m": is above the limit of 1m, which Kubernetes refuses. Raise the limit, or ask for less.
      test: pods.resources.requests.cpu = "500m": is above the limit of 1m, which Kubernetes refuses. Raise the limit, or ask for less.
      test: pods.resources.requests.cpu = "50m": is above the limit of 1m, which Kubernetes refuses. Raise the limit, or ask for less."
    `);
  });

  it("of asynchronous delete are its own", () => {
    expect(problemsWith({ api: { asyncDelete: { resources: { requests: { cpu: "2" } } } } })).toMatchInlineSnapshot(`"test: api.asyncDelete.resources.requests.cpu = "2": is above the limit of 500m, which Kubernetes refuses. Raise the limit, or ask for less."`);
  });

  it("of an upload fit into the spool", () => {
    expect(problemsWith({ fileserver: { maxUploadMib: 20481 } })).toMatchInlineSnapshot(`"test: fileserver.maxUploadMib = 20481: is above the 20480 MiB of the upload spool: the pod would be evicted in the middle of such an upload. Raise fileserver.uploadSpool, or leave it out to allow what the spool holds."`);
    expect(problemsWith({ fileserver: { maxUploadMib: 20480 } })).toBe("");
  });

  it("of the upload spool fit into the pod's part of the disk", () => {
    expect(problemsWith({ fileserver: { uploadSpool: "50Gi" } })).toMatchInlineSnapshot(`"test: fileserver.uploadSpool = "50Gi": is above the pod's limit of 24Gi of the node's disk: the pod would be evicted in the middle of an upload. Raise fileserver.pods.resources.limits.ephemeral-storage, or spool less."`);
  });

  it("of memory and disk have a unit", () => {
    expect(problemsWith({ mongo: { storage: { size: "100" }, pods: { resources: { requests: { memory: "4", "ephemeral-storage": "500m" } } } } })).toMatchInlineSnapshot(`
      "test: mongo.pods.resources.requests.ephemeral-storage = "500m": is in thousandths of a byte. Write M or Mi, for example "1Gi".
      test: mongo.pods.resources.requests.memory = "4": has no unit, and would be that many bytes. Write one of Ki, Mi, Gi, Ti, Pi, k, M, G, T and P behind it, for example "2Gi".
      test: mongo.storage.size = "100": has no unit, and would be that many bytes. Write one of Ki, Mi, Gi, Ti, Pi, k, M, G, T and P behind it, for example "100Gi"."
    `);
  });
});

describe("storage", () => {
  it("of one claim is not shared by two file servers", () => {
    expect(problemsWith({ fileserver: { replicas: 2 } })).toMatchInlineSnapshot(`"test: fileserver.replicas = 2: more than one pod cannot share a ReadWriteOnce claim. Write 1, or storage of a class that can with accessModes ["ReadWriteMany"]."`);
  });

  it("has a size or a claim", () => {
    expect(problemsWith({ fileserver: { storage: { class: "fast" } } })).toMatchInlineSnapshot(`"test: fileserver.storage.size: has to be said. Add size, for example "100Gi"."`);
  });

  it("of Elasticsearch is above its watermark", () => {
    expect(problemsWith({ elastic: { diskWatermark: "10gb", storage: { size: "10Gi" } } })).toMatchInlineSnapshot(`"test: elastic.diskWatermark = "10gb": is not below the volume's size of 10Gi: Elasticsearch would never write. Write less, or raise elastic.storage.size."`);
  });

  it("of Elasticsearch on a claim that exists is of a size that nobody says", () => {
    expect(problemsWith({ elastic: { diskWatermark: "100gb", storage: { existingClaim: "elastic" } } })).toBe("");
  });
});

describe("${…}", () => {
  it("is refused everywhere, since Flux would replace it", () => {
    expect(problemsWith({ labels: { a: "${A}" }, users: [{ username: "ada", name: "Ada ${LOVELACE}" }], web: { configuration: { links: [{ text: "$${B}" }] } } })).toMatchInlineSnapshot(`
      "test: labels.a = "\${A}": holds \${…}, which Flux's post-build substitution would replace. Write the value itself; for a variable of the pods in extraConfig write {"$env": "NAME"}.
      test: labels.a = "\${A}": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
      test: users.0.name = "Ada \${LOVELACE}": holds \${…}, which Flux's post-build substitution would replace. Write the value itself; for a variable of the pods in extraConfig write {"$env": "NAME"}.
      test: web.configuration.links.0.text = "$\${B}": holds \${…}, which Flux's post-build substitution would replace. Write the value itself; for a variable of the pods in extraConfig write {"$env": "NAME"}."
    `);
  });
});

describe("the environment of the pods", () => {
  it("holds no override of the server", () => {
    expect(problemsWith({ api: { pods: { env: { CLEARML__apiserver__auth: "x" } } } })).toMatchInlineSnapshot(`"test: api.pods.env.CLEARML__apiserver__auth: is parsed by the server as HOCON: a password with = or # in it would be cut or stop the server. Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret."`);
  });

  it("holds none of its former name", () => {
    expect(problemsWith({ pods: { env: { TRAINS__x: { secret: { name: "a", key: "b" } } } } })).toMatchInlineSnapshot(`"test: pods.env.TRAINS__x: is parsed by the server as HOCON: a password with = or # in it would be cut or stop the server. Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret."`);
  });

  it("may name the file of a secret", () => {
    expect(problemsWith({ api: { pods: { env: { GOOGLE_APPLICATION_CREDENTIALS: "/etc/gcs/key.json" } } } })).toBe("");
  });

  it("holds no secret in clear, and none is shown", () => {
    expect(problemsWith({ api: { pods: { env: { AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI" } } } })).toMatchInlineSnapshot(`"test: api.pods.env.AWS_SECRET_ACCESS_KEY: would lie in git in clear, by its name a secret. Write {"secret": {"name": …, "key": …}}."`);
  });

  it("holds names of variables", () => {
    expect(problemsWith({ web: { pods: { env: { "A-B": "x" } } } })).toMatchInlineSnapshot(`"test: web.pods.env.A-B: is no name of an environment variable. Use letters, digits and _, and no digit first."`);
  });

  it.each(["DB_PASS", "PGPWD", "aws_credentials", "PRIVATE_KEY", "privateKey", "API_KEY", "MY_APIKEY", "AWS_ACCESS_KEY"])("holds no %s in clear", (name) => {
    expect(problemsWith({ api: { pods: { env: { [name]: "x" } } } })).toContain("by its name a secret");
  });

  it.each(["AWS_ACCESS_KEY_ID", "KEYS", "TZ"])("may hold %s", (name) => {
    expect(problemsWith({ api: { pods: { env: { [name]: "x" } } } })).toBe("");
  });
});

describe("a proxy", () => {
  it("is named", () => {
    expect(problemsWith({ api: { pods: { httpProxy: { noProxy: ["example.com"] } } } })).toMatchInlineSnapshot(`"test: api.pods.httpProxy: names no proxy. Say http, https or both."`);
  });

  it("has no password, and none is shown", () => {
    expect(problemsWith({ api: { pods: { httpProxy: { http: "http://ada:hunter2@proxy.example.com" } } } })).toMatchInlineSnapshot(`"test: api.pods.httpProxy.http: is not an http or https URL without user and password. Write one, for example "http://proxy.example.com:3128"."`);
  });
});

describe("labels and annotations", () => {
  it("of the project are its own", () => {
    expect(problemsWith({ labels: { "app.kubernetes.io/instance": "x" }, api: { pods: { labels: { "app.kubernetes.io/name": "x" } } } })).toMatchInlineSnapshot(`
      "test: api.pods.labels.app.kubernetes.io/name = "x": is the project's own: Services and selectors find pods by it. Use another label.
      test: labels.app.kubernetes.io/instance = "x": is the project's own: Services and selectors find pods by it. Use another label."
    `);
  });

  it("are such as Kubernetes takes", () => {
    expect(problemsWith({ labels: { "-a": "x", b: "two words" }, pods: { annotations: { "a b": "x" } } })).toMatchInlineSnapshot(`
      "test: labels.-a = "x": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
      test: labels.b = "two words": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
      test: pods.annotations.a b: is no annotation of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, after a domain and / if you like."
    `);
  });

  it("have keys that kustomize reads as texts", () => {
    expect(problemsWith({ labels: { "40": "x", true: "y" }, exposure: { kind: "loadBalancer", domain: "clearml.example.com", annotations: { "1e3": "z" } } })).toMatchInlineSnapshot(`
      "test: exposure.annotations.1e3: is not read as a text by kustomize, which fails on it. Use a key with a domain, as in example.com/x.
      test: labels.40: is not read as a text by kustomize, which fails on it. Use a key with a domain, as in example.com/x.
      test: labels.true: is not read as a text by kustomize, which fails on it. Use a key with a domain, as in example.com/x."
    `);
  });
});
