import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { asKubeObject, fromYaml, type KubeObject } from "@k8s-config/core";

/** Where objects lie that break every rule: what shows that rules, and linters, see anything at all. */
export const brokenPath = fileURLToPath(new URL("broken.yaml", import.meta.url));

export function brokenObjects(): KubeObject[] {
  return fromYaml(readFileSync(brokenPath, "utf8")).flatMap((document) => asKubeObject(document) ?? []);
}
