import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { declarations } from "./declarations.ts";
import type { ModelProblem } from "./model.ts";
import { openProject, readModel } from "./read.ts";
import { toBareSchema, toSchema } from "./schema.ts";
import { compile } from "./testing/compile.ts";
import { validatorCode } from "./validator.ts";

const tsconfig = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
const fixtures = (kind: string) => readdirSync(new URL(`fixtures/${kind}`, import.meta.url)).toSorted();
const pathOf = (fixture: string, file = "settings.ts") => fileURLToPath(new URL(`fixtures/${fixture}/${file}`, import.meta.url));
const wrapped = (fixture: string) => pathOf(fixture, "overridden.ts");
const refused = fixtures("refused");
// As the environment holds the settings of its components.
const wrappers = refused.map((name): [string, string] => [
  wrapped(`refused/${name}`),
  'import type { Overrides } from "@k8s-config/clearml";\nimport type { Settings } from "./settings.ts";\n\nexport interface Environment {\n  /** A component. */\n  readonly component?: Overrides<Settings>;\n}\n',
]);
const project = openProject(tsconfig, new Map(wrappers));
const read = (fixture: string) => readModel(project, pathOf(fixture), "Settings");
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
  it.each(refused)("are told with file, line, setting and what to write instead: %s", async (name) => {
    await expect(told(read(`refused/${name}`).problems)).toMatchFileSnapshot(`fixtures/refused/${name}/problems.txt`);
  });

  it.each(refused)("are told as well where an environment may override them in part: %s", (name) => {
    const direct = read(`refused/${name}`).problems;
    const { problems } = readModel(project, wrapped(`refused/${name}`), "Environment");
    expect(told(problems)).toBe(told(direct.map((problem) => ({ ...problem, setting: `component.${problem.setting}` }))));
  });
});

const told = (problems: readonly ModelProblem[]) => problems.map(({ file, line, setting, message }) => `${basename(file)}:${line}: ${setting}: ${message}\n`).join("");

describe("a setting that may be overridden in part", () => {
  const defaults = { component: { replicas: 0, gunicorn: {}, users: [], spare: 1, storage: { size: "5Gi" }, both: { workers: 1, folder: "a" }, conflict: { workers: 1 }, twice: 5, entries: [] }, namespace: "clearml" };
  const { problems } = readModel(project, pathOf("defaults"), "Environment", defaults);

  it("has a default that it takes itself, where it may not be left out", () => {
    expect(told(problems)).toMatchInlineSnapshot(`
      "settings.ts:32: component.replicas: its default 0 is refused by the setting itself: it must be >= 1; write another in \`defaults\`, or loosen the setting
      settings.ts:6: component.gunicorn.workers: no default; write one in \`defaults\` beside the type, or make the setting optional
      settings.ts:38: component.missing: no default; write one in \`defaults\` beside the type, or make the setting optional
      settings.ts:40: component.worded: no default but in the words of the doc comment; write one in \`defaults\` beside the type, or make the setting optional
      settings.ts:42: component.group: no default; write one in \`defaults\` beside the type, or make the setting optional
      settings.ts:44: component.spare: its default 1 is refused by the setting itself: it must be string; write another in \`defaults\`, or loosen the setting
      settings.ts:46: component.storage: its default {"size":"5Gi"} is refused by the setting itself: it must be string; write another in \`defaults\`, or loosen the setting
      settings.ts:6: component.conflict.workers: a conflicting intersection: no value is of all its types; write one interface that says what it may be
      settings.ts:52: component.twice: \`By default\` in the doc comment of a setting whose default a constant has, and the two may differ; leave it out, the constant's value is told wherever the setting is
      settings.ts:26: component.entries.size: \`By default\` in the doc comment of a setting that may not be left out; make it optional, or leave the words out
      settings.ts:58: component.whole: the type Gunicorn & Folder is an intersection; write an interface that extends its members
      settings.ts:66: namespace: \`By default\` in the doc comment of a setting whose default a constant has, and the two may differ; leave it out, the constant's value is told wherever the setting is
      "
    `);
  });

  // What is said of all pods has no constant of its own.
  it("has none of which nobody knows where it stands", () => {
    expect(told(readModel(project, pathOf("defaults"), "Environment").problems)).not.toContain("no default");
  });
});
