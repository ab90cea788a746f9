import {
  releaseNames,
  type Credentials,
  type Exposure,
  type FixedUser,
  type GatewayExposure,
  type ImageSettings,
  type ImageVersion,
  type Mode,
  type Overrides,
  type PodSettings,
  type PythonPodSettings,
  type Resources,
  type Storage,
  type Tls,
} from "@k8s-config/clearml";
import type { Json, JsonObject } from "@k8s-config/core";
import * as fc from "fast-check";
import type { Environment } from "../environment.ts";
import type { Extras, PartExtras } from "../extras.ts";
import type { ResourceId } from "../handles.ts";
import { patch, type ObjectPatch } from "../patch.ts";
import { agreeing } from "./arbitrary-agreeing.ts";
import { backupSettings, withBackupThatFits } from "./arbitrary-backup.ts";
import { fluxSettings } from "./arbitrary-flux.ts";
import { monitoringSettings, retention } from "./arbitrary-monitoring.ts";
import { networkSettings, withNetworkThatFits } from "./arbitrary-network.ts";
import { oauth2ProxySettings } from "./arbitrary-oauth2-proxy.ts";
import { externalStores } from "./arbitrary-stores.ts";

/** Each field there or not, any mixture: what an environment leaves out has a default. */
function some<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record<T, never>(fields, { requiredKeys: [] });
}

// What the rules refuse, or no writer of YAML or HOCON has to carry; all else that people may write.
const refused = /\$\{|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;
const text = fc.oneof(
  fc.constantFrom("yes", "1e3", "0o17", "a: b", "# x", "- y", "two\nlines\n", "~", "😀", "{}", "$NAME", "a$$b", "a\\b\"c'd", "<&>", " led by a blank"),
  fc.stringMatching(/^[ -~]{1,12}$/),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
).filter((value) => !refused.test(value));
const seen = text.filter((value) => /\S/.test(value));

const label = fc.stringMatching(/^[a-z]([-a-z0-9]{0,8}[a-z0-9])?$/);
const domain = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => [...labels, "example"].join("."));
const objectName = fc.oneof(label, domain);
const qualifiedKey = fc.oneof(fc.constantFrom("team", "example.com/cost-center", "a.b/c-d_e.F", "example.com/40", "yes", "0.0.1", "constructor", "toString"), label);
// kustomize prints 1e999 without quotes: a text for Kubernetes, but not for the YAML reader of the tests.
const labelValue = fc.stringMatching(/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,12}[A-Za-z0-9])?)?$/).filter((value) => Number(value) !== Infinity);
const labels = fc.dictionary(qualifiedKey, labelValue, { maxKeys: 3 });
const annotations = fc.dictionary(qualifiedKey, text, { maxKeys: 3 });
const secretKey = fc.record({ name: objectName, key: fc.stringMatching(/^[-._a-zA-Z0-9]{1,12}$/) });
const url = fc.tuple(fc.constantFrom("http", "https"), domain, fc.constantFrom("", ":8081", "/files", ":443/a/b/")).map(([scheme, host, rest]) => `${scheme}://${host}${rest}`);

const hostsBelow = (parent: string) =>
  some({ web: fc.constantFrom(parent, `www.${parent}`), api: fc.constantFrom(`a.b.${parent}`, `server.${parent}`), files: fc.constant(`store.${parent}`) });

const segment = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,6}$/).map((name) => `/x${name}`);
const modesBelow = (parent: string): fc.Arbitrary<Mode> =>
  fc.oneof(
    some({ hosts: hostsBelow(parent) }).map((hosts) => ({ kind: "subdomains" as const, ...hosts })),
    fc.constant({ kind: "singleHost" as const }),
    fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => ({ kind: "subPath" as const, path: segments.join("") })),
  );

/** An exposure by names: a domain, and how the three share it. */
function named<T>(rest: (parent: string, mode: Mode | undefined) => fc.Arbitrary<T>) {
  return domain.chain((parent) => some({ mode: modesBelow(parent) }).chain(({ mode }) => rest(parent, mode).map((own) => ({ domain: parent, ...(mode === undefined ? {} : { mode }), ...own }))));
}

