import type { KubeObject } from "@k8s-config/core";
import { objectOf, type Find, type Linter } from "./rule.ts";
import { rules } from "./rules.ts";
import { viewOf } from "./view.ts";
import type { Waiver } from "./waivers.ts";

/** What a rule found in an environment. */
export interface Finding extends Find {
  readonly rule: string;
}

/** All that the rules find in the objects of one environment, sorted. */
export function findingsOf(objects: readonly KubeObject[], held = rules): Finding[] {
  const view = viewOf(objects);
  const key = ({ rule, place }: Finding) => `${rule} ${place}`;
  return held.flatMap(({ id, finds }) => finds(view).map((find) => ({ rule: id, ...find }))).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Those that no waiver excuses. */
export function unwaived(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  return findings.filter(({ rule, place }) => !waivers.some((waiver) => waiver.rule === rule && waiver.places.includes(place)));
}

/** Waivers that excuse nothing in any environment, by rule and place. */
export function idle(findings: readonly Finding[], waivers: readonly Waiver[]): string[] {
  return waivers.flatMap((waiver) => waiver.places.filter((place) => !findings.some((finding) => finding.rule === waiver.rule && finding.place === place)).map((place) => `${waiver.rule} at ${place}`));
}

/** Findings in the words of a linter, which names objects alone: `CKV_K8S_40 StatefulSet/redis`. */
export function asChecksOf(linter: Linter, findings: readonly Finding[]): string[] {
  const checksOf = new Map(rules.map(({ id, mirrors }) => [id, mirrors[linter] ?? []]));
  const said = findings.flatMap(({ rule, place }) => (checksOf.get(rule) ?? []).map((check) => [check, objectOf(place)] as const)).filter(([check, object]) => isAsked(check, object));
  return [...new Set(said.map((words) => words.join(" ")))].toSorted();
}

// kube-score asks some things of Deployments and of StatefulSets, under a name each.
function isAsked(check: string, object: string): boolean {
  return !/^(deployment|statefulset)-/.test(check) || check.startsWith(`${object.split("/")[0]?.toLowerCase()}-`);
}
