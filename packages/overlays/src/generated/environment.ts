// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
import type { Json, JsonObject } from "@k8s-config/core";
import type { IAffinity } from "kubernetes-models/v1/Affinity";
import type { IToleration } from "kubernetes-models/v1/Toleration";

/**
 * One installation of ClearML server, as `overlay.ts` or `overlay.yaml` describes it: what differs from the defaults.
 */
export interface Environment {
  /**
   * Namespace of the installation, which the overlay makes and holds to Pod Security `restricted`: not one of the
   * cluster's own. At most 63 lower-case letters, digits and `-`.
   * @default "clearml"
   * @example "clearml-prod"
   */
  readonly namespace?: string;
  /**
   * Name of the cluster that the installation runs in, yours to choose: environments that name the same may have
   * neither a namespace nor a node port nor a host in common. By default, none, and they are not compared. At most 63
   * lower-case letters, digits and `-`.
   * @example "eu-1"
   */
  readonly cluster?: string;
  /**
   * Version of ClearML server, which brings the versions of its stores.
   * @default "2.4.0"
   * @example "2.4.0"
   */
  readonly release?: "1.14.1" | "1.15" | "1.16" | "1.17.0" | "2.0" | "2.1" | "2.2" | "2.3.0" | "2.4.0";
  /** How people and machines reach the installation; all URLs follow from it. */
  readonly exposure: NodePortExposure | NodePortBehindRecords | LoadBalancerExposure | IngressExposure | GatewayExposure | NoExposure;
  /**
   * Files URLs that this installation had before. Artifacts are stored with the URL of their day, and are deleted only
   * under a URL that is known. By default, none.
   * @example ["http://files.old.example.com"]
   */
  readonly formerFilesUrls?: readonly string[];
  /** oauth2-proxy before the web app, which asks for a login at your OpenID Connect provider. By default, none. */
  readonly oauth2Proxy?: Oauth2ProxySettings;
  /** Where the secret values stand. */
  readonly credentials: ExistingSecret | GeneratedSecret | SopsSecret | ExternalSecretCredentials;
  /** Users who may log in: at least one, since nobody else can. */
  readonly users: readonly [SecretUser | InlineUser, ...(SecretUser | InlineUser)[]];
  /**
   * Name of the session cookie. Two installations whose domains contain one another need two names, or each logs the
   * other's users out. Matches `^[A-Za-z0-9_-]+$`.
   * @default "clearml_token_basic"
   * @example "clearml_token_staging"
   */
  readonly sessionCookie?: string;
  /** Registry, tags and digests of the images, and the Secrets to pull them. */
  readonly images?: ImageSettings;
  /**
   * Whether nothing may call out of the network: what would is refused, images come from the mirror of
   * `images.registry` alone, and the browser is told to call and load from nowhere but the installation. By default,
   * false.
   * @example true
   */
  readonly airGapped?: boolean;
  /**
   * Whether nobody may work: no pod of the web app, the API server, asynchronous delete, the file server or
   * oauth2-proxy runs, and no backup begins. The stores go on, for a restore or an upgrade. Nothing that is stored is
   * touched.
   * @default false
   * @example true
   */
  readonly maintenance?: boolean;
  /** What is backed up, where to, and when. By default, nothing is. */
  readonly backup?: BackupSettings;
  /**
   * Labels on every object and every pod.
   * @example {"example.com/cost-center":"4711"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /** Who may call whom: NetworkPolicies for all that runs in the namespace. */
  readonly network?: NetworkSettings;
  /** How Flux applies the environment: emitted as `flux/`. By default, it does not. */
  readonly flux?: FluxSettings;
  /**
   * Requests, limits, server processes and volumes of all components together, and with the limits heap and caches:
   * docs/availability.md has the numbers. What is said of a component, or of all pods, says more. A smaller size is a
   * smaller volume too, and no volume shrinks.
   * @default "S"
   * @example "M"
   */
  readonly size?: "S" | "M" | "L";
  /**
   * Exporters of the stores, alerts and a dashboard, for a Prometheus Operator and a Grafana that are there. By
   * default, none.
   */
  readonly monitoring?: MonitoringSettings;
  /** What is said of all pods; a component's own `pods` says more. */
  readonly pods?: PythonPodSettings;
  /** API server and asynchronous delete. */
  readonly api?: ApiSettings;
  /** Web app. */
  readonly web?: WebSettings;
  /** File server. */
  readonly fileserver?: FileserverSettings;
  /** MongoDB. */
  readonly mongo?: MongoSettings | ExternalMongo;
  /** Elasticsearch. */
  readonly elastic?: ElasticSettings | ExternalElastic;
  /** Redis. */
  readonly redis?: RedisSettings | ExternalRedis;
  /**
   * Changes for which there is no setting, applied in their order on top of all settings. One that fits no longer,
   * since what it changes is gone, is refused. By default, none.
   * @example [{"target":"Deployment/api","op":"add","path":"/spec/template/spec/terminationGracePeriodSeconds","value":120}]
   */
  readonly patches?: readonly (ObjectChange | ObjectRemoval)[];
  /**
   * Objects, patches and components that a team keeps in files of its own, for what has no setting at all. By default,
   * none.
   * @example {"app":{"resources":["extras/servicemonitor.yaml"]}}
   */
  readonly extras?: Extras;
}

/** People and machines reach the ports of a node directly. */
export interface NodePortExposure {
  /** Node ports, reached at a node. */
  readonly kind: "nodePort";
  /**
   * Name or address at which people and machines reach a node. It becomes part of the files URL, which is stored with
   * every artifact: a cluster-internal name would break them all. A host name or an address.
   * @example "node1.example.com"
   */
  readonly host: string;
  /** Node ports that differ from 30008, 30080 and 30081. */
  readonly ports?: NodePorts;
}

/** Ports that every node of the cluster opens; unique in a cluster. */
export interface NodePorts {
  /**
   * Port of the API server. By default, 30008. From 30000 to 32767.
   * @example 31008
   */
  readonly api?: number;
  /**
   * Port of the web app. By default, 30080. From 30000 to 32767.
   * @example 31080
   */
  readonly web?: number;
  /**
   * Port of the file server. By default, 30081. From 30000 to 32767.
   * @example 31081
   */
  readonly files?: number;
}

/** A load balancer that is not the cluster's holds the records and redirects them to the node ports. */
export interface NodePortBehindRecords {
  /** Node ports, behind a load balancer of your own. */
  readonly kind: "nodePort";
  /**
   * Domain of the records, which are `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says no other. A
   * host name of at least two parts.
   * @example "clearml.example.com"
   */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Subdomains | SingleHost | SubPath;
  /** Whether the load balancer ends TLS, so that the URLs begin with https. By default, false. */
  readonly tls?: boolean;
  /** Node ports that differ from 30008, 30080 and 30081; where one host has all, only that of the web app is open. */
  readonly ports?: NodePorts;
}

/** Each of the three has a host of its own. */
export interface Subdomains {
  /** A host for each: `app.<domain>`, `api.<domain>` and `files.<domain>`. */
  readonly kind: "subdomains";
  /** Host names that differ from the three; all below the domain, which is that of the session cookie. */
  readonly hosts?: Hosts;
}

/** Host names that differ from `app.<domain>`, `api.<domain>` and `files.<domain>`. */
export interface Hosts {
  /**
   * Host of the web app. By default, `app.<domain>`. A host name of at least two parts.
   * @example "clearml.example.com"
   */
  readonly web?: string;
  /**
   * Host of the API server. By default, `api.<domain>`. A host name of at least two parts.
   * @example "clearml-api.example.com"
   */
  readonly api?: string;
  /**
   * Host of the file server. By default, `files.<domain>`. A host name of at least two parts.
   * @example "clearml-files.example.com"
   */
  readonly files?: string;
}

/** The web app's nginx leads to all three: one record, one certificate of one name. */
export interface SingleHost {
  /** All at the domain itself: the web app at `/`, the API server at `/api`, the file server at `/files`. */
  readonly kind: "singleHost";
}

/** As a single host, on one that others share. */
export interface SubPath {
  /** All at the domain itself, below a path. */
  readonly kind: "subPath";
  /**
   * Path of the web app; `/api` and `/files` follow it. Without a slash at the end. Matches
   * `^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$`.
   * @example "/clearml"
   */
  readonly path: string;
}

/** A Service of type LoadBalancer for each host: of web app, API server and file server, or of the web app alone. */
export interface LoadBalancerExposure {
  /** Services of type LoadBalancer. */
  readonly kind: "loadBalancer";
  /**
   * Domain of the records, one per load balancer: `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says
   * no other. A host name of at least two parts.
   * @example "clearml.example.com"
   */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Subdomains | SingleHost | SubPath;
  /** Whether the load balancers end TLS: port 443 and https instead of port 80 and http. By default, false. */
  readonly tls?: boolean;
  /**
   * `loadBalancerClass` of the Services. By default, the cluster's own. Matches
   * `^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$`.
   * @example "service.k8s.aws/nlb"
   */
  readonly className?: string;
  /** Annotations of the Services, as the cloud's controller wants them. */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Networks (CIDR) that may reach the load balancers. By default, all.
   * @example ["10.0.0.0/8"]
   */
  readonly sourceRanges?: readonly string[];
}

