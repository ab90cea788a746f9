import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { UsageError } from "./load.ts";

/** @throws UsageError for a name that no environment may have. */
export function assertName(name: string, said: string): void {
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) throw new UsageError(`${said}: an environment is named by its folder, which has to be of lower-case letters, digits and -`);
}

/** @throws Error where the folder of an environment holds anything. */
export function assertNew(root: string, name: string): void {
  const at = join(root, "overlays", name);
  if (existsSync(at) && readdirSync(at).length > 0) throw new Error(`overlays/${name} exists, and is not written over. Choose another name, or move the folder away. Nothing was written`);
}

/** Writes the folder of an environment: all of it, or nothing. @returns the paths. */
export function writeNewFolder(root: string, name: string, texts: Readonly<Record<string, string>>): string[] {
  assertNew(root, name);
  const all = { ...texts, "package.json": `${packageText(name)}\n`, "tsconfig.json": `{\n  "extends": "../../tsconfig.base.json",\n  "include": ["overlay.ts"]\n}\n` };
  // In a folder that nobody takes for an environment, until it is whole.
  const staging = mkdtempSync(join(root, ".k8s-config-new-"));
  try {
    const whole = join(staging, name);
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(whole, path)), { recursive: true });
      writeFileSync(join(whole, path), text);
    }
    renameSync(whole, join(root, "overlays", name));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return Object.keys(all).map((path) => `overlays/${name}/${path}`).toSorted();
}

/** The `package.json` that the folder of an environment has. */
function packageText(name: string): string {
  return `{
  "name": "@k8s-config/overlay-${name}",
  "version": "0.1.0",
  "private": true,
  "description": "The ${name} environment of ClearML server",
  "license": "Apache-2.0",
  "type": "module",
  "scripts": {
    "typecheck": "tsc -p .",
    "lint": "oxlint -c ../../.oxlintrc.json ."
  },
  "dependencies": {
    "@k8s-config/overlays": "${packageJson.dependencies["@k8s-config/overlays"]}"
  },
  "nx": {
    "tags": ["layer:overlay"]
  }
}`;
}
