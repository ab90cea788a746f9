import type { Json } from "@k8s-config/core";

/** What a doc comment says of a setting. */
export interface Doc {
  readonly text: string;
  /** Bounds, pattern and format, which TypeScript cannot say. */
  readonly constraints: Constraints;
  readonly example?: Json;
  /** What to use instead of a setting that is to go. */
  readonly deprecated?: string;
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
  | LiteralsModel
  | { readonly kind: "list"; readonly items: TypeModel; readonly atLeast: number }
  | { readonly kind: "map"; readonly values: TypeModel }
  | { readonly kind: "union"; readonly of: readonly TypeModel[] }
  | ObjectModel
  /** A type of Kubernetes, which its module exports with an `I` before its name: held to its schema when the object is rendered. */
  | { readonly kind: "kubernetes"; readonly name: string; readonly module: string; readonly list: boolean };

export interface LiteralsModel {
  readonly kind: "literals";
  /** The name under which they were written down, where they have one. */
  readonly name?: string;
  readonly values: readonly (string | number | boolean)[];
}

export interface ObjectModel {
  readonly kind: "object";
  readonly name: string;
  /** The doc comment of the interface, where it has one. */
  readonly text?: string;
  readonly properties: readonly PropertyModel[];
  /** Keys of other members of a union, which it keeps out (`other?: never`); closed objects of a schema do so by themselves. */
  readonly forbidden?: readonly string[];
  /** Properties that stand in the place of all others (`OverridesOr`). */
  readonly instead?: InsteadModel;
}

export interface InsteadModel {
  /** The interface in which they were written down. */
  readonly name: string;
  readonly text?: string;
  /** The names of the properties. */
  readonly keys: readonly string[];
}

export interface PropertyModel {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeModel;
  readonly doc: Doc;
}

/** Where something was written down. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** A type that cannot be represented, told with what to write instead. */
export interface ModelProblem extends SourcePlace {
  readonly setting: string;
  readonly message: string;
}
