import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { scenarios } from "./index.ts";

it("names each scenario's file", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.startsWith("index.") && !file.endsWith(".test.ts"));
  expect(scenarios.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  for (const { about } of scenarios) expect(about).toMatch(/^\S.*[^.]$/);
});
