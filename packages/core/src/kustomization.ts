import { toJson } from "./json.ts";
import { toYaml } from "./yaml.ts";

/**
 * What this project uses of a kustomization, in the order in which `kustomize edit fix` writes the keys
 * (kustomize api/internal/kustfile/kustomizationfile.go). Fields that kustomize deprecated are not here.
 */
export interface Kustomization {
  readonly resources?: readonly string[];
  readonly namespace?: string;
  readonly labels?: readonly LabelTransformer[];
  readonly patches?: readonly (Patch | ForeignPatch)[];
  readonly configMapGenerator?: readonly Generator[];
  readonly secretGenerator?: readonly Generator[];
  readonly images?: readonly Image[];
  readonly replicas?: readonly Replica[];
  readonly components?: readonly string[];
}

/** What people add to a kustomization with files of their own. */
export interface KustomizeExtras {
  readonly resources: readonly string[];
  readonly patches: readonly ForeignPatch[];
  readonly components: readonly string[];
}

/** A patch that the engine did not write, of either of kustomize's forms. */
export interface ForeignPatch {
  readonly path: string;
  readonly target?: Readonly<Partial<Record<"group" | "version" | "kind" | "name" | "labelSelector" | "annotationSelector", string>>>;
}

export interface LabelTransformer {
  readonly pairs: Readonly<Record<string, string>>;
  /** Fields besides `metadata/labels`, which kustomize always labels. */
  readonly fields: readonly FieldSpec[];
}

export interface FieldSpec {
  readonly path: string;
  readonly group: string;
  readonly kind: string;
  readonly create: true;
}

export interface Patch {
  readonly path: string;
  /** Written whole: a target that names a kind alone would patch the next workload too. */
  readonly target: { readonly group?: string; readonly version: string; readonly kind: string; readonly name: string };
}

export interface Generator {
  readonly name: string;
  /** Absent: create. `replace` where a base generates it: `merge` cannot drop a file. */
  readonly behavior?: "replace";
  /** `key=path`. */
  readonly files: readonly string[];
  readonly options?: { readonly annotations: Readonly<Record<string, string>> };
}

export interface Image {
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly digest?: string;
}

export interface Replica {
  readonly name: string;
  readonly count: number;
}

const order = [
  "resources",
  "namespace",
  "labels",
  "patches",
  "configMapGenerator",
  "secretGenerator",
  "images",
  "replicas",
  "components",
] as const satisfies readonly (keyof Kustomization)[];

/** Where `labels` reach the pods of what the engine places; selectors and claim templates stay untouched. */
export const podLabelFields: readonly FieldSpec[] = [
  { path: "spec/template/metadata/labels", group: "apps", kind: "Deployment", create: true },
  { path: "spec/template/metadata/labels", group: "apps", kind: "StatefulSet", create: true },
  { path: "spec/template/metadata/labels", group: "batch", kind: "Job", create: true },
  { path: "spec/jobTemplate/spec/template/metadata/labels", group: "batch", kind: "CronJob", create: true },
];

export function kustomizationYaml(kustomization: Kustomization): string {
  const fields = order
    .map((key) => [key, kustomization[key]] as const)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return toYaml(
    toJson({ apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", ...Object.fromEntries(fields) }),
  );
}
