import { containsCidr, hasHostBits, networkOf, parseCidr } from "@k8s-config/core";
import { optionalEnds, type DestinationName, type FlowCondition, type Peer } from "@k8s-config/clearml";
import { holds } from "./network/conditions.ts";
import type { Resolved } from "./resolve.ts";
import type { Finding, Rule } from "./rules.ts";

/** All peers of an environment, by the path at which each stands. */
function peersOf({ network, monitoring }: Resolved): [string, Peer][] {
  const { clients = [], agents, destinations, egress } = network;
  return [
    ...listed("clients", clients),
    ...listed("agents", agents),
    ...destinations.flatMap(({ peers = [] }, index) => listed(`destinations.${index}.peers`, peers)),
    ...egress.map(({ to }, index): [string, Peer] => [`network.egress.${index}.to`, to]),
    ...(monitoring === undefined ? [] : [["monitoring.prometheus", monitoring.settings.prometheus] satisfies [string, Peer]]),
  ];
}

function listed(path: string, peers: readonly Peer[]): [string, Peer][] {
  return peers.map((peer, index) => [`network.${path}.${index}`, peer]);
}

// The API server refuses what is no network, and what is not in the network that it is left out of.
const networksReadable: Rule = (_, resolved) =>
  peersOf(resolved).flatMap(([path, peer]) => {
    if (peer.cidr === undefined) return [];
    const outer = parseCidr(peer.cidr);
    const inside = (peer.except ?? []).flatMap((text, index): Finding[] => {
      const inner = parseCidr(text);
      const at = `${path}.except.${index}`;
      if (outer === undefined || inner === undefined || hasHostBits(inner)) return networkFindings(at, text);
      if (containsCidr(outer, inner) && inner.prefix > outer.prefix) return [];
      return [{ path: at, value: text, reason: `is no part of ${peer.cidr}`, remedy: "Leave out a smaller network that lies in it" }];
    });
    return [...networkFindings(`${path}.cidr`, peer.cidr), ...inside];
  });

function networkFindings(path: string, text: string): Finding[] {
  const cidr = parseCidr(text);
  if (cidr === undefined) return [{ path, value: text, reason: "is no network: an address, / and the length of the prefix", remedy: "Write one, for example 10.0.0.0/8 or 2001:db8::/32" }];
  if (!hasHostBits(cidr)) return [];
  return [{ path, value: text, reason: "is an address in a network, and would stand for all of it", remedy: `Write ${networkOf(cidr)}, or ${text.replace(/\/.*/, cidr.version === 4 ? "/32" : "/128")} for the address alone` }];
}

const selectorsSelect: Rule = (_, resolved) =>
  peersOf(resolved).flatMap(([path, peer]) => {
    const { namespaceLabels, podLabels } = "podLabels" in peer ? peer : { namespaceLabels: peer.namespaceLabels, podLabels: undefined };
    return [
      ...(namespaceLabels !== undefined && Object.keys(namespaceLabels).length === 0
        ? [{ path: `${path}.namespaceLabels`, value: {}, reason: "is empty, and would select every namespace", remedy: 'Name labels, or write {"any": "pod"} for every pod of the cluster' }]
        : []),
      ...(podLabels !== undefined && Object.keys(podLabels).length === 0
        ? [{ path: `${path}.podLabels`, value: {}, reason: "is empty, and would select every pod", remedy: "Name labels, or leave it out for all pods of the namespace" }]
        : []),
      ...labelFindings(`${path}.namespaceLabels`, namespaceLabels ?? {}),
      ...labelFindings(`${path}.podLabels`, podLabels ?? {}),
    ];
  });

function labelFindings(path: string, labels: Readonly<Record<string, string>>): Finding[] {
  return Object.entries(labels).flatMap(([name, value]): Finding[] => {
    const at = { path: `${path}.${name}`, keys: [...path.split("."), name] };
    if (!/^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/.test(name)) {
      return [{ ...at, ofKey: true, reason: "is no name of a label: nothing has it", remedy: "Write a name of Kubernetes, for example app.kubernetes.io/name" }];
    }
    if (/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(value)) return [];
    return [{ ...at, value, reason: "is no value of a label: nothing has it", remedy: "Write 63 letters, digits, -, _ and . at most" }];
  });
}

// Who comes by a port of a node or a load balancer has an address of a node, or of another network.
const clientsFitExposure: Rule = ({ exposure, network }) => {
  if (network?.clients?.length === 0 && exposure.kind !== "none") {
    return [{ path: "network.clients", value: [], reason: "is empty, and nobody could come in", remedy: "Name some, or leave it out for the default" }];
  }
  if (exposure.kind !== "nodePort" && exposure.kind !== "loadBalancer") return [];
  return (network?.clients ?? []).flatMap((peer, index) => {
    if (peer.cidr !== undefined || peer.any === "address") return [];
    return [
      {
        path: `network.clients.${index}`,
        value: peer,
        reason: `is of pods, and nobody comes as a pod by an exposure of kind ${exposure.kind}`,
        remedy: "Write networks, those of the nodes included unless the addresses of clients are kept; pods that call the Services belong into network.agents",
      },
    ];
  });
};