// Three ranges, and none of the defaults, so that no two are alike.
const nodePorts = some({ api: fc.integer({ min: 30_100, max: 30_999 }), web: fc.integer({ min: 31_000, max: 31_999 }), files: fc.integer({ min: 32_000, max: 32_767 }) });
const webNodePort = some({ web: fc.integer({ min: 31_000, max: 31_999 }) });
const tls = fc.boolean();

const issuer = fc.tuple(objectName, some({ kind: fc.constantFrom("Issuer", "ClusterIssuer") })).map(([name, rest]) => ({ name, ...rest }));
const certificate: fc.Arbitrary<Tls> = fc.oneof(
  fc.record({ secretName: objectName }),
  fc.tuple(issuer, some({ secretName: objectName })).map(([own, rest]) => ({ issuer: own, ...rest })),
);
const listeners = some({ web: objectName, api: objectName, files: objectName });
const gatewayOf = (mode: Mode | undefined): fc.Arbitrary<GatewayExposure["gateway"]> => fc.oneof(
  fc
    .tuple(objectName, some({ namespace: label, sectionName: objectName, sectionNames: mode === undefined || mode.kind === "subdomains" ? listeners : some({ web: objectName }), tls }))
    .map(([name, rest]) => ({ name, ...rest })),
  fc
    .tuple(objectName, fc.oneof(fc.constant({}), fc.tuple(certificate, some({ redirectHttp: fc.boolean() })).map(([own, rest]) => ({ tls: own, ...rest }))), some({ annotations, infrastructureAnnotations: annotations }))
    .map(([className, ofTls, rest]) => ({ className, ...ofTls, ...rest })),
);

const exposure: fc.Arbitrary<Exposure> = fc.oneof(
  fc.tuple(fc.oneof(domain, fc.constantFrom("localhost", "10.0.0.1", "2001:db8::1")), some({ ports: nodePorts })).map(([host, rest]) => ({ kind: "nodePort" as const, host, ...rest })),
  named((_, mode) => some({ tls, ports: mode === undefined || mode.kind === "subdomains" ? nodePorts : webNodePort }).map((rest) => ({ kind: "nodePort" as const, ...rest }))),
  named(() =>
    some({ tls, className: objectName, annotations, sourceRanges: fc.subarray(["10.0.0.0/8", "192.0.2.0/24", "2001:db8::/32"], { minLength: 1 }) }).map((rest) => ({ kind: "loadBalancer" as const, ...rest })),
  ),
  named(() =>
    fc
      .tuple(fc.record({ className: objectName, controller: fc.constantFrom("nginx", "haproxy", "traefik", "other") }), some({ tls: certificate, annotations }))
      .map(([own, rest]) => ({ kind: "ingress" as const, ...own, ...rest })),
  ),
  named((_, mode) => fc.tuple(gatewayOf(mode), some({ timeout: fc.constantFrom("0s", "2h", "1h30m", "600s") })).map(([own, rest]) => ({ kind: "gateway" as const, gateway: own, ...rest }))),
  named(() => some({ tls }).map((rest) => ({ kind: "none" as const, ...rest }))),
);

const ofSecret = some({ secretName: objectName, revision: fc.integer({ min: 1, max: 9 }) });
// Public keys of which nobody has the private one.
const recipients: readonly [string, string, string] = [
  "age19r5zuaphvne5mxylwx7252qg4qx3dr9rzsrnd0al75yefe6m0yxstvkwft",
  "age1z2j8ptpwj4mxpm2lvkx0m79sdyghw3x5cwzva9u530xf47aep5fslt24e6",
  "age1y6z2tclu6qvg2uu2w5ey2fy0lffmhflrtf6awx2uvk39zfsl24fqq729cf",
];
const someRecipients = fc.tuple(fc.constant(recipients[0]), fc.subarray(recipients.slice(1))).map(([first, rest]): [string, ...string[]] => [first, ...rest]);
const remote = fc.oneof(fc.constantFrom("clearml/prod", "123").map((key) => ({ key })), fc.constantFrom("clearml-prod-", "a/b/").map((prefix) => ({ prefix })));
const store = fc.tuple(objectName, some({ kind: fc.constantFrom("SecretStore", "ClusterSecretStore") })).map(([name, rest]) => ({ name, ...rest }));
const credentials: fc.Arbitrary<Credentials> = fc.oneof(
  fc.tuple(fc.constantFrom("existingSecret", "generated"), ofSecret).map(([kind, rest]) => ({ kind, ...rest })),
  fc.tuple(someRecipients, ofSecret).map(([given, rest]) => ({ kind: "sops" as const, recipients: given, ...rest })),
  fc.tuple(store, remote, some({ refreshInterval: fc.constantFrom("15m", "1h30m") }), ofSecret).map(([of, from, every, rest]) => ({ kind: "externalSecrets" as const, store: of, remote: from, ...every, ...rest })),
);

