import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "../cluster/cluster.ts";
import { startGitServer, type GitServer } from "../git-server.ts";
import { built } from "../go/build.ts";
import { kustomizeController, sourceController, type Family } from "../go/families.ts";
import { waitFor } from "../wait.ts";
import { freePorts, loopback } from "./ports.ts";
import { processes, type Command } from "./processes.ts";

/** Flux's source-controller and kustomize-controller, run beside the cluster, and what they fetch from. */
export interface Flux {
  readonly git: GitServer;
  /** Ids of the controllers' processes by their names. */
  pids(): ReadonlyMap<string, number>;
  keepLogs(): string;
  stop(): Promise<void>;
}

/** Where the emitted objects for Flux are, unless an environment says otherwise. */
export const fluxNamespace = "flux-system";

/** How kustomize-controller works through its Kustomizations. */
export interface Tuning {
  /** How many it applies at a time; by default, as many as Flux has it do. */
  readonly concurrent?: number;
  /** How often a Kustomization looks whether the one before it is ready. */
  readonly requeueSeconds: number;
  /** Where it unpacks artifacts; by default, on disk. */
  readonly temporaryFolder?: string;
}

// One environment at a time, for which somebody waits: by default Flux looks every 30 s.
const eager: Tuning = { requeueSeconds: 1 };

/** Installs Flux's kinds and starts its controllers, which are built where they are not. */
export async function startFlux(cluster: Cluster, scratch: string, say: (line: string) => void, tuning: Tuning = eager): Promise<Flux> {
  const folders = { source: await built(sourceController, say), kustomize: await built(kustomizeController, say) };
  const start = Date.now();
  const folder = mkdtempSync(join(scratch, "flux-"));
  for (const name of ["artifacts", "tmp", "git"]) mkdirSync(join(folder, name));
  const servers = processes(folder);
  const git = await startGitServer(join(folder, "git"));
  const stop = async () => {
    await servers.stop();
    await git.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await cluster.kubectl(["apply", "--server-side", ...[...crds(folders.source, sourceController), ...crds(folders.kustomize, kustomizeController)].flatMap((file) => ["--filename", file])]);
    await cluster.kubectl(["wait", "--for=condition=Established", "customresourcedefinitions", "--all", "--timeout=60s"]);
    await cluster.kubectl(["create", "namespace", fluxNamespace]);
    const [storage = 0, ...ports] = await freePorts(5);
    const [sourceMetrics = 0, sourceHealth = 0, kustomizeMetrics = 0, kustomizeHealth = 0] = ports;
    servers.start(sourceCommand(folders.source, folder, cluster.kubeconfig, { storage, metrics: sourceMetrics, health: sourceHealth }));
    servers.start(kustomizeCommand(folders.kustomize, folder, cluster.kubeconfig, { metrics: kustomizeMetrics, health: kustomizeHealth }, tuning));
    for (const port of [sourceHealth, kustomizeHealth]) {
      // oxlint-disable-next-line no-await-in-loop -- both start meanwhile
      await waitFor("Flux to be ready", 120, async () => {
        servers.assertRunning();
        const { status } = await fetch(`http://${loopback}:${port}/readyz`);
        if (status !== 200) throw new Error(`/readyz answers ${status}`);
      });
    }
  } catch (error) {
    const logs = servers.logs(10);
    await stop();
    throw new Error(`Flux did not start: ${error instanceof Error ? error.message : String(error)}\n${logs}`, { cause: error });
  }
  say(`  Flux ready in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return { git, pids: () => servers.pids(), keepLogs: () => servers.keepLogs(), stop };
}

function crds(folder: string, { files = [] }: Family): string[] {
  return files.map(({ name }) => join(folder, name));
}

// Temporary files go with the folder, also where a controller is killed.
function environment(folder: string, kubeconfig: string): Record<string, string> {
  return { KUBECONFIG: kubeconfig, RUNTIME_NAMESPACE: fluxNamespace, TMPDIR: join(folder, "tmp") };
}

const common = ["--log-level=info", "--interval-jitter-percentage=0", "--kube-api-qps=200", "--kube-api-burst=400"];

export function sourceCommand(programs: string, folder: string, kubeconfig: string, ports: Readonly<Record<"storage" | "metrics" | "health", number>>): Command {
  return {
    name: "source-controller",
    program: join(programs, "source-controller"),
    env: environment(folder, kubeconfig),
    args: [
      `--storage-path=${join(folder, "artifacts")}`,
      `--storage-addr=${loopback}:${ports.storage}`,
      `--storage-adv-addr=${loopback}:${ports.storage}`,
      `--metrics-addr=${loopback}:${ports.metrics}`,
      `--health-addr=${loopback}:${ports.health}`,
      ...common,
    ],
  };
}

export function kustomizeCommand(programs: string, folder: string, kubeconfig: string, ports: Readonly<Record<"metrics" | "health", number>>, { concurrent, requeueSeconds, temporaryFolder }: Tuning = eager): Command {
  return {
    name: "kustomize-controller",
    program: join(programs, "kustomize-controller"),
    env: { ...environment(folder, kubeconfig), ...(temporaryFolder === undefined ? {} : { TMPDIR: temporaryFolder }) },
    args: [
      `--metrics-addr=${loopback}:${ports.metrics}`,
      `--health-addr=${loopback}:${ports.health}`,
      `--requeue-dependency=${requeueSeconds}s`,
      ...(concurrent === undefined ? [] : [`--concurrent=${concurrent}`]),
      ...common,
    ],
  };
}
