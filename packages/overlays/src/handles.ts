import type { BaseResources, ResourceId } from "./generated/resources.ts";

export type { ResourceId } from "./generated/resources.ts";

/** What an object may be changed in: not type and name, by which all else refers to it. */
type Model<Id extends ResourceId> = Omit<BaseResources[Id]["model"], "apiVersion" | "kind" | "metadata" | "status"> & {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>>; readonly labels: Readonly<Record<string, string>> };
};

type Places<Id extends ResourceId> = BaseResources[Id]["places"];

type Scalar = string | number | boolean;

/** The segments of a path that lead to what the bases have at a place, `Here`, and what stands there. */
type Present<T, L, Here extends string> = Here extends keyof L
  ? T extends Scalar
    ? Readonly<Record<never, never>>
    : { readonly [Name in L[Here] & string]: T extends readonly (infer Element)[] ? Element : Name extends keyof T ? NonNullable<T[Name]> : never }
  : Readonly<Record<never, never>>;

/** What may be added at a place: any field, and of a list what comes at its end. */
type Addable<T, L, Here extends string> = T extends readonly (infer Element)[]
  ? Present<T, L, Here> & (Here extends keyof L ? { readonly "-": Element } : unknown)
  : T extends Scalar
    ? Readonly<Record<never, never>>
    : Required<T>;

type Last<T, L, Here extends string, Op> = Op extends "add" ? Addable<T, L, Here> : Present<T, L, Here>;

type Joined<Here extends string, Segments> = [Segments] extends [never] ? Here : `${Here}/${Segments & string}`;

type Escaped<Rest extends string> = Rest extends `${infer Start}/${infer End}` ? `${Start}~1${Escaped<End>}` : Rest;

/** Where a segment leads to nothing that is there: what stands there, or the field that has to be added as a whole. */
type Elsewhere<T, L, Here extends string, Op, Segment extends string> = Op extends "add"
  ? Segment extends (T extends Scalar | readonly unknown[] ? never : keyof T)
    ? `${Here}/${Segment}`
    : Joined<Here, keyof Present<T, L, Here>>
  : Joined<Here, keyof Present<T, L, Here>>;

type PathIn<T, L, P extends string, Op, Here extends string = ""> = P extends `/${infer Segment}/${infer Rest}`
  ? string extends keyof T
    ? `${Here}/${Escaped<`${Segment}/${Rest}`>}`
    : Segment extends keyof Present<T, L, Here>
      ? PathIn<Present<T, L, Here>[Segment], L, `/${Rest}`, Op, `${Here}/${Segment}`>
      : Elsewhere<T, L, Here, Op, Segment>
  : P extends `/${infer Segment}`
    ? Segment extends keyof Last<T, L, Here, Op>
      ? `${Here}${P}`
      : Joined<Here, keyof Last<T, L, Here, Op>>
    : Joined<Here, keyof Last<T, L, Here, Op>>;

type ValueIn<T, L, P extends string, Op, Here extends string = ""> = P extends `/${infer Segment}/${infer Rest}`
  ? Segment extends keyof Present<T, L, Here>
    ? ValueIn<Present<T, L, Here>[Segment], L, `/${Rest}`, Op, `${Here}/${Segment}`>
    : unknown
  : P extends `/${infer Segment}`
    ? Segment extends keyof Last<T, L, Here, Op>
      ? NonNullable<Last<T, L, Here, Op>[Segment]>
      : unknown
    : unknown;

// Of a path whose type is any text, the compiler infers nothing.
type IsWritten<P extends string> = [P] extends [never] ? false : string extends P ? false : true;

/** `P` where it leads to a field of the object; otherwise what could stand in its place, for the editor to say. */
export type PathOf<Id extends ResourceId, P extends string, Op> =
  IsWritten<P> extends true ? PathIn<Model<Id>, Places<Id>, P, Op> : "a path that is written here; one that is computed: { target, op, path, value } without patch()";

/** What stands at a path of an object; anything where there is no such path, so that the path alone is refused. */
export type ValueOf<Id extends ResourceId, P extends string, Op> = IsWritten<P> extends true ? ValueIn<Model<Id>, Places<Id>, P, Op> : unknown;
