import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";
import { isSnapshotBucket, type CallerName, type DestinationName, type Peer, type PythonPodSettings, type StoreName, type WorkloadName } from "@k8s-config/clearml";
import { parseAddress } from "@k8s-config/core";
import type { Resolved } from "../resolve.ts";

/** Where something lies: the peers, or undefined for every address, and the ports at which it listens. */
export interface Place {
  readonly peers: readonly Peer[] | undefined;
  readonly ports: readonly number[];
  readonly protocols: readonly ("TCP" | "UDP")[];
}

// What the public internet is not: private networks, those of a node and of a provider (IANA's special-purpose registries).
const notPublic = ["10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"];
const publicAddresses: readonly Peer[] = [
  { cidr: "0.0.0.0/0", except: notPublic },
  { cidr: "::/0", except: ["::1/128", "fc00::/7", "fe80::/10"] },
];

// CoreDNS carries the label of the server that it replaced. The cache of a node listens at an address of the node itself.
const clusterDns: readonly Peer[] = [
  { namespace: "kube-system", podLabels: { "k8s-app": "kube-dns" } },
  { namespace: "kube-system", podLabels: { "k8s-app": "node-local-dns" } },
  { cidr: "169.254.20.10/32" },
];

/** Where what a workload calls lies, as far as an environment says, or it is known; several places where ports differ. */
export function placesOf(name: DestinationName, caller: WorkloadName, resolved: Resolved): Place[] {
  const said = resolved.network.destinations.find((destination) => destination.name === name);
  const places = defaultPlaces[name](caller, resolved);
  if (said === undefined) return places;
  const { peers, ports } = said;
  const moved = places.map((place) => ({ ...place, peers: peers ?? place.peers, ports: ports ?? place.ports }));
  // With peers or ports for all of them they may be one.
  return [...new Map(moved.map((place) => [JSON.stringify(place), place])).values()];
}

const tcp = ["TCP"] as const;

const defaultPlaces: Readonly<Record<DestinationName, (caller: WorkloadName, resolved: Resolved) => Place[]>> = {
  dns: () => [{ peers: clusterDns, ports: [53], protocols: ["UDP", "TCP"] }],
  // Its addresses are nobody's to know: those of the control plane's nodes, or of a provider.
  kubernetesApi: () => [{ peers: undefined, ports: [443, 6443], protocols: tcp }],
  updates: () => [{ peers: publicAddresses, ports: [443], protocols: tcp }],
  buckets: (_, resolved) => bucketPlaces(resolved),
  identityProvider: (_, { oauth2Proxy }) => (oauth2Proxy === undefined ? [] : [urlPlace(oauth2Proxy.settings.issuerUrl)]),
  snapshots: (_, { installation: { snapshots } }) => {
    if (snapshots === undefined || !isSnapshotBucket(snapshots)) return [];
    const { host, secure = true } = snapshots;
    return host === undefined ? [{ peers: publicAddresses, ports: [443], protocols: tcp }] : [hostPlace(host, secure ? 443 : 80)];
  },
  proxy: (caller, { settings: { api, fileserver } }) => proxyPlaces(caller === "fileserver" ? fileserver.pods : api.pods),
  externalMongo: (_, resolved) => storePlaces("mongo", resolved),
  externalElastic: (_, resolved) => storePlaces("elastic", resolved),
  externalRedis: (_, resolved) => storePlaces("redis", resolved),
};

// A cluster of Redis, and a replica set, name members of their own, at whatever port: those have to be said.
function storePlaces(store: StoreName, { installation: { stores } }: Resolved): Place[] {
  return distinct(stores[store].hosts.map(({ host, port }) => hostPlace(host.includes(":") ? `[${host}]` : host, port)));
}

function bucketPlaces({ settings: { api } }: Resolved): Place[] {
  const { s3, gcs, azure } = api.storageCredentials;
  const own = s3.flatMap(({ host, secure = true }) => (host === undefined ? [] : [hostPlace(host, secure ? 443 : 80)]));
  const clouds = [...s3.filter(({ host }) => host === undefined), ...gcs, ...azure];
  return distinct([...(clouds.length === 0 ? [] : [{ peers: publicAddresses, ports: [443], protocols: tcp }]), ...own]);
}

function proxyPlaces({ httpProxy }: PythonPodSettings): Place[] {
  const urls = [httpProxy?.http, httpProxy?.https].flatMap((url) => (url === undefined ? [] : [url]));
  return distinct(urls.map(urlPlace));
}

function urlPlace(url: string): Place {
  return hostPlace(url.replace(/^https?:\/\/|\/.*$/g, ""), url.startsWith("https:") ? 443 : 80);
}

// A policy knows no names: of a host that has one, the port alone is known.
function hostPlace(authority: string, fallbackPort: number): Place {
  const [, host = "", port] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(authority) ?? [];
  const address = parseAddress(host);
  return {
    peers: address === undefined ? undefined : [{ cidr: `${host}/${address.version === 4 ? 32 : 128}` }],
    ports: [port === undefined ? fallbackPort : Number(port)],
    protocols: tcp,
  };
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

/** Those who call from outside of the namespace; undefined where everybody may. */
export function callersOf(name: CallerName, { network, monitoring, installation: { exposure } }: Resolved): readonly Peer[] | undefined {
  if (name === "prometheus") return monitoring === undefined ? [] : [monitoring.settings.prometheus];
  const peers = name === "agents" ? network.agents : (network.clients ?? defaultClients[exposure.kind]);
  return peers.some((peer) => peer.any === "address") ? undefined : peers;
}

/** Who comes where an environment does not say: a node forwards what comes to its port under its own address. */
export const defaultClients: Readonly<Record<Resolved["installation"]["exposure"]["kind"], readonly Peer[]>> = {
  nodePort: [{ any: "address" }],
  loadBalancer: [{ any: "address" }],
  ingress: [{ any: "pod" }],
  gateway: [{ any: "pod" }],
  none: [],
};

/** A peer in the words of Kubernetes. */
export function policyPeer(peer: Peer): INetworkPolicyPeer {
  if (peer.cidr !== undefined) return { ipBlock: { cidr: peer.cidr, ...(peer.except === undefined || peer.except.length === 0 ? {} : { except: [...peer.except] }) } };
  if (peer.any !== undefined) return { namespaceSelector: {} };
  const labels = peer.namespace === undefined ? peer.namespaceLabels : { "kubernetes.io/metadata.name": peer.namespace };
  return { namespaceSelector: { matchLabels: { ...labels } }, ...(peer.podLabels === undefined ? {} : { podSelector: { matchLabels: { ...peer.podLabels } } }) };
}
