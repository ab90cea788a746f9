import { isJsonObject, type Json } from "@k8s-config/core";

interface Words {
  readonly reason: string;
  readonly remedy: string;
}

/** What is said of a key that an exposure has not, where the key is one that another place or kind has. */
export function misplacedWords(key: string, keys: readonly string[], holder: Json | undefined): Words | undefined {
  if (keys[0] !== "exposure" || !isJsonObject(holder)) return undefined;
  if (keys.length === 2 && keys[1] === "mode") {
    if (key === "hosts") return { reason: "are of mode subdomains: here one host has all three", remedy: "Remove it; that host is the domain" };
    if (key === "path") return { reason: "is of mode subPath", remedy: 'Remove it, or write kind: "subPath"' };
  }
  if (keys.length !== 1) return undefined;
  const atNode = holder["host"] !== undefined;
  if (key === "hosts" && !atNode) return { reason: "stands in the mode that has them", remedy: 'Write mode: { kind: "subdomains", hosts: { … } }' };
  if (key === "path" && !atNode) return { reason: "stands in the mode that has one", remedy: 'Write mode: { kind: "subPath", path: "/clearml" }' };
  if (key === "tls" && atNode) return { reason: "has nothing to end it: people reach the ports of the node itself", remedy: "Remove it, or write the domain of a load balancer that ends TLS instead of the host" };
  if (key === "mode" && atNode) return { reason: "is how names share a domain, and the ports of a node have one host", remedy: "Remove it, or write a domain instead of the host" };
  return undefined;
}

/** What is wrong with a path below which all is to be served. */
export function pathWords(value: string): string {
  if (value === "" || value === "/") return "is the root of the host, which mode singleHost has";
  if (!value.startsWith("/")) return "does not begin with /";
  if (value.endsWith("/")) return "ends in /, and what follows it begins with one";
  if (value.includes("//")) return "has // in it, which is taken for / on the way";
  return "has other characters than letters, digits, - and _, which an Ingress controller may refuse or read as a pattern";
}
