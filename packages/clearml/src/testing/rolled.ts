import { jsonEqual, objectId, render, type Json, type Manifest } from "@k8s-config/core";
import { find, workloadsOf } from "./objects.ts";

/** Workloads whose pods the change from one manifest to another restarts: their pod template differs, hashed names included. */
export function rolledBetween(before: Manifest, after: Manifest): string[] {
  const old = templatesOf(before);
  return [...templatesOf(after)].filter(([id, template]) => !jsonEqual(old.get(id), template)).map(([id]) => id);
}

function templatesOf(manifest: Manifest): Map<string, Json | undefined> {
  return new Map(workloadsOf({ objects: render(manifest) }).map((workload) => [objectId(workload), find(workload, "spec", "template")]));
}
