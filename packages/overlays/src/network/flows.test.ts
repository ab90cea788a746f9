/**
 * Who may call whom, for each pair and port. What is expected is written down here by hand from ClearML's own code
 * and configuration, and from nothing that the policies are made from.
 */
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { renderEnvironment } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { environments } from "../testing/arbitrary.ts";
import { retentionOf } from "../resolve.ts";
import { externalOf } from "../testing/arbitrary-stores.ts";
import { loadOverlay, overlayNames } from "../testing/overlays.ts";
import { plain } from "../testing/plain.ts";
import { addresses, endOf, foreign, ports, workloads, type EndName } from "../testing/ends.ts";
import { mayCall } from "../testing/reach.ts";

/** `caller>called:port`, TCP unless it says UDP. All pairs of names are more than a type can hold. */
type Flow = `${string}>${string}`;

/** What every environment has: nothing else goes out to a pod of the namespace. */
const within: readonly Flow[] = [
  "web>api:8008",
  "web>fileserver:8081",
  "api>mongo:27017",
  "api>elastic:9200",
  "api>redis:6379",
  "async-delete>mongo:27017",
  "async-delete>redis:6379",
  "async-delete>fileserver:8081",
];
const tokens: readonly Flow[] = ["fileserver>api:8008", "fileserver>redis:6379"];
const dnsOf = (caller: EndName) => (["dns", "node-dns", "169.254.20.10"] as const).flatMap((server): Flow[] => [`${caller}>${server}:53`, `${caller}>${server}:53/UDP`]);
const dns = (["api", "async-delete", "web", "fileserver"] as const).flatMap(dnsOf);
const always = [...within, ...tokens, ...dns];
const exporters = ["mongo-exporter", "elastic-exporter", "redis-exporter"] as const;
const measures: readonly Flow[] = ["mongo-exporter>mongo:27017", "elastic-exporter>elastic:9200", "redis-exporter>redis:6379"];
const [podsOutside, everybody] = [foreign, [...foreign, ...addresses]] as const;
const comesTo = (callers: readonly EndName[], ...called: readonly ("web:8080" | "api:8008" | "fileserver:8081" | "oauth2-proxy:4180")[]) => callers.flatMap((caller) => called.map((one): Flow => `${caller}>${one}`));
const three = ["web:8080", "api:8008", "fileserver:8081"] as const;
const secrets = [...foreign, ...addresses, ...workloads].flatMap((called): Flow[] => (workloads.some((name) => name === called) ? [] : [`credentials>${called}:443`, `credentials>${called}:6443`]));

function isOfBackup(name: EndName): boolean {
  return name.startsWith("backup-") || name === "verify";
}

/** All calls between two ends that are let through. A call between two that no policy selects is none of ours. */
function found(environment: Environment): string[] {
  const objects = renderEnvironment("test", environment);
  const { namespace = "clearml" } = environment;
  const names: readonly EndName[] = [...workloads, ...foreign, ...addresses];
  const own = new Set<string>(workloads);
  const absent: readonly EndName[] = [
    ...(environment.credentials.kind === "generated" ? [] : (["credentials"] as const)),
    ...(environment.oauth2Proxy === undefined ? (["oauth2-proxy"] as const) : []),
    ...(retentionOf(environment) === undefined ? (["elastic-retention"] as const) : []),
    ...(environment.monitoring === undefined ? exporters : []),
    ...(environment.backup === undefined ? names.filter(isOfBackup) : []),
    ...externalOf(environment),
  ];
  const present = names.filter((name) => !absent.includes(name));
  return present.flatMap((caller) =>
    present.flatMap((called) => {
      if (!own.has(caller) && !own.has(called)) return [];
      return ports.flatMap((port) =>
        (["TCP", "UDP"] as const).flatMap((protocol) => {
          const call = { from: endOf(caller, namespace), to: endOf(called, namespace), port, protocol };
          return mayCall(objects, call) ? [`${caller}>${called}:${port}${protocol === "UDP" ? "/UDP" : ""}`] : [];
        }),
      );
    }),
  ).toSorted();
}

const subdomains = { domain: "clearml.example.com" } as const;
const s3 = { accessKey: { name: "s3", key: "a" }, secretKey: { name: "s3", key: "b" } };
const oauth2Proxy = { issuerUrl: "https://login.example.com:8443/realms/ml", clientId: "clearml", clientSecret: { name: "login", key: "a" }, cookieSecret: { name: "login", key: "b" }, emailDomains: ["example.com"] } as const;
const publicOnes = ["192.0.2.1", "2001:db8::1"] as const;
const to = (caller: EndName, called: readonly EndName[], port: number) => called.map((one): Flow => `${caller}>${one}:${port}`);
const notOwn: readonly EndName[] = [...foreign, ...addresses];

