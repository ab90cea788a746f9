/** What an environment may not say of its network, each with its whole message. */
import { describe, expect, it } from "vitest";
import { problemsWith } from "./testing/plain.ts";

const ingress = { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" };
const withNetwork = (network: object, rest: object = {}) => problemsWith({ network, ...rest });
const client = (peer: object) => withNetwork({ clients: [peer] }, { exposure: ingress });

describe("a network", () => {
  it.each<[string, object]>([
    ["IPv4", { cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] }],
    ["IPv6", { cidr: "2001:db8::/32", except: ["2001:db8:1::/48"] }],
    ["one address", { cidr: "2001:db8::1/128" }],
    ["everything", { cidr: "::/0" }],
  ])("may be %s", (_what, peer) => {
    expect(client(peer)).toBe("");
  });

  it("has a length", () => {
    expect(client({ cidr: "10.0.0.1" })).toMatchInlineSnapshot(`"test: network.clients.0.cidr = "10.0.0.1": is no network: an address, / and the length of the prefix. Write one, for example "192.0.2.0/24"."`);
  });

  it("has a length of its family", () => {
    expect(client({ cidr: "10.0.0.0/33" })).toMatchInlineSnapshot(`"test: network.clients.0.cidr = "10.0.0.0/33": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8 or 2001:db8::/32."`);
    expect(client({ cidr: "2001:db8::/129" })).toMatchInlineSnapshot(`"test: network.clients.0.cidr = "2001:db8::/129": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8 or 2001:db8::/32."`);
  });

  it("is made of numbers that an address has", () => {
    expect(client({ cidr: "10.0.256.0/24" })).toMatchInlineSnapshot(`"test: network.clients.0.cidr = "10.0.256.0/24": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8 or 2001:db8::/32."`);
    expect(client({ cidr: "2001:db8:::/32" })).toMatchInlineSnapshot(`"test: network.clients.0.cidr = "2001:db8:::/32": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8 or 2001:db8::/32."`);
  });

  it("is no address in a network", () => {
    expect(client({ cidr: "10.1.2.3/8" })).toMatchInlineSnapshot(`"test: network.clients.0.cidr = "10.1.2.3/8": is an address in a network, and would stand for all of it. Write 10.0.0.0/8, or 10.1.2.3/32 for the address alone."`);
    expect(client({ cidr: "2001:db8::1/32" })).toMatchInlineSnapshot(`"test: network.clients.0.cidr = "2001:db8::1/32": is an address in a network, and would stand for all of it. Write 2001:db8:0:0:0:0:0:0/32, or 2001:db8::1/128 for the address alone."`);
  });

  it("holds what is left out of it", () => {
    expect(client({ cidr: "10.0.0.0/8", except: ["10.1.0.0/16", "192.168.0.0/16", "10.0.0.0/8", "2001:db8::/32", "x"] })).toMatchInlineSnapshot(`
      "test: network.clients.0.except.1 = "192.168.0.0/16": is no part of 10.0.0.0/8. Leave out a smaller network that lies in it.
      test: network.clients.0.except.2 = "10.0.0.0/8": is no part of 10.0.0.0/8. Leave out a smaller network that lies in it.
      test: network.clients.0.except.3 = "2001:db8::/32": is no part of 10.0.0.0/8. Leave out a smaller network that lies in it.
      test: network.clients.0.except.4 = "x": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8 or 2001:db8::/32."
    `);
  });
});

describe("a peer", () => {
  it("selects something", () => {
    expect(client({ namespaceLabels: {} })).toMatchInlineSnapshot(`"test: network.clients.0.namespaceLabels = {}: is empty, and would select every namespace. Name labels, or write {"any": "pod"} for every pod of the cluster."`);
    expect(client({ namespace: "traefik", podLabels: {} })).toMatchInlineSnapshot(`"test: network.clients.0.podLabels = {}: is empty, and would select every pod. Name labels, or leave it out for all pods of the namespace."`);
  });

  it("selects by labels that there can be", () => {
    expect(client({ namespaceLabels: { "a b": "yes" }, podLabels: { app: "not a value" } })).toMatchInlineSnapshot(`
      "test: network.clients.0.namespaceLabels.a b: is no name of a label: nothing has it. Write a name of Kubernetes, for example app.kubernetes.io/name.
      test: network.clients.0.podLabels.app = "not a value": is no value of a label: nothing has it. Write 63 letters, digits, -, _ and . at most."
    `);
  });

  it("is of one kind", () => {
    expect(client({ cidr: "10.0.0.0/8", namespace: "traefik" })).not.toBe("");
  });
});

