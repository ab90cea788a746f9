import { formatImage, namedImages, parseImage } from "@k8s-config/core";
import { isReference, type Environment, type Problem } from "@k8s-config/overlays";
import { objectsOf, type Desired } from "./desired.ts";
import { readDigests } from "./digests.ts";
import { extraImages } from "./extra-images.ts";

/** An image that environments run. */
export interface ImageRow {
  /** As its makers publish it: `mongo:8.0.15`. */
  readonly image: string;
  /** As the cluster is told to pull it, from a mirror and by its digest where they are said. */
  readonly deployed: string;
  readonly digest?: string;
  readonly pinned: boolean;
  readonly environments: readonly string[];
}

export interface ImagesResult {
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
  readonly images: readonly ImageRow[];
  /** Images of `overlays/images.json` that none of these environments runs. */
  readonly unused: readonly string[];
}

/** All images that the objects of the environments name, each once. */
export function imagesOf(root: string, names: readonly string[], desired: Desired): ImagesResult {
  if (desired.environments.size === 0) return { environments: names, problems: desired.problems, images: [], unused: [] };
  const rows = new Map<string, ImageRow>();
  for (const [name, objects] of objectsOf(desired)) {
    const environment = desired.environments.get(name);
    if (environment === undefined) continue;
    for (const deployed of new Set([...namedImages([...objects]), ...extraImages(root, name, environment)])) {
      const image = withoutMirror(deployed, environment);
      const { digest } = parseImage(deployed);
      const known = rows.get(`${image} ${deployed}`)?.environments ?? [];
      rows.set(`${image} ${deployed}`, { image, deployed, ...(digest === undefined ? {} : { digest }), pinned: digest !== undefined, environments: [...known, name] });
    }
  }
  const images = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const run = new Set(images.map(({ image }) => image));
  return { environments: names, problems: desired.problems, images, unused: Object.keys(readDigests(root).digests).filter((image) => !run.has(image)) };
}

/** Name and tag alone, as the makers publish them. */
function withoutMirror(deployed: string, { images }: Environment): string {
  const { name, tag } = parseImage(deployed);
  const mirror = images?.registry === undefined ? undefined : `${images.registry}/`;
  return formatImage({ name: mirror !== undefined && name.startsWith(mirror) ? name.slice(mirror.length) : name, ...(tag === undefined ? {} : { tag }) });
}

/** What an image is copied from, and to: by the digest, where there is one, and under the tag. */
export interface Copy {
  readonly source: string;
  readonly target: string;
}

/**
 * One copy for each image that a mirror holds, or, where `to` names another, is to hold; and the images of which there can
 * be none, with the reason.
 */
export function copiesOf(images: readonly ImageRow[], to?: string): { readonly copies: readonly Copy[]; readonly left: readonly string[] } {
  const copies = new Map<string, Copy>();
  const left: string[] = [];
  for (const { image, deployed, digest } of images) {
    const { name, tag } = parseImage(to === undefined ? deployed : `${to}/${image}`);
    if (!isReference(deployed)) left.push(`${deployed} is no reference of an image`);
    else if (to === undefined && name === parseImage(image).name) left.push(`${image} comes from where it is published`);
    else {
      const source = formatImage({ name: wholeName(parseImage(image).name), ...(digest === undefined ? versionOf(tag) : { digest }) });
      const target = formatImage({ name, ...(tag === undefined && digest !== undefined ? { digest } : versionOf(tag)) });
      copies.set(`${source} ${target}`, { source, target });
    }
  }
  return { copies: [...copies.values()], left };
}

function versionOf(tag: string | undefined): { readonly tag?: string } {
  return tag === undefined ? {} : { tag };
}

/** With the registry and the folder that Docker leaves out, and other programs do not. */
function wholeName(name: string): string {
  const [first = "", ...rest] = name.split("/");
  if (rest.length === 0) return `docker.io/library/${name}`;
  return /[.:]/.test(first) || first === "localhost" ? name : `docker.io/${name}`;
}

/** As people name an image of Docker Hub. */
export function familiarName(name: string): string {
  return name.replace(/^(index\.)?docker\.io\/(library\/(?=[^/]+$))?/, "");
}
