import { defaultNodePorts, type Exposure } from "./exposure.ts";

/** One public way in. */
export interface Endpoint {
  /** Without a trailing slash. */
  readonly url: string;
  readonly host: string;
}

/**
 * The URLs by which people and machines reach web app, API server and file server; derived once, used by everything:
 * Ingress, cookies, CORS, the web app's configuration, asynchronous delete, agents.
 */
export interface Endpoints {
  readonly web: Endpoint;
  readonly api: Endpoint;
  readonly files: Endpoint;
  /** Whether people come by https, so that cookies may be `secure`. */
  readonly secure: boolean;
  /** Domain that covers all three hosts, for the session cookie; undefined where there is none, and the cookie is the host's. */
  readonly cookieDomain?: string;
  /** The files URL and all earlier ones: artifacts are stored with the URL of their day. */
  readonly filesUrls: readonly string[];
}

export function endpointsOf(exposure: Exposure, formerFilesUrls: readonly string[] = []): Endpoints {
  const hosts = hostsOf(exposure);
  const secure = isSecure(exposure);
  const ports = nodePortsOf(exposure);
  const atNode = "host" in exposure;
  const endpoint = (name: "web" | "api" | "files"): Endpoint => {
    const port = atNode && ports ? `:${ports[name]}` : "";
    return { url: `${secure ? "https" : "http"}://${urlHost(hosts[name])}${port}`, host: hosts[name] };
  };
  const files = endpoint("files");
  const cookieDomain = atNode ? undefined : covering(exposure.domain, Object.values(hosts));
  return {
    web: endpoint("web"),
    api: endpoint("api"),
    files,
    secure,
    ...(cookieDomain === undefined ? {} : { cookieDomain }),
    filesUrls: [...new Set([files.url, ...formerFilesUrls.map((url) => url.replace(/\/+$/, ""))])],
  };
}

/** The node ports of an exposure, defaults included; undefined where it opens none. */
export function nodePortsOf(exposure: Exposure): { readonly api: number; readonly web: number; readonly files: number } | undefined {
  return exposure.kind === "nodePort" ? { ...defaultNodePorts, ...exposure.ports } : undefined;
}

function hostsOf(exposure: Exposure): { readonly web: string; readonly api: string; readonly files: string } {
  if ("host" in exposure) return { web: exposure.host, api: exposure.host, files: exposure.host };
  const { domain, hosts = {} } = exposure;
  return { web: `app.${domain}`, api: `api.${domain}`, files: `files.${domain}`, ...hosts };
}

function isSecure(exposure: Exposure): boolean {
  if (exposure.kind === "none") return exposure.tls ?? true;
  if (exposure.kind === "ingress") return exposure.tls !== undefined;
  return "tls" in exposure && exposure.tls === true;
}

// A bare IPv6 address stands in brackets in a URL.
function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

function covering(domain: string, hosts: readonly string[]): string | undefined {
  return hosts.every((host) => host === domain || host.endsWith(`.${domain}`)) ? domain : undefined;
}