/** One Ingress for all hosts. */
export interface IngressExposure {
  /** An Ingress. */
  readonly kind: "ingress";
  /**
   * Domain of the hosts, which are `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says no other. A
   * host name of at least two parts.
   * @example "clearml.example.com"
   */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Subdomains | SingleHost | SubPath;
  /**
   * Name of the IngressClass. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "traefik"
   */
  readonly className: string;
  /**
   * Which controller serves the class: uploads of any size and calls of ten minutes need annotations that are each
   * controller's own. With `other`, say them in `annotations`.
   * @example "traefik"
   */
  readonly controller: "nginx" | "haproxy" | "traefik" | "other";
  /** TLS for the hosts. By default, none: plain http. */
  readonly tls?: TlsSecret | TlsIssuer;
  /** Further annotations of the Ingress. */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A certificate that stands in a Secret, which covers the hosts. */
export interface TlsSecret {
  /**
   * Name of a Secret of type kubernetes.io/tls in the namespace. A name of Kubernetes: lower-case letters, digits, `-`
   * and `.`.
   * @example "clearml-tls"
   */
  readonly secretName: string;
}

/** A certificate that cert-manager gets and renews. */
export interface TlsIssuer {
  /** Who issues it. */
  readonly issuer: CertificateIssuer;
  /**
   * Name of the Secret into which cert-manager writes it. By default, clearml-tls. A name of Kubernetes: lower-case
   * letters, digits, `-` and `.`.
   * @example "clearml-certificate"
   */
  readonly secretName?: string;
}

/** An issuer of cert-manager, which is there already. */
export interface CertificateIssuer {
  /**
   * Kind of the issuer: one of the namespace, or one of the cluster. By default, Issuer.
   * @example "ClusterIssuer"
   */
  readonly kind?: "Issuer" | "ClusterIssuer";
  /**
   * Name of the issuer. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "letsencrypt"
   */
  readonly name: string;
}

/** Routes of the Gateway API, one for each host. */
export interface GatewayExposure {
  /** Routes of the Gateway API. */
  readonly kind: "gateway";
  /**
   * Domain of the hosts, which are `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says no other. A
   * host name of at least two parts.
   * @example "clearml.example.com"
   */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Subdomains | SingleHost | SubPath;
  /**
   * The Gateway by which requests come: one that is there already, or one that the overlay makes.
   * @example {"name":"public","namespace":"gateways"}
   */
  readonly gateway: GivenGateway | MadeGateway;
  /**
   * Longest time that a request may take from its first byte to the last of the answer: an upload of hours included. By
   * default, `0s`: none, since the servers behind have limits of their own. Matches `^([0-9]{1,5}(h|m|s|ms)){1,4}$`.
   * @example "2h"
   */
  readonly timeout?: string;
}

/** A Gateway that is there already, for which somebody else cares. */
export interface GivenGateway {
  /**
   * Name of the Gateway. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "public"
   */
  readonly name: string;
  /**
   * Namespace of the Gateway, whose listeners have to allow routes of this one. By default, the installation's. At most
   * 63 lower-case letters, digits and `-`.
   * @example "gateways"
   */
  readonly namespace?: string;
  /**
   * Listener for all hosts. By default, any that takes the host: one for plain http too, where there is one. A name of
   * Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "https"
   */
  readonly sectionName?: string;
  /** Listeners that differ from `sectionName`. */
  readonly sectionNames?: Listeners;
  /**
   * Whether its listeners end TLS, so that the URLs begin with https. By default, true.
   * @example false
   */
  readonly tls?: boolean;
  readonly className?: never;
}

/** Listeners of a Gateway by the names of its `sectionName`s, where each way in has one of its own. */
export interface Listeners {
  /**
   * Listener for the web app. By default, any that takes its host. A name of Kubernetes: lower-case letters, digits,
   * `-` and `.`.
   * @example "app"
   */
  readonly web?: string;
  /**
   * Listener for the API server. By default, any that takes its host. A name of Kubernetes: lower-case letters, digits,
   * `-` and `.`.
   * @example "api"
   */
  readonly api?: string;
  /**
   * Listener for the file server. By default, any that takes its host. A name of Kubernetes: lower-case letters,
   * digits, `-` and `.`.
   * @example "files"
   */
  readonly files?: string;
}

/** A Gateway that the overlay makes, with a listener for each host. */
export interface MadeGateway {
  /**
   * Name of the GatewayClass. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "envoy"
   */
  readonly className: string;
  /** TLS for the hosts, on port 443. By default, none: plain http, on port 80. */
  readonly tls?: TlsSecret | TlsIssuer;
  /**
   * Whether, beside TLS, port 80 is open and leads to https. cert-manager answers challenges of HTTP-01 by it. By
   * default, true.
   * @example false
   */
  readonly redirectHttp?: boolean;
  /**
   * Annotations of the Gateway.
   * @example {"external-dns.alpha.kubernetes.io/ttl":"60"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Annotations of what the controller makes for the Gateway, such as a Service of type LoadBalancer.
   * @example {"service.beta.kubernetes.io/aws-load-balancer-type":"external"}
   */
  readonly infrastructureAnnotations?: Readonly<Record<string, string>>;
  readonly name?: never;
}

/** Nothing is exposed: what leads people to the Services is yours. The URLs still have to be known. */
export interface NoExposure {
  /** Nothing is exposed. */
  readonly kind: "none";
  /**
   * Domain of the hosts at which people will reach the Services. A host name of at least two parts.
   * @example "clearml.example.com"
   */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Subdomains | SingleHost | SubPath;
  /** Whether the URLs begin with https. By default, true. */
  readonly tls?: boolean;
}

/**
 * oauth2-proxy before the web app: whoever is not logged in at your OpenID Connect provider sees nothing of it. The
 * server's own login comes after it, with the users of the installation.
 */
export interface Oauth2ProxySettings {
  /**
   * URL of the provider, as it names itself; it tells the rest at `/.well-known/openid-configuration`. An http or https
   * URL without user and password.
   * @example "https://login.example.com/realms/ml"
   */
  readonly issuerUrl: string;
  /**
   * Client that the provider knows, with the redirect URL `<URL of the web app>/oauth2/callback`. Matches `^\S+$`.
   * @example "clearml"
   */
  readonly clientId: string;
  /** Where the client's secret stands. */
  readonly clientSecret: SecretKey;
  /** Where the key stands with which sessions are encrypted: 16, 24 or 32 random bytes, or base64 of so many. */
  readonly cookieSecret: SecretKey;
  /**
   * Domains of the e-mail addresses that may pass; `*` lets everyone pass whom the provider knows.
   * @example ["example.com"]
   */
  readonly emailDomains: readonly [string, ...string[]];
  /**
   * Groups of which one is needed to pass, as the provider names them in the claim `groups`. By default, none is
   * needed.
   * @example ["ml-platform"]
   */
  readonly groups?: readonly string[];
  /**
   * What is asked of the provider. By default, `openid email profile`, and `groups` where `groups` are said.
   * @example ["openid","email"]
   */
  readonly scopes?: readonly string[];
  /** CA certificates by which the provider is trusted. By default, the image's. */
  readonly caBundle?: CaBundle;
  /**
   * Number of pods. By default, 1. At least 1.
   * @example 2
   */
  readonly replicas?: number;
  /**
   * Further options of oauth2-proxy. By default, none.
   * @example ["--cookie-expire=12h","--oidc-groups-claim=roles"]
   */
  readonly extraArgs?: readonly string[];
}

/** One key of one Secret. */
export interface SecretKey {
  /**
   * Name of the Secret, in the namespace of the installation. A name of Kubernetes: lower-case letters, digits, `-` and
   * `.`.
   * @example "s3-credentials"
   */
  readonly name: string;
  /**
   * Key in the Secret. Matches `^[-._a-zA-Z0-9]+$`.
   * @example "secret-access-key"
   */
  readonly key: string;
}

/** A file of CA certificates in a ConfigMap that exists already, as trust-manager makes it. */
export interface CaBundle {
  /**
   * Name of the ConfigMap in the namespace. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "company-ca"
   */
  readonly configMap: string;
  /**
   * Key in the ConfigMap. The file replaces the public certificates: put them in where both are needed. Matches
   * `^[-._a-zA-Z0-9]+$`.
   * @example "ca-bundle.crt"
   */
  readonly key: string;
}

/** A Secret that exists before the installation does. */
export interface ExistingSecret {
  /** The Secret exists already, made by whatever makes your Secrets. */
  readonly kind: "existingSecret";
  /**
   * Name of the Secret. By default, clearml-credentials. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "clearml-credentials"
   */
  readonly secretName?: string;
  /**
   * Raise it when values in the Secret change: every pod that reads them restarts. By default, 1. At least 1.
   * @example 2
   */
  readonly revision?: number;
}

/**
 * A Secret that a Job makes in the cluster on first start, with random values: for environments that are thrown away.
 */
export interface GeneratedSecret {
  /**
   * The Secret is made in the cluster on first start, and one for each fixed user, with the password beside its hash.
   */
  readonly kind: "generated";
  /**
   * Name of the Secret, and first part of the users' Secrets. By default, clearml-credentials. A name of Kubernetes:
   * lower-case letters, digits, `-` and `.`.
   * @example "clearml-credentials"
   */
  readonly secretName?: string;
  /**
   * Raise it after deleting a Secret to have it made anew. By default, 1. At least 1.
   * @example 2
   */
  readonly revision?: number;
}

/** An encrypted Secret that lies in the repository, and that Flux decrypts. */
export interface SopsSecret {
  /**
   * The Secret lies beside the overlay, encrypted by SOPS: `k8s-config credentials create` makes the file, the emit
   * names it among what Flux applies, and `flux.decryption` says with which key.
   */
  readonly kind: "sops";
  /**
   * Public keys of age for which the file is encrypted: those of Flux, and of whoever may read or change the values.
   * Whoever has the private key to one of them can.
   * @example ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]
   */
  readonly recipients: readonly [string, ...string[]];
  /**
   * Name of the Secret. By default, clearml-credentials. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "clearml-credentials"
   */
  readonly secretName?: string;
  /**
   * Raise it when values in the Secret change: every pod that reads them restarts. By default, 1. At least 1.
   * @example 2
   */
  readonly revision?: number;
}

/** A Secret that the External Secrets Operator makes of what a store outside of the cluster holds. */
export interface ExternalSecretCredentials {
  /** The External Secrets Operator makes the Secret, and the overlay has the ExternalSecret that asks it to. */
  readonly kind: "externalSecrets";
  /** Store that holds the values. */
  readonly store: SecretStore;
  /**
   * Where in the store the values are: one entry with all of them, or one for each.
   * @example {"key":"clearml/prod"}
   */
  readonly remote: RemoteEntry | RemoteEntries;
  /**
   * How often the operator looks for other values. By default, 1h. A duration such as `10m` or `1h30m`.
   * @example "15m"
   */
  readonly refreshInterval?: string;
  /**
   * Name of the Secret. By default, clearml-credentials. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "clearml-credentials"
   */
  readonly secretName?: string;
  /**
   * Raise it when values in the store change: every pod that reads them restarts. By default, 1. At least 1.
   * @example 2
   */
  readonly revision?: number;
}

/** A store that the External Secrets Operator reads. */
export interface SecretStore {
  /**
   * Whether the store is of the installation's namespace, or of the whole cluster. By default, SecretStore.
   * @example "ClusterSecretStore"
   */
  readonly kind?: "SecretStore" | "ClusterSecretStore";
  /**
   * Name of the store. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "vault"
   */
  readonly name: string;
}

/** One entry of a store that holds all values. */
export interface RemoteEntry {
  /**
   * Entry of the store, whose fields have the names of the Secret's keys. Matches `^\S+$`.
   * @example "clearml/prod"
   */
  readonly key: string;
  readonly prefix?: never;
}

/** An entry of a store for each value. */
export interface RemoteEntries {
  /**
   * What the names of the entries begin with, before the name of the Secret's key. Matches `^\S+$`.
   * @example "clearml-prod-"
   */
  readonly prefix: string;
  readonly key?: never;
}

/** A fixed user whose password hash stands in a Secret. */
export interface SecretUser {
  /**
   * Login name: printable ASCII without `:`, at which Basic auth is split. The user's id is made from it
   * (clearml-server apiserver/service_repo/auth/fixed_user.py): another name is another user, and the old one is
   * deleted. Matches `^[!-9;-~]+$`.
   * @example "ada"
   */
  readonly username: string;
  /**
   * Name that others see. Matches `\S`.
   * @example "Ada Lovelace"
   */
  readonly name: string;
  /**
   * Key, in the credentials' Secret, of base64 of the bcrypt hash of the password. By default, `user-<username>`. Not
   * with generated credentials, where each user has a Secret of its own. Matches `^[-._a-zA-Z0-9]+$`.
   * @example "user-ada"
   */
  readonly secretKey?: string;
}

/** A fixed user whose password hash stands in the overlay, and so in git. */
export interface InlineUser {
  /**
   * Login name, as for a user whose hash stands in the Secret. Matches `^[!-9;-~]+$`.
   * @example "ada"
   */
  readonly username: string;
  /**
   * Name that others see. Matches `\S`.
   * @example "Ada Lovelace"
   */
  readonly name: string;
  /**
   * bcrypt hash of the password, as `htpasswd -nBC 12 ada` prints it after the colon. It lies in git for all to try
   * passwords on: the emit warns. Matches `^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$`.
   */
  readonly passwordHash: string;
}

/** Where images come from. */
export interface ImageSettings {
  /**
   * Registry, and path in it, that mirrors the official images under their own names: `clearml/server` becomes
   * `<registry>/clearml/server`. By default, the official ones. Matches
   * `^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$`.
   * @example "registry.example.com/mirror"
   */
  readonly registry?: string;
  /**
   * Secrets, in the namespace, with which the images are pulled. By default, none.
   * @example ["registry-login"]
   */
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

/** Tag or digest of an image that differs from the release's. */
export interface ImageVersion {
  /**
   * Tag. By default, the release's. Matches `^[A-Za-z0-9_][A-Za-z0-9._-]*$`.
   * @example "8.0.21"
   */
  readonly tag?: string;
  /**
   * Digest, which pins the image. By default, the one of `overlays/images.json`, where it has one for this name and
   * tag. Matches `^sha256:[0-9a-f]{64}$`.
   * @example "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
   */
  readonly digest?: string;
}

/**
 * What is copied every night, and where to. Each of the three has a place of its own, or `false`: it is not backed up
 * here, since somebody else does it. Redis holds nothing that is not made anew.
 */
export interface BackupSettings {
  /**
   * When a backup begins: minute, hour, day of the month, month and day of the week, in UTC. By default, at two every
   * night. Matches `^[0-9*,/-]+ [0-9*,/-]+ [0-9*,/-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*,/-]+$`.
   * @example "30 3 * * *"
   */
  readonly schedule?: string;
  /**
   * How many backups are kept of each. By default, 7. At least 1.
   * @example 14
   */
  readonly keep?: number;
  /**
   * Volume for the dumps of MongoDB, or false.
   * @example {"size":"50Gi"}
   */
  readonly mongo: false | NewClaim | ExistingClaim;
  /**
   * Volume for the snapshots of Elasticsearch, which its pods mount, or a bucket, or false.
   * @example {"size":"100Gi"}
   */
  readonly elastic: false | NewClaim | ExistingClaim | SnapshotBucket;
  /**
   * Volume for copies of the file server's files, or false. What did not change between two copies takes no room twice.
   * @example {"size":"500Gi"}
   */
  readonly fileserver: false | NewClaim | ExistingClaim;
}

/** A claim that the installation makes. It is never deleted with the installation. */
export interface NewClaim {
  /**
   * Size of the volume. It can grow, where the storage class allows it, and never shrink. A quantity with a unit.
   * @example "100Gi"
   */
  readonly size: string;
  /**
   * Storage class, for ever. By default, the cluster's default class. A name of Kubernetes: lower-case letters, digits,
   * `-` and `.`.
   * @example "fast"
   */
  readonly class?: string;
  /**
   * Access modes, for ever. By default, ReadWriteOnce.
   * @example ["ReadWriteMany"]
   */
  readonly accessModes?: readonly ("ReadWriteOnce" | "ReadWriteMany" | "ReadWriteOncePod")[];
}

/** A claim that exists already: adopted, restored or migrated data. */
export interface ExistingClaim {
  /**
   * Name of the claim in the namespace. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "clearml-fileserver-data"
   */
  readonly existingClaim: string;
  /**
   * Folder in the volume where the data lies. By default, its root. Matches `^[^/].*$`.
   * @example "data/db"
   */
  readonly subPath?: string;
  /**
   * Access modes of the claim. By default, ReadWriteOnce.
   * @example ["ReadWriteMany"]
   */
  readonly accessModes?: readonly ("ReadWriteOnce" | "ReadWriteMany" | "ReadWriteOncePod")[];
}

/** A bucket of Amazon S3, or of what speaks its protocol, to which Elasticsearch itself writes its snapshots. */
export interface SnapshotBucket {
  /**
   * Name of the bucket. Matches `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`.
   * @example "clearml-snapshots"
   */
  readonly bucket: string;
  /**
   * Folder in the bucket, which nothing else writes to. By default, its root. Matches `^[^/\s][^\s]*[^/\s]$`.
   * @example "prod/elastic"
   */
  readonly folder?: string;
  /**
   * Host, and port, of the store. By default, Amazon's. Matches `^[a-z0-9.-]+(:[0-9]+)?$`.
   * @example "minio.example.com:9000"
   */
  readonly host?: string;
  /**
   * Whether the store is called by https. By default, true.
   * @example false
   */
  readonly secure?: boolean;
  /**
   * Region of the bucket. By default, Elasticsearch finds it out. Matches `^[a-z0-9-]+$`.
   * @example "eu-central-1"
   */
  readonly region?: string;
  /** Id of the access key. */
  readonly accessKey: SecretKey;
  /** The access key's secret. */
  readonly secretKey: SecretKey;
}

/** Isolation of the namespace by NetworkPolicies, which the cluster's network has to enforce. */
export interface NetworkSettings {
  /**
   * Whether the overlay holds NetworkPolicies: nothing goes in or out but what ClearML needs. Turned off, nothing is
   * emitted, and what is in the cluster has to be deleted by hand.
   * @default true
   * @example false
   */
  readonly policies?: boolean;
  /**
   * Who comes by the exposure. By default, all addresses for nodePort and loadBalancer, every pod of the cluster for
   * ingress and gateway, whose controller is somewhere, and nobody for none.
   * @example [{"namespace":"traefik"}]
   */
  readonly clients?: readonly (AddressPeer | NamespacePeer | LabelledPeer | AnyPeer)[];
  /**
   * Who calls the Services of API server and file server itself, as agents in other namespaces do.
   * @default []
   * @example [{"namespace":"clearml-agents"}]
   */
  readonly agents?: readonly (AddressPeer | NamespacePeer | LabelledPeer | AnyPeer)[];
  /**
   * Where DNS, the API of Kubernetes, buckets, the HTTP proxy, the OpenID Connect provider, external stores and
   * ClearML's own site lie, each at most once.
   * @default []
   * @example [{"name":"dns","peers":[{"namespace":"openshift-dns"}],"ports":[5353]}]
   */
  readonly destinations?: readonly Destination[];
  /**
   * Calls beyond those that ClearML itself needs.
   * @default []
   * @example [{"from":"api","to":{"cidr":"192.0.2.0/24"},"ports":[443]}]
   */
  readonly egress?: readonly Egress[];
}

/** Addresses outside of the cluster, or of its nodes. Addresses of pods change: say pods by their namespace. */
export interface AddressPeer {
  /**
   * Network, IPv4 or IPv6; one of each where the cluster has both. A network of IPv4 or IPv6 such as `10.0.0.0/8`.
   * @example "192.0.2.0/24"
   */
  readonly cidr: string;
  /**
   * Networks in it that are left out. By default, none.
   * @example ["192.0.2.128/25"]
   */
  readonly except?: readonly string[];
  readonly namespace?: never;
  readonly namespaceLabels?: never;
  readonly any?: never;
}

/** Pods of one namespace. */
export interface NamespacePeer {
  /**
   * Name of the namespace, which Kubernetes puts into its label kubernetes.io/metadata.name. At most 63 lower-case
   * letters, digits and `-`.
   * @example "traefik"
   */
  readonly namespace: string;
  /**
   * Labels that the pods have to have. By default, all of the namespace.
   * @example {"app.kubernetes.io/name":"traefik"}
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly cidr?: never;
  readonly namespaceLabels?: never;
  readonly any?: never;
}

/** Pods of all namespaces with certain labels. */
export interface LabelledPeer {
  /**
   * Labels that the namespaces have to have: at least one.
   * @example {"example.com/clearml-agents":"yes"}
   */
  readonly namespaceLabels: Readonly<Record<string, string>>;
  /**
   * Labels that the pods have to have. By default, all of those namespaces.
   * @example {"app.kubernetes.io/name":"clearml-agent"}
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly cidr?: never;
  readonly namespace?: never;
  readonly any?: never;
}

/** Whoever it is. */
export interface AnyPeer {
  /**
   * `pod`: every pod of the cluster, but no address outside of it; `address`: all, pods, nodes and other networks.
   * @example "pod"
   */
  readonly any: "pod" | "address";
  readonly cidr?: never;
  readonly namespace?: never;
  readonly namespaceLabels?: never;
}

/** Where something lies that pods call outside of the namespace, in place of the default. */
export interface Destination {
  /**
   * What it is.
   * @example "dns"
   */
  readonly name: "dns" | "kubernetesApi" | "buckets" | "proxy" | "updates" | "identityProvider" | "snapshots" | "externalMongo" | "externalElastic" | "externalRedis";
  /**
   * Where it lies. By default, as docs/isolation.md says for each.
   * @example [{"namespace":"openshift-dns"}]
   */
  readonly peers?: readonly (AddressPeer | NamespacePeer | LabelledPeer | AnyPeer)[];
  /**
   * Ports at which its pods or hosts listen, which may be others than those of a Service. By default, as
   * docs/isolation.md says for each.
   * @example [5353]
   */
  readonly ports?: readonly number[];
}

/** A call beyond those that ClearML itself needs. */
export interface Egress {
  /**
   * The workload that calls.
   * @example "api"
   */
  readonly from: "api" | "async-delete" | "web" | "fileserver" | "mongo" | "elastic" | "redis" | "credentials" | "oauth2-proxy" | "elastic-retention" | "mongo-exporter" | "elastic-exporter" | "redis-exporter" | "backup-mongo" | "backup-elastic" | "backup-fileserver" | "verify";
  /**
   * What it calls.
   * @example {"cidr":"192.0.2.0/24"}
   */
  readonly to: AddressPeer | NamespacePeer | LabelledPeer | AnyPeer;
  /**
   * Ports at which that listens.
   * @example [443]
   */
  readonly ports: readonly [number, ...number[]];
  /**
   * Protocol. By default, TCP.
   * @example "UDP"
   */
  readonly protocol?: "TCP" | "UDP";
}

/** How Flux applies the environment: one source, and a Kustomization for each of foundation, stores and app. */
export interface FluxSettings {
  /**
   * Where Flux finds what is emitted.
   * @example {"kind":"git","url":"https://git.example.com/platform/clearml.git","ref":{"branch":"main"}}
   */
  readonly source: GitSource | OciSource | ExistingSource;
  /**
   * Folder of the environment in the source. By default, `overlays/<env>`. Matches
   * `^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$`.
   * @example "clearml/overlays/prod"
   */
  readonly path?: string;
  /**
   * Namespace of the Flux objects. By default, flux-system. At most 63 lower-case letters, digits and `-`.
   * @example "flux-clearml"
   */
  readonly namespace?: string;
  /**
   * How often to look for drift, and revert it; something new in the source is applied at once. By default, 10m. A
   * duration such as `10m` or `1h30m`.
   * @example "30m"
   */
  readonly interval?: string;
  /**
   * How soon to try again after a failure. By default, 1m. A duration such as `10m` or `1h30m`.
   * @example "5m"
   */
  readonly retryInterval?: string;
  /**
   * How long each of the three may take until its pods are ready. By default, what the start-up probes of its pods
   * allow, and five minutes more for images and volumes. A duration such as `10m` or `1h30m`.
   * @example "30m"
   */
  readonly timeout?: string;
  /**
   * ServiceAccount, in the namespace of the Flux objects, that applies; it may need to make the Namespace. By default,
   * the controller's own. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "clearml-applier"
   */
  readonly serviceAccountName?: string;
  /**
   * Decryption of what SOPS encrypted. By default, none.
   * @example {"secretName":"sops-age"}
   */
  readonly decryption?: FluxDecryption;
  /**
   * Variables of a post-build substitution, by name. By default, none.
   * @example {"cluster_name":"east"}
   */
  readonly substitute?: Readonly<Record<string, string>>;
  /**
   * ConfigMaps and Secrets with further variables of a post-build substitution. By default, none.
   * @example [{"kind":"ConfigMap","name":"cluster-vars"}]
   */
  readonly substituteFrom?: readonly FluxVariables[];
}

/** A repository of git. */
export interface GitSource {
  /** A repository of git. */
  readonly kind: "git";
  /**
   * URL of the repository. Matches `^(https?|ssh)://[^/\s]+(/\S*)?$`.
   * @example "https://git.example.com/platform/clearml.git"
   */
  readonly url: string;
  /**
   * What of the repository is applied: a branch, a tag, a range of versions or a commit.
   * @example {"branch":"main"}
   */
  readonly ref: GitBranch | GitTag | GitSemver | GitCommit;
  /**
   * Secret to fetch with, in the namespace of the Flux objects: `identity` and `known_hosts` for ssh, `username` and
   * `password`, or `bearerToken`, for https. By default, none. A name of Kubernetes: lower-case letters, digits, `-`
   * and `.`.
   * @example "clearml-git"
   */
  readonly secretName?: string;
  /**
   * Whose identity to fetch with, in place of a Secret's login; `github` is an app, whose key is in the Secret. By
   * default, the Secret's alone.
   * @example "azure"
   */
  readonly provider?: "aws" | "azure" | "github";
  /**
   * How often to look for something new. By default, 1m. A duration such as `10m` or `1h30m`.
   * @example "30s"
   */
  readonly interval?: string;
  /**
   * Folders of the repository that Flux fetches, each with a `/` at its end; an empty list for all of it, or for a
   * source-controller before 1.6. Each of the three unpacks all that is fetched. By default, the environment's and the
   * bases; all, where `extras` names folders, which may lead anywhere.
   * @example ["overlays/prod/","packages/","components/"]
   */
  readonly sparseCheckout?: readonly string[];
}

/** The head of a branch. */
export interface GitBranch {
  /**
   * Branch, whose newest commit is applied. Matches `^[^\s~^:?*\\[]+$`.
   * @example "main"
   */
  readonly branch: string;
  readonly tag?: never;
  readonly semver?: never;
  readonly commit?: never;
}

/** One tag of git. */
export interface GitTag {
  /**
   * Tag. Matches `^[^\s~^:?*\\[]+$`.
   * @example "v1.4.0"
   */
  readonly tag: string;
  readonly branch?: never;
  readonly semver?: never;
  readonly commit?: never;
}

/** The newest tag of git in a range of versions. */
export interface GitSemver {
  /**
   * Range of versions, whose newest tag is applied. Matches `^[-+0-9A-Za-z.*<>=!^~|, ]+$`.
   * @example ">=1.4.0 <2.0.0"
   */
  readonly semver: string;
  readonly branch?: never;
  readonly tag?: never;
  readonly commit?: never;
}

/** One commit of git. */
export interface GitCommit {
  /**
   * Commit. Matches `^[0-9a-f]{40}$`.
   * @example "2c26b46b68ffc68ff99b453c1d30413413422d70"
   */
  readonly commit: string;
  readonly branch?: never;
  readonly tag?: never;
  readonly semver?: never;
}

/** An artifact in a registry of images, as `flux push artifact` makes it. */
export interface OciSource {
  /** An artifact in a registry of images. */
  readonly kind: "oci";
  /**
   * URL of the artifact, without a tag. Matches `^oci://[^/\s]+/\S+$`.
   * @example "oci://registry.example.com/platform/clearml"
   */
  readonly url: string;
  /**
   * What of the artifact is applied: a tag, a range of versions or a digest.
   * @example {"tag":"prod"}
   */
  readonly ref: OciTag | OciSemver | OciDigest;
  /**
   * Secret of type kubernetes.io/dockerconfigjson to pull with, in the namespace of the Flux objects. By default, none.
   * A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "clearml-registry"
   */
  readonly secretName?: string;
  /**
   * Whose identity to pull with, in place of a Secret's login. By default, the Secret's alone.
   * @example "gcp"
   */
  readonly provider?: "aws" | "azure" | "gcp";
  /**
   * How often to look for something new. By default, 1m. A duration such as `10m` or `1h30m`.
   * @example "30s"
   */
  readonly interval?: string;
}

/** One tag of an artifact. */
export interface OciTag {
  /**
   * Tag, which may move. Matches `^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$`.
   * @example "prod"
   */
  readonly tag: string;
  readonly semver?: never;
  readonly digest?: never;
}

/** The newest tag of an artifact in a range of versions. */
export interface OciSemver {
  /**
   * Range of versions, whose newest tag is applied. Matches `^[-+0-9A-Za-z.*<>=!^~|, ]+$`.
   * @example "1.4.x"
   */
  readonly semver: string;
  readonly tag?: never;
  readonly digest?: never;
}

/** One artifact, for ever. */
export interface OciDigest {
  /**
   * Digest. Matches `^sha256:[0-9a-f]{64}$`.
   * @example "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
   */
  readonly digest: string;
  readonly tag?: never;
  readonly semver?: never;
}

/** A source that is in the cluster already, as `flux bootstrap` makes one: nothing is emitted for it. */
export interface ExistingSource {
  /** A source that is in the cluster already. */
  readonly kind: "existing";
  /**
   * Name of the source. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "flux-system"
   */
  readonly name: string;
  /**
   * Namespace of the source. By default, that of the Flux objects. At most 63 lower-case letters, digits and `-`.
   * @example "flux-sources"
   */
  readonly namespace?: string;
  /**
   * Kind of the source. By default, GitRepository.
   * @example "OCIRepository"
   */
  readonly sourceKind?: "GitRepository" | "OCIRepository" | "Bucket";
}

/** How Flux decrypts what SOPS encrypted. */
export interface FluxDecryption {
  /**
   * Secret with the private keys, in the namespace of the Flux objects (`*.agekey` for age, `*.asc` for OpenPGP). By
   * default, none: the keys are those that the controller's own identity reaches. A name of Kubernetes: lower-case
   * letters, digits, `-` and `.`.
   * @example "sops-age"
   */
  readonly secretName?: string;
}

/** A ConfigMap or Secret whose entries are variables. */
export interface FluxVariables {
  /**
   * Kind of the object.
   * @example "ConfigMap"
   */
  readonly kind: "ConfigMap" | "Secret";
  /**
   * Name of the object, in the namespace of the Flux objects. A name of Kubernetes: lower-case letters, digits, `-` and
   * `.`.
   * @example "cluster-vars"
   */
  readonly name: string;
  /** Whether it may be missing. By default, false. */
  readonly optional?: boolean;
}

/**
 * What Prometheus and Grafana are given: objects of the Prometheus Operator, which has to be there, and a dashboard.
 */
export interface MonitoringSettings {
  /**
   * Pods of the Prometheus that asks the exporters.
   * @example {"namespace":"monitoring","podLabels":{"app.kubernetes.io/name":"prometheus"}}
   */
  readonly prometheus: NamespacePeer;
  /**
   * Labels by which Prometheus selects its ServiceMonitors, PrometheusRules and Probes. By default, none.
   * @example {"release":"kube-prometheus-stack"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Seconds between two questions to an exporter. By default, 30. At least 5.
   * @example 60
   */
  readonly intervalSec?: number;
  /** Accounts of the exporters. By default, those of the installation. */
  readonly accounts?: ExporterAccounts;
  /** What calls the public URLs. By default, nothing does, and no alert tells of them. */
  readonly blackbox?: BlackboxExporter;
  /** Where alerts begin. */
  readonly thresholds?: Thresholds;
  /**
   * Labels by which Grafana's sidecar finds the dashboard. By default, those that it looks for by itself,
   * grafana_dashboard "1".
   * @example {"dashboards":"ml"}
   */
  readonly dashboardLabels?: Readonly<Record<string, string>>;
  /**
   * Page that tells what to do about an alert, whose name in lower case follows after #. By default, alerts name the
   * section of docs/monitoring.md. An http or https URL without user and password.
   * @example "https://wiki.example.com/clearml-alerts"
   */
  readonly runbook?: string;
}

/**
 * Accounts with which the exporters ask, where they are others than those of the server. docs/monitoring.md says what
 * each may do.
 */
export interface ExporterAccounts {
  /**
   * Account of MongoDB with the role clusterMonitor, on the database admin. By default, `admin` of a MongoDB that the
   * installation runs itself, and else that of the installation.
   * @example {"username":"monitor","passwordSecret":{"name":"monitor","key":"mongo"}}
   */
  readonly mongo?: StoreAccount;
  /**
   * Account of Elasticsearch with the cluster privilege monitor, and monitor on all indices. By default, that of the
   * installation.
   * @example {"username":"monitor","passwordSecret":{"name":"monitor","key":"elastic"}}
   */
  readonly elastic?: StoreAccount;
  /**
   * Account of Redis that may INFO, CONFIG GET, SLOWLOG, LATENCY and CLIENT. By default, that of the installation.
   * @example {"username":"monitor","passwordSecret":{"name":"monitor","key":"redis"}}
   */
  readonly redis?: StoreAccount;
}

/** Account at a store. */
export interface StoreAccount {
  /**
   * Name of the account. Matches `^[A-Za-z0-9._-]+$`.
   * @example "monitor"
   */
  readonly username: string;
  /**
   * Key of a Secret of the namespace with its password.
   * @example {"name":"monitor","key":"mongo"}
   */
  readonly passwordSecret: SecretKey;
}

/** An exporter that is there already, and calls the public URLs as people do. */
export interface BlackboxExporter {
  /**
   * Host and port of the exporter, as Prometheus reaches it. Matches `^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$`.
   * @example "blackbox-exporter.monitoring.svc:9115"
   */
  readonly address: string;
  /**
   * Module of its configuration: one that follows redirects and takes 200. By default, http_2xx. Matches
   * `^[A-Za-z0-9_.-]+$`.
   * @example "https_internal_ca"
   */
  readonly module?: string;
}

/** Where alerts begin. */
export interface Thresholds {
  /**
   * Percent of a volume, and of its inodes, that may be in use. By default, 80. From 10 to 95.
   * @example 90
   */
  readonly volumePercent?: number;
  /**
   * Size that one index of Elasticsearch may have, in GiB; an index here is one shard. By default, 50. At least 1.
   * @example 200
   */
  readonly indexGib?: number;
  /**
   * Hours since the last backup that came through. By default, 36. At least 1.
   * @example 200
   */
  readonly backupHours?: number;
  /**
   * Seconds by which a member of MongoDB's replica set may lag. By default, 60. At least 1.
   * @example 300
   */
  readonly replicationLagSec?: number;
}

/** What can be said of the pods in which the server's Python runs: API server, asynchronous delete, file server. */
export interface PythonPodSettings {
  /**
   * HTTP proxy for the Python processes of the server: API server, asynchronous delete, file server. By default, none.
   */
  readonly httpProxy?: HttpProxy;
  /** CA certificates that the Python processes of the server trust. By default, the image's. */
  readonly caBundle?: CaBundle;
  /** What each container asks for and may use at most. */
  readonly resources?: Resources;
  /**
   * Image to run instead of the release's, as a full reference. Matches `^[a-z0-9]\S*$`.
   * @example "registry.example.com/clearml/server:patched"
   */
  readonly image?: string;
  /**
   * Labels that a node must have, beside the image's architecture.
   * @default {}
   * @example {"disktype":"ssd"}
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods bear.
   * @default []
   * @example [{"key":"clearml","operator":"Exists"}]
   */
  readonly tolerations?: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces
   * that.
   * @example {"nodeAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"preference":{"matchExpressions":[{"key":"disktype","operator":"Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /**
   * Name of a PriorityClass. By default, none. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "important"
   */
  readonly priorityClassName?: string;
  /**
   * Labels on the pods, beside the project's own.
   * @default {}
   * @example {"team":"ml-platform"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations on the pods.
   * @default {}
   * @example {"example.com/scrape":"true"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`:
   * a `CLEARML__…` value would be parsed as HOCON.
   * @default {}
   * @example {"TZ":"Europe/Paris"}
   */
  readonly env?: Readonly<Record<string, string | SecretValue>>;
}

/** Ways out of the cluster for the server's own calls. */
export interface HttpProxy {
  /**
   * Proxy for http. A proxy with a password belongs into `env`, from a Secret. An http or https URL without user and
   * password.
   * @example "http://proxy.example.com:3128"
   */
  readonly http?: string;
  /**
   * Proxy for https. An http or https URL without user and password.
   * @example "http://proxy.example.com:3128"
   */
  readonly https?: string;
  /**
   * Hosts that are reached directly, beside the installation's own Services.
   * @example ["10.0.0.0/8"]
   */
  readonly noProxy?: readonly string[];
}

/** What a container asks for and may use at most. */
export interface Resources {
  /** What the scheduler reserves. */
  readonly requests?: ResourceAmounts;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: ResourceAmounts;
}

/** Amounts of a node's resources. */
export interface ResourceAmounts {
  /**
   * Cores. A quantity of Kubernetes.
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** A value of an environment variable that stands in a Secret. */
export interface SecretValue {
  /** The key of a Secret. */
  readonly secret: SecretKey;
}

/** The API server, and the worker that deletes files asynchronously. */
export interface ApiSettings {
  /**
   * Number of pods of the API server. At least 1.
   * @default 1
   * @example 3
   */
  readonly replicas?: number;
  /**
   * Number of pods of the API server that follows their load, in place of `replicas`. By default, the number is fixed.
   * @example {"min":2,"max":6,"cpuPercent":70}
   */
  readonly autoscaling?: Autoscaling;
  /** Pods of the API server and of asynchronous delete; the resources are the API server's. */
  readonly pods?: ApiPods;
  /** Server processes in each pod. */
  readonly gunicorn?: Gunicorn;
  /** Watchdog for non-responsive experiments. */
  readonly watchdog?: Watchdog;
  /** Session cookie of the web app. */
  readonly cookies?: Cookies;
  /** How long tokens live. */
  readonly sessions?: Sessions;
  /** Which web pages of other hosts may call the API. */
  readonly cors?: Cors;
  /** How long workers and tasks may be silent. */
  readonly workers?: Workers;
  /** Asynchronous delete of artifacts, models and debug images. */
  readonly asyncDelete?: AsyncDelete;
  /** Credentials with which asynchronous delete reaches buckets. Files in buckets that have none stay. */
  readonly storageCredentials?: StorageCredentials;
  /**
   * Whether the admin account for agents exists (`secure.credentials.services_agent`). Its keys `services-agent-key`
   * and `services-agent-secret` have to be in the credentials' Secret then.
   * @default false
   * @example true
   */
  readonly servicesAgent?: boolean;
  /**
   * Whether the server asks updates.clear.ml for new versions (`apiserver.check_for_updates.enabled`).
   * @default false
   * @example true
   */
  readonly checkForUpdates?: boolean;
  /**
   * Whether users may opt into sending usage statistics (`apiserver.statistics.supported`).
   * @default false
   * @example true
   */
  readonly statistics?: boolean;
  /**
   * Whether an empty server is filled with ClearML's example projects (`apiserver.pre_populate.enabled`).
   * @default false
   * @example true
   */
  readonly prePopulate?: boolean;
  /**
   * How much is logged (`logging.root.level`).
   * @default "INFO"
   * @example "DEBUG"
   */
  readonly logLevel?: "DEBUG" | "INFO" | "WARNING" | "ERROR";
  /**
   * Id of the company to which everything belongs (`apiserver.default_company`), for ever. By default, the server's
   * own; needed only where existing data have another. Matches `^[0-9a-f]{32}$`.
   * @example "0123456789abcdef0123456789abcdef"
   */
  readonly company?: string;
  /**
   * Seconds for which one process may initialise or migrate the database while the others wait
   * (`apiserver.db_init_timout`). At least 1.
   * @default 600
   * @example 3600
   */
  readonly databaseInitSec?: number;
  /** What the server reads and no setting says. */
  readonly extraConfig?: ExtraConfig;
}

/**
 * A number of pods that follows their load, by a HorizontalPodAutoscaler. The cluster has to have a metrics server:
 * without one the number stays as it is.
 */
export interface Autoscaling {
  /**
   * Least number of pods. At least 1.
   * @example 2
   */
  readonly min: number;
  /**
   * Most pods. At least 2.
   * @example 6
   */
  readonly max: number;
  /**
   * Part of the CPU request that the pods are to use on average, in percent. From 1 to 1000.
   * @example 70
   */
  readonly cpuPercent: number;
  /**
   * Part of the memory request that the pods are to use on average, in percent; the larger of the two numbers of pods
   * counts. By default, memory is not looked at: server processes keep what they once took. From 1 to 1000.
   * @example 80
   */
  readonly memoryPercent?: number;
}

/** What can be said of the pods in which the server's Python runs: API server, asynchronous delete, file server. */
export interface ApiPods {
  /**
   * HTTP proxy for the Python processes of the server: API server, asynchronous delete, file server. By default, none.
   */
  readonly httpProxy?: HttpProxy;
  /** CA certificates that the Python processes of the server trust. By default, the image's. */
  readonly caBundle?: CaBundle;
  /** What each container asks for and may use at most. */
  readonly resources?: ApiPodsResources;
  /**
   * Image to run instead of the release's, as a full reference. Matches `^[a-z0-9]\S*$`.
   * @example "registry.example.com/clearml/server:patched"
   */
  readonly image?: string;
  /**
   * Labels that a node must have, beside the image's architecture.
   * @default {}
   * @example {"disktype":"ssd"}
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods bear.
   * @default []
   * @example [{"key":"clearml","operator":"Exists"}]
   */
  readonly tolerations?: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces
   * that.
   * @example {"nodeAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"preference":{"matchExpressions":[{"key":"disktype","operator":"Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /**
   * Name of a PriorityClass. By default, none. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "important"
   */
  readonly priorityClassName?: string;
  /**
   * Labels on the pods, beside the project's own.
   * @default {}
   * @example {"team":"ml-platform"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations on the pods.
   * @default {}
   * @example {"example.com/scrape":"true"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`:
   * a `CLEARML__…` value would be parsed as HOCON.
   * @default {}
   * @example {"TZ":"Europe/Paris"}
   */
  readonly env?: Readonly<Record<string, string | SecretValue>>;
}

/** What a container asks for and may use at most. */
export interface ApiPodsResources {
  /** What the scheduler reserves. */
  readonly requests?: ApiPodsResourcesRequests;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: ApiPodsResourcesLimits;
}

/** Amounts of a node's resources. */
export interface ApiPodsResourcesRequests {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "250m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "1Gi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "256Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Amounts of a node's resources. */
export interface ApiPodsResourcesLimits {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "2"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "2Gi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "1Gi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Server processes; each serves one call at a time. */
export interface Gunicorn {
  /**
   * Processes in each pod. Each takes about 250 MiB of memory. At least 1.
   * @default 4
   * @example 8
   */
  readonly workers?: number;
  /**
   * Seconds after which a process that is still at one call is killed. At least 1.
   * @default 600
   * @example 1200
   */
  readonly timeoutSec?: number;
  /**
   * Calls after which a process is replaced; each start repeats the server's start sequence. By default, never. At
   * least 1.
   * @example 100000
   */
  readonly maxRequests?: number;
  /**
   * Random addition to `maxRequests`, so that not all processes are replaced at one time. By default, none. At least 0.
   * @example 10000
   */
  readonly maxRequestsJitter?: number;
}

/**
 * The watchdog for non-responsive experiments: it stops tasks that run, but have not reported for a while
 * (`services.tasks.non_responsive_tasks_watchdog`, clearml-server apiserver/config/default/services/tasks.conf).
 */
export interface Watchdog {
  /**
   * Whether it stops anything.
   * @default true
   * @example false
   */
  readonly enabled?: boolean;
  /**
   * Seconds without a report after which a task in progress is set to `stopped`. Longer than the longest time for which
   * a healthy task is silent, and not below the interval. At least 1.
   * @default 7200
   * @example 21600
   */
  readonly thresholdSec?: number;
  /**
   * Seconds between two looks, and before the first. The server would spin at 0. At least 1.
   * @default 900
   * @example 600
   */
  readonly intervalSec?: number;
}

/** The session cookie (`apiserver.auth.cookies`). Its domain, and whether it is `secure`, follow from the exposure. */
export interface Cookies {
  /**
   * Whether the browser sends it along from other sites.
   * @default "Lax"
   * @example "Strict"
   */
  readonly sameSite?: "Lax" | "Strict" | "None";
  /**
   * Seconds for which the browser keeps it. The token in it lives for `sessions.defaultExpirationSec`. At least 60.
   * @default 2592000
   * @example 86400
   */
  readonly maxAgeSec?: number;
}

/** Life of tokens (`apiserver.auth`). */
export interface Sessions {
  /**
   * Seconds for which a token lives where nobody asked for another time. At least 60.
   * @default 2592000
   * @example 86400
   */
  readonly defaultExpirationSec?: number;
  /**
   * Most seconds that may be asked for. At least 60.
   * @default 31536000
   * @example 2592000
   */
  readonly maxExpirationSec?: number;
}

/**
 * Cross-origin calls (`apiserver.cors`). The server's own `*` would let any web page call it with the user's cookie.
 */
export interface Cors {
  /**
   * Origins beside the web app's own that may call.
   * @default []
   * @example ["https://notebooks.example.com"]
   */
  readonly origins?: readonly string[];
}

/** Time-outs of workers and tasks. */
export interface Workers {
  /**
   * Seconds without a sign after which a worker is forgotten (`services.workers.default_worker_timeout_sec`). At least
   * 60.
   * @default 600
   * @example 1200
   */
  readonly timeoutSec?: number;
  /**
   * Seconds of silence after which a task is stopped without asking its worker
   * (`apiserver.workers.task_update_timeout`). At least 60.
   * @default 600
   * @example 1200
   */
  readonly taskUpdateTimeoutSec?: number;
  /**
   * Whether an unknown worker that reports is registered (`apiserver.workers.auto_register`).
   * @default true
   * @example false
   */
  readonly autoRegister?: boolean;
  /**
   * Whether a worker that stops is forgotten at once (`apiserver.workers.auto_unregister`).
   * @default true
   * @example false
   */
  readonly autoUnregister?: boolean;
}

/**
 * Asynchronous delete (`services.async_urls_delete`). It knows the file server's files by the present files URL and all
 * earlier ones.
 */
export interface AsyncDelete {
  /**
   * Whether files of deleted tasks and models are deleted.
   * @default true
   * @example false
   */
  readonly enabled?: boolean;
  /**
   * Number of workers, always 1: two would delete the same files and count each other's deletions as failures.
   * @default 1
   */
  readonly replicas?: 1;
  /** What its container asks for and may use at most. */
  readonly resources?: ApiAsyncDeleteResources;
  /**
   * Tries for one file. At least 1.
   * @default 3
   * @example 10
   */
  readonly maxRetries?: number;
  /**
   * Seconds between two tries. At least 1.
   * @default 60
   * @example 300
   */
  readonly retryTimeoutSec?: number;
  /**
   * Seconds that the file server may take for one call. At least 1.
   * @default 300
   * @example 600
   */
  readonly fileserverTimeoutSec?: number;
}

/** What a container asks for and may use at most. */
export interface ApiAsyncDeleteResources {
  /** What the scheduler reserves. */
  readonly requests?: ApiAsyncDeleteResourcesRequests;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: ApiAsyncDeleteResourcesLimits;
}

/** Amounts of a node's resources. */
export interface ApiAsyncDeleteResourcesRequests {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "50m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "256Mi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "128Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Amounts of a node's resources. */
export interface ApiAsyncDeleteResourcesLimits {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "500m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "512Mi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "512Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Access to buckets, one entry each (`services.storage_credentials`). */
export interface StorageCredentials {
  /**
   * Amazon S3, MinIO and what else speaks S3.
   * @default []
   */
  readonly s3?: readonly S3Access[];
  /**
   * Google Cloud Storage.
   * @default []
   */
  readonly gcs?: readonly GcsAccess[];
  /**
   * Azure Blob Storage.
   * @default []
   */
  readonly azure?: readonly AzureAccess[];
}

/** Access to one S3 bucket, or, without `bucket`, to all that have no entry: of `host`, or of Amazon. */
export interface S3Access {
  /**
   * Name of the bucket. By default, every bucket of the host without an entry of its own. Matches
   * `^[a-z0-9][a-z0-9.-]*$`.
   * @example "artifacts"
   */
  readonly bucket?: string;
  /**
   * Host and port of a server that is not Amazon's, without a scheme. Matches `^[A-Za-z0-9.-]+(:[0-9]+)?$`.
   * @example "minio.example.com:9000"
   */
  readonly host?: string;
  /**
   * Region. By default, the client's own.
   * @example "eu-west-1"
   */
  readonly region?: string;
  /**
   * Whether `host` speaks https. By default, true.
   * @example false
   */
  readonly secure?: boolean;
  /** Key of a Secret with the access key. */
  readonly accessKey: SecretKey;
  /** Key of a Secret with the secret access key. */
  readonly secretKey: SecretKey;
}

/** Access to one GCS bucket, or, without `bucket`, to all that have no entry. */
export interface GcsAccess {
  /**
   * Name of the bucket. By default, every bucket without an entry of its own. Matches `^[a-z0-9][a-z0-9._-]*$`.
   * @example "artifacts"
   */
  readonly bucket?: string;
  /**
   * Project of the bucket.
   * @example "ml-platform"
   */
  readonly project: string;
  /** Key of a Secret with the JSON key file of a service account. */
  readonly credentials: SecretKey;
}

/** Access to the containers of one Azure storage account. */
export interface AzureAccess {
  /**
   * Name of the storage account. Matches `^[a-z0-9]{3,24}$`.
   * @example "mlartifacts"
   */
  readonly account: string;
  /**
   * Name of the container. By default, all of the account. Matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
   * @example "artifacts"
   */
  readonly container?: string;
  /** Key of a Secret with the account's key. */
  readonly accountKey: SecretKey;
}

/**
 * A `.conf` file of the server, as data. `{"$env": "NAME"}` stands for an environment variable of `pods.env`, which may
 * come from a Secret; below `secure` nothing else may stand.
 */
export interface ExtraConfig {
  /**
   * Files that API server and asynchronous delete both read, by name without `.conf`.
   * @default {}
   * @example {"services":{"_mongo":{"max_page_size":1000}}}
   */
  readonly shared?: Readonly<Record<string, JsonObject>>;
  /**
   * Files that the API server alone reads.
   * @default {}
   * @example {"services":{"queues":{"metrics_refresh_interval_sec":600}}}
   */
  readonly apiserver?: Readonly<Record<string, JsonObject>>;
}

/** The web app: nginx with the single-page app, in front of API server and file server. */
export interface WebSettings {
  /**
   * Number of pods. At least 1.
   * @default 1
   * @example 2
   */
  readonly replicas?: number;
  /**
   * Number of pods that follows their load, in place of `replicas`. By default, the number is fixed.
   * @example {"min":2,"max":4,"cpuPercent":70}
   */
  readonly autoscaling?: Autoscaling;
  /** Pods of the web app. */
  readonly pods?: PodSettings;
  /**
   * Seconds that a call to the API server or the file server may take, and an upload or download may stand still. As
   * long as the API server's own workers have, `api.gunicorn.timeoutSec`, or longer. At least 1.
   * @default 600
   * @example 1200
   */
  readonly proxyTimeoutSec?: number;
  /**
   * Whether nginx listens on IPv6 too; it does not start where a node has none.
   * @default true
   * @example false
   */
  readonly ipv6?: boolean;
  /**
   * Text on the login page. By default, none.
   * @example "Only for members of the lab."
   */
  readonly loginNotice?: string;
  /**
   * Whether the app shows tips.
   * @default true
   * @example false
   */
  readonly displayTips?: boolean;
  /**
   * Whether the app tells of new server versions, which come by `release` here.
   * @default false
   * @example true
   */
  readonly updateNotice?: boolean;
  /**
   * Where `airGapped`, origins of your own network beside the installation's that the browser may load from and call:
   * of buckets with files of experiments, for one.
   * @default []
   * @example ["https://minio.example.com:9000"]
   */
  readonly browserOrigins?: readonly string[];
  /**
   * Further keys of the app's configuration.json (clearml-web src/environments/base.ts).
   * @default {}
   * @example {"supportEmail":"ml-platform@example.com"}
   */
  readonly configuration?: JsonObject;
}

/** What can be said of every pod: once for the installation, and again for a component. */
export interface PodSettings {
  /** What each container asks for and may use at most. */
  readonly resources?: WebPodsResources;
  /**
   * Image to run instead of the release's, as a full reference. Matches `^[a-z0-9]\S*$`.
   * @example "registry.example.com/clearml/server:patched"
   */
  readonly image?: string;
  /**
   * Labels that a node must have, beside the image's architecture.
   * @default {}
   * @example {"disktype":"ssd"}
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods bear.
   * @default []
   * @example [{"key":"clearml","operator":"Exists"}]
   */
  readonly tolerations?: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces
   * that.
   * @example {"nodeAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"preference":{"matchExpressions":[{"key":"disktype","operator":"Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /**
   * Name of a PriorityClass. By default, none. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "important"
   */
  readonly priorityClassName?: string;
  /**
   * Labels on the pods, beside the project's own.
   * @default {}
   * @example {"team":"ml-platform"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations on the pods.
   * @default {}
   * @example {"example.com/scrape":"true"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`:
   * a `CLEARML__…` value would be parsed as HOCON.
   * @default {}
   * @example {"TZ":"Europe/Paris"}
   */
  readonly env?: Readonly<Record<string, string | SecretValue>>;
}

/** What a container asks for and may use at most. */
export interface WebPodsResources {
  /** What the scheduler reserves. */
  readonly requests?: WebPodsResourcesRequests;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: WebPodsResourcesLimits;
}

/** Amounts of a node's resources. */
export interface WebPodsResourcesRequests {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "50m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "64Mi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "128Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Amounts of a node's resources. */
export interface WebPodsResourcesLimits {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "1"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "256Mi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "512Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** The file server: models, artifacts, debug images. */
export interface FileserverSettings {
  /**
   * Number of pods. More than one needs storage that is ReadWriteMany. At least 1.
   * @default 1
   * @example 2
   */
  readonly replicas?: number;
  /** Pods of the file server. */
  readonly pods?: FileserverPods;
  /**
   * Where the files lie.
   * @default {"size":"100Gi"}
   * @example {"size":"500Gi"}
   */
  readonly storage?: NewClaim | ExistingClaim;
  /**
   * Whether a call has to carry a token or the session cookie of a user (`fileserver.auth.enabled`). Any user may read
   * and delete any file.
   * @default true
   * @example false
   */
  readonly auth?: boolean;
  /**
   * Seconds for which a token that was valid is not asked for again, and so works after it was revoked
   * (`fileserver.auth.tokens_cache_threshold_sec`). At least 0.
   * @default 43200
   * @example 600
   */
  readonly tokenCacheSec?: number;
  /**
   * Largest upload in MiB (`fileserver.upload.max_upload_size_mb`). A larger one is answered 413. By default, as large
   * as the spool. At least 1.
   * @example 10240
   */
  readonly maxUploadMib?: number;
  /**
   * Room on the node's disk where uploads lie until they are complete: the size of all that arrive at one time. A
   * quantity with a unit.
   * @default "20Gi"
   * @example "50Gi"
   */
  readonly uploadSpool?: string;
  /**
   * Whether files may be deleted in one call, as asynchronous delete does (`fileserver.delete.allow_batch`).
   * @default true
   * @example false
   */
  readonly batchDelete?: boolean;
  /**
   * Seconds for which browsers may keep a file (`fileserver.download.cache_timeout_sec`). At least 0.
   * @default 300
   * @example 60
   */
  readonly downloadCacheSec?: number;
  /** Processes and threads: as many uploads and downloads run at one time as there are of both. */
  readonly gunicorn?: FileserverGunicorn;
  /**
   * How much is logged (`logging.root.level`).
   * @default "INFO"
   * @example "DEBUG"
   */
  readonly logLevel?: "DEBUG" | "INFO" | "WARNING" | "ERROR";
}

/** What can be said of the pods in which the server's Python runs: API server, asynchronous delete, file server. */
export interface FileserverPods {
  /**
   * HTTP proxy for the Python processes of the server: API server, asynchronous delete, file server. By default, none.
   */
  readonly httpProxy?: HttpProxy;
  /** CA certificates that the Python processes of the server trust. By default, the image's. */
  readonly caBundle?: CaBundle;
  /** What each container asks for and may use at most. */
  readonly resources?: FileserverPodsResources;
  /**
   * Image to run instead of the release's, as a full reference. Matches `^[a-z0-9]\S*$`.
   * @example "registry.example.com/clearml/server:patched"
   */
  readonly image?: string;
  /**
   * Labels that a node must have, beside the image's architecture.
   * @default {}
   * @example {"disktype":"ssd"}
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods bear.
   * @default []
   * @example [{"key":"clearml","operator":"Exists"}]
   */
  readonly tolerations?: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces
   * that.
   * @example {"nodeAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"preference":{"matchExpressions":[{"key":"disktype","operator":"Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /**
   * Name of a PriorityClass. By default, none. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "important"
   */
  readonly priorityClassName?: string;
  /**
   * Labels on the pods, beside the project's own.
   * @default {}
   * @example {"team":"ml-platform"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations on the pods.
   * @default {}
   * @example {"example.com/scrape":"true"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`:
   * a `CLEARML__…` value would be parsed as HOCON.
   * @default {}
   * @example {"TZ":"Europe/Paris"}
   */
  readonly env?: Readonly<Record<string, string | SecretValue>>;
}

/** What a container asks for and may use at most. */
export interface FileserverPodsResources {
  /** What the scheduler reserves. */
  readonly requests?: FileserverPodsResourcesRequests;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: FileserverPodsResourcesLimits;
}

/** Amounts of a node's resources. */
export interface FileserverPodsResourcesRequests {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "100m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "512Mi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "1Gi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Amounts of a node's resources. */
export interface FileserverPodsResourcesLimits {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "2"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "1Gi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "24Gi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** The server processes of the file server. */
export interface FileserverGunicorn {
  /**
   * Processes. At least 1.
   * @default 4
   * @example 8
   */
  readonly workers?: number;
  /**
   * Threads of each process. At least 1.
   * @default 8
   * @example 16
   */
  readonly threads?: number;
  /**
   * Seconds after which a process that does not answer is killed. At least 1.
   * @default 600
   * @example 1200
   */
  readonly timeoutSec?: number;
}

/** MongoDB: projects, tasks, models, users. */
export interface MongoSettings {
  /** Pod of MongoDB. */
  readonly pods?: MongoPods;
  /**
   * Number of members. More than one are a replica set: each has all data, and a member that is away takes nothing
   * along as long as more than half are there. An odd number, since a half is not more than half. It never goes down to
   * 1 again.
   * @default 1
   * @example 3
   */
  readonly members?: 1 | 3 | 5 | 7;
  /**
   * Where the data of each member lies.
   * @default {"size":"50Gi"}
   * @example {"size":"80Gi"}
   */
  readonly storage?: NewClaim | ExistingClaim;
  /**
   * Part of the memory limit that WiredTiger's cache may take, in percent; MongoDB needs the rest for connections and
   * sorts. From 10 to 60.
   * @default 40
   * @example 50
   */
  readonly cachePercent?: number;
  /**
   * Whether MongoDB asks for a login: its users are made on an empty volume, with the passwords of the credentials'
   * Secret.
   * @default true
   * @example false
   */
  readonly authentication?: boolean;
  /**
   * TLS between MongoDB and whoever calls it. By default, none, since there is no authority to sign its certificate.
   */
  readonly tls?: StoreTlsSecret | StoreTlsIssuer;
  readonly external?: never;
}

/** What can be said of every pod: once for the installation, and again for a component. */
export interface MongoPods {
  /** What each container asks for and may use at most. */
  readonly resources?: MongoPodsResources;
  /**
   * Image to run instead of the release's, as a full reference. Matches `^[a-z0-9]\S*$`.
   * @example "registry.example.com/clearml/server:patched"
   */
  readonly image?: string;
  /**
   * Labels that a node must have, beside the image's architecture.
   * @default {}
   * @example {"disktype":"ssd"}
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods bear.
   * @default []
   * @example [{"key":"clearml","operator":"Exists"}]
   */
  readonly tolerations?: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces
   * that.
   * @example {"nodeAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"preference":{"matchExpressions":[{"key":"disktype","operator":"Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /**
   * Name of a PriorityClass. By default, none. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "important"
   */
  readonly priorityClassName?: string;
  /**
   * Labels on the pods, beside the project's own.
   * @default {}
   * @example {"team":"ml-platform"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations on the pods.
   * @default {}
   * @example {"example.com/scrape":"true"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`:
   * a `CLEARML__…` value would be parsed as HOCON.
   * @default {}
   * @example {"TZ":"Europe/Paris"}
   */
  readonly env?: Readonly<Record<string, string | SecretValue>>;
}

/** What a container asks for and may use at most. */
export interface MongoPodsResources {
  /** What the scheduler reserves. */
  readonly requests?: MongoPodsResourcesRequests;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: ApiPodsResourcesLimits;
}

/** Amounts of a node's resources. */
export interface MongoPodsResourcesRequests {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "250m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "2Gi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "256Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** A store's certificate that stands in a Secret. */
export interface StoreTlsSecret {
  /**
   * Name of a Secret of type kubernetes.io/tls in the namespace, with the certificate of the authority as `ca.crt`
   * beside the two. It has to cover the name of the store's Service: `mongo`, `elastic` or `redis`. A name of
   * Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "store-tls"
   */
  readonly secretName: string;
}

/** A store's certificate that cert-manager gets and renews. */
export interface StoreTlsIssuer {
  /** Who issues it: an authority of your own, since no public one signs the name of a Service. */
  readonly issuer: CertificateIssuer;
  /**
   * Name of the Secret into which cert-manager writes it. By default, the store's name and `-tls`. A name of
   * Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "store-certificate"
   */
  readonly secretName?: string;
}

/** In place of the settings of a MongoDB of the installation's own. */
export interface ExternalMongo {
  /**
   * A MongoDB that somebody else runs, and with it nothing else of these settings. Its version is that of the release,
   * or one that the release takes.
   * @example {"hosts":[{"host":"mongo.example.com"}]}
   */
  readonly external: MongoElsewhere;
  readonly pods?: never;
  readonly members?: never;
  readonly storage?: never;
  readonly cachePercent?: never;
  readonly authentication?: never;
  readonly tls?: never;
}

/** A MongoDB that somebody else runs. */
export interface MongoElsewhere {
  /**
   * Its members, or some of them: with `replicaSet` the others are asked for. Databases are `backend` and `auth`, which
   * the server makes.
   * @example [{"host":"mongo-0.example.com"},{"host":"mongo-1.example.com"}]
   */
  readonly hosts: readonly [ExternalHost, ...ExternalHost[]];
  /**
   * Name of the replica set. By default, the one host is taken for a server of its own. Matches `^[-._a-zA-Z0-9]+$`.
   * @example "rs0"
   */
  readonly replicaSet?: string;
  /** Account, which may read and write both databases. By default, none. */
  readonly login?: MongoLogin;
  /**
   * TLS. By default, none.
   * @example {}
   */
  readonly tls?: ExternalTls;
}

/** One address of a store that somebody else runs. */
export interface ExternalHost {
  /**
   * Name or address, without scheme, port and path. A host name or an address.
   * @example "mongo-0.example.com"
   */
  readonly host: string;
  /**
   * Port. By default, the store's usual one. From 1 to 65535.
   * @example 27018
   */
  readonly port?: number;
}

/** Account at a MongoDB that somebody else runs. */
export interface MongoLogin {
  /**
   * Database that knows the account. By default, admin. Matches `^[A-Za-z0-9_-]+$`.
   * @example "clearml"
   */
  readonly authSource?: string;
  /**
   * Name of the account. Matches `^[!-~]+$`.
   * @example "clearml"
   */
  readonly username: string;
  /**
   * Key of a Secret of the namespace with the password, which may hold any characters, at Elasticsearch those of ASCII.
   * Raise `credentials.revision` when it changes: the pods that read it restart.
   * @example {"name":"store-login","key":"password"}
   */
  readonly passwordSecret: SecretKey;
}

/** TLS to a store that somebody else runs: its presence says that calls are encrypted, and the certificate checked. */
export interface ExternalTls {
  /**
   * Certificate of the authority that signed the store's: a key of a Secret, or of a ConfigMap. By default, the
   * authorities that `pods.caBundle` and the image hold.
   * @example {"name":"store-ca","key":"ca.crt"}
   */
  readonly ca?: SecretKey | CaBundle;
}

/** Elasticsearch: metrics, logs, plots, debug images. */
export interface ElasticSettings {
  /**
   * Pod of Elasticsearch. Half of its memory limit, at most 31 GiB, becomes the Java heap; the rest is for file caches.
   */
  readonly pods?: ElasticPods;
  /**
   * Number of nodes. Of three each index has one copy, so that one node may be away; this needs release 2.4.0. Two
   * could not tell which of them is cut off. It never goes down to 1 again.
   * @default 1
   * @example 3
   */
  readonly nodes?: 1 | 3;
  /**
   * Certificate by which the nodes of a cluster know each other. Elasticsearch does not start without one where it asks
   * for a login. By default, none.
   * @example {"secretName":"elastic-transport-tls"}
   */
  readonly transportTls?: TransportSecret | TransportIssuer;
  /**
   * Where the data of each node lies.
   * @default {"size":"50Gi"}
   * @example {"size":"200Gi"}
   */
  readonly storage?: NewClaim | ExistingClaim;
  /**
   * Whether index files are mapped into memory. That is faster, and needs `vm.max_map_count` of at least 1048576 on the
   * nodes: nothing here changes a node.
   * @default false
   * @example true
   */
  readonly mmap?: boolean;
  /**
   * Free disk space below which Elasticsearch moves, stops allocating and at last stops writing, as one value for all
   * three watermarks. The default is that of ClearML's compose file. Matches `^[1-9][0-9]*(mb|gb)$`.
   * @default "500mb"
   * @example "2gb"
   */
  readonly diskWatermark?: string;
  /**
   * Whether Elasticsearch asks for a login: its user `elastic` has the password of the credentials' Secret.
   * @default true
   * @example false
   */
  readonly authentication?: boolean;
  /**
   * TLS between Elasticsearch and whoever calls it. By default, none, since there is no authority to sign its
   * certificate.
   */
  readonly tls?: StoreTlsSecret | StoreTlsIssuer;
  /** How long it keeps what grows for ever. By default, it keeps all of it. */
  readonly retention?: Retention;
  readonly external?: never;
}

/** What can be said of every pod: once for the installation, and again for a component. */
export interface ElasticPods {
  /** What each container asks for and may use at most. */
  readonly resources?: ElasticPodsResources;
  /**
   * Image to run instead of the release's, as a full reference. Matches `^[a-z0-9]\S*$`.
   * @example "registry.example.com/clearml/server:patched"
   */
  readonly image?: string;
  /**
   * Labels that a node must have, beside the image's architecture.
   * @default {}
   * @example {"disktype":"ssd"}
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods bear.
   * @default []
   * @example [{"key":"clearml","operator":"Exists"}]
   */
  readonly tolerations?: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces
   * that.
   * @example {"nodeAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"preference":{"matchExpressions":[{"key":"disktype","operator":"Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /**
   * Name of a PriorityClass. By default, none. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "important"
   */
  readonly priorityClassName?: string;
  /**
   * Labels on the pods, beside the project's own.
   * @default {}
   * @example {"team":"ml-platform"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations on the pods.
   * @default {}
   * @example {"example.com/scrape":"true"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`:
   * a `CLEARML__…` value would be parsed as HOCON.
   * @default {}
   * @example {"TZ":"Europe/Paris"}
   */
  readonly env?: Readonly<Record<string, string | SecretValue>>;
}

/** What a container asks for and may use at most. */
export interface ElasticPodsResources {
  /** What the scheduler reserves. */
  readonly requests?: ElasticPodsResourcesRequests;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: ElasticPodsResourcesLimits;
}

/** Amounts of a node's resources. */
export interface ElasticPodsResourcesRequests {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "500m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "4Gi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "512Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Amounts of a node's resources. */
export interface ElasticPodsResourcesLimits {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "2"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "4Gi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "2Gi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** A certificate of the nodes that stands in a Secret. */
export interface TransportSecret {
  /**
   * Name of a Secret in the namespace with `tls.crt`, `tls.key` and, as `ca.crt`, the authority that signed no other
   * certificate. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "elastic-transport-tls"
   */
  readonly secretName: string;
}

/** A certificate of the nodes that cert-manager gets and renews. */
export interface TransportIssuer {
  /**
   * Who issues it: an authority of the installation's own, since whoever has a certificate of it is taken for a node.
   */
  readonly issuer: CertificateIssuer;
  /**
   * Name of the Secret into which cert-manager writes it. By default, elastic-transport-tls. A name of Kubernetes:
   * lower-case letters, digits, `-` and `.`.
   * @example "elastic-nodes"
   */
  readonly secretName?: string;
}

/**
 * How long Elasticsearch keeps what grows for ever. **What is deleted are people's results**: a task and a model that
 * are older stay in the list with their last values, but their curves, logs and plots are gone.
 */
export interface Retention {
  /**
   * Days after which events are deleted, counted from the moment at which the server stored them. By default, all are
   * kept.
   * @example {"log":90}
   */
  readonly events?: EventDays;
  /**
   * Months before the present one whose statistics are kept: those of workers, queues and serving, which lie in an
   * index for each month. Older indices are deleted whole. By default, all are kept. At least 1.
   * @example 6
   */
  readonly statisticsMonths?: number;
  /**
   * When it runs, as cron has it, in UTC. By default, 17 3 * * *, which is once a day. Matches `^[-0-9A-Z/*,]+(
   * [-0-9A-Z/*,]+){4}$`.
   * @example "17 3 * * 0"
   */
  readonly schedule?: string;
  /**
   * Events that are deleted in a second at most, so that people still get answers meanwhile. By default, 1000. At least
   * 1.
   * @example 5000
   */
  readonly eventsPerSecond?: number;
  /**
   * Whether it deletes nothing, and says in its log what it would delete. By default, false.
   * @example true
   */
  readonly dryRun?: boolean;
}

/** Days for which events are kept, by their type. */
export interface EventDays {
  /**
   * Console output of tasks. By default, kept for ever. At least 7.
   * @example 90
   */
  readonly log?: number;
  /**
   * Points of the curves. By default, kept for ever. At least 7.
   * @example 365
   */
  readonly scalar?: number;
  /**
   * Plots, tables, confusion matrices. By default, kept for ever. At least 7.
   * @example 365
   */
  readonly plot?: number;
  /**
   * Debug images: where each lies. Once it is deleted nothing knows of the image's file any more, which then stays on
   * the file server for ever. By default, kept for ever. At least 7.
   * @example 365
   */
  readonly debugImage?: number;
}

/** In place of the settings of an Elasticsearch of the installation's own. */
export interface ExternalElastic {
  /**
   * An Elasticsearch that somebody else runs, and with it nothing else of these settings. Its major version is that of
   * the release.
   * @example {"hosts":[{"host":"elastic.example.com"}]}
   */
  readonly external: ElasticElsewhere;
  readonly pods?: never;
  readonly nodes?: never;
  readonly transportTls?: never;
  readonly storage?: never;
  readonly mmap?: never;
  readonly diskWatermark?: never;
  readonly authentication?: never;
  readonly tls?: never;
  readonly retention?: never;
}

/** An Elasticsearch that somebody else runs. */
export interface ElasticElsewhere {
  /**
   * Its nodes, or what stands before them.
   * @example [{"host":"elastic.example.com","port":9243}]
   */
  readonly hosts: readonly [ExternalHost, ...ExternalHost[]];
  /** Account, which may make index templates, and all with the indices of ClearML. By default, none. */
  readonly login?: ExternalLogin;
  /**
   * TLS. By default, none.
   * @example {}
   */
  readonly tls?: ExternalTls;
  /** How long it keeps what grows for ever. By default, it keeps all of it. */
  readonly retention?: Retention;
}

/** Account at a store that somebody else runs. */
export interface ExternalLogin {
  /**
   * Name of the account. Matches `^[!-~]+$`.
   * @example "clearml"
   */
  readonly username: string;
  /**
   * Key of a Secret of the namespace with the password, which may hold any characters, at Elasticsearch those of ASCII.
   * Raise `credentials.revision` when it changes: the pods that read it restart.
   * @example {"name":"store-login","key":"password"}
   */
  readonly passwordSecret: SecretKey;
}

/** Redis: locks, caches, worker registrations, revoked tokens. */
export interface RedisSettings {
  /** Pod of Redis. */
  readonly pods?: RedisPods;
  /**
   * Where the data lies.
   * @default {"size":"5Gi"}
   * @example {"size":"10Gi"}
   */
  readonly storage?: NewClaim | ExistingClaim;
  /**
   * Part of the memory limit that data may take, in percent; the rest is for copies while the append-only file is
   * rewritten. Beyond it writes fail, nothing is evicted: the server keeps locks and revoked tokens here. From 10 to
   * 80.
   * @default 60
   * @example 50
   */
  readonly memoryPercent?: number;
  /**
   * Whether Redis asks for the password of the credentials' Secret.
   * @default true
   * @example false
   */
  readonly authentication?: boolean;
  /** TLS between Redis and whoever calls it. By default, none, since there is no authority to sign its certificate. */
  readonly tls?: StoreTlsSecret | StoreTlsIssuer;
  readonly external?: never;
}

/** What can be said of every pod: once for the installation, and again for a component. */
export interface RedisPods {
  /** What each container asks for and may use at most. */
  readonly resources?: RedisPodsResources;
  /**
   * Image to run instead of the release's, as a full reference. Matches `^[a-z0-9]\S*$`.
   * @example "registry.example.com/clearml/server:patched"
   */
  readonly image?: string;
  /**
   * Labels that a node must have, beside the image's architecture.
   * @default {}
   * @example {"disktype":"ssd"}
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods bear.
   * @default []
   * @example [{"key":"clearml","operator":"Exists"}]
   */
  readonly tolerations?: readonly IToleration[];
  /**
   * Affinity of Kubernetes. By default, pods of one workload prefer different nodes; a podAntiAffinity here replaces
   * that.
   * @example {"nodeAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":1,"preference":{"matchExpressions":[{"key":"disktype","operator":"Exists"}]}}]}}
   */
  readonly affinity?: IAffinity;
  /**
   * Name of a PriorityClass. By default, none. A name of Kubernetes: lower-case letters, digits, `-` and `.`.
   * @example "important"
   */
  readonly priorityClassName?: string;
  /**
   * Labels on the pods, beside the project's own.
   * @default {}
   * @example {"team":"ml-platform"}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations on the pods.
   * @default {}
   * @example {"example.com/scrape":"true"}
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Environment variables: values, or keys of Secrets. Settings of the server have settings here, or `api.extraConfig`:
   * a `CLEARML__…` value would be parsed as HOCON.
   * @default {}
   * @example {"TZ":"Europe/Paris"}
   */
  readonly env?: Readonly<Record<string, string | SecretValue>>;
}

/** What a container asks for and may use at most. */
export interface RedisPodsResources {
  /** What the scheduler reserves. */
  readonly requests?: RedisPodsResourcesRequests;
  /** What the container may use; beyond its memory it is killed. */
  readonly limits?: RedisPodsResourcesLimits;
}

/** Amounts of a node's resources. */
export interface RedisPodsResourcesRequests {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "50m"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "512Mi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "64Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** Amounts of a node's resources. */
export interface RedisPodsResourcesLimits {
  /**
   * Cores. A quantity of Kubernetes.
   * @default "1"
   * @example "500m"
   */
  readonly cpu?: string;
  /**
   * Memory. A quantity with a unit.
   * @default "512Mi"
   * @example "2Gi"
   */
  readonly memory?: string;
  /**
   * Room on the node's disk for logs and scratch volumes. A quantity with a unit.
   * @default "256Mi"
   * @example "1Gi"
   */
  readonly "ephemeral-storage"?: string;
}

/** In place of the settings of a Redis of the installation's own. */
export interface ExternalRedis {
  /**
   * A Redis that somebody else runs, and with it nothing else of these settings.
   * @example {"host":"redis.example.com"}
   */
  readonly external: RedisElsewhere;
  readonly pods?: never;
  readonly storage?: never;
  readonly memoryPercent?: never;
  readonly authentication?: never;
  readonly tls?: never;
}

/** A Redis that somebody else runs. The server knows one address, and no Sentinel. */
export interface RedisElsewhere {
  /**
   * Name or address, without scheme, port and path: of a server, of what leads to its master, or of any member of a
   * cluster. A host name or an address.
   * @example "redis.example.com"
   */
  readonly host: string;
  /**
   * Port. By default, 6379. From 1 to 65535.
   * @example 6380
   */
  readonly port?: number;
  /**
   * Whether it is a Redis cluster, whose other members are asked for. By default, false.
   * @example true
   */
  readonly cluster?: boolean;
  /** Account. By default, none. */
  readonly login?: RedisLogin;
  /**
   * TLS. By default, none.
   * @example {}
   */
  readonly tls?: ExternalTls;
}

/** Account at a Redis that somebody else runs. */
export interface RedisLogin {
  /**
   * Name of the account, where Redis has access lists. By default, none: the password alone. Matches `^[!-~]+$`.
   * @example "clearml"
   */
  readonly username?: string;
  /**
   * Key of a Secret of the namespace with the password, which may hold any characters. Raise `credentials.revision`
   * when it changes: the pods that read it restart.
   * @example {"name":"redis-login","key":"password"}
   */
  readonly passwordSecret: SecretKey;
}

/** Sets a field of an object, or holds that it has a value. */
export interface ObjectChange {
  /**
   * Object that is changed, by kind and name.
   * @example "Deployment/api"
   */
  readonly target: ResourceId;
  /**
   * - `add` sets a field that may not be there yet, or puts an element into a list (`-` as last segment: at the end);
   * - `replace` sets a field that is there;
   * - `test` changes nothing, and refuses the environment where another value stands there.
   * @example "add"
   */
  readonly op: "add" | "replace" | "test";
  /**
   * Field, as JSON pointer from the object's root, in which an element of a list is told by its name, as in kustomize's
   * replacements: `/spec/template/spec/containers/[name=api]/image`. A `/` in a segment is written `~1`. Matches
   * `^(/([^/~]|~[01])+)+$`.
   * @example "/spec/template/spec/terminationGracePeriodSeconds"
   */
  readonly path: string;
  /**
   * Value of the field.
   * @example 120
   */
  readonly value: Json;
}

export type ResourceId =
  | "Deployment/api"
  | "Deployment/async-delete"
  | "Deployment/fileserver"
  | "Deployment/web"
  | "PodDisruptionBudget/api"
  | "PodDisruptionBudget/async-delete"
  | "PodDisruptionBudget/elastic"
  | "PodDisruptionBudget/fileserver"
  | "PodDisruptionBudget/mongo"
  | "PodDisruptionBudget/redis"
  | "PodDisruptionBudget/web"
  | "Service/api"
  | "Service/elastic"
  | "Service/elastic-members"
  | "Service/fileserver"
  | "Service/mongo"
  | "Service/mongo-members"
  | "Service/redis"
  | "Service/redis-members"
  | "Service/web"
  | "ServiceAccount/api"
  | "ServiceAccount/async-delete"
  | "ServiceAccount/elastic"
  | "ServiceAccount/fileserver"
  | "ServiceAccount/mongo"
  | "ServiceAccount/redis"
  | "ServiceAccount/web"
  | "StatefulSet/elastic"
  | "StatefulSet/mongo"
  | "StatefulSet/redis";

/** Takes a field of an object, or an element of a list, away. */
export interface ObjectRemoval {
  /**
   * Object that is changed, by kind and name.
   * @example "Deployment/api"
   */
  readonly target: ResourceId;
  /**
   * Takes a field, or an element of a list, away.
   * @example "remove"
   */
  readonly op: "remove";
  /**
   * Field, as of the other operations. Matches `^(/([^/~]|~[01])+)+$`.
   * @example "/spec/template/spec/enableServiceLinks"
   */
  readonly path: string;
}

/** What a team adds to the parts of an overlay with files of its own, which the emit lists and leaves as they are. */
export interface Extras {
  /**
   * What outlives an uninstallation.
   * @example {"resources":["extras/quota.yaml"]}
   */
  readonly foundation?: PartExtras;
  /**
   * What belongs to MongoDB, Elasticsearch and Redis.
   * @example {"components":["../../../components/monitoring"]}
   */
  readonly stores?: PartExtras;
  /**
   * What belongs to API server, web app and file server.
   * @example {"resources":["extras/servicemonitor.yaml"]}
   */
  readonly app?: PartExtras;
}

/**
 * Paths are seen from the part's folder, where kustomize takes files from that folder alone, and folders from anywhere.
 */
export interface PartExtras {
  /**
   * Files of objects below `extras/`, or folders with a kustomization of their own (`extras/…` or `../…`). They get
   * namespace and labels as all objects do.
   * @example ["extras/servicemonitor.yaml"]
   */
  readonly resources?: readonly string[];
  /**
   * Patches, applied after those that the settings make: for what `patches` cannot reach. Images and replicas, where
   * the settings change them, come after.
   * @example [{"path":"extras/ingress-patch.yaml","target":{"kind":"Ingress","name":"clearml"}}]
   */
  readonly patches?: readonly ExtraPatch[];
  /**
   * Folders of kustomize components (`extras/…` or `../…`). kustomize applies them to the bases before what the
   * settings change: one that changes the same field, or adds a container to a pod that the settings change, fails the
   * build, and belongs into `patches` here.
   * @example ["../../../components/monitoring"]
   */
  readonly components?: readonly string[];
}

/** A file with a patch of kustomize, of either form. */
export interface ExtraPatch {
  /**
   * File of the patch, below `extras/`. Matches `^extras/[^\s]+$`.
   * @example "extras/ingress-patch.yaml"
   */
  readonly path: string;
  /**
   * Objects that it changes, where the patch is a list of operations, and so does not say it itself. By default, those
   * of which the patch has type and name.
   * @example {"kind":"Ingress","name":"clearml"}
   */
  readonly target?: ExtraTarget;
}

/** Objects by what all of them have. */
export interface ExtraTarget {
  /**
   * API group. By default, any.
   * @example "networking.k8s.io"
   */
  readonly group?: string;
  /**
   * Version of the API. By default, any.
   * @example "v1"
   */
  readonly version?: string;
  /**
   * Kind. By default, any.
   * @example "Ingress"
   */
  readonly kind?: string;
  /**
   * Name, as it stands in the emitted files; a regular expression for the whole of it. By default, any.
   * @example "clearml"
   */
  readonly name?: string;
  /**
   * Labels. By default, any.
   * @example "app.kubernetes.io/component=api"
   */
  readonly labelSelector?: string;
  /**
   * Annotations. By default, any.
   * @example "example.com/team=ml"
   */
  readonly annotationSelector?: string;
}
