import { atPointer, fromYaml, isJsonArray, isJsonObject, toYaml, type Json, type JsonObject } from "@k8s-config/core";
import { unwrapped, wrapped } from "./age.ts";
import { boundTo, decrypted, encrypted, isEncrypted, macOf, mapLeaves, type Random } from "./values.ts";

/**
 * The format of SOPS 3 (https://github.com/getsops/sops), as far as a Secret for age keys needs it; the end-to-end tests
 * hold it to the program. No library on npm writes it.
 */

/** Fields of a Secret that SOPS encrypts, as Flux recommends: whoever reads the file sees of which Secret it is. */
const encryptedFields = ["data", "stringData"] as const;
const encryptedRegex = `^(${encryptedFields.join("|")})$`;
/** Of the format: that of the program which it is held to. */
const version = "3.13.2";

export interface Sealing {
  readonly recipients: readonly string[];
  readonly random: Random;
  readonly now: Date;
}

/** A file that can be decrypted, but holds nothing of what it should, or is damaged. */
export class SopsError extends Error {}

/** The YAML of an object, encrypted for all recipients with a key that is new: who is no longer among them has no use of the old one. */
export async function sealed(object: JsonObject, { recipients, random, now }: Sealing, banner = ""): Promise<string> {
  const key = random(32);
  const lastmodified = now.toISOString().replace(/\.\d+Z$/, "Z");
  const hidden = mapLeaves(object, (leaf, path) => (hides(path) ? encrypted(String(leaf), key, boundTo(path), random) : leaf));
  const age = await Promise.all(recipients.map(async (recipient) => ({ recipient, enc: await wrapped(key, recipient) })));
  const mac = encrypted(macOf(object), key, lastmodified, random);
  return banner + toYaml({ ...hidden, sops: { age, lastmodified, mac, encrypted_regex: encryptedRegex, version } });
}

function hides([field = ""]: readonly string[]): boolean {
  return encryptedFields.some((name) => name === field);
}

/** What can be read of an encrypted file without any key. */
export interface SopsFile {
  /** The object, with values as they are encrypted. */
  readonly object: JsonObject;
  readonly recipients: readonly string[];
  /** Kinds of keys beside age that open it. */
  readonly others: readonly string[];
  /** Names of the values that are encrypted; SOPS leaves what is empty as it is, and that is no value. */
  readonly keys: readonly string[];
  /** Names of those among them that are no texts. */
  readonly untexts: readonly string[];
  /** Names of values that stand in clear. */
  readonly clear: readonly string[];
  readonly metadata: JsonObject;
}

/** @returns undefined for what SOPS did not encrypt. */
export function readSops(document: Json): SopsFile | undefined {
  if (!isJsonObject(document)) return undefined;
  const { sops: metadata, ...object } = document;
  if (metadata === undefined || !isJsonObject(metadata)) return undefined;
  const age = metadata["age"];
  const recipients = (isJsonArray(age) ? age : []).map((entry) => String(isJsonObject(entry) ? entry["recipient"] : ""));
  const others = ["kms", "gcp_kms", "hckms", "azure_kv", "hc_vault", "pgp", "key_groups"].filter((kind) => {
    const list = metadata[kind];
    return isJsonArray(list) && list.length > 0;
  });
  const values = encryptedFields.flatMap((field) => Object.entries(valuesIn(object, field)));
  return { object, recipients, others, metadata, ...byKind(values) };
}

/** The same of the text of a file, which holds one object. */
export function readSopsText(text: string): SopsFile | undefined {
  const [document = null, ...more] = fromYaml(text);
  return more.length > 0 ? undefined : readSops(document);
}

function byKind(values: readonly [string, Json][]): Pick<SopsFile, "keys" | "untexts" | "clear"> {
  const names = (holds: (value: Json) => boolean) => values.filter(([, value]) => holds(value)).map(([key]) => key);
  return {
    keys: names(isEncrypted),
    untexts: names((value) => isEncrypted(value) && !/,type:(str|bytes)\]$/.test(String(value))),
    clear: names((value) => !isEncrypted(value) && value !== ""),
  };
}

function valuesIn(object: JsonObject, field: string): JsonObject {
  const values = object[field];
  return isJsonObject(values) ? values : {};
}

/**
 * The object in clear.
 *
 * @throws SopsError where no key opens it, or the file was changed by hand.
 */
export async function opened({ object, recipients, metadata }: SopsFile, identities: readonly string[]): Promise<JsonObject> {
  const key = await dataKey(metadata, identities);
  if (key === undefined) throw new SopsError(`none of the private keys opens it: it is encrypted for ${recipients.join(", ")}`);
  const hidden = new Set<string>();
  const plain = mapLeaves(object, (leaf, path) => {
    if (typeof leaf !== "string" || !isEncrypted(leaf)) return leaf;
    hidden.add(path.join("\0"));
    return opening(path.join("."), () => decrypted(leaf, key, boundTo(path)));
  });
  const { lastmodified, mac, mac_only_encrypted: only } = metadata;
  const wanted = typeof mac === "string" ? opening("sops.mac", () => decrypted(mac, key, String(lastmodified))) : "";
  const found = macOf(plain, only === true ? (path) => hidden.has(path.join("\0")) : undefined);
  if (wanted !== found) throw new SopsError("its values are not those that were encrypted together (the MAC is another): take the file back from git, and change it with sops edit or k8s-config alone");
  return plain;
}

function opening<T>(place: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new SopsError(`${place} ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function dataKey(metadata: JsonObject, identities: readonly string[]): Promise<Uint8Array | undefined> {
  const entries = metadata["age"];
  const wraps = (isJsonArray(entries) ? entries : []).map((entry) => atPointer(entry, "/enc")).filter((enc) => typeof enc === "string");
  const keys = await Promise.all(wraps.map((enc) => unwrapped(enc, identities)));
  return keys.find((key) => key !== undefined);
}
