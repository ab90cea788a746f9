import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { kustomizeBuild } from "./kustomize.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "k8s-config-kubectl-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("builds a kustomization", async () => {
  writeFileSync(join(folder, "kustomization.yaml"), "namespace: demo\nresources: [config.yaml]\n");
  writeFileSync(join(folder, "config.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {key: value}\n");
  expect(await kustomizeBuild(folder)).toBe(
    "apiVersion: v1\ndata:\n  key: value\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: demo\n",
  );
});

it("fails with kustomize's message", async () => {
  writeFileSync(join(folder, "kustomization.yaml"), "resources: [gone.yaml]\n");
  await expect(kustomizeBuild(folder)).rejects.toThrow(/^kubectl kustomize .*accumulating resources.*gone\.yaml/s);
});

it("uses the binary it is given, and fails where there is none", async () => {
  await expect(kustomizeBuild(folder, join(folder, "none"))).rejects.toThrow(/kubectl kustomize .*ENOENT/);
});
