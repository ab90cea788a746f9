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

const changedBetween = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) => [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

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
    const changed = changedBetween(before, after);
    expect(changed.filter((path) => !/^(packages\/overlays\/src\/generated|packages\/web\/base|overlays\/[a-z]+\/app|docs\/reference)\/|^README\.md$/.test(path))).toEqual([]);
    expect(changed.filter((path) => edited.includes(path))).toEqual([]);
    expect(changed.some((path) => path.startsWith("packages/web/base/"))).toBe(true);

    // The docs read the README, which was another before.
    expect(await generate(workspace)).toMatchObject({ code: 0 });
    const again = await generate(workspace);
    expect(linesWith(again.text, /local cache|Up to date/)).toEqual(["> nx run @k8s-config/codegen:codegen  [local cache]", "Up to date: bases, dev, prod, staging.", "> nx run @k8s-config/codegen:docs  [local cache]"]);
    expect(workspace.files()).toEqual(after);
  }), timeout);

it("a setting that is to go is warned of where it is used; once removed it fails there: as it is typed, as it is emitted, and in YAML", () =>
  withWorkspace(async (workspace) => {
    workspace.replace("packages/api/src/settings.ts", "(`apiserver.pre_populate.enabled`). @example true */", "(`apiserver.pre_populate.enabled`). @example true @deprecated Fill it with projects of your own. */");
    expect(await workspace.run("npm", "run", "codegen")).toMatchObject({ code: 0 });
    const warned = await workspace.run("k8s-config", "emit");
    expect({ code: warned.code, lines: linesWith(warned.text, /deprecated/) }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "lines": [
          "warning: dev: api.prePopulate = true: is deprecated, and will be removed. Fill it with projects of your own.",
        ],
      }
    `);
    workspace.write("overlays/staging/overlay.yaml", `exposure: { kind: nodePort, host: localhost }\ncredentials: { kind: existingSecret }\nusers: [{ username: ada, name: Ada Lovelace }]\napi:\n  prePopulate: true\n`);
    const typedStaging = workspace.read("overlays/staging/overlay.ts");
    workspace.remove("overlays/staging/overlay.ts");
    expect(linesWith((await workspace.run("k8s-config", "check", "staging")).text, /deprecated|prePopulate|\^/)).toMatchInlineSnapshot(`
      [
        "warning: overlays/staging/overlay.yaml:5:3: api.prePopulate = true: is deprecated, and will be removed. Fill it with projects of your own.",
        "  5 |   prePopulate: true",
        "    |   ^",
      ]
    `);
    workspace.remove("overlays/staging/overlay.yaml");
    workspace.write("overlays/staging/overlay.ts", typedStaging);
    workspace.replace(
      "packages/api/src/settings.ts",
      "  /** Whether an empty server is filled with ClearML's example projects (`apiserver.pre_populate.enabled`). @example true @deprecated Fill it with projects of your own. */\n  readonly prePopulate: boolean;\n",
      "",
    );
    workspace.replace("packages/api/src/settings.ts", "  prePopulate: false,\n", "");
    workspace.replace("packages/api/src/config.ts", "enabled: settings.prePopulate,", "enabled: false,");
    workspace.replace("packages/overlays/src/rules-air-gap.ts", "api.prePopulate,", "false,");
    const emitted = workspace.files();

    const { code, text } = await generate(workspace);
    expect(code).toBe(1);
    expect(linesWith(text, /prePopulate|Nothing was written/)).toMatchInlineSnapshot(`
      [
        "dev: api.prePopulate = true: is no setting. Remove it; here may stand replicas, autoscaling, pods, gunicorn, watchdog, cookies, sessions, cors, workers, asyncDelete, storageCredentials, servicesAgent, checkForUpdates, statistics, logLevel, company, databaseInitSec, extraConfig.",
        "1 error. Nothing was written.",
      ]
    `);
    for (const path of ["packages/overlays/src/generated/environment.ts", "packages/overlays/src/generated/environment.schema.json"]) {
      expect(workspace.read(path)).not.toContain("prePopulate");
    }
    // Nothing is emitted by half, and what comes after is not begun.
    expect(changedBetween(emitted, workspace.files()).filter((path) => /\/base\/|^overlays\/|^docs\/|^README/.test(path))).toEqual([]);

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
        "text": "overlays/dev/overlay.yaml:22:3: api.prePopulate = true: is no setting. Remove it; here may stand replicas, autoscaling, pods, gunicorn, watchdog, cookies, sessions, cors, workers, asyncDelete, storageCredentials, servicesAgent, checkForUpdates, statistics, logLevel, company, databaseInitSec, extraConfig.
        22 |   prePopulate: true
           |   ^
      1 error. Nothing was written.
      ",
      }
    `);
  }), timeout);

