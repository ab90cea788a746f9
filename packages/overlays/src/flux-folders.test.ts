import { find } from "@k8s-config/clearml/testing";
import { build } from "@k8s-config/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fluxObjectsOf, partNames } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { extraPaths } from "./extras.ts";
import { foldersOf } from "./flux-folders.ts";
import type { GitSource } from "./flux-settings.ts";
import { environments } from "./testing/arbitrary.ts";
import { plain } from "./testing/plain.ts";
import { emittedTree, type Tree } from "./testing/tree.ts";

const git: GitSource = { kind: "git", url: "https://git.example.com/clearml", ref: { branch: "main" } };

function fetched(environment: Partial<Environment> = {}, source: GitSource = git): unknown {
  const [repository] = fluxObjectsOf("prod", { ...plain, flux: { source }, ...environment });
  return find(repository, "spec", "sparseCheckout");
}

const bases = ["api", "web", "fileserver", "mongo", "elastic", "redis"].map((name) => `packages/${name}/base/`);

describe("what a GitRepository fetches", () => {
  it("is the environment and the bases", () => {
    expect(fetched()).toEqual(["overlays/prod/", ...bases]);
    expect(foldersOf("ml/envs/prod")).toEqual(["ml/envs/prod/", ...bases.map((base) => `ml/${base}`)]);
  });

  it("is all that the environment is built from, and nothing of one whose name begins like its own", () => {
    const own = fc.sample(environments, { seed: 13, numRuns: 60 }).flatMap((environment) => {
      const folders = foldersOf("overlays/prod", environment.extras);
      return folders === undefined ? [] : [{ environment, folders }];
    });
    expect(own.length).toBeGreaterThan(10);
    for (const { environment, folders } of own) {
      const all = emittedTree(new Map([["prod", environment], ["prod-eu", plain]]));
      const left: Tree = Object.fromEntries(Object.entries(all).filter(([path]) => folders.some((folder) => path.startsWith(folder))));
      const built = (tree: Tree) => partNames.map((part) => build((path) => tree[path], `overlays/prod/${part}`, extraPaths("prod", environment.extras)));
      expect(built(left)).toEqual(built(all));
      expect(Object.keys(left).filter((path) => path.includes("prod-eu"))).toEqual([]);
    }
  });

  it("is everything where a team's own folders may lead anywhere", () => {
    expect(fetched({ extras: { app: { components: ["../../../components/monitoring"] } } })).toBeUndefined();
    expect(fetched({ extras: { stores: { resources: ["extras/monitoring"] } } })).toBeUndefined();
    expect(fetched({ extras: { app: { resources: ["extras/note.yaml"], patches: [{ path: "extras/patch.yaml" }] } } })).toEqual(fetched());
  });

  it("is everything where no bases are above the folder", () => {
    expect(foldersOf("prod")).toBeUndefined();
  });

  it("is what the environment says, where it does", () => {
    const folders = ["overlays/prod/", "packages/", "components/"];
    expect(fetched({}, { ...git, sparseCheckout: folders })).toEqual(folders);
    expect(fetched({}, { ...git, sparseCheckout: [] })).toBeUndefined();
    expect(fetched({ flux: { source: { kind: "oci", url: "oci://registry.example.com/clearml", ref: { tag: "prod" } } } })).toBeUndefined();
  });
});
