import { Node, Project, type Symbol as TypeSymbol, type Type } from "ts-morph";
import { isJsonObject, type Json } from "@k8s-config/core";
import type { ModelProblem, ObjectModel, PropertyModel, SourcePlace, TypeModel } from "./model.ts";
import { refuse, sourcePlace, toldOnce, type Place } from "./place.ts";
import { checkDoc, docIn, docOf, saysDefault } from "./read-doc.ts";
import { aliasOf, asWritten, isConflict, isForbidden, isForeign, isKubernetes, literalOf, nameOf, otherIn, overriddenIn, symbolOf, tupleLength } from "./ts-types.ts";

/**
 * The compiler's view of a package: opened once, since to read the types of its libraries takes longer than all the rest.
 *
 * @param written files that are read as they are going to be, and not as they are on disk.
 */
export function openProject(tsconfig: string, written: ReadonlyMap<string, string> = new Map()): Project {
  const project = new Project({ tsConfigFilePath: tsconfig, skipAddingFilesFromTsConfig: true });
  for (const [path, text] of written) project.createSourceFile(path, text, { overwrite: true });
  return project;
}

/** An interface as plain data, and what in it cannot be represented, with file, line and what to write instead. */
export interface Read {
  readonly model: ObjectModel;
  readonly problems: readonly ModelProblem[];
  /** Where each setting was written down. */
  readonly places: ReadonlyMap<PropertyModel, SourcePlace>;
}

/**
 * Reads an interface with the type checker.
 *
 * @param fallback the defaults that constants say, which every setting below an `Overrides` has to be among.
 */
export function readModel(project: Project, file: string, typeName: string, fallback: Json = {}): Read {
  const source = project.addSourceFileAtPath(file);
  const declaration = source.getInterfaceOrThrow(typeName);
  const problems: ModelProblem[] = [];
  const places = new Map<PropertyModel, SourcePlace>();
  const model = readType(declaration.getType(), { at: declaration, path: [], within: [], overriding: false, fallback, problems, places });
  return { model: model.kind === "object" ? model : { kind: "object", name: typeName, properties: [] }, problems: toldOnce(problems), places };
}

function readType(type: Type, place: Place): TypeModel {
  const json = readJson(type);
  if (json) return json;
  if (type.isString()) return { kind: "string" };
  if (type.isNumber()) return { kind: "integer" };
  if (type.isBoolean()) return { kind: "boolean" };
  if (type.isUnion()) return readUnion(type, place);
  const literal = literalOf(type);
  if (literal !== undefined) return { kind: "literals", values: [literal] };
  if (type.isTuple()) return readTuple(type, place);
  const element = type.isReadonlyArray() || type.isArray() ? type.getTypeArguments()[0] : undefined;
  if (element) {
    if (isKubernetes(element)) return readKubernetes(element, true, place);
    return { kind: "list", items: readType(element, insideOf(place)), atLeast: 0 };
  }
  if (isKubernetes(type)) return place.overriding ? refuse(place, "a type of Kubernetes, of which nothing may be overridden in part; make it optional") : readKubernetes(type, false, place);
  if (type.getCallSignatures().length > 0) return refuse(place, "a function is no data; say what it would return");
  if (type.isTypeParameter() || type.isAny() || type.isUnknown()) return refuse(place, `the type ${type.getText()} is open; write down what it may be`);
  if (type.isNever()) return refuse(place, "the type never has no value; write down what it may be, or remove the setting");
  if (type.isIntersection() && !place.overriding) return refuse(place, `the type ${type.getText(place.at)} is an intersection; write an interface that extends its members`);
  if (type.isObject() || type.isIntersection()) return readObject(type, place);
  return refuse(place, `the type ${type.getText()} ${unrepresented}`);
}

/** Lists, maps and unions are given whole, and so is what is in them. */
function insideOf(place: Place): Place {
  return { ...place, overriding: false, fallback: undefined };
}

const unrepresented = "cannot be represented; use strings, numbers, booleans, lists, maps, interfaces and unions of them";

function readUnion(type: Type, place: Place): TypeModel {
  const members = type.getUnionTypes().filter((member) => !member.isUndefined());
  const literals = members.map(literalOf);
  if (literals.every((literal) => literal !== undefined)) {
    const values = asWritten(literals.filter((literal) => literal !== undefined), type, place.at);
    return values.every((value) => typeof value === "boolean") && values.length === 2 ? { kind: "boolean" } : { kind: "literals", ...aliasOf(type), values };
  }
  const models: TypeModel[] = [];
  // The checker splits boolean into its two literals.
  const booleans = members.filter((member) => member.isBooleanLiteral());
  if (booleans.length === 2) models.push({ kind: "boolean" });
  for (const member of members) if (booleans.length !== 2 || !member.isBooleanLiteral()) models.push(readType(member, insideOf(place)));
  const [only, ...others] = models;
  return only !== undefined && others.length === 0 ? only : { kind: "union", of: models };
}

function readTuple(type: Type, place: Place): TypeModel {
  const [first, ...others] = type.getTupleElements();
  const { length, open } = tupleLength(type);
  if (!first || !open || others.some((other) => other !== first)) {
    return refuse(place, "a tuple of fixed length, or of different types; use an interface with a name for each, or [T, ...T[]] for a list that is not empty");
  }
  return { kind: "list", items: readType(first, insideOf(place)), atLeast: length };
}

