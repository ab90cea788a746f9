import { byId, find, items, podOf } from "@k8s-config/clearml/testing";
import { isJsonObject, type JsonObject, type KubeObject } from "@k8s-config/core";

/** Files and variables of a container, as kubelet would give them. */
export interface Seen {
  readonly files: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Value of a key of a Secret that is no part of what is rendered. */
export type SecretOf = (name: string, key: string) => string;

/** What the first container of a rendered workload finds: each file of a ConfigMap that is mounted, each variable. */
export function seenBy(objects: readonly KubeObject[], workload: string, secretOf: SecretOf): Seen {
  const pod = podOf(byId({ objects }, workload));
  const [container] = items(pod["containers"]);
  const maps = new Map(items(pod["volumes"]).map((volume) => [volume["name"], find(volume, "configMap", "name")]));
  const files = items(container?.["volumeMounts"]).flatMap((mount): [string, string][] => {
    const name = maps.get(mount["name"] ?? "");
    if (typeof name !== "string" || !String(mount["mountPath"]).endsWith(".conf")) return [];
    return [[text(mount, "mountPath"), text(data(objects, `ConfigMap/${name}`), text(mount, "subPath"))]];
  });
  const env = items(container?.["env"]).map((variable): [string, string] => {
    const key = find(variable, "valueFrom", "secretKeyRef");
    return [text(variable, "name"), isJsonObject(key) ? secretValue(objects, text(key, "name"), text(key, "key"), secretOf) : text(variable, "value")];
  });
  return { files: Object.fromEntries(files), env: Object.fromEntries(env) };
}

function secretValue(objects: readonly KubeObject[], name: string, key: string, secretOf: SecretOf): string {
  const rendered = objects.some((object) => object.kind === "Secret" && object.metadata.name === name);
  return rendered ? Buffer.from(text(data(objects, `Secret/${name}`), key), "base64").toString() : secretOf(name, key);
}

function data(objects: readonly KubeObject[], id: string): JsonObject {
  const { data: values } = byId({ objects }, id);
  return isJsonObject(values) ? values : {};
}

function text(holder: JsonObject, key: string): string {
  const value = holder[key];
  if (typeof value !== "string") throw new Error(`no text at ${key} of ${JSON.stringify(holder)}`);
  return value;
}
