import { credentialsPath, secretNameOf, userKeyOf } from "@k8s-config/overlays";
import { UsageError } from "../load.ts";
import type { Report } from "../report.ts";
import { madeInCluster, patchCommand } from "./credentials.ts";
import { keysInFile, oneEnvironment, readValues, restart, writeValues, type One } from "./one.ts";
import { hashOf, newPassword } from "./passwords.ts";
import { secretTools, type SecretTools } from "./tools.ts";

/** Gives a user a password, whose hash goes where the credentials are. */
export async function setPassword(verb: "add" | "rotate", cwd: string, wanted: string, username: string, piped: boolean, given: Partial<SecretTools> = {}): Promise<Report> {
  const [one, tools] = [await oneEnvironment(cwd, wanted), { ...secretTools, ...given }];
  const { name, environment: { credentials, users } } = one;
  const key = keyOf(one, username);
  const isUser = users.some((user) => user.username === username);
  if (verb === "rotate" && !isUser) throw new UsageError(`${username} is no user of ${name}; there are ${users.map((user) => user.username).join(", ")}`);
  // Before anybody types a password.
  const there = credentials.kind === "sops" ? keysInFile(one) : undefined;
  if (credentials.kind === "sops") {
    if (there === undefined) throw new UsageError(`there is no encrypted file ${credentialsPath(name)}; make it: k8s-config credentials create ${name}`);
    if (verb === "add" && there.includes(key)) throw new UsageError(`${username} has a password already; for another: k8s-config users rotate ${name} ${username}`);
    if (verb === "rotate" && !there.includes(key)) throw new UsageError(`${username} has no password yet: k8s-config users add ${name} ${username}`);
  }
  const before = credentials.kind === "sops" ? await readValues(one, tools) : undefined;
  const hash = await hashOf(await newPassword(username, piped, tools), tools);
  const told = verb === "rotate" ? [restart(one)] : isUser ? [`${username} is in users already: k8s-config emit ${name}, and commit.`] : added(name, username);
  if (before !== undefined) {
    const path = await writeValues(one, { ...before, values: { ...before.values, [key]: hash } }, tools);
    return { out: [`wrote   ${path}`, `        ${key}`, "", ...told], err: [], code: 0 };
  }
  if (credentials.kind === "externalSecrets") return { out: [JSON.stringify({ [key]: hash })], err: [`For the entry ${entryOf(one, key)} of the store.`, ...told], code: 0 };
  return { out: [JSON.stringify({ stringData: { [key]: hash } })], err: [`Pipe it into: ${patchCommand(one)}`, ...told], code: 0 };
}

function added(name: string, username: string): string[] {
  return [
    `Then add to users in the overlay of ${name}, and k8s-config emit ${name}:`,
    `  { username: ${JSON.stringify(username)}, name: "…" }`,
    "The login name is the user: under another name the server makes another, and deletes this one.",
  ];
}

export async function remove(cwd: string, wanted: string, username: string, given: Partial<SecretTools> = {}): Promise<Report> {
  const [one, tools] = [await oneEnvironment(cwd, wanted), { ...secretTools, ...given }];
  const { name, environment: { credentials, users } } = one;
  const key = keyOf(one, username);
  const isUser = users.some((user) => user.username === username);
  const told = isUser
    ? [`Then take ${username} out of users in the overlay of ${name}, and k8s-config emit ${name}: at its next start the server deletes the account. What the user made stays.`]
    : [`${username} is not in users of ${name}.`];
  if (isUser && users.length === 1) throw new UsageError(`${username} is the only user of ${name}: nobody could log in any more. Add another first: k8s-config users add ${name} USERNAME`);
  if (credentials.kind === "sops") {
    if (keysInFile(one)?.includes(key) !== true) throw new UsageError(`${username} has no password in ${credentialsPath(name)}`);
    const { object, values } = await readValues(one, tools);
    const path = await writeValues(one, { object, values: Object.fromEntries(Object.entries(values).filter(([other]) => other !== key)) }, tools);
    return { out: [`wrote   ${path}`, `        without ${key}`, "", ...told], err: [], code: 0 };
  }
  if (credentials.kind === "externalSecrets") return { out: [], err: [...told, `After that, take ${key} out of ${entryOf(one, key)} of the store.`], code: 0 };
  return { out: [JSON.stringify({ data: { [key]: null } })], err: [...told, `After that, pipe it into: ${patchCommand(one)}`], code: 0 };
}

/** @throws UsageError where the user's password is not a value of the credentials' Secret. */
function keyOf({ name, environment: { credentials, users }, resolved }: One, username: string): string {
  if (credentials.kind === "generated") throw new UsageError(`${madeInCluster(name)}, and a password for each user beside its hash: Secret ${secretNameOf(credentials)}-user-…`);
  if (!/^[!-9;-~]+$/.test(username)) throw new UsageError("a login name is of letters, digits and signs of ASCII, without blanks and without :");
  if (users.some((user) => user.username === username && "passwordHash" in user)) throw new UsageError(`${username} has its hash in the overlay of ${name}: take passwordHash out there first`);
  const key = userKeyOf(resolved, username);
  if (key === undefined) throw new UsageError(`user-${username} is no key of a Secret: add ${username} to users in the overlay of ${name} first, with a secretKey of letters, digits, ., - and _`);
  return key;
}

function entryOf({ environment: { credentials } }: One, key: string): string {
  if (credentials.kind !== "externalSecrets") return key;
  const { remote } = credentials;
  return remote.key ?? `${remote.prefix}${key}`;
}
