/** The law, for what no overlay lists: `kustomize build` of the folder `restore` equals what is rendered of the environment. */
import { join } from "node:path";
import { build, type KubeObject } from "@k8s-config/core";
import { kubectlOnPath, kustomizeBuild } from "@k8s-config/kubectl";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { restoreFolder, restoreObjects } from "./backup/objects.ts";
import { renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { resolve } from "./resolve.ts";
import { environments } from "./testing/arbitrary.ts";
import { shownEnvironment } from "./testing/guide.ts";
import { byName, emittedTree, objectsOf, onDisk, type Tree } from "./testing/tree.ts";

const backedUp = shownEnvironment("backup.md", "backed up");
const random = fc.sample(environments.filter(({ backup }) => backup !== undefined), { seed: 7, numRuns: 8 });

/** Under maintenance: at no other time is there anything to restore with. */
const batch = new Map<string, Environment>([backedUp, ...random].map((environment, index) => [`own-${index}`, { ...environment, maintenance: true }]));
const tree = emittedTree(batch);

function jobsOf(name: string, environment: Environment): Record<string, KubeObject> {
  return byName(restoreObjects(resolve(name, environment)));
}

function filesBelow(files: Tree, folder: string): string[] {
  return Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
}

it("is what the Jobs of a restore build to, by each kustomize and by core", async () => {
  const own = kubectlOnPath();
  await onDisk(tree, async (root) => {
    for (const [name, environment] of batch) {
      const folder = `overlays/${name}/${restoreFolder}`;
      const wanted = jobsOf(name, environment);
      expect({ [name]: byName(build((path) => tree[path], folder)) }).toEqual({ [name]: wanted });
      for (const binary of own === undefined ? [undefined] : [undefined, own]) {
        // oxlint-disable-next-line no-await-in-loop -- a build at a time
        expect({ [name]: byName(objectsOf(await kustomizeBuild(join(root, folder), binary))) }).toEqual({ [name]: wanted });
      }
    }
  });
});

it("has a Job for each part that is backed up, and one that looks at the result", () => {
  expect(Object.keys(jobsOf("prod", { ...backedUp, maintenance: true }))).toEqual(["batch/Job/restore-mongo", "batch/Job/restore-elastic", "batch/Job/restore-fileserver", "batch/Job/verify"]);
});

it("is there under maintenance alone", () => {
  expect(filesBelow(tree, `overlays/own-0/${restoreFolder}`)).toHaveLength(5);
  expect(filesBelow(emittedTree(new Map([["prod", backedUp]])), `overlays/prod/${restoreFolder}`)).toEqual([]);
});

it("is no part of the overlay, which would run it with each apply", () => {
  const applied = renderEnvironment("prod", { ...backedUp, maintenance: true }).map(({ kind, metadata }) => `${kind}/${metadata.name}`);
  expect(applied).toContain("CronJob/backup-mongo");
  expect(applied.filter((id) => id.startsWith("Job/"))).toEqual([]);
  expect(tree["overlays/own-0/kustomization.yaml"]).not.toContain(restoreFolder);
});
