import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { helmImport, importReport, overlayText, runbook, type Imported, type SourceText } from "@k8s-config/helm";
import packageJson from "../package.json" with { type: "json" };
import { findRoot, messageOf, UsageError } from "./load.ts";
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
  if (wanted !== undefined && !/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(wanted)) throw new UsageError(`--name ${wanted}: an environment is named by its folder, which has to be of lower-case letters, digits and -`);
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
  const folder = `overlays/${name}`;
  const at = join(root, folder);
  if (existsSync(at) && readdirSync(at).length > 0) throw new Error(`${folder} exists, and is not written over. Choose another --name, or move the folder away. Nothing was written`);
  const file = `${folder}/overlay.ts`;
  const texts: Readonly<Record<string, string>> = {
    "overlay.ts": overlayText(imported),
    "package.json": `${packageText(name)}\n`,
    "tsconfig.json": `{\n  "extends": "../../tsconfig.base.json",\n  "include": ["overlay.ts"]\n}\n`,
    "MOVING.md": runbook(imported, file),
  };
  // In a folder that nobody takes for an environment, until it is whole.
  const staging = mkdtempSync(join(root, ".k8s-config-import-"));
  try {
    const whole = join(staging, name);
    mkdirSync(whole);
    for (const [path, text] of Object.entries(texts)) writeFileSync(join(whole, path), text);
    renameSync(whole, at);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return Object.keys(texts).map((path) => `${folder}/${path}`);
}

/** The `package.json` that the folder of an environment has. */
function packageText(name: string): string {
  return `{
  "name": "@k8s-config/overlay-${name}",
  "version": "0.1.0",
  "private": true,
  "description": "The ${name} environment of ClearML server",
  "license": "Apache-2.0",
  "type": "module",
  "scripts": {
    "typecheck": "tsc -p .",
    "lint": "oxlint -c ../../.oxlintrc.json ."
  },
  "dependencies": {
    "@k8s-config/overlays": "${packageJson.dependencies["@k8s-config/overlays"]}"
  },
  "nx": {
    "tags": ["layer:overlay"]
  }
}`;
}

function next({ name, decisions }: Imported): string[] {
  return [
    `Next: ${decisions.length === 0 ? "read" : "decide what is marked in"} overlays/${name}/overlay.ts, then`,
    `  npm install && npm run emit -- ${name}`,
    `and go on as overlays/${name}/MOVING.md says.`,
  ];
}
