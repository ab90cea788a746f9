import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readYaml, toJson } from "@k8s-config/core";
import { nearest, type Problem } from "@k8s-config/overlays";
import { faultProblem, type YamlText } from "./places.ts";

/** An error that is the caller's to mend: its message is all that is shown. */
export class UsageError extends Error {}

/** The folder, here or above, whose `overlays/` holds an environment: this repository's `packages/overlays` holds none. */
export function findRoot(start: string): string {
  for (let here = resolve(start); ; here = dirname(here)) {
    if (environmentNames(here).length > 0) return here;
    if (dirname(here) === here) throw new UsageError(`there is no environment (overlays/<name>/overlay.ts or overlay.yaml) in ${start} or above; go to the repository's folder`);
  }
}

/** The forms in which an environment may be written. */
const forms = ["overlay.ts", "overlay.yaml"] as const;

function formsOf(root: string, name: string): readonly (typeof forms)[number][] {
  return forms.filter((form) => existsSync(join(root, "overlays", name, form)));
}

/** The environments of a repository: the folders of `overlays/` with an `overlay.ts` or an `overlay.yaml`. */
export function environmentNames(root: string): string[] {
  if (!existsSync(join(root, "overlays"))) return [];
  return readdirSync(join(root, "overlays"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && formsOf(root, entry.name).length > 0)
    .map((entry) => entry.name)
    .toSorted();
}

/** @throws UsageError for a name that is none of the repository's. */
export function selectNames(root: string, wanted: readonly string[]): string[] {
  return chosen(wanted, environmentNames(root));
}

/**
 * Those that are wanted of the environments that there are; all where none is named.
 *
 * @throws UsageError for a name that is none of them.
 */
export function chosen(wanted: readonly string[], known: readonly string[]): string[] {
  // A shell completes the folder, `overlays/prod/`.
  const names = wanted.map(folderName);
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(
      `there is no environment "${name}" (overlays/${name}/overlay.ts or overlay.yaml). ${near === undefined ? `There are: ${known.join(", ")}` : `Did you mean ${near}?`}`,
    );
  }
  return names.length === 0 ? [...known] : [...new Set(names)].toSorted();
}

/** The name of an environment, of whatever names its folder. */
export function folderName(name: string): string {
  return name.replace(/^(\.\/)?overlays\//, "").replace(/\/$/, "");
}

/** What an environment's file says, of whatever form, with the text where that can be pointed into; or why it says nothing. */
export type Loaded = { readonly value: unknown; readonly text?: YamlText } | { readonly problems: readonly Problem[] };

export async function loadOverlay(root: string, name: string): Promise<Loaded> {
  const found = formsOf(root, name);
  if (found.length > 1) return only(name, `overlays/${name} holds ${found.join(" and ")}, and an environment is said once`, "Keep one of the two, and delete the other");
  return found[0] === "overlay.yaml" ? loadYaml(root, name) : loadTypeScript(root, name);
}

function only(environment: string, reason: string, remedy: string): { problems: readonly Problem[] } {
  return { problems: [{ severity: "error", environment, path: "", reason, remedy }] };
}

function loadYaml(root: string, name: string): Loaded {
  const file = `overlays/${name}/overlay.yaml`;
  let text: string;
  try {
    // What is no UTF-8 would else be replaced unseen; a byte order mark is left out.
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(root, file)));
  } catch (error) {
    return only(name, `${file} cannot be read: ${messageOf(error)}`, "Correct the file, which is text in UTF-8");
  }
  const source = readYaml(text);
  const yaml = { file, text, source };
  if (source.faults.length === 0) return { value: source.value, text: yaml };
  return { problems: source.faults.map((fault) => faultProblem(name, yaml, fault)) };
}

async function loadTypeScript(root: string, name: string): Promise<Loaded> {
  const file = `overlays/${name}/overlay.ts`;
  const problem = (reason: string, remedy: string) => only(name, reason, remedy);
  let exported: { default?: unknown };
  try {
    exported = await import(pathToFileURL(join(root, file)).href);
  } catch (error) {
    return problem(`${file}${lineOf(error, join(root, file))} cannot be loaded: ${messageOf(error)}`, "Correct the file; `npm run typecheck` says more");
  }
  if (exported.default === undefined) return problem(`${file} has no default export`, "Write `export default defineOverlay({ … })`");
  try {
    toJson(exported.default);
  } catch (error) {
    return problem(`${file} exports more than data: ${messageOf(error)}`, "Write texts, numbers, true and false, lists and groups of them");
  }
  return { value: exported.default };
}

// Node says where a syntax error is in the first line of the stack only.
function lineOf(error: unknown, path: string): string {
  const [place = ""] = error instanceof SyntaxError ? (error.stack ?? "").split("\n") : [];
  const start = [path, pathToFileURL(path).href].find((name) => place.startsWith(`${name}:`));
  return start === undefined ? "" : place.slice(start.length);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
