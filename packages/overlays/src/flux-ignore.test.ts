import { find } from "@k8s-config/clearml/testing";
import { build } from "@k8s-config/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fluxObjectsOf, partNames } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { extraPaths } from "./extras.ts";
import { notOf } from "./flux-ignore.ts";
import type { GitSource } from "./flux-settings.ts";
import { environments } from "./testing/arbitrary.ts";
import { plain } from "./testing/plain.ts";
import { emittedTree, type Tree } from "./testing/tree.ts";

const git: GitSource = { kind: "git", url: "https://git.example.com/clearml", ref: { branch: "main" } };

function ignored(environment: Partial<Environment> = {}, source: GitSource = git): unknown {
  const [repository] = fluxObjectsOf("prod", { ...plain, flux: { source }, ...environment });
  return find(repository, "spec", "ignore");
}

// As source-controller does it (fluxcd/pkg sourceignore, gitignore): of all patterns that match a file or a folder above it, the last one decides.
function without(tree: Tree, patterns: string): Tree {
  const rules = patterns.trimEnd().split("\n").map((line) => ({ isKept: line.startsWith("!"), matches: new RegExp(`^${line.replace(/^!?\//, "").replaceAll(".", "\\.").replaceAll("*", "[^/]*").replace(/\/$/, "")}(?=/|$)`) }));
  return Object.fromEntries(Object.entries(tree).filter(([path]) => rules.findLast(({ matches }) => matches.test(path))?.isKept ?? true));
}

describe("what a GitRepository leaves out", () => {
  it("is all but the environment and the bases", () => {
    expect(String(ignored()).split("\n")).toEqual(["/*", "!/overlays/", "!/packages/", "/overlays/*", "/packages/*", "!/overlays/prod/", "!/packages/*/", "/packages/*/*", "!/packages/*/base/", ""]);
    expect(notOf("ml/envs/prod")).toContain("!/ml/envs/prod/\n!/ml/packages/*/\n/ml/packages/*/*\n!/ml/packages/*/base/\n");
  });

  it("is nothing that the environment is built from, and all of any other", () => {
    const own = fc.sample(environments, { seed: 12, numRuns: 60 }).flatMap((environment) => {
      const patterns = notOf("overlays/prod", environment.extras);
      return patterns === undefined ? [] : [{ environment, patterns }];
    });
    expect(own.length).toBeGreaterThan(10);
    for (const { environment, patterns } of own) {
      const all = { ...emittedTree(new Map([["prod", environment], ["other", plain]])), "packages/api/src/settings.ts": "", "docs/scale.md": "" };
      const left = without(all, patterns);
      const built = (tree: Tree) => partNames.map((part) => build((path) => tree[path], `overlays/prod/${part}`, extraPaths("prod", environment.extras)));
      expect(built(left)).toEqual(built(all));
      expect([...new Set(Object.keys(left).map((path) => path.replace(/^(overlays\/[^/]+|packages\/[^/]+\/[^/]+)\/.*$/, "$1")))].toSorted()).toEqual(["overlays/prod", ...["api", "elastic", "fileserver", "mongo", "redis", "web"].map((name) => `packages/${name}/base`)]);
    }
  });

  it("is nothing where a team's own folders may lead anywhere", () => {
    expect(ignored({ extras: { app: { components: ["../../../components/monitoring"] } } })).toBeUndefined();
    expect(ignored({ extras: { stores: { resources: ["extras/monitoring"] } } })).toBeUndefined();
    expect(ignored({ extras: { app: { resources: ["extras/note.yaml"], patches: [{ path: "extras/patch.yaml" }] } } })).toBe(ignored());
  });

  it("is nothing where no bases are above the folder", () => {
    expect(notOf("prod")).toBeUndefined();
  });

  it("is what the environment says, where it does", () => {
    expect(ignored({}, { ...git, ignore: "/docs/\n" })).toBe("/docs/\n");
    expect(ignored({}, { ...git, ignore: "" })).toBe("");
    expect(ignored({ flux: { source: { kind: "oci", url: "oci://registry.example.com/clearml", ref: { tag: "prod" } } } })).toBeUndefined();
  });
});
