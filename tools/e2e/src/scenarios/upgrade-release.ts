import { immutableChanges } from "@k8s-config/cli/src/changes/immutable.ts";
import { deleteCommand } from "@k8s-config/cli/src/living.ts";
import { objectId, toYaml, type KubeObject } from "@k8s-config/core";
import type { Output } from "../cluster/cluster.ts";
import { changedTemplates, snapshot, wrongRestarts } from "../cluster/restarts.ts";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { rolledOut } from "../cluster/workloads.ts";
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

  await check(`${name}: the emitter knows of no change that Kubernetes would refuse`, async () => none(immutableChanges(before, after).map(({ path, reason }) => `${path}: ${reason}`)));
  await check(`${name}: no key of a Secret is read that people have not made`, async () => none(newKeys(before, after, namespace)));
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

/** Keys of Secrets that are made by people, and that only the newer release reads. */
function newKeys(before: readonly KubeObject[], after: readonly KubeObject[], namespace: string): string[] {
  const keysOf = (objects: readonly KubeObject[]) => new Map(secretsRead(objects, namespace).map(({ metadata: { name }, stringData }) => [name, Object.keys(Object(stringData))]));
  const known = keysOf(before);
  return [...keysOf(after)].flatMap(([name, keys]) => keys.filter((key) => !known.get(name)?.includes(key)).map((key) => `${key} of the Secret ${name}`));
}

function none(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Error(reasons.join("\n"));
}

function shortName(id: string): string {
  return id.replace(/^.*\//, "");
}
