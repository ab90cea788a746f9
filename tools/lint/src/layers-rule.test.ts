import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const oxlint = join(dirname(createRequire(import.meta.url).resolve("oxlint/package.json")), "bin/oxlint");
const plugin = join(import.meta.dirname, "index.ts");

type Files = Readonly<Record<string, string>>;

function manifest(name: string, layer: string, fields: object = {}): string {
  return JSON.stringify({ name: `@x/${name}`, ...fields, nx: { tags: ["other", `layer:${layer}`] } });
}

function dependencies(...names: string[]): object {
  return { dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])) };
}

const workspace: Files = {
  ".oxlintrc.json": JSON.stringify({
    plugins: [],
    jsPlugins: [plugin],
    categories: { correctness: "off" },
    rules: { "k8s-config/layers": "error" },
  }),
  "package.json": JSON.stringify({
    name: "root",
    workspaces: ["packages/*", "overlays/*", "tools/*"],
    devDependencies: { vitest: "5", "fast-check": "4" },
  }),
  "vitest.config.ts": 'export { x } from "vitest/config";',
  "packages/core/package.json": manifest("core", "core", dependencies("yaml", "@x/clearml")),
  "packages/clearml/package.json": manifest("clearml", "clearml", dependencies("@x/core")),
  "packages/api/package.json": manifest("api", "component", {
    dependencies: { "@x/clearml": "1", "@x/mongo": "1", "@x/kubectl": "1", yaml: "2" },
    peerDependencies: { "@x/core": "1" },
    optionalDependencies: { "@scope/maybe": "1" },
    devDependencies: { ajv: "8" },
  }),
  "packages/mongo/package.json": manifest("mongo", "component"),
  "packages/overlays/package.json": manifest("overlays", "overlays", dependencies("@x/api")),
  "packages/untagged/package.json": JSON.stringify({ name: "@x/untagged", ...dependencies("@x/core") }),
  "packages/mistagged/package.json": manifest("mistagged", "kernel", dependencies("@x/core")),
  "overlays/dev/package.json": manifest("dev", "overlay", dependencies("@x/overlays", "@x/core")),
  "tools/kubectl/package.json": manifest("kubectl", "testing", dependencies("@x/core", "@x/clearml")),
  "tools/codegen/package.json": manifest("codegen", "codegen", dependencies("@x/api", "@x/bench")),
  "tools/bench/package.json": manifest("bench", "tool", dependencies("@x/overlays", "@x/codegen")),
  "tools/cli/package.json": manifest("cli", "cli", dependencies("@x/codegen", "@x/overlays", "@x/kubectl", "@x/dev")),
};

const scratch: string[] = [];
afterEach(() => scratch.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Runs oxlint as the packages' lint script does, in the folder of the package that `path` lies in. */
function lint(path: string, source: string, files: Files = {}): string[] {
  const root = mkdtempSync(join(tmpdir(), "k8s-config-lint-"));
  scratch.push(root);
  for (const [name, content] of Object.entries({ ...workspace, ...files, [path]: source })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const cwd = join(root, ...path.split("/").slice(0, 2));
  const run = spawnSync(process.execPath, [oxlint, "-c", "../../.oxlintrc.json", "--format", "json", "."], {
    cwd,
    encoding: "utf8",
  });
  const found = messages(run.stdout);
  // Whatever else goes wrong in oxlint must not look like a clean run.
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: found.length === 0 ? 0 : 1, stderr: "" });
  return found;
}

function messages(report: string): string[] {
  const json: unknown = JSON.parse(report);
  if (typeof json !== "object" || json === null || !("diagnostics" in json) || !Array.isArray(json.diagnostics)) {
    throw new Error(`not a report of oxlint: ${report}`);
  }
  return json.diagnostics.map((diagnostic: { code: string; message: string }) => {
    expect(diagnostic.code).toBe("k8s-config(layers)");
    return diagnostic.message;
  });
}

describe("imports that are allowed", () => {
  it.each([
    ["its own files, wherever they lie", "packages/api/src/a/b.ts", 'import "../c.ts"; import ".."; import json from "../../package.json";'],
    ["its own name and its own import map", "packages/api/src/a.ts", 'import "@x/api"; import "#own";'],
    ["what Node brings along", "packages/api/src/a.ts", 'import "node:fs"; import "fs/promises"; import "node:test";'],
    ["dependencies, peers and optional ones, and what lies below them", "packages/api/src/a.ts", 'import "yaml/util"; import "@x/core/json"; import "@scope/maybe";'],
    ["lower layers", "packages/clearml/src/a.ts", 'import "@x/core";'],
    ["components, by overlays", "packages/overlays/src/a.ts", 'import "@x/api";'],
    ["overlays, by an environment", "overlays/dev/overlay.ts", 'import "@x/overlays";'],
    ["components and tools, by codegen", "tools/codegen/src/a.ts", 'import "@x/api"; import "@x/bench";'],
    ["all but environments, by the cli", "tools/cli/src/a.ts", 'import "@x/codegen"; import "@x/overlays"; import "@x/kubectl";'],
    ["core, by test helpers", "tools/kubectl/src/a.ts", 'import "@x/core";'],
    ["devDependencies, in a test", "packages/api/src/a.test.ts", 'import "ajv";'],
    ["devDependencies of the root, in a test", "packages/core/src/a.test.ts", 'import "vitest"; import "fast-check";'],
    ["devDependencies of the root, in a proof", "packages/core/src/a.proof.ts", 'import "vitest"; import "fast-check";'],
    ["test helpers, in a test", "packages/api/src/a.test.ts", 'import "@x/kubectl";'],
    ["all these, in what tests share", "packages/api/src/testing/a.ts", 'import "ajv"; import "fast-check"; import "@x/kubectl";'],
    ["what is computed at run time", "packages/api/src/a.ts", "export const load = (name: string) => [import(name), import(`${name}.js`)];"],
  ])("%s", (_, path, source) => {
    expect(lint(path, source)).toEqual([]);
  });

  it("anything outside the workspace's packages", () => {
    expect(lint("examples/one/a.ts", 'import "nothing"; import "../../packages/core/src/a.ts";')).toEqual([]);
  });
});