const conditionsOf: Readonly<Partial<Record<DestinationName, { readonly holds: (resolved: Resolved) => boolean; readonly what: string }>>> = {
  kubernetesApi: { holds: holds.generated, what: "credentials of kind generated" },
  buckets: { holds: holds.buckets, what: "api.storageCredentials" },
  identityProvider: { holds: holds.login, what: "oauth2Proxy" },
  externalMongo: { holds: holds.externalMongo, what: "mongo.external" },
  externalElastic: { holds: holds.externalElastic, what: "elastic.external" },
  externalRedis: { holds: holds.externalRedis, what: "redis.external" },
  proxy: { holds: (resolved) => holds.apiProxy(resolved) || holds.fileserverProxy(resolved), what: "pods.httpProxy" },
  snapshots: { holds: holds.snapshotBucket, what: "a bucket in backup.elastic" },
  updates: { holds: holds.asksUpdates, what: "api.checkForUpdates or api.statistics, without a proxy for https" },
};

const destinationsCalled: Rule = (_, resolved) =>
  resolved.network.destinations.flatMap(({ name, peers, ports }, index): Finding[] => {
    const path = `network.destinations.${index}`;
    const before = resolved.network.destinations.findIndex((other) => other.name === name);
    const condition = conditionsOf[name];
    if (before < index) return [{ path: `${path}.name`, value: name, reason: `is said in entry ${before} already`, remedy: "Keep one of the two, with the peers of both" }];
    if (condition !== undefined && !condition.holds(resolved)) return [{ path: `${path}.name`, value: name, reason: `is called by nobody here: that takes ${condition.what}`, remedy: "Leave the entry out" }];
    if (peers === undefined && ports === undefined) return [{ path, reason: "says neither peers nor ports, and so changes nothing", remedy: "Add one of them, or leave the entry out" }];
    if (name === "dns" && peers !== undefined && peers.length > 0 && peers.every(({ cidr }) => cidr !== undefined)) {
      return [
        {
          path: `${path}.peers`,
          value: peers,
          reason: "names addresses alone: most networks see the DNS pod that a Service's address leads to, and no name would be found",
          remedy: 'Name its pods too, for example {"namespace": "kube-system", "podLabels": {"k8s-app": "kube-dns"}}',
          warning: true,
        },
      ];
    }
    const empty = [...(peers?.length === 0 ? ["peers"] : []), ...(ports?.length === 0 ? ["ports"] : [])];
    return empty.map((list) => ({ path: `${path}.${list}`, value: [], reason: "is empty, and would cut off what ClearML needs", remedy: "Name some, or leave it out for the default" }));
  });

const takes: Readonly<Partial<Record<FlowCondition, string>>> = {
  generated: "credentials of kind generated",
  login: "oauth2Proxy",
  ownMongo: "a MongoDB of the installation's own",
  ownElastic: "an Elasticsearch of the installation's own",
  ownRedis: "a Redis of the installation's own",
  retention: "elastic.retention",
  monitoring: "monitoring",
  backup: "backup",
  backupMongo: "backup.mongo",
  backupElastic: "backup.elastic",
  backupFileserver: "backup.fileserver",
};

const egressCalls: Rule = (_, resolved) =>
  resolved.network.egress.flatMap(({ from }, index) => {
    const condition = optionalEnds[from];
    if (condition === undefined || holds[condition](resolved)) return [];
    return [{ path: `network.egress.${index}.from`, value: from, reason: `runs with ${takes[condition] ?? condition} alone`, remedy: "Name another workload, or leave the entry out" }];
  });

const portsExist: Rule = (_, { network: { destinations, egress } }) => {
  const lists = [...destinations.map(({ ports = [] }, index) => ({ path: `destinations.${index}`, ports })), ...egress.map(({ ports }, index) => ({ path: `egress.${index}`, ports }))];
  return lists.flatMap(({ path, ports }) =>
    ports.flatMap((port, index) => (port >= 1 && port <= 65_535 ? [] : [{ path: `network.${path}.ports.${index}`, value: port, reason: "is no port", remedy: "Write 1 to 65535" }])),
  );
};

// What is said of policies that are not emitted would look as if it held.
const policiesRead: Rule = ({ network }) => {
  if (network?.policies !== false) return [];
  const said = Object.keys(network).filter((key) => key !== "policies");
  return said.map((key) => ({ path: `network.${key}`, reason: "has no effect: network.policies is false", remedy: "Leave it out, or turn the policies on" }));
};

export const networkRules: readonly Rule[] = [networksReadable, selectorsSelect, clientsFitExposure, destinationsCalled, egressCalls, portsExist, policiesRead];
