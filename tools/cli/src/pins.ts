import { formatImage, isJsonObject, parseImage, toJson, type Json } from "@k8s-config/core";
import { digestPattern, isTagged, type Digests } from "@k8s-config/overlays";
import { familiarName } from "./images.ts";

/** What a program said of the digest of an image. */
export interface Pin {
  /** `name:tag` as its makers publish it. */
  readonly image: string;
  readonly digest: string;
}

export interface Told {
  readonly pins: readonly Pin[];
  /** What cannot be taken over, a line each. */
  readonly refusals: readonly string[];
}

/** Where images are pulled from in place of their makers' registries. */
export type Mirrors = readonly string[];

/**
 * Reads what skopeo, crane and oras print: lines of `name:tag` and digest in either order, `name:tag@digest`, and, for the
 * one image that `of` names, what does not say its tag: a digest alone, `name@digest`, the JSON of `skopeo inspect`.
 */
export function readPins(text: string, mirrors: Mirrors, of?: string): Told {
  const entries = text.trimStart().startsWith("{") ? [jsonEntry(text)] : text.split("\n").flatMap(lineEntry);
  if (entries.length === 0) return { pins: [], refusals: ["nothing was given: pipe in what says the digests"] };
  if (of !== undefined && !isTagged(official(of, mirrors))) return { pins: [], refusals: [`--image ${of}: is no image with a tag`] };
  if (of !== undefined && entries.length > 1) return { pins: [], refusals: [`${entries.length} digests were given for the one image ${of}`] };
  const pins: Pin[] = [];
  const refusals: string[] = [];
  for (const entry of entries) {
    const pin = pinOf(entry, mirrors, of);
    if (typeof pin === "string") refusals.push(pin);
    else pins.push(pin);
  }
  return { pins, refusals };
}

/** What was read, taken apart; or why it could not be. */
interface Entry {
  readonly said: string;
  readonly name?: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly repositoryTags?: readonly Json[];
  readonly problem?: string;
}

function lineEntry(line: string): Entry[] {
  const said = line.trim();
  if (said === "" || said.startsWith("#")) return [];
  const words = said.split(/\s+/).map((word) => word.replace(/^docker:\/\//, ""));
  const [first = "", second] = words;
  if (words.length > 2) return [{ said, problem: "is more than an image and its digest" }];
  if (second === undefined) return [isDigest(first) ? { said, digest: first } : { said, ...parseImage(first) }];
  const [digest, reference] = isDigest(first) ? [first, second] : [second, first];
  if (!isDigest(digest)) return [{ said, problem: "holds no digest (sha256: and 64 hexadecimal digits)" }];
  const { digest: within, ...image } = parseImage(reference);
  return [within === undefined || within === digest ? { said, ...image, digest } : { said, problem: "holds two digests" }];
}

function isDigest(word: string): boolean {
  return /^[a-z0-9]+:[0-9A-Fa-f]{32,}$/.test(word) || /^sha(256|384|512):/.test(word);
}

function jsonEntry(text: string): Entry {
  const said = "the JSON";
  let value: Json;
  try {
    value = toJson(JSON.parse(text));
  } catch {
    return { said, problem: "cannot be read: give that of one image at a time" };
  }
  const { Name: name, Tag: tag, Digest: digest, RepoTags: tags } = isJsonObject(value) ? value : {};
  if (typeof digest !== "string") return { said, problem: "has no Digest, as that of skopeo inspect has" };
  return {
    said,
    digest,
    ...(typeof name === "string" && name !== "" ? { name } : {}),
    ...(typeof tag === "string" && tag !== "" ? { tag } : {}),
    ...(Array.isArray(tags) && tags.length > 0 ? { repositoryTags: tags } : {}),
  };
}

function pinOf({ said, name, tag, digest, repositoryTags, problem }: Entry, mirrors: Mirrors, of: string | undefined): Pin | string {
  if (problem !== undefined) return `${said}: ${problem}`;
  if (digest === undefined) return `${said}: holds no digest (sha256: and 64 hexadecimal digits)`;
  if (!digestPattern.test(digest)) return `${said}: ${digest} is no digest (sha256: and 64 hexadecimal digits)`;
  const wanted = of === undefined ? undefined : parseImage(official(of, mirrors));
  if (wanted === undefined && (name === undefined || tag === undefined)) return `${said}: does not say of which tag it is: say that with --image name:tag`;
  const found = { name: name === undefined ? wanted?.name ?? "" : parseImage(official(name, mirrors)).name, tag: tag ?? wanted?.tag ?? "" };
  const image = formatImage(found);
  if (wanted !== undefined && formatImage(wanted) !== image) return `${said}: is of ${image}, and not of ${formatImage(wanted)}`;
  if (repositoryTags !== undefined && !repositoryTags.includes(found.tag)) return `${said}: its repository has no tag ${found.tag}`;
  return isTagged(image) ? { image, digest } : `${said}: ${image} is no image with a tag`;
}

/** As the makers publish it, of an image that may come from a mirror. */
function official(reference: string, mirrors: Mirrors): string {
  const bare = reference.replace(/^docker:\/\//, "");
  const mirror = mirrors.find((registry) => bare.startsWith(`${registry}/`));
  return familiarName(mirror === undefined ? bare : bare.slice(mirror.length + 1));
}

/** What environments run, and may be pinned; and what they run that only their own files can pin. */
export interface Known {
  readonly pinnable: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

export interface Merged {
  readonly digests: Digests;
  readonly pinned: Digests;
  readonly unchanged: readonly string[];
  /** Images that no setting names: extras or a patch do, and keep the reference that they say. */
  readonly passed: readonly string[];
  readonly refusals: readonly string[];
}

/** Takes pins over into the digests that there are: all, or, where one is refused, none. */
export function mergePins(before: Digests, pins: readonly Pin[], { pinnable, others }: Known, replace: boolean): Merged {
  const digests: Record<string, string> = { ...before };
  const pinned: Record<string, string> = {};
  const unchanged: string[] = [];
  const passed: string[] = [];
  const refusals: string[] = [];
  const said = new Map<string, string>();
  for (const { image, digest } of pins) {
    const other = said.get(image);
    said.set(image, digest);
    if (other === digest) continue;
    if (!pinnable.has(image) && others.has(image)) {
      passed.push(image);
      continue;
    }
    const refusal = other === undefined ? unknown(image, pinnable) : `${image}: was given twice, as ${other} and as ${digest}`;
    const old = before[image];
    if (refusal !== undefined) refusals.push(refusal);
    else if (old === digest) unchanged.push(image);
    else if (old !== undefined && !replace) refusals.push(`${image}: is ${old} so far, and ${digest} is another image under the same tag: --replace takes it`);
    else pinned[image] = digests[image] = digest;
  }
  return refusals.length > 0 ? { digests: before, pinned: {}, unchanged, passed, refusals } : { digests, pinned, unchanged, passed, refusals };
}

function unknown(image: string, pinnable: ReadonlySet<string>): string | undefined {
  if (pinnable.has(image)) return undefined;
  const { name } = parseImage(image);
  const run = [...pinnable].filter((known) => parseImage(known).name === name);
  if (run.length > 0) return `${image}: is another tag than the environments run, ${run.join(", ")}`;
  return `${image}: is no image of the environments, which are ${[...pinnable].toSorted().join(", ")}`;
}
