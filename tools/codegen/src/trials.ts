import { isJsonArray, isJsonObject, jsonEqual, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { checkEnvironment, environmentManifest, problemText, type Environment } from "@k8s-config/overlays";
import { landings } from "./landings.ts";
import { exampleOfProperty, onlyValue, type Examples, type Setting } from "./settings.ts";

/** The environment to which each setting is added: the least that one may say. */
const plain: JsonObject = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
};

/** Exposures by names. */
const named = ["NodePortBehindRecords", "LoadBalancerExposure", "IngressExposure", "GatewayExposure", "NoExposure"];

/** Examples of settings that have none, or one that is the default, or that means something only beside another. */
export const examples: Examples = {
  release: "2.0",
  // Of the release.
  "images.server.tag": "2.4.0-1",
  "images.elastic.tag": "8.19.12",
  "images.redis.tag": "8.2.9",
  users: [{ username: "grace", name: "Grace Hopper" }],
  // Shown nowhere: it would be copied.
  "users[](InlineUser).passwordHash": `$2b$12$${"x".repeat(53)}`,
  "users[](SecretUser).secretKey": "turing",
  "exposure(NoExposure).tls": false,
  ...Object.fromEntries(
    named.flatMap((exposure) => [
      // Each has a host of its own by default.
      [`exposure(${exposure}).mode`, { kind: "singleHost" }],
      // Below the domain of the other example.
      ...["api", "files"].map((host) => [`exposure(${exposure}).mode(Subdomains).hosts.${host}`, `${host}-2.clearml.example.com`]),
    ]),
  ),
  // By itself a name says nothing.
  "network.destinations[]": { name: "dns", peers: [{ cidr: "192.0.2.10/32" }], ports: [5353] },
  // Three places, of which none can be left out; a schedule that is not the default.
  backup: { mongo: { size: "50Gi" }, elastic: { size: "100Gi" }, fileserver: { size: "500Gi" } },
  // Only beside TLS is there anything to redirect to.
  "exposure(GatewayExposure).gateway(MadeGateway)": { className: "envoy", tls: { secretName: "clearml-tls" } },
  "api.asyncDelete.resources.limits.cpu": "1",
  "credentials(ExistingSecret).secretName": "team-credentials",
  "credentials(GeneratedSecret).secretName": "team-credentials",
  "credentials(SopsSecret).secretName": "team-credentials",
  "credentials(ExternalSecretCredentials).secretName": "team-credentials",
};

const decrypting: JsonObject = { flux: { source: { kind: "existing", name: "platform" }, decryption: {} } };

const watched: JsonObject = { monitoring: { prometheus: { namespace: "monitoring" } } };

/** What a setting needs beside it, by the beginning of its id. */
const companions: Readonly<Record<string, JsonObject>> = {
  "credentials(SopsSecret)": decrypting,
  "pods.resources.requests": { pods: { resources: { limits: { memory: "8Gi", "ephemeral-storage": "30Gi" } } } },
  "pods.resources.limits.memory": { pods: { resources: { requests: { memory: "64Mi" } } } },
  "pods.resources.limits.ephemeral-storage": { fileserver: { uploadSpool: "512Mi" } },
  "pods.httpProxy.https": { pods: { httpProxy: { http: "http://proxy.example.com:3128" } } },
  "pods.httpProxy.http": { pods: { httpProxy: { https: "http://proxy.example.com:3128" } } },
  "pods.httpProxy.noProxy": { pods: { httpProxy: { https: "http://proxy.example.com:3128" } } },
  "api.gunicorn.maxRequestsJitter": { api: { gunicorn: { maxRequests: 100000 } } },
  "api.asyncDelete.resources.requests": { api: { asyncDelete: { resources: { limits: { memory: "8Gi", "ephemeral-storage": "8Gi" } } } } },
  "network.destinations[].name": { credentials: { kind: "generated" } },
  airGapped: { images: { registry: "registry.example.com" } },
  "web.browserOrigins": { airGapped: true, images: { registry: "registry.example.com" } },
  "images.oauth2Proxy": {
    oauth2Proxy: { issuerUrl: "https://login.example.com", clientId: "clearml", clientSecret: { name: "login", key: "client" }, cookieSecret: { name: "login", key: "cookie" }, emailDomains: ["*"] },
  },
  "elastic.nodes": { elastic: { authentication: false } },
  ...Object.fromEntries(["", "(TransportSecret)", "(TransportIssuer)"].map((member) => [`elastic.transportTls${member}`, { elastic: { nodes: 3 } }])),
  ...Object.fromEntries(["mongo", "elastic", "redis"].map((store) => [`images.${store}Exporter`, watched])),
  "fileserver.replicas": { fileserver: { storage: { size: "100Gi", accessModes: ["ReadWriteMany"] } } },
  "fileserver.uploadSpool": { fileserver: { pods: { resources: { limits: { "ephemeral-storage": "60Gi" } } } } },
};

