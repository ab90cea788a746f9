import type { Environment } from "@k8s-config/overlays";

/** What the ways in come to, for the config of the servers. */
export interface PublicUrls {
  readonly webOrigin: string;
  readonly files: string;
  readonly secure: boolean;
  readonly cookieDomain: string | null;
  /** Where the cookie is for a part of the host alone. */
  readonly cookiePath?: string;
}

/** By the words of the exposures' documentation; not by what renders them. */
export function publicUrls(exposure: Environment["exposure"]): PublicUrls {
  if ("host" in exposure) {
    const { host, ports } = exposure;
    const at = `http://${host.includes(":") ? `[${host}]` : host}`;
    return { webOrigin: `${at}:${ports?.web ?? 30080}`, files: `${at}:${ports?.files ?? 30081}`, secure: false, cookieDomain: null };
  }
  const { domain, mode } = exposure;
  const secure = isSecure(exposure);
  const at = (host: string) => `http${secure ? "s" : ""}://${host}`;
  switch (mode?.kind) {
    case "singleHost":
      return { webOrigin: at(domain), files: `${at(domain)}/files`, secure, cookieDomain: null };
    case "subPath":
      return { webOrigin: at(domain), files: `${at(domain)}${mode.path}/files`, secure, cookieDomain: null, cookiePath: mode.path };
    default:
      return { webOrigin: at(mode?.hosts?.web ?? `app.${domain}`), files: at(mode?.hosts?.files ?? `files.${domain}`), secure, cookieDomain: domain };
  }
}

function isSecure(exposure: Exclude<Environment["exposure"], { readonly host: string }>): boolean {
  if (exposure.kind === "gateway") return "className" in exposure.gateway ? exposure.gateway.tls !== undefined : exposure.gateway.tls !== false;
  return exposure.kind === "ingress" ? exposure.tls !== undefined : (exposure.tls ?? exposure.kind === "none");
}
