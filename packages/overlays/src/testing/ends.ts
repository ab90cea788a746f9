import type { End } from "./reach.ts";

/** Pods of an installation. */
export const workloads = ["api", "async-delete", "web", "fileserver", "mongo", "elastic", "redis", "credentials", "oauth2-proxy", "elastic-retention", "mongo-exporter", "elastic-exporter", "redis-exporter", "backup-mongo", "backup-elastic", "backup-fileserver", "verify"] as const;

/** Pods of other namespaces. */
const others = {
  traefik: { namespace: "traefik", namespaceLabels: {}, labels: { "app.kubernetes.io/name": "traefik", tier: "" } },
  agent: { namespace: "agents", namespaceLabels: { team: "ml" }, labels: { app: "agent" } },
  "other-agent": { namespace: "more-agents", namespaceLabels: { team: "ml", "example.com/agents": "yes" }, labels: { app: "agent" } },
  dns: { namespace: "kube-system", namespaceLabels: {}, labels: { "k8s-app": "kube-dns" } },
  "node-dns": { namespace: "kube-system", namespaceLabels: {}, labels: { "k8s-app": "node-local-dns" } },
  prometheus: { namespace: "monitoring", namespaceLabels: {}, labels: { "app.kubernetes.io/name": "prometheus" } },
  // Another installation, whose pods look like ours.
  "other-web": { namespace: "another-installation", namespaceLabels: {}, labels: { "app.kubernetes.io/name": "web", "app.kubernetes.io/part-of": "clearml" } },
} as const;

export const foreign = ["traefik", "agent", "other-agent", "dns", "node-dns", "prometheus", "other-web"] as const;

/** Addresses outside of the cluster: public and private ones, of a node, of a provider's metadata. */
export const addresses = ["192.0.2.1", "10.0.0.1", "169.254.20.10", "169.254.169.254", "2001:db8::1", "fd00::1"] as const;

export type EndName = (typeof workloads)[number] | (typeof foreign)[number] | (typeof addresses)[number];

/** All ports that something listens at, and some that nothing does. */
export const ports = [53, 80, 443, 3128, 4180, 5353, 6379, 6443, 8008, 8080, 8081, 8443, 9000, 9114, 9121, 9200, 9216, 9300, 27017] as const;

/** What policies see of an end, of an installation in the namespace. */
export function endOf(name: EndName, namespace: string): End {
  const address = addresses.find((one) => one === name);
  if (address !== undefined) return { address };
  const other = foreign.find((one) => one === name);
  if (other === undefined) return { namespace, namespaceLabels: { "kubernetes.io/metadata.name": namespace }, labels: { "app.kubernetes.io/name": name, "app.kubernetes.io/part-of": "clearml" } };
  const { namespaceLabels, ...pod } = others[other];
  return { ...pod, namespaceLabels: { ...namespaceLabels, "kubernetes.io/metadata.name": pod.namespace } };
}
