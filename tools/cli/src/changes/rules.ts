import { nearest, type Problem } from "@k8s-config/overlays";
import type { After, Before, ChangeRule, Finding } from "./change.ts";
import { forgottenFilesUrls } from "./files-urls.ts";
import { immutableFields } from "./immutable.ts";
import { storeMembers } from "./members.ts";
import { movedAway } from "./moved-away.ts";
import { releaseHops, storesForward } from "./releases.ts";
import { storeLogins } from "./store-logins.ts";
import { storeMoved } from "./store-moved.ts";

/** All rules between what is emitted and what is to replace it. One more rule is one more entry. */
const changeRules: readonly ChangeRule[] = [releaseHops, storesForward, movedAway, storeMoved, forgottenFilesUrls, immutableFields, storeMembers, storeLogins];

export function findingsOf(name: string, before: Before, after: After): Finding[] {
  return changeRules.flatMap((rule) => rule(name, before, after));
}

/**
 * The findings of some environments as problems, those that were accepted as warnings.
 *
 * @param accepted names as `--accept` gives them: `StatefulSet/mongo`, or `prod/StatefulSet/mongo` where that of one
 * environment alone is meant. Each has to lift one error, since a name that lifts nothing is a mistake, and one that
 * lifts several accepts more than was looked at.
 */
export function changeProblems(findings: ReadonlyMap<string, readonly Finding[]>, accepted: readonly string[]): Problem[] {
  const all = [...findings].flatMap(([environment, found]) => found.map((finding) => ({ environment, finding })));
  const names = new Set(accepted);
  const isMeant = (name: string, { environment, finding }: (typeof all)[number]) => finding.accept !== undefined && (name === finding.accept || name === `${environment}/${finding.accept}`);
  const problems = all.map(({ environment, finding }): Problem => {
    const { accept, ...said } = finding;
    const problem = { ...said, environment, keys: [] };
    if (accept === undefined || said.severity === "warning") return problem;
    if ([...names].some((name) => isMeant(name, { environment, finding }))) return { ...problem, severity: "warning" };
    return { ...problem, accept, remedy: `${said.remedy}. To emit it all the same: --accept ${accept}` };
  });
  return [...problems, ...[...names].flatMap((name) => misnamed(name, all.filter((one) => isMeant(name, one)).map(({ environment }) => environment), all))];
}

function misnamed(name: string, environments: readonly string[], all: readonly { readonly finding: Finding }[]): Problem[] {
  const where = new Set(environments);
  const problem = (reason: string, remedy: string): Problem[] => [{ severity: "error", environment: "--accept", path: "", keys: [], value: name, reason, remedy }];
  if (where.size > 1) return problem(`is meant for one change, and there is one in each of ${[...where].join(", ")}`, `Say which: --accept ${[...where].map((environment) => `${environment}/${name}`).join(" --accept ")}`);
  if (where.size === 1) return [];
  const near = nearest(name, all.flatMap(({ finding: { accept } }) => accept ?? []));
  return problem("names nothing that would be refused", near === undefined ? "Leave it out" : `Did you mean ${near}?`);
}
