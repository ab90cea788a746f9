import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this repository. */
export const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** What the compiler refuses: its messages by the number of the line, from 1. */
export type Refused = ReadonlyMap<number, string>;

/**
 * Compiles one file with the compiler and the strictness of this repository. It imports by absolute paths, and lies outside
 * of the repository, where no other tool meets it.
 *
 * @throws Error where the compiler did not run, or refuses something elsewhere than in the file.
 */
export function compile(text: string): Refused {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "k8s-config-compile-")));
  try {
    writeFileSync(join(folder, "cases.ts"), text);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const compilerOptions = { typeRoots: [join(root, "node_modules/@types")], rewriteRelativeImportExtensions: false };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, files: ["cases.ts"] }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "--project", folder, "--pretty", "false"], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
    const refused = new Map<number, string>();
    // The lines of one message that follow its first are indented.
    for (const line of stdout.split("\n").filter((each) => /^\S/.test(each))) {
      const [, number, message] = /^cases\.ts\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
      if (number === undefined || message === undefined) throw new Error(line);
      refused.set(Number(number), message);
    }
    if ((status === 0) !== (refused.size === 0)) throw new Error(`tsc ended with ${status}: ${stdout}${stderr}`);
    return refused;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A value as a literal on one line. */
export function literal(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  // In a literal this key would be the prototype; and what the compiler takes for the end of a line is one in no text.
  return text.replaceAll('"__proto__":', '["__proto__"]:').replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
