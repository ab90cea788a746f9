import { basesFiles, credentialsPath, type Environment } from "@k8s-config/overlays";
import { environments } from "@k8s-config/overlays/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keys } from "../testing/keys.ts";
import { planned, revision } from "../testing/plans.ts";
import { planOf } from "./plan.ts";
import { planMarkdown } from "./markdown.ts";
import { planText } from "./text.ts";
import { effectLines } from "./words.ts";

const exposure = { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } } as const;
const start: Environment = {
  namespace: "clearml",
  exposure,
  credentials: { kind: "existingSecret" },
  users: [
    { username: "ada", name: "Ada Lovelace" },
    { username: "grace", name: "Grace Hopper" },
  ],
  api: { replicas: 2 },
  fileserver: { storage: { size: "100Gi" } },
};

const changed = (change: Partial<Environment>) => planned(start, { ...start, ...change });

/** Which workloads restart, and why. */
function restarts(change: Partial<Environment>): Record<string, readonly string[]> {
  return Object.fromEntries(changed(change).effects.restarts.map(({ workload, causes }) => [workload, causes]));
}

function cpu(amount: string): Environment {
  return { ...start, redis: { pods: { resources: { limits: { cpu: amount } } } } };
}

/** What is told of a label: `downtime`, `user`. */
function told(label: string, change: Partial<Environment>): string[] {
  return effectLines(changed(change).effects).filter((line) => line.label === label).map(({ text }) => text);
}

describe("what restarts, and which setting is behind it", () => {
  it.each<[string, Partial<Environment>, Record<string, readonly string[]>]>([
    ["the watchdog", { api: { replicas: 2, watchdog: { thresholdSec: 4321 } } }, { "Deployment/api": ["api.watchdog"] }],
    ["a user who goes", { users: [{ username: "ada", name: "Ada Lovelace" }] }, { "Deployment/api": ["users.grace"] }],
    [
      "the domain",
      { exposure: { ...exposure, domain: "other.example.com" } },
      { "Deployment/api": ["exposure.domain"], "Deployment/async-delete": ["exposure.domain"], "Deployment/web": ["exposure.domain"], "Deployment/fileserver": ["exposure.domain"] },
    ],
    ["the notice at the login", { web: { loginNotice: "Other" } }, { "Deployment/web": ["web.loginNotice"] }],
    ["the number of API servers", { api: { replicas: 3 } }, {}],
    ["the size of a volume that may grow", { fileserver: { storage: { size: "300Gi" } } }, {}],
    ["two settings at once", { web: { loginNotice: "Other" }, pods: { annotations: { "example.com/note": "a" } }, api: { replicas: 2, watchdog: { thresholdSec: 4321 } } }, {
      "Deployment/api": ["api.watchdog", "pods"],
      "Deployment/async-delete": ["pods"],
      "Deployment/fileserver": ["pods"],
      "Deployment/web": ["web.loginNotice", "pods"],
      "StatefulSet/elastic": ["pods"],
      "StatefulSet/mongo": ["pods"],
      "StatefulSet/redis": ["pods"],
    }],
  ])("%s", (_what, change, expected) => {
    const found = restarts(change);
    expect(Object.fromEntries(Object.entries(found).map(([workload, causes]) => [workload, causes.map((cause) => cause.replace(/^pods\..*/, "pods")).toSorted()]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([workload, causes]) => [workload, causes.toSorted()])),
    );
  });

  it("says how, and where nothing answers meanwhile", () => {
    const pods = { resources: { limits: { memory: "3Gi" }, requests: { memory: "3Gi" } } };
    expect(told("downtime", { mongo: { pods } })).toEqual(["StatefulSet/mongo: its only pod stops before the new one starts (mongo.pods)"]);
    expect(told("downtime", { api: { replicas: 2, asyncDelete: { resources: pods.resources } } })).toEqual(["Deployment/async-delete: the pod stops before the new one starts (api.asyncDelete)"]);
    expect(told("restarts", { api: { replicas: 2, watchdog: { thresholdSec: 4321 } } })).toEqual(["Deployment/api: 2 pods, each once a new one is ready (api.watchdog)"]);
    expect(told("restarts", { web: { loginNotice: "Other" } })).toEqual(["Deployment/web: its only pod, once the new one is ready (web.loginNotice)"]);
    expect(told("scales", { api: { replicas: 3 } })).toEqual(["Deployment/api: 2 -> 3"]);
  });

  it("is nothing where an amount is only written otherwise", () => {
    expect(planned(cpu("1"), cpu("1000m")).effects.restarts).toEqual([]);
    expect(planned(cpu("1"), cpu("1001m")).effects.restarts).toHaveLength(1);
  });
});

