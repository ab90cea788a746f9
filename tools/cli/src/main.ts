import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { check, emit } from "./emit.ts";
import { findRoot, messageOf, selectNames, UsageError } from "./load.ts";
import { checkReport, emitReport, type Report } from "./report.ts";

/** Where a command writes; tests give their own. */
export interface Terminal {
  readonly cwd: string;
  out(line: string): void;
  err(line: string): void;
}

const terminal: Terminal = { cwd: process.cwd(), out: (line) => console.log(line), err: (line) => console.error(line) };

/** Runs a command line. @returns the exit code: 0 all well, 1 something to mend, 2 a wrong call. */
export async function main(args: readonly string[], { cwd, out, err }: Terminal = terminal): Promise<number> {
  let code = 0;
  const finish = (report: Report, result: object, json: boolean | undefined) => {
    code = report.code;
    if (json) return out(JSON.stringify(result, undefined, 2));
    for (const line of report.err) err(line);
    for (const line of report.out) out(line);
  };
  const program = new Command("k8s-config")
    .description("ClearML server on Kubernetes: typed environments, emitted as kustomize overlays")
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: (text) => err(text.trimEnd()) })
    .showHelpAfterError("(k8s-config --help says more)")
    .addHelpText("after", "\nExit codes: 0 all is well; 1 a setting is wrong, or what is on disk is out of date; 2 the call is wrong.");
  const environments = ["[env...]", "environments, by the names of their folders in overlays/; all by default"] as const;
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
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    err(messageOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
  return code;
}
