import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isJsonObject, toJson, type JsonObject } from "@k8s-config/core";
import { cacheFolder } from "../cache.ts";
import { program } from "../programs.ts";
import type { Seen } from "./pod.ts";

/** What one server reads at its start. */
export interface Job extends Seen {
  readonly server: "apiserver" | "fileserver";
  /** Built-in files, by path below their folder. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** What a server came to, or why it would not start. */
export type Loaded = { readonly config: JsonObject } | { readonly error: string };

const script = fileURLToPath(new URL("load.py", import.meta.url));

/** Reads with pyhocon, all in one process, what is alike but once. */
export function read(jobs: readonly Job[]): Loaded[] {
  const lines = jobs.map((job) => JSON.stringify(job));
  const different = [...new Set(lines)];
  const python = program("python", "the venv of tools/proofs", { PATH: join(cacheFolder(), "python/bin") });
  const { status, stdout, stderr, error } = spawnSync(python, [script], {
    input: different.map((line) => `${line}\n`).join(""),
    env: { PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1", PATH: "/usr/bin:/bin" },
    maxBuffer: 2 ** 30,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${python} ${script} failed: ${error?.message ?? stderr}`);
  const answers = stdout.trimEnd().split("\n").map(loaded);
  if (answers.length !== different.length) throw new Error(`pyhocon answered ${answers.length} of ${different.length} jobs: ${stderr}`);
  const byLine = new Map(different.map((line, index) => [line, answers[index]]));
  return lines.map((line) => byLine.get(line) ?? { error: "no answer" });
}

function loaded(line: string): Loaded {
  const value = toJson(JSON.parse(line));
  if (!isJsonObject(value)) throw new Error(`no answer: ${line}`);
  const { config, error } = value;
  return isJsonObject(config) ? { config } : { error: String(error) };
}
