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
import { ownFiles } from "./credentials-file.ts";
import { extraPaths } from "./extras.ts";
import { environments } from "./testing/arbitrary.ts";
import { extraNames, isExtra } from "./testing/extra-files.ts";
import { loadOverlay, overlayNames } from "./testing/overlays.ts";
import { byName, emittedTree, objectsOf, onDisk, type Tree } from "./testing/tree.ts";

const runs = Number(process.env["LAW_RUNS"] ?? 40);
// The time of one kustomize build grows faster than the number of its environments.
const batchSize = 20;

/** What the overlays of a tree have to build to. */
function rendered(batch: ReadonlyMap<string, Environment>): Record<string, Record<string, KubeObject>> {
  return Object.fromEntries([...batch].map(([name, environment]) => [name, byName(renderEnvironment(name, environment))]));
}

function filesOf(environment: Environment | undefined) {
  return environment && ownFiles(environment);
}

/** What they build to, by kustomize, all in one call: each environment is told by its namespace. */
async function builtByKustomize(batch: ReadonlyMap<string, Environment>, tree: Tree, binary?: string) {
  const objects = objectsOf(await onDisk(tree, (folder) => kustomizeBuild(folder, binary)));
  const ofNamespace = (namespace: string | undefined) =>
    objects.filter(({ kind, metadata }) => (kind === "Namespace" ? metadata.name : metadata["namespace"]) === namespace);
  const found = [...batch].map(([name, { namespace }]) => [name, ofNamespace(namespace)] as const);
  expect(found.flatMap(([, own]) => own)).toHaveLength(objects.length);
  for (const [name, own] of found) expect(own.filter(isExtra).map(({ metadata }) => metadata.name).toSorted()).toEqual(extraNames(name, filesOf(batch.get(name))).toSorted());
  return Object.fromEntries(found.map(([name, own]) => [name, byName(own.filter((object) => !isExtra(object)))]));
}

function builtByCore(batch: ReadonlyMap<string, Environment>, tree: Tree) {
  return Object.fromEntries([...batch].map(([name, environment]) => [name, byName(build((path) => tree[path], `overlays/${name}`, extraPaths(name, ownFiles(environment))))]));
}

/** What each build makes of the overlays, under the names that {@link rendered} gives them. */
async function built(batch: ReadonlyMap<string, Environment>) {
  const tree = emittedTree(batch);
  const own = kubectlOnPath();
  return [builtByCore(batch, tree), await builtByKustomize(batch, tree), ...(own === undefined ? [] : [await builtByKustomize(batch, tree, own)])];
}

it("holds for dev, staging and prod", async () => {
  const batch = new Map(await Promise.all(overlayNames.map(async (name) => [name, await loadOverlay(name)] as const)));
  for (const found of await built(batch)) expect(found).toEqual(rendered(batch));
});

describe(`holds for ${runs} random environments`, () => {
  const all = fc.sample(environments, { seed: 20, numRuns: runs }).map((environment, index): [string, Environment] => [
    `random-${index}`,
    { ...environment, namespace: `${environment.namespace ?? "clearml"}-${index}` },
  ]);
  const batches = Array.from({ length: Math.ceil(runs / batchSize) }, (_, index) => all.slice(index * batchSize, (index + 1) * batchSize));

  it.each(batches.map((batch) => [batch[0]?.[0], batch.at(-1)?.[0], new Map(batch)] as const))("%s to %s, by each kustomize and by core", async (_first, _last, batch) => {
    const wanted = Object.entries(rendered(batch));
    // One by one: the difference of a whole batch hides which it is.
    for (const found of await built(batch)) {
      expect(Object.keys(found)).toEqual([...batch.keys()]);
      for (const [name, objects] of wanted) expect({ [name]: found[name] }).toEqual({ [name]: objects });
    }
  });
});
