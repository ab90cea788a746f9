import type { IStatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import type { IContainer } from "kubernetes-models/v1/Container";
import type { IService } from "kubernetes-models/v1/Service";
import type { IVolume } from "kubernetes-models/v1/Volume";
import { kubeObject, type ConfigFiles, type KubeObject, type Manifest } from "@k8s-config/core";
import { imageOf, versionOf, type Installation } from "./installation.ts";
import { objectLabels, selectorLabels } from "./labels.ts";
import { podTemplate, type PodSettings } from "./pods.ts";
import { services } from "./services.ts";
import { claimSpec, claimVolume, dataVolume, isExistingClaim, type Storage } from "./storage.ts";
import { disruptionBudget, serviceAccount } from "./workload.ts";

/** What tells one store from another. */
export interface StoreInput {
  readonly store: "mongo" | "elastic" | "redis";
  readonly installation: Installation;
  readonly pods: PodSettings;
  readonly storage: Storage;
  /** User of the official image. */
  readonly user: number;
  /** Its group, where that is another number. */
  readonly group?: number;
  readonly graceSeconds: number;
  /** Number of members. By default, one. */
  readonly replicas?: number;
  /** Whether its pods read the credentials. By default, they do not. */
  readonly readsCredentials?: boolean;
  /** Receives the image; names the container's port after the store. */
  readonly container: (image: string) => IContainer;
  readonly initContainers?: (image: string) => readonly IContainer[];
  readonly volumes: readonly IVolume[];
  readonly config: readonly ConfigFiles[];
  /** Further ports by which the members of the store find each other. */
  readonly peerPorts?: readonly { readonly name: string; readonly port: number }[];
}

/**
 * A store on its official image: a StatefulSet whose claims outlive it, a Service for clients, and a headless one that
 * gives each member its name, which stays for ever.
 */
export function storeManifest(input: StoreInput): Manifest {
  const { store, installation, pods, storage } = input;
  const image = pods.image ?? imageOf(installation, store);
  const { name, port } = services[store];
  const member = `${name}-members`;
  const ports = [{ name, port }, ...(input.peerPorts ?? [])];
  const owned = !isExistingClaim(storage);
  return {
    config: input.config,
    objects: [
      serviceAccount(name),
      clientService(name, port),
      kubeObject<IService>({
        apiVersion: "v1",
        kind: "Service",
        metadata: { name: member, labels: objectLabels(name) },
        spec: {
          clusterIP: "None",
          publishNotReadyAddresses: true,
          selector: selectorLabels(name),
          ports: ports.map((peer) => ({ name: peer.name, port: peer.port, targetPort: peer.name })),
        },
      }),
      kubeObject<IStatefulSet>({
        apiVersion: "apps/v1",
        kind: "StatefulSet",
        metadata: { name, labels: objectLabels(name) },
        spec: {
          replicas: input.replicas ?? 1,
          serviceName: member,
          selector: { matchLabels: selectorLabels(name) },
          updateStrategy: { type: "RollingUpdate" },
          // A member that crashes soon after it was ready stops the roll-out.
          minReadySeconds: 10,
          persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
          template: podTemplate({
            workload: name,
            installation,
            settings: pods,
            version: versionOf(image),
            user: input.user,
            ...(input.group === undefined ? {} : { group: input.group }),
            readsCredentials: input.readsCredentials ?? false,
            graceSeconds: input.graceSeconds,
            fromReplicaSet: false,
            containers: [input.container(image)],
            ...(input.initContainers ? { initContainers: input.initContainers(image) } : {}),
            volumes: [...(owned ? [] : [claimVolume("", storage)]), ...input.volumes],
          }),
          ...(owned ? { volumeClaimTemplates: [{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: dataVolume }, spec: claimSpec(storage) }] } : {}),
        },
      }),
      disruptionBudget(name),
    ],
  };
}

function clientService(name: string, port: number): KubeObject {
  return kubeObject<IService>({
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, labels: objectLabels(name) },
    spec: { type: "ClusterIP", selector: selectorLabels(name), ports: [{ name, port, targetPort: name }] },
  });
}
