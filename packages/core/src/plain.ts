import { hashedName } from "./manifest.ts";
import { withName, type KubeObject } from "./object.ts";
import { renameReferences } from "./references.ts";

/**
 * The objects under the names that they have before content decides on them, references following: what is left to
 * differ between two builds is what was meant. A name loses its hash only where it is that of the content.
 */
export function withoutHashes(objects: readonly KubeObject[]): KubeObject[] {
  const names = { ConfigMap: new Map<string, string>(), Secret: new Map<string, string>() };
  const plain = objects.map((object) => {
    const name = nameWithoutHash(object);
    if (name === undefined) return object;
    if (object.kind === "ConfigMap") names.ConfigMap.set(object.metadata.name, name);
    if (object.kind === "Secret") names.Secret.set(object.metadata.name, name);
    return withName(object, name);
  });
  return plain.map((object) => renameReferences(object, names));
}

function nameWithoutHash(object: KubeObject): string | undefined {
  const [, name] = /^(.+)-[2456789bcdfghkmt]{10}$/.exec(object.metadata.name) ?? [];
  if (name === undefined) return undefined;
  // A Job's hash is of whatever its maker took.
  if (object.kind === "Job") return name;
  const isGenerated = object.kind === "ConfigMap" || object.kind === "Secret";
  return isGenerated && hashedName(withName(object, name)) === object.metadata.name ? name : undefined;
}
