import { isJsonObject, type JsonObject, type KubeObject } from "@k8s-config/core";

/** What tells an object from all others of a cluster. */
export function identity(object: KubeObject): string {
  return `${reference(object)}/${String(object.metadata["namespace"] ?? "")}`;
}

/** An object as kubectl takes it: `statefulset.apps/mongo`. */
export function reference({ apiVersion, kind, metadata: { name } }: KubeObject): string {
  const [group, version] = apiVersion.split("/");
  return `${kind.toLowerCase()}${version === undefined ? "" : `.${group}`}/${name}`;
}

/** kubectl, for the namespace of an object. */
export function kubectlFor({ metadata: { namespace } }: KubeObject): string {
  return `kubectl${typeof namespace === "string" ? ` --namespace ${namespace}` : ""}`;
}

export function specOf({ spec }: KubeObject): JsonObject {
  return isJsonObject(spec) ? spec : {};
}
