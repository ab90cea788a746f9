import { check, checkFrom } from "../emit.ts";
import { findRoot, selectNames, UsageError } from "../load.ts";
import { checkReport } from "../report.ts";
import { acceptOption, environments, type Program } from "./command.ts";

interface CheckOptions {
  readonly from?: string;
  readonly accept?: readonly string[];
  readonly json?: boolean;
}

export function addCheck({ program, cwd, finish }: Program): void {
  program
    .command("check")
    .description("compare what is on disk with what emit would write")
    .argument(...environments)
    .option("--from <ref>", "hold it to what is committed in another revision, too: a pull request to the branch that it goes into")
    .option(...acceptOption)
    .option("--json", "print what was found as JSON")
    .action(async (names: string[], { from, accept, json }: CheckOptions) => {
      const root = findRoot(cwd);
      if (from === undefined && accept !== undefined) throw new UsageError("--accept is about a change, and check compares with no other revision: say --from as well");
      const result = from === undefined ? await check(root, selectNames(root, names)) : await checkFrom(root, names, from, accept ?? []);
      finish(checkReport(result), result, json);
    });
}
