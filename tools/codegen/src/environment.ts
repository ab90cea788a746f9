import { join } from "node:path";
import { toJson } from "@k8s-config/core";
import { defaultSettings } from "@k8s-config/overlays";
import type { Project } from "ts-morph";
import { openProject, readModel, type Read } from "./read.ts";

/** What is generated from the environment's settings, and so stands in the banners. */
export const source = "packages/overlays/src/environment.ts and the settings of all components";

/** The package that holds the type of the environment. */
export function environmentProject(root: string, written?: ReadonlyMap<string, string>): Project {
  return openProject(join(root, "packages/overlays/tsconfig.json"), written);
}

/** The model of what an environment may say, under the name that its generated type has. */
export function readEnvironment(root: string, project = environmentProject(root)): Read {
  const { model, ...read } = readModel(project, join(root, "packages/overlays/src/environment.ts"), "EnvironmentSettings", toJson({ ...defaultSettings }));
  return { ...read, model: { ...model, name: "Environment" } };
}
