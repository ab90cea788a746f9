import { posix } from "node:path";
import { isFile, type PartExtras } from "./extras.ts";
import type { Finding, Rule } from "./rules.ts";

// kustomize takes files from the part's folder alone, and what the emit writes there is no place for a team's.
const extrasPlaces: Rule = ({ extras = {} }) =>
  Object.entries(extras).flatMap(([part, { resources = [], patches = [], components = [] }]: [string, PartExtras]) => {
    const at = `extras.${part}`;
    return [
      ...resources.flatMap((path, index) => placeProblem(path, `${at}.resources.${index}`, isFile(path))),
      ...patches.flatMap(({ path }, index) => placeProblem(path, `${at}.patches.${index}.path`, true)),
      ...components.flatMap((path, index) =>
        isFile(path)
          ? [{ path: `${at}.components.${index}`, value: path, reason: "is a file, and a component is a folder", remedy: "Name the folder that holds its kustomization.yaml" }]
          : placeProblem(path, `${at}.components.${index}`, false),
      ),
      ...twice(resources, `${at}.resources`),
      ...twice(components, `${at}.components`),
    ];
  });

function placeProblem(value: string, path: string, file: boolean): Finding[] {
  const finding = (reason: string, remedy: string) => [{ path, ...(value.includes("@") ? {} : { value }), reason, remedy }];
  if (value.includes("://") || value.startsWith("git@")) return finding("is somewhere else, and could be another thing tomorrow", "Keep a copy in the repository, and name its path");
  if (value !== posix.normalize(value).replace(/\/$/, "") || posix.isAbsolute(value)) return finding("is no plain path from the part's folder", "Write it without ./, // and a / at either end");
  if (value.startsWith("extras/") || (!file && value.startsWith("../"))) return [];
  return file ? finding("is not below extras/, the one place of a part that takes files of others", "Move the file there, and write extras/…") : finding("is neither below extras/ nor outside of the part", "Write extras/… or ../…");
}

function twice(paths: readonly string[], at: string): Finding[] {
  return paths.flatMap((value, index) => {
    const before = paths.indexOf(value);
    return before === index ? [] : [{ path: `${at}.${index}`, value, reason: `is the same as ${at}.${before}`, remedy: "Take one of the two out" }];
  });
}

export const extrasRules: readonly Rule[] = [extrasPlaces];
