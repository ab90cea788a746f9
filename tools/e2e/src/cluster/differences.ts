import { isJsonObject, objectId, toJson, toYaml, type Json, type KubeObject } from "@k8s-config/core";
import type { Api } from "./api.ts";

/** What a server-side apply of objects would change in the cluster, with ours taken for right. */
export async function differences(api: Api, objects: readonly KubeObject[]): Promise<string[]> {
  const found = await Promise.all(
    objects.map(async (object) => {
      const id = objectId(object);
      const [living, wanted] = [await api.get(object), await api.apply(object, { dryRun: true })];
      if (living === undefined) return [`${id} is not there`];
      if (wanted.status >= 300) return [`${id} is refused: ${JSON.stringify(wanted.body)}`];
      const lines = changedLines(toYaml(bare(living)), toYaml(bare(wanted.body)));
      return lines.length === 0 ? [] : [[`${id}:`, ...lines].join("\n")];
    }),
  );
  return found.flat();
}

/** The lines by which two texts differ; none where they are the same. */
export function changedLines(before: string, after: string): string[] {
  if (before === after) return [];
  const [old, now] = [before, after].map((text) => text.split("\n"));
  const gone = (old ?? []).filter((line) => !now?.includes(line)).map((line) => `- ${line}`);
  const come = (now ?? []).filter((line) => !old?.includes(line)).map((line) => `+ ${line}`);
  return gone.length + come.length === 0 ? ["the same lines, elsewhere"] : [...gone, ...come];
}

function bare(object: Json): Json {
  if (!isJsonObject(object) || !isJsonObject(object["metadata"] ?? null)) return object;
  const { managedFields: _fields, resourceVersion: _version, ...metadata } = isJsonObject(object["metadata"]) ? object["metadata"] : {};
  const { status: _status, ...rest } = object;
  return toJson({ ...rest, metadata });
}

/** Objects that are not in the cluster. */
export async function missingOf(api: Api, objects: readonly KubeObject[]): Promise<string[]> {
  const found = await Promise.all(objects.map(async (object) => ((await api.get(object)) === undefined ? [objectId(object)] : [])));
  return found.flat();
}
