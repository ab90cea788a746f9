import { isJsonArray, isJsonObject, pointerKeys, type Json } from "@k8s-config/core";
import { soundsSecret } from "@k8s-config/overlays";
import type { FieldChange } from "./fields.ts";

/** What a plan never shows: the value of whatever is named like a secret. What is taken from the environment is none. */
export function withoutSecrets(change: FieldChange): FieldChange {
  const { path, before, after } = change;
  const keys = pointerKeys(path);
  const last = keys.at(-1) ?? "";
  // A variable's value, or whatever stands in a list, is named by what holds it.
  const named = keys.findLast((key) => !/^\d+$/.test(key) && !(key === "value" && keys.length > 1)) ?? "";
  const key = /^\[name=(.*)\]$/.exec(named)?.[1] ?? named;
  const isHidden = [before, after].some((value) => typeof value === "string" && isSecret(last === "value" ? key : named, value));
  if (isHidden) return { path, hidden: "secret" };
  return { path, ...(before === undefined ? {} : { before: masked(before) }), ...(after === undefined ? {} : { after: masked(after) }) };
}

function masked(value: Json): Json {
  if (isJsonArray(value)) return value.map(masked);
  if (!isJsonObject(value)) return value;
  const { name } = value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const named = key === "value" && typeof name === "string" ? name : key;
      return [key, typeof item === "string" && isSecret(named, item) ? "…" : masked(item)];
    }),
  );
}

function isSecret(key: string, value: string): boolean {
  return soundsSecret(key) && !saysWhere.test(key) && value !== "" && !/^\$\{\w+\}$/.test(value);
}

/** `secretName` and its like say where a secret stands; `existingSecret` is a kind of them. */
const saysWhere = /(?:name|ref|revision|mode|kind|store|path|mount|age)$|^secretKey$|^credentialsKey$|^\[(?!name=)/i;

/** A line of a text that has no keys, without what follows a word that sounds like a secret's. */
export function maskedLine(line: string): string {
  const [, lead = "", word = "", rest = ""] = /^(\s*(?:#\s*)?)([\w.-]+)(.*)$/.exec(line) ?? [];
  // nginx passes requests on; that is no password.
  if (word.endsWith("_pass")) return line;
  const isValue = !rest.includes("$") && /\w/.test(rest);
  return soundsSecret(word) && isValue ? `${lead}${word} …` : line;
}
