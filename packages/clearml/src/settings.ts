import { isJsonObject } from "@k8s-config/core";

/**
 * What an environment may say of settings that have defaults. A field with a default may be overridden in part, key by
 * key; a list, a union or a field without default is given whole.
 */
export type Overrides<T> = [T] extends [string | number | boolean | null | readonly unknown[]]
  ? T
  : IsUnion<T> extends true
    ? T
    : string extends keyof T
      ? T
      : { readonly [K in keyof T]?: Record<never, never> extends Pick<T, K> ? T[K] : Overrides<T[K]> };

export type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;

/** The one or the other: overrides of settings, or what stands in their place, and never keys of both. */
export type OverridesOr<T, Other> = Flat<Overrides<T> & { readonly [K in keyof Other]?: never }> | Flat<Other & { readonly [K in keyof T]?: never }>;

type Flat<T> = { [K in keyof T]: T[K] };

/** The settings that result: defaults, overridden key by key by each that follows. */
export function withOverrides<T extends object>(defaults: T, ...overrides: readonly (Overrides<NoInfer<T>> | undefined)[]): T {
  return overrides.reduce<T>((settings, override) => (override === undefined ? settings : merged(defaults, settings, override)), defaults);
}

/** Marks a default that an override replaces whole: of a union, the keys of one member say nothing in another. */
export function whole<T extends object>(value: T): T {
  wholes.add(value);
  return value;
}

const wholes = new WeakSet<object>();

function merged<T extends object>(defaults: object, settings: T, override: object): T {
  const result = { ...settings };
  for (const [key, value] of Object.entries(override)) {
    if (value === undefined) continue;
    const fallback: unknown = Reflect.get(defaults, key);
    const before: unknown = Reflect.get(settings, key);
    const inPart = isJsonObject(fallback) && !wholes.has(fallback) && isJsonObject(before) && isJsonObject(value);
    Reflect.set(result, key, inPart ? merged(fallback, before, value) : value);
  }
  return result;
}
