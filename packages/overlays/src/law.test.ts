/**
 * The law: `kustomize build` of an overlay equals, object for object and name for name, hashes included, what is rendered
 * directly from the environment. LAW_RUNS says how many random environments it is held to, in place of 40.
 */
import { kubectlOnPath, kustomizeBuild } from "@k8s-config/kubectl";
import { build, type KubeObject } from "@k8s-config/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Environment } from "./environment.ts";
import { renderEnvironment } from "./emit.ts";
import { environments } from "./testing/arbitrary.ts";
import { loadOverlay, overlayNames } from "./testing/overlays.ts";
import { byName, emittedTree, objectsOf, onDisk, type Tree } from "./testing/tree.ts";

const runs = Number(process.env["LAW_RUNS"] ?? 40);
// The time of one kustomize build grows faster than the number of its environments.
const batchSize = 20;

/** What the overlays of a tree have to build to. */
function rendered(batch: ReadonlyMap<string, Environment>): Record<string, Record<string, KubeObject>> {
  return Object.fromEntries([...batch].map(([name, environment]) => [name, byName(renderEnvironment(name, environment))]));
}

/** What they build to, by kustomize, all in one call: each environment is told by its namespace. */
async function builtByKustomize(batch: ReadonlyMap<string, Environment>, tree: Tree, binary?: string) {
  const objects = objectsOf(await onDisk(tree, (folder) => kustomizeBuild(folder, binary)));
  const ofNamespace = (namespace: string | undefined) =>
    objects.filter(({ kind, metadata }) => (kind === "Namespace" ? metadata.name : metadata["namespace"]) === namespace);
  const built = [...batch].map(([name, { namespace }]) => [name, ofNamespace(namespace)] as const);
  expect(built.flatMap(([, own]) => own)).toHaveLength(objects.length);
  return Object.fromEntries(built.map(([name, own]) => [name, byName(own)]));
}

function builtByCore(batch: ReadonlyMap<string, Environment>, tree: Tree) {
  return Object.fromEntries([...batch.keys()].map((name) => [name, byName(build((path) => tree[path], `overlays/${name}`))]));
}

async function holdTo(batch: ReadonlyMap<string, Environment>): Promise<void> {
  const tree = emittedTree(batch);
  const own = kubectlOnPath();
  const built = {
    "core's own build": builtByCore(batch, tree),
    "npm's kubectl": await builtByKustomize(batch, tree),
    ...(own === undefined ? {} : { "the user's kubectl": await builtByKustomize(batch, tree, own) }),
  };
  for (const [name, objects] of Object.entries(rendered(batch))) {
    for (const [by, found] of Object.entries(built)) expect(found[name], `${name} by ${by}`).toEqual(objects);
  }
}

it("holds for dev, staging and prod", async () => {
  await holdTo(new Map(await Promise.all(overlayNames.map(async (name) => [name, await loadOverlay(name)] as const))));
});

describe(`holds for ${runs} random environments`, () => {
  const all = fc.sample(environments, { seed: 20, numRuns: runs }).map((environment, index): [string, Environment] => [
    `random-${index}`,
    { ...environment, namespace: `${environment.namespace ?? "clearml"}-${index}` },
  ]);
  const batches = Array.from({ length: Math.ceil(runs / batchSize) }, (_, index) => all.slice(index * batchSize, (index + 1) * batchSize));

  it.each(batches.map((batch) => [batch[0]?.[0], batch.at(-1)?.[0], new Map(batch)] as const))("%s to %s", async (_first, _last, batch) => {
    await holdTo(batch);
  });
});