describe("what else a plan says", () => {
  it("is who is created and deleted: another name is another user", () => {
    const renamed = { users: [start.users[0], { username: "hopper", name: "Grace Hopper" }] } as const;
    expect(changed(renamed).effects.users).toEqual({ created: ["hopper"], deleted: ["grace"] });
    expect(told("secret", renamed)).toEqual(["clearml-credentials has to hold user-hopper before this is applied"]);
    expect(changed({ users: [{ username: "ada", name: "Ada King" }, { username: "grace", name: "Grace Hopper" }] }).effects.users).toEqual({ created: [], deleted: [] });
    expect(changed({ api: { replicas: 2, company: "0123456789abcdef0123456789abcdef" } }).effects.users).toEqual({ created: ["ada", "grace"], deleted: ["ada", "grace"] });
  });

  it("is which keys a Secret has to hold, without those that the encrypted file brings along", () => {
    const sops: Environment = { ...start, credentials: { kind: "sops", recipients: [keys.one.recipient] }, flux: { source: { kind: "existing", name: "platform" }, decryption: {} } };
    const more: Environment = { ...sops, users: [...sops.users, { username: "alan", name: "Alan" }, { username: "mary", name: "Mary" }] };
    const file = { [credentialsPath("prod")]: "stringData:\n    user-alan: ENC[AES256_GCM,data:x]\n" };
    expect(planned(sops, more, file).effects.secretKeys).toEqual([{ secret: "clearml-credentials", keys: ["user-mary"] }]);
  });

  it("is which URLs change, and what opens and closes", () => {
    const { urls, network } = changed({ exposure: { ...exposure, domain: "other.example.com" } }).effects;
    expect(urls).toMatchObject({ web: { before: "https://app.clearml.example.com", after: "https://app.other.example.com" } });
    expect(network.opened).toEqual(["host api.other.example.com by Ingress/clearml", "host app.other.example.com by Ingress/clearml", "host files.other.example.com by Ingress/clearml"]);
    expect(told("opens", { network: { policies: false } })).toEqual(["anyone -> all pods, any port: no NetworkPolicy says otherwise"]);
    expect(told("opens", { network: { agents: [{ namespace: "training" }] } })).toEqual(["namespace training -> api, TCP 8008", "namespace training -> fileserver, TCP 8081"]);
    expect(told("opens", { exposure: { kind: "nodePort", host: "localhost" } })).toEqual(["anyone -> api, TCP 8008", "anyone -> fileserver, TCP 8081", "anyone -> web, TCP 8080", "port 30008 of every node by Service/api", "port 30080 of every node by Service/web", "port 30081 of every node by Service/fileserver"]);
  });

  it("is what is no longer part of it, and the command that deletes it", () => {
    const { deleted, leftBehind } = changed({ exposure: { kind: "none", domain: "clearml.example.com" } }).effects;
    expect(deleted).toEqual(["Ingress/clearml"]);
    expect(leftBehind).toMatch(/^kubectl --namespace clearml delete .*ingress\.networking\.k8s\.io\/clearml/);
  });

  it("is what an emit would refuse of the change, in the emit's words", () => {
    const { risks } = planned({ ...start, mongo: { storage: { size: "30Gi" } } }, { ...start, mongo: { storage: { size: "20Gi" } } }).effects;
    expect(risks).toMatchObject([{ severity: "error", path: "StatefulSet/mongo", accept: "StatefulSet/mongo" }]);
    expect(changed({ namespace: "other" }).effects.risks.map(({ reason }) => reason).join()).toContain("clearml");
  });

  it("is which release and stores are upgraded", () => {
    const { release, stores } = planned({ ...start, release: "2.3.0", images: { server: { tag: "2.3.0" } } }, { ...start, release: "2.4.0" }).effects;
    expect(release).toEqual({ before: "2.3.0", after: "2.4.0" });
    expect(stores).toEqual([
      { store: "mongo", before: "7.0.22", after: "8.0.15" },
      { store: "elastic", before: "8.17.0", after: "8.19.9" },
      { store: "redis", before: "7.4.1", after: "8.2.3" },
    ]);
  });
});