const loginName = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.stringMatching(/^[-._A-Za-z0-9]{1,8}$/), fc.stringMatching(/^[!-9;-~]{1,8}$/)).filter((name) => !refused.test(name));
const user: fc.Arbitrary<FixedUser> = fc.oneof(
  fc.record({ username: loginName, name: seen }),
  fc.record({ username: loginName, name: seen, secretKey: fc.stringMatching(/^[-._a-zA-Z0-9]{1,8}$/) }),
  fc.record({ username: loginName, name: seen, passwordHash: fc.stringMatching(/^\$2[aby]\$1[0-9]\$[./A-Za-z0-9]{53}$/) }),
);
const users = fc.tuple(user, fc.array(user, { maxLength: 3 })).map(([first, rest]): [FixedUser, ...FixedUser[]] => [numbered(first, 0), ...rest.map((other, index) => numbered(other, index + 1))]);

// No two have one name or one key; a name that makes no key of a Secret says another.
function numbered(one: FixedUser, index: number): FixedUser {
  const username = `${one.username}${index}`;
  if ("passwordHash" in one) return { ...one, username };
  if (one.secretKey !== undefined) return { ...one, username, secretKey: `key-${one.secretKey}${index}` };
  return /^[-._a-zA-Z0-9]+$/.test(username) ? { ...one, username } : { ...one, username, secretKey: `key-${index}` };
}

const tag = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,12}$/), fc.constantFrom("2.4.0", "8.0"));
const imageVersion: fc.Arbitrary<ImageVersion> = some({ tag, digest: fc.stringMatching(/^sha256:[0-9a-f]{64}$/) });
const images: fc.Arbitrary<ImageSettings> = some({
  registry: fc.oneof(domain, fc.constantFrom("registry.example.com:5000/mirror", "localhost:5000", "r/a_b.c-d")),
  pullSecrets: fc.uniqueArray(objectName, { maxLength: 2 }),
  server: imageVersion,
  mongo: imageVersion,
  elastic: imageVersion,
  redis: imageVersion,
  oauth2Proxy: imageVersion,
  mongoExporter: imageVersion,
  elasticExporter: imageVersion,
  redisExporter: imageVersion,
});

// Requests below every default limit, limits above every default request: any mixture fits.
const amountsOf = (cpu: readonly string[], memory: readonly string[], disk: readonly string[]) =>
  some({ cpu: fc.constantFrom(...cpu), memory: fc.constantFrom(...memory), "ephemeral-storage": fc.constantFrom(...disk) });
const resources: fc.Arbitrary<Overrides<Resources>> = some({
  requests: amountsOf(["10m", "0.25", "500m"], ["32Mi", "64000k", "0.1Gi"], ["1Mi", "100M", "256Mi"]),
  limits: amountsOf(["1", "2.5", "8000m"], ["4Gi", "64G", "1Ti"], ["24Gi", "1T"]),
});

