import { applyPatch, atPointer, jsonEqual, objectId, parseQuantity, type JsonObject, type KubeObject } from "@k8s-config/core";
import { identity, kubectlFor, reference, specOf } from "../objects.ts";
import type { ChangeRule, Finding } from "./change.ts";

/** What Kubernetes refuses to change of an object that is applied already. */
export const immutableFields: ChangeRule = (_name, before, after) => immutableChanges(before.objects, after.objects);

export function immutableChanges(before: readonly KubeObject[], after: readonly KubeObject[]): Finding[] {
  const old = new Map(before.map((object) => [identity(object), object]));
  return after.flatMap((object) => {
    const living = old.get(identity(object));
    return living === undefined ? [] : (refusals[object.kind] ?? none)(living, object);
  });
}

type Refusal = (before: KubeObject, after: KubeObject) => Finding[];

const none: Refusal = () => [];

/** By kind; each by what the API server validates of an update. */
const refusals: Readonly<Record<string, Refusal>> = {
  StatefulSet: statefulSet,
  PersistentVolumeClaim: claim,
  Service: service,
  Deployment: (before, after) => recreated(before, after, ["/spec/selector"]),
  DaemonSet: (before, after) => recreated(before, after, ["/spec/selector"]),
  Job: (before, after) => recreated(before, after, ["/spec/selector", "/spec/template", "/spec/completions", "/spec/completionMode"]),
  RoleBinding: (before, after) => recreated(before, after, ["/roleRef"]),
  ClusterRoleBinding: (before, after) => recreated(before, after, ["/roleRef"]),
  Secret: (before, after) => recreated(before, after, ["/type"]),
};

function refused(object: KubeObject, fields: readonly string[], remedy: string): Finding {
  const reason = `Kubernetes refuses to change ${fields.map((pointer) => pointer.slice(1).replaceAll("/", ".")).join(", ")} where it is applied already`;
  return { severity: "error", path: objectId(object), reason, remedy, accept: objectId(object) };
}

/** What holds no data may be deleted and made anew. */
function recreated(before: KubeObject, after: KubeObject, fields: readonly string[], consequence = ""): Finding[] {
  const changed = fields.filter((field) => !jsonEqual(atPointer(before, field), atPointer(after, field)));
  return changed.length === 0 ? [] : [refused(after, changed, `To go on with another${consequence}: ${kubectlFor(after)} delete ${reference(after)}; then apply`)];
}

/** Fields of a StatefulSet that may change; all others are for ever. */
const mutable = new Set(["replicas", "ordinals", "template", "updateStrategy", "revisionHistoryLimit", "persistentVolumeClaimRetentionPolicy", "minReadySeconds"]);

function statefulSet(before: KubeObject, after: KubeObject): Finding[] {
  const [old, now] = [specOf(before), specOf(after)];
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !mutable.has(key) && !jsonEqual(old[key], now[key]));
  if (changed.length === 0) return [];
  const fields = changed.map((key) => `/spec/${key}`);
  const size = grownSize(old, now);
  const kubectl = kubectlFor(after);
  if (changed.join() !== "volumeClaimTemplates" || size === undefined) {
    return [refused(after, fields, `The data stay in their claims; to go on with other ones: ${kubectl} delete ${reference(after)}; then apply`)];
  }
  const patch = JSON.stringify({ spec: { resources: { requests: { storage: size } } } });
  const steps = [...claimsOf(before).map((name) => `${kubectl} patch pvc ${name} --patch '${patch}'`), `${kubectl} delete ${reference(after)} --cascade=orphan`];
  return [refused(after, fields, `To grow the volume: ${steps.join("; ")}; then apply`)];
}

/** The claims of the first template: one for each pod. */
function claimsOf(set: KubeObject): string[] {
  const { replicas = 1 } = specOf(set);
  const template = atPointer(set, "/spec/volumeClaimTemplates/0/metadata/name");
  return Array.from({ length: Number(replicas) }, (_none, index) => `${String(template)}-${set.metadata.name}-${index}`);
}

const templateSize = "/volumeClaimTemplates/0/spec/resources/requests/storage";

/** The new size, where a claim template grows and is the same otherwise. */
function grownSize(before: JsonObject, after: JsonObject): string | undefined {
  const [old, now] = [atPointer(before, templateSize), atPointer(after, templateSize)];
  if (typeof old !== "string" || typeof now !== "string" || (parseQuantity(now) ?? 0) <= (parseQuantity(old) ?? 0)) return undefined;
  const grown = applyPatch(before, [{ op: "replace", path: templateSize, value: now }]);
  return jsonEqual(atPointer(grown, "/volumeClaimTemplates"), after["volumeClaimTemplates"]) ? now : undefined;
}

// apiserver: ValidateServiceUpdate. A class may come with the type LoadBalancer, and go with it.
function service(before: KubeObject, after: KubeObject): Finding[] {
  const isBalanced = specOf(before)["type"] === "LoadBalancer" && specOf(after)["type"] === "LoadBalancer";
  const consequence = isBalanced ? ", and most likely another address" : "";
  return recreated(before, after, [...(isBalanced ? ["/spec/loadBalancerClass"] : []), "/spec/clusterIP"], consequence);
}

function claim(before: KubeObject, after: KubeObject): Finding[] {
  const [old, now] = [specOf(before), specOf(after)];
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => key !== "resources" && !jsonEqual(old[key], now[key]));
  const lost = `another volume, without the data: ${kubectlFor(after)} delete ${reference(after)}; then apply`;
  if (changed.length > 0) {
    return [refused(after, changed.map((key) => `/spec/${key}`), `Move the data to a claim of another name, and adopt it as existingClaim. To go on with ${lost}`)];
  }
  const isSmaller = sizeOf(now) < sizeOf(old);
  return isSmaller ? [{ ...refused(after, [], `Go back to the size that it has. To go on with ${lost}`), reason: "Kubernetes refuses to shrink a claim where it is applied already" }] : [];
}

function sizeOf(spec: JsonObject): number {
  return parseQuantity(String(atPointer(spec, "/resources/requests/storage"))) ?? 0;
}
