import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultRelease, releases } from "@k8s-config/clearml";
import { collectFiles, isJsonObject, toJson, type Manifest, type OutputFolder } from "@k8s-config/core";
import { baseManifests } from "@k8s-config/overlays";
import { readContents } from "./bases.ts";
import { defaults, readEnvironment } from "./environment.ts";
import { withSections } from "./markdown.ts";
import type { ModelProblem } from "./model.ts";
import { packageSection } from "./package-sections.ts";
import { referencePages, settingsSection } from "./reference.ts";
import { examples, landingsOf, unseen } from "./trials.ts";

export const readmeName = "README.md";

export interface Docs {
  readonly folder: OutputFolder;
  /** The README with its generated sections; the rest is as it is on disk. */
  readonly readme: string;
  readonly problems: readonly ModelProblem[];
}

/** The reference and the README of a workspace, as its settings types and defaults say. */
export function docsOf(root: string): Docs {
  const { model, problems } = readEnvironment(root);
  const path = "docs/reference";
  const before = readFileSync(join(root, readmeName), "utf8");
  if (problems.length > 0) return { folder: { path, files: [], owned: [] }, readme: before, problems };
  const bases = Object.fromEntries(Object.entries(baseManifests).map(([component, manifest]: [string, Manifest]) => [component, readContents(manifest)]));
  const manifest = toJson(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  return {
    problems,
    folder: { path, owned: ["."], files: collectFiles(referencePages({ model, defaults, examples, landingsOf, unseen, bases })) },
    readme: withSections(before, {
      settings: settingsSection({ model, defaults }, `${path}/`),
      package: packageSection(isJsonObject(manifest) ? manifest : {}, { name: defaultRelease, versions: releases[defaultRelease] }),
    }),
  };
}
