/** What an environment may not say, each with its whole message. */
import { describe, expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { overlayFiles } from "./emit.ts";
import { problemText } from "./problems.ts";
import { plain } from "./testing/plain.ts";

/** What is said of an environment that is right but for the change. */
function problemsWith(change: object, name = "test"): string {
  const { problems } = checkEnvironment(name, { ...plain, ...change });
  return problems.map(problemText).join("\n");
}

function s3Access(bucket?: string) {
  return { ...(bucket === undefined ? {} : { bucket }), accessKey: { name: "s3", key: "id" }, secretKey: { name: "s3", key: "secret" } };
}

describe("the domain", () => {
  it("has no scheme", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "https://clearml.example.com" } })).toMatchInlineSnapshot(`"test: exposure.domain = "https://clearml.example.com": has a scheme: whether it is http or https follows from the exposure. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no port", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com:8080" } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.example.com:8080": has a port: ports follow from the exposure. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no trailing dot", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com." } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.example.com.": has a trailing dot, which no certificate and no cookie has. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no capitals", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "ClearML.example.com" } })).toMatchInlineSnapshot(`"test: exposure.domain = "ClearML.example.com": has capitals, which hosts are not compared with. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no path", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "example.com/clearml" } })).toMatchInlineSnapshot(`"test: exposure.domain = "example.com/clearml": has a path. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has to be said", () => {
    expect(problemsWith({ exposure: { kind: "loadBalancer" } })).toMatchInlineSnapshot(`"test: exposure.domain: has to be said. Add domain, for example "clearml.example.com"."`);
  });

  it("is no single label, for which browsers keep no cookie", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "localhost" } })).toMatchInlineSnapshot(`"test: exposure.domain = "localhost": is a single label, for which a browser refuses the session cookie. Write a name of two labels or more, for example "clearml.example.com"."`);
  });

  it("is no address", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "192.0.2.1" } })).toMatchInlineSnapshot(`"test: exposure.domain = "192.0.2.1": is an address, for which a browser refuses the session cookie. Write a name of two labels or more, for example "clearml.example.com"."`);
  });

  it("is no address of IPv6", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "2001:db8::1" } })).toMatchInlineSnapshot(`"test: exposure.domain = "2001:db8::1": is an address, for which a browser refuses the session cookie. Write a name of two labels or more, for example "clearml.example.com"."`);
  });

  it("does not end in a number", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.1" } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.1": ends in a number, which a browser takes for an address. Write a name of two labels or more, for example "clearml.example.com"."`);
  });
});

describe("hosts", () => {
  it("lie below the domain, where the cookie is sent", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", hosts: { files: "files.example.org" } } })).toMatchInlineSnapshot(`"test: exposure.hosts.files = "files.example.org": is not below the domain clearml.example.com: the browser would not send the session cookie there, and the file server would answer 401. Choose a host below the domain, or a domain that covers all hosts."`);
  });

  it("are three, since one cannot be told from another", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", hosts: { web: "a.clearml.example.com", api: "a.clearml.example.com" } } })).toMatchInlineSnapshot(`"test: exposure.hosts.api = "a.clearml.example.com": is the host of web too. Give each of web, api and files a host of its own."`);
  });

  it("are not that of another's default", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", hosts: { files: "app.clearml.example.com" } } })).toMatchInlineSnapshot(`"test: exposure.hosts.files = "app.clearml.example.com": is the host of web too. Give each of web, api and files a host of its own."`);
  });

  it("of a node are reachable from outside", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "web.clearml.svc.cluster.local" } })).toMatchInlineSnapshot(`"test: exposure.host = "web.clearml.svc.cluster.local": is a name inside the cluster, and would be stored with every artifact. Write the name or address of a node at which people and machines reach it."`);
  });

  it("of a node have no port", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "node1.example.com:30080" } })).toMatchInlineSnapshot(`"test: exposure.host = "node1.example.com:30080": has a port: ports follow from the exposure. Write the bare name, for example "node1.example.com"."`);
  });
});

