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
  /** File name → text. Plain UTF-8 without control characters other than tab and line feed, no tab first, and without Unicode's line separators. */
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

// Go and JavaScript escape control characters and lone surrogates differently, so hashes would differ; kustomize garbles
// or refuses the rest.
const unsafe = /^\t|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

/**
 * The object that kustomize generates from config files, before its name gets the hash.
 *
 * @throws Error for a text that kustomize does not carry.
 */
export function generatedObject(config: ConfigFiles): KubeObject {
  for (const [name, text] of Object.entries(config.files)) {
    if (unsafe.test(text)) throw new Error(`${config.kind} ${config.name}, file ${name}: control characters, line separators and a tab at the start are not allowed`);
  }
  const annotations = config.annotations === undefined ? {} : { annotations: config.annotations };
  const metadata = { name: config.name, ...annotations };
  if (config.kind === "ConfigMap") {
    // kustomize leaves out the data of a ConfigMap without files, and keeps it in such a Secret.
    const data = Object.keys(config.files).length === 0 ? {} : { data: config.files };
    return kubeObject({ apiVersion: "v1", kind: "ConfigMap", metadata, ...data });
  }
  const data = Object.fromEntries(Object.entries(config.files).map(([name, text]) => [name, base64(text)]));
  return kubeObject({ apiVersion: "v1", kind: "Secret", metadata, type: "Opaque", data });
}

// kustomize breaks longer base64 into lines of 70 characters, which count for the hash.
function base64(text: string): string {
  const encoded = Buffer.from(text).toString("base64");
  return encoded.length < 70 ? encoded : encoded.replaceAll(/.{1,70}/g, "$&\n");
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
