import { withValue } from "@k8s-config/codegen/src/trials.ts";
import { atPointer, isJsonArray, objectId, type Json, type KubeObject } from "@k8s-config/core";
import type { Environment } from "@k8s-config/overlays";
import { accepted as acceptedBody, refusal, type Api } from "../cluster/api.ts";
import { differences } from "../cluster/differences.ts";
import { gatewayApi, hasKinds } from "../cluster/custom-kinds.ts";
import { rolledOut } from "../cluster/workloads.ts";
import { accepted, emitted, makeSecretsFor, objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";
import { servicesServed } from "./apply.ts";

const namespace = "k8s-config-exposures";
const domain = "clearml.example.com";
const subPath = { kind: "subPath", path: "/clearml" } as const;
const singleHost = { kind: "singleHost" } as const;
const issuer = { kind: "ClusterIssuer", name: "letsencrypt" } as const;
const ingress = { kind: "ingress", domain, className: "traefik", controller: "traefik" } as const;
// Of nobody else in these scenarios.
const ports = { api: 32508, web: 32580, files: 32581 } as const;
const oauth2Proxy = {
  issuerUrl: "https://login.example.com",
  clientId: "clearml",
  clientSecret: { name: "login", key: "client" },
  cookieSecret: { name: "login", key: "cookie" },
  emailDomains: ["example.com"],
} as const;

interface Variant extends Pick<Environment, "exposure" | "oauth2Proxy"> {
  /** Whether its pods are waited for: the others lead to the same Services, whose pods have run already. */
  readonly runs?: true;
}

const byIssuer: Variant = { exposure: { kind: "gateway", domain, gateway: { className: "envoy", tls: { issuer }, infrastructureAnnotations: { "example.com/class": "internal" } } } };

/** One environment, and then the same with another way in. Each comes from the one before it, as on a cluster that lives. */
const variants: Readonly<Record<string, Variant>> = {
  "node ports of a node": { runs: true, exposure: { kind: "nodePort", host: "node1.example.com", ports } },
  "the same behind oauth2-proxy": { runs: true, exposure: { kind: "nodePort", host: "node1.example.com", ports }, oauth2Proxy },
  "node ports behind records": { exposure: { kind: "nodePort", domain, ports, tls: true } },
  "one node port for a single host": { exposure: { kind: "nodePort", domain, mode: singleHost, ports: { web: ports.web } } },
  "load balancers": { exposure: { kind: "loadBalancer", domain, tls: true } },
  "one load balancer behind oauth2-proxy": { runs: true, exposure: { kind: "loadBalancer", domain, mode: singleHost }, oauth2Proxy },
  "an Ingress with a Secret": { exposure: { ...ingress, tls: { secretName: "clearml-tls" } } },
  "an Ingress by an issuer, below a path": { exposure: { ...ingress, mode: subPath, tls: { issuer } } },
  "a Gateway that is there": { exposure: { kind: "gateway", domain, gateway: { name: "public", namespace: "gateways", sectionName: "https" } } },
  "a Gateway of http": { exposure: { kind: "gateway", domain, gateway: { className: "envoy" } } },
  "a Gateway by an issuer": byIssuer,
  "a Gateway below a path, behind oauth2-proxy": { runs: true, exposure: { kind: "gateway", domain, mode: subPath, gateway: { className: "envoy", tls: { secretName: "clearml-tls" } }, timeout: "2h" }, oauth2Proxy },
  nothing: { runs: true, exposure: { kind: "none", domain } },
};

export const exposures: Scenario = {
  name: "exposures",
  about: "each way in is taken strictly and without a warning, after any other, and leads to pods that are ready",
  needsFakeNodes: true,
  async run(context) {
    const { cluster, expect, check, uses } = context;
    await uses(namespace);
    await expect("the kinds of the Gateway API are there", async () => {
      if (!(await hasKinds(context, gatewayApi))) throw new Error("they are not");
    });
    let before: readonly KubeObject[] = [];
    for (const [what, variant] of Object.entries(variants)) {
      // oxlint-disable-next-line no-await-in-loop -- each comes from the one before it
      before = await expect(what, () => exposed(context, what, variant, before));
    }
    const made = await objectsFor(context, "wrong", byIssuer);
    for (const [what, { kind, pointer, value, reason }] of Object.entries(wrong)) {
      // oxlint-disable-next-line no-await-in-loop -- a few
      await check(`refused: ${what}`, () => refused(cluster.api, made, kind, pointer, value, reason));
    }
    // Its node ports are of the whole cluster, and whoever comes next may want them.
    await cluster.kubectl(["delete", "namespace", namespace, "--wait=false"]);
  },
};

async function objectsFor({ root, scratch }: Context, what: string, { exposure, oauth2Proxy: login }: Variant): Promise<KubeObject[]> {
  const least = { namespace, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada Lovelace" }] };
  const environment = accepted("exposures", { ...least, exposure, ...(login === undefined ? {} : { oauth2Proxy: login }) });
  return objectsOf(emitted(root, scratch, what.replaceAll(/[^a-z0-9]+/gi, "-").toLowerCase(), environment));
}

async function exposed(context: Context, what: string, variant: Variant, before: readonly KubeObject[]): Promise<readonly KubeObject[]> {
  const { cluster: { api } } = context;
  const objects = await objectsFor(context, what, variant);
  const old = new Map(before.map((object) => [objectId(object), JSON.stringify(object)]));
  const changed = objects.filter((object) => old.get(objectId(object)) !== JSON.stringify(object));
  const warnings: string[] = [];
  for (const object of changed.filter(({ kind }) => kind === "Namespace")) acceptedBody(await api.apply(object));
  await makeSecretsFor(api, objects, namespace);
  // In the order in which kubectl would: what takes a port comes after what gives it.
  for (const object of changed) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await api.apply(object);
    if (answer.status >= 300) throw new Error(`${objectId(object)}: ${refusal(answer)}`);
    warnings.push(...answer.warnings.map((warning) => `${objectId(object)}: ${warning}`));
  }
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  // As `emit` says after a change: kubectl apply deletes nothing.
  const ids = new Set(objects.map(objectId));
  await Promise.all(before.filter((object) => !ids.has(objectId(object))).map((object) => api.delete(object)));
  if (variant.runs) {
    await rolledOut(api, namespace);
    await waitFor(`endpoints in ${namespace}`, 30, () => servicesServed(api, namespace));
    await waitFor("the web app's endpoints", 30, () => frontedBy(api, variant.oauth2Proxy === undefined ? "web" : "oauth2-proxy"));
  }
  // Controllers write to objects while they are asked about.
  await waitFor("a second apply that changes nothing", 10, async () => {
    const found = await differences(api, objects);
    if (found.length > 0) throw new Error(found.join("\n"));
  });
  return objects;
}

/** Holds that all that leads people to the web app leads to pods of one workload. */
async function frontedBy(api: Api, workload: string): Promise<void> {
  const slices = await api.list(`/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`);
  const fronts = slices.filter((slice) => ["web", "web-public"].includes(String(atPointer(slice, "/metadata/labels/kubernetes.io~1service-name"))));
  const pods = fronts.flatMap(({ endpoints = null }) => (isJsonArray(endpoints) ? endpoints : [])).map((endpoint) => String(atPointer(endpoint, "/targetRef/name")));
  const others = pods.filter((pod) => !pod.startsWith(`${workload}-`));
  if (pods.length === 0 || others.length > 0) throw new Error(`it leads to ${pods.join(", ") || "no pod"}, and not to ${workload}`);
}

/** What the API server refuses of the kinds of the Gateway API, by its schema and by its rules. */
const wrong: Readonly<Record<string, { readonly kind: string; readonly pointer: readonly string[]; readonly value: Json; readonly reason: RegExp }>> = {
  "a field that a Gateway has not": { kind: "Gateway", pointer: ["spec", "gatewayClass"], value: "envoy", reason: /field not declared in schema|unknown field/i },
  "a Gateway without listeners": { kind: "Gateway", pointer: ["spec", "listeners"], value: [], reason: /should have at least 1 items/i },
  "a certificate of plain http": { kind: "Gateway", pointer: ["spec", "listeners", "0", "protocol"], value: "HTTP", reason: /tls must not be specified for protocols/i },
  "a field that a route has not": { kind: "HTTPRoute", pointer: ["spec", "hosts"], value: [domain], reason: /field not declared in schema|unknown field/i },
  "less time for a request than for the part of it behind the Gateway": { kind: "HTTPRoute", pointer: ["spec", "rules", "0", "timeouts"], value: { request: "10s", backendRequest: "20s" }, reason: /backendRequest timeout cannot be longer than request/i },
};

async function refused(api: Api, objects: readonly KubeObject[], kind: string, pointer: readonly string[], value: Json, reason: RegExp): Promise<void> {
  const object = objects.find((candidate) => candidate.kind === kind);
  if (object === undefined) throw new Error(`there is no ${kind}`);
  const answer = await api.apply({ ...object, ...withValue(object, pointer, value) }, { dryRun: true });
  if (answer.status < 300) throw new Error(`${objectId(object)} was accepted with ${pointer.join(".")} = ${JSON.stringify(value)}`);
  if (!reason.test(refusal(answer))) throw new Error(`${objectId(object)} was refused for another reason: ${refusal(answer)}`);
}
