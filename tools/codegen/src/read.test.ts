import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readModel } from "./read.ts";
import { toSchema } from "./schema.ts";

const tsconfig = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
const fixtures = (kind: string) => readdirSync(new URL(`fixtures/${kind}`, import.meta.url)).toSorted();
const read = (fixture: string) => readModel(tsconfig, fileURLToPath(new URL(`fixtures/${fixture}/settings.ts`, import.meta.url)), "Settings");
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

describe("settings of every type that can be represented", () => {
  it.each(fixtures("represented"))("are read as a model, and told as a schema: %s", async (name) => {
    const { model, problems } = read(`represented/${name}`);
    expect(problems).toEqual([]);
    await expect(json(model)).toMatchFileSnapshot(`fixtures/represented/${name}/model.json`);
    await expect(json(toSchema(model, "A fixture.", {}))).toMatchFileSnapshot(`fixtures/represented/${name}/schema.json`);
  });
});

describe("settings that cannot be represented", () => {
  it.each(fixtures("refused"))("are told with file, line, setting and what to write instead: %s", async (name) => {
    const told = read(`refused/${name}`).problems.map(({ file, line, setting, message }) => `${basename(file)}:${line}: ${setting}: ${message}\n`);
    await expect(told.join("")).toMatchFileSnapshot(`fixtures/refused/${name}/problems.txt`);
  });
});