const variable = fc.oneof(fc.constantFrom("TZ", "HOME", "PYTHONUNBUFFERED", "https_proxy", "_X"), fc.stringMatching(/^[A-Z][A-Z0-9_]{0,6}$/).filter((name) => !/PASS|PWD|SECRET|TOKEN|CREDENTIAL|KEY|__/.test(name)));
const env = fc.dictionary(variable, fc.oneof(text, fc.constant(""), fc.record({ secret: secretKey })), { maxKeys: 3 });
const tolerations = fc.array(
  fc.oneof(
    fc.record({ key: label, operator: fc.constant("Exists"), effect: fc.constantFrom("NoSchedule", "PreferNoSchedule") }),
    fc.record({ key: label, operator: fc.constant("Equal"), value: labelValue, effect: fc.constant("NoExecute"), tolerationSeconds: fc.nat(600) }),
  ),
  { maxLength: 3 },
);
const nodeTerm = label.map((key) => ({ matchExpressions: [{ key, operator: "Exists" as const }] }));
const affinity = some({
  nodeAffinity: some({
    preferredDuringSchedulingIgnoredDuringExecution: fc.array(fc.record({ weight: fc.integer({ min: 1, max: 100 }), preference: nodeTerm }), { minLength: 1, maxLength: 2 }),
    requiredDuringSchedulingIgnoredDuringExecution: nodeTerm.map((term) => ({ nodeSelectorTerms: [term] })),
  }),
  podAntiAffinity: label.map((topologyKey) => ({ requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey, labelSelector: { matchLabels: { app: "x" } } }] })),
});

const podFields = {
  resources,
  image: fc.constantFrom("registry.example.com/clearml/server:patched", "clearml/server", `mongo@sha256:${"0".repeat(64)}`, "localhost:5000/x:1"),
  nodeSelector: fc
    .tuple(fc.dictionary(fc.oneof(label, fc.constant("kubernetes.io/os")), labelValue, { maxKeys: 2 }), fc.constantFrom({}, { "kubernetes.io/arch": "amd64" }))
    .map(([own, architecture]) => ({ ...own, ...architecture })),
  tolerations,
  affinity,
  priorityClassName: objectName,
  labels,
  annotations,
  env,
};
const pods: fc.Arbitrary<Overrides<PodSettings>> = some(podFields);
const pythonPods: fc.Arbitrary<Overrides<PythonPodSettings>> = some({
  ...podFields,
  httpProxy: fc.tuple(some({ https: fc.constant("https://proxy.example.com/x"), noProxy: fc.subarray(["10.0.0.0/8", ".example.com"]) }), fc.constant("http://proxy.example.com:3128")).map(([rest, http]) =>
    rest.https === undefined ? { ...rest, http } : rest.noProxy === undefined ? { ...rest, http } : rest,
  ),
  caBundle: fc.record({ configMap: objectName, key: fc.constantFrom("ca.crt", "ca-bundle.crt") }),
});
const orNone = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: arbitrary.map((said) => ({ pods: said })) });
const podsOfSome = orNone(pods);
const pythonPodsOfSome = orNone(pythonPods);

const size = fc.constantFrom("2Gi", "80Gi", "2Ti", "1.5T", "500G");
const storageOf = (modes: readonly ("ReadWriteOnce" | "ReadWriteMany" | "ReadWriteOncePod")[]): fc.Arbitrary<Storage> =>
  fc.oneof(
    fc.tuple(size, some({ class: objectName, accessModes: fc.constantFrom(...modes).map((mode) => [mode]) })).map(([value, rest]) => ({ size: value, ...rest })),
    fc.tuple(objectName, some({ subPath: fc.constantFrom("data/db", "a b", "x"), accessModes: fc.constantFrom(...modes).map((mode) => [mode]) })).map(([existingClaim, rest]) => ({ existingClaim, ...rest })),
  );
const storage = storageOf(["ReadWriteOnce", "ReadWriteMany", "ReadWriteOncePod"]);
const shared = storageOf(["ReadWriteMany"]).map((claim): Storage => ({ ...claim, accessModes: ["ReadWriteMany"] }));

const count = (min: number, max: number) => fc.integer({ min, max });
const scalar: fc.Arbitrary<Json> = fc.oneof(seen, fc.boolean(), fc.integer({ min: -1000, max: 1_000_000 }), fc.constant(null));
const configKey = fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,6}$/);
const json: fc.Arbitrary<Json> = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(configKey, fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxKeys: 2 }));

// Not secure, which takes variables alone.
const conf = ["apiserver", "hosts", "logging", "services"] as const;
/** Further keys of config files; those of one set begin with another word than those of the other, and than the server's. */
const confs = (word: string): fc.Arbitrary<Record<string, JsonObject>> => fc.dictionary(fc.constantFrom(...conf), fc.dictionary(configKey.map((key) => `${word}_${key}`), json, { maxKeys: 2 }), { maxKeys: 2 });

