import { atPointer, type KubeObject } from "@k8s-config/core";
import type { ChangeRule } from "./change.ts";

/**
 * What is stored names the files URL of its day, wherever it has moved since. A files URL that a change forgets is one
 * under which nothing is deleted any more.
 */
export const forgottenFilesUrls: ChangeRule = (_name, before, after) => {
  const known = new Set(filesUrlsOf(after.objects));
  if (known.size === 0) return [];
  return filesUrlsOf(before.objects)
    .filter((url) => !known.has(url))
    .map((url) => ({
      severity: "warning",
      path: "formerFilesUrls",
      reason: `lacks ${url}, which is no files URL any more, but what is stored names it`,
      remedy: `Add "${url}", or deleting a task leaves its files; and keep that URL leading to the file server, or they are not found`,
    }));
};

// From what the server reads, since no object says it otherwise.
function filesUrlsOf(objects: readonly KubeObject[]): string[] {
  return objects.flatMap((object) => {
    if (object.kind !== "ConfigMap" || !object.metadata.name.startsWith("server-config")) return [];
    const [, list = ""] = /"url_prefixes": \[([^\]]*)\]/.exec(String(atPointer(object, "/data/services.conf") ?? "")) ?? [];
    return [...list.matchAll(/"([^"]+)"/g)].map(([, url = ""]) => url.replace(/\/$/, ""));
  });
}
