import { join } from "node:path";
import type { Context } from "../scenario.ts";

const group = "gateway.networking.k8s.io";

/** The kinds of the Gateway API, in the version to which the project's own tests hold what is emitted. */
const files = ["gateways", "httproutes"].map((plural) => `packages/overlays/src/testing/crds/${group}_${plural}.yaml`);

/** Whether a cluster has the kinds of the Gateway API. They are installed where the cluster is this run's own. */
export async function hasGatewayApi({ cluster, root }: Pick<Context, "cluster" | "root">): Promise<boolean> {
  const { status } = await cluster.api.call(`/apis/${group}/v1`);
  if (status === 200) return true;
  if (!cluster.hasFakeNodes) return false;
  await cluster.kubectl(["apply", "--server-side", ...files.flatMap((file) => ["--filename", join(root, file)])]);
  await cluster.kubectl(["wait", "--for=condition=Established", "--timeout=60s", ...["gateways", "httproutes"].map((plural) => `customresourcedefinition/${plural}.${group}`)]);
  return true;
}

export function isGatewayObject({ apiVersion }: { readonly apiVersion: string }): boolean {
  return apiVersion.startsWith(`${group}/`);
}
