import { defaultNodePorts, type Exposure } from "./exposure.ts";

/** What people and machines reach, each by a URL. */
export type EndpointName = "web" | "api" | "files";


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
  /** Those that have a way in of their own; the web app's nginx leads to the others. */
  readonly exposed: readonly EndpointName[];
  /** Path of the web app on its host, without a trailing slash: empty where no others share the host. */
  readonly path: string;
  /** Scheme, host and port of the web app's pages, as browsers send it with calls to other hosts. */
  readonly origin: string;
  /** Whether people come by https, so that cookies may be `secure`. */
  readonly secure: boolean;
  /** Domain that covers the three hosts, for the session cookie; undefined where one host has all, and the cookie is that host's. */
  readonly cookieDomain?: string;
  /** The files URL and all earlier ones: artifacts are stored with the URL of their day. */
  readonly filesUrls: readonly string[];
}

const names = ["web", "api", "files"] as const;

export function endpointsOf(exposure: Exposure, formerFilesUrls: readonly string[] = []): Endpoints {
  const secure = isSecure(exposure);
  const { web, api, files, exposed, path = "", cookieDomain } = placesOf(exposure);
  const endpoint = ({ host, rest = "" }: Place): Endpoint => ({ url: `${secure ? "https" : "http"}://${urlHost(host)}${rest}`, host });
  const webUrl = endpoint(web).url;
  const filesUrl = endpoint(files).url;
  return {
    web: endpoint(web),
    api: endpoint(api),
    files: endpoint(files),
    exposed,
    path,
    origin: webUrl.slice(0, webUrl.length - path.length),
    secure,
    ...(cookieDomain === undefined ? {} : { cookieDomain }),
    filesUrls: [...new Set([filesUrl, ...formerFilesUrls.map((url) => url.replace(/\/+$/, ""))])],
  };
}

/** The node ports of an exposure, defaults included: none where it opens none, the web app's alone where one host has all. */
export function nodePortsOf(exposure: Exposure): { readonly [name in EndpointName]?: number } {
  if (exposure.kind !== "nodePort") return {};
  const { web, api, files } = { ...defaultNodePorts, ...exposure.ports };
  return placesOf(exposure).exposed.length === 1 ? { web } : { api, web, files };
}

/** Where an endpoint is: its host, and the port or path behind it in a URL. */
interface Place {
  readonly host: string;
  readonly rest?: string;
}

interface Places extends Readonly<Record<EndpointName, Place>> {
  readonly exposed: readonly EndpointName[];
  readonly path?: string;
  readonly cookieDomain?: string;
}

function placesOf(exposure: Exposure): Places {
  if ("host" in exposure) {
    const { host } = exposure;
    const ports = { ...defaultNodePorts, ...exposure.ports };
    const at = (name: EndpointName): Place => ({ host, rest: `:${ports[name]}` });
    return { web: at("web"), api: at("api"), files: at("files"), exposed: names };
  }
  const { domain, mode } = exposure;
  if (mode === undefined || mode.kind === "subdomains") {
    const hosts = { web: `app.${domain}`, api: `api.${domain}`, files: `files.${domain}`, ...mode?.hosts };
    return { web: { host: hosts.web }, api: { host: hosts.api }, files: { host: hosts.files }, exposed: names, cookieDomain: domain };
  }
  const path = mode.kind === "subPath" ? mode.path : "";
  const below = (rest: string): Place => ({ host: domain, rest: `${path}${rest}` });
  return { web: below(""), api: below("/api"), files: below("/files"), exposed: ["web"], path };
}

function isSecure(exposure: Exposure): boolean {
  if (exposure.kind === "none") return exposure.tls ?? true;
  if (exposure.kind === "ingress") return exposure.tls !== undefined;
  if (exposure.kind === "gateway") return exposure.gateway.className !== undefined ? exposure.gateway.tls !== undefined : (exposure.gateway.tls ?? true);
  return "tls" in exposure && exposure.tls === true;
}

// A bare IPv6 address stands in brackets in a URL.
export function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
