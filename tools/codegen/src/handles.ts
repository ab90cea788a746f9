import type { BaseObject } from "./bases.ts";

/** The types of what may be patched, as TypeScript. */
export function handlesCode(objects: readonly BaseObject[], banner: string): string {
  const kinds = [...new Map(objects.map(({ kind, apiVersion }) => [kind, apiVersion]))].toSorted();
  const imports = kinds.map(([kind, apiVersion]) => `import type { I${kind} } from "${moduleOf(kind, apiVersion)}";`);
  const members = objects.map(({ id, kind, places }) => {
    const fields = [...places].map(([path, segments]) => `    readonly ${JSON.stringify(path)}: ${segments.map((segment) => JSON.stringify(segment)).join(" | ") || "never"};\n`);
    return `  readonly ${JSON.stringify(id)}: BaseResource<I${kind}, {\n${fields.join("")}  }>;\n`;
  });
  return `// ${banner}
${imports.join("\n")}

/** Type of an object, and for each group of fields and each list in it the segments of a path that lead to what is there. */
export interface BaseResource<Model, Places> {
  readonly model: Model;
  readonly places: Places;
}

/** An object of the bases, by kind and name. */
export type ResourceId =${objects.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("")};

/** The objects of the bases. */
export interface BaseResources {
${members.join("")}}
`;
}

/** Where kubernetes-models has a kind. */
function moduleOf(kind: string, apiVersion: string): string {
  return `kubernetes-models/${apiVersion}/${kind}`;
}
