import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import { checkEnvironment, credentialReaders, credentialsPath, nextRevision, problemText, publicDefaultIn, resolve, type Environment, type Resolved } from "@k8s-config/overlays";
import { findRoot, loadOverlay, selectNames, UsageError } from "../load.ts";
import { identitiesOf } from "./age.ts";
import { opened, readSopsText, sealed } from "./sops-file.ts";
import type { SecretTools } from "./tools.ts";

/** The environment that a command about secrets is for. */
export interface One {
  readonly root: string;
  readonly name: string;
  readonly environment: Environment;
  readonly resolved: Resolved;
}

/** @throws UsageError for a name that is none of the repository's; Error for settings that are refused. */
export async function oneEnvironment(cwd: string, wanted: string): Promise<One> {
  const root = findRoot(cwd);
  const [name = wanted] = selectNames(root, [wanted]);
  const loaded = await loadOverlay(root, name);
  const { environment, problems } = "problems" in loaded ? { environment: undefined, problems: loaded.problems } : checkEnvironment(name, loaded.value);
  if (environment === undefined) throw new Error([...problems.filter(({ severity }) => severity === "error").map(problemText), "Nothing was changed."].join("\n"));
  return { root, name, environment, resolved: resolve(name, environment) };
}

/** The Secret in clear, which is in memory alone. */
export interface Values {
  /** The object with all that it has beside values. */
  readonly object: JsonObject;
  readonly values: Readonly<Record<string, string>>;
}

/** Names of the values of the encrypted file; undefined where there is none. */
export function keysInFile({ root, name }: One): readonly string[] | undefined {
  const text = readFile(root, name);
  if (text === undefined) return undefined;
  const file = readSopsText(text);
  if (file === undefined) throw new UsageError(`${credentialsPath(name)} is not encrypted by SOPS; take it away, and make another: k8s-config credentials create ${name}`);
  return [...file.keys, ...file.clear];
}

/** Decrypts the file. @throws UsageError where there is no file or no key. */
export async function readValues({ root, name }: One, { env }: Pick<SecretTools, "env">): Promise<Values> {
  const file = readSopsText(readFile(root, name) ?? "null");
  if (file === undefined) throw new UsageError(`there is no encrypted file ${credentialsPath(name)}; make it: k8s-config credentials create ${name}`);
  const { data, stringData, ...object } = await opened(file, identitiesOf(env));
  const ofData = entriesOf(data).map(([key, value]): [string, string] => [key, Buffer.from(value, "base64").toString("utf8")]);
  // As Kubernetes has it, what is there twice is what stringData says.
  return { object, values: Object.fromEntries([...ofData, ...entriesOf(stringData)]) };
}

/** First line of the file. */
export const banner = `# Encrypted by "k8s-config credentials" and "k8s-config users". Change it by them, or by sops edit.\n`;

/** Encrypts and writes the file: complete or not at all. @returns its path. */
export async function writeValues({ root, name, environment }: One, { object, values }: Values, tools: Pick<SecretTools, "random" | "now">): Promise<string> {
  const { credentials } = environment;
  if (credentials.kind !== "sops") throw new Error(`${name} has no encrypted file`);
  const known = Object.keys(values).filter((key) => publicDefaultIn(values[key] ?? "") !== undefined);
  if (known.length > 0) throw new UsageError(`${known.join(", ")} in ${credentialsPath(name)} is a credential that everybody can read in the server's sources or its charts; replace it: k8s-config credentials rotate ${name} ${known.join(" ")}`);
  const text = await sealed({ ...object, stringData: values }, { recipients: credentials.recipients, random: tools.random, now: tools.now() }, banner);
  const path = credentialsPath(name);
  writeWhole(join(root, path), text);
  return path;
}

function entriesOf(values: Json = null): [string, string][] {
  return isJsonObject(values) ? Object.entries(values).map(([key, value]) => [key, String(value)]) : [];
}

function readFile(root: string, name: string): string | undefined {
  const path = join(root, credentialsPath(name));
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const scratch = `${path}.${process.pid}.new`;
  try {
    writeFileSync(scratch, text, { flag: "wx" });
    renameSync(scratch, path);
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}

/** What has to be done for pods to read values that are new. */
export function restart({ name, environment }: One): string {
  return `Then set credentials.revision to ${nextRevision(environment)} in the overlay of ${name}, and k8s-config emit ${name}: ${credentialReaders(name, environment).join(", ")} restart and read it, which nothing does without.`;
}
