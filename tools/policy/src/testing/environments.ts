import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atPointer, toJson, type KubeObject } from "@k8s-config/core";
import { checkEnvironment, problemText, renderEnvironment } from "@k8s-config/overlays";

/** The folder of this repository. */
export const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** All of `overlays/`. */
export const environmentNames: readonly string[] = readdirSync(join(root, "overlays"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/**
 * The objects of an environment as its committed settings render them: without `extras`, which are its team's own.
 *
 * @throws Error where it may not be emitted.
 */
export function objectsOfEnvironment(name: string): KubeObject[] {
  const record = toJson(JSON.parse(readFileSync(join(root, "overlays", name, "environment.json"), "utf8")));
  const { environment, problems } = checkEnvironment(name, atPointer(record, "/environment"));
  if (environment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return renderEnvironment(name, environment);
}
