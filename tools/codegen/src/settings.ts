import { isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import type { PropertyModel, TypeModel } from "./model.ts";

/** One setting as the reference tells it, and how it is tried. */
export interface Setting {
  /** As a person writes it: `users[].username`. */
  readonly path: string;
  /** The same with the members of unions by name, so that it is one setting's alone: `users[](SecretUser).username`. */
  readonly id: string;
  /** Keys that lead to it in an environment. */
  readonly keys: readonly string[];
  readonly property: PropertyModel;
  /** Its default, where a component has one. */
  readonly fallback: Json | undefined;
  /** What has to stand there before it can: the entry of a list it is in, the kind of exposure it belongs to. */
  readonly setups: readonly Setup[];
  /** Settings inside, which have entries of their own. */
  readonly isGroup: boolean;
}

export interface Setup {
  readonly keys: readonly string[];
  readonly value: Json;
  /** Of a union, an example of a member of another kind. */
  readonly other?: Json;
}

/** Examples for settings whose own is missing, or would change nothing, by id. */
export type Examples = Readonly<Record<string, Json>>;

type Place = Pick<Setting, "path" | "id" | "keys" | "setups" | "fallback">;

export const start: Place = { path: "", id: "", keys: [], setups: [], fallback: undefined };

/** All settings of a type, groups before what is in them. */
export function settingsOf(type: TypeModel, place: Place, examples: Examples): Setting[] {
  switch (type.kind) {
    case "object":
      return type.properties.flatMap((property) => settingOf(property, place, examples));
    case "union": {
      const members = type.of.map((member) => ({ member, value: exampleOf(member, `${place.id}${suffix(member)}`, examples) }));
      return members.flatMap(({ member, value }) => {
        if (member.kind !== "object") return [];
        const other = members.find((sibling) => kindOf(sibling.value) !== undefined && kindOf(sibling.value) !== kindOf(value))?.value;
        const setup = { keys: place.keys, value, ...(other === undefined ? {} : { other }) };
        return settingsOf(member, { ...place, id: `${place.id}${suffix(member)}`, setups: [...place.setups, setup] }, examples);
      });
    }
    case "list":
      return settingsOf(type.items, inside(place, "[]", "0", exampleOf(type.items, `${place.id}[]`, examples)), examples);
    case "map":
      return settingsOf(type.values, inside(place, ".<name>", entryName, exampleOf(type.values, `${place.id}.<name>`, examples)), examples);
    default:
      return [];
  }
}

const entryName = "EXAMPLE";

function inside(place: Place, shown: string, key: string, value: Json): Place {
  const holder = { keys: place.keys, value: key === "0" ? [value] : { [key]: value } };
  return { path: place.path + shown, id: place.id + shown, keys: [...place.keys, key], setups: [...place.setups, holder], fallback: undefined };
}

function settingOf(property: PropertyModel, place: Place, examples: Examples): Setting[] {
  const { name, type } = property;
  const dot = place.path === "" ? "" : ".";
  const fallback = isJsonObject(place.fallback) ? place.fallback[name] : undefined;
  const here = { path: `${place.path}${dot}${name}`, id: `${place.id}${dot}${name}`, keys: [...place.keys, name], setups: place.setups, fallback };
  // An object without a default needs what it requires before one more of its settings can be said.
  const needs = type.kind === "object" && fallback === undefined && property.optional && type.properties.some(({ optional }) => !optional);
  const within = needs ? { ...here, setups: [...here.setups, { keys: here.keys, value: exampleOf(type, here.id, examples) }] } : here;
  return [{ ...here, property, isGroup: type.kind === "object" || (type.kind === "union" && type.of.every(({ kind }) => kind === "object")) }, ...settingsOf(type, within, examples)];
}

/** A value that a type takes: the example of its doc comment, or as little as it can be. */
export function exampleOf(type: TypeModel, id: string, examples: Examples): Json {
  const own = examples[id];
  if (own !== undefined) return own;
  switch (type.kind) {
    case "string":
      return "example";
    case "integer":
      return 1;
    case "boolean":
      return true;
    case "literals":
      return type.values[0] ?? null;
    case "list":
      return [exampleOf(type.items, `${id}[]`, examples)];
    case "map":
      return { "example.com/name": exampleOf(type.values, `${id}.<name>`, examples) };
    case "union": {
      const [first] = type.of;
      return first === undefined ? null : exampleOf(first, `${id}${suffix(first)}`, examples);
    }
    case "object":
      return requiredOf(type.properties, id, examples);
    case "kubernetes":
      return type.list ? [] : {};
    case "json":
      return {};
  }
}

function requiredOf(properties: readonly PropertyModel[], id: string, examples: Examples): JsonObject {
  return Object.fromEntries(properties.filter(({ optional }) => !optional).map((property) => [property.name, exampleOfProperty(property, `${id}.${property.name}`, examples)]));
}

export function exampleOfProperty({ type, doc }: PropertyModel, id: string, examples: Examples): Json {
  return examples[id] ?? doc.example ?? exampleOf(type, id, examples);
}

function suffix(member: TypeModel): string {
  return member.kind === "object" ? `(${member.name})` : "";
}

function kindOf(value: Json): Json | undefined {
  return isJsonObject(value) ? value["kind"] : undefined;
}

/** The one value of a setting that has no other. */
export function onlyValue({ property: { type } }: Setting): string | number | boolean | undefined {
  return type.kind === "literals" && type.values.length === 1 ? type.values[0] : undefined;
}
