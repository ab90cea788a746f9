import { optionalEnds, workloadNames, type DestinationName, type Egress, type NetworkSettings, type Overrides, type Peer, type WorkloadName } from "@k8s-config/clearml";
import * as fc from "fast-check";
import type { Environment } from "../environment.ts";
import { holds } from "../network/conditions.ts";
import { resolve, type Resolved } from "../resolve.ts";

const podLabels = fc.constantFrom({ app: "agent" }, { "app.kubernetes.io/name": "traefik", tier: "" });
const addresses: fc.Arbitrary<Peer> = fc.constantFrom(
  { cidr: "192.0.2.0/24" },
  { cidr: "0.0.0.0/0", except: ["10.0.0.0/8", "192.168.0.0/16"] },
  { cidr: "10.1.2.3/32" },
  { cidr: "2001:db8::/32", except: ["2001:db8:1::/48"] },
);
const anyAddress: fc.Arbitrary<Peer> = fc.constant({ any: "address" });
const pods: fc.Arbitrary<Peer> = fc.oneof(
  fc.record({ namespace: fc.constantFrom("agents", "traefik"), podLabels }, { requiredKeys: ["namespace"] }),
  fc.record({ namespaceLabels: fc.constantFrom({ team: "ml" }, { team: "ml", "example.com/agents": "yes" }), podLabels }, { requiredKeys: ["namespaceLabels"] }),
  fc.constant({ any: "pod" as const }),
);
const peers = fc.array(fc.oneof(addresses, pods, anyAddress), { minLength: 1, maxLength: 3 });
const ports = fc.uniqueArray(fc.constantFrom(53, 443, 3128, 5353, 6443, 9000), { minLength: 1, maxLength: 2 });

const destination = (name: DestinationName) =>
  fc.oneof(fc.record({ name: fc.constant(name), peers, ports }), fc.record({ name: fc.constant(name), peers }), fc.record({ name: fc.constant(name), ports }));
const names = ["dns", "kubernetesApi", "buckets", "proxy", "updates", "identityProvider", "snapshots", "externalMongo", "externalElastic", "externalRedis"] as const;
const destinations = fc.subarray([...names]).chain((chosen) => fc.tuple(...chosen.map((name) => destination(name))));

const egress: fc.Arbitrary<Egress[]> = fc.array(
  fc
    .record({ from: fc.constantFrom(...workloadNames), to: fc.oneof(addresses, pods, anyAddress), protocol: fc.constantFrom("TCP" as const, "UDP" as const), first: fc.constantFrom(80, 443), further: fc.subarray([8443, 9000]) }, { requiredKeys: ["from", "to", "first", "further"] })
    .map(({ first, further, ...rest }) => ({ ...rest, ports: [first, ...further] })),
  { maxLength: 3 },
);

export const networkSettings: fc.Arbitrary<Overrides<NetworkSettings>> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ policies: false }) },
  { weight: 8, arbitrary: fc.record({ policies: fc.constant(true), clients: peers, agents: fc.array(fc.oneof(pods, addresses, anyAddress), { maxLength: 2 }), destinations, egress }, { requiredKeys: [] }) },
);

/** Takes out what the rest of an environment leaves without effect. */
export function withNetworkThatFits(environment: Environment): Environment {
  const { network, exposure } = environment;
  if (network === undefined) return environment;
  const resolved = resolve("test", environment);
  const called: Readonly<Record<DestinationName, boolean>> = {
    dns: true,
    kubernetesApi: holds.generated(resolved),
    buckets: holds.buckets(resolved),
    proxy: holds.apiProxy(resolved) || holds.fileserverProxy(resolved),
    updates: holds.asksUpdates(resolved),
    identityProvider: holds.login(resolved),
    snapshots: holds.snapshotBucket(resolved),
    externalMongo: holds.externalMongo(resolved),
    externalElastic: holds.externalElastic(resolved),
    externalRedis: holds.externalRedis(resolved),
  };
  const { clients, destinations: places, egress: calls, ...rest } = network;
  return {
    ...environment,
    network: {
      ...rest,
      ...(clients === undefined ? {} : { clients: comingIn(clients, exposure.kind) }),
      ...(places === undefined ? {} : { destinations: places.filter(({ name }) => called[name]) }),
      ...(calls === undefined ? {} : { egress: calls.filter(({ from }) => isThere(from, resolved)) }),
    },
  };
}

function isThere(from: WorkloadName, resolved: Resolved): boolean {
  const condition = optionalEnds[from];
  return condition === undefined || holds[condition](resolved);
}

// By a port of a node or a load balancer nobody comes as a pod; and somebody has to come.
function comingIn(clients: readonly Peer[], kind: Environment["exposure"]["kind"]): readonly Peer[] {
  if (kind === "none") return clients;
  const fit = kind === "nodePort" || kind === "loadBalancer" ? clients.filter((peer) => peer.cidr !== undefined || peer.any === "address") : clients;
  return fit.length === 0 ? [{ any: "address" }] : fit;
}
