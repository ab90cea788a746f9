import { elementNames, isJsonArray, isJsonObject, jsonEqual, toPointer, type Json } from "@k8s-config/core";

/** A field that differs: no `before` where it is new, no `after` where it is gone, neither where it is not to be shown. */
export interface FieldChange {
  /** As the setting `patches` writes it: `/spec/template/spec/containers/[name=api]/image`. */
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
  /** Why the values are not shown. */
  readonly hidden?: "secret";
}

/** In what two values differ. The order of a list whose elements have names says nothing. */
export function changedFields(before: Json | undefined, after: Json | undefined, keys: readonly string[] = []): FieldChange[] {
  if (jsonEqual(before, after)) return [];
  if (isJsonObject(before) && isJsonObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => changedFields(before[key], after[key], [...keys, key]));
  }
  if (isJsonArray(before) && isJsonArray(after)) return changedElements(before, after, keys);
  return [change(keys, before, after)];
}

function change(keys: readonly string[], before: Json | undefined, after: Json | undefined): FieldChange {
  return { path: toPointer(keys), ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function changedElements(before: readonly Json[], after: readonly Json[], keys: readonly string[]): FieldChange[] {
  const [old, now] = [byName(before), byName(after)];
  if (old !== undefined && now !== undefined) {
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => changedFields(old.get(name), now.get(name), [...keys, name]));
  }
  const isPlain = [...before, ...after].every((item) => typeof item !== "object" || item === null);
  if (isPlain) {
    if (before.length !== after.length) return [change(keys, before, after)];
    return before.flatMap((item, index) => changedFields(item, after[index], [...keys, String(index)]));
  }
  // Rules of a policy have no names: each is there, or is not, or is what another has become.
  const gone = others(before, after);
  const added = others(after, before);
  if (gone.length + added.length === 0) return [change(keys, before, after)];
  if (gone.length === added.length) return gone.flatMap(([, item], at) => changedFields(item, added[at]?.[1], [...keys, added[at]?.[0] ?? ""]));
  return [...gone.map(([index, item]) => change([...keys, index], item, undefined)), ...added.map(([index, item]) => change([...keys, index], undefined, item))];
}

/** The elements of a list, with their indices, that another has not. */
function others(list: readonly Json[], other: readonly Json[]): (readonly [string, Json])[] {
  return list.flatMap((item, index) => (other.some((candidate) => jsonEqual(item, candidate)) ? [] : [[String(index), item] as const]));
}

/** The elements of a list by what tells them apart; undefined where nothing does. */
function byName(list: readonly Json[]): Map<string, Json> | undefined {
  const names = elementNames(list);
  if (!names.every((name) => name.startsWith("["))) return undefined;
  return new Map(list.map((item, index) => [names[index] ?? "", item]));
}
