import { type Project, type Type } from "ts-morph";
import type { JsonObject } from "@k8s-config/core";

/** The fields of a type, by name: the name of the type of what stands there, or nothing where it has no fields of its own. */
type Fields = Readonly<Record<string, string>>;

/**
 * The fields that Kubernetes knows of the kinds that may be patched, as the types of kubernetes-models say: at run time
 * they tell a misspelt field, which the models themselves let pass.
 *
 * @param file of the handles, which name the type of each object.
 */
export function fieldsData(project: Project, file: string, banner: string): JsonObject {
  const types = new Map<string, Fields>();
  const kinds = new Map<string, string>();
  for (const object of project.getSourceFileOrThrow(file).getInterfaceOrThrow("BaseResources").getProperties()) {
    const kind = object.getName().slice(1).split("/")[0] ?? "";
    if (!kinds.has(kind)) kinds.set(kind, fieldsOf(object.getType().getPropertyOrThrow("model").getTypeAtLocation(object), types));
  }
  return { $comment: banner, kinds: Object.fromEntries([...kinds].toSorted()), types: Object.fromEntries([...types].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
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
