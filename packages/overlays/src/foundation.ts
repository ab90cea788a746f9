import type { INamespace } from "kubernetes-models/v1/Namespace";
import { claim, isExistingClaim, keep, objectLabels } from "@k8s-config/clearml";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import { filesClaim } from "@k8s-config/fileserver";
import { backupClaims } from "./backup/objects.ts";
import { credentialsJob } from "./credentials-job.ts";
import { networkPolicies } from "./network/policies.ts";
import { externalSecrets } from "./external-secret.ts";
import type { Resolved } from "./resolve.ts";

/** What must outlive the rest, and what the rest needs first: the Namespace, claims that no StatefulSet makes, credentials. */
export function foundationObjects(resolved: Resolved): KubeObject[] {
  const { settings, placement } = resolved;
  const { storage } = settings.fileserver;
  return [
    namespace(placement.namespace),
    ...(isExistingClaim(storage) ? [] : [claim(filesClaim, objectLabels("fileserver"), storage)]),
    ...backupClaims(resolved),
    ...networkPolicies(resolved),
    ...credentialsJob(resolved),
    ...externalSecrets(resolved),
  ];
}

function namespace(name: string): KubeObject {
  return kubeObject<INamespace>({
    apiVersion: "v1",
    kind: "Namespace",
    metadata: {
      name,
      labels: {
        "app.kubernetes.io/part-of": "clearml",
        "pod-security.kubernetes.io/enforce": "restricted",
        // An upgrade of the cluster must not tighten the rule under what runs; an older cluster takes its own newest.
        "pod-security.kubernetes.io/enforce-version": "v1.36",
        "pod-security.kubernetes.io/audit": "restricted",
        "pod-security.kubernetes.io/warn": "restricted",
      },
      annotations: { ...keep },
    },
  });
}
