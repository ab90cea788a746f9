import { join } from "node:path";
import type { ModelProblem, ObjectModel } from "./model.ts";
import { readModel } from "./read.ts";

/** What is generated from the environment's settings, and so stands in the banners. */
export const source = "packages/overlays/src/environment.ts and the settings of all components";

/** The model of what an environment may say, under the name that its generated type has. */
export function readEnvironment(root: string): { model: ObjectModel; problems: readonly ModelProblem[] } {
  const overlays = join(root, "packages/overlays");
  const { model, problems } = readModel(join(overlays, "tsconfig.json"), join(overlays, "src/environment.ts"), "EnvironmentSettings");
  return { model: { ...model, name: "Environment" }, problems };
}
