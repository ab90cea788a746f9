import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { applyPatch, atPointer, build, isJsonObject, jsonEqual, objectId, parseQuantity, toJson, type JsonObject, type KubeObject } from "@k8s-config/core";
import { forgottenFilesUrls } from "./files-urls.ts";
import { extrasIn } from "./revision.ts";

/** What an emit means for an installation that lives: told before it is applied, without a cluster. */
export interface Effects {
  /** The command that deletes what the new build no longer has. */
  readonly deletion?: string;
  /** What Kubernetes would refuse, and what would be left behind. */
  readonly warnings: readonly string[];
}

/**
 * Puts what an overlay built to against what it builds to now.
 *
 * @param left those of before that stay when they are no longer built: all, unless Flux prunes the rest.
 */
export function effectsOf(name: string, before: readonly KubeObject[], after: readonly KubeObject[], left = before): Effects {
  const own = before.filter((object) => isOwn(name, object));
  const deletion = deleteCommand(left.filter((object) => isOwn(name, object)), after);
  return { ...(deletion === undefined ? {} : { deletion }), warnings: [...movedAway(name, own, after), ...forgottenFilesUrls(name, own, after), ...immutableChanges(name, own, after)] };
}

/** The objects of an overlay, or of one folder of it, as it stands on disk; none where there is none, or none that can be read. */
export function objectsOnDisk(root: string, name: string, folder = ""): readonly KubeObject[] {
  try {
    return build((path) => readIfFile(join(root, path)), posix.join("overlays", name, folder), extrasIn(name, toJson(JSON.parse(readIfFile(join(root, `overlays/${name}/environment.json`)) ?? "{}"))));
  } catch {
    return [];
  }
}

/**
 * The command that takes a living installation from Flux, where its objects have gone. Deleted as it is, a Kustomization
 * takes all along that it may prune; deleted while suspended, nothing.
 */
export function releaseCommand(name: string, before: readonly KubeObject[], after: readonly KubeObject[]): string | undefined {
  const wanted = new Set(after.map(identity));
  const gone = before.filter((object) => isOwn(name, object) && !wanted.has(identity(object)));
  const kustomizations = gone.filter(({ kind }) => kind === "Kustomization");
  const [first] = kustomizations;
  if (first === undefined) return undefined;
  return `kubectl${inNamespace(first)} patch ${references(kustomizations)} --type merge --patch '{"spec":{"suspend":true}}' && kubectl${inNamespace(first)} delete ${references(gone)}`;
}

// A copied folder brings the files of another environment along: what is not labelled as this one's is none of its past.
function isOwn(name: string, object: KubeObject): boolean {
  return atPointer(object, "/metadata/labels/app.kubernetes.io~1instance") === name;
}

/** What nobody should be told to delete: data, and what holds it. */
const kept = new Set(["Namespace", "PersistentVolumeClaim"]);

/**
 * `kubectl apply` deletes nothing, so that a dropped Ingress stays open and old config piles up. Never a claim, never the
 * Namespace.
 */
function deleteCommand(before: readonly KubeObject[], after: readonly KubeObject[]): string | undefined {
  const wanted = new Set(after.map(identity));
  const gone = before.filter((object) => !kept.has(object.kind) && !wanted.has(identity(object)));
  const [first] = gone;
  return first === undefined ? undefined : `kubectl${inNamespace(first)} delete ${references(gone)}`;
}

function movedAway(name: string, before: readonly KubeObject[], after: readonly KubeObject[]): string[] {
  const [old, now] = [namespaceOf(before), namespaceOf(after)];
  if (old === undefined || now === undefined || old === now) return [];
  return [`${name}: namespace ${old} becomes ${now}: a new, empty installation. The data stay in the claims of ${old}`];
}

function namespaceOf(objects: readonly KubeObject[]): string | undefined {
  return objects.find(({ kind }) => kind === "Namespace")?.metadata.name;
}

/** Fields of a StatefulSet that may change; all others are for ever. */
const mutable = new Set(["replicas", "ordinals", "template", "updateStrategy", "revisionHistoryLimit", "persistentVolumeClaimRetentionPolicy", "minReadySeconds"]);

/** What Kubernetes would refuse of a change, by kind. */
const changesOf: Readonly<Record<string, (before: KubeObject, after: KubeObject) => string | undefined>> = {
  StatefulSet: statefulSetChange,
  PersistentVolumeClaim: claimChange,
  Deployment: selectorChange,
  Service: loadBalancerChange,
};

