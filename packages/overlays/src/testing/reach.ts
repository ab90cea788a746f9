import { isJsonArray, isJsonObject, parseAddress, containsCidr, parseCidr, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";

/** A pod, by what policies see of it. */
export interface PodEnd {
  readonly namespace: string;
  readonly namespaceLabels: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** A pod, or an address outside of the cluster. */
export type End = PodEnd | { readonly address: string };

export interface Call {
  readonly from: End;
  readonly to: End;
  readonly port: number;
  readonly protocol: "TCP" | "UDP";
}

/** Whether the NetworkPolicies among the objects let a call through, as Kubernetes says what they mean (v1 API, networking.k8s.io). */
export function mayCall(objects: readonly KubeObject[], call: Call): boolean {
  const policies = objects.filter(({ kind }) => kind === "NetworkPolicy");
  return lets(policies, "Egress", call.from, call.to, call) && lets(policies, "Ingress", call.to, call.from, call);
}

/** Whether the policies of one end let the other through: all do where none selects it. */
function lets(policies: readonly KubeObject[], direction: "Ingress" | "Egress", own: End, other: End, { port, protocol }: Call): boolean {
  if ("address" in own) return true;
  const selecting = policies.filter((policy) => policy.metadata["namespace"] === own.namespace && matches(at(policy, "spec", "podSelector"), own.labels) && list(at(policy, "spec", "policyTypes")).includes(direction));
  if (selecting.length === 0) return true;
  const [rules, peers] = direction === "Ingress" ? ["ingress", "from"] : ["egress", "to"];
  return selecting.some((policy) =>
    list(at(policy, "spec", rules)).some((rule) => anyOr(at(rule, peers), (peer) => isPeer(peer, other, own.namespace)) && anyOr(at(rule, "ports"), (one) => at(one, "port") === port && (at(one, "protocol") ?? "TCP") === protocol)),
  );
}

// A list that is absent or empty restricts nothing.
function anyOr(items: Json | undefined, holds: (item: Json) => boolean): boolean {
  const all = list(items);
  return all.length === 0 || all.some(holds);
}

function isPeer(peer: Json, end: End, ownNamespace: string): boolean {
  const block = at(peer, "ipBlock");
  if (block !== undefined) return "address" in end && contains(at(block, "cidr"), end.address) && !list(at(block, "except")).some((network) => contains(network, end.address));
  if ("address" in end) return false;
  const namespaces = at(peer, "namespaceSelector");
  const pods = at(peer, "podSelector");
  return (namespaces === undefined ? end.namespace === ownNamespace : matches(namespaces, end.namespaceLabels)) && (pods === undefined || matches(pods, end.labels));
}

function contains(network: Json | undefined, address: string): boolean {
  const outer = parseCidr(String(network));
  const inner = parseAddress(address);
  if (outer === undefined || inner === undefined) throw new Error(`${String(network)} or ${address} cannot be read`);
  return containsCidr(outer, { ...inner, prefix: inner.version === 4 ? 32 : 128 });
}

function matches(selector: Json | undefined, labels: Readonly<Record<string, string>>): boolean {
  if (!isJsonObject(selector)) throw new Error("no selector");
  const others = Object.keys(selector).filter((key) => key !== "matchLabels");
  if (others.length > 0) throw new Error(`${others.join(", ")} is no selector that this evaluator reads`);
  const wanted: JsonObject = isJsonObject(selector["matchLabels"]) ? selector["matchLabels"] : {};
  return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}

function at(value: Json | undefined, ...keys: readonly (string | undefined)[]): Json | undefined {
  return keys.reduce<Json | undefined>((holder, key) => (isJsonObject(holder) && key !== undefined ? holder[key] : undefined), value);
}

function list(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}
