import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { byId, find, items, podOf } from "@k8s-config/clearml/testing";
import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { program } from "../programs.ts";
import { call } from "./client.ts";

/** nginx as the web app's pod runs it. */
export interface WebPod {
  readonly pid: number;
  /** Master and workers. */
  pids(): number[];
  /** Of /proc/<pid>/status, the first word of each line. */
  statusOf(pid: number): Readonly<Record<string, string>>;
  isOver(): boolean;
  log(): string;
  /** A file as the pod sees it. */
  file(path: string): string;
  /** Bytes in the pod's /tmp. */
  written(): number;
  /** Most memory that a process of it held, in MiB. */
  memory(): number;
  /** What kubelet runs before it stops the pod; ends when that has ended. */
  preStop(): Promise<void>;
  stop(): Promise<void>;
}

export interface WebPodInput {
  readonly environment: Environment;
  /** Where it listens: of the rendered config, its `listen` alone is changed, so that several can run on one machine. */
  readonly address: string;
  readonly resolvConf: string;
  /** Files of the image, by path below /usr/share/nginx. */
  readonly image: Readonly<Record<string, string | Buffer>>;
}

export const port = 8080;
const script = fileURLToPath(new URL("root.sh", import.meta.url));

export async function startWebPod({ environment, address, resolvConf, image }: WebPodInput): Promise<WebPod> {
  if (process.getuid?.() !== 0) throw new Error("the proofs of nginx give it a root of its own, which takes root");
  program("nginx", "Debian's nginx-light", { PATH: "/usr/sbin" });
  const { files, command, preStop } = rendered(environment);
  const scratch = mkdtempSync(join(tmpdir(), "k8s-config-web-"));
  const content = join(scratch, "content");
  for (const folder of ["html", "widgets", "etc", "../root"]) mkdirSync(join(content, folder), { recursive: true });
  const write = (path: string, data: string | Buffer) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), data);
  };
  write("etc/resolv.conf", resolvConf);
  for (const [path, data] of Object.entries(image)) write(path, data);
  for (const [path, text] of Object.entries(files)) write(path, path.endsWith("nginx.conf") ? listeningAt(text, address) : text);
  // A container's runtime gives the streams to its user as well.
  const log = join(scratch, "log");
  const stream = openSync(log, "a");
  chownSync(log, 10001, 10001);
  const root = join(scratch, "root");
  const child = spawn("unshare", ["--mount", "--propagation", "private", "sh", script, root, content, ...command], { stdio: ["ignore", stream, stream] });
  const { pid = 0 } = child;
  const exited = once(child, "exit");
  const inPod = (path: string) => `/proc/${pid}/root${path}`;
  const pod: WebPod = {
    pid,
    pids: () => [pid, ...readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number)],
    statusOf: (one) => statusOf(one),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    log: () => readFileSync(log, "utf8"),
    file: (path) => readFileSync(inPod(path), "utf8"),
    written: () => bytesBelow(inPod("/tmp")),
    memory: () => Math.max(...pod.pids().map((one) => Number(statusOf(one)["VmHWM"]) / 1024)),
    async preStop() {
      const hook = spawn("nsenter", ["--target", String(pid), "--mount", "--root", "--wd", "setpriv", "--reuid", "10001", "--regid", "10001", "--clear-groups", "--no-new-privs", ...preStop], { stdio: "ignore" });
      await once(hook, "exit");
    },
    async stop() {
      if (!pod.isOver()) child.kill("SIGTERM");
      await exited;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
  await started(pod, address);
  return pod;
}

async function started(pod: WebPod, address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (pod.isOver()) break;
    const answer = await call(address, port, "/healthz").catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(50);
  }
  const log = pod.log();
  await pod.stop();
  throw new Error(`nginx did not start: ${log}`);
}

function statusOf(pid: number): Readonly<Record<string, string>> {
  return Object.fromEntries([...readFileSync(`/proc/${pid}/status`, "utf8").matchAll(/^(\w+):\s+(\S+)/gm)].map(([, key = "", value = ""]) => [key, value]));
}

function listeningAt(conf: string, address: string): string {
  return conf.replaceAll(/listen (?:\[::\]:)?(\d+)/g, (directive, number: string) => (directive.includes("[") ? directive.replace("[::]", "[::1]") : `listen ${address}:${number}`));
}

/** Files by path below the root, and the words that kubelet would run. */
function rendered(environment: Environment): { readonly files: Readonly<Record<string, string>>; readonly command: readonly string[]; readonly preStop: readonly string[] } {
  const objects = renderEnvironment("proof", environment);
  const pod = podOf(byId({ objects }, "Deployment/web"));
  const [container] = items(pod["containers"]);
  const map = items(pod["volumes"]).map((volume) => find(volume, "configMap", "name")).find((name) => typeof name === "string");
  const { data } = byId({ objects }, `ConfigMap/${String(map)}`);
  const files = items(container?.["volumeMounts"]).flatMap(({ mountPath, subPath }): [string, string][] =>
    typeof mountPath === "string" && typeof subPath === "string" && isJsonObject(data) ? [[mountPath.slice(1), String(data[subPath])]] : [],
  );
  return { files: Object.fromEntries(files), command: words(find(container, "command")), preStop: words(find(container, "lifecycle", "preStop", "exec", "command")) };
}

function words(value: Json | undefined): string[] {
  return isJsonArray(value) ? value.map(String) : [];
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesBelow(path) : statSync(path).size);
  }, 0);
}
