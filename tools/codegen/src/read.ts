import { Node, Project, type Symbol as TypeSymbol, type Type } from "ts-morph";
import { readDoc } from "./doc.ts";
import type { Constraints, Doc, ModelProblem, ObjectModel, PropertyModel, TypeModel } from "./model.ts";

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

/**
 * Reads an interface with the type checker into plain data.
 *
 * @returns the model, and what in it cannot be represented, with file, line and what to write instead.
 */
export function readModel(project: Project, file: string, typeName: string): { model: ObjectModel; problems: ModelProblem[] } {
  const source = project.addSourceFileAtPath(file);
  const declaration = source.getInterfaceOrThrow(typeName);
  const problems: ModelProblem[] = [];
  const model = readType(declaration.getType(), { at: declaration, path: [], within: [], problems });
  return { model: model.kind === "object" ? model : { kind: "object", name: typeName, properties: [] }, problems };
}

interface Place {
  readonly at: Node;
  readonly path: readonly string[];
  /** The interfaces around, which none may hold again. */
  readonly within: readonly Type[];
  readonly problems: ModelProblem[];
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
    return { kind: "list", items: readType(element, place), atLeast: 0 };
  }
  if (isKubernetes(type)) return readKubernetes(type, false, place);
  if (type.getCallSignatures().length > 0) return refuse(place, "a function is no data; say what it would return");
  if (type.isTypeParameter() || type.isAny() || type.isUnknown() || type.isNever()) {
    return refuse(place, `the type ${type.getText()} is open; write down what it may be`);
  }
  if (type.isObject()) return readObject(type, place);
  return refuse(place, `the type ${type.getText()} ${unrepresented}`);
}

const unrepresented = "cannot be represented; use strings, numbers, booleans, lists, maps, interfaces and unions of them";

function readUnion(type: Type, place: Place): TypeModel {
  const members = type.getUnionTypes().filter((member) => !member.isUndefined());
  const literals = members.map(literalOf);
  if (literals.every((literal) => literal !== undefined)) {
    const values = literals.filter((literal) => literal !== undefined);
    return values.every((value) => typeof value === "boolean") && values.length === 2 ? { kind: "boolean" } : { kind: "literals", ...aliasOf(type), values };
  }
  const models: TypeModel[] = [];
  // The checker splits boolean into its two literals.
  const booleans = members.filter((member) => member.isBooleanLiteral());
  if (booleans.length === 2) models.push({ kind: "boolean" });
  for (const member of members) if (booleans.length !== 2 || !member.isBooleanLiteral()) models.push(readType(member, place));
  const [only, ...others] = models;
  return only !== undefined && others.length === 0 ? only : { kind: "union", of: models };
}

function readTuple(type: Type, place: Place): TypeModel {
  const [first, ...others] = type.getTupleElements();
  const { length, open } = tupleLength(type);
  if (!first || !open || others.some((other) => other !== first)) {
    return refuse(place, "a tuple of fixed length, or of different types; use an interface with a name for each, or [T, ...T[]] for a list that is not empty");
  }
  return { kind: "list", items: readType(first, place), atLeast: length };
}

function tupleLength(type: Type): { length: number; open: boolean } {
  const target = type.getTargetType()?.compilerType;
  const length = target && "minLength" in target ? Number(target.minLength) : 0;
  return { length, open: target !== undefined && "hasRestElement" in target && target.hasRestElement === true };
}

function readObject(type: Type, place: Place): TypeModel {
  const index = type.getStringIndexType();
  const symbols = type.getProperties().filter((symbol) => !isForbidden(symbol));
  const forbidden = type.getProperties().filter(isForbidden).map((symbol) => symbol.getName());
  if (place.within.includes(type)) return refuse(place, `${nameOf(type)} holds itself; write down how deep it goes`);
  if (isBuiltIn(type)) return refuse(place, `the type ${type.getText()} ${unrepresented}`);
  if (index) {
    if (symbols.length > 0) return refuse(place, "an interface with fields and an index signature; keep one of the two");
    return { kind: "map", values: readType(index, place) };
  }
  if (symbols.length === 0) return refuse(place, "an interface without fields; a map is a Record<string, …>");
  const name = nameOf(type);
  // What is made of more than one interface has no name: its setting's serves.
  const last = place.path.at(-1) ?? "";
  return { kind: "object", name: name.startsWith("__") ? `${last.charAt(0).toUpperCase()}${last.slice(1)}` : name, ...textOf(type, place), properties: symbols.map((symbol) => readProperty(symbol, { ...place, within: [...place.within, type] })), ...(forbidden.length === 0 ? {} : { forbidden }) };
}

// `other?: never` keeps a key of another member of a union out, which an object that is closed does by itself.
function isForbidden(symbol: TypeSymbol): boolean {
  const [declaration] = symbol.getDeclarations();
  return Node.isPropertySignature(declaration) && declaration.hasQuestionToken() && declaration.getTypeNode()?.getText() === "never";
}

function readProperty(symbol: TypeSymbol, place: Place): PropertyModel {
  const [declaration] = symbol.getDeclarations();
  const name = symbol.getName();
  const inner = { ...place, at: declaration ?? place.at, path: [...place.path, name] };
  const type = propertyType(symbol, declaration, inner);
  return { name, optional: symbol.isOptional(), type, doc: docOf(declaration, type, inner) };
}

