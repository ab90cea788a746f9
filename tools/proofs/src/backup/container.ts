import { execFile } from "node:child_process";
import { atPointer, isJsonArray, isJsonObject } from "@k8s-config/core";
import { renderEnvironment, restoreObjects, resolve, type Environment } from "@k8s-config/overlays";

/** An environment in which all is backed up. */
export const environment: Environment = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
  backup: { keep: 2, mongo: { size: "50Gi" }, elastic: { size: "100Gi" }, fileserver: { size: "500Gi" } },
};

/** The command and the plain variables of the one container of a backup, or of a restore. */
export function containerOf(name: string, change: Partial<Environment> = {}): { readonly command: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  const changed = { ...environment, ...change };
  const all = [...renderEnvironment("proof", changed), ...restoreObjects(resolve("proof", { ...changed, maintenance: true }))];
  const object = all.find(({ kind, metadata }) => (kind === "CronJob" || kind === "Job") && metadata.name === name);
  const pod = object?.kind === "CronJob" ? "/spec/jobTemplate/spec/template/spec" : "/spec/template/spec";
  const container = atPointer(object ?? null, `${pod}/containers/0`) ?? null;
  if (!isJsonObject(container) || !isJsonArray(container["command"])) throw new Error(`${name} has no command`);
  const env = isJsonArray(container["env"]) ? container["env"] : [];
  const plain = env.flatMap((one) => (isJsonObject(one) && typeof one["value"] === "string" ? [[String(one["name"]), one["value"]] as const] : []));
  // As Kubernetes reads it.
  return { command: container["command"].map((argument) => String(argument).replaceAll("$$", "$")), env: Object.fromEntries(plain) };
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs what a container would run. */
export function run(command: readonly string[], env: Readonly<Record<string, string>>): Promise<Outcome> {
  const [file = "", ...args] = command;
  return new Promise((done) => {
    execFile(file, args, { env: { PATH: process.env["PATH"], ...env }, timeout: 120_000 }, (error, out, err) => done({ code: error === null ? 0 : Number(error.code ?? 1), out, err }));
  });
}
