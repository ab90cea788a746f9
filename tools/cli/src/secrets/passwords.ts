import { UsageError } from "../load.ts";
import type { SecretTools } from "./tools.ts";

const cost = 12;

/** A new password, asked for twice without showing it, or from what is piped in. @throws UsageError for one that could not be used. */
export async function newPassword(username: string, piped: boolean, { ask, input }: Pick<SecretTools, "ask" | "input">): Promise<string> {
  if (piped) return usable((await input()).replace(/\r?\n$/, ""));
  const password = usable(await ask(`New password for ${username}: `));
  if ((await ask("Once more: ")) !== password) throw new UsageError("the two are not the same; nothing is changed");
  return password;
}

function usable(password: string): string {
  const reason = reasonAgainst(password);
  if (reason !== undefined) throw new UsageError(`the password ${reason}; nothing is changed`);
  return password;
}

function reasonAgainst(password: string): string | undefined {
  // The server reads the header as latin-1 and then as UTF-8, so that no other character ever matches.
  if (!/^[ -~]*$/.test(password)) return "has characters beside letters, digits, signs and blanks of ASCII, with which nobody could log in";
  if (password.length < 8) return "has less than 8 characters";
  if (password.length > 72) return "has more than 72 characters, of which bcrypt reads no more";
  return undefined;
}

/** What the server compares a password with: base64 of its bcrypt hash. */
export async function hashOf(password: string, { random }: Pick<SecretTools, "random">): Promise<string> {
  const { default: bcrypt } = await import("bcryptjs");
  const salt = `$2b$${cost}$${bcrypt.encodeBase64(random(16), 16)}`;
  return Buffer.from(await bcrypt.hash(password, salt)).toString("base64");
}
