import type { IPersistentVolumeClaim } from "kubernetes-models/v1/PersistentVolumeClaim";
import type { IVolume } from "kubernetes-models/v1/Volume";
import { kubeObject, type KubeObject } from "@k8s-config/core";

/** How a volume may be mounted. */
export type AccessMode = "ReadWriteOnce" | "ReadWriteMany" | "ReadWriteOncePod";

/** A claim that the installation makes. It is never deleted with the installation. */
export interface NewClaim {
  /**
   * Size of the volume. It can grow, where the storage class allows it, and never shrink.
   * @format bytes
   * @example "100Gi"
   */
  readonly size: string;
  /** Storage class, for ever. By default, the cluster's default class. @format resourceName @example "fast" */
  readonly class?: string;
  /** Access modes, for ever. By default, ReadWriteOnce. @example ["ReadWriteMany"] */
  readonly accessModes?: readonly AccessMode[];
}

/** A claim that exists already: adopted, restored or migrated data. */
export interface ExistingClaim {
  /** Name of the claim in the namespace. @format resourceName @example "clearml-fileserver-data" */
  readonly existingClaim: string;
  /** Folder in the volume where the data lies. By default, its root. @pattern ^[^/].*$ @example "data/db" */
  readonly subPath?: string;
  /** Access modes of the claim. By default, ReadWriteOnce. @example ["ReadWriteMany"] */
  readonly accessModes?: readonly AccessMode[];
}

/** Where a component keeps its data. The shape of a claim template can never be changed on a living installation. */
export type Storage = NewClaim | ExistingClaim;

export const dataVolume = "data";

export function isExistingClaim(storage: Storage): storage is ExistingClaim {
  return "existingClaim" in storage;
}

export function accessModesOf(storage: Storage): readonly AccessMode[] {
  return storage.accessModes ?? ["ReadWriteOnce"];
}

/** Spec of a claim, in a claim template or on its own. */
export function claimSpec(storage: NewClaim): NonNullable<IPersistentVolumeClaim["spec"]> {
  return {
    accessModes: [...accessModesOf(storage)],
    ...(storage.class === undefined ? {} : { storageClassName: storage.class }),
    resources: { requests: { storage: storage.size } },
  };
}

/** A claim that no StatefulSet makes: it lies in `foundation/`, which outlives the rest, and Flux never prunes it. */
export function claim(name: string, labels: Readonly<Record<string, string>>, storage: NewClaim): KubeObject {
  return kubeObject<IPersistentVolumeClaim>({
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name, labels: { ...labels }, annotations: { ...keep } },
    spec: claimSpec(storage),
  });
}

/** What Flux must not prune, even where it no longer finds it in git. */
export const keep = { "kustomize.toolkit.fluxcd.io/prune": "disabled" } as const;

export function claimVolume(name: string, storage: Storage): IVolume {
  return { name: dataVolume, persistentVolumeClaim: { claimName: isExistingClaim(storage) ? storage.existingClaim : name } };
}

/** The part of a volume mount that says where in the volume the data lies. */
export function subPathOf(storage: Storage): { subPath?: string } {
  return isExistingClaim(storage) && storage.subPath !== undefined ? { subPath: storage.subPath } : {};
}
