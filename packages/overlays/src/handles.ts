import type { BaseResources, ResourceId } from "./generated/resources.ts";

export type { ResourceId } from "./generated/resources.ts";

/** What an object may be changed in: not type and name, by which all else refers to it. */
type Model<Id extends ResourceId> = Omit<BaseResources[Id]["model"], "apiVersion" | "kind" | "metadata" | "status"> & {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>>; readonly labels: Readonly<Record<string, string>> };
};

type Lists<Id extends ResourceId> = BaseResources[Id]["lists"];

/** The segments that lead on from a place, and what each leads to. Of a list, the elements that the bases have. */
type Steps<T, L, Here extends string, Op> = T extends readonly (infer Element)[]
  ? { readonly [Name in (Here extends keyof L ? L[Here] & string : never) | (Op extends "add" ? "-" : never)]: Element }
  : T extends string | number | boolean
    ? Readonly<Record<never, never>>
    : Required<T>;

type Step<T, L, Here extends string, Op, Segment extends string> =
  Steps<NonNullable<T>, L, Here, Op> extends infer Next ? (Segment extends keyof Next ? Next[Segment] : never) : never;

type Onward<T, L, Here extends string, Op> = `${Here}/${keyof Steps<NonNullable<T>, L, Here, Op> & string}`;

type PathIn<T, L, P extends string, Op, Here extends string = ""> = P extends `/${infer Segment}/${infer Rest}`
  ? [Step<T, L, Here, Op, Segment>] extends [never]
    ? Onward<T, L, Here, Op>
    : PathIn<Step<T, L, Here, Op, Segment>, L, `/${Rest}`, Op, `${Here}/${Segment}`>
  : P extends `/${infer Segment}`
    ? [Step<T, L, Here, Op, Segment>] extends [never]
      ? Onward<T, L, Here, Op>
      : `${Here}${P}`
    : Onward<T, L, Here, Op>;

type ValueIn<T, L, P extends string, Op, Here extends string = ""> = P extends `/${infer Segment}/${infer Rest}`
  ? ValueIn<Step<T, L, Here, Op, Segment>, L, `/${Rest}`, Op, `${Here}/${Segment}`>
  : P extends `/${infer Segment}`
    ? Step<T, L, Here, Op, Segment>
    : never;

/** `P` where it leads to a field of the object; otherwise what could stand in its place, for the editor to say. */
export type PathOf<Id extends ResourceId, P extends string, Op> = PathIn<Model<Id>, Lists<Id>, P, Op>;

/** What stands at a path of an object. */
export type ValueOf<Id extends ResourceId, P extends string, Op> = ValueIn<Model<Id>, Lists<Id>, P, Op>;
