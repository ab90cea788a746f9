import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../load.ts";

// The library is loaded where something is encrypted or decrypted, and nowhere on the way of an emit.
const library = () => import("age-encryption");

/** A small secret, encrypted for one public key: armored, as SOPS keeps it. */
export async function wrapped(secret: Uint8Array, recipient: string): Promise<string> {
  const { armor, Encrypter } = await library();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(secret));
}

/** The secret again; undefined where none of the private keys opens it. */
export async function unwrapped(armored: string, identities: readonly string[]): Promise<Uint8Array | undefined> {
  const { armor, Decrypter } = await library();
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(armor.decode(armored));
  } catch {
    return undefined;
  }
}

export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The private keys of whoever runs this, from where `sops` takes them too.
 *
 * @throws UsageError where there is none.
 */
export function identitiesOf(env: Variables): string[] {
  const texts = [env["SOPS_AGE_KEY"] ?? ""];
  const { SOPS_AGE_KEY_FILE: file } = env;
  if (file !== undefined && file !== "") {
    if (!existsSync(file)) throw new UsageError(`SOPS_AGE_KEY_FILE names ${file}, which is not there`);
    texts.push(readFileSync(file, "utf8"));
  }
  const usual = usualFile(env);
  if (existsSync(usual)) texts.push(readFileSync(usual, "utf8"));
  const keys = texts.flatMap((text) => text.split("\n").map((line) => line.trim())).filter((line) => line.startsWith("AGE-SECRET-KEY-1"));
  if (keys.length > 0) return [...new Set(keys)];
  throw new UsageError(`the private key is needed to keep the other values, and there is none: set SOPS_AGE_KEY_FILE to the file that age-keygen wrote, or SOPS_AGE_KEY (sops reads the same, and ${usual})`);
}

function usualFile({ XDG_CONFIG_HOME: config, HOME: home = homedir(), APPDATA: roaming }: Variables): string {
  const folder = config || (process.platform === "darwin" ? join(home, "Library/Application Support") : process.platform === "win32" ? (roaming ?? home) : join(home, ".config"));
  return join(folder, "sops/age/keys.txt");
}
