/** What an environment may not say of how many pods there are, each with its whole message. */
import { describe, expect, it } from "vitest";
import { renderEnvironment } from "./emit.ts";
import { resolve } from "./resolve.ts";
import { applyRules } from "./rules.ts";
import { plain, problemsWith } from "./testing/plain.ts";

describe("an autoscaler", () => {
  const autoscaling = { min: 2, max: 6, cpuPercent: 70 };

  it("sets the number of pods alone", () => {
    expect(problemsWith({ api: { autoscaling }, web: { autoscaling } })).toBe("");
    expect(problemsWith({ api: { autoscaling, replicas: 3 } })).toMatchInlineSnapshot(`"test: api.replicas = 3: is a fixed number beside autoscaling, which sets it: each apply would take the pods back. Leave it out, or leave out autoscaling."`);
    expect(problemsWith({ web: { autoscaling, replicas: 1 } })).toMatchInlineSnapshot(`"test: web.replicas = 1: is a fixed number beside autoscaling, which sets it: each apply would take the pods back. Leave it out, or leave out autoscaling."`);
  });

  it("has a least number that is not above the largest", () => {
    expect(problemsWith({ web: { autoscaling: { ...autoscaling, min: 7 } } })).toMatchInlineSnapshot(`"test: web.autoscaling.min = 7: is above max, 6. Write 6 or less."`);
  });

  it("is of the API server and the web app: a second worker for deletions would be one too many", () => {
    expect(problemsWith({ fileserver: { autoscaling } })).toMatchInlineSnapshot(`"test: fileserver.autoscaling = {"min":2,"max":6,"cpuPercent":70}: is no setting. Remove it; here may stand replicas, pods, storage, auth, tokenCacheSec, maxUploadMib, uploadSpool, batchDelete, downloadCacheSec, gunicorn, logLevel."`);
  });

  it("is an object of its own beside a Deployment without a number, whose budget and spread stay", () => {
    const objects = renderEnvironment("test", { ...plain, web: { autoscaling } });
    const of = (kind: string) => objects.find((object) => object.kind === kind && object.metadata.name === "web");
    expect(of("HorizontalPodAutoscaler")).toMatchObject({ apiVersion: "autoscaling/v2", spec: { minReplicas: 2, maxReplicas: 6 } });
    expect(of("Deployment")?.["spec"]).not.toHaveProperty("replicas");
    expect(of("PodDisruptionBudget")).toMatchObject({ spec: { maxUnavailable: 1 } });
    expect(JSON.stringify(of("Deployment"))).toContain("topology.kubernetes.io/zone");
  });
});

describe("the file server", () => {
  it("has one pod where one node alone can mount its volume", () => {
    expect(problemsWith({ fileserver: { replicas: 2 } })).toContain("cannot share");
    expect(problemsWith({ fileserver: { replicas: 2, storage: { size: "1Ti", accessModes: ["ReadWriteMany"] } } })).toBe("");
  });

  it.each([
    ["ReadWriteOnce", { type: "Recreate" }],
    ["ReadWriteMany", { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }],
  ] as const)("rolls as a %s volume lets it", (mode, strategy) => {
    const objects = renderEnvironment("test", { ...plain, fileserver: { storage: { size: "1Ti", accessModes: [mode] } } });
    expect(objects.find(({ kind, metadata }) => kind === "Deployment" && metadata.name === "fileserver")).toMatchObject({ spec: { strategy } });
    expect(objects.find(({ kind, metadata }) => kind === "PodDisruptionBudget" && metadata.name === "fileserver")).toMatchObject({ spec: { maxUnavailable: 1 } });
  });
});

describe("members of MongoDB", () => {
  it.each([2, 4, 6])("are not %i: only of an odd number is there always a majority", (members) => {
    expect(problemsWith({ mongo: { members } })).toBe(`test: mongo.members = ${members}: is even, and half of them elect nobody. Write one of 1, 3, 5, 7.`);
  });

  it("are seven at most", () => {
    expect(problemsWith({ mongo: { members: 9 } })).toMatchInlineSnapshot(`"test: mongo.members = 9: is none of the values it may have. Write one of 1, 3, 5, 7."`);
  });

  it("have volumes of their own", () => {
    expect(problemsWith({ mongo: { members: 3, storage: { existingClaim: "restored" } } })).toMatchInlineSnapshot(`"test: mongo.members = 3: each needs a volume of its own, and restored is one claim for all. Write 1, or a size and class in storage and bring the data in by a backup."`);
  });

  it("are all in the connection string of the server, and may call each other", () => {
    const text = JSON.stringify(renderEnvironment("test", { ...plain, mongo: { members: 3 } }));
    // What an account and TLS add stands before, behind and between.
    const found = [...text.matchAll(/mongodb:\/\/(?:[^"@]*@)?([^"/]*)\/(\w+)\?(?:[^"]*&)?replicaSet=clearml/g)].map(([, hosts = "", database]) => [hosts.replaceAll(":27017", ""), database]);
    const hosts = "mongo-0.mongo-members,mongo-1.mongo-members,mongo-2.mongo-members";
    expect(found).toEqual([[hosts, "backend"], [hosts, "auth"]]);
  });
});

describe("nodes of Elasticsearch", () => {
  it("are not two", () => {
    expect(problemsWith({ elastic: { nodes: 2 } })).toMatchInlineSnapshot(`"test: elastic.nodes = 2: is even, and half of them elect nobody. Write one of 1, 3."`);
  });

  it("have volumes of their own", () => {
    expect(problemsWith({ elastic: { nodes: 3, storage: { existingClaim: "restored" } } })).toMatchInlineSnapshot(`
      "test: elastic.nodes = 3: each needs a volume of its own, and restored is one claim for all. Write 1, or a size and class in storage and bring the data in by a backup.
      test: elastic.nodes = 3: nodes that ask for a login do not start without certificates by which they know each other. Name a Secret or an issuer in elastic.transportTls."
    `);
  });

  it("are one where the server makes indices without copies", () => {
    expect(problemsWith({ release: "2.3.0", elastic: { nodes: 3 } })).toContain("release 2.3.0 makes its indices without copies, and has no setting for them: whichever node is away takes its part of the data along");
  });

  it("have indices with a copy, of events and of workers", () => {
    const text = JSON.stringify(renderEnvironment("test", { ...plain, elastic: { nodes: 3 } }));
    expect(text).toContain(String.raw`\"_elastic\": {\n    \"mappings\": {\n      \"events\": {\n        \"number_of_replicas\": 1\n      },\n      \"workers\": {\n        \"number_of_replicas\": 1\n`);
  });

  it("have a certificate where there is somebody to show it to", () => {
    expect(problemsWith({ elastic: { transportTls: { secretName: "nodes" } } })).toMatchInlineSnapshot(`"test: elastic.transportTls: is for nodes among themselves, and there is one. Write elastic.nodes 3, or leave it out."`);
    expect(problemsWith({ elastic: { nodes: 3, transportTls: { secretName: "nodes" } } })).toBe("");
  });

  it("do not start without one where they ask for a login", () => {
    const resolved = resolve("test", { ...plain, elastic: { nodes: 3 } });
    const { elastic } = resolved.installation.stores;
    const stores = { ...resolved.installation.stores, elastic: { ...elastic, login: { username: "elastic", password: { name: "clearml-credentials", key: "elastic-password" } } } };
    const findings = applyRules(plain, { ...resolved, installation: { ...resolved.installation, stores } });
    expect(findings).toContainEqual(expect.objectContaining({ path: "elastic.nodes", remedy: "Name a Secret or an issuer in elastic.transportTls" }));
  });
});
