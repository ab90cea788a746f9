import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { helmImport, importReport, overlayText, runbook, type Imported, type SourceText } from "@k8s-config/helm";
import { findRoot, messageOf, UsageError } from "./load.ts";
import { assertName, writeNewFolder } from "./new-folder.ts";
import type { Report } from "./report.ts";

export interface ImportOptions {
  readonly manifest?: string;
  readonly name?: string;
  readonly releaseName?: string;
  readonly namespace?: string;
  readonly chart?: "7.14" | "7.15";
  readonly server?: string;
  readonly host?: string;
  readonly domain?: string;
  readonly ingressClass?: string;
  readonly user?: readonly string[];
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Reads files, makes an environment of them, and writes it: all of it, or nothing. */
export async function importHelm(cwd: string, files: readonly string[], options: ImportOptions, input: () => Promise<string>): Promise<{ readonly report: Report; readonly result: object }> {
  if (files.length === 0 && options.manifest === undefined) throw new UsageError("give a values file, or --manifest; k8s-config import helm --help says how to get them");
  const root = findRoot(cwd);
  const values: SourceText[] = [];
  // oxlint-disable-next-line no-await-in-loop -- standard input is read once
  for (const file of files) values.push(file === "-" ? { name: "standard input", text: await input() } : readText(cwd, file));
  const { manifest, name, releaseName, chart, user, all = false, dryRun = false, namespace, server, host, domain, ingressClass } = options;
  const wanted = name ?? releaseName;
  if (wanted !== undefined) assertName(wanted, `--name ${wanted}`);
  const imported = helmImport({
    name: wanted ?? "clearml",
    values,
    ...(manifest === undefined ? {} : { manifest: readText(cwd, manifest) }),
    ...(releaseName === undefined ? {} : { release: releaseName }),
    ...(chart === undefined ? {} : { line: chart }),
    ...(user === undefined ? {} : { users: user }),
    ...given({ namespace, server, host, domain, ingressClass }),
  });
  const { environment: _environment, ...result } = imported;
  const lines = importReport(imported, all);
  if (dryRun) return { report: { out: [...lines, "", "Nothing was written."], err: [], code: 0 }, result };
  const written = write(root, imported);
  return { report: { out: [...lines, "", ...written.map((path) => `wrote   ${path}`), "", ...next(imported)], err: [], code: 0 }, result: { ...result, written } };
}

function given<T extends Readonly<Record<string, string | undefined>>>(options: T): { readonly [K in keyof T]?: string } {
  const told: { [K in keyof T]?: string } = {};
  for (const key in options) {
    const value = options[key];
    if (value !== undefined) told[key] = value;
  }
  return told;
}

function readText(cwd: string, file: string): SourceText {
  try {
    return { name: file, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(resolve(cwd, file))) };
  } catch (error) {
    throw new Error(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function write(root: string, imported: Imported): string[] {
  const { name } = imported;
  return writeNewFolder(root, name, { "overlay.ts": overlayText(imported), "MOVING.md": runbook(imported, `overlays/${name}/overlay.ts`) });
}

function next({ name, decisions }: Imported): string[] {
  return [
    `Next: ${decisions.length === 0 ? "read" : "decide what is marked in"} overlays/${name}/overlay.ts, then`,
    `  npm install && npm run emit -- ${name}`,
    `and go on as overlays/${name}/MOVING.md says.`,
  ];
}
