/** A certificate that stands in a Secret, which covers the hosts. */
export interface TlsSecret {
  /** Name of a Secret of type kubernetes.io/tls in the namespace. @format resourceName @example "clearml-tls" */
  readonly secretName: string;
}

/** A certificate that cert-manager gets and renews. */
export interface TlsIssuer {
  /** Who issues it. */
  readonly issuer: CertificateIssuer;
  /** Name of the Secret into which cert-manager writes it. By default, clearml-tls. @format resourceName @example "clearml-certificate" */
  readonly secretName?: string;
}

/** An issuer of cert-manager, which is there already. */
export interface CertificateIssuer {
  /** Kind of the issuer: one of the namespace, or one of the cluster. By default, Issuer. @example "ClusterIssuer" */
  readonly kind?: "Issuer" | "ClusterIssuer";
  /** Name of the issuer. @format resourceName @example "letsencrypt" */
  readonly name: string;
}

/** Where a certificate comes from. */
export type Tls = TlsSecret | TlsIssuer;

export const defaultTlsSecret = "clearml-tls";

/** Name of the Secret with the certificate. */
export function tlsSecretOf({ secretName = defaultTlsSecret }: Tls): string {
  return secretName;
}

/** What tells cert-manager, on an Ingress or a Gateway, to write the Secret that it names (https://cert-manager.io/docs/usage/ingress/#supported-annotations). */
export function issuerAnnotations(tls: Tls | undefined): Record<string, string> {
  if (tls === undefined || !("issuer" in tls)) return {};
  const { kind = "Issuer", name } = tls.issuer;
  return { [kind === "Issuer" ? "cert-manager.io/issuer" : "cert-manager.io/cluster-issuer"]: name };
}
