import { isClean, type Drift } from "@k8s-config/core";
import { problemText, type Problem } from "@k8s-config/overlays";
import type { CheckResult, Comparison, EmitResult } from "./emit.ts";

/** What a command says, and the code with which it ends: 0 for all well, 1 for something to mend, others where its help says so. */
export interface Report {
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly code: 0 | 1 | 3 | 4;
}

export function emitReport(result: EmitResult): Report {
  const { problems, written, removed, foreign, recovered, deletions, applied, releases, environments } = result;
  const err = [...(recovered === undefined ? [] : [`An earlier emit was killed; it was ${recovered}.`]), ...problems.flatMap(problemLines)];
  const errors = problems.filter(isError).length;
  if (errors > 0) return { out: [], err: [...err, `${count(errors, "error")}. Nothing was written.`], code: 1 };
  err.push(...foreign.map((path) => `warning: ${path} was not written by an emit, and is left alone; kustomize does not read it.`));
  if (written.length + removed.length === 0) return { out: [`Up to date: bases, ${environments.join(", ")}.`], err, code: 0 };

  const out = [...written.map((path) => `wrote   ${path}`), ...removed.map((path) => `removed ${path}`)];
  out.push("", `${count(written.length, "file")} written, ${removed.length} removed. Next: review, commit, and apply what changed:`);
  const changed = [...written, ...removed];
  const ofBases = changed.some((path) => path.startsWith("packages/"));
  for (const name of environments) {
    if (!ofBases && !changed.some((path) => path.startsWith(`overlays/${name}/`))) continue;
    const byFlux = applied.includes(name);
    const [command, release] = [deletions[name], releases[name]];
    if (release !== undefined) out.push(`  ${release}   # else Flux goes on applying ${name}; suspended first, it takes nothing along`);
    out.push(byFlux ? `  git push   # Flux applies ${name}` : `  kustomize build overlays/${name} | kubectl apply -f -`);
    if (byFlux && written.some((path) => path.startsWith(`overlays/${name}/flux/`))) out.push(`  kubectl apply -k overlays/${name}/flux   # once pushed: how Flux applies ${name}`);
    if (command !== undefined) out.push(`  ${command}   # once rolled out: no longer part of ${name}, and ${byFlux ? "Flux does not prune it" : "apply deletes nothing"}`);
  }
  return { out, err, code: 0 };
}

export function checkReport({ problems, drift, environments, from }: CheckResult): Report {
  const err = problems.flatMap(problemLines);
  const errors = problems.filter(isError).length;
  if (errors > 0) return { out: [], err: [...err, `${count(errors, "error")}; what is on disk was not compared.`], code: 1 };
  const changes = comparisonReport(from);
  err.push(...driftLines(drift), ...changes.err);
  if (!isClean(drift)) return { out: [], err, code: 1 };
  return { out: [`Up to date: bases, ${environments.join(", ")}.`, ...changes.out], err, code: changes.code };
}

function driftLines(drift: Drift): string[] {
  if (isClean(drift)) return [];
  const { missing, changed, stale, foreign, interrupted } = drift;
  const lines = [
    ...missing.map((path) => `missing ${path}`),
    ...changed.map((path) => `changed ${path}`),
    ...stale.map((path) => `stale   ${path}`),
    ...foreign.map((path) => `foreign ${path}`),
  ];
  if (interrupted) lines.push("An emit was killed before it was done.");
  if (missing.length + changed.length + stale.length > 0 || interrupted) lines.push("What is on disk is not what the overlays say. Mend it: k8s-config emit");
  if (foreign.length > 0) lines.push("Foreign files were not written by an emit, which leaves them alone. Move them elsewhere, or name them in the environment's extras.");
  return lines;
}

function comparisonReport(from: Comparison | undefined): Report {
  if (from === undefined) return { out: [], err: [], code: 0 };
  const { ref, commit, added, problems } = from;
  const err = problems.flatMap(problemLines);
  const errors = problems.filter(isError).length;
  const isNew = added.length === 0 ? "" : ` New since then: ${added.join(", ")}.`;
  if (errors > 0) return { out: [], err: [...err, `${count(errors, "error")} in what changed since ${ref} (${commit.slice(0, 7)}).${isNew}`], code: 1 };
  return { out: [`Nothing that changed since ${ref} (${commit.slice(0, 7)}) is refused.${isNew}`], err, code: 0 };
}

/** What a command says that cannot go on for errors; undefined where there are none. */
export function failure(problems: readonly Problem[], consequence: string): Report | undefined {
  const errors = problems.filter(isError).length;
  return errors === 0 ? undefined : { out: [], err: [...problems.flatMap(problemLines), `${count(errors, "error")}. ${consequence}`], code: 1 };
}

export function problemLines(problem: Problem): string[] {
  return [problemText(problem), ...(problem.excerpt ?? [])];
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
