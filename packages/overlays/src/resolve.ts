import { api } from "@k8s-config/api";
import { defaultInstallation, installation, storeNames, withOverrides, type Credentials, type Installation, type NetworkSettings, type Overrides, type PodSettings, type Stores } from "@k8s-config/clearml";
import type { Manifest, Placement } from "@k8s-config/core";
import { elastic, elasticAccess, externalElasticAccess, type Retention } from "@k8s-config/elastic";
import { fileserver } from "@k8s-config/fileserver";
import { externalMongoAccess, mongo, mongoAccess } from "@k8s-config/mongo";
import { externalRedisAccess, redis, redisAccess } from "@k8s-config/redis";
import { web } from "@k8s-config/web";
import type { BackupSettings } from "./backup/settings.ts";
import { defaultEnvironment, defaultSettings, type Settings } from "./defaults.ts";
import type { Environment } from "./environment.ts";
import type { MonitoringSettings } from "./monitoring-settings.ts";
import { exporterPods } from "./monitoring/exporters.ts";
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
  /** What is backed up, where anything is. */
  readonly backup?: BackupSettings;
  /** What asks for a login before the web app, where something does. */
  readonly oauth2Proxy?: { readonly settings: Oauth2ProxySettings; readonly pods: PodSettings };
  /** What Elasticsearch does not keep for ever, whoever runs it. */
  readonly retention?: Retention;
  /** Who watches, where somebody does. */
  readonly monitoring?: { readonly settings: MonitoringSettings; readonly pods: PodSettings };
}

export const defaultNamespace = defaultEnvironment.namespace;

export function resolve(name: string, environment: Environment): Resolved {
  const retention = retentionOf(environment);
  const { namespace = defaultNamespace, labels, pods, patches = [], oauth2Proxy, monitoring, backup, size = defaultEnvironment.size } = environment;
  const preset = presets[size];
  const settings: Settings = {
    api: settingsOf(defaultSettings.api, [preset.api, environment.api], [preset.api?.pods, pods, environment.api?.pods]),
    web: settingsOf(defaultSettings.web, [preset.web, environment.web], [preset.web?.pods, pods, environment.web?.pods]),
    fileserver: settingsOf(defaultSettings.fileserver, [preset.fileserver, environment.fileserver], [preset.fileserver?.pods, pods, environment.fileserver?.pods]),
    mongo: settingsOf(defaultSettings.mongo, [preset.mongo, ownSettings(environment.mongo)], [preset.mongo?.pods, pods, environment.mongo?.pods]),
    elastic: settingsOf(defaultSettings.elastic, [preset.elastic, ownSettings(environment.elastic)], [preset.elastic?.pods, pods, environment.elastic?.pods]),
    redis: settingsOf(defaultSettings.redis, [preset.redis, ownSettings(environment.redis)], [preset.redis?.pods, pods, environment.redis?.pods]),
  };
  return {
    installation: installation({ ...environment, stores: storesOf(settings, environment) }),
    settings,
    network: withOverrides(defaultEnvironment.network, environment.network),
    placement: { namespace, labels: { ...labels, "app.kubernetes.io/instance": name } },
    patches,
    ...(backup === undefined ? {} : { backup }),
    ...(oauth2Proxy === undefined ? {} : { oauth2Proxy: { settings: oauth2Proxy, pods: oauth2ProxyPods(pods) } }),
    ...(retention === undefined ? {} : { retention }),
    ...(monitoring === undefined ? {} : { monitoring: { settings: monitoring, pods: exporterPods(pods) } }),
  };
}

/** What Elasticsearch does not keep, as the own one says it or the other. */
export function retentionOf({ elastic }: Pick<Environment, "elastic">): Retention | undefined {
  return elastic?.external === undefined ? elastic?.retention : elastic.external.retention;
}

function ownSettings<T extends { readonly external?: unknown }>(store: T | undefined): T | undefined {
  return store?.external === undefined ? store : undefined;
}

/** How the stores are reached: the own ones by their settings, others as the environment says. */
function storesOf(settings: Settings, { credentials, mongo: { external: otherMongo } = {}, elastic: { external: otherElastic } = {}, redis: { external: otherRedis } = {} }: StoreSettings): Stores {
  return {
    mongo: otherMongo === undefined ? mongoAccess(settings.mongo, credentials) : externalMongoAccess(otherMongo),
    elastic: otherElastic === undefined ? elasticAccess(settings.elastic, credentials) : externalElasticAccess(otherElastic),
    redis: otherRedis === undefined ? redisAccess(settings.redis, credentials) : externalRedisAccess(otherRedis),
  };
}

type StoreSettings = Pick<Environment, "mongo" | "elastic" | "redis"> & { readonly credentials: Credentials };

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

/** Whether a component runs here at all: a store may be another's. */
export function runsHere(component: ComponentName, shared: Pick<Installation, "stores">): boolean {
  const store = storeNames.find((name) => name === component);
  return store === undefined || shared.stores[store].kind === "internal";
}

/** The manifest of a component, for any settings: the one truth of what it is. Nothing, where it does not run here. */
export function componentManifest<C extends ComponentName>(component: C, settings: Pick<Settings, C>, shared: Installation): Manifest {
  return runsHere(component, shared) ? components[component](settings[component], shared) : nothing;
}

const nothing: Manifest = { objects: [], config: [] };

export type Manifests = Readonly<Record<ComponentName, Manifest>>;

export function componentManifests(settings: Settings, shared: Installation): Manifests {
  const of = (component: ComponentName) => componentManifest(component, settings, shared);
  return { api: of("api"), web: of("web"), fileserver: of("fileserver"), mongo: of("mongo"), elastic: of("elastic"), redis: of("redis") };
}

/** The installation that bases show, with stores of its own. */
export const baseInstallation: Installation = { ...defaultInstallation, stores: storesOf(defaultSettings, defaultInstallation) };

/** The manifests of the defaults, which are emitted as bases. */
export const baseManifests: Manifests = componentManifests(defaultSettings, baseInstallation);
