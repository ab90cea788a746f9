import { services, storeNames } from "@k8s-config/clearml";
import { atPointer, isJsonArray, isJsonObject, type KubeObject } from "@k8s-config/core";
import type { ChangeRule } from "./change.ts";

const titles = { mongo: "MongoDB", elastic: "Elasticsearch", redis: "Redis" } as const;

/** A store that comes from or goes to somebody else. Its claims stay, and nothing copies what is in them: a warning. */
export const storeMoved: ChangeRule = (_name, before, after) => {
  if (before.objects.length === 0) return [];
  return storeNames.flatMap((store) => {
    const [old, now] = [before.objects, after.objects].map((objects) => objects.find(({ kind, metadata }) => kind === "StatefulSet" && metadata.name === services[store].name));
    const warning = { severity: "warning", path: `${store}.external` } as const;
    const known = `Copy them first, with the server at rest; docs/stores.md says how`;
    if (old !== undefined && now === undefined && after.environment[store]?.external !== undefined) {
      return [{ ...warning, reason: `takes the place of the installation's own ${titles[store]}, whose data stay in ${claimsOf(old).join(", ")}`, remedy: known }];
    }
    if (old === undefined && now !== undefined && isSaid(before.record["environment"], store)) {
      return [{ ...warning, reason: `is left out: ${titles[store]} is the installation's own again, with what is in ${claimsOf(now).join(", ")} where there was one before`, remedy: known }];
    }
    return [];
  });
};

function isSaid(environment: unknown, store: string): boolean {
  const settings = isJsonObject(environment) ? environment[store] : undefined;
  return isJsonObject(settings) && settings["external"] !== undefined;
}

/** Names of the claims that a StatefulSet's members have. */
function claimsOf(set: KubeObject): string[] {
  const templates = atPointer(set, "/spec/volumeClaimTemplates") ?? [];
  const names = (isJsonArray(templates) ? templates : []).map((template) => String(atPointer(template, "/metadata/name")));
  const members = Number(atPointer(set, "/spec/replicas") ?? 1);
  const made = names.flatMap((name) => Array.from({ length: Math.max(1, members) }, (_, index) => `PersistentVolumeClaim/${name}-${set.metadata.name}-${index}`));
  return made.length > 0 ? made : ["the claim that exists"];
}
