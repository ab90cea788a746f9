import { certificate, services, storeNames, storeTlsSecretOf, type StoreName } from "@k8s-config/clearml";
import type { KubeObject } from "@k8s-config/core";
import type { Resolved } from "./resolve.ts";

/** MongoDB and Redis read a certificate when they start: a year, and four months in which to restart them once it is renewed. */
const lifetime = { duration: "8760h", renewBefore: "2880h" } as const;

/** The objects that have cert-manager get the certificates of the stores that name an issuer. */
export function storeCertificates({ installation, settings, placement: { namespace } }: Resolved): KubeObject[] {
  const members: Readonly<Record<StoreName, number>> = { mongo: settings.mongo.members, elastic: settings.elastic.nodes, redis: 1 };
  return storeNames.flatMap((store) => {
    const { tls } = settings[store];
    if (installation.stores[store].kind === "external" || tls === undefined || !("issuer" in tls)) return [];
    const { name } = services[store];
    // Each member by its name: OpenSSL takes no star before a name of one part.
    const hosts = [name, ...Array.from({ length: members[store] }, (_, index) => `${name}-${index}.${name}-members`)];
    const names = hosts.flatMap((host) => [host, `${host}.${namespace}`, `${host}.${namespace}.svc`]);
    return [certificate(name, name, storeTlsSecretOf(store, tls), tls.issuer, [...names, "localhost"], lifetime)];
  });
}
