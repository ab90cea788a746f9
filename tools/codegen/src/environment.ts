import { join } from "node:path";
import { podDefaults } from "@k8s-config/clearml";
import { isJsonObject, toJson, type JsonObject } from "@k8s-config/core";
import { defaultEnvironment, defaultSettings } from "@k8s-config/overlays/defaults";
import type { Project } from "ts-morph";
import { openProject, readModel, type Read } from "./read.ts";

/** What is generated from the environment's settings, and so stands in the banners. */
export const source = "packages/overlays/src/environment.ts and the settings of all components";

/** The package that holds the type of the environment. */
export function environmentProject(root: string, written?: ReadonlyMap<string, string>): Project {
  return openProject(join(root, "packages/overlays/tsconfig.json"), written);
}

const constants = plain({ ...defaultEnvironment, ...defaultSettings });

/** The defaults that constants say, as they are told to people. Of what is said of all pods, resources are each component's own. */
export const defaults: JsonObject = { ...constants, pods: plain(podDefaults) };

/** The model of what an environment may say, under the name that its generated type has. */
export function readEnvironment(root: string, project = environmentProject(root)): Read {
  const { model, ...read } = readModel(project, join(root, "packages/overlays/src/environment.ts"), "EnvironmentSettings", constants);
  return { ...read, model: { ...model, name: "Environment" } };
}

function plain(settings: object): JsonObject {
  const json = toJson({ ...settings });
  return isJsonObject(json) ? json : {};
}
