import { checkEnvironment, endpointsReport, sortProblems } from "@k8s-config/overlays";
import { endpointsText } from "../endpoints.ts";
import { findRoot, loadOverlay, selectNames } from "../load.ts";
import { placed } from "../places.ts";
import { problemLines } from "../report.ts";
import type { Program } from "./command.ts";

export function addEndpoints({ program, cwd, finish }: Program): void {
  program
    .command("endpoints")
    .description("print the URLs of an environment, the DNS records that it needs, and a clearml.conf for SDK and agents")
    .argument("<env>", "environment, by the name of its folder in overlays/")
    .option("--json", "print it as JSON")
    .action(async (wanted: string, options: { json?: boolean }) => {
      const root = findRoot(cwd);
      for (const name of selectNames(root, [wanted])) {
        // oxlint-disable-next-line no-await-in-loop -- there is one
        const loaded = await loadOverlay(root, name);
        if ("problems" in loaded) return finish({ out: [], err: loaded.problems.flatMap(problemLines), code: 1 }, loaded, options.json);
        const { environment, problems } = checkEnvironment(name, loaded.value);
        const told = sortProblems(problems.map((problem) => placed(problem, loaded.text)));
        const err = told.flatMap(problemLines);
        if (environment === undefined) return finish({ out: [], err, code: 1 }, { problems: told }, options.json);
        const report = endpointsReport(name, environment);
        finish({ out: endpointsText(report), err, code: 0 }, report, options.json);
      }
    });
}
