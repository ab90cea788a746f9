import type { Environment } from "@k8s-config/overlays";

/** What the ways in come to, for the config of the servers. */
export interface PublicUrls {
  readonly webOrigin: string;
  readonly files: string;
  readonly secure: boolean;
  readonly cookieDomain: string | null;
}

/** By the table of exposures in the documentation; not by what renders them. */
export function publicUrls(exposure: Environment["exposure"]): PublicUrls {
  if ("host" in exposure) {
    const { host, ports } = exposure;
    const at = `http://${host.includes(":") ? `[${host}]` : host}`;
    return { webOrigin: `${at}:${ports?.web ?? 30080}`, files: `${at}:${ports?.files ?? 30081}`, secure: false, cookieDomain: null };
  }
  const { domain, hosts } = exposure;
  const secure = exposure.kind === "ingress" ? exposure.tls !== undefined : (exposure.tls ?? exposure.kind === "none");
  const at = (host: string) => `http${secure ? "s" : ""}://${host}`;
  const { web = `app.${domain}`, api = `api.${domain}`, files = `files.${domain}` } = hosts ?? {};
  const covered = [web, api, files].every((host) => `.${host}`.endsWith(`.${domain}`));
  return { webOrigin: at(web), files: at(files), secure, cookieDomain: covered ? domain : null };
}
