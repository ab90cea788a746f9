import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fromYaml, namedImages } from "@k8s-config/core";
import { extraPaths, type Environment, type Problem } from "@k8s-config/overlays";

/** The images that a team's own files name: objects, patches, and all that lies in folders. */
export function extraImages(root: string, name: string, { extras }: Environment): string[] {
  return extraPaths(name, extras).flatMap((path) => imagesIn(join(root, path)));
}

/** Images of a team's own files that an air-gapped installation could not pull. */
export function foreignExtraImages(root: string, name: string, environment: Environment): Problem[] {
  const { airGapped = false, images: { registry } = {} } = environment;
  if (!airGapped || registry === undefined) return [];
  const [host] = registry.split("/");
  const foreign = new Set(extraImages(root, name, environment).filter((image) => !image.startsWith(`${host}/`)));
  return [...foreign].map((value) => ({ severity: "error", environment: name, path: "extras", value, reason: `is not from ${host}`, remedy: "Mirror it, and name it there" }));
}

function imagesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((entry) => imagesIn(join(path, entry)));
  if (!/\.(ya?ml|json)$/.test(path)) return [];
  try {
    return fromYaml(readFileSync(path, "utf8")).flatMap(namedImages);
  } catch {
    // A folder may hold what is no YAML of Kubernetes; of files the check tells.
    return [];
  }
}
