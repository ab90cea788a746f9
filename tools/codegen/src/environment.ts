import { join } from "node:path";
import type { Project } from "ts-morph";
import type { ModelProblem, ObjectModel } from "./model.ts";
import { openProject, readModel } from "./read.ts";

/** What is generated from the environment's settings, and so stands in the banners. */
export const source = "packages/overlays/src/environment.ts and the settings of all components";

/** The package that holds the type of the environment. */
export function environmentProject(root: string, written?: ReadonlyMap<string, string>): Project {
  return openProject(join(root, "packages/overlays/tsconfig.json"), written);
}

/** The model of what an environment may say, under the name that its generated type has. */
export function readEnvironment(root: string, project = environmentProject(root)): { model: ObjectModel; problems: readonly ModelProblem[] } {
  const { model, problems } = readModel(project, join(root, "packages/overlays/src/environment.ts"), "EnvironmentSettings");
  return { model: { ...model, name: "Environment" }, problems };
}
