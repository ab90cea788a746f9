import { atPointer } from "@k8s-config/core";
import type { ChangeRule, Finding } from "./change.ts";

interface Topology {
  readonly path: "mongo.members" | "elastic.nodes";
  readonly object: "mongo" | "elastic";
  readonly none: string;
  readonly back: string;
}

const topologies: readonly Topology[] = [
  {
    path: "mongo.members",
    object: "mongo",
    none: "a member of a replica set that is left alone elects nobody, and takes no writes",
    back: "Leave it as it is; or begin a new installation with one member and restore a backup into it",
  },
  {
    path: "elastic.nodes",
    object: "elastic",
    none: "a node of a cluster that is left alone elects nobody, and has a part of the indices alone",
    back: "Leave it as it is; or begin a new installation with one node and restore a backup into it",
  },
];

/** Fewer members than there are would leave the others' votes and data behind; more need steps that no emit can take. */
export const storeMembers: ChangeRule = (_name, before, { resolved: { settings, installation } }) =>
  topologies.flatMap(({ path, object, none, back }): Finding[] => {
    if (installation.stores[object].kind === "external") return [];
    const now = path === "mongo.members" ? settings.mongo.members : settings.elastic.nodes;
    const found = before.objects.find(({ kind, metadata }) => kind === "StatefulSet" && metadata.name === object);
    const was = found === undefined ? undefined : atPointer(found, "/spec/replicas");
    if (typeof was !== "number" || was === now) return [];
    if (now < was) {
      const reason = now === 1 ? none : `takes ${was - now} of ${was} members away that still have a vote`;
      return [{ severity: "error", path, value: now, reason: `was ${was}: ${reason}`, remedy: now === 1 ? back : "Leave it as it is; or take the members out of the set first, one after the other (docs/availability.md, Fewer members)", ...(now === 1 ? {} : { accept: path }) }];
    }
    return [{ severity: "warning", path, value: now, reason: `was ${was}: the new ones copy all data, and begin empty`, remedy: "Make a backup first, and follow docs/availability.md, From one to three" }];
  });
