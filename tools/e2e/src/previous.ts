import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromYaml, type KubeObject } from "@k8s-config/core";
import { objectOf } from "./installation.ts";

/** What an environment built to at the release before, as it is recorded. */
export interface Previous {
  /** Of the environment. */
  readonly name: string;
  readonly commit: string;
  readonly objects: readonly KubeObject[];
}

/** Recorded, since a shallow clone has neither tags nor earlier commits. */
export const previousFolder = "tools/e2e/fixtures/previous";

export function previousReleases(root: string): Previous[] {
  const folder = join(root, previousFolder);
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.toSorted().map((file) => readPrevious(file.replace(/\.yaml$/, ""), readFileSync(join(folder, file), "utf8")));
}

/** @throws Error for a text that nobody recorded. */
export function readPrevious(name: string, text: string): Previous {
  const commit = /^# .* commit ([0-9a-f]{40})\.$/m.exec(text)?.[1];
  if (commit === undefined) throw new Error(`${previousFolder}/${name}.yaml does not say of which commit it is`);
  return { name, commit, objects: fromYaml(text).map(objectOf) };
}

export function recordedText(name: string, commit: string, built: string): string {
  return `# What overlays/${name} built to at commit ${commit}.
# The scenario "upgrade-release" begins with it. Recorded by "npm run e2e:record -- <commit>", once for each release.
${built}`;
}
