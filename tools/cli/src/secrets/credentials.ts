import { toYaml } from "@k8s-config/core";
import { credentialsPath, credentialsSecret, secretNameOf, serverKeysOf } from "@k8s-config/overlays";
import { UsageError } from "../load.ts";
import type { Report } from "../report.ts";
import { newServerValues, newValue, rotations } from "./new-values.ts";
import { keysInFile, oneEnvironment, readValues, restart, writeValues, type One } from "./one.ts";
import { secretTools, type SecretTools } from "./tools.ts";

/** Makes what an environment's credentials lack: in the encrypted file, or for whatever keeps them. */
export async function create(cwd: string, wanted: string, given: Partial<SecretTools> = {}): Promise<Report> {
  const [one, tools] = [await oneEnvironment(cwd, wanted), { ...secretTools, ...given }];
  const { name, environment: { credentials }, resolved } = one;
  const fresh = newServerValues(resolved, tools.random);
  if (credentials.kind === "generated") throw new UsageError(madeInCluster(name));
  if (credentials.kind === "externalSecrets") {
    unseen(tools, "the program of the store");
    return { out: [JSON.stringify(fresh)], err: [`Values for the entries of the store. ${hashesBelong(name)}`], code: 0 };
  }
  if (credentials.kind === "existingSecret") {
    unseen(tools, "kubectl create -f -");
    return { out: [toYaml({ ...credentialsSecret(resolved), stringData: fresh }).trimEnd()], err: [`Pipe it into: kubectl create -f -, which leaves a Secret that is there as it is. ${hashesBelong(name)}`], code: 0 };
  }
  const there = keysInFile(one);
  const missing = Object.fromEntries(Object.entries(fresh).filter(([key]) => there?.includes(key) !== true));
  if (Object.keys(missing).length === 0) return { out: [`Up to date: ${credentialsPath(name)} has all that the server reads.`], err: [], code: 0 };
  const before = there === undefined ? { object: credentialsSecret(resolved), values: {} } : await readValues(one, tools);
  const path = await writeValues(one, { object: before.object, values: { ...before.values, ...missing } }, tools);
  const out = [`wrote   ${path}`, `        ${Object.keys(missing).join(", ")}`, ""];
  if (there === undefined) out.push(`Next: a password for each user (k8s-config users add ${name} USERNAME), k8s-config emit ${name}, and commit.`);
  else out.push(restart(one));
  return { out, err: [], code: 0 };
}

function hashesBelong(name: string): string {
  return `Users' passwords come by k8s-config users add ${name} USERNAME.`;
}

export async function rotate(cwd: string, wanted: string, named: readonly string[] | "all", given: Partial<SecretTools> = {}): Promise<Report> {
  const [one, tools] = [await oneEnvironment(cwd, wanted), { ...secretTools, ...given }];
  const { name, environment: { credentials }, resolved } = one;
  if (credentials.kind === "generated") throw new UsageError(`${madeInCluster(name)}; delete it there and raise credentials.revision to have it made anew`);
  const known = serverKeysOf(resolved);
  const keys = named === "all" ? known : known.filter((key) => named.includes(key));
  const unknown = named === "all" ? undefined : named.find((key) => !known.some((candidate) => candidate === key));
  if (unknown !== undefined) throw new UsageError(`${unknown} is no key of the server's own: ${known.join(", ")}. For a user's password: k8s-config users rotate ${name} USERNAME`);
  if (keys.length === 0) throw new UsageError(`say which keys, or --all:\n${known.map((key) => `  ${key}: ${rotations[key].meaning}`).join("\n")}`);
  const fresh = Object.fromEntries(keys.map((key) => [key, newValue(tools.random)]));
  const first = [...new Set(keys.flatMap((key) => rotations[key].first?.(resolved) ?? []))];
  const told = [...first, ...keys.map((key) => `${key}: ${rotations[key].meaning}.`), restart(one)];
  if (credentials.kind === "sops") {
    const { object, values } = await readValues(one, tools);
    const path = await writeValues(one, { object, values: { ...values, ...fresh } }, tools);
    return { out: [`wrote   ${path}`, "", ...told], err: [], code: 0 };
  }
  if (credentials.kind === "externalSecrets") {
    unseen(tools, "the program of the store");
    return { out: [JSON.stringify(fresh)], err: ["Values for the entries of the store.", ...told], code: 0 };
  }
  unseen(tools, patchCommand(one));
  return { out: [JSON.stringify({ stringData: fresh })], err: [`Pipe it into: ${patchCommand(one)}`, ...told], code: 0 };
}

/** Encrypts the file for the recipients of the settings, with values as they are. */
export async function recipients(cwd: string, wanted: string, given: Partial<SecretTools> = {}): Promise<Report> {
  const [one, tools] = [await oneEnvironment(cwd, wanted), { ...secretTools, ...given }];
  const { environment: { credentials } } = one;
  if (credentials.kind !== "sops") throw new UsageError(`the credentials of ${one.name} are of kind ${credentials.kind}, and only those of kind sops are encrypted`);
  const path = await writeValues(one, await readValues(one, tools), tools);
  const more = "Whoever could read the file before knows the values of before, which git keeps: rotate them if somebody is to know them no longer.";
  return { out: [`wrote   ${path}`, `        for ${credentials.recipients.join(", ")}`, "", more], err: [], code: 0 };
}

/** The command that takes a change of the Secret from standard input. */
export function patchCommand({ resolved }: One): string {
  return `kubectl --namespace ${resolved.placement.namespace} patch secret ${secretNameOf(resolved.installation.credentials)} --type merge --patch-file /dev/stdin`;
}

export function madeInCluster(name: string): string {
  return `the credentials of ${name} are generated: a Job makes them in the cluster`;
}

/** @throws UsageError where secret values would be shown, and kept by the terminal. */
function unseen({ isSeen }: SecretTools, into: string): void {
  if (isSeen) throw new UsageError(`this prints secret values, and a terminal shows and keeps them: pipe it into ${into}`);
}
