import { objectId, restrictedProblems, validateObjects } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { amounts, podDefaults, resources, scratch, type PodSettings } from "./pods.ts";
import { storeManifest, type StoreInput } from "./store.ts";
import { byId, find, plainInstallation, podOf, projectProblems, richInstallation, workloadsOf } from "./testing/index.ts";

const pods: PodSettings = { ...podDefaults, resources: resources(["50m", "1"], ["512Mi", "512Mi"], ["64Mi", "256Mi"]) };

const input: StoreInput = {
  store: "redis",
  installation: plainInstallation,
  pods,
  storage: { size: "5Gi" },
  user: 999,
  graceSeconds: 60,
  container: (image) => ({
    name: "redis",
    image,
    ports: [{ name: "redis", containerPort: 6379 }],
    resources: amounts(pods),
    volumeMounts: [
      { name: "data", mountPath: "/data" },
      { name: "tmp", mountPath: "/tmp" },
    ],
  }),
  volumes: [scratch("tmp", "64Mi")],
  config: [],
};

const base = storeManifest(input);

test("a store is valid, restricted and within the project's rules", async () => {
  for (const manifest of [base, storeManifest({ ...input, installation: richInstallation, storage: { existingClaim: "restored" } })]) {
    await expect(validateObjects(manifest.objects)).resolves.toEqual([]);
    expect(workloadsOf(manifest).flatMap(restrictedProblems)).toEqual([]);
    expect(projectProblems(manifest)).toEqual([]);
  }
});

test("its objects", () => {
  expect(base.objects.map(objectId)).toEqual(["ServiceAccount/redis", "Service/redis", "Service/redis-members", "StatefulSet/redis", "PodDisruptionBudget/redis"]);
});

describe("its data", () => {
  test("lie in a claim that the StatefulSet makes, and that outlives it", () => {
    const set = byId(base, "StatefulSet/redis");
    expect(find(set, "spec", "volumeClaimTemplates")).toEqual([
      {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: { name: "data" },
        spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "5Gi" } } },
      },
    ]);
    expect(find(set, "spec", "persistentVolumeClaimRetentionPolicy")).toEqual({ whenDeleted: "Retain", whenScaled: "Retain" });
    expect(find(podOf(set), "volumes")).toEqual([{ name: "tmp", emptyDir: { sizeLimit: "64Mi" } }]);
  });

  test("lie in a claim that exists, where one is named", () => {
    const set = byId(storeManifest({ ...input, storage: { existingClaim: "restored" } }), "StatefulSet/redis");
    expect(find(set, "spec", "volumeClaimTemplates")).toBeUndefined();
    expect(find(podOf(set), "volumes")).toEqual([
      { name: "data", persistentVolumeClaim: { claimName: "restored" } },
      { name: "tmp", emptyDir: { sizeLimit: "64Mi" } },
    ]);
  });
});

test("each member has a name for ever, also before it is ready", () => {
  expect(find(byId(base, "StatefulSet/redis"), "spec", "serviceName")).toBe("redis-members");
  expect(find(byId(base, "Service/redis-members"), "spec")).toMatchObject({ clusterIP: "None", publishNotReadyAddresses: true });
});

test("ports by which members find each other stand on the headless Service alone", () => {
  const manifest = storeManifest({ ...input, peerPorts: [{ name: "bus", port: 16379 }] });
  expect(find(byId(manifest, "Service/redis-members"), "spec", "ports")).toEqual([
    { name: "redis", port: 6379, targetPort: "redis" },
    { name: "bus", port: 16379, targetPort: "bus" },
  ]);
  expect(find(byId(manifest, "Service/redis"), "spec", "ports")).toEqual([{ name: "redis", port: 6379, targetPort: "redis" }]);
});

test("an image of the pod settings runs instead of the release's", () => {
  const images: string[] = [];
  const manifest = storeManifest({
    ...input,
    readsCredentials: false,
    pods: { ...pods, image: "own/redis:1" },
    container: (image) => {
      images.push(image);
      return input.container(image);
    },
  });
  expect(images).toEqual(["own/redis:1"]);
  expect(find(byId(manifest, "StatefulSet/redis"), "spec", "template", "metadata", "labels", "app.kubernetes.io/version")).toBe("1");
});

test("it reads no credentials: raising their revision does not restart it", () => {
  expect(find(byId(base, "StatefulSet/redis"), "spec", "template", "metadata", "annotations")).toBeUndefined();
});
