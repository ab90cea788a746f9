import {
  baseFiles,
  bannerOf,
  collectFiles,
  kustomizationYaml,
  mergeManifests,
  partFiles,
  place,
  render,
  type KubeObject,
  type Manifest,
  type OutputFile,
} from "@k8s-config/core";
import packageJson from "../package.json" with { type: "json" };
import { withPatches } from "./apply-patches.ts";
import { backupObjects, restoreFiles, restoreFolder } from "./backup/objects.ts";
import { causesOf, recordedManifests } from "./causes.ts";
import { ownFiles } from "./credentials-file.ts";
import type { Environment } from "./environment.ts";
import { exposureObjects } from "./exposure.ts";
import { kustomizeExtras } from "./extras.ts";
import { fluxFiles, fluxFolder, fluxObjects, type FluxInput } from "./flux.ts";
import { foundationObjects } from "./foundation.ts";
import { monitoringObjects } from "./monitoring/objects.ts";
import { oauth2ProxyObjects } from "./oauth2-proxy.ts";
import { baseManifests, componentManifests, resolve, runsHere, type ComponentName, type Manifests, type Resolved } from "./resolve.ts";
import { storeCertificates } from "./store-certificates.ts";
import { retentionManifest } from "./retention.ts";
import { withoutSubstitution } from "./substitution.ts";

/** The parts of an overlay, in the order in which they are applied, with the components whose bases each takes. */
export const parts = {
  foundation: [],
  stores: ["mongo", "elastic", "redis"],
  app: ["api", "web", "fileserver"],
} as const satisfies Record<string, readonly ComponentName[]>;

export type Part = keyof typeof parts;

/** Names of the parts, which are folders of an overlay that belong to the emit alone. */
export const partNames: readonly Part[] = ["foundation", "stores", "app"];

/** Where the base of a component lies, seen from a part's folder. */
export type BasePath = (component: ComponentName) => string;

/** Where bases lie in this repository. */
export const workspaceBasePath: BasePath = (component) => `../../../packages/${component}/base`;

/** The kustomize base of each component. */
export function basesFiles(): Readonly<Record<ComponentName, readonly OutputFile[]>> {
  return { api: filesOf("api"), web: filesOf("web"), fileserver: filesOf("fileserver"), mongo: filesOf("mongo"), elastic: filesOf("elastic"), redis: filesOf("redis") };
}

function filesOf(component: ComponentName): readonly OutputFile[] {
  return baseFiles(baseManifests[component], `packages/${component}/src/resources.ts`);
}

/** What each part of an environment comes to, before names are hashed and objects placed. */
export function partManifests(resolved: Resolved, manifests: Manifests): Readonly<Record<Part, Manifest>> {
  const of = (part: Part, own: Manifest): Manifest => {
    const { objects, config } = mergeManifests(parts[part].map((component: ComponentName) => manifests[component]));
    return withoutSubstitution({ objects: [...withPatches(objects, resolved.patches).objects, ...own.objects], config: [...config, ...own.config] });
  };
  const retention = retentionManifest(resolved);
  // Who calls the stores belongs to the app, which is applied after them.
  const app = [...exposureObjects(resolved.installation), ...oauth2ProxyObjects(resolved), ...retention.objects, ...backupObjects(resolved)];
  return {
    foundation: of("foundation", { objects: foundationObjects(resolved), config: [] }),
    stores: of("stores", { objects: storeCertificates(resolved), config: [] }),
    app: of("app", { objects: [...app, ...monitoringObjects(resolved, app)], config: retention.config }),
  };
}

/** What each part of an environment comes to. */
export function environmentParts(name: string, environment: Environment): { readonly parts: Readonly<Record<Part, Manifest>>; readonly resolved: Resolved } {
  const resolved = resolve(name, environment);
  return { parts: partManifests(resolved, componentManifests(resolved.settings, resolved.installation)), resolved };
}

/** What an environment comes to, what Flux needs included, placed, before names are hashed: for whoever asks where a setting lands. */
export function environmentManifest(name: string, environment: Environment): Manifest {
  const { parts: targets, resolved } = environmentParts(name, environment);
  const { objects, config } = mergeManifests(partNames.map((part) => targets[part]));
  return { config, objects: [...place(objects, resolved.placement), ...fluxInputs(name, environment, resolved, targets).flatMap(fluxObjects)] };
}

/** What Flux has to have in the cluster to apply an environment; nothing where it does not. */
export function fluxObjectsOf(name: string, environment: Environment): KubeObject[] {
  const { parts: targets, resolved } = environmentParts(name, environment);
  return fluxInputs(name, environment, resolved, targets).flatMap(fluxObjects);
}

// One, or none.
function fluxInputs(name: string, { flux, extras }: Environment, { placement: { namespace, labels = {} } }: Resolved, targets: FluxInput["targets"]): FluxInput[] {
  return flux === undefined ? [] : [{ name, flux, targets, namespace, labels, extras }];
}

/** Folders of an overlay in which nothing but emitted files belongs. */
export function ownedFolders({ flux, backup, maintenance }: Environment): readonly string[] {
  return [...partNames, ...(flux === undefined ? [] : [fluxFolder]), ...(backup !== undefined && maintenance === true ? [restoreFolder] : [])];
}

/** The objects of an environment as `kustomize build` of its overlay has to give them: the other side of the law. */
export function renderEnvironment(name: string, environment: Environment): KubeObject[] {
  const { parts: targets, resolved } = environmentParts(name, environment);
  return partNames.flatMap((part) => render(targets[part], resolved.placement));
}

/** All files of an overlay that are emitted from its environment. */
export function overlayFiles(name: string, environment: Environment, basePath: BasePath = workspaceBasePath): OutputFile[] {
  const resolved = resolve(name, environment);
  const recorded = recordedManifests(resolved);
  const targets = partManifests(resolved, recorded.manifests);
  const files = ownFiles(environment);
  const causes = causesOf(name, environment, resolved, recorded);
  // The same for an overlay.ts and an overlay.yaml that say the same.
  const source = `overlays/${name}`;
  const partsOf = partNames.flatMap((part) =>
    partFiles({
      bases: parts[part].filter((component: ComponentName) => runsHere(component, resolved.installation)).map((component: ComponentName) => ({ path: basePath(component), manifest: baseManifests[component] })),
      target: targets[part],
      placement: resolved.placement,
      source,
      causes: (id) => causes.get(id) ?? [],
      extras: kustomizeExtras(files[part]),
    }).map(({ path, text }) => ({ path: `${part}/${path}`, text })),
  );
  return collectFiles(partsOf, fluxInputs(name, environment, resolved, targets).flatMap((input) => fluxFiles(input)), restoreFiles(resolved, bannerOf(source)), [
    { path: "kustomization.yaml", text: bannerOf(source) + kustomizationYaml({ resources: partNames }) },
    { path: "environment.json", text: environmentJson(source, environment, resolved) },
  ]);
}

/** The environment as data, for whatever reads this revision without running its TypeScript. */
function environmentJson(source: string, environment: Environment, { installation }: Resolved): string {
  const users = environment.users.map((user) => ("passwordHash" in user ? { ...user, passwordHash: "(in the Secret api-users)" } : user));
  const data = {
    $comment: bannerOf(source).slice(2, -1),
    packages: { [packageJson.name]: packageJson.version },
    release: installation.release,
    environment: { ...environment, users },
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
