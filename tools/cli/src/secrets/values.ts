import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";

/** Random bytes; tests give their own. */
export type Random = (bytes: number) => Uint8Array;

const algorithm = "aes-256-gcm";
const form = /^ENC\[AES256_GCM,data:(.+),iv:(.+),tag:(.+),type:(.+)\]$/;

/** Whether a value is encrypted as SOPS writes it. */
export function isEncrypted(value: Json): boolean {
  return typeof value === "string" && form.test(value);
}

/** One value as SOPS writes it: AES-256-GCM with a nonce of 32 bytes, bound to its place. */
export function encrypted(text: string, key: Uint8Array, bound: string, random: Random): string {
  // As SOPS has it: what is empty has nothing to hide.
  if (text === "") return "";
  const iv = random(32);
  const cipher = createCipheriv(algorithm, key, iv);
  cipher.setAAD(Buffer.from(bound));
  const data = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `ENC[AES256_GCM,data:${base64(data)},iv:${base64(iv)},tag:${base64(cipher.getAuthTag())},type:str]`;
}

/** @throws Error where the key is another, or the value or its place was changed. */
export function decrypted(value: string, key: Uint8Array, bound: string): string {
  const [, data, iv, tag, type] = form.exec(value) ?? [];
  if (data === undefined || iv === undefined || tag === undefined) throw new Error("is not encrypted as SOPS does it");
  // A Secret has texts alone; what else SOPS encrypts would come back as another type.
  if (type !== "str") throw new Error(`is encrypted as ${type}, and values of a Secret are texts: put quotes around it with sops edit`);
  const cipher = createDecipheriv(algorithm, key, bytes(iv), { authTagLength: 16 });
  cipher.setAAD(Buffer.from(bound));
  cipher.setAuthTag(bytes(tag));
  try {
    return Buffer.concat([cipher.update(bytes(data)), cipher.final()]).toString("utf8");
  } catch (error) {
    throw new Error("does not decrypt: it was changed, or stood somewhere else when it was encrypted", { cause: error });
  }
}

function base64(data: Uint8Array): string {
  return Buffer.from(data).toString("base64");
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, "base64");
}

/** What a value is bound to: the names of the fields above it. SOPS leaves out at which place of a list it stands. */
export function boundTo(path: readonly string[]): string {
  return `${path.join(":")}:`;
}

/** Changes every value that is no group of others, with the fields above it. */
export function mapLeaves(value: JsonObject, change: (leaf: Json, path: readonly string[]) => Json, path: readonly string[] = []): JsonObject {
  const inside = (item: Json, at: readonly string[]): Json => {
    if (isJsonArray(item)) return item.map((one) => inside(one, at));
    return isJsonObject(item) ? mapLeaves(item, change, at) : change(item, at);
  };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inside(item, [...path, name])]));
}

// So that no MAC of one kind is one of the other (sops.go, MACOnlyEncryptedInitialization).
const onlyEncryptedStart = "8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69";

/**
 * What SOPS hashes of a file: its values, in their order.
 *
 * @param only those that are encrypted, as files with `mac_only_encrypted` have it; by default, all.
 */
export function macOf(plain: JsonObject, only?: (path: readonly string[]) => boolean): string {
  const hash = createHash("sha512");
  if (only !== undefined) hash.update(onlyEncryptedStart, "hex");
  mapLeaves(plain, (leaf, path) => {
    if (leaf !== null && (only === undefined || only(path))) hash.update(typeof leaf === "boolean" ? (leaf ? "True" : "False") : String(leaf));
    return leaf;
  });
  return hash.digest("hex").toUpperCase();
}
