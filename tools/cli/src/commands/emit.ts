import { emit } from "../emit.ts";
import { findRoot, selectNames } from "../load.ts";
import { emitReport } from "../report.ts";
import { acceptOption, environments, type Program } from "./command.ts";

export function addEmit({ program, cwd, finish }: Program): void {
  program
    .command("emit")
    .description("write the bases and the overlays; nothing where any setting is wrong")
    .argument(...environments)
    .option(...acceptOption)
    .option("--json", "print what was done as JSON")
    .action(async (names: string[], options: { accept?: readonly string[]; json?: boolean }) => {
      const root = findRoot(cwd);
      const result = await emit(root, selectNames(root, names), options.accept);
      finish(emitReport(result), result, options.json);
    });
}
