import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { addCheck } from "./commands/check.ts";
import type { Program, Terminal } from "./commands/command.ts";
import { addCredentials } from "./commands/credentials.ts";
import { addEmit } from "./commands/emit.ts";
import { addEndpoints } from "./commands/endpoints.ts";
import { addImages } from "./commands/images.ts";
import { standardInput } from "./commands/images-pin.ts";
import { addImport } from "./commands/import.ts";
import { addNew } from "./commands/new.ts";
import { addPlan } from "./commands/plan.ts";
import { addRestore } from "./commands/restore.ts";
import { addUpgrade } from "./commands/upgrade.ts";
import { addUsers } from "./commands/users.ts";
import { messageOf, UsageError } from "./load.ts";

export type { Terminal } from "./commands/command.ts";

// https://no-color.org: any text switches colours off.
const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
const terminal: Terminal = { cwd: process.cwd(), out: (line) => console.log(line), err: (line) => console.error(line), colour, progress: process.stderr };

/** Runs a command line. @returns the exit code: 0 all well, 1 something to mend, 2 a wrong call. */
export async function main(args: readonly string[], { cwd, out: print, err: warn, input = standardInput, secrets = {}, ...shows }: Terminal = terminal): Promise<number> {
  const out = (line: string) => print(shown(line));
  const err = (line: string) => warn(shown(line));
  let code = 0;
  const finish: Program["finish"] = (report, result, json) => {
    code = report.code;
    if (json) return out(JSON.stringify(result, undefined, 2));
    for (const line of report.err) err(line);
    for (const line of report.out) out(line);
  };
  const program = new Command("k8s-config")
    .description("ClearML server on Kubernetes: typed environments, emitted as kustomize overlays")
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: (text) => err(unquoted(text.trimEnd())) })
    .showHelpAfterError("(k8s-config --help says more)")
    .addHelpText("after", "\nExit codes: 0 all is well; 1 a setting is wrong, or what is on disk is out of date; 2 the call is wrong.");
  const given: Program = { program, cwd, out, err, input, finish, secrets, ...shows };
  for (const add of [addEmit, addCheck, addPlan, addEndpoints, addImages, addRestore, addCredentials, addUsers, addUpgrade, addNew, addImport]) add(given);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    err(messageOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
  return code;
}

/** A private key of age opens all that is encrypted for it: pasted wherever it may be, no message repeats it. */
function shown(line: string): string {
  return line.replaceAll(/AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+/gi, "AGE-SECRET-KEY-…");
}

/** An argument too many may be a password that was meant for the prompt. */
function unquoted(text: string): string {
  return text.replace(/(too many arguments.*? but got \d+): .*/s, "$1.");
}
