import type { Mode } from "./exposure.ts";
import type { Tls } from "./tls.ts";

/** Listeners of a Gateway by the names of its `sectionName`s, where each way in has one of its own. */
export interface Listeners {
  /** Listener for the web app. By default, any that takes its host. @format resourceName @example "app" */
  readonly web?: string;
  /** Listener for the API server. By default, any that takes its host. @format resourceName @example "api" */
  readonly api?: string;
  /** Listener for the file server. By default, any that takes its host. @format resourceName @example "files" */
  readonly files?: string;
}

/** A Gateway that is there already, for which somebody else cares. */
export interface GivenGateway {
  /** Name of the Gateway. @format resourceName @example "public" */
  readonly name: string;
  /** Namespace of the Gateway, whose listeners have to allow routes of this one. By default, the installation's. @format label @example "gateways" */
  readonly namespace?: string;
  /** Listener for all hosts. By default, any that takes the host: one for plain http too, where there is one. @format resourceName @example "https" */
  readonly sectionName?: string;
  /** Listeners that differ from `sectionName`. */
  readonly sectionNames?: Listeners;
  /** Whether its listeners end TLS, so that the URLs begin with https. By default, true. @example false */
  readonly tls?: boolean;
  readonly className?: never;
}

/** A Gateway that the overlay makes, with a listener for each host. */
export interface MadeGateway {
  /** Name of the GatewayClass. @format resourceName @example "envoy" */
  readonly className: string;
  /** TLS for the hosts, on port 443. By default, none: plain http, on port 80. */
  readonly tls?: Tls;
  /** Whether, beside TLS, port 80 is open and leads to https. cert-manager answers challenges of HTTP-01 by it. By default, true. @example false */
  readonly redirectHttp?: boolean;
  /** Annotations of the Gateway. @example {"external-dns.alpha.kubernetes.io/ttl": "60"} */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Annotations of what the controller makes for the Gateway, such as a Service of type LoadBalancer. @example {"service.beta.kubernetes.io/aws-load-balancer-type": "external"} */
  readonly infrastructureAnnotations?: Readonly<Record<string, string>>;
  readonly name?: never;
}

/** Routes of the Gateway API, one for each host. */
export interface GatewayExposure {
  /** Routes of the Gateway API. */
  readonly kind: "gateway";
  /** Domain of the hosts, which are `app.<domain>`, `api.<domain>` and `files.<domain>` where `mode` says no other. @format hostname @example "clearml.example.com" */
  readonly domain: string;
  /** How web app, API server and file server share the domain. By default, each has a host of its own. */
  readonly mode?: Mode;
  /** The Gateway by which requests come: one that is there already, or one that the overlay makes. @example {"name": "public", "namespace": "gateways"} */
  readonly gateway: GivenGateway | MadeGateway;
  /**
   * Longest time that a request may take from its first byte to the last of the answer: an upload of hours included.
   * By default, `0s`: none, since the servers behind have limits of their own. @pattern ^([0-9]{1,5}(h|m|s|ms)){1,4}$ @example "2h"
   */
  readonly timeout?: string;
}

/** In the words of the Gateway API: no limit, whatever the controller's own would be. */
export const defaultRouteTimeout = "0s";
