import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { kustomizeBuild } from "@k8s-config/kubectl";
import { messageOf } from "./problem.ts";
import { previousFolder, recordedText } from "./previous.ts";
import { repository } from "./run.ts";

const usage = `npm run e2e:record -- <commit> [environment...]

Records what the overlays that are committed there build to (by default dev and prod) in ${previousFolder},
from where the scenario "upgrade-release" upgrades to the overlays of today.`;

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [revision, ...named] = positionals;
  if (revision === undefined) throw new Error(usage);
  const commit = git("rev-parse", "--verify", `${revision}^{commit}`).trim();
  const scratch = mkdtempSync(join(tmpdir(), "k8s-config-record-"));
  try {
    const archive = join(scratch, "archive.tar");
    git("archive", "--format=tar", `--output=${archive}`, commit, "packages", "overlays");
    execFileSync("tar", ["-xf", archive, "-C", scratch]);
    mkdirSync(join(repository, previousFolder), { recursive: true });
    for (const name of named.length > 0 ? named : ["dev", "prod"]) {
      // oxlint-disable-next-line no-await-in-loop -- a few
      const built = await kustomizeBuild(join(scratch, "overlays", name));
      writeFileSync(join(repository, previousFolder, `${name}.yaml`), recordedText(name, commit, built));
      console.log(`${previousFolder}/${name}.yaml is of ${commit}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: repository, encoding: "utf8" });
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
