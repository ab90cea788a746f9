/** A program that knows NetworkPolicies, and not this project, says of each pair and port what the tests' own evaluator says. */
import { isJsonObject, type KubeObject } from "@k8s-config/core";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { addresses, endOf, environments, foreign, loadOverlay, mayCall, overlayNames, ports, workloads, type EndName } from "@k8s-config/overlays/testing";
import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { analyzed, analyzer } from "./analyzer.ts";

let program = "";
beforeAll(async () => {
  program = await analyzer();
}, 1_800_000);

const read = new Set(["Namespace", "Deployment", "StatefulSet", "Job", "CronJob", "NetworkPolicy"]);
const ipv4: readonly EndName[] = addresses.filter((address) => !address.includes(":"));

/** Pods of other namespaces, and the namespaces. */
const strangers = foreign.flatMap((name): KubeObject[] => {
  const end = endOf(name, "");
  if ("address" in end) return [];
  const { namespace, namespaceLabels, labels } = end;
  return [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace, labels: namespaceLabels } },
    { apiVersion: "v1", kind: "Pod", metadata: { name, namespace, labels }, spec: { containers: [{ name, image: "x" }] }, status: { podIPs: [{ ip: "172.16.0.1" }], hostIP: "172.16.0.2" } },
  ];
});

interface Difference {
  readonly call: string;
  readonly analyzer: boolean;
}

/** Every call of which the two say different things, and how many are let through. */
async function compared(environment: Environment): Promise<{ readonly differences: Difference[]; readonly allowed: number; readonly refused: number }> {
  const { namespace = "clearml" } = environment;
  const objects = renderEnvironment("test", environment);
  const own = objects.filter(({ kind }) => read.has(kind)).map(asInCluster);
  const byAnalyzer = await analyzed(program, [...own, ...strangers.filter((object, index) => object.kind !== "Namespace" || strangers.findIndex(({ kind, metadata }) => kind === "Namespace" && metadata.name === object.metadata.name) === index)]);
  const nameOf = (end: EndName): string => {
    const other = endOf(end, namespace);
    if ("address" in other) return other.address;
    if (other.namespace !== namespace) return `${other.namespace}/${end}`;
    const job = own.find(({ kind }) => kind === "Job")?.metadata.name;
    return `${namespace}/${end === "credentials" ? (job ?? end) : end}`;
  };
  // The pods of a restore, for one, are made by what is applied beside the overlay.
  const inside = workloads.filter((name) => (name === "credentials" ? environment.credentials.kind === "generated" : own.some(({ kind, metadata }) => kind !== "NetworkPolicy" && metadata.name === name)));
  const differences: Difference[] = [];
  let [allowed, refused] = [0, 0];
  const ends: readonly EndName[] = [...inside, ...foreign, ...ipv4];
  for (const from of ends) {
    for (const to of ends) {
      // No policy of ours is asked of two others, and none of a pod that calls itself.
      if (from === to || ![from, to].some((end) => inside.some((name) => name === end))) continue;
      for (const port of ports) {
        for (const protocol of ["TCP", "UDP"] as const) {
          const ours = mayCall(objects, { from: endOf(from, namespace), to: endOf(to, namespace), port, protocol });
          if (ours) allowed += 1;
          else refused += 1;
          if (ours !== byAnalyzer(nameOf(from), nameOf(to), port, protocol)) differences.push({ call: `${from} > ${to}:${port}/${protocol}`, analyzer: !ours });
        }
      }
    }
  }
  return { differences, allowed, refused };
}

// The API server labels a namespace with its name.
function asInCluster(object: KubeObject): KubeObject {
  if (object.kind !== "Namespace") return object;
  const { labels } = object.metadata;
  return { ...object, metadata: { ...object.metadata, labels: { ...(isJsonObject(labels) ? labels : {}), "kubernetes.io/metadata.name": object.metadata.name } } };
}

it.each(overlayNames)("np-guard's analyzer allows what is expected of %s, and no more", async (name) => {
  const { differences, allowed, refused } = await compared(await loadOverlay(name));
  expect(differences).toEqual([]);
  expect(allowed).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(1000);
});

const random = fc.sample(environments, { seed: 31, numRuns: 20 }).map((environment, index) => ({ index, environment }));

it.each(random)("and of random environment $index", async ({ environment }) => {
  const { differences } = await compared({ ...environment, namespace: "clearml-random" });
  expect(differences).toEqual([]);
});
