/** What an environment may not say of how many pods there are, each with its whole message. */
import { describe, expect, it } from "vitest";
import { renderEnvironment } from "./emit.ts";
import { problemsWith, plain } from "./testing/plain.ts";

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
