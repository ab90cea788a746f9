import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultRelease, releases } from "@k8s-config/clearml";
import { collectFiles, isJsonObject, toJson, type Manifest, type OutputFolder } from "@k8s-config/core";
import { baseManifests } from "@k8s-config/overlays";
import { readContents } from "./bases.ts";
import { defaults, readEnvironment } from "./environment.ts";
import { movingSections, paritySections } from "./helm-sections.ts";
import { withSections } from "./markdown.ts";
import type { ModelProblem } from "./model.ts";
import { packageSection } from "./package-sections.ts";
import { policySections } from "./policy-sections.ts";
import type { Read } from "./read.ts";
import { referencePages, settingsSection } from "./reference.ts";
import type { Setting } from "./settings.ts";
import { examples, landingsOf, unseen } from "./trials.ts";

export const readmeName = "README.md";
export const policyName = "docs/policy.md";
export const movingName = "docs/moving-from-helm.md";
export const parityName = "docs/helm-parity.md";

export interface Docs {
  readonly folder: OutputFolder;
  /** The README with its generated sections; the rest is as it is on disk. */
  readonly readme: string;
  /** The page of rules and waivers, likewise. */
  readonly policy: string;
  /** The move from the Helm chart, and the table of its values, likewise. */
  readonly moving: string;
  readonly parity: string;
  readonly problems: readonly ModelProblem[];
}

/** The reference and the README of a workspace, as its settings types and defaults say; nothing where a setting cannot be told. */
export function docsOf(root: string, read: Read = readEnvironment(root)): Docs {
  const path = "docs/reference";
  const before = readFileSync(join(root, readmeName), "utf8");
  const policyBefore = readFileSync(join(root, policyName), "utf8");
  const movingBefore = readFileSync(join(root, movingName), "utf8");
  const parityBefore = readFileSync(join(root, parityName), "utf8");
  if (read.problems.length > 0) return { folder: { path, files: [], owned: [] }, readme: before, policy: policyBefore, moving: movingBefore, parity: parityBefore, problems: read.problems };
  const { model } = read;
  const problems: ModelProblem[] = [];
  const attempt = <T>(place: Omit<ModelProblem, "message">, instead: T, make: () => T): T => {
    try {
      return make();
    } catch (error) {
      problems.push({ ...place, message: error instanceof Error ? error.message : String(error) });
      return instead;
    }
  };
  const placeOf = ({ id, property }: Setting) => ({ file: join(root, "packages"), line: 1, ...read.places.get(property), setting: id });
  const landings = (setting: Setting) => attempt(placeOf(setting), [], () => landingsOf(setting));
  const bases = Object.fromEntries(Object.entries(baseManifests).map(([component, manifest]: [string, Manifest]) => [component, readContents(manifest)]));
  const manifest = toJson(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const files = collectFiles(referencePages({ model, defaults, examples, landingsOf: landings, unseen, bases }));
  const sections = {
    settings: settingsSection({ model, defaults }, `${path}/`),
    package: packageSection(isJsonObject(manifest) ? manifest : {}, { name: defaultRelease, versions: releases[defaultRelease] }),
  };
  const readme = attempt({ file: join(root, readmeName), line: 1, setting: "" }, before, () => withSections(before, sections));
  const policy = attempt({ file: join(root, policyName), line: 1, setting: "" }, policyBefore, () => withSections(policyBefore, policySections()));
  const moving = attempt({ file: join(root, movingName), line: 1, setting: "" }, movingBefore, () => withSections(movingBefore, movingSections()));
  const parity = attempt({ file: join(root, parityName), line: 1, setting: "" }, parityBefore, () => withSections(parityBefore, paritySections()));
  return { problems, folder: { path, owned: ["."], files }, readme, policy, moving, parity };
}
