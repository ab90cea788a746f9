import type { Environment } from "@k8s-config/overlays";

/** Where Flux finds an environment. */
export type FluxSource = NonNullable<Environment["flux"]>["source"];

export function environmentName(index: number): string {
  return `env-${String(index).padStart(4, "0")}`;
}

export function namespaceName(index: number): string {
  return `clearml-${String(index).padStart(4, "0")}`;
}

/**
 * One of many environments, each another: domain, users, sizes, watchdog. None takes a node port, which a cluster has once.
 *
 * @param watchdogShift is added to the watchdog's threshold: the one setting that is changed everywhere at once.
 */
export function scaleEnvironment(index: number, source: FluxSource, watchdogShift = 0): Environment {
  const domain = `clearml-${index}.example.com`;
  return {
    namespace: namespaceName(index),
    exposure:
      index % 4 === 3
        ? { kind: "none", domain }
        : { kind: "ingress", domain, className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
    flux: { source },
    // One in ten makes its credentials on first start, by a Job.
    credentials: { kind: index % 10 === 9 ? "generated" : "existingSecret" },
    users: [user(index, 0), ...Array.from({ length: index % 3 }, (_, more) => user(index, more + 1))],
    api: {
      replicas: index % 10 === 0 ? 2 : 1,
      watchdog: { thresholdSec: 3600 + index + watchdogShift },
      gunicorn: { workers: 2 + (index % 6) },
    },
    fileserver: { storage: { size: `${100 + index}Gi` } },
    mongo: { storage: { size: `${20 + index}Gi`, ...(index % 2 === 0 ? { class: "fast" } : {}) } },
    elastic: { storage: { size: `${50 + index}Gi`, ...(index % 2 === 0 ? { class: "fast" } : {}) } },
  };
}

function user(environment: number, index: number): { readonly username: string; readonly name: string } {
  return { username: `user-${environment}-${index}`, name: `User ${index} of ${environment}` };
}

/** Indices in groups of at most `size`. */
export function groupsOf(count: number, size: number): number[][] {
  return Array.from({ length: Math.ceil(count / size) }, (_, group) => Array.from({ length: Math.min(size, count - group * size) }, (_item, index) => group * size + index));
}
