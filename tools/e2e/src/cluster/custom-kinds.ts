import { join } from "node:path";
import type { Context } from "../scenario.ts";

/** Kinds that a cluster has where somebody installed them, in the version to which the project's own tests hold what is emitted. */
export interface CustomKinds {
  readonly group: string;
  readonly plurals: readonly string[];
}

export const gatewayApi: CustomKinds = { group: "gateway.networking.k8s.io", plurals: ["gateways", "httproutes"] };
export const externalSecrets: CustomKinds = { group: "external-secrets.io", plurals: ["externalsecrets"] };
export const prometheusOperator: CustomKinds = { group: "monitoring.coreos.com", plurals: ["servicemonitors", "prometheusrules", "probes"] };

/** Whether a cluster has them. They are installed where the cluster is this run's own. */
export async function hasKinds({ cluster, root }: Pick<Context, "cluster" | "root">, { group, plurals }: CustomKinds): Promise<boolean> {
  const { status } = await cluster.api.call(`/apis/${group}/v1`);
  if (status === 200) return true;
  if (!cluster.hasFakeNodes) return false;
  await cluster.kubectl(["apply", "--server-side", ...plurals.flatMap((plural) => ["--filename", join(root, `packages/overlays/src/testing/crds/${group}_${plural}.yaml`)])]);
  await cluster.kubectl(["wait", "--for=condition=Established", "--timeout=60s", ...plurals.map((plural) => `customresourcedefinition/${plural}.${group}`)]);
  return true;
}