const logLevel = fc.constantFrom("DEBUG", "INFO", "WARNING", "ERROR");
const bucket = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,8}$/);
const container = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,8}[a-z0-9])?$/);
const account = fc.stringMatching(/^[a-z0-9]{3,8}$/);

// A fixed number of pods, or one that follows their load, or what holds by default.
const podCount = (most: number) =>
  fc.oneof(
    some({ replicas: count(1, most) }),
    fc.tuple(some({ memoryPercent: count(1, 200) }), count(1, 4), count(4, 9), count(1, 200)).map(([rest, min, max, cpuPercent]) => ({ autoscaling: { min, max, cpuPercent, ...rest } })),
  );

const api = fc
  .tuple(
    some({
      gunicorn: fc
        .tuple(some({ workers: count(1, 16), timeoutSec: count(1, 2000) }), fc.oneof(fc.constant({}), fc.tuple(count(1, 100_000), some({ maxRequestsJitter: count(0, 1000) })).map(([maxRequests, rest]) => ({ maxRequests, ...rest }))))
        .map(([own, requests]) => ({ ...own, ...requests })),
      watchdog: some({ enabled: fc.boolean(), thresholdSec: count(900, 100_000), intervalSec: count(1, 900) }),
      cookies: some({ sameSite: fc.constantFrom("Lax", "Strict", "None"), maxAgeSec: count(60, 10_000_000) }),
      sessions: some({ defaultExpirationSec: count(60, 2_592_000), maxExpirationSec: count(2_592_000, 100_000_000) }),
      cors: some({ origins: fc.array(url.map((one) => one.replace(/(?<=[^:/])\/.*/, "")), { maxLength: 2 }) }),
      workers: some({ timeoutSec: count(60, 5000), taskUpdateTimeoutSec: count(60, 5000), autoRegister: fc.boolean(), autoUnregister: fc.boolean() }),
      asyncDelete: some({ enabled: fc.boolean(), replicas: fc.constant(1), resources, maxRetries: count(1, 10), retryTimeoutSec: count(1, 500), fileserverTimeoutSec: count(1, 900) }),
      storageCredentials: some({
        s3: fc.uniqueArray(
          fc.tuple(some({ bucket, host: fc.constantFrom("minio.example.com:9000", "s3.example.com"), region: label, secure: fc.boolean() }), secretKey, secretKey).map(([rest, accessKey, key]) => ({ ...rest, accessKey, secretKey: key })),
          { maxLength: 3, selector: (entry) => `${entry.host} ${entry.bucket}` },
        ),
        gcs: fc.uniqueArray(
          fc.tuple(some({ bucket }), label, secretKey).map(([rest, project, key]) => ({ ...rest, project, credentials: key })),
          { maxLength: 2, selector: (entry) => `${entry.bucket}` },
        ),
        azure: fc.uniqueArray(
          fc.tuple(some({ container }), account, secretKey).map(([rest, name, accountKey]) => ({ ...rest, account: name, accountKey })),
          { maxLength: 2, selector: (entry) => `${entry.account} ${entry.container}` },
        ),
      }),
      servicesAgent: fc.boolean(),
      checkForUpdates: fc.boolean(),
      statistics: fc.boolean(),
      prePopulate: fc.boolean(),
      logLevel,
      company: fc.stringMatching(/^[0-9a-f]{32}$/),
      databaseInitSec: count(1, 5000),
      extraConfig: some({ shared: confs("both"), apiserver: confs("own") }),
    }),
    podCount(5),
    pythonPodsOfSome,
  )
  .map(([own, number, ofPods]) => ({ ...own, ...number, ...ofPods }));

const web = fc
  .tuple(
    some({
      proxyTimeoutSec: count(1, 2000),
      ipv6: fc.boolean(),
      loginNotice: text,
      displayTips: fc.boolean(),
      updateNotice: fc.boolean(),
      browserOrigins: fc.subarray(["https://minio.example.com:9000", "http://10.0.0.2"]),
      configuration: fc.dictionary(configKey, json, { maxKeys: 2 }),
    }),
    podCount(4),
    podsOfSome,
  )
  .map(([own, number, ofPods]) => ({ ...own, ...number, ...ofPods }));