it("a setting without a default stops the one command before anything is written, even where the base cannot be rendered without it", () =>
  withWorkspace(async (workspace) => {
    workspace.replace("packages/redis/src/settings.ts", "  readonly memoryPercent: number;\n", "  readonly memoryPercent: number;\n  /** What clients may do. */\n  readonly clients: Clients;\n");
    workspace.replace("packages/redis/src/settings.ts", "export const defaults: RedisSettings = {\n", "/** What clients may do. */\nexport interface Clients {\n  /** Number of clients. @minimum 1 @example 5 */\n  readonly maximum: number;\n}\n\nexport const defaults: RedisSettings = {\n");
    workspace.replace("packages/redis/src/resources.ts", "maxmemory-policy noeviction\n", "maxmemory-policy noeviction\nmaxclients ${settings.clients.maximum}\n");
    const before = workspace.files();
    const { code, text } = await generate(workspace);
    expect(code).toBe(1);
    expect(linesWith(text, /settings\.ts|Nothing|TypeError|^ +at |^> nx run \S+$/)).toMatchInlineSnapshot(`
      [
        "> nx run @k8s-config/codegen:codegen",
        "packages/redis/src/settings.ts:18: redis.clients: no default; write one in \`defaults\` beside the type, or make the setting optional",
        "Nothing was generated.",
      ]
    `);
    expect(changedBetween(before, workspace.files())).toEqual([]);
  }), timeout);

it("a setting that lands nowhere is told with its line, and of the reference nothing is written", () =>
  withWorkspace(async (workspace) => {
    workspace.replace("packages/web/src/settings.ts", "  readonly displayTips: boolean;\n", "  readonly displayTips: boolean;\n  /** Notes that the app keeps at hand. @minimum 1 @example 5 */\n  readonly notes: number;\n");
    workspace.replace("packages/web/src/settings.ts", "  displayTips: true,\n", "  displayTips: true,\n  notes: 3,\n");
    const before = workspace.files();
    const { code, text } = await generate(workspace);
    expect(code).toBe(1);
    expect(linesWith(text, /settings\.ts|Nothing|Error|^ +at |^> nx run \S+$/)).toMatchInlineSnapshot(`
      [
        "> nx run @k8s-config/codegen:codegen",
        "> nx run @k8s-config/codegen:docs",
        "packages/web/src/settings.ts:26: web.notes: lands nowhere: {"exposure":{"kind":"none","domain":"clearml.example.com"},"credentials":{"kind":"existingSecret"},"users":[{"username":"ada","name":"Ada Lovelace"}],"web":{"notes":5}} renders as {"exposure":{"kind":"none","domain":"clearml.example.com"},"credentials":{"kind":"existingSecret"},"users":[{"username":"ada","name":"Ada Lovelace"}]} does; use it in the component, or give it another @example",
        "Nothing was generated.",
      ]
    `);
    expect(changedBetween(before, workspace.files()).filter((path) => !path.startsWith("packages/overlays/src/generated/"))).toEqual([]);
  }), timeout);
