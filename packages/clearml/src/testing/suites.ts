import { objectId, render, restrictedProblems, validateObjects, type Manifest } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import type { Installation } from "../installation.ts";
import type { Storage } from "../storage.ts";
import { changesBetween } from "./changes.ts";
import { installationWith, plainInstallation, richInstallation } from "./installations.ts";
import { byId, containersOf, find, podOf, workloadsOf } from "./objects.ts";
import { projectProblems } from "./rules.ts";

/** What holds for the objects of every component, for each manifest that is given by name. */
export function holdsForAll(manifests: Readonly<Record<string, Manifest>>): void {
  describe.each(Object.entries(manifests))("the manifest of %s", (_case, manifest) => {
    test("is valid", async () => {
      await expect(validateObjects(render(manifest))).resolves.toEqual([]);
    });

    test("passes Pod Security restricted", () => {
      expect(workloadsOf(manifest).flatMap(restrictedProblems)).toEqual([]);
    });

    test("keeps the project's rules", () => {
      expect(projectProblems(manifest)).toEqual([]);
    });
  });
}

export interface StoreCase {
  readonly store: "mongo" | "elastic" | "redis";
  /** Renders the store with its defaults, but for the storage that is given. */
  readonly manifest: (installation: Installation, storage?: Storage) => Manifest;
  /** Size of the default claim. */
  readonly size: string;
  /** Image of release 2.3.0. */
  readonly image: string;
}

/** What holds for every store. */
export function holdsForStore({ store, manifest, size, image }: StoreCase): void {
  const base = manifest(plainInstallation);
  const statefulSet = byId(base, `StatefulSet/${store}`);

  holdsForAll({ "the defaults": base, "an adopted claim": manifest(richInstallation, { existingClaim: "restored", subPath: "old" }) });

  test("a StatefulSet of one member, with a Service for clients and one for names", () => {
    expect(base.objects.map(objectId)).toEqual([
      `ServiceAccount/${store}`,
      `Service/${store}`,
      `Service/${store}-members`,
      `StatefulSet/${store}`,
      `PodDisruptionBudget/${store}`,
    ]);
  });

  test("the data stay when the StatefulSet is deleted or scaled down", () => {
    expect(find(statefulSet, "spec", "persistentVolumeClaimRetentionPolicy")).toEqual({ whenDeleted: "Retain", whenScaled: "Retain" });
  });

  test("what can never be changed on a living installation", () => {
    expect({
      selector: find(statefulSet, "spec", "selector"),
      serviceName: find(statefulSet, "spec", "serviceName"),
      volumeClaimTemplates: find(statefulSet, "spec", "volumeClaimTemplates"),
      podManagementPolicy: find(statefulSet, "spec", "podManagementPolicy"),
    }).toEqual({
      selector: { matchLabels: { "app.kubernetes.io/name": store, "app.kubernetes.io/part-of": "clearml" } },
      serviceName: `${store}-members`,
      volumeClaimTemplates: [
        {
          apiVersion: "v1",
          kind: "PersistentVolumeClaim",
          metadata: { name: "data" },
          spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: size } } },
        },
      ],
      podManagementPolicy: undefined,
    });
  });

  test("users and exposure are not its business: it restarts for a raised revision of the credentials alone", () => {
    const after = installationWith({
      exposure: { kind: "nodePort", host: "node1" },
      users: [{ username: "ada", name: "Ada" }],
      credentials: { kind: "generated", revision: 5 },
      sessionCookie: "other",
    });
    expect(changesBetween(base, manifest(after))).toEqual({ [`StatefulSet/${store} spec.template.metadata.annotations.k8s-config/credentials-revision`]: ["1", "5"] });
  });

  test("the release and the installation's images say what runs", () => {
    const digest = `sha256:${"1".repeat(64)}`;
    const after = manifest(installationWith({ release: "2.3.0", images: { [store]: { digest }, registry: "registry.example.com" } }));
    const all = workloadsOf(after).flatMap((workload) => containersOf(podOf(workload)).map((container) => container.image));
    expect(new Set(all)).toEqual(new Set([`registry.example.com/${image}@${digest}`]));
  });
}