/** Other values of settings that cannot be left out, where a changed example is none. */
const others: Examples = {
  ...Object.fromEntries(named.map((exposure) => [`exposure(${exposure}).mode(SubPath).path`, "/ml"])),
  "credentials(SopsSecret).recipients": ["age19r5zuaphvne5mxylwx7252qg4qx3dr9rzsrnd0al75yefe6m0yxstvkwft"],
  "exposure(IngressExposure).controller": "nginx",
  ...Object.fromEntries(["mongo", "elastic"].map((store) => [`${store}.external.hosts`, [{ host: "other.example.com" }]])),
  "oauth2Proxy.issuerUrl": "https://login.example.com/realms/other",
  "oauth2Proxy.emailDomains": ["example.org"],
  "users[](SecretUser).username": "grace",
  "users[](InlineUser).username": "grace",
  "users[](InlineUser).passwordHash": `$2b$12$${"y".repeat(53)}`,
  "flux.source(GitSource).url": "https://git.example.com/platform/other.git",
  "flux.source(GitSource).ref(GitCommit).commit": "f".repeat(40),
  "flux.source(OciSource).url": "oci://registry.example.com/platform/other",
  "flux.source(OciSource).ref(OciDigest).digest": `sha256:${"f".repeat(64)}`,
  "flux.substituteFrom[].kind": "Secret",
  "network.destinations[].name": "kubernetesApi",
  "network.egress[].from": "web",
  "network.egress[].ports": [8443],
  ...Object.fromEntries(
    ["network.clients[]", "network.agents[]", "network.destinations[].peers[]", "network.egress[].to"].flatMap((peer): [string, Json][] => [
      [`${peer}(AddressPeer).cidr`, "198.51.100.0/24"],
      [`${peer}(NamespacePeer).namespace`, "other"],
      [`${peer}(LabelledPeer).namespaceLabels`, { "example.com/other": "yes" }],
      [`${peer}(AnyPeer).any`, "address"],
    ]),
  ),
  ...Object.fromEntries(
    ["mongo", "elastic", "fileserver"].flatMap((part): [string, Json][] => [
      [`backup.${part}`, false],
      [`backup.${part}(NewClaim).size`, "300Gi"],
    ]),
  ),
  ...Object.fromEntries(["fileserver", "mongo", "elastic", "redis"].map((component) => [`${component}.storage(NewClaim).size`, "300Gi"])),
  ...Object.fromEntries(["foundation", "stores", "app"].map((part) => [`extras.${part}.patches[].path`, "extras/another.yaml"])),
  "patches[](ObjectChange).target": "Deployment/web",
  "patches[](ObjectChange).op": "replace",
  "patches[](ObjectChange).path": "/spec/minReadySeconds",
  "patches[](ObjectRemoval).target": "Deployment/web",
  "patches[](ObjectRemoval).path": "/spec/template/spec/automountServiceAccountToken",
};

/** Settings that no object and no file shows, with what reads them. */
export const unseen: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["mongo", "elastic", "redis"].map((store) => [`${store}.storage(ExistingClaim).accessModes`, "nowhere: a claim that exists has its modes already, and a store has one pod"])),
  ...Object.fromEntries(["mongo", "elastic", "fileserver"].map((part) => [`backup.${part}(ExistingClaim).accessModes`, "nowhere: a claim that exists has its modes already"])),
  "patches[](ObjectChange).op": "nowhere by itself: it says how the value comes to its field",
  ...Object.fromEntries(
    ["foundation", "stores", "app"].flatMap((part) =>
      ["", ".resources", ".components", ".patches", ".patches[].path", ".patches[].target", ...["group", "version", "kind", "name", "labelSelector", "annotationSelector"].map((field) => `.patches[].target.${field}`)].map(
        (setting): [string, string] => [`extras.${part}${setting}`, `\`${part}/kustomization.yaml\` of the overlay`],
      ),
    ),
  ),
  "monitoring.thresholds.backupHours": "the alert of backups, where CronJobs make some",
  "monitoring.thresholds.replicationLagSec": "the alert of MongoDB's members, where there are several",
  cluster: "nowhere: it is compared with that of the other environments",
  extras: "the kustomization.yaml of each part",
  "credentials(SopsSecret).kind": "`foundation/kustomization.yaml` of the overlay, which lists the encrypted Secret",
  "credentials(SopsSecret).recipients": "the encrypted Secret, `foundation/extras/credentials.sops.yaml` of the overlay",
};

