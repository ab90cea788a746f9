import type { KubeObject } from "@k8s-config/core";
import { plainId, type Container, type View, type Workload } from "./view.ts";

/** The field's linters whose checks rules mirror. The first is not run here: no registry that this project uses has it. */
export const linters = ["kube-linter", "kube-score", "checkov"] as const;

export type Linter = (typeof linters)[number];

/** One thing that a rule found: the object, or object and container (`Deployment/api/api`), and what is wrong there. */
export interface Find {
  readonly place: string;
  readonly says: string;
}

/** What every environment is held to. */
export interface Rule {
  readonly id: string;
  /** What it demands: a sentence. */
  readonly demands: string;
  /** The checks of linters that say the same. */
  readonly mirrors: Readonly<Partial<Record<Linter, readonly string[]>>>;
  /** The settings by which an environment may break it: rendered environments need a waiver for that, random ones do not. */
  readonly settings?: readonly string[];
  readonly finds: (view: View) => readonly Find[];
}

/** A rule about each workload, by what is wrong with it; undefined where nothing is. */
export function perWorkload(wrong: (workload: Workload, view: View) => string | undefined): Rule["finds"] {
  return (view) => view.workloads.flatMap((workload) => found(workload.id, wrong(workload, view)));
}

/** A rule about each container, init containers included. */
export function perContainer(wrong: (container: Container, workload: Workload) => string | undefined): Rule["finds"] {
  return ({ workloads }) => workloads.flatMap((workload) => workload.containers.flatMap((container) => found(container.place, wrong(container, workload))));
}

/** A rule about each object of some kinds. */
export function perObject(kinds: readonly string[], wrong: (object: KubeObject, view: View) => string | undefined): Rule["finds"] {
  return (view) => view.objects.filter(({ kind }) => kinds.includes(kind)).flatMap((object) => found(plainId(object), wrong(object, view)));
}

function found(place: string, says: string | undefined): Find[] {
  return says === undefined ? [] : [{ place, says }];
}

/** The object of a place. */
export function objectOf(place: string): string {
  return place.split("/").slice(0, 2).join("/");
}
