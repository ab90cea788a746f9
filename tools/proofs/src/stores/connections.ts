import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isJsonObject, toJson, type JsonObject } from "@k8s-config/core";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { cacheFolder } from "../cache.ts";
import { seenBy, type SecretOf } from "../hocon/pod.ts";
import { accepted } from "../hocon/proof.ts";
import { read } from "../hocon/reader.ts";
import { program } from "../programs.ts";

/** A pod of the server, with what is built into it. */
const pods = {
  api: { workload: "Deployment/api", server: "apiserver", redis: { apiserver: { db: 0 }, workers: { db: 4 } } },
  asyncDelete: { workload: "Deployment/async-delete", server: "apiserver", redis: { apiserver: { db: 0 }, workers: { db: 4 } } },
  fileserver: { workload: "Deployment/fileserver", server: "fileserver", redis: { fileserver: { db: 8 } } },
} as const;

export interface Try {
  readonly environment: Environment;
  readonly pod: keyof typeof pods;
  readonly stores: readonly ("mongo" | "elastic" | "redis")[];
  readonly secretOf: SecretOf;
  /** Where the certificates of authorities lie here, by where a pod has them. */
  readonly files?: Readonly<Record<string, string>>;
}

export const python = () => program("python", "the venv of tools/proofs", { PATH: join(cacheFolder(), "python/bin") });

const script = fileURLToPath(new URL("connect.py", import.meta.url));

/** What pods reach their stores by, with the server's own clients, which read the rendered config and variables. */
export async function connect(tries: readonly Try[]): Promise<JsonObject[]> {
  const seen = tries.map(({ environment, pod, secretOf }) => {
    const { workload, server, redis } = pods[pod];
    const job = { server, defaults: { "hosts.conf": JSON.stringify({ redis }) }, ...seenBy(renderEnvironment("proof", accepted(environment)), workload, secretOf) };
    return { job, env: job.env };
  });
  const loaded = read(seen.map(({ job }) => job));
  const lines = tries.map(({ stores, files = {} }, index) => {
    const one = loaded[index];
    if (one === undefined || !("config" in one)) throw new Error(`no config: ${JSON.stringify(one)}`);
    const text = JSON.stringify({ config: one.config, env: seen[index]?.env, stores });
    return Object.entries(files).reduce((all, [there, here]) => all.replaceAll(there, here), text);
  });
  const child = spawn(python(), [script], { env: { PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1", PATH: "/usr/bin:/bin" } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const answers = out.split("\n").filter((line) => line !== "").map((line) => toJson(JSON.parse(line)));
  if (code !== 0 || answers.length !== tries.length) throw new Error(`${script}: ${String(code)}\n${err}`);
  return answers.map((answer) => (isJsonObject(answer) ? answer : {}));
}
