import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { declarations } from "./declarations.ts";
import { openProject, readModel } from "./read.ts";
import { toBareSchema, toSchema } from "./schema.ts";
import { compile } from "./testing/compile.ts";
import { validatorCode } from "./validator.ts";

const tsconfig = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
const fixtures = (kind: string) => readdirSync(new URL(`fixtures/${kind}`, import.meta.url)).toSorted();
const pathOf = (fixture: string, file = "settings.ts") => fileURLToPath(new URL(`fixtures/${fixture}/${file}`, import.meta.url));
const read = (fixture: string) => readModel(openProject(tsconfig), pathOf(fixture), "Settings");
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

describe("settings of every type that can be represented", () => {
  const represented = fixtures("represented");

  it.each(represented)("are read as a model, and told as a schema and as a type: %s", async (name) => {
    const { model, problems } = read(`represented/${name}`);
    expect(problems).toEqual([]);
    await expect(json(model)).toMatchFileSnapshot(`fixtures/represented/${name}/model.json`);
    await expect(json(toSchema(model, "A fixture.", {}))).toMatchFileSnapshot(`fixtures/represented/${name}/schema.json`);
    await expect(declarations(model, "A fixture.", {})).toMatchFileSnapshot(`fixtures/represented/${name}/type.ts`);
  });

  it("are the same type once generated, in both directions", () => {
    const lines = represented.flatMap((name, index) => [
      `import type { Settings as Source${index} } from ${JSON.stringify(pathOf(`represented/${name}`))};`,
      `import type { Settings as Generated${index} } from ${JSON.stringify(pathOf(`represented/${name}`, "type.ts"))};`,
      `export const there${index} = (source: Source${index}): Generated${index} => source;`,
      `export const back${index} = (generated: Generated${index}): Source${index} => generated;`,
      // What may be assigned may still differ in readonly, and in what is optional.
      `export const same${index}: Same<Source${index}, Generated${index}> = true;`,
    ]);
    const same = "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;";
    const wrong = "export const wrong: Same<Source0, Generated1> = true;";
    const text = [...lines, same, wrong].join("\n");
    expect([...compile(text)]).toEqual([[lines.length + 2, expect.stringContaining("is not assignable to type 'false'")]]);
  });
});

it("a setting that is to go is validated as all others are", () => {
  const bare = toBareSchema(read("represented/deprecated").model);
  expect(JSON.stringify(bare)).not.toContain("deprecat");
  expect(validatorCode(bare)).toContain("export const validate");
});

describe("settings that cannot be represented", () => {
  it.each(fixtures("refused"))("are told with file, line, setting and what to write instead: %s", async (name) => {
    const told = read(`refused/${name}`).problems.map(({ file, line, setting, message }) => `${basename(file)}:${line}: ${setting}: ${message}\n`);
    await expect(told.join("")).toMatchFileSnapshot(`fixtures/refused/${name}/problems.txt`);
  });
});
