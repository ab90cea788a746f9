import { isJsonArray, isJsonObject, type Json } from "./json.ts";
import type { Image } from "./kustomization.ts";
import { changePodTemplate, objectId, type KubeObject } from "./object.ts";

export interface ImageReference {
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** `registry:5000/name:tag@digest` in its parts; the colon of a registry's port is no tag's. */
export function parseImage(reference: string): ImageReference {
  const at = reference.indexOf("@");
  const named = at < 0 ? reference : reference.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return {
    name: colon < 0 ? named : named.slice(0, colon),
    ...(colon < 0 ? {} : { tag: named.slice(colon + 1) }),
    ...(at < 0 ? {} : { digest: reference.slice(at + 1) }),
  };
}

export function formatImage({ name, tag, digest }: ImageReference): string {
  return `${name}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** The image of every container, by object and container name. */
export function imagesOf(objects: readonly KubeObject[]): Map<string, string> {
  const images = new Map<string, string>();
  for (const object of objects) {
    changeImages(object, (image, container) => {
      images.set(`${objectId(object)}/${container}`, image);
      return image;
    });
  }
  return images;
}

/** As kustomize's `images`. */
export function applyImages(object: KubeObject, entries: readonly Image[]): KubeObject {
  if (entries.length === 0) return object;
  return changeImages(object, (image) => {
    const reference = parseImage(image);
    const entry = entries.find(({ name }) => name === reference.name);
    if (!entry) return image;
    const { tag, digest } = entry.newTag === undefined && entry.digest === undefined ? reference : { tag: entry.newTag, digest: entry.digest };
    return formatImage({
      name: entry.newName ?? reference.name,
      ...(tag === undefined ? {} : { tag }),
      ...(digest === undefined ? {} : { digest }),
    });
  });
}

/**
 * The `images` entries that turn the images of `source` into those of `target`: one per image name, and only where all
 * containers that have, or get, that name agree; a patch says the rest.
 */
export function imageEntries(source: readonly KubeObject[], target: readonly KubeObject[]): Image[] {
  const wanted = imagesOf(target);
  const byName = new Map<string, { from: Set<string>; to: Set<string> }>();
  for (const [container, image] of imagesOf(source)) {
    const { name } = parseImage(image);
    const change = byName.get(name) ?? { from: new Set(), to: new Set() };
    byName.set(name, change);
    change.from.add(image);
    change.to.add(wanted.get(container) ?? image);
  }
  // kustomize applies them after its patches, and to added objects as well: to every image that has the name by then.
  for (const image of wanted.values()) byName.get(parseImage(image).name)?.to.add(image);
  const entries: Image[] = [];
  for (const [name, { from, to }] of byName) {
    const [image] = to;
    if (image === undefined || to.size > 1 || (from.size === 1 && from.has(image))) continue;
    const reference = parseImage(image);
    if (reference.tag === undefined && reference.digest === undefined) continue;
    entries.push({
      name,
      ...(reference.name === name ? {} : { newName: reference.name }),
      ...(reference.tag === undefined ? {} : { newTag: reference.tag }),
      ...(reference.digest === undefined ? {} : { digest: reference.digest }),
    });
  }
  return entries;
}

function changeImages(object: KubeObject, change: (image: string, container: string) => string): KubeObject {
  return changePodTemplate(object, ["spec"], (spec) => {
    if (!isJsonObject(spec)) return {};
    const copy: Record<string, Json> = { ...spec };
    for (const list of ["initContainers", "containers"]) {
      const containers = spec[list];
      if (!isJsonArray(containers)) continue;
      copy[list] = containers.map((container) => {
        if (!isJsonObject(container)) return container;
        const { image, name } = container;
        return typeof image === "string" ? { ...container, image: change(image, String(name)) } : container;
      });
    }
    return copy;
  });
}

/**
 * All images that a value names: of containers wherever they stand, of volumes, of objects that make pods themselves, and
 * of patches, lists of operations among them.
 */
export function namedImages(value: Json): string[] {
  if (isJsonArray(value)) return value.flatMap(namedImages);
  if (!isJsonObject(value)) return [];
  const { image, op, path, value: added } = value;
  const own = typeof image === "string" ? [image] : referenceIn(image);
  const ofPatch = typeof op === "string" && typeof path === "string" && path.endsWith("/image") && typeof added === "string" ? [added] : [];
  return [...own, ...ofPatch, ...Object.values(value).flatMap(namedImages)];
}

function referenceIn(volume: Json | undefined): string[] {
  const { reference } = volume !== undefined && isJsonObject(volume) ? volume : {};
  return typeof reference === "string" ? [reference] : [];
}
