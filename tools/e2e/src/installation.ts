import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { loadOverlay } from "@k8s-config/cli/src/load.ts";
import { asKubeObject, fromYaml, type Json, type KubeObject } from "@k8s-config/core";
import { kustomizeBuild } from "@k8s-config/kubectl";
import { checkEnvironment, overlayFiles, problemText, resolve, type Environment } from "@k8s-config/overlays";
import type { Api } from "./cluster/api.ts";
import type { Output } from "./cluster/cluster.ts";
import { secretsRead } from "./secrets.ts";
import type { Context } from "./scenario.ts";

/** An environment with the overlay that is emitted of it. */
export interface Installation {
  readonly name: string;
  readonly environment: Environment;
  readonly namespace: string;
  /** Of its overlay. */
  readonly folder: string;
}

/** An environment of overlays/ with what is committed beside it. */
export async function committed(root: string, name: string): Promise<Installation> {
  const loaded = await loadOverlay(root, name);
  if ("problems" in loaded) throw new Error(loaded.problems.map(problemText).join("\n"));
  const environment = accepted(name, loaded.value);
  return { name, environment, namespace: namespaceOf(name, environment), folder: join(root, "overlays", name) };
}

/** The same, emitted to a folder of its own from an environment that may be any. */
export function emitted(root: string, scratch: string, name: string, environment: Environment): Installation {
  const folder = join(scratch, "overlays", name);
  const basePath = (component: string) => relative(join(folder, "part"), join(root, "packages", component, "base"));
  for (const { path, text } of overlayFiles(name, environment, basePath)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { name, environment, namespace: namespaceOf(name, environment), folder };
}

/** @throws Error with all that is wrong with an environment. */
export function accepted(name: string, value: unknown): Environment {
  const { environment, problems } = checkEnvironment(name, value);
  if (environment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return environment;
}

function namespaceOf(name: string, environment: Environment): string {
  return resolve(name, environment).placement.namespace;
}

/** The objects of an overlay or of one of its parts, as kustomize builds them. */
export async function objectsOf({ folder }: Installation, part = ""): Promise<KubeObject[]> {
  return fromYaml(await kustomizeBuild(join(folder, part))).map(objectOf);
}

export function objectOf(document: Json): KubeObject {
  const object = asKubeObject(document);
  if (object === undefined) throw new Error(`no Kubernetes object: ${JSON.stringify(document)}`);
  return object;
}

export function apply({ cluster }: Pick<Context, "cluster">, { folder }: Installation, part = ""): Promise<Output> {
  return cluster.kubectl(["apply", "--server-side", "--validate=strict", "--kustomize", join(folder, part)]);
}

/** Installs in the order of the README: what must outlive the rest, the Secrets that people make, everything. */
export async function install(context: Pick<Context, "cluster" | "uses">, installation: Installation): Promise<Output[]> {
  await context.uses(installation.namespace);
  const foundation = await apply(context, installation, "foundation");
  await makeSecrets(context, installation);
  return [foundation, await apply(context, installation)];
}

/** Makes each Secret that something of the overlay reads and nothing of it brings. */
export async function makeSecrets({ cluster: { api } }: Pick<Context, "cluster">, installation: Installation): Promise<void> {
  await makeSecretsFor(api, await objectsOf(installation), installation.namespace);
}

/** The same for objects that need not be of an overlay. */
export async function makeSecretsFor(api: Api, objects: readonly KubeObject[], namespace: string): Promise<void> {
  const brought = new Set(objects.filter(({ kind }) => kind === "Secret").map(({ metadata: { name } }) => name));
  for (const secret of secretsRead(objects, namespace)) {
    if (brought.has(secret.metadata.name)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one or two
    const { status, body } = await api.call(`/api/v1/namespaces/${namespace}/secrets`, { method: "POST", body: secret });
    if (status !== 201 && status !== 409) throw new Error(`the Secret ${secret.metadata.name} was not made: ${status} ${JSON.stringify(body)}`);
  }
}

/** The lines by which kubectl tells of warnings of the API server and its own. */
export function warningsIn({ stderr }: Output): string[] {
  return stderr.split("\n").filter((line) => line.trim() !== "");
}
