import { defaults as apiDefaults, type ApiSettings } from "@k8s-config/api";
import { defaultNetwork, defaultRelease, defaultSessionCookie } from "@k8s-config/clearml";
import { defaults as elasticDefaults, type ElasticSettings } from "@k8s-config/elastic";
import { defaults as fileserverDefaults, type FileserverSettings } from "@k8s-config/fileserver";
import { defaults as mongoDefaults, type MongoSettings } from "@k8s-config/mongo";
import { defaults as redisDefaults, type RedisSettings } from "@k8s-config/redis";
import { defaults as webDefaults, type WebSettings } from "@k8s-config/web";

// Nothing is rendered here: where a default is missing, codegen can still read the others and say so.

/** The settings of all components, defaults included. */
export interface Settings {
  readonly api: ApiSettings;
  readonly web: WebSettings;
  readonly fileserver: FileserverSettings;
  readonly mongo: MongoSettings;
  readonly elastic: ElasticSettings;
  readonly redis: RedisSettings;
}

export const defaultSettings: Settings = {
  api: apiDefaults,
  web: webDefaults,
  fileserver: fileserverDefaults,
  mongo: mongoDefaults,
  elastic: elasticDefaults,
  redis: redisDefaults,
};

/** Defaults of what an environment says of the installation as a whole. */
export const defaultEnvironment = { namespace: "clearml", release: defaultRelease, sessionCookie: defaultSessionCookie, maintenance: false, network: defaultNetwork, size: "S" } as const;
