import { isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import type { Draft } from "./draft.ts";

/** What a caller knows of the exposure that values do not say. */
export interface ExposureHints {
  readonly host?: string;
  readonly domain?: string;
  readonly ingressClass?: string;
}

const servers = [
  { of: "webserver", name: "web", prefix: "app" },
  { of: "apiserver", name: "api", prefix: "api" },
  { of: "fileserver", name: "files", prefix: "files" },
] as const;

type Server = (typeof servers)[number];

export function importExposure(draft: Draft, hints: ExposureHints): void {
  const exposed = servers.filter(({ of }) => draft.values.get(`${of}.ingress.enabled`) === true);
  if (exposed.length > 0) return importIngress(draft, exposed, hints);
  const types = servers.map(({ of }) => text(draft.values.get(`${of}.service.type`)));
  if (types.includes("LoadBalancer")) return importLoadBalancer(draft, hints);
  if (types.includes("NodePort")) return importNodePorts(draft, hints);
  draft.set("exposure.kind", "none", ...servers.map(({ of }) => `${of}.service.type`));
  setDomain(draft, hints, "the values expose nothing, so URLs are not in them");
}

function importNodePorts(draft: Draft, { host }: ExposureHints): void {
  draft.set("exposure.kind", "nodePort", ...servers.map(({ of }) => `${of}.service.type`));
  const known = host ?? hostOf(draft);
  draft.set("exposure.host", known ?? "node1.example.com", ...(host === undefined ? saidUrls(draft) : []));
  if (known === undefined) draft.decide("exposure.host", "values do not say at which name or address people reach a node, and all URLs follow from it: --host");
  for (const { of, name } of servers) {
    const key = `${of}.service.nodePort`;
    if (draft.values.isChosen(key)) draft.set(`exposure.ports.${name}`, Number(draft.values.get(key)), key);
  }
}

function importLoadBalancer(draft: Draft, hints: ExposureHints): void {
  draft.set("exposure.kind", "loadBalancer", ...servers.map(({ of }) => `${of}.service.type`));
  setDomain(draft, hints, "load balancers have no names in the values");
  const keys = servers.map(({ of }) => `${of}.service.annotations`);
  const annotations = union(draft, keys);
  if (Object.keys(annotations).length > 0) draft.set(["exposure", "annotations"], annotations, ...keys);
  for (const { of } of servers) notAsNodePort(draft, of);
}

function setDomain(draft: Draft, { domain }: ExposureHints, why: string): void {
  const host = hostOf(draft);
  const known = domain ?? host?.replace(/^(files|api|app)\./, "");
  draft.set("exposure.domain", known ?? "clearml.example.com", ...(domain === undefined ? saidUrls(draft) : []));
  if (known === undefined) draft.decide("exposure.domain", `${why}: --domain, of which app., api. and files. are the hosts`);
}

const clientUrls = ["clearml.clientConfigurationFilesUrl", "clearml.clientConfigurationApiUrl"] as const;

function saidUrls({ values }: Draft): string[] {
  return clientUrls.filter((key) => values.isChosen(key));
}

function hostOf(draft: Draft): string | undefined {
  for (const key of clientUrls) {
    const url = text(draft.values.get(key));
    if (URL.canParse(url)) return new URL(url).hostname;
  }
  return undefined;
}

function importIngress(draft: Draft, exposed: readonly Server[], hints: ExposureHints): void {
  const { values } = draft;
  draft.set("exposure.kind", "ingress", ...exposed.flatMap(({ of }) => [ingressKey(of, "enabled"), `${of}.service.type`]));
  setHosts(draft, exposed);
  const all = union(draft, exposed.map(({ of }) => ingressKey(of, "annotations")));
  const { "kubernetes.io/ingress.class": oldClass = null, ...annotations } = all;
  const classes = [...new Set(exposed.map(({ of }) => text(values.get(ingressKey(of, "ingressClassName")))).filter((name) => name !== ""))];
  const className = hints.ingressClass ?? classes[0] ?? (typeof oldClass === "string" ? oldClass : undefined);
  draft.set("exposure.className", className ?? "nginx", ...exposed.map(({ of }) => ingressKey(of, "ingressClassName")));
  if (className === undefined) draft.decide("exposure.className", "values leave the class to the cluster, and here it is said: --ingress-class (kubectl get ingressclass)");
  if (classes.length > 1) draft.decide("exposure.className", `values have several classes (${classes.join(", ")}), and there is one Ingress here`);
  const controller = controllerOf(`${className ?? ""} ${Object.keys(annotations).join(" ")}`);
  draft.set("exposure.controller", controller ?? (className === undefined ? "nginx" : "other"), ...exposed.map(({ of }) => ingressKey(of, "annotations")));
  if (controller === undefined) draft.decide("exposure.controller", "values do not say which controller serves the class; nginx, haproxy and traefik get annotations for uploads of any size by themselves");
  setTls(draft, exposed, annotations);
  const kept = Object.fromEntries(Object.entries(annotations).filter(([name]) => !isOwn(name, controller)));
  if (Object.keys(kept).length > 0) draft.set(["exposure", "annotations"], kept, ...exposed.map(({ of }) => ingressKey(of, "annotations")));
  for (const { of } of servers) notAsNodePort(draft, of);
  for (const { of } of servers.filter((server) => !exposed.includes(server))) {
    if (values.isChosen(ingressKey(of, "hostName"))) draft.say(ingressKey(of, "hostName"), { fate: "dropped", note: "its Ingress is not enabled" });
  }
}

function ingressKey(of: string, name: string): string {
  return `${of}.ingress.${name}`;
}

function notAsNodePort(draft: Draft, of: string): void {
  const key = `${of}.service.nodePort`;
  if (draft.values.isChosen(key)) draft.say(key, { fate: "dropped", note: "the exposure is no node port" });
}

// The hosts share a domain here, for the session cookie's sake.
function setHosts(draft: Draft, exposed: readonly Server[]): void {
  const { values } = draft;
  const hosts = exposed.map((server) => ({ ...server, host: text(values.get(`${server.of}.ingress.hostName`)), key: `${server.of}.ingress.hostName` }));
  const [only] = hosts;
  if (hosts.length === 1 && only?.of === "webserver") {
    draft.set("exposure.domain", only.host, only.key);
    draft.set("exposure.mode", { kind: "singleHost" }, "webserver.ingress.enabled");
    return;
  }
  const byPrefix = new Set(hosts.map(({ host, prefix }) => (host.startsWith(`${prefix}.`) ? host.slice(prefix.length + 1) : "")));
  const cookie = text(values.get("clearml.cookieDomain")).replace(/^\./, "");
  const candidates = [byPrefix.size === 1 ? [...byPrefix][0] ?? "" : "", cookie, common(hosts.map(({ host }) => host))];
  const fits = candidates.find((domain) => domain.split(".").length > 1 && hosts.every(({ host }) => host === domain || host.endsWith(`.${domain}`)));
  const domain = fits ?? (cookie.includes(".") ? cookie : hosts.map(({ host }) => host.replace(/^[^.]+\./, "")).find((rest) => rest.includes(".")) ?? "clearml.example.com");
  draft.set("exposure.domain", domain, ...hosts.map(({ key }) => key));
  for (const { key, host, prefix, name } of hosts) {
    const below = host === domain || host.endsWith(`.${domain}`);
    if (!below) {
      draft.say(key, { fate: "changed", here: `exposure.mode.hosts.${name}`, note: `${host} does not lie below ${domain}, as it has to for the session cookie: it becomes ${prefix}.${domain}` });
      draft.decide("exposure.domain", `${key} shares no domain with the others`);
    } else if (host !== `${prefix}.${domain}`) {
      draft.set("exposure.mode.kind", "subdomains", key);
      draft.set(`exposure.mode.hosts.${name}`, host, key);
    }
  }
  for (const { of, name, prefix } of servers) {
    if (!exposed.some((server) => server.of === of)) draft.decide(`exposure.mode.hosts.${name}`, `values have no Ingress for the ${of}; here it is at ${prefix}.${domain}, which needs its record`);
  }
}

function common(hosts: readonly string[]): string {
  const [first = [], ...others] = hosts.map((host) => host.split(".").toReversed());
  const shared = first.findIndex((label, index) => others.some((other) => other[index] !== label));
  return first.slice(0, shared < 0 ? first.length : shared).toReversed().join(".");
}

function setTls(draft: Draft, exposed: readonly Server[], annotations: JsonObject): void {
  const keys = exposed.map(({ of }) => `${of}.ingress.tlsSecretName`);
  const names = [...new Set(keys.map((key) => text(draft.values.get(key))).filter((name) => name !== ""))];
  const [secretName] = names;
  if (secretName === undefined) return draft.decide("exposure.tls", "values have no certificate, so passwords go over the network in clear: name a Secret or an issuer");
  const issuers = { "cert-manager.io/cluster-issuer": "ClusterIssuer", "cert-manager.io/issuer": "Issuer" } as const;
  const [issuer] = Object.entries(issuers).flatMap(([name, kind]) => (typeof annotations[name] === "string" ? [{ kind, name: annotations[name] }] : []));
  draft.set("exposure.tls", { ...(issuer === undefined ? {} : { issuer }), secretName }, ...keys, ...(issuer === undefined ? [] : exposed.map(({ of }) => `${of}.ingress.annotations`)));
  if (issuer === undefined && (names.length > 1 || exposed.length > 1)) {
    draft.decide("exposure.tls", `one certificate covers all hosts here${names.length > 1 ? `, and values have ${names.join(", ")}` : ""}: see that that of ${secretName} does`);
  }
}

function controllerOf(words: string): "nginx" | "haproxy" | "traefik" | undefined {
  return (["nginx", "haproxy", "traefik"] as const).find((name) => words.includes(name));
}

// What the project says itself of its controller, and what becomes tls.issuer.
function isOwn(name: string, controller: string | undefined): boolean {
  return /^cert-manager\.io\/(cluster-)?issuer$/.test(name) || (controller !== undefined && /(proxy-body-size|proxy-read-timeout|proxy-send-timeout|proxy-request-buffering|timeout-server|timeout-client)$/.test(name));
}

function union(draft: Draft, keys: readonly string[]): JsonObject {
  return keys.reduce<JsonObject>((all, key) => {
    const value = draft.values.get(key);
    return isJsonObject(value) ? { ...Object.fromEntries(Object.entries(value).map(([name, item]) => [name, String(item)])), ...all } : all;
  }, {});
}

function text(value: Json): string {
  return value === null || typeof value === "object" ? "" : String(value);
}
