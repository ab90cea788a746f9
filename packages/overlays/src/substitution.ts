import { substituteDisabled } from "@k8s-config/clearml";
import { isJsonArray, isJsonObject, type ConfigFiles, type Json, type KubeObject, type Manifest } from "@k8s-config/core";

// A variable, or an escaped dollar: of `$$` it makes `$`, wherever that stands (fluxcd/pkg envsubst, parse/scan.go).
const substituted = /\$[{$]/;

/** Switches off kustomize-controller's post-build substitution for whatever it would change. */
export function withoutSubstitution({ objects, config }: Manifest): Manifest {
  return { objects: objects.map(unsubstituted), config: config.map(unsubstitutedFiles) };
}

export function unsubstituted(object: KubeObject): KubeObject {
  if (!holdsDollar(object)) return object;
  const { metadata } = object;
  const annotations = isJsonObject(metadata["annotations"]) ? metadata["annotations"] : {};
  return { ...object, metadata: { ...metadata, annotations: { ...annotations, ...substituteDisabled } } };
}

// On the way of every object of every environment: a walk takes a fraction of what writing it down as JSON does.
function holdsDollar(value: Json): boolean {
  if (typeof value === "string") return value.includes("$") && substituted.test(value);
  if (isJsonArray(value)) return value.some(holdsDollar);
  if (!isJsonObject(value)) return false;
  for (const key in value) if (substituted.test(key) || holdsDollar(value[key] ?? null)) return true;
  return false;
}

// The values of a Secret are base64, which has no dollar.
function unsubstitutedFiles(config: ConfigFiles): ConfigFiles {
  if (config.kind === "Secret" || !Object.values(config.files).some((text) => substituted.test(text))) return config;
  return { ...config, annotations: { ...config.annotations, ...substituteDisabled } };
}
