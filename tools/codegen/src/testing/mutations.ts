import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import type { ObjectModel, TypeModel } from "../model.ts";
import { exampleOfProperty } from "../settings.ts";

/** A place in a value, and the type that the model has for it. */
interface Spot {
  readonly keys: readonly string[];
  readonly type: TypeModel;
  readonly value: Json;
}

/** What can be made of a value at a place, for a change of its structure. */
type Mutation = (spot: Spot) => readonly Json[];

/** Values of each kind; one of another kind than the value's takes its place. */
const others: readonly Json[] = ["text", 7, true, null, [], {}, ["text"], { key: "value" }];

function kind(value: Json): string {
  return value === null ? "null" : isJsonArray(value) ? "array" : typeof value;
}

export const mutations = {
  "nothing": () => [],
  "a value of another kind": ({ type, value }) =>
    // What is inside of a Kubernetes type is held to its schema once it is rendered, not by ours.
    others.filter((other) => kind(other) !== kind(value) && !(type.kind === "kubernetes" && JSON.stringify(other).length > 2 && typeof other === "object")),
  "an unknown key": ({ type, value }) => (type.kind === "object" && isJsonObject(value) ? [{ ...value, unheardOf: 1 }] : []),
  "a required key removed": ({ type, value }) =>
    type.kind === "object" && isJsonObject(value)
      ? type.properties.filter(({ name, optional }) => !optional && name in value).map(({ name }) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)))
      : [],
  "a key of another member of a union": ({ type, value }) =>
    type.kind === "union" && isJsonObject(value)
      ? type.of.flatMap((member) => (member.kind === "object" ? member.properties : [])).filter(({ name }) => !(name in value)).map((property) => ({ ...value, [property.name]: exampleOfProperty(property, "", {}) }))
      : [],
  "a list emptied": ({ value }) => (isJsonArray(value) && value.length > 0 ? [[]] : []),
} as const satisfies Readonly<Record<string, Mutation>>;

export type MutationName = keyof typeof mutations;

/** A value with one change of its structure, at a place and of a kind that a number chooses. */
export function mutated(model: TypeModel, value: Json, name: MutationName, choice: number): Json {
  const mutation: Mutation = mutations[name];
  const changes = spots({ keys: [], type: model, value }).flatMap((spot) => mutation(spot).map((change) => ({ keys: spot.keys, change })));
  const chosen = changes[choice % Math.max(1, changes.length)];
  return chosen === undefined ? value : replaced(value, chosen.keys, chosen.change);
}

function spots(spot: Spot): Spot[] {
  return [spot, ...inside(spot).flatMap(spots)];
}

function inside({ keys, type, value }: Spot): Spot[] {
  const at = (key: string | number, inner: TypeModel, item: Json): Spot => ({ keys: [...keys, String(key)], type: inner, value: item });
  switch (type.kind) {
    case "object":
      return isJsonObject(value) ? type.properties.flatMap(({ name, type: inner }) => (name in value ? [at(name, inner, value[name] ?? null)] : [])) : [];
    case "map":
      return isJsonObject(value) ? Object.entries(value).map(([key, item]) => at(key, type.values, item)) : [];
    case "list":
      return isJsonArray(value) ? value.map((item, index) => at(index, type.items, item)) : [];
    case "union": {
      const member = isJsonObject(value) ? type.of.find((each) => each.kind === "object" && fits(each, value)) : undefined;
      return member === undefined ? [] : [{ keys, type: member, value }];
    }
    default:
      return [];
  }
}

function fits({ properties }: ObjectModel, value: JsonObject): boolean {
  const known = new Map(properties.map((property) => [property.name, property]));
  return (
    Object.keys(value).every((key) => known.has(key)) &&
    properties.every(({ name, optional, type }) => (name in value ? type.kind !== "literals" || type.values.some((each) => each === value[name]) : optional))
  );
}

function replaced(holder: Json, [key, ...rest]: readonly string[], change: Json): Json {
  if (key === undefined) return change;
  if (isJsonArray(holder)) return holder.map((item, index) => (String(index) === key ? replaced(item, rest, change) : item));
  return isJsonObject(holder) ? { ...holder, [key]: replaced(holder[key] ?? null, rest, change) } : holder;
}
