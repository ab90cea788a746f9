import { backupTime, checkEnvironment, restoreRunbook, sortProblems } from "@k8s-config/overlays";
import { findRoot, loadOverlay, selectNames, UsageError } from "../load.ts";
import { placed } from "../places.ts";
import { problemLines } from "../report.ts";
import { environmentArgument, type Program } from "./command.ts";

export function addRestore({ program, cwd, finish }: Program): void {
  program
    .command("restore")
    .description("print how an environment is restored from its backups: all commands, in their order; nothing is done")
    .argument(...environmentArgument)
    .option("--from <time>", "take the newest backups of this time (UTC) or before, for example 2026-11-24T12:00:00Z; the newest of all by default")
    .option("--json", "print it as JSON")
    .action(async (wanted: string, { from: said, json }: { from?: string; json?: boolean }) => {
      const from = said === undefined ? undefined : backupTime(said);
      if (said !== undefined && from === undefined) throw new UsageError(`--from ${said}: is no time of a backup. Write one in UTC, for example 2026-11-24T12:00:00Z, or the name of a backup`);
      const root = findRoot(cwd);
      for (const name of selectNames(root, [wanted])) {
        // oxlint-disable-next-line no-await-in-loop -- there is one
        const loaded = await loadOverlay(root, name);
        if ("problems" in loaded) return finish({ out: [], err: loaded.problems.flatMap(problemLines), code: 1 }, loaded, json);
        const { environment, problems } = checkEnvironment(name, loaded.value);
        const told = sortProblems(problems.map((problem) => placed(problem, loaded.text))).filter(({ path }) => path !== "maintenance");
        const err = told.flatMap(problemLines);
        if (environment === undefined) return finish({ out: [], err, code: 1 }, { problems: told }, json);
        const steps = restoreRunbook(name, environment, from);
        if (steps.length === 0) return finish({ out: [], err: [...err, `${name}: has no backup to restore from. Say backup in overlays/${name}; docs/backup.md says how.`], code: 1 }, { steps }, json);
        const out = steps.flatMap(({ what, commands }, index) => [...(index === 0 ? [] : [""]), `# ${index + 1}. ${what}`, ...commands]);
        finish({ out, err, code: 0 }, { environment: name, ...(from === undefined ? {} : { from }), steps }, json);
      }
    });
}
