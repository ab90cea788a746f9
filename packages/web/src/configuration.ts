import type { Endpoints } from "@k8s-config/clearml";
import type { JsonObject } from "@k8s-config/core";
import type { WebSettings } from "./settings.ts";

/** Keys that the installation decides; `configuration` may not say them. */
export const ownKeys = ["apiBaseUrl", "fileBaseUrl", "useFilesProxy", "displayedServerUrls", "loginFallback", "displayTips", "hideUpdateNotice", "loginNotice"] as const;

/**
 * The app's configuration.json, which the image's entrypoint would otherwise write. The app calls the API on its own host,
 * whatever that is called; it knows a stored file by the public files URL.
 */
export function configurationJson(settings: WebSettings, endpoints: Endpoints): string {
  const configuration: JsonObject = {
    ...settings.configuration,
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
