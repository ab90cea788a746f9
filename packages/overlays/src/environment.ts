import type { ApiSettings } from "@k8s-config/api";
import type { Credentials, Exposure, FixedUser, ImageSettings, NetworkSettings, Overrides, OverridesOr, PythonPodSettings, ServerRelease } from "@k8s-config/clearml";
import type { ExternalElastic, ElasticSettings } from "@k8s-config/elastic";
import type { FileserverSettings } from "@k8s-config/fileserver";
import type { ExternalMongo, MongoSettings } from "@k8s-config/mongo";
import type { ExternalRedis, RedisSettings } from "@k8s-config/redis";
import type { WebSettings } from "@k8s-config/web";
import type { BackupSettings } from "./backup/settings.ts";
import type { Extras } from "./extras.ts";
import type { FluxSettings } from "./flux-settings.ts";
import type { Environment } from "./generated/environment.ts";
import type { MonitoringSettings } from "./monitoring-settings.ts";
import type { Oauth2ProxySettings } from "./oauth2-proxy-settings.ts";
import type { ObjectPatch } from "./patch.ts";
import type { Size } from "./presets.ts";

export type { Environment } from "./generated/environment.ts";

// What codegen reads. All else takes the type that it writes, which says the same without what it was put together from.
/** One installation of ClearML server, as `overlay.ts` or `overlay.yaml` describes it: what differs from the defaults. */
export interface EnvironmentSettings {
  /** Namespace of the installation, which the overlay makes and holds to Pod Security `restricted`: not one of the cluster's own. @format label @example "clearml-prod" */
  readonly namespace?: string;
  /**
   * Name of the cluster that the installation runs in, yours to choose: environments that name the same may have neither
   * a namespace nor a node port nor a host in common. By default, none, and they are not compared.
   * @format label
   * @example "eu-1"
   */
  readonly cluster?: string;
  /** Version of ClearML server, which brings the versions of its stores. @example "2.4.0" */
  readonly release?: ServerRelease;
  /** How people and machines reach the installation; all URLs follow from it. */
  readonly exposure: Exposure;
  /**
   * Files URLs that this installation had before. Artifacts are stored with the URL of their day, and are deleted only
   * under a URL that is known. By default, none.
   * @example ["http://files.old.example.com"]
   */
  readonly formerFilesUrls?: readonly string[];
  /** oauth2-proxy before the web app, which asks for a login at your OpenID Connect provider. By default, none. */
  readonly oauth2Proxy?: Oauth2ProxySettings;
  /** Where the secret values stand. */
  readonly credentials: Credentials;
  /** Users who may log in: at least one, since nobody else can. */
  readonly users: readonly [FixedUser, ...FixedUser[]];
  /**
   * Name of the session cookie. Two installations whose domains contain one another need two names, or each logs the
   * other's users out.
   * @pattern ^[A-Za-z0-9_-]+$
   * @example "clearml_token_staging"
   */
  readonly sessionCookie?: string;
  /** Registry, tags and digests of the images, and the Secrets to pull them. */
  readonly images?: ImageSettings;
  /**
   * Whether nothing may call out of the network: what would is refused, images come from the mirror of `images.registry`
   * alone, and the browser is told to call and load from nowhere but the installation. By default, false. @example true
   */
  readonly airGapped?: boolean;
  /**
   * Whether nobody may work: no pod of the web app, the API server, asynchronous delete, the file server or oauth2-proxy
   * runs, and no backup begins. The stores go on, for a restore or an upgrade. Nothing that is stored is touched.
   * @example true
   */
  readonly maintenance?: boolean;
  /** What is backed up, where to, and when. By default, nothing is. */
  readonly backup?: BackupSettings;
  /** Labels on every object and every pod. @example {"example.com/cost-center": "4711"} */
  readonly labels?: Readonly<Record<string, string>>;
  /** Who may call whom: NetworkPolicies for all that runs in the namespace. */
  readonly network?: Overrides<NetworkSettings>;
  /** How Flux applies the environment: emitted as `flux/`. By default, it does not. */
  readonly flux?: FluxSettings;
  /**
   * Requests, limits, server processes and volumes of all components together, and with the limits heap and caches:
   * docs/availability.md has the numbers. What is said of a component, or of all pods, says more. A smaller size is a
   * smaller volume too, and no volume shrinks.
   * @example "M"
   */
  readonly size?: Size;
  /** Exporters of the stores, alerts and a dashboard, for a Prometheus Operator and a Grafana that are there. By default, none. */
  readonly monitoring?: MonitoringSettings;
  /** What is said of all pods; a component's own `pods` says more. */
  readonly pods?: Overrides<PythonPodSettings>;
  /** API server and asynchronous delete. */
  readonly api?: Overrides<ApiSettings>;
  /** Web app. */
  readonly web?: Overrides<WebSettings>;
  /** File server. */
  readonly fileserver?: Overrides<FileserverSettings>;
  /** MongoDB. */
  readonly mongo?: OverridesOr<MongoSettings, ExternalMongo>;
  /** Elasticsearch. */
  readonly elastic?: OverridesOr<ElasticSettings, ExternalElastic>;
  /** Redis. */
  readonly redis?: OverridesOr<RedisSettings, ExternalRedis>;
  /**
   * Changes for which there is no setting, applied in their order on top of all settings. One that fits no longer, since
   * what it changes is gone, is refused. By default, none.
   * @example [{"target": "Deployment/api", "op": "add", "path": "/spec/template/spec/terminationGracePeriodSeconds", "value": 120}]
   */
  readonly patches?: readonly ObjectPatch[];
  /**
   * Objects, patches and components that a team keeps in files of its own, for what has no setting at all. By default, none.
   * @example {"app": {"resources": ["extras/servicemonitor.yaml"]}}
   */
  readonly extras?: Extras;
}

/** What an `overlay.ts` exports. The types refuse what they can while it is written; the emit refuses the rest. */
export function defineOverlay(environment: Environment): Environment {
  return environment;
}
