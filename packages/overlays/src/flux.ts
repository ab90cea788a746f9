import { keep } from "@k8s-config/clearml";
import { atPointer, bannerOf, collectFiles, isJsonArray, isJsonObject, kubeObject, kustomizationYaml, place, toPointer, toYaml, type Json, type KubeObject, type Manifest, type OutputFile } from "@k8s-config/core";
import type { Extras } from "./extras.ts";
import { foldersOf } from "./flux-folders.ts";
import type { ExistingSource, FluxSettings } from "./flux-settings.ts";
import { unsubstituted } from "./substitution.ts";

/** Folder of an overlay that says how Flux applies the parts. */
export const fluxFolder = "flux";

/** What Flux applies, in this order. */
type FluxPart = "foundation" | "stores" | "app";

const labels = { "app.kubernetes.io/part-of": "clearml" } as const;

export interface FluxInput {
  /** The environment's name. */
  readonly name: string;
  readonly flux: FluxSettings;
  readonly targets: Readonly<Record<FluxPart, Manifest>>;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly extras?: Extras | undefined;
}

/** Longest name of an environment: Flux puts the name of a Kustomization into a label, which takes 63 characters. */
export const longestName = 63 - "clearml--foundation".length;

/** The objects by the names of their files: the source, unless there is one, and a Kustomization for each part, which waits for the one before it. */
function namedObjects({ name, flux, targets, namespace, labels: given, extras }: FluxInput): Readonly<Record<FluxPart, KubeObject> & Partial<Record<"source", KubeObject>>> {
  const { source } = flux;
  const path = flux.path ?? `overlays/${name}`;
  const made = source.kind === "existing" ? undefined : sourceObject(name, source, foldersOf(path, extras));
  const sourceRef = source.kind === "existing" ? referenceTo(source) : { kind: kindOf(source), name: `clearml-${name}` };
  const part = (own: FluxPart, after: FluxPart | undefined, spec: Readonly<Record<string, Json>>): KubeObject =>
    kubeObject({
      apiVersion: "kustomize.toolkit.fluxcd.io/v1",
      kind: "Kustomization",
      metadata: { name: `clearml-${name}-${own}`, labels },
      spec: {
        interval: flux.interval ?? "10m",
        retryInterval: flux.retryInterval ?? "1m",
        timeout: flux.timeout ?? durationOf(startSeconds(targets[own])),
        ...(flux.serviceAccountName === undefined ? {} : { serviceAccountName: flux.serviceAccountName }),
        sourceRef,
        path: `./${path}/${own}`,
        ...(after === undefined ? {} : { dependsOn: [{ name: `clearml-${name}-${after}` }] }),
        ...spec,
        ...decryption(flux),
        ...postBuild(flux),
      },
    });
  const placed = (object: KubeObject): KubeObject => {
    const [one = object] = place([object], { namespace: flux.namespace ?? "flux-system", labels: given });
    return unsubstituted(one);
  };
  return {
    ...(made === undefined ? {} : { source: placed(made) }),
    // Not `wait`: a claim whose volume is made for its first pod is not bound before the app is there.
    foundation: placed(part("foundation", undefined, { prune: false, ...healthChecks(jobsOf(targets.foundation), namespace) })),
    stores: placed(part("stores", "foundation", { prune: true, wait: true, patches })),
    app: placed(part("app", "stores", { prune: true, wait: true, patches })),
  };
}

// Flux prunes before it waits: without this, config under an old name is gone while pods of before run on, and none of them
// could start on another node until a roll-out that fails is mended (https://github.com/fluxcd/kustomize-controller/issues/1180).
const patches: Json = [
  {
    target: { kind: "ConfigMap" },
    patch: toYaml(Object.entries(keep).map(([name, value]) => ({ op: "add", path: toPointer(["metadata", "annotations", name]), value }))),
  },
];

/** Whether Flux leaves an object of a part that it applies in the cluster when it is no longer built. */
export function isKeptByFlux(part: FluxPart, { kind }: KubeObject): boolean {
  return part === "foundation" || kind === "ConfigMap";
}

/** What Flux has to have in the cluster to apply an environment. */
export function fluxObjects(input: FluxInput): KubeObject[] {
  return Object.values(namedObjects(input));
}

