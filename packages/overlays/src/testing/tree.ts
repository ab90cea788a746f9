import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { asKubeObject, bannerOf, fromYaml, gvk, kustomizationYaml, objectId, type KubeObject, type OutputFile } from "@k8s-config/core";
import { basesFiles, overlayFiles } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { ownFiles } from "../credentials-file.ts";
import { extraFiles } from "./extra-files.ts";
import { componentNames } from "../resolve.ts";

/** Path → text: bases and overlays where they lie in this repository. */
export type Tree = Readonly<Record<string, string>>;

/** All bases and the overlays of environments, as they are emitted, and a kustomization at the top that lists the overlays. */
export function emittedTree(environments: ReadonlyMap<string, Environment>): Tree {
  const bases = basesFiles();
  return Object.fromEntries([
    ...componentNames.flatMap((component) => at(`packages/${component}/base`, bases[component])),
    ...[...environments].flatMap(([name, environment]) => [...at(`overlays/${name}`, overlayFiles(name, environment)), ...extraFiles(name, ownFiles(environment))]),
    ["kustomization.yaml", bannerOf("a test") + kustomizationYaml({ resources: [...environments.keys()].map((name) => `overlays/${name}`) })],
  ]);
}

function at(folder: string, files: readonly OutputFile[]): [string, string][] {
  return files.map(({ path, text }) => [`${folder}/${path}`, text]);
}

/** Runs `use` with a new folder that holds the files, and removes it. */
export async function onDisk<T>(tree: Tree, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-overlays-"));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error for a document that is no object. */
export function objectsOf(yaml: string): KubeObject[] {
  return fromYaml(yaml).map((document) => {
    const object = asKubeObject(document);
    if (object === undefined) throw new Error(`no object: ${JSON.stringify(document)}`);
    return object;
  });
}

/**
 * Objects by group, kind and name, so that their order does not count.
 *
 * @throws Error where two have one name.
 */
export function byName(objects: readonly KubeObject[]): Record<string, KubeObject> {
  const named: Record<string, KubeObject> = {};
  for (const object of objects) {
    const name = [gvk(object).group, objectId(object)].filter((part) => part !== "").join("/");
    if (Object.hasOwn(named, name)) throw new Error(`two objects ${name}`);
    named[name] = object;
  }
  return named;
}
