import { atPointer, type KubeObject } from "@k8s-config/core";

/**
 * What is stored names the files URL of its day, wherever it has moved since. A files URL that a change forgets is one
 * under which nothing is deleted any more.
 */
export function forgottenFilesUrls(name: string, before: readonly KubeObject[], after: readonly KubeObject[]): string[] {
  const known = new Set(filesUrlsOf(after));
  if (known.size === 0) return [];
  return filesUrlsOf(before)
    .filter((url) => !known.has(url))
    .map(
      (url) =>
        `${name}: ${url} is no files URL any more, but what is stored names it. Add "${url}" to formerFilesUrls, or deleting a task leaves its files; and keep that URL leading to the file server, or they are not found`,
    );
}

// From what the server reads, since no object says it otherwise.
function filesUrlsOf(objects: readonly KubeObject[]): string[] {
  return objects.flatMap((object) => {
    if (object.kind !== "ConfigMap" || !object.metadata.name.startsWith("server-config")) return [];
    const [, list = ""] = /"url_prefixes": \[([^\]]*)\]/.exec(String(atPointer(object, "/data/services.conf") ?? "")) ?? [];
    return [...list.matchAll(/"([^"]+)"/g)].map(([, url = ""]) => url.replace(/\/$/, ""));
  });
}
