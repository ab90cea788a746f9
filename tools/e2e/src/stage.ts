import { mkdirSync } from "node:fs";
import { openCluster, type Cluster } from "./cluster/cluster.ts";
import { startFlux, type Flux } from "./control-plane/flux.ts";
import { processes } from "./control-plane/processes.ts";
import { startControlPlane } from "./control-plane/start.ts";
import { cpuSecondsOf } from "./control-plane/usage.ts";
import { E2eError, messageOf } from "./problem.ts";
import type { Context } from "./scenario.ts";

/** What scenarios run on. */
export interface Stage extends Pick<Context, "cluster" | "uses" | "flux"> {
  /** CPU seconds that its servers have taken so far; none where they run elsewhere. */
  cpuSeconds(): number | undefined;
  /** Copies the logs of its servers to where they stay, and says where. */
  keepLogs(): string;
  stop(): Promise<void>;
}

/**
 * A control plane of one scenario's own: nothing is there that another has made, and nothing has to be cleaned up.
 *
 * @param folder of the scenario alone.
 * @param onStop is told how to end it before anything runs.
 */
export async function ownStage(programs: Parameters<typeof startControlPlane>[0], folder: string, say: (line: string) => void, onStop: (stop: () => Promise<void>) => void): Promise<Stage> {
  let starting: Promise<Flux> | undefined;
  let flux: Flux | undefined;
  let stopPlane: (() => Promise<void>) | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      await (await starting?.catch(() => undefined))?.stop();
      await stopPlane?.();
    })();
    return stopping;
  };
  onStop(stop);
  const plane = await startControlPlane(programs, (given) => void (stopPlane = given));
  const { cluster } = plane;
  return {
    cluster,
    uses: async () => undefined,
    flux: () => (starting ??= startFlux(cluster, folder, say).then((started) => (flux = started))),
    cpuSeconds: () => sum([...cpuSecondsOf(plane.pids()).values(), ...cpuSecondsOf(flux?.pids() ?? new Map()).values()]),
    keepLogs: () => [plane, flux].flatMap((kept) => (kept === undefined ? [] : [kept.keepLogs()])).join(", "),
    stop,
  };
}

function sum(numbers: readonly number[]): number | undefined {
  // A system without /proc tells of none.
  return numbers.length === 0 ? undefined : numbers.reduce((all, one) => all + one, 0);
}

/** The cluster of KUBECONFIG, which all scenarios share, and which lives on. */
export async function existingStage(folder: string): Promise<Stage> {
  const kubeconfig = process.env["KUBECONFIG"];
  if (!kubeconfig) throw new E2eError("--existing uses the cluster that KUBECONFIG names, and it is not set", "Set KUBECONFIG to the file of a cluster where this may make and delete namespaces");
  mkdirSync(folder);
  const servers = processes(folder);
  const cluster = await openCluster({ kubeconfig, folder, hasFakeNodes: false }, servers);
  const used = new Set<string>();
  return {
    cluster,
    uses: claimNamespace(cluster, used),
    flux: () => Promise.reject(new E2eError("Flux is started beside a control plane of the run's own", "Run it without --existing")),
    cpuSeconds: () => undefined,
    keepLogs: () => servers.keepLogs(),
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