describe("noise", () => {
  it("are hashes: of a config that changes one object changes", () => {
    expect(changed({ api: { replicas: 2, watchdog: { thresholdSec: 4321 } } }).objects.map(({ object }) => object)).toEqual(["ConfigMap/api-config"]);
  });

  it("are banners", () => {
    const text = "# Somebody's.\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - foundation\n  - stores\n  - app\n";
    expect(planned(start, start, { "overlays/prod/kustomization.yaml": text })).toMatchObject({ status: "unchanged", objects: [] });
  });

  it("is the order of users for the settings, while a workload whose lists are in another order restarts all the same", () => {
    const plan = changed({ users: [{ username: "grace", name: "Grace Hopper" }, { username: "ada", name: "Ada Lovelace" }] });
    expect(plan.settings).toEqual([]);
    expect(plan.effects.restarts.map(({ workload }) => workload)).toEqual(["Deployment/api"]);
  });
});

describe("what is behind a change", () => {
  it("are the packages where no setting differs", () => {
    const base = Object.fromEntries(basesFiles().redis.map(({ path, text }) => [`packages/redis/base/${path}`, text.replaceAll("appendonly yes", "appendonly no").replaceAll("terminationGracePeriodSeconds: ", "terminationGracePeriodSeconds: 1")]));
    const plan = planned(start, start, base);
    expect(plan.effects.restarts).toMatchObject([{ workload: "StatefulSet/redis", causes: ["packages"] }]);
    expect(plan.notes).toEqual(["No setting differs: the packages emit something else."]);
    expect(new Set(plan.objects.flatMap(({ causes }) => causes))).toEqual(new Set(["packages"]));
  });

  it("are both where the packages emitted something else before", () => {
    const old = Object.fromEntries(basesFiles().redis.map(({ path, text }) => [`packages/redis/base/${path}`, text.replaceAll("terminationGracePeriodSeconds: ", "terminationGracePeriodSeconds: 1")]));
    const [plan] = planOf(revision("main", { prod: start }, old), revision("next", { prod: { ...start, web: { loginNotice: "Other" } } }), ["prod"]).environments;
    expect(Object.fromEntries(plan?.effects.restarts.map(({ workload, causes }) => [workload, causes]) ?? [])).toEqual({ "StatefulSet/redis": ["packages"], "Deployment/web": ["web.loginNotice"] });
  });

  it("is not known of settings that this version does not read, and of what it would not emit", () => {
    const record = JSON.stringify({ release: "2.4.0", environment: { ...start, colour: "blue" } });
    const foreign = planned(start, { ...start, web: { loginNotice: "Other" } }, { "overlays/prod/environment.json": record });
    expect(foreign.effects.restarts).toMatchObject([{ workload: "Deployment/web", causes: [] }]);
    expect(foreign.notes).toEqual([
      "What causes what is not known: the settings of after are of another version of the packages than this command's.",
      "Whether data are at risk is not known: the settings are of another version of the packages than this command's.",
    ]);
    const others = planned(start, { ...start, web: { loginNotice: "Other" } }, { "overlays/prod/app/ingress-clearml.yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: clearml\n" });
    expect(others.notes).toEqual(["What causes what is not known: what was emitted is not what this version of the packages emits."]);
  });

  it("are both where either would do alone", () => {
    const own: Environment = { ...start, backup: { mongo: { size: "1Gi" }, elastic: false, fileserver: false } };
    const { objects } = planned(own, { ...start, network: { policies: false } });
    expect(objects.find(({ object }) => object === "NetworkPolicy/backup-mongo")).toMatchObject({ change: "removed", causes: ["backup", "network.policies"] });
    expect(objects.find(({ object }) => object === "CronJob/backup-mongo")).toMatchObject({ change: "removed", causes: ["backup"] });
  });

  it("is found for every change between any two environments, and no secret is told", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(environments, environments, (before, after) => {
        const [one, two] = [before, after].map((environment): Environment => ({ ...environment, namespace: "clearml", extras: {} }));
        if (one === undefined || two === undefined) return;
        const plan = planOf(revision("main", { prod: one }), revision("next", { prod: two }), ["prod"]);
        const [{ objects, effects } = { objects: [], effects: undefined }] = plan.environments;
        expect(objects.filter(({ causes }) => causes.length === 0)).toEqual([]);
        expect(effects?.restarts.filter(({ causes }) => causes.length === 0) ?? []).toEqual([]);
        expect(objects.flatMap(({ causes }) => causes)).not.toContain("packages");
        expect(JSON.stringify(plan) + planText(plan, false).join("\n")).not.toMatch(/\$2[aby]\$\d\d\$|AGE-SECRET-KEY/);
      }),
      { numRuns: Number(process.env["PLAN_RUNS"] ?? 5), seed: 3, endOnFailure: true },
    );
  });
});

