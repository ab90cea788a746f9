import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { toYaml } from "@k8s-config/core";
import { helm } from "@k8s-config/kubectl";
import { run, type Cluster, type Output } from "../cluster/cluster.ts";
import { chartNamespace, chartObjects } from "./chart.ts";

/** A shell as a reader of the runbook has it: kubectl and helm on its path, the cluster theirs. */
export interface Shell {
  /** Ends with the first command that fails, as a careful reader does. */
  run(commands: string): Promise<Output>;
}

export async function openShell({ kubeconfig }: Pick<Cluster, "kubeconfig">, folder: string): Promise<Shell> {
  const own = Object.fromEntries(["CACHE", "CONFIG", "DATA"].map((what) => [`HELM_${what}_HOME`, join(folder, `helm-${what.toLowerCase()}`)]));
  // npm installs helm beside kubectl.
  const env = { ...process.env, ...own, KUBECONFIG: kubeconfig, PATH: `${dirname(await helm())}${delimiter}${process.env["PATH"] ?? ""}` };
  // Where its input is a socket, bash takes itself for a remote shell, and reads the files of those.
  return { run: (commands) => run("bash", ["--norc", "-euo", "pipefail", "-c", commands], "", { cwd: folder, env }) };
}

/** A chart that comes to what the public one comes to, so that Helm itself keeps the record of the release. */
export function writeChart(folder: string): string {
  const chart = join(folder, "chart");
  mkdirSync(join(chart, "templates"), { recursive: true });
  writeFileSync(join(chart, "Chart.yaml"), toYaml({ apiVersion: "v2", name: "clearml", version: "7.14.4" }));
  writeFileSync(join(chart, "templates", "objects.yaml"), chartObjects().map(toYaml).join("---\n"));
  return chart;
}

export async function installRelease(shell: Shell, chart: string): Promise<void> {
  await shell.run(`helm --namespace ${chartNamespace} install clearml ${chart} --create-namespace`);
}
