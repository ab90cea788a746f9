import type { JsonObject, KubeObject } from "@k8s-config/core";
import type { Environment, Resolved } from "@k8s-config/overlays";

/** What is emitted of an environment now, and is about to be replaced: files of the folder, or of another revision. */
export interface Before {
  /** The objects that carry the environment's label: a copied folder brings those of another along. */
  readonly objects: readonly KubeObject[];
  /** What its environment.json says, by whatever version of this project wrote it: what it leaves out may have had another default. */
  readonly record: JsonObject;
}

/** What is to replace it. */
export interface After {
  readonly objects: readonly KubeObject[];
  readonly environment: Environment;
  readonly resolved: Resolved;
}

/** What a change would do to an installation that lives. An error keeps the emit from writing anything. */
export interface Finding {
  readonly severity: "error" | "warning";
  /** The object, `StatefulSet/mongo`, or the path of the setting, `release`. */
  readonly path: string;
  readonly value?: unknown;
  readonly reason: string;
  /** The way out, or what is left to be done by hand. */
  readonly remedy: string;
  /** What `emit --accept` names to have an error all the same: the object as `Kind/name`, or another thing. Absent where nothing lifts it. */
  readonly accept?: string;
}

/** Says what a change of the environment `name` would do. Pure: no disk, no git, no cluster. */
export type ChangeRule = (name: string, before: Before, after: After) => readonly Finding[];
