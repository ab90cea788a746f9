import { join } from "node:path";
import { changeProblems, findingsOf } from "@k8s-config/cli/src/changes/rules.ts";
import { deleteCommand } from "@k8s-config/cli/src/living.ts";
import { isJsonObject, objectId, toYaml, type KubeObject } from "@k8s-config/core";
import { problemText, resolve } from "@k8s-config/overlays";
import type { Output } from "../cluster/cluster.ts";
import { changedTemplates, snapshot, wrongRestarts } from "../cluster/restarts.ts";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { rolledOut } from "../cluster/workloads.ts";
import { openShell } from "../helm/release.ts";
import { committed, makeSecretsFor, objectsOf, warningsIn, type Installation } from "../installation.ts";
import { previousReleases, type Previous } from "../previous.ts";
import type { Context, Scenario } from "../scenario.ts";
import { secretsRead } from "../secrets.ts";
import { waitFor } from "../wait.ts";

export const upgradeRelease: Scenario = {
  name: "upgrade-release",
  about: "what the release before built to becomes what is built today: on the same volumes, and only what differs restarts",
  needsFakeNodes: true,
  async run(context) {
    for (const previous of previousReleases(context.root)) {
      // oxlint-disable-next-line no-await-in-loop -- one environment after the other
      const installation = await committed(context.root, previous.name);
      // oxlint-disable-next-line no-await-in-loop
      await upgrades(context, previous, installation);
    }
  },
};

async function upgrades(context: Context, { name, commit, objects: before }: Previous, installation: Installation): Promise<void> {
  const { cluster, check, expect } = context;
  const { namespace } = installation;
  const after = await objectsOf(installation);
  const [way, args] = wayOf(installation);
  const apply = (objects: readonly KubeObject[]) => cluster.kubectl(["apply", ...args, "--validate=strict", "--filename=-"], objects.map(toYaml).join("---\n"));

  await expect(`${name} of ${commit.slice(0, 7)}: ${before.length} objects, applied ${way}, roll out`, async () => {
    await apply(before.filter(({ kind }) => kind === "Namespace"));
    await makeSecretsFor(cluster.api, before, namespace);
    await apply(before);
    await rolledOut(cluster.api, namespace);
  });
  const volumes = await waitFor("bound claims", 30, () => volumesOf(cluster.api, namespace));
  const running = await snapshot(cluster.api, namespace);

  await followsWhatIsPrinted(context, installation, before, after);
  await check(`${name}: every key of a Secret that is read is there`, () => keysAreThere(context, after, namespace));
  await expect(`${name}: ${after.length} objects of today are applied ${way}, without a refusal or a warning`, async () => none(warningsIn(await apply(after))));
  const wanted = changedTemplates(before, after);
  await expect(`${name}: all roll out; restarted is what differs: ${wanted.map(shortName).join(", ") || "nothing"}`, async () => {
    await rolledOut(cluster.api, namespace);
    none(wrongRestarts(running, await snapshot(cluster.api, namespace), wanted));
  });
  await check(`${name}: the ${volumes.size} claims are the same, on the same volumes`, async () => assertSameVolumes(volumes, await volumesOf(cluster.api, namespace)));
  await leavesNothing(context, installation, before, after);
}

/** The command that the emitter prints has to take away all that the new release no longer has, and nothing else. */
async function leavesNothing({ cluster, check }: Context, { name, namespace }: Installation, before: readonly KubeObject[], after: readonly KubeObject[]): Promise<void> {
  const deletion = deleteCommand(name, before, after);
  const wanted = new Set(after.map(objectId));
  // What holds data is for nobody to delete.
  const gone = before.filter((object) => !wanted.has(objectId(object)) && object.kind !== "PersistentVolumeClaim" && object.kind !== "Namespace");
  await check(`${name}: the command that the emitter prints deletes what is left over: ${gone.map(objectId).join(", ") || "nothing"}`, async () => {
    const running = await snapshot(cluster.api, namespace);
    if (deletion !== undefined) await run(cluster.kubectl, deletion);
    const left = await Promise.all(gone.map((object) => cluster.api.get(object)));
    const lost = await Promise.all(after.map(async (object) => ((await cluster.api.get(object)) === undefined ? [objectId(object)] : [])));
    none([...left.flatMap((object) => (object === undefined ? [] : [`${objectId(object)} is there still`])), ...lost.flat().map((id) => `${id} is gone`)]);
    await rolledOut(cluster.api, namespace);
    none(wrongRestarts(running, await snapshot(cluster.api, namespace), []));
  });
}

function run(kubectl: (args: readonly string[]) => Promise<Output>, command: string): Promise<Output> {
  const [program, ...args] = command.split(" ");
  if (program !== "kubectl") throw new Error(`no command of kubectl: ${command}`);
  return kubectl(args);
}

/** An upgrade has to pass by both ways: each takes fields away by another memory of what was applied. */
function wayOf({ environment }: Installation): [string, readonly string[]] {
  return environment.flux === undefined ? ["as the README does", []] : ["server-side, as Flux does", ["--server-side"]];
}

/** The release before knew no logins of the stores: this is all that the emit refuses, until the Secret has the passwords. */
async function followsWhatIsPrinted({ cluster, expect, root, scratch }: Context, { name, environment }: Installation, before: readonly KubeObject[], after: readonly KubeObject[]): Promise<void> {
  const findings = new Map([[name, findingsOf(name, { objects: before, record: {} }, { objects: after, environment, resolved: resolve(name, environment) })]]);
  const errors = (...accepted: readonly string[]) => changeProblems(findings, accepted).filter(({ severity }) => severity === "error");
  const printed = await expect(`${name}: refused is mongo.authentication, until it is accepted, and nothing else`, () => {
    none(errors("mongo.authentication").map(problemText));
    const [refused] = errors();
    if (refused === undefined) throw new Error("it is not refused");
    return refused.remedy;
  });
  await expect(`${name}: the printed command adds the passwords to the Secret`, async () => {
    // What follows is of mongosh, for which no container runs here.
    const command = /: ((?:k8s-config|for key in) .*)\. Then: kubectl /.exec(printed)?.[1];
    if (command === undefined) throw new Error(`there is none in: ${printed}`);
    const shell = await openShell(cluster, scratch);
    await shell.run(`PATH="${join(root, "node_modules/.bin")}:$PATH"; cd "${root}"; ${command}`);
  });
}

/** @throws Error with what pods would wait for in vain. */
async function keysAreThere({ cluster: { api } }: Context, objects: readonly KubeObject[], namespace: string): Promise<void> {
  const missing = secretsRead(objects, namespace).map(async (secret) => {
    const data = (await api.get(secret))?.["data"] ?? null;
    return Object.keys(Object(secret["stringData"])).filter((key) => !isJsonObject(data) || data[key] === undefined).map((key) => `${key} of the Secret ${secret.metadata.name}`);
  });
  none((await Promise.all(missing)).flat());
}

function none(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Error(reasons.join("\n"));
}

function shortName(id: string): string {
  return id.replace(/^.*\//, "");
}
