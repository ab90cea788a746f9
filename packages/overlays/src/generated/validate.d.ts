// Written by "npm run codegen" from packages/overlays/src/environment.ts and the settings of all components. Do not edit.
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
