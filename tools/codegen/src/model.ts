import type { Json } from "@k8s-config/core";

/** What a doc comment says of a setting. */
export interface Doc {
  readonly text: string;
  /** Bounds, pattern and format, which TypeScript cannot say. */
  readonly constraints: Constraints;
  readonly example?: Json;
}

export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** A type of the settings as plain data, without anything of the compiler. */
export type TypeModel =
  | { readonly kind: "string" | "integer" | "boolean" | "json" }
  | { readonly kind: "literals"; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: "list"; readonly items: TypeModel; readonly atLeast: number }
  | { readonly kind: "map"; readonly values: TypeModel }
  | { readonly kind: "union"; readonly of: readonly TypeModel[] }
  | { readonly kind: "object"; readonly name: string; readonly properties: readonly PropertyModel[] }
  /** A type of Kubernetes: held to its schema when the object is rendered. */
  | { readonly kind: "kubernetes"; readonly name: string; readonly list: boolean };

export interface PropertyModel {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeModel;
  readonly doc: Doc;
}

/** A type that cannot be represented, told with what to write instead. */
export interface ModelProblem {
  readonly file: string;
  readonly line: number;
  readonly setting: string;
  readonly message: string;
}
