import { sentinelRemedy } from "./rules-stores.ts";

/** What is said of a key that an external store has not, where people look for it. */
export function storeKeyWords(key: string, [store, external]: readonly string[]): { readonly reason: string; readonly remedy: string; readonly hidesValue?: true } | undefined {
  if (external !== "external") return undefined;
  if (/^(uri|url|connectionString)$/i.test(key)) {
    return { reason: "would hold a password in clear, or one database for what the server keeps in two", remedy: "Say hosts, login and tls, or for Redis host, login and tls; the connection string is made of them", hidesValue: true };
  }
  if (store !== "redis") return undefined;
  if (/sentinel|^master(Name|Set)?$/i.test(key)) return { reason: "is of Sentinel, and the server cannot ask one which Redis is the master", remedy: sentinelRemedy };
  if (/^(hosts|nodes)$/.test(key)) return { reason: "are more than the server takes, which is one address", remedy: "Say host: any member of a cluster, with cluster: true, tells the others" };
  return undefined;
}

/** What is wrong with the address of an external store. */
export function storeHostWords([store]: readonly string[], value: string): { readonly reason: string; readonly remedy?: string } {
  if (value.startsWith("mongodb+srv:")) {
    return {
      reason: "is a name of SRV records, and NetworkPolicies have to know the hosts and ports that these lead to",
      remedy: "Write the hosts that `dig +short SRV _mongodb._tcp.NAME` prints, with replicaSet and tls",
    };
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return { reason: "has a scheme: whether there is TLS is said in tls" };
  if (value.includes("@")) return { reason: "has an account, which is said in login" };
  if (value.includes("/")) return { reason: "has a path" };
  if (value.includes(",")) return { reason: store === "redis" ? "names several, and the server takes one address" : "names several: each is an entry of hosts" };
  if (/^[^:]*:\d+$/.test(value)) return { reason: "has a port, which is said in port" };
  if (/[A-Z]/.test(value)) return { reason: "has capitals, and hosts are written without" };
  return { reason: "is neither a host name nor an address" };
}
