import { parseQuantity } from "@k8s-config/core";
import { credentialEnv, hocon, internalUrl, redisConfig, type Installation } from "@k8s-config/clearml";
import type { FileserverSettings } from "./settings.ts";

/** The file server's config files; its hosts.conf is another than the API server's. */
export function configFiles(settings: FileserverSettings, { endpoints, sessionCookie, stores }: Installation): Record<string, string> {
  return {
    "fileserver.conf": hocon({
      auth: { enabled: settings.auth, cookie_names: [sessionCookie], tokens_cache_threshold_sec: settings.tokenCacheSec },
      upload: { max_upload_size_mb: settings.maxUploadMib ?? spoolMib(settings) },
      delete: { allow_batch: settings.batchDelete },
      download: { cache_timeout_sec: settings.downloadCacheSec },
      cors: { origins: [endpoints.origin] },
    }),
    "hosts.conf": hocon({
      api_server: internalUrl("api"),
      redis: { fileserver: redisConfig(stores.redis) },
    }),
    "secure.conf": hocon({
      credentials: { fileserver: { user_key: { $env: credentialEnv("fileserver-key") }, user_secret: { $env: credentialEnv("fileserver-secret") } } },
    }),
    "logging.conf": hocon({
      root: { level: settings.logLevel },
      // Its log goes to standard error; the file would need a folder of its own.
      handlers: { text_file: { filename: "/dev/null" } },
    }),
  };
}

/** What the spool holds: an upload that outgrew it would have the pod evicted. */
export function spoolMib({ uploadSpool }: FileserverSettings): number {
  return Math.floor((parseQuantity(uploadSpool) ?? 0) / 2 ** 20);
}
