import { createHash } from "node:crypto";
import type { Family } from "./families.ts";

/** All that decides what a build gives. */
export interface BuildInput {
  readonly family: Family;
  readonly goMod: string;
  readonly goSum: string;
  /** As `go version` prints it, platform included. */
  readonly goVersion: string;
}

/** The name of what is built from this, in the cache. */
export function buildKey({ family, goMod, goSum, goVersion }: BuildInput): string {
  const hash = createHash("sha256");
  for (const part of [JSON.stringify(family), goMod, goSum, goVersion]) hash.update(`${part.length}\n${part}`);
  return `${family.name}-${hash.digest("hex").slice(0, 16)}`;
}

/** The version at which a go.mod requires a module. */
export function requiredVersion(goMod: string, module: string): string | undefined {
  const line = goMod.split("\n").find((text) => text.trim().replace(/^require /, "").startsWith(`${module} v`));
  return line?.trim().replace(/^require /, "").split(" ")[1];
}

/** What the linker writes into Kubernetes' programs, which else call themselves v0.0.0. */
export function versionFlags(version: string): string[] {
  const [major = "", minor = ""] = version.replace(/^v/, "").split(".");
  const values = { gitVersion: version, gitMajor: major, gitMinor: minor, gitTreeState: "clean" };
  return Object.entries(values).map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`);
}
