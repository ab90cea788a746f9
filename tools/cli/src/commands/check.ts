import { check } from "../emit.ts";
import { findRoot, selectNames } from "../load.ts";
import { checkReport } from "../report.ts";
import { environments, type Program } from "./command.ts";

export function addCheck({ program, cwd, finish }: Program): void {
  program
    .command("check")
    .description("compare what is on disk with what emit would write")
    .argument(...environments)
    .option("--json", "print what was found as JSON")
    .action(async (names: string[], options: { json?: boolean }) => {
      const root = findRoot(cwd);
      const result = await check(root, selectNames(root, names));
      finish(checkReport(result), result, options.json);
    });
}
