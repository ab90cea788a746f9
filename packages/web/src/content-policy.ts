import type { Installation } from "@k8s-config/clearml";
import type { WebSettings } from "./settings.ts";

/**
 * What a document of the app may load, and call: of an air-gapped installation, the installation alone. The app asks
 * updates.clear.ml for versions whatever its `hideUpdateNotice` says, and api.github.com, from the login page, for the
 * number of stars. Code is not what this is about: the app and its plots have some in the page, from texts, and in workers.
 */
export function contentPolicy(ancestors: string, { browserOrigins }: Pick<WebSettings, "browserOrigins">, { airGapped, endpoints }: Installation): string {
  const parents = `frame-ancestors ${ancestors}`;
  if (!airGapped) return parents;
  // The app calls the API on its own host, and loads files from the URL under which they are stored.
  const origins = new Set([...endpoints.filesUrls, ...browserOrigins].flatMap((url) => policyOrigin(url) ?? []));
  const sources = ["'self'", ...origins].join(" ");
  return `default-src ${sources} 'unsafe-inline' 'unsafe-eval' data: blob:; form-action ${sources}; ${parents}`;
}

/** Scheme, host and port of a URL, as a content policy can name it: of a host that is no IPv6 address; undefined for any other. */
export function policyOrigin(url: string): string | undefined {
  return /^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(?=\/|$)/.exec(url)?.[0];
}
