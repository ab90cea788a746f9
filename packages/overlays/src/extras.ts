import { posix } from "node:path";
import type { KustomizeExtras } from "@k8s-config/core";

/** What a team adds to the parts of an overlay with files of its own, which the emit lists and leaves as they are. */
export interface Extras {
  /** What outlives an uninstallation. @example {"resources": ["extras/quota.yaml"]} */
  readonly foundation?: PartExtras;
  /** What belongs to MongoDB, Elasticsearch and Redis. @example {"components": ["../../../components/monitoring"]} */
  readonly stores?: PartExtras;
  /** What belongs to API server, web app and file server. @example {"resources": ["extras/servicemonitor.yaml"]} */
  readonly app?: PartExtras;
}

/** Paths are seen from the part's folder, where kustomize takes files from that folder alone, and folders from anywhere. */
export interface PartExtras {
  /**
   * Files of objects below `extras/`, or folders with a kustomization of their own (`extras/…` or `../…`). They get
   * namespace and labels as all objects do.
   * @example ["extras/servicemonitor.yaml"]
   */
  readonly resources?: readonly string[];
  /**
   * Patches, applied after those that the settings make: for what `patches` cannot reach. Images and replicas, where the
   * settings change them, come after.
   * @example [{"path": "extras/ingress-patch.yaml", "target": {"kind": "Ingress", "name": "clearml"}}]
   */
  readonly patches?: readonly ExtraPatch[];
  /**
   * Folders of kustomize components (`extras/…` or `../…`). kustomize applies them to the bases before what the settings
   * change: one that changes the same field, or adds a container to a pod that the settings change, fails the build, and
   * belongs into `patches` here.
   * @example ["../../../components/monitoring"]
   */
  readonly components?: readonly string[];
}

/** A file with a patch of kustomize, of either form. */
export interface ExtraPatch {
  /** File of the patch, below `extras/`. @pattern ^extras/[^\s]+$ @example "extras/ingress-patch.yaml" */
  readonly path: string;
  /**
   * Objects that it changes, where the patch is a list of operations, and so does not say it itself. By default, those of
   * which the patch has type and name.
   * @example {"kind": "Ingress", "name": "clearml"}
   */
  readonly target?: ExtraTarget;
}

/** Objects by what all of them have. */
export interface ExtraTarget {
  /** API group. By default, any. @example "networking.k8s.io" */
  readonly group?: string;
  /** Version of the API. By default, any. @example "v1" */
  readonly version?: string;
  /** Kind. By default, any. @example "Ingress" */
  readonly kind?: string;
  /** Name, as it stands in the emitted files; a regular expression for the whole of it. By default, any. @example "clearml" */
  readonly name?: string;
  /** Labels. By default, any. @example "app.kubernetes.io/component=api" */
  readonly labelSelector?: string;
  /** Annotations. By default, any. @example "example.com/team=ml" */
  readonly annotationSelector?: string;
}

/** The files and folders of a team in the overlay of an environment, by their paths from the repository's folder. */
export function extraPaths(name: string, extras: Extras = {}): string[] {
  return Object.entries(extras).flatMap(([part, { resources = [], patches = [], components = [] }]: [string, PartExtras]) =>
    [...resources, ...patches.map(({ path }) => path), ...components].map((path) => posix.join("overlays", name, part, path)),
  );
}

/** Whether a path of a resource is that of a file, and not of a folder. */
export function isFile(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path);
}

/** The same as the engine takes it. */
export function kustomizeExtras(extras: PartExtras = {}): KustomizeExtras {
  const { resources = [], patches = [], components = [] } = extras;
  return { resources, patches, components };
}
