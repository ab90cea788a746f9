import { formatImage, parseImage, type ImageReference } from "@k8s-config/core";
import type { Credentials } from "./credentials.ts";
import { endpointsOf, type Endpoints } from "./endpoints.ts";
import type { Exposure } from "./exposure.ts";
import { defaultRelease, releases, type Release, type ServerRelease } from "./releases.ts";
import type { Snapshots } from "./snapshots.ts";
import { internalStores, type Stores } from "./stores.ts";
import type { FixedUser } from "./users.ts";

/** Tag or digest of an image that differs from the release's. */
export interface ImageVersion {
  /** Tag. By default, the release's. @pattern ^[A-Za-z0-9_][A-Za-z0-9._-]*$ @example "8.0.21" */
  readonly tag?: string;
  /**
   * Digest, which pins the image. By default, the one of `overlays/images.json`, where it has one for this name and tag.
   * @pattern ^sha256:[0-9a-f]{64}$
   * @example "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
   */
  readonly digest?: string;
}

/** Where images come from. */
export interface ImageSettings {
  /**
   * Registry, and path in it, that mirrors the official images under their own names: `clearml/server` becomes
   * `<registry>/clearml/server`. By default, the official ones.
   * @pattern ^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$
   * @example "registry.example.com/mirror"
   */
  readonly registry?: string;
  /** Secrets, in the namespace, with which the images are pulled. By default, none. @example ["registry-login"] */
  readonly pullSecrets?: readonly string[];
  /** Image of API server, asynchronous delete, web app and file server. */
  readonly server?: ImageVersion;
  /** Image of MongoDB. */
  readonly mongo?: ImageVersion;
  /** Image of Elasticsearch. */
  readonly elastic?: ImageVersion;
  /** Image of Redis. */
  readonly redis?: ImageVersion;
  /** Image of oauth2-proxy. */
  readonly oauth2Proxy?: ImageVersion;
  /** Image of the exporter of MongoDB. */
  readonly mongoExporter?: ImageVersion;
  /** Image of the exporter of Elasticsearch. */
  readonly elasticExporter?: ImageVersion;
  /** Image of the exporter of Redis. */
  readonly redisExporter?: ImageVersion;
}

/** What all components of one environment share. */
export interface Installation {
  readonly release: ServerRelease;
  readonly exposure: Exposure;
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly users: readonly FixedUser[];
  readonly images: ImageSettings;
  /** Name of the cookie that holds a session; API server and file server have to agree. */
  readonly sessionCookie: string;
  /** Whether nothing may call out of the network: neither a pod, nor the browser of a user. */
  readonly airGapped: boolean;
  /** Whether nothing runs but the stores. */
  readonly maintenance: boolean;
  /** Workload to which the Service `web` leads: the web app's own, or what asks for a login before it. */
  readonly webFront: WebFront;
  /** How the stores are reached. */
  readonly stores: Stores;
  /** Where Elasticsearch writes its snapshots, where it makes any. */
  readonly snapshots?: Snapshots;
}

export type WebFront = "web" | "oauth2-proxy";

/** The server's own name for it (clearml-server apiserver/config/default/apiserver.conf). */
export const defaultSessionCookie = "clearml_token_basic";

/** The installation that bases show: every environment names its own exposure, credentials and users. Its domain is one that never works. */
export const defaultInstallation: Installation = installation({
  exposure: { kind: "none", domain: "clearml.invalid" },
  credentials: { kind: "existingSecret" },
  users: [],
});

