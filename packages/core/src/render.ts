import { generatedObject, hashedName, type Manifest } from "./manifest.ts";
import { changeAt, changePodTemplate, isClusterScoped, withName, type KubeObject } from "./object.ts";
import { isJsonObject } from "./json.ts";
import { renameReferences } from "./references.ts";

/** What is said once for all objects of an installation. */
export interface Placement {
  readonly namespace?: string;
  /** Go on every object and every pod, never into a selector or a claim template, which are immutable. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The objects of a manifest as the cluster sees them: generated objects with hashed names, references following, placed. */
export function render(manifest: Manifest, placement: Placement = {}): KubeObject[] {
  const generated = manifest.config.map(generatedObject);
  return place(nameGenerated(manifest.objects, generated), placement);
}

/** Gives generated objects their hashed names, and follows them in all objects. */
export function nameGenerated(objects: readonly KubeObject[], generated: readonly KubeObject[]): KubeObject[] {
  if (generated.length === 0) return [...objects];
  const names = { ConfigMap: new Map<string, string>(), Secret: new Map<string, string>() };
  for (const object of generated) {
    const ofKind = object.kind === "Secret" ? names.Secret : names.ConfigMap;
    ofKind.set(object.metadata.name, hashedName(object));
  }
  return [
    ...generated.map((object) => withName(object, hashedName(object))),
    ...objects.map((object) => renameReferences(object, names)),
  ];
}

export function place(objects: readonly KubeObject[], placement: Placement): KubeObject[] {
  return objects.map((object) => withLabels(withNamespace(object, placement.namespace), placement.labels));
}

/** As kustomize's `namespace`: a Namespace object is renamed, other cluster-scoped objects are left alone. */
export function withNamespace(object: KubeObject, namespace: string | undefined): KubeObject {
  if (namespace === undefined) return object;
  if (object.kind === "Namespace") return withName(object, namespace);
  if (isClusterScoped(object)) return object;
  return changeAt(object, ["metadata", "namespace"], () => namespace);
}

/** As kustomize's `labels` with the pod templates' labels among its fields. */
export function withLabels(object: KubeObject, labels: Readonly<Record<string, string>> | undefined): KubeObject {
  if (labels === undefined || Object.keys(labels).length === 0) return object;
  const add = (old: unknown) => ({ ...(isJsonObject(old) ? old : {}), ...labels });
  return changePodTemplate(changeAt(object, ["metadata", "labels"], add), ["metadata", "labels"], add);
}
