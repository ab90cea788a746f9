import { isJsonArray, isJsonObject, type Json, type JsonObject } from "./json.ts";
import { changePodTemplate, type KubeObject } from "./object.ts";

/** Plain name → name with hash, for each kind of generated object. */
export interface GeneratedNames {
  readonly ConfigMap: ReadonlyMap<string, string>;
  readonly Secret: ReadonlyMap<string, string>;
}

/** Follows the new names of generated objects wherever a pod template can name a ConfigMap or a Secret. */
export function renameReferences(object: KubeObject, names: GeneratedNames): KubeObject {
  return changePodTemplate(object, ["spec"], (spec) => (isJsonObject(spec) ? inPodSpec(spec, names) : {}));
}

function inPodSpec(spec: JsonObject, names: GeneratedNames): JsonObject {
  const copy: Record<string, Json> = { ...spec };
  for (const list of ["containers", "initContainers"]) {
    const containers = spec[list];
    if (isJsonArray(containers)) copy[list] = containers.map((container) => inContainer(container, names));
  }
  if (isJsonArray(spec["volumes"])) copy["volumes"] = spec["volumes"].map((volume) => inVolume(volume, names));
  return copy;
}

function inContainer(container: Json, names: GeneratedNames): Json {
  if (!isJsonObject(container)) return container;
  const copy: Record<string, Json> = { ...container };
  if (isJsonArray(container["env"])) {
    copy["env"] = container["env"].map((entry) => {
      if (!isJsonObject(entry) || !isJsonObject(entry["valueFrom"])) return entry;
      const source = rename(rename(entry["valueFrom"], "configMapKeyRef", "name", names.ConfigMap), "secretKeyRef", "name", names.Secret);
      return { ...entry, valueFrom: source };
    });
  }
  if (isJsonArray(container["envFrom"])) {
    copy["envFrom"] = container["envFrom"].map((entry) =>
      rename(rename(entry, "configMapRef", "name", names.ConfigMap), "secretRef", "name", names.Secret),
    );
  }
  return copy;
}

function inVolume(volume: Json, names: GeneratedNames): Json {
  const direct = rename(rename(volume, "configMap", "name", names.ConfigMap), "secret", "secretName", names.Secret);
  if (!isJsonObject(direct) || !isJsonObject(direct["projected"])) return direct;
  const { sources } = direct["projected"];
  if (!isJsonArray(sources)) return direct;
  const renamed = sources.map((source) =>
    rename(rename(source, "configMap", "name", names.ConfigMap), "secret", "name", names.Secret),
  );
  return { ...direct, projected: { ...direct["projected"], sources: renamed } };
}

function rename(holder: Json, field: string, key: string, names: ReadonlyMap<string, string>): Json {
  if (!isJsonObject(holder)) return holder;
  const reference = holder[field];
  if (!isJsonObject(reference)) return holder;
  const name = reference[key];
  const renamed = typeof name === "string" ? names.get(name) : undefined;
  return renamed === undefined ? holder : { ...holder, [field]: { ...reference, [key]: renamed } };
}