describe("node ports", () => {
  it("are in the range of Kubernetes", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", ports: { api: 8008, web: 40000 } } })).toMatchInlineSnapshot(`
      "test: exposure.ports.api = 8008: is below 30000. Write 30000 or more.
      test: exposure.ports.web = 40000: is above 32767. Write 32767 or less."
    `);
  });

  it("are used once", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", ports: { api: 31000, files: 31000 } } })).toMatchInlineSnapshot(`"test: exposure.ports.files = 31000: is the node port of api too. Give each of api, web and files a port of its own."`);
  });

  it("are used once, defaults included", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", ports: { api: 30080 } } })).toMatchInlineSnapshot(`"test: exposure.ports.web = 30080: is the node port of api too. Give each of api, web and files a port of its own."`);
  });

  it("have a host or a domain", () => {
    expect(problemsWith({ exposure: { kind: "nodePort" } })).toMatchInlineSnapshot(`"test: exposure.host: has to be said. Add host, for example "node1.example.com"."`);
  });
});

describe("an Ingress", () => {
  it("has a class and a controller", () => {
    expect(problemsWith({ exposure: { kind: "ingress", domain: "clearml.example.com" } })).toMatchInlineSnapshot(`
      "test: exposure.className: has to be said. Add className, for example "traefik".
      test: exposure.controller: has to be said. Add controller, for example "traefik"."
    `);
  });

  it("has a controller that is known, or other", () => {
    expect(problemsWith({ exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "treafik" } })).toMatchInlineSnapshot(`"test: exposure.controller = "treafik": is none of the values it may have. Did you mean traefik? Others: nginx, haproxy, other."`);
  });

  it("of a misspelt kind is told with examples of its own", () => {
    expect(problemsWith({ exposure: { kind: "Ingress", domain: "clearml.example.com", controller: "traefik" } })).toMatchInlineSnapshot(`
      "test: exposure.className: has to be said. Add className, for example "traefik".
      test: exposure.kind = "Ingress": is none of the values it may have. Did you mean ingress? Others: nodePort, loadBalancer, none."
    `);
  });
});

describe("the exposure", () => {
  it("has a kind that is known", () => {
    expect(problemsWith({ exposure: { kind: "Ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" } })).toMatchInlineSnapshot(`"test: exposure.kind = "Ingress": is none of the values it may have. Did you mean ingress? Others: nodePort, loadBalancer, none."`);
  });

  it("has a kind", () => {
    expect(problemsWith({ exposure: { domain: "clearml.example.com" } })).toMatchInlineSnapshot(`"test: exposure.kind: has to be said. Add kind."`);
  });
});

describe("source ranges", () => {
  it("are networks", () => {
    const sourceRanges = ["10.0.0.0/8", "2001:db8::/32", "0.0.0.0/0", "10.0.0.1", "10.0.0.0/33", "10.0/8", "example.com/8", "2001:db8::/129", "10.0.0.0/08"];
    expect(problemsWith({ exposure: { kind: "loadBalancer", domain: "clearml.example.com", sourceRanges } })).toMatchInlineSnapshot(`
      "test: exposure.sourceRanges.3 = "10.0.0.1": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.4 = "10.0.0.0/33": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.5 = "10.0/8": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.6 = "example.com/8": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.7 = "2001:db8::/129": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.8 = "10.0.0.0/08": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8."
    `);
  });
});

describe("former files URLs", () => {
  it("have a scheme", () => {
    expect(problemsWith({ formerFilesUrls: ["files.old.example.com"] })).toMatchInlineSnapshot(`"test: formerFilesUrls.0 = "files.old.example.com": is not the URL of a file server. Write scheme and host in lower case, for example http://files.old.example.com."`);
  });

  it("have no user", () => {
    expect(problemsWith({ formerFilesUrls: ["http://ada:pass@files.old.example.com"] })).toMatchInlineSnapshot(`"test: formerFilesUrls.0: is not the URL of a file server. Write scheme and host in lower case, for example http://files.old.example.com."`);
  });

  it("have no query", () => {
    expect(problemsWith({ formerFilesUrls: ["http://files.old.example.com", "https://files.old.example.com/?a=b"] })).toMatchInlineSnapshot(`"test: formerFilesUrls.1 = "https://files.old.example.com/?a=b": is not the URL of a file server. Write scheme and host in lower case, for example http://files.old.example.com."`);
  });
});

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

  it("whose name makes no key of a Secret say another", () => {
    expect(problemsWith({ users: [{ username: "ada@example.com", name: "Ada" }] })).toMatchInlineSnapshot(`"test: users.0.username = "ada@example.com": makes user-ada@example.com, which is no key of a Secret. Say another key in secretKey, of letters, digits, ., - and _."`);
  });

  it("have no key of their own where the credentials are generated", () => {
    expect(problemsWith({ credentials: { kind: "generated" }, users: [{ username: "ada", name: "Ada", secretKey: "ada" }] })).toMatchInlineSnapshot(`"test: users.0.secretKey = "ada": has no effect with generated credentials, where each user has a Secret of its own. Leave it out, or use credentials of kind existingSecret."`);
  });
});

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
    expect(problemsWith({ redis: { zzzzzzzz: 1 } })).toMatchInlineSnapshot(`"test: redis.zzzzzzzz = 1: is no setting. Remove it; here may stand pods, storage, memoryPercent."`);
  });

  it("of an exposure of another kind is one", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", className: "traefik" } })).toMatchInlineSnapshot(`"test: exposure.className = "traefik": is no setting. Remove it; here may stand kind, domain, hosts, tls."`);
  });

  it("that excludes another is one beside it", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", domain: "clearml.example.com" } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.example.com": is no setting. Remove it; here may stand kind, host, ports, hosts, tls."`);
  });

  it("that may be a secret is not shown", () => {
    expect(problemsWith({ api: { secretToken: "s3cr3t" } })).toMatchInlineSnapshot(`"test: api.secretToken: is no setting. Remove it; here may stand replicas, pods, gunicorn, watchdog, cookies, sessions, cors, workers, asyncDelete, storageCredentials, servicesAgent, checkForUpdates, statistics, prePopulate, logLevel, company, databaseInitSec, extraConfig."`);
  });
});

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