const cases: readonly (readonly [string, Partial<Environment>, readonly string[]])[] = [
  ["nothing exposed: nobody comes in", {}, always],
  ["node ports: everybody comes in", { exposure: { kind: "nodePort", host: "localhost" } }, [...always, ...comesTo(everybody, ...three)]],
  ["load balancers, whatever addresses they let through", { exposure: { kind: "loadBalancer", ...subdomains, sourceRanges: ["10.0.0.0/8"] } }, [...always, ...comesTo(everybody, ...three)]],
  ["an Ingress: pods alone come in", { exposure: { kind: "ingress", ...subdomains, className: "traefik", controller: "traefik" } }, [...always, ...comesTo(podsOutside, ...three)]],
  ["a single host: to the web app alone", { exposure: { kind: "ingress", ...subdomains, mode: { kind: "singleHost" }, className: "traefik", controller: "traefik" } }, [...always, ...comesTo(podsOutside, "web:8080")]],
  [
    "an Ingress whose controller is known, and agents beside it",
    { exposure: { kind: "ingress", ...subdomains, mode: { kind: "subPath", path: "/clearml" }, className: "traefik", controller: "traefik" }, network: { clients: [{ namespace: "traefik" }], agents: [{ namespace: "agents", podLabels: { app: "agent" } }] } },
    [...always, ...comesTo(["traefik"], "web:8080"), ...comesTo(["agent"], "api:8008", "fileserver:8081")],
  ],
  ["networks of both families", { exposure: { kind: "nodePort", host: "localhost" }, network: { clients: [{ cidr: "192.0.2.0/24" }, { cidr: "2001:db8::/32" }] } }, [...always, ...comesTo(publicOnes, ...three)]],
  ["a network but for a part of it", { network: { clients: [{ cidr: "0.0.0.0/0", except: ["10.0.0.0/8", "169.254.0.0/16"] }] } }, [...always, ...comesTo(["192.0.2.1"], ...three)]],
  ["namespaces by their labels", { network: { clients: [{ namespaceLabels: { team: "ml" } }] } }, [...always, ...comesTo(["agent", "other-agent"], ...three)]],
  ["generated credentials: the Job calls Kubernetes, wherever that is", { credentials: { kind: "generated" } }, [...always, ...secrets]],
  ["Kubernetes where it is known", { credentials: { kind: "generated" }, network: { destinations: [{ name: "kubernetesApi", peers: [{ cidr: "10.0.0.1/32" }], ports: [6443] }] } }, [...always, "credentials>10.0.0.1:6443"]],
  ["members of a replica set call each other by their names", { mongo: { members: 3 } }, [...always, "mongo>mongo:27017", ...dnsOf("mongo")]],
  ["nodes of a cluster do so at a port of their own", { elastic: { nodes: 3 } }, [...always, "elastic>elastic:9300", ...dnsOf("elastic")]],
  ["a file server without tokens asks nobody", { fileserver: { auth: false } }, [...within, ...dns]],
  [
    "a backup calls what it backs up, and nobody calls it",
    { backup: { mongo: { size: "1Gi" }, elastic: { size: "1Gi" }, fileserver: { size: "1Gi" } } },
    [...always, ...(["backup-mongo", "backup-elastic", "verify"] as const).flatMap(dnsOf), "backup-mongo>mongo:27017", "backup-elastic>elastic:9200", "verify>mongo:27017", "verify>elastic:9200"],
  ],
  [
    "Elasticsearch writes to its bucket itself",
    { backup: { mongo: false, elastic: { bucket: "clearml", host: "10.0.0.1:9000", accessKey: { name: "s3", key: "a" }, secretKey: { name: "s3", key: "b" } }, fileserver: false } },
    [...always, ...(["backup-elastic", "verify", "elastic"] as const).flatMap(dnsOf), "backup-elastic>elastic:9200", "verify>elastic:9200", "elastic>10.0.0.1:9000"],
  ],
  ["news of versions come from public addresses", { api: { checkForUpdates: true } }, [...always, ...to("api", publicOnes, 443)]],
  ["so does what statistics are sent to", { api: { statistics: true } }, [...always, ...to("api", publicOnes, 443)]],
  ["buckets of a cloud lie at public addresses", { api: { storageCredentials: { s3: [s3] } } }, [...always, ...to("async-delete", publicOnes, 443)]],
  ["a bucket of one's own lies anywhere, at its port", { api: { storageCredentials: { s3: [{ ...s3, host: "minio.example.com:9000" }] } } }, [...always, ...to("async-delete", notOwn, 9000)]],
  ["buckets where they are known", { api: { storageCredentials: { s3: [{ ...s3, host: "minio.example.com:9000" }] } }, network: { destinations: [{ name: "buckets", peers: [{ namespace: "agents" }] }] } }, [...always, "async-delete>agent:9000"]],
  ["a proxy lies anywhere, at its port, and news come through it", { pods: { httpProxy: { https: "http://proxy.example.com:3128" } }, api: { checkForUpdates: true } }, [...always, ...(["api", "async-delete", "fileserver"] as const).flatMap((caller) => to(caller, notOwn, 3128))]],
  ["a proxy whose address is said", { pods: { httpProxy: { http: "http://10.0.0.1:3128" } } }, [...always, ...(["api", "async-delete", "fileserver"] as const).flatMap((caller) => to(caller, ["10.0.0.1"], 3128))]],
  ["DNS that listens elsewhere", { network: { destinations: [{ name: "dns", peers: [{ namespace: "traefik" }], ports: [5353] }] } }, [...within, ...tokens, ...(["api", "async-delete", "web", "fileserver"] as const).flatMap((caller): Flow[] => [`${caller}>traefik:5353`, `${caller}>traefik:5353/UDP`])]],
  [
    "oauth2-proxy stands between clients and the web app, and calls its provider",
    { exposure: { kind: "gateway", ...subdomains, gateway: { name: "shared" } }, oauth2Proxy, network: { clients: [{ namespace: "traefik" }] } },
    [...always, ...comesTo(["traefik"], "oauth2-proxy:4180", "api:8008", "fileserver:8081"), "oauth2-proxy>web:8080", ...dnsOf("oauth2-proxy"), ...to("oauth2-proxy", notOwn, 8443)],
  ],
  [
    "a provider whose address is said",
    { oauth2Proxy, network: { destinations: [{ name: "identityProvider", peers: [{ cidr: "10.0.0.1/32" }] }] } },
    [...always, "oauth2-proxy>web:8080", ...dnsOf("oauth2-proxy"), "oauth2-proxy>10.0.0.1:8443"],
  ],
  [
    "exporters measure the stores, and Prometheus alone asks them",
    { monitoring: { prometheus: { namespace: "monitoring" } } },
    [...always, ...measures, ...exporters.flatMap(dnsOf), "prometheus>mongo-exporter:9216", "prometheus>elastic-exporter:9114", "prometheus>redis-exporter:9121"],
  ],
  ["another pod of that namespace asks nobody", { monitoring: { prometheus: { namespace: "monitoring", podLabels: { app: "another" } } } }, [...always, ...measures, ...exporters.flatMap(dnsOf)]],
  ["what deletes from Elasticsearch calls it, and nobody else", { elastic: { retention: { statisticsMonths: 6 } } }, [...always, "elastic-retention>elastic:9200", ...dnsOf("elastic-retention")]],
  ["one call more", { network: { egress: [{ from: "mongo", to: { cidr: "192.0.2.0/24" }, ports: [443] }] } }, [...always, "mongo>192.0.2.1:443"]],
];

