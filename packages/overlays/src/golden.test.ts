/** The whole YAML of each base and each overlay, as kustomize prints it: what a change comes to on the cluster. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { kubectlOnPath, kustomizeBuild } from "@k8s-config/kubectl";
import { beforeAll, expect, it } from "vitest";
import type { Environment } from "./environment.ts";
import { componentNames } from "./resolve.ts";
import { shownEnvironment } from "./testing/guide.ts";
import { externalStoresExample } from "./testing/external-example.ts";
import { loadOverlay, overlayNames } from "./testing/overlays.ts";
import { plain } from "./testing/plain.ts";
import { emittedTree, onDisk } from "./testing/tree.ts";

/** Environments that a guide shows. */
const shown = new Map<string, Environment>([
  ["highly-available", shownEnvironment("availability.md", "highly available")],
  ["external-stores", { ...plain, ...externalStoresExample }],
  ["backed-up", shownEnvironment("backup.md", "backed up")],
  ["watched", shownEnvironment("monitoring.md", "watched")],
]);

const goldens = [
  ...componentNames.map((name) => ({ folder: `packages/${name}/base`, file: `base-${name}.yaml` })),
  ...[...overlayNames, ...shown.keys()].map((name) => ({ folder: `overlays/${name}`, file: `overlay-${name}.yaml` })),
];

/** Folder → what it builds to, by the kubectl of npm and by the user's own. */
const built = new Map<string, readonly string[]>();

beforeAll(async () => {
  const tree = emittedTree(new Map([...shown, ...(await Promise.all(overlayNames.map(async (name) => [name, await loadOverlay(name)] as const)))]));
  const own = kubectlOnPath();
  await onDisk(tree, async (root) => {
    for (const { folder } of goldens) {
      const path = join(root, folder);
      built.set(folder, [await kustomizeBuild(path), ...(own === undefined ? [] : [await kustomizeBuild(path, own)])]);
    }
  });
});

it.each(goldens)("$folder", async ({ folder, file }) => {
  const [yaml, ...others] = built.get(folder) ?? [];
  await expect(yaml).toMatchFileSnapshot(`golden/${file}`);
  for (const other of others) expect(other).toBe(yaml);
});

it("nothing else lies among the goldens", () => {
  expect(readdirSync(join(import.meta.dirname, "golden")).toSorted()).toEqual(goldens.map(({ file }) => file).toSorted());
});
