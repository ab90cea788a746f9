import { toJson, type Json } from "@k8s-config/core";
import type { PathOf, ResourceId, ValueOf } from "./handles.ts";

/** A change of one field of one object, as an operation of JSON Patch (RFC 6902). */
export type ObjectPatch = ObjectChange | ObjectRemoval;

/** Sets a field of an object, or holds that it has a value. */
export interface ObjectChange {
  /** Object that is changed, by kind and name. @example "Deployment/api" */
  readonly target: ResourceId;
  /**
   * - `add` sets a field that may not be there yet, or puts an element into a list (`-` as last segment: at the end);
   * - `replace` sets a field that is there;
   * - `test` changes nothing, and refuses the environment where another value stands there.
   *
   * @example "add"
   */
  readonly op: "add" | "replace" | "test";
  /**
   * Field, as JSON pointer from the object's root, in which an element of a list is told by its name, as in kustomize's
   * replacements: `/spec/template/spec/containers/[name=api]/image`. A `/` in a segment is written `~1`.
   * @pattern ^(/([^/~]|~[01])+)+$
   * @example "/spec/template/spec/terminationGracePeriodSeconds"
   */
  readonly path: string;
  /** Value of the field. @example 120 */
  readonly value: Json;
}

/** Takes a field of an object, or an element of a list, away. */
export interface ObjectRemoval {
  /** Object that is changed, by kind and name. @example "Deployment/api" */
  readonly target: ResourceId;
  /** Takes a field, or an element of a list, away. @example "remove" */
  readonly op: "remove";
  /**
   * Field, as of the other operations.
   * @pattern ^(/([^/~]|~[01])+)+$
   * @example "/spec/template/spec/enableServiceLinks"
   */
  readonly path: string;
}

/**
 * A change for which there is no setting, held by the compiler to what the bases have: a target, field, container,
 * variable or port that is not there, or is gone after an upgrade, does not compile, nor does a value of another type.
 * `add` takes any field of Kubernetes in what is there. What the environment's own settings make, or an earlier patch, is in
 * no base: such a patch is written as what this returns, `{ target, op, path, value }`.
 *
 * The emit refuses all this too, and what a setting would be refused for. What only the API server knows it leaves to it: the
 * range of node ports, `"1"` where a number or a percentage is wanted, two fields that exclude one another.
 *
 * `patch("Deployment/api", { op: "add", path: "/spec/template/spec/containers/[name=api]/lifecycle", value: { … } })`
 */
// One signature for all operations: of two, the compiler would tell the objections of the second alone.
export function patch<const Id extends ResourceId, const Op extends ObjectPatch["op"], const P extends string>(
  target: Id,
  operation: { readonly op: Op; readonly path: PathOf<Id, P, Op> } & (Op extends "remove" ? unknown : { readonly value: ValueOf<Id, P, Op> }),
): ObjectPatch;
export function patch(target: ResourceId, operation: { readonly op: ObjectPatch["op"]; readonly path: string; readonly value?: unknown }): ObjectPatch {
  const { op, path, value } = operation;
  return op === "remove" ? { target, op, path } : { target, op, path, value: toJson(value) };
}
