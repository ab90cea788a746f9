/** A setting that comes, and one that goes, in a copy of this repository: one command brings both to wherever they are told. */
import { readYaml, toJson, toYaml } from "@k8s-config/core";
import { expect, it } from "vitest";
import { withWorkspace, type Workspace } from "./testing/workspace.ts";

// Each runs the generators of everything, three times and once, and the compiler; beside other tests on a slow machine.
const timeout = 300_000;

/** Runs the one command. */
const generate = (workspace: Workspace) => workspace.run("npm", "run", "generate");

/** The lines of a text that a pattern matches. */
const linesWith = (text: string, pattern: RegExp) => text.split("\n").filter((line) => pattern.test(line));

it("a setting that is added to a component arrives everywhere, and what follows from nothing is not done again", () =>
  withWorkspace(async (workspace) => {
    const edited = ["packages/web/src/settings.ts", "packages/web/src/configuration.ts"];
    workspace.replace("packages/web/src/settings.ts", "  readonly displayTips: boolean;\n", '  readonly displayTips: boolean;\n  /** Notes that the app keeps at hand. @minimum 1 @maximum 9 @example 5 */\n  readonly notes: number;\n');
    workspace.replace("packages/web/src/settings.ts", "  displayTips: true,\n", "  displayTips: true,\n  notes: 3,\n");
    workspace.replace("packages/web/src/configuration.ts", "    displayTips: settings.displayTips,\n", "    displayTips: settings.displayTips,\n    notes: settings.notes,\n");
    const before = workspace.files();

    expect(await generate(workspace)).toMatchObject({ code: 0 });

    expect(workspace.read("packages/overlays/src/generated/environment.ts")).toContain(
      "  /**\n   * Notes that the app keeps at hand. From 1 to 9.\n   * @default 3\n   * @example 5\n   */\n  readonly notes?: number;\n",
    );
    expect(JSON.parse(workspace.read("packages/overlays/src/generated/environment.schema.json"))).toMatchObject({
      properties: { web: { properties: { notes: { description: "Notes that the app keeps at hand. By default, 3.", type: "integer", minimum: 1, maximum: 9, default: 3, examples: [5] } } } },
    });
    expect(linesWith(workspace.read("docs/reference/web.md"), /web\.notes/)).toEqual([
      "| `web.notes` | number | `3` | from 1 to 9 | Notes that the app keeps at hand. | `5` | `ConfigMap/web-config configuration.json: notes` |",
    ]);
    expect(linesWith(workspace.read("README.md"), /`notes`/)).toEqual([expect.stringMatching(/^\| \[`web`\].*`displayTips`, `notes`, /)]);
    // What is emitted says it too; no file beside what is generated and emitted has changed.
    const after = workspace.files();
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed.filter((path) => !/^(packages\/overlays\/src\/generated|packages\/web\/base|overlays\/[a-z]+\/app|docs\/reference)\/|^README\.md$/.test(path))).toEqual([]);
    expect(changed.filter((path) => edited.includes(path))).toEqual([]);
    expect(changed.some((path) => path.startsWith("packages/web/base/"))).toBe(true);

    // The docs read the README, which was another before.
    expect(await generate(workspace)).toMatchObject({ code: 0 });
    const again = await generate(workspace);
    expect(linesWith(again.text, /local cache|Up to date/)).toEqual(["> nx run @k8s-config/codegen:codegen  [local cache]", "> nx run @k8s-config/codegen:docs  [local cache]", "Up to date: bases, dev, prod, staging."]);
    expect(workspace.files()).toEqual(after);
  }), timeout);

it("a setting that is removed from a component fails where it is used: as it is typed, as it is emitted, and in YAML", () =>
  withWorkspace(async (workspace) => {
    workspace.replace(
      "packages/api/src/settings.ts",
      "  /** Whether an empty server is filled with ClearML's example projects (`apiserver.pre_populate.enabled`). @example true */\n  readonly prePopulate: boolean;\n",
      "",
    );
    workspace.replace("packages/api/src/settings.ts", "  prePopulate: false,\n", "");
    workspace.replace("packages/api/src/config.ts", "enabled: settings.prePopulate,", "enabled: false,");
    const emitted = workspace.files();

    const { code, text } = await generate(workspace);
    expect(code).toBe(1);
    expect(linesWith(text, /prePopulate|Nothing was written/)).toMatchInlineSnapshot(`
      [
        "dev: api.prePopulate = true: is no setting. Remove it; here may stand replicas, pods, gunicorn, watchdog, cookies, sessions, cors, workers, asyncDelete, storageCredentials, servicesAgent, checkForUpdates, statistics, logLevel, company, databaseInitSec, extraConfig.",
        "1 error. Nothing was written.",
      ]
    `);
    for (const path of ["packages/overlays/src/generated/environment.ts", "packages/overlays/src/generated/environment.schema.json", "docs/reference/api.md", "README.md"]) {
      expect(workspace.read(path)).not.toContain("prePopulate");
    }
    // Nothing is emitted by half.
    expect([...workspace.files()].filter(([path, content]) => /\/base\/|^overlays\//.test(path) && emitted.get(path) !== content).map(([path]) => path)).toEqual([]);

    const typed = await workspace.run("tsc", "-p", "overlays/dev", "--pretty", "false");
    expect(typed).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "overlays/dev/overlay.ts(17,5): error TS2353: Object literal may only specify known properties, and 'prePopulate' does not exist in type 'ApiSettings'.
      ",
      }
    `);
    expect(await workspace.run("tsc", "-p", "overlays/prod")).toEqual({ code: 0, text: "" });

    const environment = toJson(JSON.parse(workspace.read("overlays/dev/environment.json"))["environment"]);
    const yaml = toYaml(environment);
    expect(readYaml(yaml)).toMatchObject({ faults: [], value: environment });
    workspace.remove("overlays/dev/overlay.ts");
    workspace.write("overlays/dev/overlay.yaml", `# yaml-language-server: $schema=../../packages/overlays/src/generated/environment.schema.json\n${yaml}`);
    expect(await workspace.run("k8s-config", "emit")).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "overlays/dev/overlay.yaml:22:3: api.prePopulate = true: is no setting. Remove it; here may stand replicas, pods, gunicorn, watchdog, cookies, sessions, cors, workers, asyncDelete, storageCredentials, servicesAgent, checkForUpdates, statistics, logLevel, company, databaseInitSec, extraConfig.
        22 |   prePopulate: true
           |   ^
      1 error. Nothing was written.
      ",
      }
    `);
  }), timeout);
