import { describe, expect, test } from "vitest";
import { accessModesOf, claim, claimSpec, claimVolume, isExistingClaim, subPathOf } from "./storage.ts";

describe("a claim that the installation makes", () => {
  test("asks for a size of the cluster's default class", () => {
    expect(claimSpec({ size: "100Gi" })).toEqual({ accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "100Gi" } } });
  });

  test("names a class and access modes where they are given", () => {
    expect(claimSpec({ size: "1Ti", class: "fast", accessModes: ["ReadWriteMany"] })).toEqual({
      accessModes: ["ReadWriteMany"],
      storageClassName: "fast",
      resources: { requests: { storage: "1Ti" } },
    });
  });

  test("is never pruned by Flux", () => {
    expect(claim("fileserver-data", { "app.kubernetes.io/name": "fileserver" }, { size: "100Gi" })).toEqual({
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      metadata: {
        name: "fileserver-data",
        labels: { "app.kubernetes.io/name": "fileserver" },
        annotations: { "kustomize.toolkit.fluxcd.io/prune": "disabled" },
      },
      spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "100Gi" } } },
    });
  });

  test("is mounted by its own name, at its root", () => {
    expect(claimVolume("fileserver-data", { size: "100Gi" })).toEqual({ name: "data", persistentVolumeClaim: { claimName: "fileserver-data" } });
    expect(subPathOf({ size: "100Gi" })).toEqual({});
  });
});

describe("a claim that exists", () => {
  test("is mounted instead, at its root or in a folder", () => {
    expect(claimVolume("fileserver-data", { existingClaim: "restored" })).toEqual({ name: "data", persistentVolumeClaim: { claimName: "restored" } });
    expect(subPathOf({ existingClaim: "restored" })).toEqual({});
    expect(subPathOf({ existingClaim: "restored", subPath: "old/files" })).toEqual({ subPath: "old/files" });
  });

  test("is told from a new one by its name", () => {
    expect(isExistingClaim({ existingClaim: "restored" })).toBe(true);
    expect(isExistingClaim({ size: "1Gi" })).toBe(false);
  });

  test("has one writer unless it says otherwise", () => {
    expect(accessModesOf({ existingClaim: "restored" })).toEqual(["ReadWriteOnce"]);
    expect(accessModesOf({ existingClaim: "restored", accessModes: ["ReadWriteMany"] })).toEqual(["ReadWriteMany"]);
  });
});
