import { join } from "node:path";
import type { ModelProblem, ObjectModel } from "./model.ts";
import { readModel } from "./read.ts";

/** What is generated from the environment's settings, and so stands in the banners. */
export const source = "packages/overlays/src/environment.ts and the settings of all components";

/**
 * The model of what an environment may say, under the name that its generated type has.
 *
 * @param written generated files that the settings refer to, as they are going to be.
 */
export function readEnvironment(root: string, written?: ReadonlyMap<string, string>): { model: ObjectModel; problems: readonly ModelProblem[] } {
  const overlays = join(root, "packages/overlays");
  const { model, problems } = readModel(join(overlays, "tsconfig.json"), join(overlays, "src/environment.ts"), "EnvironmentSettings", written);
  return { model: { ...model, name: "Environment" }, problems };
}
