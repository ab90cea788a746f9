// Loads the compiled validator, and holds one environment to the schema; prints the milliseconds of both.
import { readFileSync } from "node:fs";

const [, , validator = "", environment = ""] = process.argv;
const value = JSON.parse(readFileSync(environment, "utf8")).environment;
const start = performance.now();
const { validate } = await import(validator);
const loaded = performance.now();
const valid = validate(value);
const done = performance.now();
if (!valid) throw new Error(JSON.stringify(validate.errors));
console.log(JSON.stringify({ load: loaded - start, validation: done - loaded }));
