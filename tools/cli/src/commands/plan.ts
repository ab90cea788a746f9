import { chosen, findRoot, folderName, UsageError } from "../load.ts";
import { comparison } from "../plan/compare.ts";
import { planMarkdown } from "../plan/markdown.ts";
import { planOf, sideOf, type Plan } from "../plan/plan.ts";
import { planText } from "../plan/text.ts";
import { graveness } from "../plan/words.ts";
import { progressOn } from "../progress.ts";
import type { Report } from "../report.ts";
import { readRevisions, type Emitted, type Revision } from "../revision.ts";
import { environments, type Program } from "./command.ts";

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly compare?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly exitCode?: boolean;
}

export function addPlan({ program, cwd, colour = false, progress = process.stderr, finish }: Program): void {
  program
    .command("plan")
    .description("tell what changes between two revisions, from what is committed alone: what restarts, what could be lost, and which setting is behind it")
    .argument(...environments)
    .option("--from <revision>", "commit, branch or tag to begin with; HEAD by default")
    .option("--to <revision>", "commit, branch or tag to end with; by default, what stands in the working tree")
    .option("--compare", "compare two environments with one another: k8s-config plan staging prod --compare")
    .option("--markdown", "print it for a pull request, no longer than a comment may be")
    .option("--json", "print it as JSON")
    .option("--exit-code", "exit with 3 where something changes, and with 4 where data are at risk, Kubernetes would refuse, or a user is deleted")
    .action(async (names: string[], options: Options) => {
      if (options.json && options.markdown) throw new UsageError("--json and --markdown are two forms of one answer: give one of them");
      const root = findRoot(cwd);
      const plan = options.compare ? await compare(root, names, options) : await between(root, names, options, progress);
      finish(report(plan, options, colour), plan, options.json);
    });
}

async function between(root: string, wanted: readonly string[], options: Options, stream: NonNullable<Program["progress"]>): Promise<Plan> {
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

async function compare(root: string, wanted: readonly string[], { from, to }: Options): Promise<Plan> {
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

function report(plan: Plan, { markdown, exitCode }: Options, colour: boolean): Report {
  const grave = graveness(plan);
  const err = grave === "unreadable" ? ["An environment cannot be read. Emit it with the version of the packages that it is of: k8s-config emit"] : [];
  return { out: markdown ? planMarkdown(plan) : planText(plan, colour), err, code: exitCode || grave === "unreadable" ? codes[grave] : 0 };
}
