import type { DestinationName, WorkloadName } from "./flows.ts";

/** Addresses outside of the cluster, or of its nodes. Addresses of pods change: say pods by their namespace. */
export interface AddressPeer {
  /** Network, IPv4 or IPv6; one of each where the cluster has both. @format cidr @example "192.0.2.0/24" */
  readonly cidr: string;
  /** Networks in it that are left out. By default, none. @example ["192.0.2.128/25"] */
  readonly except?: readonly string[];
  readonly namespace?: never;
  readonly namespaceLabels?: never;
  readonly any?: never;
}

/** Pods of one namespace. */
export interface NamespacePeer {
  /** Name of the namespace, which Kubernetes puts into its label kubernetes.io/metadata.name. @format label @example "traefik" */
  readonly namespace: string;
  /** Labels that the pods have to have. By default, all of the namespace. @example {"app.kubernetes.io/name": "traefik"} */
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly cidr?: never;
  readonly namespaceLabels?: never;
  readonly any?: never;
}

/** Pods of all namespaces with certain labels. */
export interface LabelledPeer {
  /** Labels that the namespaces have to have: at least one. @example {"example.com/clearml-agents": "yes"} */
  readonly namespaceLabels: Readonly<Record<string, string>>;
  /** Labels that the pods have to have. By default, all of those namespaces. @example {"app.kubernetes.io/name": "clearml-agent"} */
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly cidr?: never;
  readonly namespace?: never;
  readonly any?: never;
}

/** Whoever it is. */
export interface AnyPeer {
  /** `pod`: every pod of the cluster, but no address outside of it; `address`: all, pods, nodes and other networks. @example "pod" */
  readonly any: "pod" | "address";
  readonly cidr?: never;
  readonly namespace?: never;
  readonly namespaceLabels?: never;
}

/** Who may call, or be called. */
export type Peer = AddressPeer | NamespacePeer | LabelledPeer | AnyPeer;

/** Where something lies that pods call outside of the namespace, in place of the default. */
export interface Destination {
  /** What it is. @example "dns" */
  readonly name: DestinationName;
  /** Where it lies. By default, as docs/isolation.md says for each. @example [{"namespace": "openshift-dns"}] */
  readonly peers?: readonly Peer[];
  /** Ports at which its pods or hosts listen, which may be others than those of a Service. By default, as docs/isolation.md says for each. @example [5353] */
  readonly ports?: readonly number[];
}

/** A call beyond those that ClearML itself needs. */
export interface Egress {
  /** The workload that calls. @example "api" */
  readonly from: WorkloadName;
  /** What it calls. @example {"cidr": "192.0.2.0/24"} */
  readonly to: Peer;
  /** Ports at which that listens. @example [443] */
  readonly ports: readonly [number, ...number[]];
  /** Protocol. By default, TCP. @example "UDP" */
  readonly protocol?: "TCP" | "UDP";
}

/** Isolation of the namespace by NetworkPolicies, which the cluster's network has to enforce. */
export interface NetworkSettings {
  /**
   * Whether the overlay holds NetworkPolicies: nothing goes in or out but what ClearML needs. Turned off, nothing is
   * emitted, and what is in the cluster has to be deleted by hand. @example false
   */
  readonly policies: boolean;
  /**
   * Who comes by the exposure. By default, all addresses for nodePort and loadBalancer, every pod of the cluster for
   * ingress and gateway, whose controller is somewhere, and nobody for none. @example [{"namespace": "traefik"}]
   */
  readonly clients?: readonly Peer[];
  /** Who calls the Services of API server and file server itself, as agents in other namespaces do. @example [{"namespace": "clearml-agents"}] */
  readonly agents: readonly Peer[];
  /** Where DNS, the API of Kubernetes, buckets, the HTTP proxy, the OpenID Connect provider, external stores and ClearML's own site lie, each at most once. @example [{"name": "dns", "peers": [{"namespace": "openshift-dns"}], "ports": [5353]}] */
  readonly destinations: readonly Destination[];
  /** Calls beyond those that ClearML itself needs. @example [{"from": "api", "to": {"cidr": "192.0.2.0/24"}, "ports": [443]}] */
  readonly egress: readonly Egress[];
}

export const defaultNetwork: NetworkSettings = { policies: true, agents: [], destinations: [], egress: [] };
