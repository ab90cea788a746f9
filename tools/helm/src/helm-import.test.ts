import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { basesFiles, checkEnvironment, componentNames, overlayFiles, ownedFolders, renderEnvironment } from "@k8s-config/overlays";
import { fromYaml, toJson, writeFolders } from "@k8s-config/core";
import { kustomizeBuild } from "@k8s-config/kubectl";
import { findingsOf, rules, unwaived, waivers } from "@k8s-config/policy";
import { describe, expect, it } from "vitest";
import { helmImport, type Given } from "./helm-import.ts";
import { overlayText } from "./overlay-text.ts";
import { importReport } from "./report.ts";
import { runbook } from "./runbook.ts";
import { charts, external, rich, valuesFile } from "./testing/values.ts";

const given: Readonly<Record<string, Given>> = {
  default: { name: "moved", values: [{ name: "values.yaml", text: "{}" }] },
  "default-in-full": { name: "moved", values: [valuesFile(charts["7.14"].default)] },
  "default-7.15": { name: "moved", values: [valuesFile({ ...charts["7.15"].default, "mckMongodb.community.resource.users": [] })] },
  production: { name: "moved", values: [valuesFile(charts["7.14"].production)], release: "ml", namespace: "ml-prod", ingressClass: "traefik", users: ["ada", "grace"] },
  "production-7.15": { name: "moved", values: [valuesFile(charts["7.15"].production)] },
  external: { name: "moved", values: [{ name: "values.yaml", text: external }], host: "node1.example.com", users: ["ada"] },
  operator: { name: "moved", values: [valuesFile({ "mckMongodb.enabled": true, "mckMongodb.migrated": true, "mongodb.enabled": false })], domain: "ml.example.com", users: ["ada"] },
  "old-server": { name: "moved", values: [valuesFile({ "apiserver.image.tag": "1.16.2-502", "mongodb.image.tag": "4.4.15-debian-10-r8" })], host: "node1.example.com", users: ["ada"] },
  rich: { name: "moved", values: [{ name: "values.yaml", text: rich }] },
};

// What the values choose, plain http for one, is told; all else is the project's own.
const held = rules.filter(({ settings }) => settings === undefined);