/** The files of the folder `flux/`, which `kubectl apply -k` takes. */
export function fluxFiles(input: FluxInput, banner = bannerOf(`overlays/${input.name}`)): OutputFile[] {
  const files = Object.entries(namedObjects(input)).map(([file, object]) => ({ path: `${file}.yaml`, text: banner + toYaml(object) }));
  return collectFiles(files, [{ path: "kustomization.yaml", text: banner + kustomizationYaml({ resources: files.map(({ path }) => path) }) }]).map(({ path, text }) => ({ path: `${fluxFolder}/${path}`, text }));
}

type MadeSource = Exclude<FluxSettings["source"], ExistingSource>;

function kindOf({ kind }: MadeSource): string {
  return kind === "git" ? "GitRepository" : "OCIRepository";
}

function referenceTo({ sourceKind = "GitRepository", name, namespace }: ExistingSource): Record<string, Json> {
  return { kind: sourceKind, name, ...(namespace === undefined ? {} : { namespace }) };
}

function sourceObject(name: string, source: MadeSource, folders: readonly string[] = []): KubeObject {
  const sparseCheckout = source.kind === "git" ? (source.sparseCheckout ?? folders) : [];
  return kubeObject({
    apiVersion: "source.toolkit.fluxcd.io/v1",
    kind: kindOf(source),
    metadata: { name: `clearml-${name}`, labels },
    spec: {
      interval: source.interval ?? "1m",
      url: source.url,
      ref: { ...source.ref },
      ...(source.provider === undefined ? {} : { provider: source.provider }),
      ...(source.secretName === undefined ? {} : { secretRef: { name: source.secretName } }),
      ...(sparseCheckout.length === 0 ? {} : { sparseCheckout: [...sparseCheckout] }),
    },
  });
}

function decryption({ decryption: said }: FluxSettings): Record<string, Json> {
  if (said === undefined) return {};
  return { decryption: { provider: "sops", ...(said.secretName === undefined ? {} : { secretRef: { name: said.secretName } }) } };
}

function postBuild({ substitute, substituteFrom = [] }: FluxSettings): Record<string, Json> {
  const said = {
    ...(substitute === undefined || Object.keys(substitute).length === 0 ? {} : { substitute: { ...substitute } }),
    ...(substituteFrom.length === 0 ? {} : { substituteFrom: substituteFrom.map((from) => ({ ...from })) }),
  };
  return Object.keys(said).length === 0 ? {} : { postBuild: said };
}

function jobsOf({ objects }: Manifest): KubeObject[] {
  return objects.filter(({ kind }) => kind === "Job");
}

function healthChecks(objects: readonly KubeObject[], namespace: string): Record<string, Json> {
  if (objects.length === 0) return {};
  return { healthChecks: objects.map(({ apiVersion, kind, metadata: { name } }) => ({ apiVersion, kind, name, namespace })) };
}

/** Seconds for what comes before a start: images to pull, volumes to make. */
const preparation = 300;

/** How long a part may take until it is ready at its first start: its slowest start-up probe, and what comes before it. */
export function startSeconds({ objects }: Manifest): number {
  return preparation + Math.max(0, ...objects.flatMap(startupSeconds));
}

function startupSeconds(object: KubeObject): number[] {
  const containers = atPointer(object, "/spec/template/spec/containers");
  if (!isJsonArray(containers)) return [];
  return containers.flatMap((container) => {
    const probe = isJsonObject(container) ? container["startupProbe"] : undefined;
    if (!isJsonObject(probe)) return [];
    // The defaults of Kubernetes.
    const { periodSeconds = 10, failureThreshold = 3 } = probe;
    return [Number(periodSeconds) * Number(failureThreshold)];
  });
}

function durationOf(seconds: number): string {
  return `${Math.ceil(seconds / 60)}m`;
}

const unitSeconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };

/** Seconds of a duration as Flux takes it: `1h30m`. */
export function secondsOf(duration: string): number {
  return [...duration.matchAll(/([0-9.]+)(ms|s|m|h)/g)].reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (unitSeconds[unit] ?? 0), 0);
}
