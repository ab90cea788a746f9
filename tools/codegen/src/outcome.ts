import { relative } from "node:path";
import { readEnvironment } from "./environment.ts";
import type { ModelProblem } from "./model.ts";

/** What is to be written, and how; or why nothing is. */
export interface Outcome {
  readonly problems: readonly ModelProblem[];
  /** @returns the files that were another before. */
  readonly write: () => readonly string[];
}

/**
 * Writes what was generated and says so; where a setting cannot be represented, says that, and nothing is written.
 *
 * @param make loads what renders the components: where a default is missing, that may fail before anything can be said.
 */
export async function finish(root: string, make: () => Promise<Outcome>): Promise<void> {
  const { problems, write } = await make().catch((error: unknown) => {
    const found = readEnvironment(root);
    if (found.problems.length === 0) throw error;
    return { problems: found.problems, write: () => [] };
  });
  if (problems.length > 0) {
    for (const problem of problems) console.error(problemLine(root, problem));
    console.error("Nothing was generated.");
    process.exitCode = 1;
    return;
  }
  const written = attempted(write);
  if (written) console.log(written.length === 0 ? "Nothing to generate: all is up to date." : `Generated ${written.join(", ")}`);
}

/** What keeps the files from being written, as one that no generator wrote, is told in a line as well. */
function attempted(write: () => readonly string[]): readonly string[] | undefined {
  try {
    return write();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return undefined;
  }
}

function problemLine(root: string, { file, line, setting, message }: ModelProblem): string {
  return [`${relative(root, file)}:${line}`, setting, message].filter((part) => part !== "").join(": ");
}
