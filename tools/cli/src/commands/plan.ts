import { findRoot } from "../load.ts";
import type { PlanOptions } from "../plan/make.ts";
import { environments, type Program } from "./command.ts";

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
    .action(async (names: string[], options: PlanOptions) => {
      const root = findRoot(cwd);
      // An emit need not load it.
      const { makePlan } = await import("../plan/make.ts");
      const { plan, report } = await makePlan(root, names, options, { colour, progress });
      finish(report, plan, options.json);
    });
}
