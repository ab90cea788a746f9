import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicyEgressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule";
import type { INetworkPolicyIngressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";
import type { INetworkPolicyPort } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort";
import { conditionsOf, destinationNames, flows, objectLabels, optionalEnds, selectorLabels, services, workloadNames, type DestinationName, type Flow, type FlowCondition, type Peer, type ServiceName, type WorkloadName } from "@k8s-config/clearml";
import { kubeObject, type KubeObject } from "@k8s-config/core";
import { exporterPorts } from "../monitoring/exporters.ts";
import { oauth2ProxyPort } from "../oauth2-proxy.ts";
import type { Resolved } from "../resolve.ts";
import { holds } from "./conditions.ts";
import { callersOf, placesOf, policyPeer } from "./destinations.ts";

/**
 * Nothing in and nothing out, and for each workload what it needs. All of them stand in the foundation: they are there
 * before the first pod is, they change together, and what uninstalls the rest leaves no pod without them.
 */
export function networkPolicies(resolved: Resolved): KubeObject[] {
  if (!resolved.network.policies) return [];
  const isThere = (when: FlowCondition | undefined) => when === undefined || holds[when](resolved);
  const own = flows.filter((flow) => conditionsOf(flow).every(isThere));
  const present = workloadNames.filter((name) => isThere(optionalEnds[name]));
  return [denyAll, ...(asksForCertificate(resolved) ? [solver(resolved)] : []), ...present.map((name) => policy(name, ingressOf(name, own, resolved), egressOf(name, own, resolved)))];
}

const denyAll = kubeObject<INetworkPolicy>({
  apiVersion: "networking.k8s.io/v1",
  kind: "NetworkPolicy",
  metadata: { name: "default-deny", labels: { "app.kubernetes.io/part-of": "clearml" } },
  spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
});

/**
 * What cert-manager starts for a moment in the namespace, where it has to prove by http that a host is ours: whoever asks
 * comes as clients do (cert-manager pkg/apis/acme/v1: label; cmd/acmesolver: port).
 */
function solver(resolved: Resolved): KubeObject {
  const clients = callersOf("clients", resolved);
  const ports = portsOf([8089], ["TCP"]);
  return kubeObject<INetworkPolicy>({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "acme-solver", labels: { "app.kubernetes.io/part-of": "clearml" } },
    spec: {
      podSelector: { matchLabels: { "acme.cert-manager.io/http01-solver": "true" } },
      policyTypes: ["Ingress", "Egress"],
      ...(clients?.length === 0 ? {} : { ingress: [clients === undefined ? { ports } : { from: clients.map(policyPeer), ports }] }),
    },
  });
}

function asksForCertificate({ installation: { exposure } }: Resolved): boolean {
  const tls = exposure.kind === "ingress" ? exposure.tls : exposure.kind === "gateway" && exposure.gateway.className !== undefined ? exposure.gateway.tls : undefined;
  return tls !== undefined && "issuer" in tls;
}

function policy(name: WorkloadName, ingress: readonly INetworkPolicyIngressRule[], egress: readonly INetworkPolicyEgressRule[]): KubeObject {
  return kubeObject<INetworkPolicy>({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name, labels: objectLabels(name) },
    spec: {
      podSelector: { matchLabels: selectorLabels(name) },
      policyTypes: ["Ingress", "Egress"],
      ...(ingress.length === 0 ? {} : { ingress: [...ingress] }),
      ...(egress.length === 0 ? {} : { egress: [...egress] }),
    },
  });
}

/** Everybody who calls the workload, at its one port, or at one by which its members call each other. */
function ingressOf(name: WorkloadName, own: readonly Flow[], resolved: Resolved): INetworkPolicyIngressRule[] {
  const called = own.filter(({ to }) => to === name);
  return [...new Set([portOf(name), ...called.map(({ port }) => port)])].flatMap((port) =>
    port === undefined ? [] : ingressAt(port, called.filter((flow) => (flow.port ?? portOf(name)) === port), resolved),
  );
}

function ingressAt(port: number, called: readonly Flow[], resolved: Resolved): INetworkPolicyIngressRule[] {
  const from = called.map((flow) => (flow.from === "clients" || flow.from === "agents" || flow.from === "prometheus" ? callersOf(flow.from, resolved) : [flow.from]));
  const ports = portsOf([port], ["TCP"]);
  // A rule that names nobody lets everybody in.
  if (from.includes(undefined)) return [{ ports }];
  const peers = from.flatMap((some = []) => some.map((one) => (typeof one === "string" ? podsOf(one) : policyPeer(one))));
  return peers.length === 0 ? [] : [{ from: distinct(peers), ports }];
}

function egressOf(name: WorkloadName, own: readonly Flow[], resolved: Resolved): INetworkPolicyEgressRule[] {
  const called = own.flatMap(({ from, to, port }): INetworkPolicyEgressRule[] => {
    if (from !== name) return [];
    if (!isDestination(to)) return [{ to: [podsOf(to)], ports: portsOf([port ?? portOf(to) ?? 0], ["TCP"]) }];
    return placesOf(to, name, resolved).flatMap(({ peers, ports, protocols }) => egressTo(peers, portsOf(ports, protocols)));
  });
  const further = resolved.network.egress.flatMap(({ from, to, ports, protocol = "TCP" }) => (from === name ? egressTo([to], portsOf(ports, [protocol])) : []));
  return [...called, ...further];
}

// Nobody at all is no rule; everybody is one that names none.
function egressTo(peers: readonly Peer[] | undefined, ports: INetworkPolicyPort[]): INetworkPolicyEgressRule[] {
  if (peers === undefined || peers.some(({ any }) => any === "address")) return [{ ports }];
  return peers.length === 0 ? [] : [{ to: peers.map(policyPeer), ports }];
}

function isDestination(name: WorkloadName | DestinationName): name is DestinationName {
  return destinationNames.some((destination) => destination === name);
}

function podsOf(name: WorkloadName): INetworkPolicyPeer {
  return { podSelector: { matchLabels: selectorLabels(name) } };
}

function portsOf(ports: readonly number[], protocols: readonly ("TCP" | "UDP")[]): INetworkPolicyPort[] {
  return ports.flatMap((port) => protocols.map((protocol) => ({ protocol, port })));
}

// Services and containers listen at one number, but for oauth2-proxy, to whose port the Service `web` leads.
function portOf(name: WorkloadName): number | undefined {
  if (name === "mongo-exporter" || name === "elastic-exporter" || name === "redis-exporter") return exporterPorts[name];
  if (name === "oauth2-proxy") return oauth2ProxyPort;
  return isService(name) ? services[name].port : undefined;
}

function isService(name: string): name is ServiceName {
  return Object.hasOwn(services, name);
}

function distinct(peers: readonly INetworkPolicyPeer[]): INetworkPolicyPeer[] {
  return [...new Map(peers.map((peer) => [JSON.stringify(peer), peer])).values()];
}
