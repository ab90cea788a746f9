import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentNames } from "@k8s-config/cli/src/load.ts";
import type { RunCall } from "./call.ts";
import { openCluster, type Cluster } from "./cluster/cluster.ts";
import { processes } from "./control-plane/processes.ts";
import { startFlux, type Flux } from "./control-plane/flux.ts";
import { programsOf, startControlPlane } from "./control-plane/start.ts";
import { E2eError, messageOf } from "./problem.ts";
import type { Context, Scenario } from "./scenario.ts";
import { endOnSignals } from "./signals.ts";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));

interface Stage {
  readonly cluster: Cluster;
  keepLogs?(): string;
  stop(): Promise<void>;
}

/** Runs scenarios one after the other. @returns the exit code. */
export async function runAll({ scenarios, kubernetes, existing }: RunCall, print: (line: string) => void): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "k8s-config-e2e-run-"));
  const used = new Set<string>();
  let stage: Stage | undefined;
  let starting: Promise<Flux> | undefined;
  let failed = 0;
  const cleanUp = async () => {
    await (await starting?.catch(() => undefined))?.stop();
    await stage?.stop();
    rmSync(scratch, { recursive: true, force: true });
  };
  const signals = endOnSignals(cleanUp);
  // What fails because its cluster is taken away is no news.
  const say = (line: string) => {
    if (!signals.isEnding()) print(line);
  };
  const start = Date.now();
  try {
    if (existing) stage = await existingStage(scratch, used);
    else {
      const plane = await startControlPlane(await programsOf(kubernetes, say), (stop) => signals.first(stop));
      say(`control plane of Kubernetes ${kubernetes} ready in ${plane.seconds.toFixed(1)} s\n`);
      stage = plane;
    }
    const claim = existing ? claimNamespace(stage.cluster, used) : async () => undefined;
    const { cluster } = stage;
    const flux = () => (starting ??= startFlux(cluster, scratch, say));
    for (const scenario of scenarios) {
      const folder = join(scratch, scenario.name);
      mkdirSync(folder);
      // oxlint-disable-next-line no-await-in-loop -- they share a cluster, and two cores
      if (!(await runOne(scenario, { cluster, root: repository, environments: environmentNames(repository), scratch: folder, uses: claim, flux }, say))) failed++;
    }
    if (failed > 0 && stage.keepLogs) say(`logs of the servers: ${stage.keepLogs()}`);
    if (failed > 0 && starting) say(`logs of Flux: ${(await starting).keepLogs()}`);
  } finally {
    await cleanUp();
    signals.off();
  }
  say(`\n${scenarios.length} scenarios in ${seconds(start)}`);
  say(`${scenarios.length - failed} passed, ${failed} failed`);
  return failed > 0 || scenarios.length === 0 ? 1 : 0;
}

async function runOne({ name, about, run }: Scenario, parts: Omit<Context, "expect" | "check">, say: (line: string) => void): Promise<boolean> {
  const start = Date.now();
  say(`${name}: ${about}`);
  let told: unknown;
  let failures = 0;
  const expect: Context["expect"] = async (what, check) => {
    const from = Date.now();
    try {
      const result = await check();
      say(`  ✓ ${what} (${seconds(from)})`);
      return result;
    } catch (error) {
      told = error;
      failures++;
      say(`  ✗ ${what} (${seconds(from)})\n${indented(messageOf(error))}`);
      throw error;
    }
  };
  const check: Context["check"] = (what, asked) => expect(what, asked).then(
    () => undefined,
    () => undefined,
  );
  try {
    await run({ ...parts, expect, check });
    say(`${failures === 0 ? "✓" : "✗"} ${name} (${seconds(start)})\n`);
    return failures === 0;
  } catch (error) {
    // An expectation has said what is wrong already.
    say(`${error === told ? "" : `${indented(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`}✗ ${name} (${seconds(start)})\n`);
    return false;
  }
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}

async function existingStage(folder: string, used: ReadonlySet<string>): Promise<Stage> {
  const kubeconfig = process.env["KUBECONFIG"];
  if (!kubeconfig) throw new E2eError("--existing uses the cluster that KUBECONFIG names, and it is not set", "Set KUBECONFIG to the file of a cluster where this may make and delete namespaces");
  const servers = processes(folder);
  const cluster = await openCluster({ kubeconfig, folder, hasFakeNodes: false }, servers);
  return {
    cluster,
    async stop() {
      // Only those that this run has made.
      if (used.size > 0) await cluster.kubectl(["delete", "namespace", "--ignore-not-found", "--wait=false", ...used]).catch((error: unknown) => console.error(messageOf(error)));
      cluster.close();
      await servers.stop();
    },
  };
}

/** On a cluster that lives on, a namespace that is there already belongs to someone. */
function claimNamespace({ api }: Cluster, used: Set<string>): Context["uses"] {
  return async (namespace) => {
    if (used.has(namespace)) return;
    const { status } = await api.call(`/api/v1/namespaces/${namespace}`);
    if (status !== 404) throw new E2eError(`The namespace ${namespace} exists on this cluster, and is not this run's to change`, "Use another cluster, or delete the namespace if nobody needs what is in it");
    used.add(namespace);
  };
}

