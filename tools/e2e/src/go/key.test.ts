import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { encryption, etcd, kubernetes, kubernetesMinors, kubeScore, kustomizeController, kwok, netpolAnalyzer, sourceController } from "./families.ts";
import { buildKey, requiredVersion, versionFlags, type BuildInput } from "./key.ts";

const modules = join(import.meta.dirname, "../../go");
const input: BuildInput = { family: etcd, goMod: "module a\n", goSum: "", goVersion: "go version go1.26.0 linux/amd64" };

it("is another key for whatever decides what is built", () => {
  const others: Partial<BuildInput>[] = [{ family: kwok }, { goMod: "module b\n" }, { goSum: "x" }, { goVersion: "go version go1.26.1 linux/amd64" }, { goMod: "module a", goSum: "\n" }];
  const keys = [input, ...others.map((other) => ({ ...input, ...other }))].map(buildKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(buildKey(input)).toBe(keys[0]);
  expect(keys[0]).toMatch(/^etcd-[0-9a-f]{16}$/);
});

it("reads the version of a requirement, alone or in a block", () => {
  expect(requiredVersion("require k8s.io/kubernetes v1.36.1\n", "k8s.io/kubernetes")).toBe("v1.36.1");
  expect(requiredVersion("require (\n\tk8s.io/api v0.1.0 // indirect\n)\n", "k8s.io/api")).toBe("v0.1.0");
  expect(requiredVersion("replace k8s.io/api => k8s.io/api v0.1.0\n", "k8s.io/api")).toBeUndefined();
});

it("has Kubernetes say its version", () => {
  expect(versionFlags("v1.36.1")).toContain("-X k8s.io/component-base/version.gitVersion=v1.36.1");
  expect(versionFlags("v1.36.1")).toContain("-X k8s.io/component-base/version.gitMinor=36");
});

it.each([etcd, kubeScore, kwok, netpolAnalyzer, sourceController, kustomizeController, encryption, ...kubernetesMinors.map(kubernetes)])("has a module for $name whose tools are its programs", ({ name, binaries }) => {
  const folder = join(modules, name);
  const goMod = readFileSync(join(folder, "go.mod"), "utf8");
  expect(existsSync(join(folder, "go.sum"))).toBe(true);
  for (const binary of binaries) expect(goMod).toMatch(new RegExp(`^(tool |\\t)${binary.package}$`, "m"));
});

it.each(kubernetesMinors)("builds a patch version of %s for it", (minor) => {
  const goMod = readFileSync(join(modules, `kubernetes-${minor}`, "go.mod"), "utf8");
  expect(requiredVersion(goMod, "k8s.io/kubernetes")).toMatch(new RegExp(`^v${minor.replace(".", "\\.")}\\.\\d+$`));
});
