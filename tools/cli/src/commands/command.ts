import type { Command } from "commander";
import type { ProgressStream } from "../progress.ts";
import type { Report } from "../report.ts";
import type { SecretTools } from "../secrets/tools.ts";

/** Where a command writes; tests give their own. */
export interface Terminal {
  readonly cwd: string;
  out(line: string): void;
  err(line: string): void;
  /** Whether colours may be used. By default, they are not. */
  readonly colour?: boolean;
  /** Where long work shows how far it is. */
  readonly progress?: ProgressStream;
  /** What is piped in; by default, what the process is given. */
  input?(): Promise<string>;
  /** What commands about secrets take from around them, where it is not the process's. */
  readonly secrets?: Partial<SecretTools>;
}

/** What a command is given by the program that it is part of. */
export interface Program extends Terminal {
  readonly program: Command;
  input(): Promise<string>;
  /** Prints a report, or the result as JSON, and sets the exit code. */
  finish(report: Report, result: object, json: boolean | undefined): void;
}

/** The argument of whatever takes environments by name. */
export const environments = ["[env...]", "environments, by the names of their folders in overlays/; all by default"] as const;

/** The argument of whatever is about the secrets of one environment. */
export const environmentArgument = ["<env>", "environment, by the name of its folder in overlays/"] as const;

/** The option of whatever refuses changes that an installation that lives could not take. */
export const acceptOption = [
  "--accept <name>",
  "have a change that is refused, by the name that the refusal says: StatefulSet/mongo, or prod/StatefulSet/mongo; repeatable",
  (name: string, before: readonly string[] = []): readonly string[] => [...before, name],
] as const;
