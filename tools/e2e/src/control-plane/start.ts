import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toYaml } from "@k8s-config/core";
import { built } from "../go/build.ts";
import { etcd, kubernetes, kwok, type KubernetesMinor } from "../go/families.ts";
import { openCluster, type Cluster } from "../cluster/cluster.ts";
import { waitFor } from "../wait.ts";
import { writeAccounts } from "./accounts.ts";
import { kubeconfig, type Account } from "./kubeconfig.ts";
import { fakeNodes, storageClasses } from "./nodes.ts";
import { freePorts, loopback } from "./ports.ts";
import { processes, type Processes } from "./processes.ts";
import { apiServerCommand, controllersCommand, etcdCommand, files, kwokCommand, schedulerCommand, type Layout } from "./servers.ts";

export interface ControlPlane {
  readonly cluster: Cluster;
  /** Seconds from the first server to the last node that is ready. */
  readonly seconds: number;
  /** Ids of the servers' processes by their names. */
  pids(): ReadonlyMap<string, number>;
  /** Keeps the servers' logs beyond the end, and says where. */
  keepLogs(): string;
  stop(): Promise<void>;
}

/** Programs of a control plane, built where they are not. */
export async function programsOf(minor: KubernetesMinor, say: (line: string) => void): Promise<Layout["programs"]> {
  // One after the other: each build takes all cores.
  const kubernetesFolder = await built(kubernetes(minor), say);
  return { kubernetes: kubernetesFolder, etcd: await built(etcd, say), kwok: await built(kwok, say) };
}

/**
 * Starts a control plane with fake nodes in three zones, and waits until it is ready.
 *
 * @param onStop is told how to end it before anything runs, so that a signal during the start finds nothing left behind.
 * @param nodesPerZone each has room for what few environments need; by default, 2.
 */
export async function startControlPlane(programs: Layout["programs"], onStop: (stop: () => Promise<void>) => void, nodesPerZone = 2): Promise<ControlPlane> {
  const start = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-e2e-"));
  const servers = processes(folder);
  let cluster: Cluster | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      cluster?.close();
      await servers.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    })();
    return stopping;
  };
  onStop(stop);
  try {
    cluster = await bringUp(programs, folder, servers, nodesPerZone);
    return { cluster, seconds: (Date.now() - start) / 1000, pids: () => servers.pids(), keepLogs: () => servers.keepLogs(), stop };
  } catch (error) {
    const logs = servers.logs(10);
    await stop();
    throw new Error(`the control plane did not start: ${error instanceof Error ? error.message : String(error)}\n${logs}`, { cause: error });
  }
}

async function bringUp(programs: Layout["programs"], folder: string, servers: Processes, nodesPerZone: number): Promise<Cluster> {
  const [etcdPort = 0, peer = 0, api = 0, controllers = 0, scheduler = 0, kwokPort = 0] = await freePorts(6);
  const layout: Layout = { programs, folder, ports: { etcd: etcdPort, peer, api, controllers, scheduler, kwok: kwokPort } };
  mkdirSync(join(folder, files.certificates), { mode: 0o700 });
  const accounts = writeAccounts(folder);

  servers.start(etcdCommand(layout));
  servers.start(apiServerCommand(layout));
  await healthy("kube-apiserver", layout, api, "/readyz", servers);

  const ca = readFileSync(join(folder, files.certificates, "apiserver.crt"), "utf8");
  const config = (account: Account) => {
    const file = join(folder, `${account.user.replace(/^.*:/, "")}.kubeconfig`);
    writeFileSync(file, kubeconfig({ server: `https://${loopback}:${api}`, ca, ...account }), { mode: 0o600 });
    return file;
  };
  const admin = config(accounts.admin);
  servers.start(controllersCommand(layout, config(accounts.controllers)));
  servers.start(schedulerCommand(layout, config(accounts.scheduler)));
  const cluster = await openCluster({ kubeconfig: admin, folder, hasFakeNodes: true }, servers);
  try {
    await cluster.kubectl(["create", "--filename=-"], [...storageClasses(), ...fakeNodes(nodesPerZone)].map(toYaml).join("---\n"));
    servers.start(kwokCommand(layout, admin, stageFiles(programs.kwok)));
    await Promise.all([
      healthy("kube-controller-manager", layout, controllers, "/healthz", servers),
      healthy("kube-scheduler", layout, scheduler, "/healthz", servers),
      cluster.kubectl(["wait", "--for=condition=Ready", "nodes", "--all", "--timeout=60s"]),
      waitFor("the service account of the namespace default", 60, () => cluster.kubectl(["--namespace=default", "get", "serviceaccount", "default"])),
    ]);
    servers.assertRunning();
    return cluster;
  } catch (error) {
    cluster.close();
    throw error;
  }
}

function stageFiles(folder: string): string[] {
  const own = ["pods.yaml", "volumes.yaml"].map((name) => join(import.meta.dirname, "../../kwok", name));
  return [...(kwok.files ?? []).map(({ name }) => join(folder, name)), ...own];
}

async function healthy(name: string, { folder }: Layout, port: number, path: string, servers: Processes): Promise<void> {
  await waitFor(`${name} to be ready`, 120, async () => {
    servers.assertRunning();
    const ca = readFileSync(join(folder, files.certificates, "apiserver.crt"));
    const status = await statusOf({ host: loopback, port, path, ca });
    if (status !== 200) throw new Error(`${path} answers ${status}`);
  });
}

function statusOf(options: { host: string; port: number; path: string; ca: Buffer }): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({ ...options, timeout: 5000, agent: false }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    call.once("timeout", () => call.destroy(new Error("no answer in 5 s")));
    call.once("error", reject);
    call.end();
  });
}
