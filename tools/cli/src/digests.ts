import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, toJson, type Json } from "@k8s-config/core";
import { digestProblems, type Digests, type Problem } from "@k8s-config/overlays";
import { messageOf } from "./load.ts";

/** Where a repository keeps the digests of images, by `name:tag`, for all its environments. */
export const digestsFile = "overlays/images.json";

/** The digests of a repository, none where it has no such file; or what is wrong with it. */
export function readDigests(root: string): { readonly digests: Digests; readonly problems: readonly Problem[] } {
  const path = join(root, digestsFile);
  if (!existsSync(path)) return { digests: {}, problems: [] };
  const problem = (key: string, rest: Pick<Problem, "value" | "reason" | "remedy">): Problem => ({ severity: "error", environment: digestsFile, path: key, ...rest });
  let value: Json;
  try {
    value = toJson(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    return { digests: {}, problems: [problem("", { reason: `is no JSON: ${messageOf(error)}`, remedy: "Correct the file" })] };
  }
  const problems = digestProblems(value).map(({ key, ...rest }) => problem(key, rest));
  if (problems.length > 0 || !isJsonObject(value)) return { digests: {}, problems };
  return { digests: Object.fromEntries(Object.entries(value).map(([image, digest]) => [image, String(digest)])), problems: [] };
}

/** Writes the file, sorted and all at once. */
export function writeDigests(root: string, digests: Digests): void {
  const sorted = Object.fromEntries(Object.entries(digests).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const path = join(root, digestsFile);
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, `${JSON.stringify(sorted, undefined, 2)}\n`);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
