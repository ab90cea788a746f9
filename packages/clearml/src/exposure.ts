/**
 * Host names that differ from `app.<domain>`, `api.<domain>` and `files.<domain>`.
 */
export interface Hosts {
  /** Host of the web app. By default, `app.<domain>`. @format hostname @example "clearml.example.com" */
  readonly web?: string;
  /** Host of the API server. By default, `api.<domain>`. @format hostname @example "clearml-api.example.com" */
  readonly api?: string;
  /** Host of the file server. By default, `files.<domain>`. @format hostname @example "clearml-files.example.com" */
  readonly files?: string;
}

/** Each of the three has a host of its own. */
export interface Subdomains {
  /** A host for each: `app.<domain>`, `api.<domain>` and `files.<domain>`. */
  readonly kind: "subdomains";
  /** Host names that differ from the three; all below the domain, which is that of the session cookie. */
  readonly hosts?: Hosts;
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
   * Path of the web app; `/api` and `/files` follow it. Without a slash at the end.
   * @pattern ^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$
   * @example "/clearml"
   */
  readonly path: string;
}

/** How web app, API server and file server share the domain. */
export type Mode = Subdomains | SingleHost | SubPath;

/** Ports that every node of the cluster opens; unique in a cluster. */
export interface NodePorts {
  /** Port of the API server. By default, 30008. @minimum 30000 @maximum 32767 @example 31008 */
  readonly api?: number;
  /** Port of the web app. By default, 30080. @minimum 30000 @maximum 32767 @example 31080 */
  readonly web?: number;
  /** Port of the file server. By default, 30081. @minimum 30000 @maximum 32767 @example 31081 */
  readonly files?: number;
}

export const defaultNodePorts = { api: 30008, web: 30080, files: 30081 } as const;

/** People and machines reach the ports of a node directly. */
export interface NodePortExposure {
  /** Node ports, reached at a node. */
  readonly kind: "nodePort";
  /**
   * Name or address at which people and machines reach a node. It becomes part of the files URL, which is stored with
   * every artifact: a cluster-internal name would break them all. @format host @example "node1.example.com"
   */
  readonly host: string;
  /** Node ports that differ from 30008, 30080 and 30081. */
  readonly ports?: NodePorts;
}

/** A load balancer that is not the cluster's holds the records and redirects them to the node ports. */
export interface NodePortBehindRecords {
  /** Node ports, behind a load balancer of your own. */
  readonly kind: "nodePort";
  /** Domain of the records, which are `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says no other. @format hostname @example "clearml.example.com" */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Mode;
  /** Whether the load balancer ends TLS, so that the URLs begin with https. By default, false. */
  readonly tls?: boolean;
  /** Node ports that differ from 30008, 30080 and 30081; where one host has all, only that of the web app is open. */
  readonly ports?: NodePorts;
}

/** A Service of type LoadBalancer for each host: of web app, API server and file server, or of the web app alone. */
export interface LoadBalancerExposure {
  /** Services of type LoadBalancer. */
  readonly kind: "loadBalancer";
  /** Domain of the records, one per load balancer: `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says no other. @format hostname @example "clearml.example.com" */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Mode;
  /** Whether the load balancers end TLS: port 443 and https instead of port 80 and http. By default, false. */
  readonly tls?: boolean;
  /** `loadBalancerClass` of the Services. By default, the cluster's own. @pattern ^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$ @example "service.k8s.aws/nlb" */
  readonly className?: string;
  /** Annotations of the Services, as the cloud's controller wants them. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Networks (CIDR) that may reach the load balancers. By default, all. @example ["10.0.0.0/8"] */
  readonly sourceRanges?: readonly string[];
}

/** The controller decides which annotations say body size and time-outs. */
export type IngressController = "nginx" | "haproxy" | "traefik" | "other";

/** One Ingress for all hosts. */
export interface IngressExposure {
  /** An Ingress. */
  readonly kind: "ingress";
  /** Domain of the hosts, which are `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says no other. @format hostname @example "clearml.example.com" */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Mode;
  /** Name of the IngressClass. @format resourceName @example "traefik" */
  readonly className: string;
  /**
   * Which controller serves the class: uploads of any size and calls of ten minutes need annotations that are each
   * controller's own. With `other`, say them in `annotations`. @example "traefik"
   */
  readonly controller: IngressController;
  /** TLS for the hosts. By default, none: plain http. */
  readonly tls?: IngressTls;
  /** Further annotations of the Ingress. */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A TLS Secret that covers the hosts. */
export interface IngressTls {
  /** Name of a Secret of type kubernetes.io/tls in the namespace. @format resourceName @example "clearml-tls" */
  readonly secretName: string;
}

/** Nothing is exposed: what leads people to the Services is yours. The URLs still have to be known. */
export interface NoExposure {
  /** Nothing is exposed. */
  readonly kind: "none";
  /** Domain of the hosts at which people will reach the Services. @format hostname @example "clearml.example.com" */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Mode;
  /** Whether the URLs begin with https. By default, true. */
  readonly tls?: boolean;
}

/** How people and machines reach the installation. */
export type Exposure = NodePortExposure | NodePortBehindRecords | LoadBalancerExposure | IngressExposure | NoExposure;