describe("imports by path that leave the package", () => {
  it("name the package to import instead", () => {
    expect(lint("packages/api/src/a.ts", 'import { x } from "../../core/src/json.ts";')).toEqual([
      '"../../core/src/json.ts" leaves the package @x/api: import "@x/core" by its name and declare it in packages/api/package.json.',
    ]);
  });

  it("name no package where there is none", () => {
    expect(lint("packages/api/src/a.test.ts", 'import config from "../../../vitest.config.ts";')).toEqual([
      '"../../../vitest.config.ts" leaves the package @x/api: import a package by its name, and move what two packages need into a package of its own.',
    ]);
  });

  it("cannot hide in node_modules", () => {
    const files = { "packages/api/node_modules/yaml/package.json": '{ "name": "yaml" }' };
    expect(lint("packages/api/src/a.ts", 'import "../node_modules/yaml/index.js";', files)).toHaveLength(1);
  });

  it("are no way round for a package.json that only sets the module type", () => {
    const files = { "packages/api/src/old/package.json": '{ "type": "commonjs" }' };
    expect(lint("packages/api/src/old/a.ts", 'import "../b.ts"; import "left-pad";', files)).toEqual([
      'left-pad is not declared by @x/api: add it to "dependencies" in packages/api/package.json.',
    ]);
  });
});

describe("undeclared imports", () => {
  it("of npm and of the workspace", () => {
    expect(lint("packages/overlays/src/a.ts", 'import "@scope/left/pad"; import "@x/core";')).toEqual([
      '@scope/left is not declared by @x/overlays: add it to "dependencies" in packages/overlays/package.json.',
      '@x/core is not declared by @x/overlays: add it to "dependencies" in packages/overlays/package.json.',
    ]);
  });

  it("in a test are devDependencies", () => {
    expect(lint("packages/mongo/src/a.test.ts", 'import "ajv"; import "@x/kubectl";')).toEqual([
      'ajv is not declared by @x/mongo: add it to "devDependencies" in packages/mongo/package.json.',
      '@x/kubectl is not declared by @x/mongo: add it to "devDependencies" in packages/mongo/package.json.',
    ]);
  });

  it("are devDependencies outside a test", () => {
    expect(lint("packages/api/src/a.ts", 'import "ajv"; import "vitest";')).toEqual([
      'ajv is only a devDependency of @x/api, and this file is not a test: move it to "dependencies" in packages/api/package.json, or the import into a *.test.ts file.',
      'vitest is not declared by @x/api: add it to "dependencies" in packages/api/package.json.',
    ]);
  });
});

describe("imports of a layer that is out of reach", () => {
  it.each([
    ["packages/core/src/a.ts", "@x/clearml", "@x/core (layer core) may not import @x/clearml (layer clearml): core may import no package of this workspace."],
    ["packages/api/src/a.ts", "@x/mongo", "@x/api (layer component) may not import @x/mongo (layer component): component may import only core, clearml."],
    ["overlays/dev/overlay.ts", "@x/core", "@x/dev (layer overlay) may not import @x/core (layer core): overlay may import only overlays."],
    ["tools/bench/src/a.ts", "@x/codegen", "@x/bench (layer tool) may not import @x/codegen (layer codegen): tool may import only core, clearml, component, overlays, tool, testing."],
    ["tools/cli/src/a.ts", "@x/dev", "@x/cli (layer cli) may not import @x/dev (layer overlay): cli may import only core, clearml, component, overlays, codegen, tool, cli, testing."],
    ["tools/kubectl/src/a.test.ts", "@x/clearml", "@x/kubectl (layer testing) may not import @x/clearml (layer clearml): testing may import only core."],
  ])("%s importing %s", (path, name, message) => {
    expect(lint(path, `import "${name}";`)).toEqual([
      `${message} Move what both need into a layer that both may import, or let a layer above both bring them together.`,
    ]);
  });

  it("such as test helpers outside a test", () => {
    expect(lint("packages/api/src/a.ts", 'import "@x/kubectl";')).toEqual([
      "@x/kubectl is of the layer testing, which only tests may import: move the import into a *.test.ts file.",
    ]);
  });

  it("for want of a layer", () => {
    const remedy =
      'one tag "nx": { "tags": ["layer:NAME"] } with NAME one of core, clearml, component, overlays, overlay, codegen, tool, cli, testing.';
    expect(lint("packages/untagged/src/a.ts", 'import "@x/core";')).toEqual([
      `@x/untagged has no known layer: give packages/untagged/package.json ${remedy}`,
    ]);
    expect(lint("packages/api/src/a.ts", 'import "@x/mistagged";')).toEqual([
      `@x/mistagged has no known layer: give packages/mistagged/package.json ${remedy}`,
    ]);
  });
});

it.each([
  'import x from "left-pad";',
  'import type { X } from "left-pad";',
  'export * from "left-pad";',
  'export * as pad from "left-pad";',
  'export { x } from "left-pad";',
  'export type { X } from "left-pad";',
  'export const x = import("left-pad");',
  "export const x = import(`left-pad`);",
  'export type X = import("left-pad").X;',
])("reports: %s", (source) => {
  expect(lint("packages/mongo/src/a.ts", source)).toEqual([
    'left-pad is not declared by @x/mongo: add it to "dependencies" in packages/mongo/package.json.',
  ]);
});
