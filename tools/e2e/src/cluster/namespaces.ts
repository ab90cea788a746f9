import type { Cluster } from "./cluster.ts";

/** Takes namespaces away with all that is in them, and returns when they are gone: their node ports are free then. */
export async function removeNamespaces({ kubectl }: Pick<Cluster, "kubectl">, names: readonly string[]): Promise<void> {
  await kubectl(["delete", "namespace", "--ignore-not-found", "--timeout=180s", ...names]);
}
