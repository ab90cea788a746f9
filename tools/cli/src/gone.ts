import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type KubeObject } from "@k8s-config/core";

/** What nobody should be told to delete: data, and what holds it. */
const kept = new Set(["Namespace", "PersistentVolumeClaim"]);

/** The objects of an overlay as it stands on disk; undefined where there is none, or none that can be read. */
export function objectsOnDisk(root: string, name: string): readonly KubeObject[] | undefined {
  try {
    return build((path) => readIfFile(join(root, path)), `overlays/${name}`);
  } catch {
    return undefined;
  }
}

/**
 * The command that deletes what a new build no longer has: `kubectl apply` deletes nothing, so that a dropped Ingress
 * stays open and old config piles up. Never a claim, never the Namespace.
 */
export function deleteCommand(before: readonly KubeObject[], after: readonly KubeObject[]): string | undefined {
  const wanted = new Set(after.map(identity));
  const gone = before.filter((object) => !kept.has(object.kind) && !wanted.has(identity(object)));
  const [first] = gone;
  if (first === undefined) return undefined;
  const { namespace } = first.metadata;
  const where = typeof namespace === "string" ? ` --namespace ${namespace}` : "";
  return `kubectl${where} delete ${gone.map(reference).toSorted().join(" ")}`;
}

function identity(object: KubeObject): string {
  return `${reference(object)}/${String(object.metadata["namespace"] ?? "")}`;
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
