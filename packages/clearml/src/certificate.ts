import { kubeObject, type KubeObject } from "@k8s-config/core";
import { objectLabels } from "./labels.ts";
import type { CertificateIssuer } from "./tls.ts";

/** API group of cert-manager. */
export const certManagerGroup = "cert-manager.io";

/** Has cert-manager get a certificate for names inside of the cluster, renew it, and write it into a Secret. */
export function certificate(workload: string, name: string, secretName: string, { kind = "Issuer", name: issuer }: CertificateIssuer, dnsNames: readonly string[], lifetime: { readonly duration?: string; readonly renewBefore?: string } = {}): KubeObject {
  return kubeObject({
    apiVersion: `${certManagerGroup}/v1`,
    kind: "Certificate",
    metadata: { name, labels: objectLabels(workload) },
    spec: {
      secretName,
      issuerRef: { group: certManagerGroup, kind, name: issuer },
      dnsNames,
      ...lifetime,
      // Each node shows it to the others, and is shown theirs.
      usages: ["server auth", "client auth"],
      privateKey: { algorithm: "RSA", encoding: "PKCS8", size: 2048, rotationPolicy: "Always" },
    },
  });
}
