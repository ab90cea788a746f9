import { chosen, folderName, UsageError } from "../load.ts";
import { progressOn, type ProgressStream } from "../progress.ts";
import type { Report } from "../report.ts";
import { readRevisions, type Emitted, type Revision } from "../revision.ts";
import { comparison } from "./compare.ts";
import { planMarkdown } from "./markdown.ts";
import { planOf, sideOf, type Plan } from "./plan.ts";
import { planText } from "./text.ts";
import { graveness } from "./words.ts";

/** How a plan is asked for. */
export interface PlanOptions {
  readonly from?: string;
  readonly to?: string;
  readonly compare?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly exitCode?: boolean;
}

/** Makes the plan that is asked for, and what is said of it. @throws UsageError for a call that is wrong. */
export async function makePlan(root: string, names: readonly string[], options: PlanOptions, shows: { readonly colour: boolean; readonly progress: ProgressStream }): Promise<{ plan: Plan; report: Report }> {
  if (options.json && options.markdown) throw new UsageError("--json and --markdown are two forms of one answer: give one of them");
  const plan = options.compare ? await compare(root, names, options) : await between(root, names, options, shows.progress);
  return { plan, report: report(plan, options, shows.colour) };
}

async function between(root: string, wanted: readonly string[], options: PlanOptions, stream: ProgressStream): Promise<Plan> {
  const { from = "HEAD", to } = options;
  const progress = progressOn(stream);
  progress.step("reading");
  const [old, now] = await readRevisions(root, [from, to], wanted.length === 0 ? undefined : wanted.map(folderName));
  if (old === undefined || now === undefined) throw new Error("two revisions were asked for");
  const names = chosen(wanted, [...new Set([...old.environments, ...now.environments])].toSorted());
  const plan = planOf(old, now, names, (done) => progress.step(`${done} of ${names.length} environments`));
  progress.end();
  return plan;
}

async function compare(root: string, wanted: readonly string[], { from, to }: PlanOptions): Promise<Plan> {
  if (wanted.length !== 2) throw new UsageError("--compare takes two environments: k8s-config plan staging prod --compare");
  const [left, right] = await readRevisions(root, [from ?? to, to]);
  if (left === undefined || right === undefined) throw new Error("two revisions were asked for");
  const [first, second] = wanted.map((name, index) => one(index === 0 ? left : right, name));
  if (first === undefined || second === undefined) throw new Error("two environments were asked for");
  const faults = [first, second].flatMap((side) => ("fault" in side ? [`${side.name}: ${side.fault}`] : []));
  if ("fault" in first || "fault" in second) throw new Error(`${faults.join("\n")}\nNothing was compared. Emit, or mend what is committed.`);
  return { from: { ...sideOf(left), label: `${first.name} in ${left.label}` }, to: { ...sideOf(right), label: `${second.name} in ${right.label}` }, environments: [comparison(first, second)] };
}

function one(revision: Revision, wanted: string): Emitted | { readonly name: string; readonly fault: string } {
  const [name = wanted] = chosen([wanted], revision.environments);
  return revision.read(name) ?? { name, fault: `not in ${revision.label}` };
}

const codes = { same: 0, changed: 3, risky: 4, unreadable: 1 } as const;

function report(plan: Plan, { markdown, exitCode }: PlanOptions, colour: boolean): Report {
  const grave = graveness(plan);
  const err = grave === "unreadable" ? ["An environment cannot be read. Emit it with the version of the packages that it is of: k8s-config emit"] : [];
  return { out: markdown ? planMarkdown(plan) : planText(plan, colour), err, code: exitCode || grave === "unreadable" ? codes[grave] : 0 };
}
