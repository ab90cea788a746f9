import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, fromYaml, isJsonArray, isJsonObject, objectId, type KubeObject } from "@k8s-config/core";
import type { Api } from "../cluster/api.ts";
import { removeNamespaces } from "../cluster/namespaces.ts";
import { changedTemplates, snapshot, wrongRestarts, type Snapshot } from "../cluster/restarts.ts";
import { assertSameVolumes, lostVolumes, volumesOf } from "../cluster/volumes.ts";
import { podsIn, rolledOut } from "../cluster/workloads.ts";
import { chartNamespace as namespace, chartObjects, claimsOfRelease, claimsOfSets } from "../helm/chart.ts";
import { installRelease, openShell, writeChart, type Shell } from "../helm/release.ts";
import { readRunbook, runbookPath, type Runbook } from "../helm/runbook.ts";
import { accepted, emitted, objectsOf, type Installation } from "../installation.ts";
import { messageOf } from "../problem.ts";
import type { Context, Scenario } from "../scenario.ts";
import { secretsRead } from "../secrets.ts";
import { waitFor } from "../wait.ts";

const otherNamespace = "clearml-new";

const oldElastic = "clearml-elastic-master-0";

type Volumes = ReadonlyMap<string, string>;

export const upgradeFromHelm: Scenario = {
  name: "upgrade-from-helm",
  about: `${runbookPath}, command by command: what the public Helm chart runs becomes an overlay on the same volumes, and back`,
  needsFakeNodes: true,
  async run(context) {
    const move = await begin(context);
    await warnings(move);
    const dumped = await takesOver(move);
    await goesBack(move, dumped);
    await takesOver(move);
    await goesOn(move);
    await clearsUp(move);
    await bindsAnew(move);
    await context.check("all commands of the runbook were run, but those that need containers", async () => move.assertAllRun());
  },
};

interface Move {
  readonly context: Context;
  readonly api: Api;
  readonly shell: Shell;
  readonly chart: string;
  /** The overlay of the runbook's first step, and that of its last: emitted to where its commands look for them. */
  first(): Installation;
  last(): Installation;
  /** Runs the commands below a heading. @returns what they printed to stderr, by line. */
  section(heading: string): Promise<string[]>;
  assertAllRun(): void;
}

async function begin(context: Context): Promise<Move> {
  const { cluster, expect, root, scratch } = context;
  const runbook = readRunbook(root);
  const shell = await openShell(cluster, scratch);
  const chart = writeChart(scratch);
  await expect(`${chartObjects().length} objects of the chart, installed by Helm, roll out`, () => installs(cluster.api, shell, chart));
  const emit = (text: string) => emitted(root, scratch, "prod", accepted("prod", fromYaml(text)[0]));
  return { context, api: cluster.api, shell, chart, first: () => emit(runbook.first), last: () => emit(runbook.last), ...reader(runbook, shell) };
}

function reader({ sections }: Runbook, shell: Shell): Pick<Move, "section" | "assertAllRun"> {
  const done = new Set<string>();
  return {
    async section(heading) {
      const blocks = sections.get(heading);
      if (blocks === undefined) throw new Error(`${runbookPath} has no "${heading}"`);
      done.add(heading);
      const lines: string[] = [];
      for (const { commands, isRun } of blocks) {
        // oxlint-disable-next-line no-await-in-loop -- as one reads
        if (isRun) lines.push(...(await shell.run(commands)).stderr.split("\n").filter((line) => line !== ""));
      }
      return lines;
    },
    assertAllRun() {
      none([...sections].filter(([heading, blocks]) => !done.has(heading) && blocks.some(({ isRun }) => isRun)).map(([heading]) => `"${heading}" was not run`));
    },
  };
}

async function installs(api: Api, shell: Shell, chart: string): Promise<void> {
  await installRelease(shell, chart);
  await rolledOut(api, namespace);
}