describe("asynchronous delete", () => {
  it("is one worker", () => {
    expect(problemsWith({ api: { asyncDelete: { replicas: 2 } } })).toMatchInlineSnapshot(`"test: api.asyncDelete.replicas = 2: two workers would delete the same files and count each other's deletions as failures. Write 1, or leave it out."`);
  });
});

describe("extraConfig", () => {
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
    expect(problemsWith({ api: { pods: { env: { CLEARML__apiserver__auth: "x" } } } })).toMatchInlineSnapshot(`"test: api.pods.env.CLEARML__apiserver__auth: the server parses such a value as HOCON: a password with = or # in it would be cut or stop the server. Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret."`);
  });

  it("holds none of its former name", () => {
    expect(problemsWith({ pods: { env: { TRAINS__x: { secret: { name: "a", key: "b" } } } } })).toMatchInlineSnapshot(`"test: pods.env.TRAINS__x: the server parses such a value as HOCON: a password with = or # in it would be cut or stop the server. Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret."`);
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
  it("without a known tag needs one", () => {
    expect(problemsWith({ release: "1.17.0" })).toMatchInlineSnapshot(`"test: release = "1.17.0": no source shows the image tag of this release. Say the tag in images.server.tag."`);
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
      "test: api.pods.env.CLEARML__a: the server parses such a value as HOCON: a password with = or # in it would be cut or stop the server. Use the setting that says it, or api.extraConfig, with {"$env": "NAME"} for a secret.
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
    expect(problemsWith({ release: "1.17.0", images: { server: { tag: "1.17.0-554" } } })).toBe("");
    expect(problemsWith({ release: "1.17.0", images: { server: { digest: `sha256:${"0".repeat(64)}` } } })).toBe("");
    expect(problemsWith({ release: "1.17.0", api: { pods: { image } }, web: { pods: { image } }, fileserver: { pods: { image } } })).toBe("");
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
