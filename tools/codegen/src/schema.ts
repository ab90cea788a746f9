import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@k8s-config/core";
import { withDefault } from "./default-words.ts";
import type { PropertyModel, TypeModel } from "./model.ts";

export const schemaId = "https://k8s-config.example/environment.schema.json";

/** What the formats of doc comments mean, as patterns: a schema validator may leave formats unchecked. */
export const formats: Readonly<Record<string, string>> = {
  label: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
  resourceName: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
  // Two labels at least, and no address: a browser keeps no cookie for all hosts below another domain.
  hostname: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
  host: "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*|[0-9a-f:]+:[0-9a-f:.]+)$",
  quantity: "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$",
  // A quantity with a unit, which a cpu may lack and a size may not: it would be that many bytes.
  bytes: "^[0-9]+(\\.[0-9]+)?(k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)$",
  // As Flux takes it (kustomize-controller, api/v1/kustomization_types.go).
  duration: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$",
  // What its numbers come to is a rule's to say.
  cidr: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)/[0-9]{1,3}$",
  uri: "^https?://[^\\s/@]+(/[^\\s]*)?$",
};

/** The model as JSON Schema 2020-12. Types that occur more than once stand under `$defs`. */
export function toSchema(model: TypeModel, banner: string, defaults: JsonObject): JsonObject {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $id: schemaId, $comment: banner, ...withDefinitions(typeSchema(model, defaults)) };
}

/** The same without a word for people, from which the validator is compiled. */
export function toBareSchema(model: TypeModel): JsonObject {
  const bare = stripped(typeSchema(model, undefined));
  return withDefinitions(isJsonObject(bare) ? bare : {});
}

/** The schema of one setting on its own. */
export function toPropertySchema(property: PropertyModel): JsonObject {
  const bare = stripped(propertySchema(property, undefined));
  return isJsonObject(bare) ? bare : {};
}

const annotations = new Set(["description", "default", "examples", "format", "deprecated", "deprecationMessage"]);

function stripped(schema: Json): Json {
  if (isJsonArray(schema)) return schema.map(stripped);
  if (!isJsonObject(schema)) return schema;
  const entries = Object.entries(schema).filter(([key, value]) => !annotations.has(key) || isJsonObject(value));
  return Object.fromEntries(entries.map(([key, value]) => [key, stripped(value)]));
}

function withDefinitions(whole: JsonObject): JsonObject {
  const shared = sharedSchemas(whole);
  const definitions: Record<string, Json> = {};
  for (const [text, name] of shared) {
    const schema: Json = JSON.parse(text);
    definitions[name] = hoist(schema, shared, true);
  }
  const root = hoist(whole, shared, true);
  return { ...(isJsonObject(root) ? root : {}), $defs: definitions };
}

function typeSchema(model: TypeModel, fallback: Json | undefined): JsonObject {
  switch (model.kind) {
    case "string":
    case "boolean":
    case "integer":
      return { type: model.kind };
    case "json":
      return {};
    case "literals": {
      const [only, ...others] = model.values;
      return others.length === 0 && only !== undefined ? { const: only } : { enum: model.values };
    }
    case "list":
      return { type: "array", items: typeSchema(model.items, undefined), ...(model.atLeast > 0 ? { minItems: model.atLeast } : {}) };
    case "map":
      return { type: "object", additionalProperties: typeSchema(model.values, undefined) };
    case "union":
      // An editor lists the members, and says of each what it is.
      return { anyOf: model.of.map((member) => ({ ...(member.kind === "object" && member.text !== undefined ? { description: member.text } : {}), ...typeSchema(member, undefined) })) };
    case "kubernetes":
      return model.list ? { type: "array", items: { type: "object" } } : { type: "object" };
    case "object": {
      const required = model.properties.filter(({ optional }) => !optional).map(({ name }) => name);
      const properties = model.properties.map((property) => [property.name, propertySchema(property, fallback)] as const);
      const keys = model.instead?.keys ?? [];
      // Beside them no other key may stand.
      const others = Object.fromEntries(properties.flatMap(([name]) => (keys.includes(name) ? [] : [[name, false]])));
      return {
        title: model.name,
        type: "object",
        additionalProperties: false,
        ...(required.length > 0 ? { required } : {}),
        properties: Object.fromEntries(properties),
        ...(keys.length === 0 ? {} : { dependentSchemas: Object.fromEntries(keys.map((key) => [key, { properties: others }])) }),
      };
    }
  }
}

function propertySchema({ name, type, doc }: PropertyModel, holder: Json | undefined): JsonObject {
  const fallback = isJsonObject(holder) ? holder[name] : undefined;
  const { format, ...constraints } = doc.constraints;
  const pattern = format === undefined ? undefined : formats[format];
  const constrained = { ...constraints, ...(format === undefined ? {} : { format }), ...(pattern === undefined ? {} : { pattern }) };
  const schema = typeSchema(type, fallback);
  const leaf = type.kind !== "object";
  return {
    // Editors of YAML show the description, and not the default beside it.
    description: leaf ? withDefault(doc.text, fallback) : doc.text,
    // The message is what editors of YAML show beside a setting that is used; JSON Schema itself knows a mark alone.
    ...(doc.deprecated === undefined ? {} : { deprecated: true, deprecationMessage: doc.deprecated }),
    ...(leaf && fallback !== undefined ? { default: fallback } : {}),
    ...(doc.example === undefined ? {} : { examples: [doc.example] }),
    ...schema,
    ...constrained,
  };
}

/** Object schemas that occur more than once, by their text, with a name each. */
function sharedSchemas(root: JsonObject): Map<string, string> {
  const counts = new Map<string, number>();
  const visit = (schema: Json) => {
    if (isJsonArray(schema)) for (const item of schema) visit(item);
    if (!isJsonObject(schema) || isJsonArray(schema.anyOf)) return;
    const definition = definitionOf(schema);
    if (definition) {
      const text = JSON.stringify(definition);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if (counts.get(text) !== 1) return;
    }
    for (const item of Object.values(schema)) visit(item);
  };
  visit(root);
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const [text, count] of counts) {
    if (count < 2) continue;
    const schema: { title?: string } = JSON.parse(text);
    const title = schema.title ?? "Type";
    const number = (taken.get(title) ?? 0) + 1;
    taken.set(title, number);
    names.set(text, number === 1 ? title : `${title}${number}`);
  }
  return names;
}

/** What a property says of itself, which stays with the property. */
const own = ["description", "deprecated", "deprecationMessage", "default", "examples"] as const;

function definitionOf(schema: JsonObject): JsonObject | undefined {
  if (schema.type !== "object" || !isJsonObject(schema.properties) || typeof schema.title !== "string") return undefined;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !own.some((name) => name === key)));
}

function hoist(schema: Json, shared: ReadonlyMap<string, string>, isRoot = false): Json {
  if (isJsonArray(schema)) return schema.map((item) => hoist(item, shared));
  if (!isJsonObject(schema)) return schema;
  // Unions stay whole: the path of an error then says to which member it belongs.
  if (isJsonArray(schema.anyOf)) return schema;
  const definition = isRoot ? undefined : definitionOf(schema);
  const name = definition && shared.get(JSON.stringify(definition));
  if (name !== undefined) {
    return { ...Object.fromEntries(own.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]]))), $ref: `#/$defs/${name}` };
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, hoist(value, shared)]));
}
