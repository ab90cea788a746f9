import type { KubeObject } from "@k8s-config/core";

/** Zones, with the nodes in each. */
export const zones = ["zone-a", "zone-b", "zone-c"] as const;

const room = { cpu: "32", memory: "256Gi", "ephemeral-storage": "1Ti", pods: "1000" };

/** Nodes that exist in the API alone: kwok keeps them and what is scheduled to them alive. */
export function fakeNodes(perZone: number): KubeObject[] {
  return zones.flatMap((zone) => Array.from({ length: perZone }, (_, index) => fakeNode(`${zone}-${index + 1}`, zone)));
}

function fakeNode(name: string, zone: string): KubeObject {
  return {
    apiVersion: "v1",
    kind: "Node",
    metadata: {
      name,
      annotations: { "kwok.x-k8s.io/node": "fake" },
      labels: {
        "kubernetes.io/arch": "amd64",
        "kubernetes.io/os": "linux",
        "kubernetes.io/hostname": name,
        "topology.kubernetes.io/region": "region",
        "topology.kubernetes.io/zone": zone,
      },
    },
    status: { capacity: room, allocatable: room, nodeInfo: { architecture: "amd64", operatingSystem: "linux" } },
  };
}

/** The class whose volumes are made for their first pod. */
export const firstConsumer = "first-consumer";

/** Classes whose claims get a volume at once: a default, and those that the environments name; and one that waits for a pod. */
export function storageClasses(): KubeObject[] {
  return ["default", "standard", "fast", firstConsumer].map((name) => ({
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: { name, annotations: { "storageclass.kubernetes.io/is-default-class": String(name === "default") } },
    provisioner: "kwok.x-k8s.io/volume",
    reclaimPolicy: "Delete",
    allowVolumeExpansion: true,
    volumeBindingMode: name === firstConsumer ? "WaitForFirstConsumer" : "Immediate",
  }));
}
