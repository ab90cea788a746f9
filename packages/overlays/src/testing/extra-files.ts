import { posix } from "node:path";
import { isJsonObject, kubeObject, toYaml, type KubeObject } from "@k8s-config/core";
import type { Extras, PartExtras } from "../extras.ts";

/** The label of all that a random environment's extras bring along. */
export const extraLabel = "example.com/extra";

function configMap(name: string): KubeObject {
  return kubeObject({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, labels: { [extraLabel]: "yes" } }, data: { key: "value" } });
}

interface ExtraFolder {
  readonly path: string;
  readonly kind: "Kustomization" | "Component";
  readonly object: string;
}

/** Each file of objects and each folder that extras name, with the object that is in it. */
function holders(environment: string, extras: Extras): { readonly files: readonly { readonly path: string; readonly object: string }[]; readonly folders: readonly ExtraFolder[] } {
  const all = Object.entries(extras).flatMap(([part, { resources = [], components = [] }]: [string, PartExtras]) => {
    const holder = (kind: ExtraFolder["kind"]) => (given: string) => {
      const path = posix.join("overlays", environment, part, given);
      return { path, kind, object: `extra-${path.replaceAll(/[^a-z0-9]+/g, "-")}` };
    };
    return [...resources.map(holder("Kustomization")), ...components.map(holder("Component"))];
  });
  return { files: all.filter(isFile), folders: all.filter((one) => !isFile(one)) };
}

function isFile({ path }: { readonly path: string }): boolean {
  return path.endsWith(".yaml");
}

/** The names of the objects that extras bring along. */
export function extraNames(environment: string, extras: Extras = {}): string[] {
  const { files, folders } = holders(environment, extras);
  return [...files, ...folders].map(({ object }) => object);
}

/** Path → text: the files that the extras of an environment name. */
export function extraFiles(environment: string, extras: Extras = {}): [string, string][] {
  const { files, folders } = holders(environment, extras);
  const patches = Object.entries(extras).flatMap(([part, { patches: list = [] }]: [string, PartExtras]) => list.map(({ path }) => posix.join("overlays", environment, part, path)));
  return [
    ...files.map(({ path, object }): [string, string] => [path, toYaml(configMap(object))]),
    ...folders.flatMap(({ path, kind, object }): [string, string][] => [
      [`${path}/kustomization.yaml`, toYaml({ apiVersion: `kustomize.config.k8s.io/${kind === "Component" ? "v1alpha1" : "v1beta1"}`, kind, resources: ["object.yaml"] })],
      [`${path}/object.yaml`, toYaml(configMap(object))],
    ]),
    ...patches.map((path): [string, string] => [path, '- {"op": "add", "path": "/data/patched", "value": "yes"}\n']),
  ];
}

export function isExtra({ metadata: { labels } }: KubeObject): boolean {
  return isJsonObject(labels) && extraLabel in labels;
}
