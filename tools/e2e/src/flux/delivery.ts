import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { emit } from "@k8s-config/cli/src/emit.ts";
import { emitReport } from "@k8s-config/cli/src/report.ts";
import { isJsonObject, toYaml, type JsonObject } from "@k8s-config/core";
import { kubectl } from "@k8s-config/kubectl";
import { run, type Output } from "../cluster/cluster.ts";
import { rolledOut } from "../cluster/workloads.ts";
import { fluxNamespace } from "../control-plane/flux.ts";
import type { WorkingCopy } from "../git-server.ts";
import { accepted, makeSecrets, type Installation } from "../installation.ts";
import type { Context } from "../scenario.ts";
import { applied, poke, sourceOf } from "./progress.ts";
import { waitFor } from "../wait.ts";

/** An environment that Flux applies from a repository of its own. */
export interface Delivery {
  readonly name: string;
  /** The repository of its people, where the emit has run. */
  readonly copy: WorkingCopy;
  readonly installation: Installation;
  /** Emits other settings, as the command does, with what is accepted of their changes. @returns what it prints. */
  emit(settings: JsonObject, ...accepted: readonly string[]): Promise<readonly string[]>;
  /** Commits and pushes, and has Flux look. @returns the revision, as Flux writes it. */
  push(message: string): Promise<string>;
}

/** What all these environments have: the way in is an Ingress, so that they take no node port. */
export function deliveredSettings(more: JsonObject): JsonObject {
  return {
    exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
    credentials: { kind: "existingSecret" },
    users: [{ username: "ada", name: "Ada Lovelace" }],
    api: { replicas: 2 },
    ...more,
  };
}

/** Files that people keep in the folder of their environment: path to content. */
type Files = Readonly<Record<string, string>>;

/** Makes the repository of an environment, emits and pushes it. Its name is its namespace's too, unless the settings say otherwise. */
export async function deliver(context: Context, name: string, settings: JsonObject, files: Files = {}): Promise<Delivery> {
  const { git } = await context.flux();
  const copy = await git.create(name);
  await Promise.all(Object.entries(files).map(([path, text]) => copy.write(`overlays/${name}/${path}`, text)));
  let installation: Installation | undefined;
  const delivery: Delivery = {
    name,
    copy,
    get installation() {
      if (installation === undefined) throw new Error(`${name} is not emitted`);
      return installation;
    },
    async emit(wanted, ...accept) {
      const { flux = {}, ...rest } = wanted;
      const given: JsonObject = { namespace: name, ...rest, ...(isJsonObject(flux) ? { flux: { source: { kind: "git", url: copy.url, ref: { branch: "main" } }, ...flux } } : {}) };
      const environment = accepted(name, given);
      await copy.write(`overlays/${name}/overlay.yaml`, toYaml(given));
      const { err, out, code } = emitReport(await emit(copy.folder, [name], accept));
      if (code !== 0) throw new Error([...err, ...out].join("\n"));
      installation = { name, environment, namespace: String(given["namespace"]), folder: join(copy.folder, "overlays", name) };
      await context.uses(installation.namespace);
      return [...err, ...out];
    },
    async push(message) {
      const commit = await copy.push(message);
      const source = await sourceOf(context.cluster.api, name);
      if (source !== undefined) await poke(context.cluster, source);
      return `main@sha1:${commit}`;
    },
  };
  await delivery.emit(settings);
  await delivery.push("First");
  return delivery;
}

/** Leaves the environment alone from now on, for the next scenario's sake. */
export async function leaveAlone({ cluster }: Pick<Context, "cluster">, { name }: Delivery): Promise<void> {
  const selector = `--selector=app.kubernetes.io/instance=${name}`;
  const { stdout } = await cluster.kubectl(["--namespace", fluxNamespace, "get", "kustomizations,gitrepositories", selector, "--output=name"]);
  const names = stdout.split("\n").filter((line) => line !== "");
  if (names.length > 0) await cluster.kubectl(["--namespace", fluxNamespace, "patch", ...names, "--type=merge", '--patch={"spec":{"suspend":true}}']);
}

/** The one command among the lines that an emit prints which starts like this, without what is said around it. */
export function commandIn(printed: readonly string[], start: string): string {
  const commands = printed.map((line) => line.trim().replace(/ {3}# .*$/, "").replace(/^warning: .*: (?=kubectl )/, "").replace(/; then apply\.$/, "")).filter((line) => line.startsWith(start));
  if (commands.length !== 1) throw new Error(`of "${start}" the emit prints ${commands.length}:\n${printed.join("\n")}`);
  return commands.join();
}

/** Runs a command as a person would who has the repository and the cluster before them. */
export async function shell({ cluster, scratch }: Context, { copy }: Delivery, command: string, env: Readonly<Record<string, string>> = {}): Promise<Output> {
  const folder = join(scratch, "bin");
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, "kubectl"), { force: true });
  symlinkSync(await kubectl(), join(folder, "kubectl"));
  return run("sh", ["-c", command], "", { cwd: copy.folder, env: { ...process.env, ...env, PATH: [folder, process.env["PATH"]].join(delimiter), KUBECONFIG: cluster.kubeconfig } });
}

/** Brings an environment into the cluster as the README says, and waits until it runs. */
export async function begun(context: Context, name: string, settings: JsonObject, files: Files = {}): Promise<Delivery> {
  const delivery = await deliver(context, name, settings, files);
  const revision = await delivery.push("Begin");
  await shell(context, delivery, `kubectl apply -k overlays/${name}/flux`);
  await waitFor(`the Namespace of ${name}`, 120, async () => {
    const { namespace } = delivery.installation;
    if ((await context.cluster.api.get({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } })) === undefined) throw new Error("it is not there");
  });
  await makeSecrets(context, delivery.installation);
  await applied(context, delivery, revision);
  await rolledOut(context.cluster.api, delivery.installation.namespace);
  return delivery;
}

/** Runs with a delivery, and has Flux leave it alone afterwards. */
export async function withDelivery(context: Context, delivery: Delivery, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } finally {
    await leaveAlone(context, delivery);
  }
}