/** What the runbook warns of. */
async function warnings({ api, chart, context, first, shell }: Move): Promise<void> {
  const { check, cluster, expect } = context;
  await expect("helm uninstall deletes the claims of the file server and of MongoDB with their volumes", async () => {
    const before = await volumesOf(api, namespace);
    await shell.run(`helm --namespace ${namespace} uninstall clearml`);
    await waitFor("claims to go", 60, async () => {
      const left = [...(await volumesOf(api, namespace)).keys()].map((id) => id.replace(/^.*\//, ""));
      if (left.toSorted().join() !== [...claimsOfSets].toSorted().join()) throw new Error(`${left.join(", ")} are there`);
      const volumes = (await api.list("/api/v1/persistentvolumes")).filter(({ metadata: { name } }) => claimsOfRelease.some((claim) => before.get(claimId(claim))?.endsWith(` on ${name}`)));
      none(volumes.map((volume) => `${objectId(volume)} is there`));
    });
    await removeNamespaces(cluster, [namespace]);
    await installs(api, shell, chart);
  });
  await check("an overlay that is applied before the chart is gone is refused: its node ports are taken", async () => {
    const { folder } = first();
    const refusal = await cluster.kubectl(["apply", "--dry-run=server", "--kustomize", folder]).then(() => "", messageOf);
    const lines = refusal.split("\n").filter((line) => /is invalid|error|forbidden/i.test(line));
    const ports = [30008, 30080, 30081].filter((port) => lines.some((line) => line.includes(`Invalid value: ${port}: provided port is already allocated`)));
    if (ports.length < 3 || lines.length !== 3) throw new Error(`it says:\n${refusal || "nothing"}`);
  });
}

/** Of the namespace, which Helm has made, and which comes to enforce "restricted" while the old Elasticsearch runs. */
const expectedWarnings = [/^Warning: resource namespaces\/clearml is missing the kubectl\S+ annotation/, /^Warning: existing pods in namespace "clearml" violate/, /^Warning: clearml-elastic-master-0: /];

/** Steps 1 to 4. @returns the claims of the chart and what they were bound to. */
async function takesOver(move: Move): Promise<Volumes> {
  const { api, context, first, section } = move;
  const { expect, scratch } = context;
  const volumes = await volumesOf(api, namespace);
  await expect("1: the server is stopped, and each volume outlives its claim", async () => {
    await section("1. Stop the server, back up");
    const all = (await api.list("/api/v1/persistentvolumes")).filter((volume) => atPointer(volume, "/spec/claimRef/namespace") === namespace && atPointer(volume, "/status/phase") === "Bound");
    none(all.filter((volume) => atPointer(volume, "/spec/persistentVolumeReclaimPolicy") !== "Retain").map((volume) => `${objectId(volume)} would be deleted`));
    await waitFor("pods to go", 60, async () => none((await podsIn(api, namespace)).map(objectId).filter((id) => /apiserver|fileserver|webserver/.test(id)).map((id) => `${id} is there`)));
  });
  const elastic = await uidOf(api, oldElastic);
  await expect("3: no Service and no workload of the chart is left but Elasticsearch, and every claim is", async () => {
    await section("3. Take the chart's Services and workloads away");
    const left = (await podsIn(api, namespace)).map(({ metadata: { name } }) => name);
    if (left.join() !== oldElastic) throw new Error(`pods: ${left.join(", ")}`);
    assertSameVolumes(volumes, await volumesOf(api, namespace));
  });
  const installation = first();
  const objects = await objectsOf(installation);
  writeFileSync(join(scratch, "credentials.env"), credentials(objects));
  await expect(`4: ${objects.length} objects are applied: no node port is taken, no field immutable; all roll out`, async () => {
    none((await section("4. Apply")).filter((line) => !expectedWarnings.some((pattern) => pattern.test(line))));
    await rolledOut(api, namespace);
  });
  await expect("4: the file server and MongoDB mount the chart's claims, and all of these are on the volumes of before", async () => {
    none(lostVolumes(volumes, await volumesOf(api, namespace)));
    await assertMounted(api, "fileserver", "clearml-fileserver-data", "/mnt/fileserver", undefined);
    await assertMounted(api, "mongo", "clearml-mongodb", "/data/db", "data/db");
    if ((await uidOf(api, oldElastic)) !== elastic) throw new Error(`${oldElastic} was restarted`);
  });
  return volumes;
}

/** Back to the chart, with an empty claim for MongoDB's dump. */
async function goesBack({ api, context, section }: Move, before: Volumes): Promise<void> {
  await context.expect("back: the chart runs on its volumes again, but MongoDB on a new one, and MongoDB's old one is kept", async () => {
    const elastic = await uidOf(api, oldElastic);
    await section("Going back");
    await rolledOut(api, namespace);
    const missing = await Promise.all(chartObjects().map(async (object) => ((await api.get(inNamespace(object))) === undefined ? [`${objectId(object)} is missing`] : [])));
    none(missing.flat());
    const after = await waitFor("bound claims", 30, () => volumesOf(api, namespace));
    const mongo = claimId("clearml-mongodb");
    const lost = lostVolumes(before, after);
    if (lost.length !== 1 || after.get(mongo) === before.get(mongo)) throw new Error(lost.join("\n") || "MongoDB has its old claim");
    const old = await api.get({ apiVersion: "v1", kind: "PersistentVolume", metadata: { name: volumeIn(before.get(mongo)) } });
    if (old === undefined) throw new Error("MongoDB's old volume is gone");
    if ((await uidOf(api, oldElastic)) !== elastic) throw new Error(`${oldElastic} was restarted`);
  });
}

async function goesOn({ api, context, first, last, section }: Move): Promise<void> {
  const before = await objectsOf(first());
  const after = await objectsOf(last());
  const wanted = changedTemplates(before, after);
  await context.expect(`6: release 2.4.0 is applied over 2.3.0: ${wanted.map((id) => id.replace(/^.*\//, "")).join(", ")} restart, on the same volumes`, async () => {
    const [running, volumes] = [await snapshot(api, namespace), await volumesOf(api, namespace)];
    none(await section("6. Go on to 2.4.0"));
    await rolledOut(api, namespace);
    none(wrongRestarts(running, await snapshot(api, namespace), wanted));
    assertSameVolumes(volumes, await volumesOf(api, namespace));
  });
}

async function clearsUp({ api, context, last, section, shell }: Move): Promise<void> {
  const { check, cluster, expect } = context;
  await check("7: the old Elasticsearch would not be let in again", async () => {
    await cluster.kubectl(["--namespace", namespace, "delete", "pod", oldElastic, "--timeout=60s"]);
    await waitFor("the refusal", 60, async () => {
      const events = await api.list(`/api/v1/namespaces/${namespace}/events`);
      if (!events.some(({ reason, message }) => reason === "FailedCreate" && /violates PodSecurity "restricted/.test(String(message)))) throw new Error("no event tells of it");
    });
  });
  await expect("7: nothing of the chart is left but the two claims, nothing of the overlay is lost or restarts", async () => {
    const [running, volumes] = [await ownPods(api, last()), await volumesOf(api, namespace)];
    await section("7. Clear up");
    const adopted: readonly string[] = claimsOfRelease;
    const gone = chartObjects().filter(({ kind, metadata: { name } }) => kind !== "PersistentVolumeClaim" || !adopted.includes(name));
    const left = await waitFor("the rest to go", 60, async () => {
      const found = (await Promise.all(gone.map((object) => api.get(inNamespace(object))))).flatMap((object) => (object === undefined ? [] : [objectId(object)]));
      none(found.map((id) => `${id} is there`));
      return found;
    });
    none(left);
    const { stdout } = await shell.run(`helm --namespace ${namespace} list --short`);
    if (stdout.trim() !== "") throw new Error(`Helm knows ${stdout.trim()}`);
    const dropped = claimsOfSets.map(claimId);
    const kept = new Map([...volumes].filter(([id]) => !dropped.includes(id)));
    await waitFor("claims to go", 60, async () => assertSameVolumes(kept, await volumesOf(api, namespace)));
    const names = new Set((await api.list("/api/v1/persistentvolumes")).map(({ metadata: { name } }) => name));
    none(dropped.filter((id) => !names.has(volumeIn(volumes.get(id)))).map((id) => `the volume of ${id} is gone`));
    await rolledOut(api, namespace);
    none(wrongRestarts(running, await ownPods(api, last()), []));
  });
}

async function bindsAnew({ api, context, section }: Move): Promise<void> {
  const { cluster, expect, scratch } = context;
  await expect(`a volume is bound to a claim in ${otherNamespace}`, async () => {
    for (const part of ["app", "stores"]) {
      // oxlint-disable-next-line no-await-in-loop -- as the README says it
      await cluster.kubectl(["delete", "--kustomize", join(scratch, "overlays/prod", part), "--cascade=foreground", "--timeout=90s"]);
    }
    const before = volumeIn((await volumesOf(api, namespace)).get(claimId("clearml-fileserver-data")));
    await cluster.kubectl(["create", "namespace", otherNamespace]);
    await section("Into another namespace");
    const after = await waitFor("the claim", 30, () => volumesOf(api, otherNamespace));
    if (volumeIn(after.get(claimId("clearml-fileserver-data"))) !== before) throw new Error(`it was on ${before}, and now: ${[...after].join("; ")}`);
  });
}

/** The keys that the overlay reads, as the README's commands write them. */
function credentials(objects: readonly KubeObject[]): string {
  const secret = secretsRead(objects, namespace).find(({ metadata: { name } }) => name === "clearml-credentials");
  const data = secret?.["stringData"] ?? null;
  if (!isJsonObject(data)) throw new Error("the overlay reads no Secret clearml-credentials");
  return Object.entries(data)
    .map(([key, value]) => `${key}=${String(value)}\n`)
    .join("");
}

async function assertMounted(api: Api, workload: string, claim: string, mountPath: string, subPath: string | undefined): Promise<void> {
  const pods = (await podsIn(api, namespace)).filter((pod) => atPointer(pod, "/metadata/labels/app.kubernetes.io~1name") === workload);
  const mounts = pods.flatMap((pod) => {
    const volume = listAt(pod, "/spec/volumes").find((entry) => isJsonObject(entry) && isJsonObject(entry["persistentVolumeClaim"]) && entry["persistentVolumeClaim"]["claimName"] === claim);
    const name = isJsonObject(volume) ? volume["name"] : undefined;
    return listAt(pod, "/spec/containers/0/volumeMounts").filter((mount) => isJsonObject(mount) && mount["name"] === name && mount["mountPath"] === mountPath && mount["subPath"] === subPath);
  });
  if (pods.length === 0 || mounts.length !== pods.length) throw new Error(`${pods.length} pods of ${workload}, ${mounts.length} of which mount ${claim} at ${mountPath}`);
}

function listAt(object: KubeObject, pointer: string) {
  const value = atPointer(object, pointer) ?? null;
  return isJsonArray(value) ? value : [];
}

/** What runs of the overlay, without what is left of the chart. */
async function ownPods(api: Api, installation: Installation): Promise<Snapshot> {
  const own = new Set((await objectsOf(installation)).map(objectId));
  const { revisions, pods } = await snapshot(api, namespace);
  return { revisions: new Map([...revisions].filter(([id]) => own.has(id))), pods: new Map([...pods].filter(([id]) => own.has(id))) };
}

async function uidOf(api: Api, pod: string): Promise<string> {
  return String((await api.get({ apiVersion: "v1", kind: "Pod", metadata: { name: pod, namespace } }))?.metadata["uid"]);
}

function inNamespace(object: KubeObject): KubeObject {
  return { ...object, metadata: { ...object.metadata, namespace } };
}

function claimId(name: string): string {
  return `PersistentVolumeClaim/${name}`;
}

function volumeIn(bound: string | undefined): string {
  return String(bound).replace(/^.* on /, "");
}

function none(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Error(reasons.join("\n"));
}
