import { expect, it } from "vitest";
import { deprecatedCode } from "./deprecated.ts";
import type { PropertyModel, TypeModel } from "./model.ts";

const text: TypeModel = { kind: "string" };
const property = (name: string, type: TypeModel = text, deprecated?: string, optional = true): PropertyModel => ({ name, optional, type, doc: { text: "A setting.", constraints: {}, ...(deprecated === undefined ? {} : { deprecated }) } });
const object = (...properties: PropertyModel[]): TypeModel => ({ kind: "object", name: "Group", properties });

it("finds what is to go wherever it is, and in a group that is to go nothing more", () => {
  const member = object(property("kind", { kind: "literals", values: ["git"] }, undefined, false), property("url", text, "Use `address`."));
  const model = object(
    property("plain"),
    property("old", object(property("inner", text, "Never told.")), "Leave it out."),
    property("list", { kind: "list", items: { kind: "union", of: [text, member] }, atLeast: 0 }),
    property("map", { kind: "map", values: object(property("entry", text, "Use `other`.")) }),
  );
  expect(deprecatedCode(model, "Written by a test.")).toMatchInlineSnapshot(`
    "// Written by a test.
    import type { DeprecatedSetting } from "../deprecations.ts";

    /** The settings that are to go. */
    export const deprecated: readonly DeprecatedSetting[] = [
      {"steps":[{"key":"old"}],"instead":"Leave it out."},
      {"steps":[{"key":"list"},{"each":"list"},{"member":{"known":["kind","url"],"required":["kind"],"only":{"kind":"git"}}},{"key":"url"}],"instead":"Use \`address\`."},
      {"steps":[{"key":"map"},{"each":"map"},{"key":"entry"}],"instead":"Use \`other\`."},
    ];
    "
  `);
});

it("is an empty list where nothing is to go", () => {
  expect(deprecatedCode(object(property("plain")), "Written by a test.")).toContain("DeprecatedSetting[] = [];\n");
});
