import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { JsonObject } from "@k8s-config/core";

/** A validator of the schema as JavaScript, compiled ahead of time: loading it costs less than loading a compiler. */
export function validatorCode(schema: JsonObject): string {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, ajv.compile(schema));
  if (code.includes("require(")) throw new Error("the compiled validator needs a module of ajv; say the constraint in another way");
  return code;
}
