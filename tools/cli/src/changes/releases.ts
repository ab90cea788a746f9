import { hops, releaseNames, releases, storeNames, type ServerRelease } from "@k8s-config/clearml";
import { atPointer, isJsonArray, isJsonObject, parseImage, type KubeObject } from "@k8s-config/core";
import type { ChangeRule, Finding } from "./change.ts";

/**
 * One release after the other: a server raises MongoDB's feature compatibility version by one step, and each store reads
 * the data of the version before alone. Nothing lifts the refusal of a skip. Where nothing lives yet, emitting each hop in
 * turn costs seconds; where something does, a skip leaves data that no version opens any more.
 */
export const releaseHops: ChangeRule = (name, { record }, { resolved: { installation } }) => {
  const { release: now } = installation;
  const { release: old } = record;
  if (old === undefined || old === now) return [];
  const said = { severity: "error", path: "release", value: now } as const;
  const before = releaseNames.find((known) => known === old);
  if (before === undefined) {
    const reason = `was ${JSON.stringify(old)}, which this version of k8s-config does not know, so that nothing tells the way from there`;
    return [{ ...said, reason, remedy: `Use the version of k8s-config that emitted it, or a newer one. Known: ${releaseNames.join(", ")}` }];
  }
  const way = hops(before, now);
  if (way === undefined) return [{ ...said, ...downgrade(before, now), accept: "release" }];
  if (way.length < 2) return [];
  return [{ ...said, reason: `skips ${way.length - 1 === 1 ? "a hop" : "hops"} on the way from ${before}, which is ${way.join(", then ")}`, remedy: `Emit and apply ${String(way[0])} first; k8s-config upgrade ${name} --to ${now} says how` }];
};

function downgrade(from: ServerRelease, to: ServerRelease): { readonly reason: string; readonly remedy: string } {
  const newer = storeNames.filter((store) => releases[from][store] !== releases[to][store]).map((store) => `${titles[store]} ${releases[from][store]}`);
  const data = newer.length === 0 ? "" : `, and what ${newer.join(", ")} wrote, older versions do not read`;
  return { reason: `is older than ${from}: no way leads back${data}`, remedy: `Stay at ${from}. Only to restore a backup made by ${to}, on new volumes, go back` };
}

const titles = { mongo: "MongoDB", elastic: "Elasticsearch", redis: "Redis" } as const;

/**
 * A store that runs an older image than wrote its data: Elasticsearch refuses to start, MongoDB opens its own series
 * alone, and nothing says of Redis that an older minor version reads the files of a newer one.
 */
export const storesForward: ChangeRule = (_name, before, { objects, resolved: { installation } }) => {
  if (before.record["release"] !== installation.release) return [];
  return storeNames.flatMap((store): Finding[] => {
    const [old, now] = [versionOf(before.objects, store), versionOf(objects, store)];
    if (old === undefined || now === undefined || compare(now, old, depth[store]) >= 0) return [];
    const reason = `is older than ${old.join(".")}, whose data it does not open`;
    return [{ severity: "error", path: `images.${store}.tag`, value: now.join("."), reason, remedy: `Stay at ${old.join(".")} or newer. Only to restore a backup, on a new volume, go back`, accept: `images.${store}.tag` }];
  });
};

/** How many numbers of the version have to stay, or rise. */
const depth = { mongo: 2, elastic: 3, redis: 2 } as const;

function versionOf(objects: readonly KubeObject[], store: string): readonly number[] | undefined {
  const set = objects.find(({ kind, metadata }) => kind === "StatefulSet" && metadata.name === store);
  const containers = set === undefined ? undefined : atPointer(set, "/spec/template/spec/containers");
  const main = isJsonArray(containers) ? containers.find((container) => isJsonObject(container) && container["name"] === store) : undefined;
  const image = main === undefined ? undefined : atPointer(main, "/image");
  const [, version] = typeof image === "string" ? (/^v?(\d+(?:\.\d+)*)/.exec(parseImage(image).tag ?? "") ?? []) : [];
  return version?.split(".").map(Number);
}

function compare(a: readonly number[], b: readonly number[], numbers: number): number {
  for (let at = 0; at < numbers; at += 1) {
    // A tag that says fewer numbers says nothing of the rest.
    const difference = (a[at] ?? b[at] ?? 0) - (b[at] ?? a[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