describe("clients", () => {
  it("of node ports and load balancers are no pods", () => {
    expect(withNetwork({ clients: [{ namespace: "traefik" }, { any: "address" }, { cidr: "10.0.0.0/8" }] }, { exposure: { kind: "nodePort", host: "localhost" } })).toMatchInlineSnapshot(`"test: network.clients.0 = {"namespace":"traefik"}: is of pods, and nobody comes as a pod by an exposure of kind nodePort. Write networks, those of the nodes included unless the addresses of clients are kept; pods that call the Services belong into network.agents."`);
    expect(withNetwork({ clients: [{ any: "pod" }] }, { exposure: { kind: "loadBalancer", domain: "clearml.example.com" } })).toMatchInlineSnapshot(`"test: network.clients.0 = {"any":"pod"}: is of pods, and nobody comes as a pod by an exposure of kind loadBalancer. Write networks, those of the nodes included unless the addresses of clients are kept; pods that call the Services belong into network.agents."`);
  });

  it("of what is exposed by others may be anybody", () => {
    expect(withNetwork({ clients: [{ namespace: "gateway" }, { cidr: "10.0.0.0/8" }] })).toBe("");
  });
});

describe("destinations", () => {
  it("are called by somebody", () => {
    const ports = [443];
    expect(withNetwork({ destinations: [{ name: "kubernetesApi", ports }, { name: "buckets", ports }, { name: "proxy", ports }, { name: "updates", ports }, { name: "dns", ports }] })).toMatchInlineSnapshot(`
      "test: network.destinations.0.name = "kubernetesApi": is called by nobody here: that takes credentials of kind generated. Leave the entry out.
      test: network.destinations.1.name = "buckets": is called by nobody here: that takes api.storageCredentials. Leave the entry out.
      test: network.destinations.2.name = "proxy": is called by nobody here: that takes pods.httpProxy. Leave the entry out.
      test: network.destinations.3.name = "updates": is called by nobody here: that takes api.checkForUpdates or api.statistics, without a proxy for https. Leave the entry out."
    `);
  });

  it("are said once", () => {
    expect(withNetwork({ destinations: [{ name: "dns", ports: [53] }, { name: "dns", ports: [5353] }] })).toMatchInlineSnapshot(`"test: network.destinations.1.name = "dns": is said in entry 0 already. Keep one of the two, with the peers of both."`);
  });

  it("change something, and leave something", () => {
    expect(withNetwork({ destinations: [{ name: "dns", peers: [{ cidr: "10.96.0.10/32" }] }] })).toMatchInlineSnapshot(`"warning: test: network.destinations.0.peers = [{"cidr":"10.96.0.10/32"}]: names addresses alone: most networks see the DNS pod that a Service's address leads to, and no name would be found. Name its pods too, for example {"namespace": "kube-system", "podLabels": {"k8s-app": "kube-dns"}}."`);
    expect(withNetwork({ destinations: [{ name: "dns" }] })).toMatchInlineSnapshot(`"test: network.destinations.0: says neither peers nor ports, and so changes nothing. Add one of them, or leave the entry out."`);
    expect(withNetwork({ destinations: [{ name: "dns", peers: [], ports: [] }] })).toMatchInlineSnapshot(`
      "test: network.destinations.0.peers = []: is empty, and would cut off what ClearML needs. Name some, or leave it out for the default.
      test: network.destinations.0.ports = []: is empty, and would cut off what ClearML needs. Name some, or leave it out for the default."
    `);
  });

  it("listen at ports", () => {
    expect(withNetwork({ destinations: [{ name: "dns", ports: [0] }], egress: [{ from: "api", to: { cidr: "192.0.2.0/24" }, ports: [443, 65_536] }] })).toMatchInlineSnapshot(`
      "test: network.destinations.0.ports.0 = 0: is no port. Write 1 to 65535.
      test: network.egress.0.ports.1 = 65536: is no port. Write 1 to 65535."
    `);
  });
});

it("the Job calls only where there is one", () => {
  const egress = [{ from: "credentials", to: { cidr: "192.0.2.0/24" }, ports: [443] }];
  expect(withNetwork({ egress })).toMatchInlineSnapshot(`"test: network.egress.0.from = "credentials": runs with credentials of kind generated alone. Name another workload, or leave the entry out."`);
  expect(withNetwork({ egress }, { credentials: { kind: "generated" } })).toBe("");
});

it("nothing is said of policies that are not there", () => {
  expect(withNetwork({ policies: false, agents: [{ namespace: "agents" }] })).toMatchInlineSnapshot(`"test: network.agents: has no effect: network.policies is false. Leave it out, or turn the policies on."`);
  expect(withNetwork({ policies: false })).toBe("");
});