/** Two environments that differ in one setting. */
export interface Trial {
  readonly without: JsonObject;
  readonly given: JsonObject;
}

export function trialOf(setting: Setting): Trial {
  const { id, keys, property, setups, fallback } = setting;
  const companion = Object.entries(companions).filter(([prefix]) => id === prefix || id.startsWith(`${prefix}.`)).map(([, value]) => value);
  const base = setups.reduce((environment, { keys: at, value }) => withValue(environment, at, value), companion.reduce(mergedObjects, plain));
  const parent = setups.findLast(({ other }) => other !== undefined);
  if (onlyValue(setting) !== undefined && parent?.other !== undefined) return { without: withValue(base, parent.keys, parent.other), given: base };
  const example = exampleOfProperty(property, id, examples);
  const value = jsonEqual(example, fallback) && typeof fallback === "boolean" ? !fallback : example;
  const given = withValue(base, keys, value);
  const mayGo = property.optional || (setups.length === 0 && keys.length > 1);
  const without = mayGo ? withoutKey(base, keys) : setups.length === 0 ? base : withValue(base, keys, others[id] ?? otherThan(value));
  return { without, given };
}

/**
 * Where a setting lands.
 *
 * @throws Error where one of the two environments may not be, or where nothing tells them apart.
 */
export function landingsOf(setting: Setting): string[] {
  // What has one value alone can make no difference.
  if (onlyValue(setting) !== undefined && !setting.setups.some(({ other }) => other !== undefined)) return [];
  const { without, given } = trialOf(setting);
  const found = landings(environmentManifest("reference", accepted(without)), environmentManifest("reference", accepted(given)));
  if (found.length === 0 && !(setting.id in unseen)) throw new Error(`lands nowhere: ${JSON.stringify(given)} renders as ${JSON.stringify(without)} does; use it in the component, or give it another @example`);
  if (found.length > 0 && setting.id in unseen) throw new Error(`lands in ${found.join(", ")}: it is not unseen, as tools/codegen/src/trials.ts has it`);
  return found;
}

function accepted(value: JsonObject): Environment {
  const { environment, problems } = checkEnvironment("reference", value);
  if (environment !== undefined) return environment;
  throw new Error(`is tried with an environment that is refused; say what it needs in tools/codegen/src/trials.ts\n${problems.map(problemText).join("\n")}`);
}

function otherThan(value: Json): Json {
  if (typeof value === "string") return `x${value}`;
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : null;
}

function mergedObjects(a: JsonObject, b: JsonObject): JsonObject {
  const entries = Object.entries(b).map(([key, value]): [string, Json] => {
    const before = a[key];
    return [key, isJsonObject(before) && isJsonObject(value) && before["kind"] === value["kind"] ? mergedObjects(before, value) : value];
  });
  return { ...a, ...Object.fromEntries(entries) };
}

export function withValue(holder: JsonObject, keys: readonly string[], value: Json): JsonObject {
  const changed = changedAt(holder, keys, value);
  return isJsonObject(changed) ? changed : holder;
}

export function withoutKey(holder: JsonObject, keys: readonly string[]): JsonObject {
  const changed = changedAt(holder, keys, undefined);
  return isJsonObject(changed) ? changed : holder;
}

function changedAt(holder: Json | undefined, [key, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (isJsonArray(holder)) return holder.map((item, index) => (String(index) === key ? toJson(changedAt(item, rest, value)) : item));
  const { [key]: before, ...siblings } = isJsonObject(holder) ? holder : {};
  const inner = before === undefined && value === undefined ? undefined : changedAt(before, rest, value);
  return inner === undefined ? siblings : { ...siblings, [key]: inner };
}
