import type { JsonObject } from "./json.ts";
import { kubeObject, type KubeObject } from "./object.ts";
import { contentHash } from "./hash.ts";

/**
 * Files that become one ConfigMap or Secret, whose name gets a hash of its content: what reads it rolls when it changes.
 * Objects refer to it by its plain name.
 */
export interface ConfigFiles {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  /** File name → text. Plain UTF-8 without control characters other than tab and line feed. */
  readonly files: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What a component is for given settings: Kubernetes objects and config files. Pure data. */
export interface Manifest {
  readonly objects: readonly KubeObject[];
  readonly config: readonly ConfigFiles[];
}

export const emptyManifest: Manifest = { objects: [], config: [] };

export function mergeManifests(manifests: readonly Manifest[]): Manifest {
  return {
    objects: manifests.flatMap((manifest) => manifest.objects),
    config: manifests.flatMap((manifest) => manifest.config),
  };
}

// Control characters and lone surrogates are escaped differently by Go and by JavaScript, so hashes would differ.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u;

/**
 * The object that kustomize generates from config files, before its name gets the hash.
 *
 * @throws Error for a text with control characters.
 */
export function generatedObject(config: ConfigFiles): KubeObject {
  for (const [name, text] of Object.entries(config.files)) {
    if (unsafe.test(text)) throw new Error(`${config.kind} ${config.name}, file ${name}: control characters are not allowed`);
  }
  const annotations = config.annotations === undefined ? {} : { annotations: config.annotations };
  const metadata = { name: config.name, ...annotations };
  if (config.kind === "ConfigMap") {
    return kubeObject({ apiVersion: "v1", kind: "ConfigMap", metadata, data: config.files });
  }
  const data = Object.fromEntries(
    Object.entries(config.files).map(([name, text]) => [name, Buffer.from(text).toString("base64")]),
  );
  return kubeObject({ apiVersion: "v1", kind: "Secret", metadata, type: "Opaque", data });
}

/** `api-config` → `api-config-7d4f…`, the name under which the cluster sees generated files. */
export function hashedName(generated: KubeObject): string {
  return `${generated.metadata.name}-${contentHash(hashedContent(generated))}`;
}

function hashedContent(generated: KubeObject): JsonObject {
  const { kind, data, type } = generated;
  return {
    kind,
    name: "",
    data: data ?? "",
    ...(type === undefined ? {} : { type }),
  };
}