export function installation(given: {
  readonly release?: ServerRelease;
  readonly exposure: Exposure;
  readonly formerFilesUrls?: readonly string[];
  readonly credentials: Credentials;
  readonly users: readonly FixedUser[];
  readonly images?: ImageSettings;
  readonly sessionCookie?: string;
  readonly airGapped?: boolean;
  readonly maintenance?: boolean;
  readonly oauth2Proxy?: object;
  readonly stores?: Stores;
  readonly backup?: { readonly elastic: Snapshots | false };
}): Installation {
  return {
    release: given.release ?? defaultRelease,
    exposure: given.exposure,
    endpoints: endpointsOf(given.exposure, given.formerFilesUrls),
    credentials: given.credentials,
    users: given.users,
    images: given.images ?? {},
    sessionCookie: given.sessionCookie ?? defaultSessionCookie,
    airGapped: given.airGapped ?? false,
    maintenance: given.maintenance ?? false,
    webFront: given.oauth2Proxy === undefined ? "web" : "oauth2-proxy",
    stores: given.stores ?? internalStores(given.credentials),
    ...(given.backup === undefined || given.backup.elastic === false ? {} : { snapshots: given.backup.elastic }),
  };
}

export function releaseOf({ release }: Pick<Installation, "release">): Release {
  return releases[release];
}

/** The images of an installation: a further one is a name here, its official place below, and its field in the settings. */
export const imageNames = ["server", "mongo", "elastic", "redis", "oauth2Proxy", "mongoExporter", "elasticExporter", "redisExporter"] as const;

export type ImageName = (typeof imageNames)[number];

/** Of no release: it knows nothing of the server. Name and tag are those of its own examples (oauth2-proxy v7.15.3, contrib/local-environment). */
const oauth2Proxy: ImageReference = { name: "quay.io/oauth2-proxy/oauth2-proxy", tag: "v7.15.3" };

/**
 * Of no release either. Names and tags: of the first two those of prometheus-community/helm-charts (prometheus-mongodb-exporter
 * 3.22.0, prometheus-elasticsearch-exporter 7.4.0); of Redis's what its release workflow pushes for the tag. The proofs
 * run the last two in these versions.
 */
const exporters = {
  mongo: { name: "percona/mongodb_exporter", tag: "0.53.0" },
  elastic: { name: "quay.io/prometheuscommunity/elasticsearch-exporter", tag: "v1.11.0" },
  redis: { name: "oliver006/redis_exporter", tag: "v1.82.0" },
} as const satisfies Record<string, ImageReference>;

const official: Readonly<Record<ImageName, (release: Release) => ImageReference>> = {
  server: ({ server }) => server,
  mongo: ({ mongo }) => ({ name: "mongo", tag: mongo }),
  elastic: ({ elastic }) => ({ name: "elasticsearch", tag: elastic }),
  redis: ({ redis }) => ({ name: "redis", tag: redis }),
  oauth2Proxy: () => oauth2Proxy,
  mongoExporter: () => exporters.mongo,
  elasticExporter: () => exporters.elastic,
  redisExporter: () => exporters.redis,
};

/** An image where its makers publish it, with the tag of the installation; the tag is absent where neither it nor the release says one. */
export function officialImage({ release, images }: Pick<Installation, "release" | "images">, name: ImageName): ImageReference {
  const { name: repository, tag: released } = official[name](releases[release]);
  const { tag = released } = images[name] ?? {};
  return { name: repository, ...(tag === undefined ? {} : { tag }) };
}

/** Reference of an image: the release's, with the tag, digest and registry of the installation. */
export function imageOf({ release, images }: Pick<Installation, "release" | "images">, name: ImageName): string {
  const { registry, [name]: { digest } = {} } = images;
  const { name: repository, ...version } = officialImage({ release, images }, name);
  return formatImage({
    ...version,
    name: registry === undefined ? repository : `${registry}/${withoutRegistry(repository)}`,
    ...(digest === undefined ? {} : { digest }),
  });
}

// A mirror has an image under the name that follows its registry's: `quay.io/x/y` as `<mirror>/x/y`.
function withoutRegistry(repository: string): string {
  const [first = "", ...rest] = repository.split("/");
  return rest.length > 0 && /[.:]|^localhost$/.test(first) ? rest.join("/") : repository;
}

/** Tag of an image, or the beginning of its digest, as the value of a label. */
export function versionOf(image: string): string {
  const { tag, digest } = parseImage(image);
  const version = tag ?? digest?.slice(7, 19) ?? "";
  // A tag may be longer than a label's value, and begin or end with what that may not.
  return version.slice(0, 63).replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "") || "unknown";
}
