import type { KubeObject } from "@k8s-config/core";
import type { ChangeRule } from "./change.ts";

/** Another namespace is another installation. Nothing is lost, and the one of before may be gone back to: a warning. */
export const movedAway: ChangeRule = (_name, before, after) => {
  const [old, now] = [namespaceOf(before.objects), namespaceOf(after.objects)];
  if (old === undefined || now === undefined || old === now) return [];
  return [{ severity: "warning", path: "namespace", value: now, reason: `was ${old}: this is a new, empty installation`, remedy: `The data stay in the claims of ${old}` }];
};

function namespaceOf(objects: readonly KubeObject[]): string | undefined {
  return objects.find(({ kind }) => kind === "Namespace")?.metadata.name;
}
