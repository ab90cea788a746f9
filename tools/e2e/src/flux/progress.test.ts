import type { JsonObject, KubeObject } from "@k8s-config/core";
import { expect, it } from "vitest";
import { progress } from "./progress.ts";

function kustomization(status: JsonObject): KubeObject {
  return { apiVersion: "kustomize.toolkit.fluxcd.io/v1", kind: "Kustomization", metadata: { name: "clearml-dev-app", generation: 2 }, status };
}

it("reads what Flux says of a Kustomization", () => {
  const object = kustomization({
    observedGeneration: 2,
    conditions: [{ type: "Reconciling", status: "True", message: "…" }, { type: "Ready", status: "False", message: "kustomize build failed" }],
    inventory: { entries: [{ id: "clearml_web__Service", v: "v1" }] },
    lastAppliedRevision: "main@sha1:1",
    lastAttemptedRevision: "main@sha1:2",
  });
  expect(progress(object)).toEqual({ object, ready: "False", message: "kustomize build failed", applied: "main@sha1:1", attempted: "main@sha1:2", inventory: ["clearml_web__Service"] });
});

it("takes nothing for an answer that is said of other settings, or not at all", () => {
  expect(progress(kustomization({ observedGeneration: 1, conditions: [{ type: "Ready", status: "True", message: "Applied" }] })).ready).toBe("");
  expect(progress(kustomization({ observedGeneration: -1 }))).toMatchObject({ ready: "", message: "", applied: "", inventory: [] });
});