describe.each(Object.keys(given))("values: %s", (name) => {
  const imported = helmImport(given[name] ?? { name, values: [] });

  it("give an environment, a report and a runbook", async () => {
    await expect(overlayText(imported)).toMatchFileSnapshot(`golden/${name}/overlay.ts.txt`);
    await expect(`${importReport(imported, true).join("\n")}\n`).toMatchFileSnapshot(`golden/${name}/report.txt`);
    await expect(runbook(imported, "overlays/moved/overlay.ts")).toMatchFileSnapshot(`golden/${name}/MOVING.md`);
  });

  it("give an environment that builds at once, in its first step and in its last, and keeps the rules", async () => {
    for (const step of [imported.first, imported.last]) {
      const { environment, problems } = checkEnvironment("moved", step);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      if (environment === undefined) throw new Error("there is none");
      const root = mkdtempSync(join(tmpdir(), "k8s-config-helm-"));
      try {
        writeFolders(root, [...componentNames.map((component) => ({ path: `packages/${component}/base`, files: basesFiles()[component], owned: ["."] })), { path: "overlays/moved", files: overlayFiles("moved", environment), owned: ownedFolders(environment) }]);
        // oxlint-disable-next-line no-await-in-loop -- a build at a time
        const built = fromYaml(await kustomizeBuild(join(root, "overlays/moved"))).map((object) => JSON.stringify(object)).length;
        const rendered = renderEnvironment("moved", environment);
        expect(built).toBe(rendered.length);
        expect(unwaived(findingsOf(rendered, held), waivers).map(({ rule, place }) => `${rule} ${place}`)).toEqual([]);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }
  });
});

it("writes no secret anywhere", () => {
  const imported = helmImport({ name: "moved", values: [{ name: "values.yaml", text: rich }] });
  const all = [overlayText(imported), ...importReport(imported, true), runbook(imported, "overlay.ts"), JSON.stringify(imported)].join("\n");
  expect(rich.match(/s3cr3t-\w/g)).toHaveLength(6);
  expect(all).not.toContain("s3cr3t");
  expect(imported.secrets.map(({ key }) => key)).toEqual([
    "apiserver.additionalConfigs.apiserver.conf password of jane",
    "apiserver.additionalConfigs.secure.conf secure.credentials",
    "apiserver.extraEnvs AWS_SECRET_ACCESS_KEY",
    "clearml.apiserverSecret",
    "redis.auth.password",
  ]);
});

it("writes no password of a connection string", () => {
  const imported = helmImport({ name: "moved", values: [{ name: "values.yaml", text: external }] });
  expect(external).toContain("s3cr3t");
  expect([overlayText(imported), ...importReport(imported, true), runbook(imported, "overlay.ts"), JSON.stringify(imported)].join("\n")).not.toContain("s3cr3t");
});

it("merges files as Helm does, the later over the earlier", () => {
  const { last } = helmImport({ name: "moved", values: [valuesFile({ "apiserver.replicaCount": 3, "apiserver.nodeSelector": { a: "1" } }), valuesFile({ "apiserver.replicaCount": 5, "webserver.replicaCount": 2 })] });
  expect(toJson(last)).toMatchObject({ api: { replicas: 5, pods: { nodeSelector: { a: "1" } } }, web: { replicas: 2 } });
});

it("reads what helm get values prints", () => {
  expect(helmImport({ name: "moved", values: [{ name: "v", text: "USER-SUPPLIED VALUES:\nnull\n" }] }).keys).toEqual([]);
  expect(helmImport({ name: "moved", values: [{ name: "v", text: "USER-SUPPLIED VALUES:\napiserver:\n  replicaCount: 2\n" }] }).last["api"]).toEqual({ replicas: 2 });
});

function moved(values: Readonly<Record<string, unknown>>, rest: Partial<Given> = {}) {
  return helmImport({ name: "moved", values: [valuesFile(values)], ...rest }).release;
}

describe("names follow those of the release", () => {
  it("as the chart and its sub-charts make them", () => {
    const { fullname, files, mongo, elastic, redis, objects } = moved({ "elasticsearch.clusterName": "search" }, { release: "ml" });
    expect({ fullname, files, mongo, elastic, redis }).toEqual({
      fullname: "ml-clearml",
      files: { kind: "adopted", claim: "ml-clearml-fileserver-data" },
      mongo: { kind: "adopted", claim: "ml-mongodb", subPath: "data/db", others: [], made: "by the release" },
      elastic: { kind: "copied", claims: ["search-master-search-master-0"] },
      redis: { kind: "left", claims: ["redis-data-ml-redis-master-0"] },
    });
    expect(objects.filter(({ kind }) => kind === "Service").map(objectName)).toEqual(["ml-clearml-apiserver", "ml-clearml-fileserver", "ml-clearml-webserver", "ml-mongodb", "ml-redis-master", "ml-redis-headless", "search-master", "search-master-headless"]);
  });

  it("adopts claims that people made", () => {
    const release = moved({ "fileserver.storage.data.existingPVC": "nfs", "mongodb.persistence.existingClaim": "old", "mongodb.persistence.subPath": "mongo" });
    expect([release.files, release.mongo]).toEqual([
      { kind: "adopted", claim: "nfs" },
      { kind: "adopted", claim: "old", subPath: "mongo/data/db", others: [], made: "by hand" },
    ]);
  });

  it.each([
    ["1.16.2-502", ["2.1", "2.3.0", "2.4.0"]],
    ["1.17.1-554", ["2.1", "2.3.0", "2.4.0"]],
    ["2.0.0-613", ["2.3.0", "2.4.0"]],
    // The chart's MongoDB is 6.0, which that of 2.4.0 does not open.
    ["2.3.0", ["2.3.0", "2.4.0"]],
  ])("the server's tag %s says which releases come one after the other", (tag, hops) => {
    expect(moved({ "apiserver.image.tag": tag }).hops).toEqual(hops);
  });

  it.each([
    ["1.16.2-502", "4.4.15-debian-10-r8", "4.4", ["1.17.0", "2.1", "2.3.0", "2.4.0"]],
    ["2.0.0-613", "5.0.10", "5.0", ["2.0", "2.3.0", "2.4.0"]],
    ["2.0.0-613", "6", "6.0", ["2.3.0", "2.4.0"]],
    ["2.3.0", "7.0.22-debian-12-r0", "7.0", ["2.4.0"]],
    ["2.4.0", "7.0.22", "7.0", []],
    ["2.4.0", "8.0.15", "8.0", []],
  ])("server %s with MongoDB's tag %s: the first release opens its data of %s", (tag, mongo, version, hops) => {
    const imported = helmImport({ name: "moved", values: [valuesFile({ "apiserver.image.tag": tag, "mongodb.image.tag": mongo })] });
    expect([imported.release.mongoVersion, imported.release.hops]).toEqual([version, hops]);
    expect(runbook(imported, "overlay.ts")).toContain(`feature compatibility version ${version},`);
    expect(runbook(imported, "overlay.ts")).toContain(`| MongoDB ${version} |`);
  });

  it("refuses data that no release of that server or later opens", () => {
    expect(() => moved({ "apiserver.image.tag": "2.4.0" })).toThrow("no release from ClearML server 2.4.0 on opens the data of MongoDB 6.0: 2.4.0 is for 8.0. Raise the chart's MongoDB first");
  });

  it("no version of MongoDB is asked of data that are elsewhere", () => {
    expect(moved({ "apiserver.image.tag": "2.4.0", "mongodb.enabled": false, "externalServices.mongodbConnectionStringBackend": "mongodb://a.example.com/backend" }).hops).toEqual([]);
  });
});

function objectName({ name }: { readonly name: string }): string {
  return name;
}

describe("refuses, with what could be done", () => {
  it.each([
    ["", "values.yaml is empty. For a release with the chart's own values, write {} into it, or give --manifest"],
    ["# nothing\n", "values.yaml says nothing. For a release with the chart's own values, write {} into it, or give --manifest"],
    ["- a\n", "values.yaml is a list, and values are a map of keys"],
    ["apiserver:\n  replicaCount: 1\n bad: 2\n", "values.yaml:3:1: is not YAML: All mapping items must start at the same column. Correct the file"],
    ["agentk8sglue: { queue: default }\nclearml: { agentk8sglueKey: x }\n", "values.yaml is of another chart: none of its sections (agentk8sglue, clearml) is one of the chart clearml, which has clearml, apiserver, fileserver, webserver, externalServices"],
    ["apiVersion: v1\nkind: Service\n", "values.yaml is an object of Kubernetes (Service). The output of helm get manifest goes behind --manifest"],
    ["apiserver: { image: { tag: latest } }\n", 'apiserver.image.tag "latest" does not say which release of ClearML server runs now. Say it with --server: 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0'],
  ])("%j", (text, message) => {
    expect(() => helmImport({ name: "moved", values: [{ name: "values.yaml", text }] })).toThrow(message);
  });
});

function notesOf(paths: Readonly<Record<string, unknown>>): string[] {
  return helmImport({ name: "moved", values: [valuesFile(paths)] }).keys.map(({ fate, key, note }) => `${fate} ${key}: ${note}`);
}

describe("a key that is none", () => {
  it.each([
    [{ "apiserver.replicas": 3 }, "unknown apiserver.replicas: no key of the chart: it does nothing there. Did you mean apiserver.replicaCount?"],
    [{ "apiserver.replicaCout": 3 }, "unknown apiserver.replicaCout: no key of the chart: it does nothing there. Did you mean apiserver.replicaCount?"],
    [{ "apiserver.tlsSecretName": "x" }, "unknown apiserver.tlsSecretName: no key of the chart: it does nothing there. It belongs to apiserver.ingress.tlsSecretName"],
    [{ "apiserver.existingPVC": "x" }, "unknown apiserver.existingPVC: no key of the chart: it does nothing there. It belongs to fileserver.storage.data.existingPVC"],
    [{ "externalServices.redisHost": "x", "dragonfly.enabled": false }, "unknown externalServices.redisHost: the chart 7.15 has no such key, which is of 7.14: it does nothing"],
    [{ "mongodb.metrics.enabled": true }, "dropped mongodb.metrics.enabled: a value of the sub-chart mongodb, which does not run here, and for which there is no setting"],
    [{ "apiserver.replicaCount": [3] }, "unknown apiserver.replicaCount: is a list, and the chart takes a number"],
  ])("%j", (paths, note) => {
    expect(notesOf({ "webserver.enabled": true, ...paths })).toContain(note);
  });
});

it("drops what the rules refuse here, and says why", () => {
  const { keys, last } = helmImport({ name: "moved", values: [valuesFile({ "apiserver.podAnnotations": { "a b": "c" }, "apiserver.replicaCount": 3 })] });
  expect(last["api"]).toEqual({ replicas: 3 });
  expect(keys.map(({ key, fate }) => `${key} ${fate}`)).toEqual(["apiserver.podAnnotations dropped", "apiserver.replicaCount same"]);
});

const users = (text: string, more = "") => helmImport({ name: "moved", values: [valuesFile({ "apiserver.additionalConfigs": { "apiserver.conf": `${more}\nauth { fixed_users { enabled: true, users: [${text}] } }` } })] });
const noteOf = ({ keys }: ReturnType<typeof users>) => keys.find(({ key }) => key === "apiserver.additionalConfigs.apiserver.conf")?.note.split("\n") ?? [];

describe("of fixed users", () => {
  it("every key that is not carried over is told", () => {
    const imported = users('{ username: jane, password: x, name: Jane, role: admin, email: "a@b" }, { username: joe, password: y, name: Joe }');
    expect(noteOf(imported)).toEqual([
      'the user "jane" has role, email, which the server does not take of a fixed user, and which are dropped: all fixed users have the role user',
      "2 users are in users, with the same ids as before; passwords are not",
    ]);
  });

  it("a company of their own is to be decided, since their ids become others", () => {
    const imported = users("{ username: jane, password: x, name: Jane, company: 1234 }, { username: joe, password: y, name: Joe, company: 0123456789abcdef0123456789abcdef }", "default_company: 0123456789abcdef0123456789abcdef");
    expect(noteOf(imported)).toContain('company of jane is dropped, and it gets another id: the id is md5("company:username")');
    expect(noteOf(imported)).toContain("2 users are in users, 1 of them with the same id as before; passwords are not");
    expect(imported.decisions.find(({ setting, text }) => setting === "users" && text.startsWith("jane had a company of its own"))).toBeDefined();
    expect(overlayText(imported)).toContain("To decide: jane had a company of its own");
  });

  it("the installation's own company is none of their own", () => {
    const imported = users("{ username: joe, password: y, name: Joe, company: d1bd92a3b039400cbafc60a7a5b1e52b }");
    expect(noteOf(imported)).toEqual(["1 user is in users, with the same ids as before; passwords are not"]);
    expect(imported.decisions.filter(({ setting }) => setting === "users")).toEqual([]);
  });
});

describe("a secret is never written, and told by its name", () => {
  const secret = "Zq9-clear";
  const conf = `notify { smtp { host: mail.example.com, port: 25, pass: "${secret}", auth: "me:${secret}" }, url: "https://u:${secret}@h.example.com/", api_key: ${secret}, webhook: "https://x.example.com/${secret}", to: [ { name: a, token: ${secret} } ], every: 30 }`;
  const imported = helmImport({
    name: "moved",
    values: [
      valuesFile({
        "apiserver.additionalConfigs": { "services.conf": conf },
        "webserver.additionalConfigs": { "configuration.json": JSON.stringify({ apiKey: secret, supportEmail: "a@example.com", deep: { authToken: secret, shown: "yes" } }), "x.json": secret },
        "apiserver.podAnnotations": { "example.com/token": secret, "example.com/team": "ml" },
        "fileserver.podAnnotations": { "example.com/token": secret },
        "apiserver.extraEnvs": [{ name: "GITHUB_PAT", value: secret }, { name: "SMTP_PW", value: secret }, { name: "ISSUES", value: `ghp_${secret}0123456789` }, { name: "TZ", value: "UTC" }, { name: "HTTPS_PROXY", value: `http://me:${secret}@proxy.example.com:3128` }],
        "webserver.extraEnvs": [{ name: "WEBSERVER__tracker__apiKey", value: secret }],
        "webserver.service.type": "LoadBalancer",
        "webserver.service.annotations": { "example.com/dns-token": secret, "example.com/pool": "a" },
      }),
    ],
    domain: "ml.example.com",
    users: ["ada"],
  });

  it("in no text that comes of it", () => {
    expect([overlayText(imported), ...importReport(imported, true), runbook(imported, "overlay.ts"), JSON.stringify(imported)].join("\n")).not.toContain(secret);
  });

  it("each under Secrets", () => {
    expect(imported.secrets.map(({ key }) => key).toSorted()).toEqual([
      "apiserver.additionalConfigs.services.conf services.notify.api_key",
      "apiserver.additionalConfigs.services.conf services.notify.smtp.auth",
      "apiserver.additionalConfigs.services.conf services.notify.smtp.pass",
      "apiserver.additionalConfigs.services.conf services.notify.to",
      "apiserver.additionalConfigs.services.conf services.notify.url",
      "apiserver.additionalConfigs.services.conf services.notify.webhook",
      "apiserver.extraEnvs GITHUB_PAT",
      "apiserver.extraEnvs ISSUES",
      "apiserver.extraEnvs SMTP_PW",
      "apiserver.extraEnvs api.pods.httpProxy.https",
      "apiserver.podAnnotations example.com/token",
      "fileserver.podAnnotations example.com/token",
      "webserver.additionalConfigs.configuration.json apiKey",
      "webserver.additionalConfigs.configuration.json deep.authToken",
      "webserver.extraEnvs tracker.apiKey",
      "webserver.service.annotations example.com/dns-token",
    ]);
  });

  it("and what stands beside it is carried over", () => {
    expect(toJson(imported.last)).toMatchObject({
      exposure: { annotations: { "example.com/pool": "a" } },
      api: { pods: { annotations: { "example.com/team": "ml" }, env: { TZ: "UTC" } }, extraConfig: { shared: { services: { notify: { smtp: { host: "mail.example.com", port: 25 }, every: 30 } } } } },
      web: { configuration: { supportEmail: "a@example.com", deep: { shown: "yes" } } },
    });
  });

  it("nor in what is said of a text that cannot be read", () => {
    const { keys } = helmImport({ name: "moved", values: [valuesFile({ "webserver.additionalConfigs": { "configuration.json": `{"a": ${secret}` }, "apiserver.additionalConfigs": { "services.conf": `a: "${secret}` } })] });
    expect(JSON.stringify(keys)).not.toContain(secret);
  });
});

describe("data in a pod alone", () => {
  const imported = helmImport({ name: "moved", values: [valuesFile({ "mongodb.persistence.enabled": false, "fileserver.storage.enabled": false })], host: "node1.example.com", users: ["ada"] });
  const text = runbook(imported, "overlay.ts");
  const [before = "", back = ""] = text.split("## Going back");
  const at = (what: string) => {
    expect(before).toContain(what);
    return before.indexOf(what);
  };

  it("are copied out before their pod is stopped or deleted, and into the new claims", () => {
    const order = ["exec deployment/clearml-mongodb -- mongodump --archive", "exec deployment/clearml-fileserver -- tar -C /mnt/fileserver -cf", "scale deployment clearml-fileserver --replicas=0", "delete --cascade=foreground deployment", "mongorestore --archive --gzip --nsExclude", "exec --stdin deployment/fileserver --container fileserver -- tar"].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(before).toContain("scale deployment clearml-apiserver clearml-apiserver-asyncdelete clearml-webserver --replicas=0");
  });

  it("stand first under what is to be decided", () => {
    expect(imported.decisions.slice(0, 2).map(({ setting }) => setting)).toEqual(["mongo.storage", "fileserver.storage"]);
    expect(overlayText(imported)).toContain("To decide: mongodb.persistence.enabled is false");
  });

  it("are not there any more on the way back, and come from the copies", () => {
    expect(back).not.toContain("is there.");
    expect(back).not.toContain("delete pvc");
    expect(back).toContain("mongorestore --archive --gzip --drop < mongo.archive.gz");
    expect(back).toContain("exec --stdin deployment/clearml-fileserver -- tar -C /mnt/fileserver -xf - < files.tar");
  });
});
