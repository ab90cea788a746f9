import { atPointer, isJsonArray, isJsonObject, pointerKeys, pointerOf, type DeadEnd, type KubeObject } from "@k8s-config/core";
import { fieldsAt } from "./fields.ts";
import { nearest } from "./nearest.ts";
import type { ObjectPatch } from "./patch.ts";

/** What to do about a patch whose path leads nowhere. */
export function deadEndRemedy(object: KubeObject, { op, path }: ObjectPatch, { reached, segment, known }: DeadEnd): string {
  const pointer = pointerOf(object, reached, "existing");
  const here = typeof pointer === "string" ? atPointer(object, pointer) : undefined;
  const place = `${reached}/${segment}`;
  const rest = path.slice(place.length);
  const guess = (words: readonly string[]) => {
    const near = /^(\d+|-)$/.test(segment) ? undefined : nearest(segment, words);
    return near === undefined ? undefined : `Did you mean ${near}?`;
  };
  const there = known.length === 0 ? "Nothing can stand below it" : `There are ${known.join(", ")}`;
  if (typeof pointer !== "string" || isJsonArray(here)) return guess(known) ?? (known.length === 0 ? "The list is empty" : there);

  const fields = fieldsAt(object, pointer);
  if (fields.includes(pointerKeys(`/${segment}`)[0] ?? "")) return unsetRemedy(op, place, rest);
  // A map whose keys are free: what a / parts was meant as one key.
  if (isJsonObject(here) && fields.length === 0 && rest !== "") return `Write a / in a key as ~1: ${reached}/${path.slice(reached.length + 1).replaceAll("/", "~1")}`;
  return guess([...known, ...fields]) ?? there;
}

// The field may stand there, and does not.
function unsetRemedy(op: ObjectPatch["op"], place: string, rest: string): string {
  if (rest === "" && op === "replace") return "Use add, which sets it";
  if (rest === "" || op === "remove" || op === "test") return "Take the patch out: nothing is set there";
  return `Add ${place} as ${/^\/(-|\d+|\[)/.test(rest) ? "a list" : "a whole"} first`;
}
