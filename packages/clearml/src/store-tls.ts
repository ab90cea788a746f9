import type { IContainer } from "kubernetes-models/v1/Container";
import type { IVolume } from "kubernetes-models/v1/Volume";
import type { StoreName, StoreTls } from "./stores.ts";
import type { CertificateIssuer } from "./tls.ts";

/** A store's certificate that stands in a Secret. */
export interface StoreTlsSecret {
  /**
   * Name of a Secret of type kubernetes.io/tls in the namespace, with the certificate of the authority as `ca.crt` beside the
   * two. It has to cover the name of the store's Service: `mongo`, `elastic` or `redis`.
   * @format resourceName
   * @example "store-tls"
   */
  readonly secretName: string;
}

/** A store's certificate that cert-manager gets and renews. */
export interface StoreTlsIssuer {
  /** Who issues it: an authority of your own, since no public one signs the name of a Service. */
  readonly issuer: CertificateIssuer;
  /** Name of the Secret into which cert-manager writes it. By default, the store's name and `-tls`. @format resourceName @example "store-certificate" */
  readonly secretName?: string;
}

/** Where the certificate of a store comes from. */
export type StoreCertificate = StoreTlsSecret | StoreTlsIssuer;

/** Name of the Secret with the certificate of a store. */
export function storeTlsSecretOf(store: StoreName, { secretName = `${store}-tls` }: StoreCertificate): string {
  return secretName;
}

/** TLS to a store, as those who call it see it. */
export function storeTlsOf(store: StoreName, certificate: StoreCertificate | undefined): { readonly tls?: StoreTls } {
  return certificate === undefined ? {} : { tls: { ca: { name: storeTlsSecretOf(store, certificate), key: "ca.crt" } } };
}

const volume = "tls";

/** Volume and mount of the three files of a certificate; none where there is none. */
export function storeTlsFiles(store: StoreName, certificate: StoreCertificate | undefined, folder: string): { readonly volumes: readonly IVolume[]; readonly mounts: NonNullable<IContainer["volumeMounts"]> } {
  if (certificate === undefined) return { volumes: [], mounts: [] };
  const items = ["tls.crt", "tls.key", "ca.crt"].map((key) => ({ key, path: key }));
  return {
    // Readable by the pod's group alone; a Secret that lacks one of the three keeps the pod from starting, and says so.
    volumes: [{ name: volume, secret: { secretName: storeTlsSecretOf(store, certificate), defaultMode: 0o440, items } }],
    mounts: [{ name: volume, mountPath: folder, readOnly: true }],
  };
}