describe("who may call whom", () => {
  it.each(cases)("%s", (_what, change, expected) => {
    expect(found({ ...plain, ...change })).toEqual(expected.toSorted());
  });

  it("in dev, node ports and generated credentials", async () => {
    expect(found(await loadOverlay("dev"))).toEqual([...always, ...comesTo(everybody, ...three), ...secrets].toSorted());
  });

  it.each(["staging", "prod"] as const)("in %s, an Ingress of traefik", async (name) => {
    expect(found(await loadOverlay(name))).toEqual([...always, ...comesTo(["traefik"], ...three)].toSorted());
  });

  it("what proves a host to an issuer is reached as the web app is, and calls nobody", () => {
    const tls = { issuer: { name: "letsencrypt" } };
    const objects = renderEnvironment("test", { ...plain, exposure: { kind: "ingress", ...subdomains, className: "traefik", controller: "traefik", tls }, network: { clients: [{ namespace: "traefik" }] } });
    const solver = { namespace: "clearml", namespaceLabels: { "kubernetes.io/metadata.name": "clearml" }, labels: { "acme.cert-manager.io/http01-solver": "true" } };
    const call = { port: 8089, protocol: "TCP" } as const;
    expect(mayCall(objects, { ...call, from: endOf("traefik", "clearml"), to: solver })).toBe(true);
    expect(mayCall(objects, { ...call, from: endOf("agent", "clearml"), to: solver })).toBe(false);
    expect(mayCall(objects, { from: solver, to: endOf("mongo", "clearml"), port: 27017, protocol: "TCP" })).toBe(false);
    const secret = renderEnvironment("test", { ...plain, exposure: { kind: "ingress", ...subdomains, className: "traefik", controller: "traefik", tls: { secretName: "own" } } });
    expect(mayCall(secret, { ...call, from: endOf("traefik", "clearml"), to: solver })).toBe(false);
  });

  it("without policies everybody calls everybody", () => {
    const environment: Environment = { ...plain, network: { policies: false } };
    expect(renderEnvironment("test", environment).filter(({ kind }) => kind === "NetworkPolicy")).toEqual([]);
    expect(found(environment)).toContain("traefik>mongo:27017");
  });
});

