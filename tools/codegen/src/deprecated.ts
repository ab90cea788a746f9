import type { Json } from "@k8s-config/core";
import type { ObjectModel, PropertyModel, TypeModel } from "./model.ts";

/** As packages/overlays/src/deprecations.ts reads it, which cannot be imported before this is written. */
interface DeprecatedSetting {
  readonly steps: readonly Json[];
  readonly instead: string;
}

/** The settings that are to go, as a list: an environment that uses none, where there are none, is not searched. */
export function deprecatedCode(model: TypeModel, banner: string): string {
  const settings = deprecatedIn(model, []).map((setting) => `  ${JSON.stringify(setting)},\n`);
  return `// ${banner}
import type { DeprecatedSetting } from "../deprecations.ts";

/** The settings that are to go. */
export const deprecated: readonly DeprecatedSetting[] = [${settings.length === 0 ? "" : `\n${settings.join("")}`}];
`;
}

function deprecatedIn(type: TypeModel, steps: readonly Json[]): DeprecatedSetting[] {
  switch (type.kind) {
    case "object":
      return type.properties.flatMap((property) => deprecatedAt(property, [...steps, { key: property.name }]));
    case "union":
      return type.of.flatMap((member) => deprecatedIn(member, member.kind === "object" ? [...steps, { member: memberOf(member) }] : steps));
    case "list":
      return deprecatedIn(type.items, [...steps, { each: "list" }]);
    case "map":
      return deprecatedIn(type.values, [...steps, { each: "map" }]);
    default:
      return [];
  }
}

// Of a group that is to go as a whole, what is in it need not be said.
function deprecatedAt({ type, doc }: PropertyModel, steps: readonly Json[]): DeprecatedSetting[] {
  return doc.deprecated === undefined ? deprecatedIn(type, steps) : [{ steps, instead: doc.deprecated }];
}

function memberOf({ properties }: ObjectModel): Json {
  const only = properties.flatMap(({ name, type }) => (type.kind === "literals" && type.values.length === 1 ? [[name, type.values[0] ?? null] as const] : []));
  return { known: properties.map(({ name }) => name), required: properties.filter(({ optional }) => !optional).map(({ name }) => name), only: Object.fromEntries(only) };
}
