import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";

/** A default as people read it. @param code writes a span of code. */
export function defaultWords(value: Json, code: (text: string) => string): string {
  const isEmpty = isJsonArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
  return isEmpty ? "none" : code(JSON.stringify(value));
}

/** What a setting does, and then its default, where a constant says one: the only place where it was written down. */
export function withDefault(text: string, fallback: Json | undefined, code = (span: string) => span): string {
  if (fallback === undefined) return text;
  // Below the items of a list it would belong to the last of them.
  return `${text}${text.includes("\n- ") ? "\n\n" : " "}By default, ${defaultWords(fallback, code)}.`;
}
