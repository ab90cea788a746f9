import { Project, type Type } from "ts-morph";
import type { JsonObject } from "@k8s-config/core";
import type { BaseObject } from "./bases.ts";
import { moduleOf } from "./handles.ts";

/** The fields of a type, by name: the name of the type of what stands there, or nothing where it has no fields of its own. */
type Fields = Readonly<Record<string, string>>;

/**
 * The fields that Kubernetes knows of the kinds that may be patched, as the types of kubernetes-models say: at run time
 * they tell a misspelt field, which the models themselves let pass.
 */
export function fieldsData(tsconfig: string, objects: readonly BaseObject[], banner: string): JsonObject {
  const kinds = [...new Map(objects.map(({ kind, apiVersion }) => [kind, apiVersion]))].toSorted();
  const project = new Project({ tsConfigFilePath: tsconfig, skipAddingFilesFromTsConfig: true });
  const aliases = kinds.map(([kind, apiVersion]) => `export type ${kind} = import("${moduleOf(kind, apiVersion)}").I${kind};`);
  const source = project.createSourceFile(`${tsconfig}.fields.ts`, aliases.join("\n"));
  const types = new Map<string, Fields>();
  const roots = kinds.map(([kind]) => [kind, fieldsOf(source.getTypeAliasOrThrow(kind).getType(), types)] as const);
  return { $comment: banner, kinds: Object.fromEntries(roots), types: Object.fromEntries([...types].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The name under which the fields of a type stand; empty for what has none, as a text or a map of them. */
function fieldsOf(type: Type, types: Map<string, Fields>): string {
  const bare = type.getNonNullableType();
  const element = bare.isArray() || bare.isReadonlyArray() ? bare.getTypeArguments()[0] : undefined;
  if (element) return fieldsOf(element, types);
  if (!bare.isObject() || bare.getStringIndexType()) return "";
  const properties = bare.getProperties();
  const name = (bare.getSymbol()?.getName() ?? "").replace(/^IIoK8s(ApimachineryPkgApis|Api)|^I/, "");
  if (properties.length === 0 || types.has(name)) return properties.length === 0 ? "" : name;
  types.set(name, {});
  types.set(name, Object.fromEntries(properties.map((property) => [property.getName(), fieldsOf(property.getTypeAtLocation(property.getValueDeclarationOrThrow()), types)])));
  return name;
}
