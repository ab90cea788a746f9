import { imageNames, officialImage, storeNames, type ImageName, type ImageSettings } from "@k8s-config/clearml";
import { formatImage, isJsonObject, parseImage, type Json } from "@k8s-config/core";
import type { Environment } from "./environment.ts";
import { componentNames, resolve, runsHere } from "./resolve.ts";

/** Digests of images by `name:tag`, as their makers publish them; what `overlays/images.json` holds. */
export type Digests = Readonly<Record<string, string>>;

export const digestPattern = /^sha256:[0-9a-f]{64}$/;

// As registries have it: no capitals in a name, a tag of up to 128 characters.
const namePart = "[a-z0-9]([a-z0-9._-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9]([a-z0-9._-]*[a-z0-9])?)*";
const tagPart = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const taggedPattern = new RegExp(`^${namePart}:${tagPart}$`);
const referencePattern = new RegExp(`^${namePart}(:${tagPart})?(@sha256:[0-9a-f]{64})?$`);
const registryPattern = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(\/[a-z0-9._-]+)*$/;

export function isTagged(reference: string): boolean {
  return taggedPattern.test(reference) && parseImage(reference).tag !== undefined;
}

/** Whether a text is the reference of an image, and so nothing that a shell reads as more than a word. */
export function isReference(text: string): boolean {
  return referencePattern.test(text);
}

export function isRegistry(text: string): boolean {
  return registryPattern.test(text);
}

/** What is wrong with the content of the file, by key; empty for all of it. */
export function digestProblems(value: Json): { readonly key: string; readonly value?: Json; readonly reason: string; readonly remedy: string }[] {
  const remedy = "Write it by k8s-config images pin";
  if (!isJsonObject(value)) return [{ key: "", reason: "is no object of digests by image", remedy }];
  return Object.entries(value).flatMap(([key, digest]) => {
    if (!isTagged(key)) return [{ key, reason: "is no image with a tag, as its makers publish it", remedy }];
    return typeof digest === "string" && digestPattern.test(digest) ? [] : [{ key, value: digest, reason: "is no digest: sha256: and 64 hexadecimal digits", remedy }];
  });
}

/** Pins every image of an environment that has a digest there. One that the settings say wins. */
export function withDigests(environment: Environment, digests: Digests): Environment {
  if (Object.keys(digests).length === 0) return environment;
  const { installation } = resolve("images", environment);
  let images: ImageSettings = installation.images;
  for (const name of imageNames) {
    const digest = digests[formatImage(officialImage(installation, name))];
    const own = images[name];
    if (digest !== undefined && own?.digest === undefined) images = { ...images, [name]: { ...own, digest } };
  }
  let pinned = images === installation.images ? environment : { ...environment, images };
  const shared = pinnedImage(pinned.pods?.image, digests);
  if (shared !== undefined) pinned = { ...pinned, pods: { ...pinned.pods, image: shared } };
  for (const component of componentNames) {
    const own = pinned[component];
    const image = pinnedImage(own?.pods?.image, digests);
    if (image !== undefined) pinned = { ...pinned, [component]: { ...own, pods: { ...own?.pods, image } } };
  }
  return pinned;
}

function pinnedImage(image: string | undefined, digests: Digests): string | undefined {
  if (image === undefined || image.includes("@")) return undefined;
  const digest = digests[image];
  return digest === undefined ? undefined : `${image}@${digest}`;
}

/** The images, as their makers publish them, that settings of an environment name and `withDigests` pins. */
export function pinnableImages(environment: Environment): string[] {
  const { installation, settings } = resolve("images", environment);
  const own = componentNames.flatMap((component) => (runsHere(component, installation) ? (settings[component].pods.image ?? []) : []));
  const elsewhere = storeNames.filter((store) => !runsHere(store, installation));
  return [...imageNames.filter((name) => !elsewhere.some((store) => store === name)).map((name: ImageName) => officialImage(installation, name)), ...own.map((image) => parseImage(image))].map(({ name, tag }) => formatImage({ name, ...(tag === undefined ? {} : { tag }) }));
}

/** Whether a reference, or the beginning of one, has no registry of its own, or names Docker's. */
export function isOnDockerHub(reference: string): boolean {
  const [host = ""] = reference.split("/");
  return !/[.:]/.test(host) && host !== "localhost" ? true : /^(index\.|registry-1\.)?docker\.io$/.test(host);
}