function readObject(type: Type, place: Place): TypeModel {
  const index = type.getStringIndexType();
  const symbols = type.getProperties().filter((symbol) => !isForbidden(symbol));
  const forbidden = type.getProperties().filter(isForbidden).map((symbol) => symbol.getName());
  if (place.within.includes(type)) return refuse(place, `${nameOf(type)} holds itself; write down how deep it goes`);
  if (isForeign(type.getSymbol()) || symbols.some(isForeign)) return refuse(place, `the type ${type.getText(place.at)} ${unrepresented}`);
  if (index) {
    if (symbols.length > 0) return refuse(place, "an interface with fields and an index signature; keep one of the two");
    return { kind: "map", values: readType(index, insideOf(place)) };
  }
  if (type.getNumberIndexType()) return refuse(place, "keys that are numbers, which JSON has not; a map is a Record<string, …>");
  if (symbols.length === 0) return refuse(place, "an interface without fields; a map is a Record<string, …>");
  const name = nameOf(type);
  // What is made of more than one interface has no name: its setting's serves.
  const last = place.path.at(-1) ?? "";
  return { kind: "object", name: name.startsWith("__") ? `${last.charAt(0).toUpperCase()}${last.slice(1)}` : name, ...textOf(type, place), properties: symbols.map((symbol) => readProperty(symbol, { ...place, within: [...place.within, type] })), ...(forbidden.length === 0 ? {} : { forbidden }) };
}

function readProperty(symbol: TypeSymbol, place: Place): PropertyModel {
  const [declaration] = symbol.getDeclarations();
  const name = symbol.getName();
  const isRequired = !symbol.isOptional();
  const fallback = isJsonObject(place.fallback) ? place.fallback[name] : undefined;
  // As `Overrides` does: in part may be overridden what has a default, and so is no optional field.
  const inner = { ...place, at: declaration ?? place.at, path: [...place.path, name], overriding: place.overriding && isRequired, fallback };
  const before = place.problems.length;
  const type = propertyType(symbol, declaration, inner);
  const typed = place.problems.length === before;
  const doc = docOf(declaration, typed, inner);
  const property = { name, optional: place.overriding || !isRequired, type, doc };
  const isMissing = inner.overriding && place.fallback !== undefined && fallback === undefined;
  if (typed && isMissing) refuse(inner, `no default${saysDefault(doc) ? " but in the words of the doc comment" : ""}; write one in \`defaults\` beside the type, or make the setting optional`);
  if (typed) checkDoc(property, isRequired && !isMissing, inner);
  place.places.set(property, sourcePlace(inner.at));
  return property;
}

function propertyType(symbol: TypeSymbol, declaration: Node | undefined, place: Place): TypeModel {
  const type = symbol.getTypeAtLocation(place.at);
  // With its `undefined`, an optional type is another than the one that was written down.
  const node = Node.isPropertySignature(declaration) ? declaration.getTypeNode() : undefined;
  const overridden = overriddenIn(node);
  if (overridden) return withInstead(readType(overridden, { ...place, overriding: true }), otherIn(node), place);
  const written = node?.getType();
  const json = written && readJson(written);
  if (json) return json;
  if (type.isNull() || type.getUnionTypes().some((member) => member.isNull())) return refuse(place, "null is no setting; leave it out, and make the field optional");
  if (isConflict(type, symbol)) return refuse(place, "a conflicting intersection: no value is of all its types; write one interface that says what it may be");
  return readType(type.isUnknown() ? type : type.getNonNullableType(), place);
}

/** With what may stand in the place of all other properties. */
function withInstead(type: TypeModel, written: Type | undefined, place: Place): TypeModel {
  const other = written && readType(written, insideOf(place));
  if (type.kind !== "object" || other?.kind !== "object") return type;
  const { name, text, properties } = other;
  const instead = { name, ...(text === undefined ? {} : { text }), keys: properties.map((property) => property.name) };
  return { ...type, properties: [...type.properties, ...properties.map((property) => ({ ...property, optional: true }))], instead };
}

/** What the doc comment of an interface says, where it has one. */
function textOf(type: Type, place: Place): { readonly text?: string } {
  const declaration = symbolOf(type)?.getDeclarations().find((node) => Node.isInterfaceDeclaration(node));
  const comment = declaration?.getJsDocs().at(-1);
  return comment === undefined ? {} : { text: docIn(comment.getText(), { ...place, at: declaration ?? place.at }).text };
}

function readJson(type: Type): TypeModel | undefined {
  if (type.getAliasSymbol()?.getName() === "Json") return { kind: "json" };
  return nameOf(type) === "JsonObject" ? { kind: "map", values: { kind: "json" } } : undefined;
}

function readKubernetes(type: Type, list: boolean, place: Place): TypeModel {
  const symbol = type.getSymbol();
  const [, name] = /^I([A-Z]\w*)$/.exec(symbol?.getName() ?? "") ?? [];
  const [, module] = /\/(kubernetes-models\/.*?)\.d\.ts$/.exec(symbol?.getDeclarations()[0]?.getSourceFile().getFilePath() ?? "") ?? [];
  if (name === undefined || module === undefined) return refuse(place, "a part of a Kubernetes type that has no name; take the whole type, as its module exports it");
  return { kind: "kubernetes", name, module, list };
}
