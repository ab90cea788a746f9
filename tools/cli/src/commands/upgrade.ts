import { releaseNames, type ServerRelease } from "@k8s-config/clearml";
import { checkEnvironment, nearest, renderEnvironment, resolve, sortProblems } from "@k8s-config/overlays";
import { filesBelow, readPast } from "../living.ts";
import { findRoot, loadOverlay, selectNames, UsageError } from "../load.ts";
import { placed } from "../places.ts";
import { failure, problemLines } from "../report.ts";
import { upgradeProcedure } from "../upgrade/procedure.ts";
import { procedureText } from "../upgrade/text.ts";
import { environmentArgument, type Program } from "./command.ts";

export function addUpgrade({ program, cwd, finish }: Program): void {
  program
    .command("upgrade")
    .description("print how an environment gets to another release: the hops, what each changes in the stores, what to do and to see; it changes nothing")
    .argument(...environmentArgument)
    .requiredOption("--to <release>", `release of the server: ${releaseNames.join(", ")}`)
    .option("--json", "print it as JSON")
    .action(async (wanted: string, options: { to: string; json?: boolean }) => {
      const root = findRoot(cwd);
      const to = releaseOf(options.to);
      const [name = wanted] = selectNames(root, [wanted]);
      const loaded = await loadOverlay(root, name);
      if ("problems" in loaded) return finish({ out: [], err: loaded.problems.flatMap(problemLines), code: 1 }, loaded, options.json);
      const { environment, problems } = checkEnvironment(name, loaded.value);
      const told = sortProblems(problems.map((problem) => placed(problem, loaded.text)));
      const failed = failure(told, "What is to be upgraded is not known.");
      if (environment === undefined || failed !== undefined) return finish(failed ?? { out: [], err: [], code: 1 }, { problems: told }, options.json);
      const resolved = resolve(name, environment);
      const from = emittedRelease(root, name) ?? resolved.installation.release;
      const procedure = upgradeProcedure({ name, environment, resolved, objects: renderEnvironment(name, environment) }, from, to);
      if (procedure === undefined) {
        const reason = `${name} is of release ${from}, and no way leads from there to ${to}: the stores do not read newer data. Only a restore of a backup made by ${to}, on new volumes, does`;
        return finish({ out: [], err: [reason], code: 1 }, { environment: name, from, to, problems: [{ severity: "error", environment: name, path: "release", value: to, reason, remedy: "" }] }, options.json);
      }
      finish({ out: procedureText(procedure), err: told.flatMap(problemLines), code: 0 }, procedure, options.json);
    });
}

function releaseOf(given: string): ServerRelease {
  const known = releaseNames.find((name) => name === given);
  if (known !== undefined) return known;
  const near = nearest(given, releaseNames);
  throw new UsageError(`there is no release ${JSON.stringify(given)}${near === undefined ? "" : ` (did you mean ${near}?)`}. There are: ${releaseNames.join(", ")}`);
}

/** What is emitted is what lives, whatever the environment says by now. */
function emittedRelease(root: string, name: string): ServerRelease | undefined {
  const release = readPast(filesBelow(root), name)?.before.record["release"];
  return releaseNames.find((known) => known === release);
}
