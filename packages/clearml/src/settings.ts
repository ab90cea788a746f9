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

/** The settings that result: defaults, overridden key by key by each that follows. */
export function withOverrides<T extends object>(defaults: T, ...overrides: readonly (Overrides<NoInfer<T>> | undefined)[]): T {
  return overrides.reduce<T>((settings, override) => (override === undefined ? settings : merged(settings, override)), defaults);
}

function merged<T extends object>(defaults: T, override: object): T {
  const result = { ...defaults };
  for (const [key, value] of Object.entries(override)) {
    if (value === undefined) continue;
    const before: unknown = Reflect.get(defaults, key);
    Reflect.set(result, key, isJsonObject(before) && isJsonObject(value) ? merged(before, value) : value);
  }
  return result;
}
