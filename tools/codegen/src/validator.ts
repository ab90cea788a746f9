import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { JsonObject } from "@k8s-config/core";

/** A validator of the schema as JavaScript, compiled ahead of time: loading it costs less than loading a compiler. */
export function validatorCode(schema: JsonObject): string {
  // Problems are told in other words than ajv's.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true, messages: false, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, ajv.compile(schema));
  if (code.includes("require(")) throw new Error("the compiled validator needs a module of ajv; say the constraint in another way");
  return eager(code);
}

/**
 * Puts functions in parentheses, which V8 takes for a sign that they will be called: it compiles them with the module, and
 * keeps them in Node's compile cache. Else the first validation waits for them, in every process anew.
 */
function eager(code: string): string {
  const [, root] = /^export const validate = (\w+);$/m.exec(code) ?? [];
  const begun = code.replaceAll(/^export .*\n/gm, "").replaceAll(/^function (validate\d+)\(/gm, "const $1 = (function $1(");
  const ended = begun.replaceAll(/^\}\n(?=validate\d+\.evaluated = )/gm, "});\n");
  if (root === undefined || count(ended, " = (function validate") !== count(ended, "\n});\nvalidate")) throw new Error("ajv writes its functions in another way than it did");
  return `${ended.trimEnd()}\nexport const validate = ${root};`;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
