import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { atPointer, type KubeObject } from "@k8s-config/core";
import { run } from "../cluster/cluster.ts";
import { fluxNamespace, startFlux, type Tuning } from "../control-plane/flux.ts";
import { startControlPlane, type ControlPlane } from "../control-plane/start.ts";
import { poke } from "../flux/progress.ts";
import { waitFor } from "../wait.ts";
import type { FluxSource } from "./environments.ts";
import { objectCounts, readyKustomizations, readyWorkloads, storageBytes } from "./observe.ts";
import { applyBatch, buildBatch, countBuilt, emitProject, writeBatches, writeProject } from "./project.ts";
import { isFinished, type GitRecord, type ScaleRecord, type StepId, type StepRecord } from "./record.ts";
import { each, measured, until } from "./step.ts";
import { usageOf } from "../control-plane/usage.ts";

export type Programs = Parameters<typeof startControlPlane>[0];

export interface Plan {
  readonly programs: Programs;
  readonly kubernetes: string;
  readonly environments: number;
  /** Each step is ended after this. */
  readonly limitSeconds: number;
  /** When all of it is to be over, in ms since 1970: whatever step runs then is ended. */
  readonly deadline: number;
  /** Stages to run. */
  readonly stages: readonly Stage[];
  readonly say: (line: string) => void;
  /** Is told how to end what runs. */
  readonly onStop: (stop: () => Promise<void>) => void;
  /** Is given what is known after each stage. */
  readonly save: (record: ScaleRecord) => void;
}

export const stages = ["apply", "flux", "flux-each"] as const;

export type Stage = (typeof stages)[number];

/** What Flux's documentation advises for hundreds of applications; with it goes memory to unpack artifacts in. */
export const tuning: Tuning = { concurrent: 10, requeueSeconds: 5 };

/** A file system in memory, which Linux has. */
const inMemory = "/dev/shm";

// Room for about ten environments on each node.
const nodesPerZone = (environments: number) => Math.max(2, Math.ceil(environments / 30));

const shared = { kind: "existing", name: "clearml" } as const;

function secondsLeft({ limitSeconds, deadline }: Pick<Plan, "limitSeconds" | "deadline">): number {
  return Math.max(1, Math.min(limitSeconds, (deadline - Date.now()) / 1000));
}

/** What stages have found, which a later run of another stage may add to. */
export type Found = Pick<ScaleRecord, "steps" | "memory" | "objects" | "built" | "storageBytes" | "git" | "loads">;