const fileserver = fc
  .tuple(
    some({
      auth: fc.boolean(),
      tokenCacheSec: count(0, 100_000),
      maxUploadMib: count(1, 512),
      uploadSpool: fc.constantFrom("512Mi", "20Gi", "24Gi"),
      batchDelete: fc.boolean(),
      downloadCacheSec: count(0, 1000),
      gunicorn: some({ workers: count(1, 8), threads: count(1, 16), timeoutSec: count(1, 2000) }),
      logLevel,
    }),
    fc.oneof(fc.constant({}), some({ storage, replicas: fc.constant(1) }), fc.record({ storage: shared, replicas: count(2, 4) })),
    pythonPodsOfSome,
  )
  .map(([own, copies, ofPods]) => ({ ...own, ...copies, ...ofPods }));

// Each has a Secret of its own.
const loginOf = (owner: string) => ({ authentication: fc.boolean(), tls: certificate.map((own): Tls => (own.secretName === undefined ? own : { ...own, secretName: `${owner}-${own.secretName}` })) });
// One that stands alone, on any volume, or several, each on one that is made for it.
const ownVolume = fc.tuple(size, some({ class: objectName })).map(([value, rest]): Storage => ({ size: value, ...rest }));
const members = fc.oneof(some({ storage, members: fc.constant(1) }), fc.tuple(some({ storage: ownVolume }), fc.constantFrom(3, 5, 7)).map(([rest, number]) => ({ members: number, ...rest })));
const transportTls = fc.oneof(fc.record({ secretName: objectName }), fc.tuple(issuer, some({ secretName: objectName })).map(([own, rest]) => ({ issuer: own, ...rest })));
const nodes = fc.oneof(some({ storage, nodes: fc.constant(1) }), some({ storage: ownVolume, transportTls }).map((rest) => ({ nodes: 3 as const, ...rest })));
const ownMongo = fc.tuple(some({ ...loginOf("mongo"), cachePercent: count(10, 60) }), members, podsOfSome).map(([own, number, ofPods]) => ({ ...own, ...number, ...ofPods }));
const ownElastic = fc.tuple(some({ ...loginOf("elastic"), mmap: fc.boolean(), diskWatermark: fc.constantFrom("1gb", "750mb"), retention }), nodes, podsOfSome).map(([own, number, ofPods]) => ({ ...own, ...number, ...ofPods }));
const ownRedis = fc.tuple(some({ ...loginOf("redis"), storage, memoryPercent: count(10, 80) }), podsOfSome).map(([own, ofPods]) => ({ ...own, ...ofPods }));

const elsewhere = externalStores(secretKey);
const mongo = fc.oneof({ weight: 3, arbitrary: ownMongo }, { weight: 1, arbitrary: elsewhere.mongo });
const elastic = fc.oneof({ weight: 3, arbitrary: ownElastic }, { weight: 1, arbitrary: elsewhere.elastic });
const redis = fc.oneof({ weight: 3, arbitrary: ownRedis }, { weight: 1, arbitrary: elsewhere.redis });