/** The calls of pods of the namespace among one another. */
function needed(environment: Environment): Flow[] {
  const { fileserver, oauth2Proxy: login, mongo, elastic, monitoring, backup } = environment;
  const forBackup: Flow[] = [
    ...(backup === undefined || backup.mongo === false ? [] : (["backup-mongo>mongo:27017", "verify>mongo:27017"] as const)),
    ...(backup === undefined || backup.elastic === false ? [] : (["backup-elastic>elastic:9200", "verify>elastic:9200"] as const)),
  ];
  const amongThemselves: Flow[] = [...((mongo?.members ?? 1) > 1 ? (["mongo>mongo:27017"] as const) : []), ...(elastic?.nodes === 3 ? (["elastic>elastic:9300"] as const) : [])];
  const all: Flow[] = [
    ...within,
    ...amongThemselves,
    ...forBackup,
    ...(fileserver?.auth === false ? [] : tokens),
    ...(login === undefined ? [] : (["oauth2-proxy>web:8080"] as const)),
    ...(monitoring === undefined ? [] : measures),
    ...(retentionOf(environment) === undefined ? [] : (["elastic-retention>elastic:9200"] as const)),
  ];
  return all.filter((call) => !externalOf(environment).some((store) => call.includes(`>${store}:`))).toSorted();
}

/** Whether both ends are of the namespace. */
function isWithin(call: string): boolean {
  return workloads.some((name) => call.startsWith(`${name}>`)) && workloads.some((name) => call.split(">")[1]?.startsWith(`${name}:`));
}

/** Whether an environment opens its pods to one another by what it says of others. */
function opensWithin({ network = {}, credentials }: Environment): boolean {
  const { egress = [], destinations = [], clients = [], agents = [] } = network;
  const peers = [...clients, ...agents, ...destinations.flatMap((destination) => destination.peers ?? [])];
  return credentials.kind === "generated" || egress.length > 0 || peers.some(({ any }) => any !== undefined);
}

describe("in any environment with policies", () => {
  const random = fc.sample(environments, { seed: 9, numRuns: 60 }).filter(({ network }) => network?.policies !== false);
  const all = random.map((environment, index) => ({ index, environment, calls: found(environment) }));

  it("pods of the namespace call one another as ClearML needs, and not otherwise but where it is said", () => {
    for (const { environment, calls } of all) expect(calls).toEqual(expect.arrayContaining(needed(environment)));
    const closed = all.filter(({ environment }) => !opensWithin(environment));
    expect(closed.length).toBeGreaterThan(5);
    for (const { environment, calls } of closed) expect(calls.filter(isWithin)).toEqual(needed(environment));
  });

  it("nobody from outside of the namespace calls a store, the Job or asynchronous delete", () => {
    const closed = /^(?!api|async-delete|web|fileserver|mongo|elastic|redis|credentials|oauth2-proxy|backup-|verify).*>(mongo|elastic|redis|credentials|async-delete|elastic-retention):/;
    for (const { index, calls } of all) expect([index, calls.filter((call) => closed.test(call))]).toEqual([index, []]);
  });

  it("every pod is isolated both ways, whatever its labels", () => {
    for (const { environment } of all) {
      const objects = renderEnvironment("test", environment);
      const stranger = { namespace: environment.namespace ?? "clearml", namespaceLabels: {}, labels: { app: "stranger" } };
      expect(mayCall(objects, { from: stranger, to: { address: "192.0.2.1" }, port: 443, protocol: "TCP" })).toBe(false);
      expect(mayCall(objects, { from: { address: "192.0.2.1" }, to: stranger, port: 443, protocol: "TCP" })).toBe(false);
    }
  });
});

it("knows the environments of this repository", () => {
  expect(overlayNames).toEqual(["dev", "staging", "prod"]);
});