function immutableChanges(name: string, before: readonly KubeObject[], after: readonly KubeObject[]): string[] {
  const old = new Map(before.map((object) => [identity(object), object]));
  return after.flatMap((object) => {
    const living = old.get(identity(object));
    if (!living) return [];
    const warning = changesOf[object.kind]?.(living, object);
    return warning === undefined ? [] : [`${name}: ${objectId(object)}: ${warning}`];
  });
}

function statefulSetChange(before: KubeObject, after: KubeObject): string | undefined {
  const [old, now] = [specOf(before), specOf(after)];
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !mutable.has(key) && !jsonEqual(old[key], now[key]));
  if (changed.length === 0) return undefined;
  const refusal = `Kubernetes refuses to change ${changed.map((key) => `spec.${key}`).join(", ")} where it is applied already`;
  const size = grownSize(old, now);
  const orphan = `kubectl${inNamespace(after)} delete statefulset ${after.metadata.name} --cascade=orphan`;
  if (changed.join() === "volumeClaimTemplates" && size !== undefined) {
    const claim = `data-${after.metadata.name}-0`;
    const patch = JSON.stringify({ spec: { resources: { requests: { storage: size } } } });
    return `${refusal}. To grow the volume: kubectl${inNamespace(after)} patch pvc ${claim} --patch '${patch}'; ${orphan}; then apply`;
  }
  return `${refusal}. The data stay in their claims; to go on with other ones: ${orphan.replace(" --cascade=orphan", "")}; then apply`;
}

const templateSize = "/volumeClaimTemplates/0/spec/resources/requests/storage";

/** The new size, where a claim template grows and is the same otherwise. */
function grownSize(before: JsonObject, after: JsonObject): string | undefined {
  const [old, now] = [atPointer(before, templateSize), atPointer(after, templateSize)];
  if (typeof old !== "string" || typeof now !== "string" || (parseQuantity(now) ?? 0) <= (parseQuantity(old) ?? 0)) return undefined;
  const grown = applyPatch(before, [{ op: "replace", path: templateSize, value: now }]);
  return jsonEqual(atPointer(grown, "/volumeClaimTemplates"), after["volumeClaimTemplates"]) ? now : undefined;
}

function selectorChange(before: KubeObject, after: KubeObject): string | undefined {
  if (jsonEqual(specOf(before)["selector"], specOf(after)["selector"])) return undefined;
  return `Kubernetes refuses to change spec.selector where it is applied already. To go on with another: kubectl${inNamespace(after)} delete deployment ${after.metadata.name}; then apply`;
}

// apiserver: ValidateServiceUpdate. It may come with the type LoadBalancer, and go with it.
function loadBalancerChange(before: KubeObject, after: KubeObject): string | undefined {
  const [old, now] = [specOf(before), specOf(after)];
  if (old["type"] !== "LoadBalancer" || now["type"] !== "LoadBalancer" || jsonEqual(old["loadBalancerClass"], now["loadBalancerClass"])) return undefined;
  return `Kubernetes refuses to change spec.loadBalancerClass where it is applied already. To go on with another, and most likely another address: kubectl${inNamespace(after)} delete service ${after.metadata.name}; then apply`;
}

function claimChange(before: KubeObject, after: KubeObject): string | undefined {
  const [old, now] = [specOf(before), specOf(after)];
  if (!jsonEqual({ ...old, resources: {} }, { ...now, resources: {} })) return "Kubernetes refuses to change class and access modes where it is applied already. Move the data to a claim of another name, and adopt it as existingClaim";
  if (sizeOf(now) < sizeOf(old)) return "Kubernetes refuses to shrink a claim where it is applied already. Go back to the size that it has";
  return undefined;
}

function sizeOf(spec: JsonObject): number {
  return parseQuantity(String(atPointer(spec, "/resources/requests/storage"))) ?? 0;
}

function specOf({ spec }: KubeObject): JsonObject {
  return isJsonObject(spec) ? spec : {};
}

function inNamespace({ metadata: { namespace } }: KubeObject): string {
  return typeof namespace === "string" ? ` --namespace ${namespace}` : "";
}

function identity(object: KubeObject): string {
  return `${reference(object)}/${String(object.metadata["namespace"] ?? "")}`;
}

function references(objects: readonly KubeObject[]): string {
  return objects.map(reference).toSorted().join(" ");
}

function reference({ apiVersion, kind, metadata: { name } }: KubeObject): string {
  const [group, version] = apiVersion.split("/");
  return `${kind.toLowerCase()}${version === undefined ? "" : `.${group}`}/${name}`;
}

function readIfFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