function propertyType(symbol: TypeSymbol, declaration: Node | undefined, place: Place): TypeModel {
  const type = symbol.getTypeAtLocation(place.at);
  // With its `undefined`, an optional type is another than the one that was written down.
  const written = Node.isPropertySignature(declaration) ? declaration.getTypeNode()?.getType() : undefined;
  const json = written && readJson(written);
  if (json) return json;
  if (type.isNull() || type.getUnionTypes().some((member) => member.isNull())) return refuse(place, "null is no setting; leave it out, and make the field optional");
  return readType(type.isUnknown() ? type : type.getNonNullableType(), place);
}

function docOf(declaration: Node | undefined, type: TypeModel, place: Place): Doc {
  const comment = Node.isJSDocable(declaration) ? declaration.getJsDocs().at(-1) : undefined;
  if (!comment) {
    refuse(place, "no doc comment; say what it does, its unit, and its default (`By default, …`)");
    return silent;
  }
  const doc = docIn(comment.getText(), place);
  const misplaced = misplacedConstraint(doc.constraints, type);
  if (misplaced !== undefined) refuse(place, misplaced);
  return doc;
}

const silent: Doc = { text: "", constraints: {} };

function docIn(comment: string, place: Place): Doc {
  try {
    return readDoc(comment);
  } catch (error) {
    refuse(place, error instanceof Error ? error.message : String(error));
    return silent;
  }
}

/** What a schema would pass over: a bound of a text, a pattern of a list. */
function misplacedConstraint({ minimum, maximum, pattern, format }: Constraints, type: TypeModel): string | undefined {
  const kinds = type.kind === "union" ? type.of.map(({ kind }) => kind) : [type.kind];
  if ((minimum !== undefined || maximum !== undefined) && !kinds.includes("integer")) return "@minimum and @maximum bound a number, and this is none";
  if ((pattern !== undefined || format !== undefined) && !kinds.includes("string")) return "@pattern and @format hold for a text, and this is none";
  return pattern !== undefined && format !== undefined ? "@pattern and @format at once; keep one of the two" : undefined;
}

function refuse({ at, path, problems }: Place, message: string): TypeModel {
  problems.push({ file: at.getSourceFile().getFilePath(), line: at.getStartLineNumber(), setting: path.join("."), message });
  return { kind: "json" };
}

// An alias that takes arguments, such as Exclude, names no values.
function aliasOf(type: Type): { readonly name?: string } {
  const alias = type.getAliasTypeArguments().length === 0 ? type.getAliasSymbol() : undefined;
  return alias === undefined ? {} : { name: alias.getName() };
}

function literalOf(type: Type): string | number | boolean | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) {
    const value = type.getLiteralValue();
    return typeof value === "object" ? undefined : value;
  }
  if (type.isBooleanLiteral()) return type.getText() === "true";
  return undefined;
}

// An override in part of an interface is named after it.
function nameOf(type: Type): string {
  return symbolOf(type)?.getName() ?? "";
}

function symbolOf(type: Type): TypeSymbol | undefined {
  const [overridden] = type.getAliasTypeArguments();
  const symbol = overridden?.getSymbol() ?? type.getSymbol();
  return symbol?.getName().startsWith("__") ? (holderOf(type) ?? symbol) : symbol;
}

/** The interface in which all fields of a nameless type were written down. */
function holderOf(type: Type): TypeSymbol | undefined {
  const [holder, ...others] = new Set(type.getProperties().map((property) => property.getDeclarations()[0]?.getParent()));
  return others.length === 0 && Node.isInterfaceDeclaration(holder) ? holder.getSymbol() : undefined;
}

/** What the doc comment of an interface says, where it has one. */
function textOf(type: Type, place: Place): { readonly text?: string } {
  const declaration = symbolOf(type)?.getDeclarations().find((node) => Node.isInterfaceDeclaration(node));
  const comment = declaration?.getJsDocs().at(-1);
  return comment === undefined ? {} : { text: docIn(comment.getText(), place).text };
}

function readJson(type: Type): TypeModel | undefined {
  if (type.getAliasSymbol()?.getName() === "Json") return { kind: "json" };
  return nameOf(type) === "JsonObject" ? { kind: "map", values: { kind: "json" } } : undefined;
}

/** Whether it is a type of the language's library, such as Date. */
function isBuiltIn(type: Type): boolean {
  const declarations = type.getAliasSymbol() ? [] : (type.getSymbol()?.getDeclarations() ?? []);
  return declarations.some((declaration) => /\/lib\.[^/]+\.d\.ts$/.test(declaration.getSourceFile().getFilePath()));
}

function isKubernetes(type: Type): boolean {
  const [declaration] = type.getSymbol()?.getDeclarations() ?? [];
  return declaration?.getSourceFile().getFilePath().includes("/kubernetes-models/") ?? false;
}

function readKubernetes(type: Type, list: boolean, place: Place): TypeModel {
  const symbol = type.getSymbol();
  const [, name] = /^I([A-Z]\w*)$/.exec(symbol?.getName() ?? "") ?? [];
  const [, module] = /\/(kubernetes-models\/.*?)\.d\.ts$/.exec(symbol?.getDeclarations()[0]?.getSourceFile().getFilePath() ?? "") ?? [];
  if (name === undefined || module === undefined) return refuse(place, "a part of a Kubernetes type that has no name; take the whole type, as its module exports it");
  return { kind: "kubernetes", name, module, list };
}