/** Measures one number of environments. @param old what an earlier run has found, for the stages that this one leaves out. */
export async function measureEnvironments(plan: Plan, old: ScaleRecord | undefined): Promise<void> {
  const { environments, kubernetes, limitSeconds, say } = plan;
  const scratch = mkdtempSync(join(tmpdir(), "k8s-config-scale-"));
  say(`${environments} environments`);
  plan.onStop(async () => rmSync(scratch, { recursive: true, force: true }));
  let found: Found = old ?? { steps: [], memory: {}, objects: {}, built: { objects: 0, workloads: 0, bytes: 0 }, storageBytes: {}, loads: {}, git: { files: 0, fileBytes: 0, packBytes: 0 } };
  const kept = new Set<StepId>(plan.stages.flatMap((stage) => stepsOf[stage]));
  found = { ...found, steps: found.steps.filter(({ id }) => !kept.has(id)) };
  try {
    for (const stage of plan.stages) {
      const loads = { [stage]: Math.round((loadavg()[0] ?? 0) * 10) / 10 };
      // oxlint-disable-next-line no-await-in-loop -- they share the machine
      found = added({ ...found, loads: { ...found.loads, ...loads } }, stage === "apply" ? await applyStage(plan, scratch) : await fluxStage(plan, scratch, stage));
      plan.save({ ...found, environments, date: new Date().toISOString().slice(0, 10), kubernetes, node: process.versions.node, cores: availableParallelism(), gibibytes: Math.round(totalmem() / 2 ** 30), limitSeconds });
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

const stepsOf: Readonly<Record<Stage, readonly StepId[]>> = {
  apply: ["emit", "emitAgain", "build", "apply", "ready"],
  flux: ["emitChange", "fluxBegin", "fluxChange"],
  "flux-each": ["fluxEachBegin", "fluxEachChange"],
};

function added(found: Found, { steps, memory, objects, built, storageBytes: bytes, git }: Partial<Omit<Found, "git">> & { readonly git?: Partial<GitRecord> }): Found {
  return {
    ...found,
    steps: [...found.steps, ...(steps ?? [])],
    memory: { ...found.memory, ...memory },
    objects: objects ?? found.objects,
    built: built ?? found.built,
    storageBytes: { ...found.storageBytes, ...bytes },
    git: { ...found.git, ...git },
  };
}

async function applyStage(plan: Plan, scratch: string): Promise<Partial<Found>> {
  const { programs, environments, say, onStop } = plan;
  const project = join(scratch, "project");
  const batchFolder = join(scratch, "batches");
  writeProject(project, environments, shared);
  const found: StepRecord[] = [];
  const emit = { of: 1, unit: "processes", tool: "emit" };
  for (const id of ["emit", "emitAgain"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- the second finds what the first wrote
    found.push(await measured({ id, ...emit, limitSeconds: secondsLeft(plan) }, say, (running) => each([project], running, emitProject)));
  }
  const batches = writeBatches(project, batchFolder, environments);
  const tools = { of: batches.length, unit: "batches", tool: "kubectl" };
  found.push(await measured({ id: "build", ...tools, limitSeconds: secondsLeft(plan) }, say, (running) => each(batches, running, buildBatch)));
  if (!found.every(isFinished)) return { steps: found };
  const built = countBuilt(batches);
  await commitAll(project);
  const git = await gitOf(project);

  const plane = await startControlPlane(programs, onStop, nodesPerZone(environments));
  try {
    const { cluster } = plane;
    const pids = plane.pids();
    found.push(await measured({ id: "apply", ...tools, pids, limitSeconds: secondsLeft(plan) }, say, (running) => each(batches, running, (batch, seconds) => applyBatch(batch, cluster.kubeconfig, scratch, seconds))));
    if (found.every(isFinished)) found.push(await measured({ id: "ready", of: built.workloads, unit: "workloads", pids, limitSeconds: secondsLeft(plan) }, say, (running) => until(built.workloads, running, () => readyWorkloads(cluster.api))));
    return { steps: found, built, git, objects: await objectCounts(cluster.api), memory: { apply: peaksOf(pids) }, storageBytes: await storage("apply", plane) };
  } finally {
    await plane.stop();
  }
}

async function fluxStage(plan: Plan, scratch: string, stage: "flux" | "flux-each") {
  const { programs, environments, say, onStop } = plan;
  const plane = await startControlPlane(programs, onStop, nodesPerZone(environments));
  const unpacked = mkdtempSync(join(inMemory, "k8s-config-scale-"));
  onStop(async () => rmSync(unpacked, { recursive: true, force: true }));
  const flux = await startFlux(plane.cluster, scratch, say, { ...tuning, temporaryFolder: unpacked }).catch(async (error: unknown) => {
    await plane.stop();
    throw error;
  });
  onStop(() => flux.stop());
  try {
    const { api, kubectl } = plane.cluster;
    const pids = new Map([...plane.pids(), ...flux.pids()]);
    const copy = await flux.git.create("clearml");
    const source: FluxSource = stage === "flux" ? shared : { kind: "git", url: copy.url, ref: { branch: "main" } };
    writeProject(copy.folder, environments, source);
    await emitProject(copy.folder, secondsLeft(plan));
    const first = await copy.push("First");
    if (stage === "flux") {
      const repository = gitRepository(copy.url);
      await kubectl(["apply", "--server-side", "--filename=-"], JSON.stringify(repository));
      await waitFor("the artifact", secondsLeft(plan), async () => {
        if (artifactBytes((await api.get(repository)) ?? repository) === 0) throw new Error("there is none");
      }, 1000);
    }

    const kustomizations = environments * 3;
    const tools = { of: kustomizations, unit: "Kustomizations", pids, tool: "kubectl" };
    const [begin, change] = stage === "flux" ? (["fluxBegin", "fluxChange"] as const) : (["fluxEachBegin", "fluxEachChange"] as const);
    const batches = writeBatches(copy.folder, join(scratch, `${stage}-batches`), environments, "flux");
    const found: StepRecord[] = [];
    found.push(await measured({ id: begin, ...tools, limitSeconds: secondsLeft(plan) }, say, async (running) => {
      await each(batches, running, buildBatch);
      await each(batches, running, (batch, seconds) => applyBatch(batch, plane.cluster.kubeconfig, scratch, seconds));
      return until(kustomizations, running, () => readyKustomizations(api, first));
    }));
    const repositories = await api.list(`/apis/source.toolkit.fluxcd.io/v1/namespaces/${fluxNamespace}/gitrepositories`);
    const largest = Math.max(...repositories.map(artifactBytes));
    if (found.every(isFinished)) {
      writeProject(copy.folder, environments, source, 100);
      const emitted = await measured({ id: "emitChange", of: 1, unit: "processes", tool: "emit", limitSeconds: secondsLeft(plan) }, say, (running) => each([copy.folder], running, emitProject));
      if (stage === "flux") found.push(emitted);
      const second = await copy.push("Another watchdog everywhere");
      found.push(await measured({ id: change, ...tools, limitSeconds: secondsLeft(plan) }, say, async (running) => {
        await Promise.all(repositories.map((object) => poke(plane.cluster, object)));
        return until(kustomizations, running, () => readyKustomizations(api, second));
      }));
    }
    return { steps: found, memory: { [stage]: peaksOf(pids) }, storageBytes: await storage(stage, plane), git: stage === "flux" ? { artifactBytes: largest } : { eachArtifactBytes: largest } };
  } finally {
    await flux.stop();
    await plane.stop();
    rmSync(unpacked, { recursive: true, force: true });
  }
}

/** The one source for all, which holds all of the repository. */
function gitRepository(url: string): KubeObject {
  return {
    apiVersion: "source.toolkit.fluxcd.io/v1",
    kind: "GitRepository",
    metadata: { name: shared.name, namespace: fluxNamespace },
    spec: { interval: "10m", timeout: "5m", url, ref: { branch: "main" } },
  };
}

function artifactBytes(repository: KubeObject): number {
  return Number(atPointer(repository, "/status/artifact/size") ?? 0);
}

const noConfig = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

async function commitAll(folder: string): Promise<void> {
  for (const args of [["init", "--quiet"], ["add", "--all"], ["-c", "user.name=scale", "-c", "user.email=scale@example.com", "commit", "--quiet", "--message=First"]]) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    await run("git", args, "", { cwd: folder, env: noConfig });
  }
}

/** What git holds of a folder whose files are all committed. */
async function gitOf(folder: string): Promise<Pick<GitRecord, "files" | "fileBytes" | "packBytes">> {
  const git = async (...args: readonly string[]) => (await run("git", args, "", { cwd: folder, env: noConfig })).stdout;
  const lines = (await git("ls-tree", "-r", "-l", "HEAD")).trim().split("\n");
  // Not `gc`, which a large commit may have begun in the background.
  await git("repack", "-a", "-d", "-q");
  const [, kibibytes] = /^size-pack: (\d+)$/m.exec(await git("count-objects", "-v")) ?? [];
  return { files: lines.length, fileBytes: lines.reduce((sum, line) => sum + Number(line.split(/\s+/)[3]), 0), packBytes: Number(kibibytes) * 1024 };
}

function peaksOf(pids: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...pids].flatMap(([name, pid]): [string, number][] => {
    const usage = usageOf(pid);
    return usage === undefined ? [] : [[name, Math.round(usage.peakMebibytes)]];
  }));
}

async function storage(stage: Stage, { cluster: { api } }: ControlPlane): Promise<Record<string, number>> {
  const bytes = await storageBytes(api);
  return bytes === undefined ? {} : { [stage]: bytes };
}
