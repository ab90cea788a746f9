import { join } from "node:path";
import type { OutputFolder } from "@k8s-config/core";
import { baseManifests } from "@k8s-config/overlays";
import { readBases } from "./bases.ts";
import { declarations } from "./declarations.ts";
import { deprecatedCode } from "./deprecated.ts";
import { defaults, environmentProject, readEnvironment, source } from "./environment.ts";
import { fieldsData } from "./fields.ts";
import { handlesCode } from "./handles.ts";
import type { ModelProblem } from "./model.ts";
import { toBareSchema, toSchema } from "./schema.ts";
import { validatorCode } from "./validator.ts";

const fieldsBanner = 'Written by "npm run codegen" from the types of kubernetes-models. Do not edit.';
const basesBanner = 'Written by "npm run codegen" from the bases of all components. Do not edit.';
const banner = `Written by "npm run codegen" from ${source}. Do not edit.`;

/** All that is generated from the settings types; nothing where one of them cannot be represented. */
export function generate(root: string): { folder: OutputFolder; problems: readonly ModelProblem[] } {
  const path = "packages/overlays/src/generated";
  const handles = handlesCode(readBases(Object.values(baseManifests)), basesBanner);
  const handlesFile = join(root, path, "resources.ts");
  const project = environmentProject(root, new Map([[handlesFile, handles]]));
  const { model, problems } = readEnvironment(root, project);
  if (problems.length > 0) return { folder: { path, files: [], owned: [] }, problems };
  const schema = toSchema(model, banner, defaults);
  return {
    problems,
    folder: {
      path,
      owned: ["."],
      files: [
        { path: "resources.ts", text: handles },
        { path: "fields.json", text: `${JSON.stringify(fieldsData(project, handlesFile, fieldsBanner), undefined, 1)}\n` },
        { path: "environment.ts", text: declarations(model, banner, defaults) },
        { path: "deprecated.ts", text: deprecatedCode(model, banner) },
        { path: "environment.schema.json", text: `${JSON.stringify(schema, undefined, 2)}\n` },
        { path: "validate.js", text: `// ${banner}\n${validatorCode(toBareSchema(model))}\n` },
        { path: "validate.d.ts", text: validatorTypes },
      ],
    },
  };
}

const validatorTypes = `// ${banner}
import type { Environment } from "./environment.ts";

/** One breach of the schema, as ajv tells it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export declare const validate: {
  (data: unknown): data is Environment;
  errors: readonly SchemaError[] | null;
};
`;
