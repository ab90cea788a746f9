import type { RuleTester } from "oxlint/plugins-dev";
import { breach } from "./breach.ts";

// The oxlint package names its rule type only as a parameter here.
type Rule = Parameters<RuleTester["run"]>[1];

/** Reports each import and re-export, static, dynamic, or of a type, that {@link breach} finds fault with. */
export const layersRule: Rule = {
  meta: {
    type: "problem",
    docs: { description: "Hold the layer tags and the declared dependencies of package.json against each import" },
  },
  create(context) {
    const check = (node: { range: [number, number] }, specifier: string): void => {
      const message = breach(context.filename, specifier);
      if (message !== undefined) context.report({ message, node });
    };
    return {
      ImportDeclaration: ({ source }) => check(source, source.value),
      ExportAllDeclaration: ({ source }) => check(source, source.value),
      ExportNamedDeclaration({ source }) {
        if (source !== null) check(source, source.value);
      },
      TSImportType: ({ source }) => check(source, source.value),
      ImportExpression({ source }) {
        // What is computed at run time cannot be checked here.
        if (source.type === "Literal" && typeof source.value === "string") check(source, source.value);
        if (source.type === "TemplateLiteral" && source.expressions.length === 0) {
          check(source, source.quasis[0]?.value.cooked ?? "");
        }
      },
    };
  },
};
