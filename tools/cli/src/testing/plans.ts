import type { Environment } from "@k8s-config/overlays";
import { planOf, type EnvironmentPlan } from "../plan/plan.ts";
import { revisionOf, type Revision } from "../revision.ts";
import { emittedFiles } from "./repository.ts";

export type Environments = Readonly<Record<string, Environment>>;

/** A revision that holds what an emit of these environments writes, and other files in place of those or beside them. */
export function revision(label: string, environments: Environments, others: Readonly<Record<string, string | undefined>> = {}): Revision {
  const files = Object.entries({ ...emittedFiles(environments), ...others }).flatMap(([path, text]): [string, string][] => (text === undefined ? [] : [[path, text]]));
  return revisionOf(label, new Map(files));
}

/** The plan of one environment that changes. */
export function planned(before: Environment, after: Environment, others: Readonly<Record<string, string | undefined>> = {}): EnvironmentPlan {
  const plan = planOf(revision("main", { prod: before }), revision("the working tree", { prod: after }, others), ["prod"]);
  const [only] = plan.environments;
  if (only === undefined) throw new Error("there is no plan");
  return only;
}
