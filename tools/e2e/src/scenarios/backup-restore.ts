import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, fromYaml, isJsonObject, jsonEqual, type JsonObject } from "@k8s-config/core";
import { restoreFolder, restoreRunbook } from "@k8s-config/overlays";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { podsIn, rolledOut } from "../cluster/workloads.ts";
import { openShell, type Shell } from "../helm/release.ts";
import { accepted, apply, emitted, install, objectsOf, warningsIn, type Installation } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

const namespace = "k8s-config-backup";
const name = "backed-up";

const backups = ["backup-elastic", "backup-fileserver", "backup-mongo"];
const writers = ["api", "async-delete", "fileserver", "web"];

export const backupRestore: Scenario = {
  name: "backup-restore",
  about: "docs/backup.md: backups are let in, maintenance leaves the stores alone, the printed restore runs Job by Job, and all comes back on the same volumes",
  needsFakeNodes: true,
  async run(context) {
    const { check, cluster: { api }, expect } = context;
    const shell = await openShell(context.cluster, context.scratch);
    await expect("applied without a warning in a namespace that is restricted, and rolled out", async () => {
      none((await install(context, emittedWith(context, false))).flatMap(warningsIn));
      await rolledOut(api, namespace);
    });
    await expect("the CronJobs are there, and each, started by hand, is let in and ends", async () => {
      same(Object.keys(await suspended(context)), backups);
      for (const backup of backups) none(warningsIn(await shell.run(`kubectl --namespace ${namespace} create job by-hand-${backup} --from=cronjob/${backup}`)));
      await rolledOut(api, namespace);
    });
    const volumes = await waitFor("bound claims", 30, () => volumesOf(api, namespace));
    await check("each backup has a claim of its own", async () => same([...volumes.keys()].flatMap((id) => id.split("/").filter((part) => part.startsWith("backup-"))), backups));

    const atRest = emittedWith(context, true);
    const jobs = (await objectsOf(atRest, restoreFolder)).map(({ metadata }) => metadata.name);
    await check("the overlay itself brings no Job of the restore", async () => same((await objectsOf(atRest)).filter(({ kind }) => kind === "Job").map(({ metadata }) => metadata.name), []));
    for (const { what, commands } of restoreRunbook(name, atRest.environment)) {
      // oxlint-disable-next-line no-await-in-loop -- as one reads
      await expect(what, () => does(context, shell, commands));
      // oxlint-disable-next-line no-await-in-loop
      if (jobs.some((job) => what.startsWith(`Run ${job};`))) await check("nothing that writes runs, no backup begins, and a NetworkPolicy knows each pod", () => rests(context));
    }
    await check("all is back: pods, backups, and no Job of the restore", async () => {
      await rolledOut(api, namespace);
      same(await writersIn(context), writers);
      same(Object.entries(await suspended(context)).flatMap(([backup, is]) => (is ? [backup] : [])), []);
      same((await api.list(`/apis/batch/v1/namespaces/${namespace}/jobs`)).map(({ metadata }) => metadata.name), backups.map((backup) => `by-hand-${backup}`));
    });
    await check(`the ${volumes.size} claims are the same, on the same volumes`, async () => assertSameVolumes(volumes, await volumesOf(api, namespace)));
  },
};

/** The environment that the guide shows whole. */
function emittedWith({ root, scratch }: Context, maintenance: boolean): Installation {
  const [, text = ""] = /```yaml\n# backed up\n([^`]*)```/.exec(readFileSync(join(root, "docs/backup.md"), "utf8")) ?? [];
  const [shown = null] = fromYaml(text);
  if (!isJsonObject(shown)) throw new Error("docs/backup.md shows no environment");
  const environment: JsonObject = { ...shown, namespace, maintenance };
  return emitted(root, scratch, name, accepted(name, environment));
}

/** Does what a step prints: the emit is a function call away, and what containers log is nothing here. */
async function does(context: Context, shell: Shell, commands: readonly string[]): Promise<void> {
  let here: Installation | undefined;
  for (const command of commands) {
    const [, maintenance] = /^# in .*: maintenance: (true|false)$/.exec(command) ?? [];
    if (maintenance !== undefined) here = emittedWith(context, maintenance === "true");
    else if (/^npx k8s-config emit |^kubectl .* logs /.test(command)) continue;
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they are printed
    else none(warningsIn(command.startsWith("kustomize build ") && here !== undefined ? await apply(context, here) : await shell.run(command)));
  }
}

async function rests(context: Context): Promise<void> {
  const { cluster: { api } } = context;
  same(await writersIn(context), []);
  none(Object.entries(await suspended(context)).flatMap(([backup, is]) => (is ? [] : [`${backup} is not suspended`])));
  const policies = (await api.list(`/apis/networking.k8s.io/v1/namespaces/${namespace}/networkpolicies`)).map((policy) => atPointer(policy, "/spec/podSelector/matchLabels/app.kubernetes.io~1name"));
  none((await podsIn(api, namespace)).filter((pod) => !policies.includes(labelOf(pod))).map(({ metadata }) => `no NetworkPolicy is of ${metadata.name}`));
}

/** Names of what writes to the stores, or lets people in, and has a pod. */
async function writersIn({ cluster: { api } }: Context): Promise<string[]> {
  const running = new Set((await podsIn(api, namespace)).map(labelOf));
  return writers.filter((writer) => running.has(writer));
}

function labelOf(pod: Parameters<typeof atPointer>[0]) {
  return atPointer(pod, "/metadata/labels/app.kubernetes.io~1name");
}

async function suspended({ cluster: { api } }: Context): Promise<Readonly<Record<string, boolean>>> {
  const cronJobs = await api.list(`/apis/batch/v1/namespaces/${namespace}/cronjobs`);
  return Object.fromEntries(cronJobs.map((cronJob) => [cronJob.metadata.name, atPointer(cronJob, "/spec/suspend") === true]));
}

function same(found: readonly string[], wanted: readonly string[]): void {
  if (!jsonEqual(found.toSorted(), wanted.toSorted())) throw new Error(`${found.join(", ") || "nothing"} in place of ${wanted.join(", ") || "nothing"}`);
}

function none(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Error(reasons.join("\n"));
}
