import { emit } from "../emit.ts";
import { findRoot, selectNames } from "../load.ts";
import { emitReport } from "../report.ts";
import { environments, type Program } from "./command.ts";

export function addEmit({ program, cwd, finish }: Program): void {
  program
    .command("emit")
    .description("write the bases and the overlays; nothing where any setting is wrong")
    .argument(...environments)
    .option("--json", "print what was done as JSON")
    .action(async (names: string[], options: { json?: boolean }) => {
      const root = findRoot(cwd);
      const result = await emit(root, selectNames(root, names));
      finish(emitReport(result), result, options.json);
    });
}
