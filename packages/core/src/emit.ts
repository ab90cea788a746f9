import { diffObjects, type Operation } from "./diff.ts";
import { collectFiles, type OutputFile } from "./files.ts";
import { applyImages, imageEntries } from "./images.ts";
import { jsonEqual, toJson } from "./json.ts";
import { kustomizationYaml, podLabelFields, type Generator, type KustomizeExtras, type Patch, type Replica } from "./kustomization.ts";
import { generatedObject, type ConfigFiles, type Manifest } from "./manifest.ts";
import { gvk, objectId, type KubeObject } from "./object.ts";
import { isScaled, withReplicas } from "./build.ts";
import { place, type Placement } from "./render.ts";
import { carried, toYaml } from "./yaml.ts";

/** The kustomize base of a manifest. `source` names, in each file's banner, what it was made from. */
export function baseFiles(manifest: Manifest, source: string): OutputFile[] {
  const banner = bannerOf(source);
  const resources = manifest.objects.map((object) => resourceFile(object, banner));
  const generators = manifest.config.map((config) => generatorFiles(config));
  return collectFiles(
    resources,
    generators.flatMap(({ files }) => files),
    [
      {
        path: "kustomization.yaml",
        text: banner + kustomizationYaml({
          resources: resources.map(({ path }) => path),
          ...generatorFields(manifest.config, generators.map(({ generator }) => generator)),
        }),
      },
    ],
  );
}

export interface PartInput {
  /** The bases of the part: the manifest of the defaults, and its folder seen from the part's. */
  readonly bases: readonly { readonly path: string; readonly manifest: Manifest }[];
  /** What the part has to build to, base objects and others. */
  readonly target: Manifest;
  readonly placement: Placement;
  readonly source: string;
  /** The settings that make an object differ from its base, for the comment in its patch. */
  readonly causes?: (id: string) => readonly string[];
  readonly extras?: KustomizeExtras;
}

const noExtras: KustomizeExtras = { resources: [], patches: [], components: [] };

/**
 * One part of an overlay: a kustomization that turns bases into the target. What it patches is the difference of the two
 * manifests, nothing else.
 *
 * @throws Error where the target lacks an object or config of a base: a base holds only what every environment has.
 */
export function partFiles({ bases, target, placement, source, causes, extras = noExtras }: PartInput): OutputFile[] {
  const banner = bannerOf(source);
  const baseObjects = bases.flatMap(({ manifest }) => manifest.objects);
  const targets = new Map(target.objects.map((object) => [objectId(object), object]));
  const baseIds = new Set(baseObjects.map(objectId));
  const baseConfig = new Map(bases.flatMap(({ manifest }) => manifest.config).map((config) => [configId(config), config]));
  const targetIds = new Set([...targets.keys(), ...target.config.map(configId)]);
  for (const id of [...baseIds, ...baseConfig.keys()]) {
    if (!targetIds.has(id)) throw new Error(`${source}: a base has ${id}, this environment has not; it belongs into the overlay`);
  }

  const images = imageEntries(baseObjects, target.objects);
  const replicas = replicaEntries(baseObjects, target.objects);
  const patches: Patch[] = [];
  const patchFiles: OutputFile[] = [];
  const patch = (start: KubeObject, wanted: KubeObject) => {
    if (jsonEqual(start, wanted)) return;
    const { group, version, kind } = gvk(start);
    const path = `patches/${fileName(start)}`;
    const because = causes?.(objectId(start)) ?? [];
    const comment = because.length === 0 ? "" : `# Settings: ${because.join(", ")}\n`;
    patches.push({ path, target: { ...(group === "" ? {} : { group }), version, kind, name: start.metadata.name } });
    patchFiles.push({ path, text: banner + comment + operationsYaml(diffObjects(start, wanted)) });
  };
  for (const object of baseObjects) {
    const count = replicas.find(({ name }) => name === object.metadata.name)?.count;
    const start = applyImages(count === undefined || !isScaled(object) ? object : withReplicas(object, count), images);
    patch(start, targets.get(objectId(object)) ?? start);
  }

  const changedConfig = target.config.filter((config) => !sameConfig(baseConfig.get(configId(config)), config));
  for (const config of changedConfig) {
    // kustomize's `replace` keeps the annotations of what it replaces.
    const kept = { ...baseConfig.get(configId(config))?.annotations, ...config.annotations };
    patch(generatedObject({ ...config, annotations: kept }), generatedObject({ annotations: {}, ...config }));
  }
  const generators = changedConfig.map((config) => generatorFiles(config, baseConfig.has(configId(config)) ? "replace" : undefined));
  const own = place(target.objects.filter((object) => !baseIds.has(objectId(object))), placement).map((object) => resourceFile(object, banner));
  const labels = placement.labels ?? {};
  const kinds = new Set(target.objects.map(({ kind }) => kind));
  // kustomize takes a kustomization that says nothing for a mistake: one without anything in it says where it would go.
  const isEmpty = target.objects.length === 0 && target.config.length === 0;
  const places = isEmpty || bases.length + target.config.length + extras.resources.length + extras.components.length > 0;
  return collectFiles(
    own,
    patchFiles,
    generators.flatMap(({ files }) => files),
    [
      {
        path: "kustomization.yaml",
        text: banner + kustomizationYaml({
          resources: [...bases.map(({ path }) => path), ...own.map(({ path }) => path), ...extras.resources],
          ...(places && placement.namespace !== undefined ? { namespace: placement.namespace } : {}),
          ...(places && Object.keys(labels).length > 0 ? { labels: [{ pairs: labels, fields: podLabelFields.filter(({ kind }) => kinds.has(kind)) }] } : {}),
          patches: [...patches, ...extras.patches],
          ...generatorFields(changedConfig, generators.map(({ generator }) => generator)),
          images,
          replicas,
          components: extras.components,
        }),
      },
    ],
  );
}

