import { isJsonObject } from "@k8s-config/core";
import type { IsUnion, Overrides } from "../settings.ts";
import type { Changes } from "./changes.ts";

type Whole = string | number | boolean | null | readonly unknown[];

/** Paths of all settings of `T`, those without a default included, so that a table of them lacks none. */
export type SettingPath<T> = { readonly [K in keyof T & string]-?: PathAt<K, NonNullable<T[K]>> }[keyof T & string];

// A list and a record are each one setting; so is an affinity, whose inside is Kubernetes' own.
type PathAt<K extends string, V> = [V] extends [Whole]
  ? K
  : IsUnion<V> extends true
    ? `${K}.${KeyOf<V>}`
    : string extends keyof V
      ? K
      : K extends "affinity"
        ? K
        : `${K}.${SettingPath<V>}`;

type KeyOf<V> = V extends unknown ? keyof V & string : never;

/** One setting, set; and all that this changes in the manifest. */
export interface SettingCase<O> {
  /** What is set already, where the setting says nothing without it. */
  readonly given?: O;
  readonly set: O;
  readonly changes: Changes;
}

export type SettingCases<T> = Readonly<Record<SettingPath<T>, SettingCase<Overrides<T>>>>;

/** Settings with a default for which a table has no case. The compiler holds the others. */
export function uncovered(defaults: object, table: object): string[] {
  const paths = Object.keys(table);
  return leaves(defaults, []).filter((leaf) => !paths.some((path) => leaf === path || leaf.startsWith(`${path}.`)));
}

/** Paths of a table whose case does not set them. */
export function unset(table: Readonly<Record<string, { readonly set: object }>>): string[] {
  return Object.entries(table).flatMap(([path, { set }]) => (has(set, path.split(".")) ? [] : [path]));
}

function leaves(value: object, path: readonly string[]): string[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    isJsonObject(item) && Object.keys(item).length > 0 ? leaves(item, [...path, key]) : [[...path, key].join(".")],
  );
}

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  return key === undefined || (isJsonObject(value) && value[key] !== undefined && has(value[key], rest));
}
