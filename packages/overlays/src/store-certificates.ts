import { objectLabels, services, storeNames, storeTlsSecretOf, type StoreCertificate, type StoreName } from "@k8s-config/clearml";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import type { Resolved } from "./resolve.ts";

/** API group of cert-manager. */
export const certManagerGroup = "cert-manager.io";

/** The objects that have cert-manager get the certificates of the stores that name an issuer. */
export function storeCertificates({ installation, settings, placement: { namespace } }: Resolved): KubeObject[] {
  return storeNames.flatMap((store) => (installation.stores[store].kind === "internal" ? certificate(store, settings[store].tls, namespace) : []));
}

function certificate(store: StoreName, tls: StoreCertificate | undefined, namespace: string): KubeObject[] {
  if (tls === undefined || !("issuer" in tls)) return [];
  const secretName = storeTlsSecretOf(store, tls);
  const { name } = services[store];
  // Whoever calls says the Service's short name; members find each other below the headless one.
  const hosts = [name, `*.${name}-members`].flatMap((host) => [host, `${host}.${namespace}`, `${host}.${namespace}.svc`]);
  return [
    kubeObject({
      apiVersion: `${certManagerGroup}/v1`,
      kind: "Certificate",
      metadata: { name: secretName, labels: objectLabels(name) },
      spec: {
        secretName,
        issuerRef: { group: certManagerGroup, kind: tls.issuer.kind ?? "Issuer", name: tls.issuer.name },
        commonName: name,
        dnsNames: [...hosts, "localhost"],
        // MongoDB and Redis read it when they start: a year, and four months in which to restart them once it is renewed.
        duration: "8760h",
        renewBefore: "2880h",
        privateKey: { algorithm: "ECDSA", size: 256, rotationPolicy: "Always" },
        usages: ["server auth", "client auth"],
      },
    }),
  ];
}
