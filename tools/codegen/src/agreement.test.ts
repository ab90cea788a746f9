/**
 * The schema and the type agree on the structure of an environment: what the schema accepts compiles, and so what does not
 * compile the schema refuses. AGREEMENT_RUNS says for how many environments, in place of 200, and AGREEMENT_SEED for which.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toJson } from "@k8s-config/core";
import { environments } from "@k8s-config/overlays/testing";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readEnvironment } from "./environment.ts";
import { compile, literal, root } from "./testing/compile.ts";
import { mutated, mutations, type MutationName } from "./testing/mutations.ts";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 200);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 4);

const generated = join(root, "packages/overlays/src/generated");
const module: { validate(data: unknown): boolean } = await import(pathToFileURL(join(generated, "validate.js")).href);

const names = Object.keys(mutations).filter((name): name is MutationName => name in mutations);
const cases = fc.sample(fc.tuple(environments, fc.constantFrom(...names), fc.nat()), { seed, numRuns: runs });

/** What may be refused by the schema alone: how TypeScript takes the keys of a union's other members. */
const looser: ReadonlySet<MutationName> = new Set(["a key of another member of a union"]);

it("what the schema accepts compiles, and what does not compile the schema refuses", () => {
  const { model } = readEnvironment(root);
  const values = cases.map(([environment, mutation, choice]) => ({ mutation, value: mutated(model, toJson(environment), mutation, choice) }));
  const messages = compile([
    `import type { Environment } from ${JSON.stringify(join(generated, "environment.ts"))};`,
    ...values.map(({ value }, index) => `export const case${index}: Environment = ${literal(value)};`),
  ].join("\n"));
  const verdicts = values.map(({ mutation, value }, index) => ({ mutation, value, accepted: module.validate(value), compiles: messages.get(index + 2) ?? true }));

  const told = (each: (typeof verdicts)[number]) => `seed ${seed}, ${each.mutation}: ${JSON.stringify(each.value)}\n${each.compiles}`;
  expect(verdicts.filter(({ accepted, compiles }) => accepted && compiles !== true).map(told)).toEqual([]);
  expect(verdicts.filter(({ accepted, compiles, mutation }) => !accepted && compiles === true && !looser.has(mutation)).map(told)).toEqual([]);

  // A test in which nothing is refused, or nothing accepted, would prove nothing.
  const counts = names.map((name) => {
    const own = verdicts.filter(({ mutation }) => mutation === name);
    const accepted = own.filter((each) => each.accepted).length;
    return { name, accepted, refused: own.length - accepted, "does not compile": own.filter(({ compiles }) => compiles !== true).length };
  });
  console.table(counts);
  expect(counts.filter(({ accepted, refused }) => accepted + refused < runs / 20)).toEqual([]);
  const sums = (["accepted", "refused", "does not compile"] as const).map((verdict) => counts.reduce((sum, count) => sum + count[verdict], 0));
  expect(Math.min(...sums)).toBeGreaterThan(runs / 5);
});