describe("an environment", () => {
  it("that comes or goes is told as one", () => {
    const [dev, prod] = planOf(revision("main", { prod: start }), revision("next", { dev: start }), ["dev", "prod"]).environments;
    expect(dev).toMatchObject({ status: "added", notes: ["dev is new."] });
    expect(dev?.effects.secretKeys[0]?.keys).toContain("user-ada");
    expect(prod).toMatchObject({ status: "removed", notes: ["prod is no longer here, which deletes nothing in the cluster: README.md says how an installation is removed."] });
    expect(prod?.effects.deleted).toContain("Deployment/api");
  });

  it("that cannot be read says where and why, and the others are planned", () => {
    const next = revision("next", { dev: start, prod: start }, { "overlays/prod/app/kustomization.yaml": "resources:\n  - gone.yaml\n" });
    const plan = planOf(revision("main", { dev: start, prod: start }), next, ["dev", "prod"]);
    expect(plan.environments).toMatchObject([{ status: "unchanged" }, { status: "unreadable", faults: ["in next, overlays/prod/app/gone.yaml/kustomization.yaml: not found"] }]);
  });

  it("whose overlay.ts changed without an emit is told so", () => {
    const plan = planned(start, start, { "overlays/prod/overlay.ts": "// Other words\n" });
    const note = "overlays/prod/overlay.ts differs, what was emitted from it does not: if a setting was changed, run k8s-config emit prod.";
    expect(plan).toMatchObject({ status: "unchanged", notes: [note] });
    const whole = { from: { label: "main" }, to: { label: "next" }, environments: [plan] };
    expect(planText(whole, false).slice(-2)).toEqual(["Nothing changes in prod.", note]);
    expect(planMarkdown(whole).at(-1)).toBe(`> ${note}`);
  });

  it("whose team's files changed is told so", () => {
    const own: Environment = { ...start, extras: { app: { resources: ["extras/own.yaml"] } } };
    const path = "overlays/prod/app/extras/own.yaml";
    const [plan] = planOf(revision("main", { prod: own }, { [path]: "a: 1\n" }), revision("next", { prod: own }, { [path]: "a: 2\n" }), ["prod"]).environments;
    expect(plan).toMatchObject({ status: "changed", notes: [`${path} differs: a file of your own, which a plan does not look into.`] });
  });

  it("that Flux applies leaves behind what Flux does not prune alone", () => {
    const flux: Environment = { ...start, flux: { source: { kind: "existing", name: "platform" } } };
    const { leftBehind } = planned(flux, { ...flux, exposure: { kind: "none", domain: "clearml.example.com" } }).effects;
    expect(leftBehind ?? "").not.toContain("ingress");
  });
});
