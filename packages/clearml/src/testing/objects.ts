import { hasPodTemplate, isJsonArray, isJsonObject, objectId, type Json, type JsonObject, type KubeObject, type Manifest } from "@k8s-config/core";

/** The value at the end of keys, or undefined. */
export function find(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((here, key) => (isJsonObject(here) && Object.hasOwn(here, key) ? here[key] : undefined), value);
}

/** The objects of a list; none where there is no list. */
export function items(value: Json | undefined): readonly JsonObject[] {
  return isJsonArray(value) ? value.filter((item) => isJsonObject(item)) : [];
}

/** @throws Error where the manifest has no such object. */
export function byId({ objects }: Pick<Manifest, "objects">, id: string): KubeObject {
  const object = objects.find((candidate) => objectId(candidate) === id);
  if (object === undefined) throw new Error(`no ${id} among ${objects.map(objectId).join(", ")}`);
  return object;
}

export function workloadsOf({ objects }: Pick<Manifest, "objects">): readonly KubeObject[] {
  return objects.filter((object) => hasPodTemplate(object));
}

export function podOf(workload: KubeObject): JsonObject {
  const pod = find(workload, "spec", "template", "spec") ?? find(workload, "spec", "jobTemplate", "spec", "template", "spec");
  if (!isJsonObject(pod)) throw new Error(`${objectId(workload)} has no pod`);
  return pod;
}

/** Containers of all three kinds: Pod Security asks the same of each. */
export function containersOf(pod: JsonObject): readonly JsonObject[] {
  return ["initContainers", "containers", "ephemeralContainers"].flatMap((list) => items(pod[list]));
}

/** Who a workload's pods run as, and how much time they are given: to stop, to start, and, without an answer, to live. */
export function patienceOf(workload: KubeObject): JsonObject {
  const pod = podOf(workload);
  const [container] = items(pod["containers"]);
  const seconds = (probe: Json | undefined) => Number(find(probe, "periodSeconds")) * Number(find(probe, "failureThreshold"));
  return {
    user: find(pod, "securityContext", "runAsUser") ?? null,
    group: find(pod, "securityContext", "runAsGroup") ?? null,
    stopSeconds: pod["terminationGracePeriodSeconds"] ?? null,
    startSeconds: seconds(container?.["startupProbe"]),
    unreadySeconds: seconds(container?.["readinessProbe"]),
    deadSeconds: seconds(container?.["livenessProbe"]),
  };
}
