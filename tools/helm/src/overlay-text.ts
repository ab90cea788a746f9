import type { Imported } from "./import.ts";
import { overlaySource } from "./source.ts";

/** The `overlay.ts` of an import, with what has to be decided where it stands. */
export function overlayText({ decisions, first, firstPaths, release }: Imported): string {
  const remarks = new Map<string, string[]>();
  for (const { setting, text } of decisions) {
    const path = lineIn(first, setting.split("."));
    remarks.set(path, [...(remarks.get(path) ?? []), ...wrapped(`To decide: ${text}.`)]);
  }
  return overlaySource(first, `What the Helm release ${release.name} was in ${release.namespace}; MOVING.md leads here.`, { first: firstPaths, remarks });
}

// Of what is not there the nearest above it is.
function lineIn(tree: object, path: readonly string[], above: readonly string[] = []): string {
  const [key, ...rest] = path;
  if (key === undefined || !Object.hasOwn(tree, key)) return above.join(".");
  const below: unknown = Reflect.get(tree, key);
  return typeof below === "object" && below !== null && !Array.isArray(below) ? lineIn(below, rest, [...above, key]) : [...above, key].join(".");
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length > 100) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
