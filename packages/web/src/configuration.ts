import type { Endpoints } from "@k8s-config/clearml";
import type { JsonObject } from "@k8s-config/core";
import type { WebSettings } from "./settings.ts";

/** Keys that the installation decides; `configuration` may not say them. */
export const ownKeys = ["baseHref", "apiBaseUrl", "fileBaseUrl", "useFilesProxy", "displayedServerUrls", "loginFallback", "displayTips", "hideUpdateNotice", "loginNotice"] as const;

/**
 * The app's configuration.json, which the image's entrypoint would otherwise write. The app calls the API on its own host,
 * whatever that is called, where it would otherwise guess from `app.` or a port; it knows a stored file by the public
 * files URL.
 */
export function configurationJson(settings: WebSettings, endpoints: Endpoints): string {
  const configuration: JsonObject = {
    ...settings.configuration,
    // Releases from 2.3 on do not take it from the page. Links to what is embedded need the slash at its end.
    baseHref: `${endpoints.path}/`,
    apiBaseUrl: `${endpoints.path}/api`,
    fileBaseUrl: endpoints.files.url,
    useFilesProxy: true,
    displayedServerUrls: { apiServer: endpoints.api.url, filesServer: endpoints.files.url },
    // Never fall back to the login without a password.
    loginFallback: "error",
    displayTips: settings.displayTips,
    hideUpdateNotice: !settings.updateNotice,
    ...(settings.loginNotice === undefined ? {} : { loginNotice: settings.loginNotice }),
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}
