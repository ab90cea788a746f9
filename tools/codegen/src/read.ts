import { Project, SyntaxKind, type Node, type Symbol as TypeSymbol, type Type } from "ts-morph";
import { readDoc } from "./doc.ts";
import type { Doc, ModelProblem, PropertyModel, TypeModel } from "./model.ts";

/**
 * Reads an interface with the type checker into plain data.
 *
 * @param tsconfig of the package that holds the file.
 * @returns the model, and what in it cannot be represented, with file, line and what to write instead.
 */
export function readModel(tsconfig: string, file: string, typeName: string): { model: TypeModel; problems: ModelProblem[] } {
  const project = new Project({ tsConfigFilePath: tsconfig, skipAddingFilesFromTsConfig: true });
  const source = project.addSourceFileAtPath(file);
  const declaration = source.getInterfaceOrThrow(typeName);
  const problems: ModelProblem[] = [];
  const model = readType(declaration.getType(), { at: declaration, path: [], problems });
  return { model, problems };
}

interface Place {
  readonly at: Node;
  readonly path: readonly string[];
  readonly problems: ModelProblem[];
}

function readType(type: Type, place: Place): TypeModel {
  const alias = type.getAliasSymbol()?.getName();
  if (alias === "Json" || nameOf(type) === "JsonObject") return { kind: "json" };
  if (type.isString()) return { kind: "string" };
  if (type.isNumber()) return { kind: "integer" };
  if (type.isBoolean()) return { kind: "boolean" };
  if (type.isUnion()) return readUnion(type, place);
  const literal = literalOf(type);
  if (literal !== undefined) return { kind: "literals", values: [literal] };
  if (type.isTuple()) return readTuple(type, place);
  const element = type.isReadonlyArray() || type.isArray() ? type.getTypeArguments()[0] : undefined;
  if (element) {
    if (isKubernetes(element)) return { kind: "kubernetes", name: kubernetesName(element), list: true };
    return { kind: "list", items: readType(element, place), atLeast: 0 };
  }
  if (isKubernetes(type)) return { kind: "kubernetes", name: kubernetesName(type), list: false };
  if (type.getCallSignatures().length > 0) return refuse(place, "a function is no data; say what it would return");
  if (type.isTypeParameter() || type.isAny() || type.isUnknown() || type.isNever()) {
    return refuse(place, `the type ${type.getText()} is open; write down what it may be`);
  }
  if (type.isObject()) return readObject(type, place);
  return refuse(place, `the type ${type.getText()} cannot be represented; use strings, numbers, booleans, lists, maps, interfaces and unions of them`);
}

function readUnion(type: Type, place: Place): TypeModel {
  const members = type.getUnionTypes().filter((member) => !member.isUndefined());
  const literals = members.map(literalOf);
  if (literals.every((literal) => literal !== undefined)) {
    const values = literals.filter((literal) => literal !== undefined);
    return values.every((value) => typeof value === "boolean") && values.length === 2 ? { kind: "boolean" } : { kind: "literals", values };
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
  if (!first || others.some((other) => other.getText() !== first.getText())) {
    return refuse(place, "a tuple of different types; use an interface with a name for each");
  }
  return { kind: "list", items: readType(first, place), atLeast: 1 };
}

function readObject(type: Type, place: Place): TypeModel {
  const index = type.getStringIndexType();
  const symbols = type.getProperties();
  if (index) {
    if (symbols.length > 0) return refuse(place, "an interface with fields and an index signature; keep one of the two");
    return { kind: "map", values: readType(index, place) };
  }
  const name = nameOf(type);
  // An interface that is overridden in part has lost its name: its setting's serves.
  const last = place.path.at(-1) ?? "";
  return { kind: "object", name: name.startsWith("__") ? `${last.charAt(0).toUpperCase()}${last.slice(1)}` : name, properties: symbols.map((symbol) => readProperty(symbol, place)) };
}

function readProperty(symbol: TypeSymbol, place: Place): PropertyModel {
  const [declaration] = symbol.getDeclarations();
  const name = symbol.getName();
  const inner = { ...place, at: declaration ?? place.at, path: [...place.path, name] };
  const type = symbol.getTypeAtLocation(place.at);
  return { name, optional: symbol.isOptional(), type: readType(type.getNonNullableType(), inner), doc: docOf(inner) };
}

function docOf(place: Place): Doc {
  const signature = place.at.asKind(SyntaxKind.PropertySignature);
  const comment = signature?.getJsDocs().at(-1);
  if (!comment) {
    refuse(place, "no doc comment; say what it does, its unit, and its default (`By default, …`)");
    return { text: "", constraints: {} };
  }
  try {
    return readDoc(comment.getText());
  } catch (error) {
    refuse(place, error instanceof Error ? error.message : String(error));
    return { text: "", constraints: {} };
  }
}

function refuse({ at, path, problems }: Place, message: string): TypeModel {
  problems.push({ file: at.getSourceFile().getFilePath(), line: at.getStartLineNumber(), setting: path.join("."), message });
  return { kind: "json" };
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
  const [overridden] = type.getAliasTypeArguments();
  const symbol = overridden?.getSymbol() ?? type.getSymbol();
  return symbol?.getName() ?? "";
}

function isKubernetes(type: Type): boolean {
  const [declaration] = type.getSymbol()?.getDeclarations() ?? [];
  return declaration?.getSourceFile().getFilePath().includes("/kubernetes-models/") ?? false;
}

function kubernetesName(type: Type): string {
  return (type.getSymbol()?.getName() ?? "").replace(/^I/, "").replace(/^IoK8s.*V\d+/, "");
}
