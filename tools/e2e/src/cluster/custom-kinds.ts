import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, fromYaml, isJsonArray, isJsonObject, toYaml } from "@k8s-config/core";
import type { Context } from "../scenario.ts";
import { waitFor } from "../wait.ts";

/** Kinds that a cluster has where somebody installed them, in the version to which the project's own tests hold what is emitted. */
export interface CustomKinds {
  readonly group: string;
  readonly plurals: readonly string[];
}

export const gatewayApi: CustomKinds = { group: "gateway.networking.k8s.io", plurals: ["gateways", "httproutes"] };
export const externalSecrets: CustomKinds = { group: "external-secrets.io", plurals: ["externalsecrets"] };
export const certManager: CustomKinds = { group: "cert-manager.io", plurals: ["certificates"] };
export const prometheusOperator: CustomKinds = { group: "monitoring.coreos.com", plurals: ["servicemonitors", "prometheusrules", "probes"] };

/** Whether a cluster has them. They are installed where the cluster is this run's own. */
export async function hasKinds({ cluster, root }: Pick<Context, "cluster" | "root">, { group, plurals }: CustomKinds): Promise<boolean> {
  const { status } = await cluster.api.call(`/apis/${group}/v1`);
  if (status === 200) return true;
  if (!cluster.hasFakeNodes) return false;
  const definitions = plurals.flatMap((plural) => fromYaml(readFileSync(join(root, `packages/overlays/src/testing/crds/${group}_${plural}.yaml`), "utf8"))).map((definition) => {
    if (!isJsonObject(definition) || !isJsonObject(definition["metadata"])) throw new Error(`a definition of ${group} is no object`);
    // Some are of a chart, and those of its labels that the chart would fill in are no labels.
    const { labels: _labels, ...metadata } = definition["metadata"];
    return toYaml({ ...definition, metadata });
  });
  await cluster.kubectl(["apply", "--server-side", "--filename=-"], definitions.join("---\n"));
  // `kubectl wait` gives up on a definition that has no conditions yet.
  await waitFor(`kinds of ${group}`, 60, async () => {
    const { body } = await cluster.api.call(`/apis/${group}/v1`);
    const resources = atPointer(body, "/resources") ?? [];
    const served = isJsonArray(resources) ? resources.map((resource) => atPointer(resource, "/name")) : [];
    if (!plurals.every((plural) => served.includes(plural))) throw new Error(`served are: ${served.join(", ")}`);
  });
  return true;
}
