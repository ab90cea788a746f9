import { readFileSync } from "node:fs";
import { fromYaml } from "@k8s-config/core";
import { checkEnvironment } from "../check.ts";
import type { Environment } from "../environment.ts";
import { problemText } from "../problems.ts";
import { workspace } from "./overlays.ts";

/**
 * An environment that a guide shows whole: the block of YAML that begins with a comment of these words.
 *
 * @throws Error where there is none, or where something is to be said against it.
 */
export function shownEnvironment(guide: string, words: string): Environment {
  const text = readFileSync(new URL(`docs/${guide}`, workspace), "utf8");
  const shown = [...text.matchAll(/```yaml\n([^`]*)```/g)].map(([, block = ""]) => block).find((block) => block.startsWith(`# ${words}\n`));
  if (shown === undefined) throw new Error(`docs/${guide} shows nothing under "# ${words}"`);
  const { environment, problems } = checkEnvironment(words.replaceAll(" ", "-"), fromYaml(shown)[0]);
  if (environment === undefined || problems.length > 0) throw new Error(problems.map(problemText).join("\n"));
  return environment;
}