/** One operation a line, as JSON, which is YAML: a changed setting is a changed line. */
function operationsYaml(operations: readonly Operation[]): string {
  return operations
    .map((operation) => {
      const fields = Object.entries(operation).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
      return carried(`- {${fields.join(", ")}}\n`);
    })
    .join("");
}

export function bannerOf(source: string): string {
  return `# Written by "k8s-config emit" from ${source}. Do not edit.\n`;
}

// An entry reaches every workload of its name; where they do not agree, patches say it.
function replicaEntries(source: readonly KubeObject[], target: readonly KubeObject[]): Replica[] {
  const entries: Replica[] = [];
  for (const name of new Set(source.filter(isScaled).map((object) => object.metadata.name))) {
    const counts = (objects: readonly KubeObject[]) =>
      new Set(objects.filter((object) => isScaled(object) && object.metadata.name === name).map(replicasOf));
    const before = counts(source);
    const [count, ...others] = counts(target);
    if (count === undefined || others.length > 0 || (before.size === 1 && before.has(count))) continue;
    entries.push({ name, count });
  }
  return entries;
}

function replicasOf(object: KubeObject | undefined): number | undefined {
  const spec = object?.["spec"];
  if (typeof spec !== "object" || spec === null || !("replicas" in spec)) return undefined;
  return typeof spec.replicas === "number" ? spec.replicas : undefined;
}

function fileName(object: KubeObject): string {
  return `${object.kind.toLowerCase()}-${object.metadata.name}.yaml`;
}

function resourceFile(object: KubeObject, banner: string): OutputFile {
  return { path: fileName(object), text: banner + toYaml(object) };
}

function generatorFiles(config: ConfigFiles, behavior?: "replace"): { generator: Generator; files: OutputFile[] } {
  const files = Object.entries(config.files).map(([name, text]) => ({ name, path: `config/${config.name}/${name}`, text }));
  return {
    generator: {
      name: config.name,
      ...(behavior === undefined ? {} : { behavior }),
      files: files.map(({ name, path }) => `${name}=${path}`),
      ...(config.annotations === undefined ? {} : { options: { annotations: config.annotations } }),
    },
    files: files.map(({ path, text }) => ({ path, text })),
  };
}

function generatorFields(configs: readonly ConfigFiles[], generators: readonly Generator[]) {
  const ofKind = (kind: ConfigFiles["kind"]) => generators.filter((_, index) => configs[index]?.kind === kind);
  return { configMapGenerator: ofKind("ConfigMap"), secretGenerator: ofKind("Secret") };
}

function configId(config: ConfigFiles): string {
  return `${config.kind}/${config.name}`;
}

function sameConfig(a: ConfigFiles | undefined, b: ConfigFiles): boolean {
  return a !== undefined && jsonEqual(toJson(a), toJson(b));
}
