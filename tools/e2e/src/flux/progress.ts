import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, isJsonArray, isJsonObject, type Json, type KubeObject } from "@k8s-config/core";
import type { Api } from "../cluster/api.ts";
import { run, type Cluster } from "../cluster/cluster.ts";
import { fluxNamespace } from "../control-plane/flux.ts";
import { waitFor } from "../wait.ts";

export const fluxParts = ["foundation", "stores", "app"] as const;

export type FluxPart = (typeof fluxParts)[number];

/** An environment, by its name. */
interface Named {
  readonly name: string;
}

interface InCluster {
  readonly cluster: Cluster;
}

/** How Flux stands with one Kustomization. */
export interface Progress {
  readonly object: KubeObject;
  /** `True`, `False` or `Unknown`; empty before the first word. */
  readonly ready: string;
  readonly message: string;
  readonly applied: string;
  readonly attempted: string;
  /** What it has applied: namespace_name_group_kind. */
  readonly inventory: readonly string[];
}

export async function progressOf(api: Api, name: string): Promise<Readonly<Record<FluxPart, Progress>>> {
  const of = async (part: FluxPart) => progress(await kustomizationOf(api, name, part));
  const [foundation, stores, app] = [await of("foundation"), await of("stores"), await of("app")];
  return { foundation, stores, app };
}

async function kustomizationOf(api: Api, name: string, part: FluxPart): Promise<KubeObject> {
  const wanted = fluxObject("kustomize.toolkit.fluxcd.io/v1", "Kustomization", `clearml-${name}-${part}`);
  const found = await api.get(wanted);
  if (found === undefined) throw new Error(`there is no Kustomization ${wanted.metadata.name}`);
  return found;
}

export function sourceOf(api: Api, name: string): Promise<KubeObject | undefined> {
  return api.get(fluxObject("source.toolkit.fluxcd.io/v1", "GitRepository", `clearml-${name}`));
}

/** Paths of the files in what Flux has fetched last, which is all that its Kustomizations have. */
export async function artifactFiles({ cluster: { api }, scratch }: InCluster & { readonly scratch: string }, { name }: Named): Promise<string[]> {
  const source = await sourceOf(api, name);
  const answer = await fetch(String(source && atPointer(source, "/status/artifact/url")));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  const file = join(scratch, "artifact.tar.gz");
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  const { stdout } = await run("tar", ["-tvzf", file]);
  return stdout.split("\n").flatMap((line) => (line.startsWith("-") ? [line.replace(/^.* /, "")] : []));
}

function fluxObject(apiVersion: string, kind: string, name: string): KubeObject {
  return { apiVersion, kind, metadata: { name, namespace: fluxNamespace } };
}

export function progress(object: KubeObject): Progress {
  const conditions = atPointer(object, "/status/conditions");
  const ready = isJsonArray(conditions) ? conditions.find((condition) => isJsonObject(condition) && condition["type"] === "Ready") : undefined;
  // What is said of an older generation is no answer.
  const isCurrent = atPointer(object, "/status/observedGeneration") === object.metadata["generation"];
  const entries = atPointer(object, "/status/inventory/entries");
  return {
    object,
    ready: isCurrent ? textOf(ready && atPointer(ready, "/status")) : "",
    message: textOf(ready && atPointer(ready, "/message")),
    applied: textOf(atPointer(object, "/status/lastAppliedRevision")),
    attempted: textOf(atPointer(object, "/status/lastAttemptedRevision")),
    inventory: isJsonArray(entries) ? entries.map((entry) => textOf(atPointer(entry, "/id"))) : [],
  };
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Waits until Flux has applied a revision, and finds all of it ready. */
export function applied({ cluster: { api } }: InCluster, { name }: Named, revision: string, seconds = 180): Promise<void> {
  return waitFor(`Flux to apply ${name}`, seconds, async () => {
    const all = Object.entries(await progressOf(api, name));
    const late = all.filter(([, { ready, applied: now }]) => ready !== "True" || now !== revision);
    if (late.length > 0) throw new Error(late.map(([part, { message, applied: now }]) => `${part}, at ${now || "no revision"}: ${message || "nothing said"}`).join("\n"));
  });
}

/** Waits until Flux says of a part that it cannot apply a revision. @returns what it says. */
export function failed({ cluster: { api } }: InCluster, { name }: Named, part: FluxPart, revision: string, seconds = 120): Promise<string> {
  return waitFor(`Flux to fail with ${part} of ${name}`, seconds, async () => {
    const { ready, attempted, message } = progress(await kustomizationOf(api, name, part));
    if (ready !== "False" || attempted !== revision || message.startsWith("dependency ")) throw new Error(`${part} is ${ready || "without a word"}, tried ${attempted}: ${message}`);
    return message;
  });
}

/** Has Flux apply all once more, as `flux reconcile` does, and waits until it has. */
export async function reconciled({ cluster }: InCluster, { name }: Named): Promise<void> {
  for (const part of fluxParts) {
    // oxlint-disable-next-line no-await-in-loop -- each waits for the one before
    const object = await kustomizationOf(cluster.api, name, part);
    // oxlint-disable-next-line no-await-in-loop
    const asked = await poke(cluster, object);
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(`Flux to apply ${part} of ${name} once more`, 120, async () => {
      const { object: now, ready, message } = progress(await kustomizationOf(cluster.api, name, part));
      if (atPointer(now, "/status/lastHandledReconcileAt") !== asked || ready !== "True") throw new Error(`it is ${ready}: ${message}`);
    });
  }
}

let pokes = 0;

/** Has Flux look at an object now, as `flux reconcile` does. @returns what it says once it has. */
export async function poke({ api }: Cluster, object: KubeObject): Promise<string> {
  pokes++;
  const asked = `${new Date().toISOString()}-${pokes}`;
  const { status, body } = await api.call(await api.pathOf(object), {
    method: "PATCH",
    contentType: "application/merge-patch+json",
    body: { metadata: { annotations: { "reconcile.fluxcd.io/requestedAt": asked } } },
  });
  if (status >= 300) throw new Error(`${object.metadata.name} is not asked: ${JSON.stringify(body)}`);
  return asked;
}
