import { api } from "@k8s-config/api";
import { defaultInstallation, installation, withOverrides, type Credentials, type Installation, type NetworkSettings, type Overrides, type PodSettings, type Stores } from "@k8s-config/clearml";
import type { Manifest, Placement } from "@k8s-config/core";
import { elastic, elasticAccess } from "@k8s-config/elastic";
import { fileserver } from "@k8s-config/fileserver";
import { mongo, mongoAccess } from "@k8s-config/mongo";
import { redis, redisAccess } from "@k8s-config/redis";
import { web } from "@k8s-config/web";
import { defaultEnvironment, defaultSettings, type Settings } from "./defaults.ts";
import type { Environment } from "./environment.ts";
import { oauth2ProxyPods } from "./oauth2-proxy.ts";
import type { Oauth2ProxySettings } from "./oauth2-proxy-settings.ts";
import type { ObjectPatch } from "./patch.ts";
import { presets } from "./presets.ts";

export type { Settings } from "./defaults.ts";

export type ComponentName = keyof Settings;

/** What an environment comes to: what all components share, each one's settings, and where the objects go. */
export interface Resolved {
  readonly installation: Installation;
  readonly settings: Settings;
  readonly network: NetworkSettings;
  readonly placement: Placement & { readonly namespace: string };
  readonly patches: readonly ObjectPatch[];
  /** What asks for a login before the web app, where something does. */
  readonly oauth2Proxy?: { readonly settings: Oauth2ProxySettings; readonly pods: PodSettings };
}

export const defaultNamespace = defaultEnvironment.namespace;

export function resolve(name: string, environment: Environment): Resolved {
  const { namespace = defaultNamespace, labels, pods, patches = [], oauth2Proxy, size = defaultEnvironment.size } = environment;
  const preset = presets[size];
  const settings: Settings = {
    api: settingsOf(defaultSettings.api, [preset.api, environment.api], [preset.api?.pods, pods, environment.api?.pods]),
    web: settingsOf(defaultSettings.web, [preset.web, environment.web], [preset.web?.pods, pods, environment.web?.pods]),
    fileserver: settingsOf(defaultSettings.fileserver, [preset.fileserver, environment.fileserver], [preset.fileserver?.pods, pods, environment.fileserver?.pods]),
    mongo: settingsOf(defaultSettings.mongo, [preset.mongo, environment.mongo], [preset.mongo?.pods, pods, environment.mongo?.pods]),
    elastic: settingsOf(defaultSettings.elastic, [preset.elastic, environment.elastic], [preset.elastic?.pods, pods, environment.elastic?.pods]),
    redis: settingsOf(defaultSettings.redis, [preset.redis, environment.redis], [preset.redis?.pods, pods, environment.redis?.pods]),
  };
  return {
    installation: installation({ ...environment, stores: storesOf(settings, environment.credentials) }),
    settings,
    network: withOverrides(defaultEnvironment.network, environment.network),
    placement: { namespace, labels: { ...labels, "app.kubernetes.io/instance": name } },
    patches,
    ...(oauth2Proxy === undefined ? {} : { oauth2Proxy: { settings: oauth2Proxy, pods: oauth2ProxyPods(pods) } }),
  };
}

/** How the stores are reached. */
function storesOf(settings: Settings, credentials: Credentials): Stores {
  return { mongo: mongoAccess(settings.mongo, credentials), elastic: elasticAccess(settings.elastic, credentials), redis: redisAccess(settings.redis, credentials) };
}

// What the environment says of all pods comes after its size, and before what it says of a component's.
function settingsOf<T extends { readonly pods: PodSettings }>(
  defaults: T,
  overrides: readonly (Overrides<NoInfer<T>> | undefined)[],
  pods: readonly (Overrides<PodSettings> | undefined)[],
): T {
  return { ...withOverrides(defaults, ...overrides), pods: withOverrides(defaults.pods, ...pods) };
}

const components: { readonly [C in ComponentName]: (settings: Settings[C], shared: Installation) => Manifest } = {
  api,
  web,
  fileserver,
  mongo,
  elastic,
  redis,
};

export const componentNames: readonly ComponentName[] = ["api", "web", "fileserver", "mongo", "elastic", "redis"];

/** The manifest of a component, for any settings: the one truth of what it is. */
export function componentManifest<C extends ComponentName>(component: C, settings: Pick<Settings, C>, shared: Installation): Manifest {
  return components[component](settings[component], shared);
}

export type Manifests = Readonly<Record<ComponentName, Manifest>>;

export function componentManifests(settings: Settings, shared: Installation): Manifests {
  return {
    api: api(settings.api, shared),
    web: web(settings.web, shared),
    fileserver: fileserver(settings.fileserver, shared),
    mongo: mongo(settings.mongo, shared),
    elastic: elastic(settings.elastic, shared),
    redis: redis(settings.redis, shared),
  };
}

/** The installation that bases show, with stores of its own. */
export const baseInstallation: Installation = { ...defaultInstallation, stores: storesOf(defaultSettings, defaultInstallation.credentials) };

/** The manifests of the defaults, which are emitted as bases. */
export const baseManifests: Manifests = componentManifests(defaultSettings, baseInstallation);
