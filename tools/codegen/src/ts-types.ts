import { Node, type Symbol as TypeSymbol, type Type } from "ts-morph";

// What ts-morph does not say of a type by itself.

export function tupleLength(type: Type): { length: number; open: boolean } {
  const target = type.getTargetType()?.compilerType;
  const length = target && "minLength" in target ? Number(target.minLength) : 0;
  return { length, open: target !== undefined && "hasRestElement" in target && target.hasRestElement === true };
}

/** Values in the order in which they were written down: the compiler's is that in which it met them anywhere. */
export function asWritten<T>(values: readonly T[], type: Type, at: Node): T[] {
  const [holder = at] = type.getAliasSymbol()?.getDeclarations() ?? [];
  const text = Node.isPropertySignature(holder) || Node.isTypeAliasDeclaration(holder) ? (holder.getTypeNode()?.getText() ?? "") : "";
  return values.toSorted((a, b) => text.indexOf(JSON.stringify(a)) - text.indexOf(JSON.stringify(b)));
}

/**
 * T, of `Overrides<T>` of packages/clearml/src/settings.ts. What the compiler makes of it has lost how and where T was written
 * down: T itself is read, and what may be left out is said here as it is there. A type-level test holds the two together.
 */
export function overriddenIn(written: Node | undefined): Type | undefined {
  return argumentsOf(written, "Overrides")?.[0] ?? argumentsOf(written, "OverridesOr")?.[0];
}

/** Other, of `OverridesOr<T, Other>`: what may stand in the place of all of T. */
export function otherIn(written: Node | undefined): Type | undefined {
  return argumentsOf(written, "OverridesOr")?.[1];
}

function argumentsOf(written: Node | undefined, name: string): Type[] | undefined {
  const node = aliased(written);
  return Node.isTypeReference(node) && node.getTypeName().getText() === name ? node.getTypeArguments().map((argument) => argument.getType()) : undefined;
}

/** What a name without arguments stands for. */
function aliased(node: Node | undefined): Node | undefined {
  if (!Node.isTypeReference(node) || node.getTypeArguments().length > 0) return node;
  const symbol = node.getTypeName().getSymbol();
  const [declaration] = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
  return Node.isTypeAliasDeclaration(declaration) ? aliased(declaration.getTypeNode()) : node;
}

/** Whether types were put together that contradict one another: the compiler takes the whole for `never`. */
export function isConflict(type: Type, symbol: TypeSymbol): boolean {
  if (type.getText() !== "never") return false;
  const nodes = symbol.getDeclarations().map((node) => (Node.isPropertySignature(node) ? node.getTypeNode() : undefined));
  return nodes.length > 1 || nodes.some((node) => Node.isIntersectionTypeNode(aliased(node)));
}

// An alias that takes arguments, such as Exclude, names no values.
export function aliasOf(type: Type): { readonly name?: string } {
  const alias = type.getAliasTypeArguments().length === 0 ? type.getAliasSymbol() : undefined;
  return alias === undefined ? {} : { name: alias.getName() };
}

export function literalOf(type: Type): string | number | boolean | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) {
    const value = type.getLiteralValue();
    return typeof value === "object" ? undefined : value;
  }
  if (type.isBooleanLiteral()) return type.getText() === "true";
  return undefined;
}

export function nameOf(type: Type): string {
  return symbolOf(type)?.getName() ?? "__type";
}

export function symbolOf(type: Type): TypeSymbol | undefined {
  const symbol = type.getSymbol();
  return symbol === undefined || symbol.getName().startsWith("__") ? (holderOf(type) ?? symbol) : symbol;
}

/** The interface in which all fields of a nameless type were written down. */
function holderOf(type: Type): TypeSymbol | undefined {
  const [holder, ...others] = new Set(type.getProperties().map((property) => property.getDeclarations()[0]?.getParent()));
  return others.length === 0 && Node.isInterfaceDeclaration(holder) ? holder.getSymbol() : undefined;
}

/** Whether it was declared by the language's library or by a package, as Date and URL are: no settings of ours. */
export function isForeign(symbol: TypeSymbol | undefined): boolean {
  // What the library makes of a type of ours, as Partial and Record do, has no name.
  if (symbol === undefined || symbol.getName().startsWith("__")) return false;
  return symbol.getDeclarations().some((declaration) => /\/lib\.[^/]+\.d\.ts$|\/node_modules\/(?!kubernetes-models\/)/.test(declaration.getSourceFile().getFilePath()));
}

export function isKubernetes(type: Type): boolean {
  const [declaration] = type.getSymbol()?.getDeclarations() ?? [];
  return declaration?.getSourceFile().getFilePath().includes("/kubernetes-models/") ?? false;
}

// `other?: never` keeps a key of another member of a union out, which an object that is closed does by itself.
export function isForbidden(symbol: TypeSymbol): boolean {
  const [declaration] = symbol.getDeclarations();
  return Node.isPropertySignature(declaration) && declaration.hasQuestionToken() && declaration.getTypeNode()?.getText() === "never";
}
