import { relative } from "node:path";
import type { ModelProblem } from "./model.ts";

/** Writes what was generated and says so; where a setting cannot be represented, says that, and nothing is written. */
export function finish(root: string, problems: readonly ModelProblem[], write: () => readonly string[]): void {
  if (problems.length > 0) {
    for (const { file, line, setting, message } of problems) console.error(`${relative(root, file)}:${line}: ${setting}: ${message}`);
    console.error("Nothing was generated.");
    process.exitCode = 1;
    return;
  }
  const written = write();
  console.log(written.length === 0 ? "Nothing to generate: all is up to date." : `Generated ${written.join(", ")}`);
}