const apiContainer = "/spec/template/spec/containers/[name=api]";
const fitting: readonly ObjectPatch[] = [
  patch("Deployment/api", { op: "replace", path: "/spec/template/spec/terminationGracePeriodSeconds", value: 77 }),
  patch("Deployment/api", { op: "add", path: `${apiContainer}/env/-`, value: { name: "ADDED", value: "yes" } }),
  patch("Deployment/api", { op: "remove", path: `${apiContainer}/startupProbe` }),
  patch("Deployment/web", { op: "add", path: "/metadata/annotations/constructor", value: "${NOT_SUBSTITUTED}" }),
  patch("Deployment/web", { op: "test", path: "/spec/template/spec/automountServiceAccountToken", value: false }),
  patch("Service/web", { op: "add", path: "/spec/sessionAffinity", value: "ClientIP" }),
  patch("StatefulSet/mongo", { op: "add", path: "/spec/template/spec/hostAliases", value: [{ ip: "10.0.0.1", hostnames: ["a.example"] }] }),
  patch("PodDisruptionBudget/redis", { op: "remove", path: "/spec/unhealthyPodEvictionPolicy" }),
];
const targets: readonly ResourceId[] = [
  "Deployment/api", "Deployment/async-delete", "Deployment/fileserver", "Deployment/web", "PodDisruptionBudget/api",
  "PodDisruptionBudget/async-delete", "PodDisruptionBudget/elastic", "PodDisruptionBudget/fileserver",
  "PodDisruptionBudget/mongo", "PodDisruptionBudget/redis", "PodDisruptionBudget/web", "Service/api", "Service/elastic",
  "Service/elastic-members", "Service/fileserver", "Service/mongo", "Service/mongo-members", "Service/redis",
  "Service/redis-members", "Service/web", "ServiceAccount/api", "ServiceAccount/async-delete", "ServiceAccount/elastic",
  "ServiceAccount/fileserver", "ServiceAccount/mongo", "ServiceAccount/redis", "ServiceAccount/web", "StatefulSet/elastic",
  "StatefulSet/mongo", "StatefulSet/redis",
];
/** Patches that fit whatever the settings say. */
const patches = fc
  .tuple(fc.subarray([...fitting]), fc.subarray([...targets], { maxLength: 4 }), fc.subarray([...targets], { maxLength: 4 }))
  .map(([fit, marked, unmarked]): ObjectPatch[] => [
    ...fit,
    ...marked.map((target): ObjectPatch => ({ target, op: "add", path: "/metadata/annotations/example.com~1on", value: "no" })),
    ...unmarked.flatMap((target): ObjectPatch[] => [
      { target, op: "add", path: "/metadata/labels/gone", value: "" },
      { target, op: "remove", path: "/metadata/labels/gone" },
    ]),
  ]);

// By the names of the files that testing/extra-files.ts writes.
const nobody = some({ group: fc.constant("apps"), version: fc.constant("v1"), kind: fc.constant("Nothing"), name: fc.constant("nobody"), labelSelector: fc.constant("a=b"), annotationSelector: fc.constant("c=d") }).map((rest) => ({ ...rest, name: "nobody" }));
const operations = "extras/operations.yaml";
const ofPart = (part: string): fc.Arbitrary<PartExtras> =>
  fc.tuple(
    fc.subarray(["extras/folder", `../folder-${part}`]),
    fc.subarray(["extras/component", `../component-${part}`]),
    fc.subarray([fc.constant({ kind: "ConfigMap", name: "extra.*" }), nobody]).chain((chosen) => fc.tuple(...chosen)),
  ).map(([folders, components, ofPatches]) => ({
    resources: ["extras/objects.yaml", ...folders],
    ...(components.length === 0 ? {} : { components }),
    ...(ofPatches.length === 0 ? {} : { patches: ofPatches.map((one) => ({ path: operations, target: one })) }),
  }));
const extras: fc.Arbitrary<Extras> = some({ foundation: ofPart("foundation"), stores: ofPart("stores"), app: ofPart("app") });


/** Environments of every kind that pass the check; every setting is in some of them. */
export const environments: fc.Arbitrary<Environment> = fc
  .tuple(
    fc.record({ exposure, credentials, users }),
    some({
      namespace: label.filter((name) => !/^(default$|kube-)/.test(name)),
      cluster: label,
      release: fc.constantFrom(...releaseNames),
      formerFilesUrls: fc.array(url, { maxLength: 2 }),
      sessionCookie: fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
      images,
      airGapped: fc.boolean(),
      maintenance: fc.boolean(),
      backup: backupSettings(secretKey),
      labels,
      network: networkSettings,
      flux: fluxSettings,
      oauth2Proxy: oauth2ProxySettings(objectName, secretKey, text),
      size: fc.constantFrom("S", "M", "L"),
      monitoring: monitoringSettings(labels, secretKey),
      api,
      web,
      fileserver,
      mongo,
      elastic,
      redis,
      patches,
      extras,
    }),
    pythonPodsOfSome,
    secretKey,
  )
  .map(([required, rest, ofPods, secret]) => withNetworkThatFits(withBackupThatFits(agreeing({ ...required, ...rest, ...ofPods }, { secret }))));
