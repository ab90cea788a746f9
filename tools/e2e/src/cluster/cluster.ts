import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { kubectl as kubectlPath } from "@k8s-config/kubectl";
import type { Processes } from "../control-plane/processes.ts";
import { waitFor } from "../wait.ts";
import { openApi, type Api } from "./api.ts";

/** A cluster as scenarios see it, wherever it runs. */
export interface Cluster {
  readonly kubeconfig: string;
  /** Whether pods run on nodes that kwok plays: at once, without images. */
  readonly hasFakeNodes: boolean;
  readonly api: Api;
  /**
   * Runs the kubectl that npm installed.
   *
   * @throws Error with what it printed, where it fails.
   */
  kubectl(args: readonly string[], input?: string): Promise<Output>;
  close(): void;
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * @param folder of this process alone, for the socket by which the API is reached.
 * @param servers take the kubectl that serves it, and end it with the rest.
 */
export async function openCluster({ kubeconfig, folder, hasFakeNodes }: { kubeconfig: string; folder: string; hasFakeNodes: boolean }, servers: Processes): Promise<Cluster> {
  const program = await kubectlPath();
  const kubectl = (args: readonly string[], input = "") => run(program, ["--kubeconfig", kubeconfig, ...args], input);
  // kubectl knows all the ways in which a kubeconfig may say who one is.
  const socket = join(folder, "api.sock");
  servers.start({ name: "kubectl-proxy", program, args: ["--kubeconfig", kubeconfig, "proxy", "--unix-socket", socket] });
  await waitFor("kubectl proxy", 20, () => {
    servers.assertRunning();
    if (!existsSync(socket)) throw new Error("it does not listen");
  });
  const api = openApi(socket);
  return { kubeconfig, hasFakeNodes, api, kubectl, close: api.close };
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], input = "", options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {}): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    // What a program does not read is no fault of its.
    child.stdin.on("error", () => undefined);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      const output = { stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
      if (code === 0) resolve(output);
      else reject(new Error(`${program.replace(/^.*\//, "")} ${args.filter((arg) => arg.length < 200).join(" ")}: ${code ?? signal}: ${linesOnce(output.stderr.trim() || output.stdout.trim())}`));
    });
    child.stdin.end(input);
  });
}

// A program that tries again says so each time.
function linesOnce(text: string): string {
  return [...new Set(text.split("\n"))].join("\n");
}
