import { isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import { comment, settingComment } from "./comments.ts";
import type { InsteadModel, LiteralsModel, ObjectModel, PropertyModel, TypeModel } from "./model.ts";

/**
 * The model as interfaces of TypeScript that need nothing of the settings types: an editor shows what a setting is, not of
 * what its type was put together. Interfaces that say the same are one.
 */
export function declarations(model: ObjectModel, banner: string, defaults: JsonObject): string {
  const writer: Writer = { declared: new Map(), names: new Set(), imports: new Map(), entered: 0 };
  interfaceName(model, { path: [], fallback: defaults }, writer);
  const imports = [...writer.imports].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([module, names]) => `import type { ${[...names].toSorted().join(", ")} } from "${module}";\n`);
  const declared = [...writer.declared.values()].toSorted((a, b) => a.entered - b.entered);
  return [`// ${banner}\n`, ...imports, ...declared.map(({ about, name, body }) => `\n${about}export ${body.startsWith("{") ? `interface ${name} ${body}` : `type ${name} =${body};`}\n`)].join("");
}

interface Writer {
  /** What was written so far, by all of its text but the name. */
  readonly declared: Map<string, Declared>;
  /** Names that are taken. */
  readonly names: Set<string>;
  /** Names of types by the module that exports them. */
  readonly imports: Map<string, Set<string>>;
  entered: number;
}

interface Declared {
  readonly name: string;
  /** Its doc comment. */
  readonly about: string;
  readonly body: string;
  /** The order in which a reader meets them. */
  readonly entered: number;
}

interface Place {
  readonly path: readonly string[];
  /** The default of what stands here; absent in lists, maps and unions, which are overridden whole. */
  readonly fallback: Json | undefined;
}

function bodyOf(model: ObjectModel, place: Place, writer: Writer): string {
  const forbidden = (model.forbidden ?? []).map(forbiddenText);
  return `{\n${[...model.properties.map((property) => propertyText(property, place, writer)), ...forbidden].join("")}}`;
}

function forbiddenText(name: string): string {
  return `  readonly ${keyOf(name)}?: never;\n`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function propertyText(property: PropertyModel, { path, fallback }: Place, writer: Writer): string {
  const { name, optional, type } = property;
  const own = isJsonObject(fallback) ? fallback[name] : undefined;
  const text = typeText(type, { path: [...path, name], fallback: own }, writer);
  return `${settingComment(property, type.kind === "object" ? undefined : own, "  ")}  readonly ${keyOf(name)}${optional ? "?" : ""}: ${text};\n`;
}

const scalars = { string: "string", integer: "number", boolean: "boolean" } as const;

function typeText(type: TypeModel, place: Place, writer: Writer): string {
  const inner = { path: place.path, fallback: undefined };
  switch (type.kind) {
    case "string":
    case "integer":
    case "boolean":
      return scalars[type.kind];
    case "json":
      return imported("@k8s-config/core", "Json", writer);
    case "literals":
      return literals(type, place, writer);
    case "list": {
      const items = typeText(type.items, inner, writer);
      const rest = `${/^[\w"]+$/.test(items) ? items : `(${items})`}[]`;
      return type.atLeast === 0 ? `readonly ${rest}` : `readonly [${`${items}, `.repeat(type.atLeast)}...${rest}]`;
    }
    case "map":
      if (type.values.kind === "json") return imported("@k8s-config/core", "JsonObject", writer);
      return `Readonly<Record<string, ${typeText(type.values, inner, writer)}>>`;
    case "union":
      return type.of.map((member) => typeText(member, inner, writer)).join(" | ");
    case "kubernetes":
      return `${type.list ? "readonly " : ""}${imported(type.module, `I${type.name}`, writer)}${type.list ? "[]" : ""}`;
    case "object":
      return interfaceName(type, place, writer);
  }
}

/** What an editor may show on one line. */
const handful = 90;

/** Values, or where they are many and have a name, that name. */
function literals({ name, values }: LiteralsModel, { path }: Place, writer: Writer): string {
  const members = values.map((value) => JSON.stringify(value));
  const line = members.join(" | ");
  if (name === undefined || line.length <= handful) return line;
  return named(name, path, writer, () => ({ about: "", body: alternatives(members) }));
}

function alternatives(members: readonly string[]): string {
  return members.map((member) => `\n  | ${member}`).join("");
}

function imported(module: string, name: string, { imports }: Writer): string {
  imports.set(module, (imports.get(module) ?? new Set()).add(name));
  return name;
}

function interfaceName(model: ObjectModel, place: Place, writer: Writer): string {
  const { instead, ...rest } = model;
  if (instead !== undefined) return `${interfaceName({ ...rest, ...sideOf(model, instead, false) }, place, writer)} | ${interfaceName(sideOf(model, instead, true), place, writer)}`;
  return named(model.name, place.path, writer, () => ({ about: model.text === undefined ? "" : comment(model.text, [], ""), body: bodyOf(model, place, writer) }));
}

/** The properties that stand in the place of all others, or those others: each side keeps the other out. */
function sideOf({ name, text, properties }: ObjectModel, instead: InsteadModel, isInstead: boolean): ObjectModel {
  const about = isInstead ? instead : { name, text };
  const own = properties.filter((property) => instead.keys.includes(property.name) === isInstead);
  const others = properties.filter((property) => !own.includes(property));
  return {
    kind: "object",
    name: about.name,
    ...(about.text === undefined ? {} : { text: about.text }),
    properties: own.map((property) => ({ ...property, optional: !isInstead && property.optional })),
    forbidden: others.map((property) => property.name),
  };
}

/** The name of a type of its own, which is written down where it is not yet. */
function named(wanted: string, path: readonly string[], writer: Writer, write: () => Pick<Declared, "about" | "body">): string {
  writer.entered += 1;
  const { entered } = writer;
  // Taken before what is inside it asks for a name.
  const name = freeName(wanted, path, writer.names);
  writer.names.add(name);
  const { about, body } = write();
  const before = writer.declared.get(about + body);
  if (before === undefined) {
    writer.declared.set(about + body, { name, about, body, entered });
    return name;
  }
  writer.names.delete(name);
  return before.name;
}

/** The name of the settings type, or where another has it, that of the place: `ApiPodsResources`. */
function freeName(name: string, path: readonly string[], names: ReadonlySet<string>): string {
  const place = path.map((key) => key.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase())).join("");
  for (let number = 0; ; number += 1) {
    const candidate = [name, place, `${place}${name}`][number] ?? `${place}${name}${number}`;
    if (candidate !== "" && !names.has(candidate)) return candidate;
  }
}
