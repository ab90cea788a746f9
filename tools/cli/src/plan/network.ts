import { atPointer, isJsonArray, isJsonObject, objectId, type Json, type KubeObject } from "@k8s-config/core";

/** Who may call whom, and by what the installation is reached: what opens, and what closes. */
export interface NetworkChange {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** Compares what NetworkPolicies allow and what leads in from outside. */
export function networkChangeOf(before: readonly KubeObject[], after: readonly KubeObject[]): NetworkChange {
  const isIsolated = [before, after].every((objects) => objects.some(isPolicy));
  // Where there is no policy at all, all may call all: what the others allow is no news.
  const ways = (objects: readonly KubeObject[]) => new Set(isIsolated ? objects.flatMap(waysOf) : [...entriesOf(objects), ...(objects.some(isPolicy) ? [] : [anyone])]);
  const [old, now] = [ways(before), ways(after)];
  return { opened: [...now].filter((way) => !old.has(way)).toSorted(), closed: [...old].filter((way) => !now.has(way)).toSorted() };
}

/** By what an installation is reached from outside. */
export function entriesOf(objects: readonly KubeObject[]): string[] {
  return objects.filter((object) => !isPolicy(object)).flatMap(waysOf).toSorted();
}

const anyone = "anyone -> all pods, any port: no NetworkPolicy says otherwise";

function isPolicy({ kind }: KubeObject): boolean {
  return kind === "NetworkPolicy";
}

function waysOf(object: KubeObject): string[] {
  switch (object.kind) {
    case "NetworkPolicy":
      return allowedBy(object);
    case "Service":
      return portsOf(object);
    case "Ingress":
      return list(object, "/spec/rules").map((rule) => `host ${text(rule, "/host") ?? "of any name"} by ${objectId(object)}`);
    case "HTTPRoute":
      return list(object, "/spec/hostnames").map((host) => `host ${String(host)} by ${objectId(object)}`);
    default:
      return [];
  }
}

// Without a policy all is allowed: what an isolated pod is denied is a way that closes.
function allowedBy(policy: KubeObject): string[] {
  const pods = selected(atPointer(policy, "/spec/podSelector"));
  const types = list(policy, "/spec/policyTypes");
  const ways = (direction: "ingress" | "egress", peers: "from" | "to") =>
    list(policy, `/spec/${direction}`).flatMap((rule) => {
      const ends = list(rule, `/${peers}`);
      const ports = list(rule, "/ports").map((port) => `${text(port, "/protocol") ?? "TCP"} ${text(port, "/port") ?? "any"}${text(port, "/endPort") === undefined ? "" : `-${text(port, "/endPort")}`}`);
      const who = ends.length === 0 ? ["anyone"] : ends.map(peerOf);
      return who.flatMap((end) => (ports.length === 0 ? ["any port"] : ports).map((port) => (direction === "ingress" ? `${end} -> ${pods}, ${port}` : `${pods} -> ${end}, ${port}`)));
    });
  return [...(types.includes("Ingress") ? ways("ingress", "from") : []), ...(types.includes("Egress") ? ways("egress", "to") : [])];
}

function peerOf(peer: Json): string {
  const cidr = text(peer, "/ipBlock/cidr");
  const excepted = list(peer, "/ipBlock/except").map(String);
  if (cidr !== undefined) return `${cidr}${excepted.length === 0 ? "" : ` without ${excepted.join(", ")}`}`;
  const namespaces = atPointer(peer, "/namespaceSelector");
  const pods = atPointer(peer, "/podSelector");
  const where = namespaces === undefined ? undefined : (text(namespaces, "/matchLabels/kubernetes.io~1metadata.name") ?? (isEmpty(namespaces) ? "any namespace" : JSON.stringify(namespaces)));
  if (where === undefined) return selected(pods);
  return pods === undefined || isEmpty(pods) ? `namespace ${where}`.replace("namespace any namespace", "any namespace") : `${where}/${selected(pods)}`;
}

function selected(selector: Json | undefined): string {
  if (selector === undefined || isEmpty(selector)) return "all pods";
  const labels = atPointer(selector, "/matchLabels");
  const own = isJsonObject(labels) ? Object.entries(labels).filter(([key]) => key !== "app.kubernetes.io/part-of") : [];
  const [first] = own;
  if (own.length === 1 && first !== undefined) return String(first[1]);
  return JSON.stringify(selector);
}

function isEmpty(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}

function portsOf(service: KubeObject): string[] {
  const type = text(service, "/spec/type");
  if (type === "NodePort") return list(service, "/spec/ports").map((port) => `port ${text(port, "/nodePort") ?? "?"} of every node by ${objectId(service)}`);
  if (type === "LoadBalancer") return list(service, "/spec/ports").map((port) => `port ${text(port, "/port") ?? "?"} of a load balancer by ${objectId(service)}`);
  return [];
}

function list(value: Json, pointer: string): readonly Json[] {
  const found = atPointer(value, pointer);
  return isJsonArray(found) ? found : [];
}

function text(value: Json, pointer: string): string | undefined {
  const found = atPointer(value, pointer);
  return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}
