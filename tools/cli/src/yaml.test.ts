/** Environments that are written in YAML. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJson, toYaml } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { loadOverlay } from "./load.ts";
import { main } from "./main.ts";
import { lines, overlay, small, withProject, type Files, type Project } from "./testing/project.ts";

const file = "overlays/prod/overlay.yaml";
const schemaLine = "# yaml-language-server: $schema=../../packages/overlays/src/generated/environment.schema.json";

/** Six lines that are right. */
const right = `${schemaLine}
exposure: { kind: nodePort, host: localhost }
credentials: { kind: existingSecret }
users:
  - username: ada
    name: Ada Lovelace
`;

/** Runs a command line in this process. */
async function run(cwd: string, ...args: readonly string[]) {
  const [out, err] = [new Array<string>(), new Array<string>()];
  const code = await main(args, { cwd, out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

/** What emit says of an environment that it refuses. */
function refusal(text: string): Promise<string> {
  return withProject({ [file]: text }, async (project) => {
    const { code, out, err } = await run(project.folder, "emit");
    expect({ code, out, files: Object.keys(project.files()) }).toEqual({ code: 1, out: [], files: [file] });
    return err.join("\n");
  });
}

describe("an environment in YAML", () => {
  it("is emitted, and checked, as one in TypeScript is", () =>
    withProject({ [file]: right, "overlays/dev/overlay.ts": overlay(small) }, async (project) => {
      expect(await project.k8sConfig("emit")).toMatchObject({ code: 0, err: "" });
      expect(await project.k8sConfig("check")).toEqual({ code: 0, out: "Up to date: bases, dev, prod.\n", err: "" });
      expect(await project.k8sConfig("emit", "overlays/prod/")).toEqual({ code: 0, out: "Up to date: bases, prod.\n", err: "" });
      expect(await project.k8sConfig("check", "prd")).toMatchObject({ code: 2, err: 'there is no environment "prd" (overlays/prd/overlay.ts or overlay.yaml). Did you mean prod?\n' });
    }));

  const repository = fileURLToPath(new URL("../../../", import.meta.url));
  it.each(["dev", "staging", "prod"])("gives byte for byte the files that overlay.ts gives: %s", async (name) => {
    const text = readFileSync(`${repository}overlays/${name}/overlay.ts`, "utf8");
    const loaded = await loadOverlay(repository, name);
    const yaml = toYaml(toJson("value" in loaded ? loaded.value : undefined));
    const typed = await emittedFrom({ [`overlays/${name}/overlay.ts`]: text });
    const plain = await emittedFrom({ [`overlays/${name}/overlay.yaml`]: `${schemaLine}\n${yaml}` });
    expect(Object.keys(typed).length).toBeGreaterThan(50);
    expect(plain).toEqual(typed);
  });

  it("is as the README shows, and so is what it says of a mistake", async () => {
    const readme = readFileSync(`${repository}README.md`, "utf8");
    const [, example = ""] = /```yaml\n(# yaml-language-server[^`]*)```/.exec(readme) ?? [];
    const [, shown = ""] = /```\n(overlays\/prod\/overlay\.yaml:[^`]*)```/.exec(readme) ?? [];
    expect(Object.keys(await emittedFrom({ [file]: example }))).toContain("overlays/prod/environment.json");
    expect(await refusal(example.replace("thresholdSec", "tresholdSec"))).toBe(`${shown}1 error. Nothing was written.`);
  });

  it("may use anchors, and says numbers and texts as YAML does", () =>
    withProject({ [file]: `${right}web: { loginNotice: "yes", pods: &pods { labels: { team: no } } }\nredis: { pods: *pods }\napi: { replicas: 0x3 }\n` }, async (project) => {
      expect(await run(project.folder, "emit")).toMatchObject({ code: 0, err: [] });
      expect(JSON.parse(project.files()["overlays/prod/environment.json"] ?? "")).toMatchObject({
        environment: { web: { loginNotice: "yes", pods: { labels: { team: "no" } } }, redis: { pods: { labels: { team: "no" } } }, api: { replicas: 3 } },
      });
    }));

  it("is told with file, line and column as JSON; one in TypeScript without", () =>
    withProject({ [file]: `${right}release: 3.0.0\n`, "overlays/dev/overlay.ts": overlay({ ...small, release: "3.0.0" }) }, async (project) => {
      const { code, out } = await run(project.folder, "check", "--json");
      const problem = {
        severity: "error",
        path: "release",
        value: "3.0.0",
        reason: "is none of the values it may have",
        remedy: "Write one of 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0",
      };
      expect(code).toBe(1);
      expect(JSON.parse(out.join("\n"))).toMatchObject({
        problems: [
          { ...problem, environment: "dev" },
          { ...problem, environment: "prod", file, line: 7, column: 10, excerpt: ["  7 | release: 3.0.0", "    |          ^"] },
        ],
      });
      const { problems } = JSON.parse(out.join("\n"));
      expect(Object.keys(problems[0]).toSorted()).toEqual(["environment", "path", "reason", "remedy", "severity", "value"]);
    }));

  it("is told by the binary with the line and a caret below it", () =>
    withProject({ [file]: `${right}api:\n  replicas: "3"\n` }, async (project) => {
      expect(await project.k8sConfig("emit")).toEqual({
        code: 1,
        out: "",
        err: lines(`${file}:8:13: api.replicas = "3": is not a whole number. Write one, for example 3.`, '  8 |   replicas: "3"', "    |             ^", "1 error. Nothing was written."),
      });
    }));
});

describe("what is wrong with an environment in YAML is shown in its place:", () => {
  it("an unknown key, with the nearest that is known", async () => {
    expect(await refusal(`${right}api:\n  watchdog: { tresholdSec: 60 }\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:8:15: api.watchdog.tresholdSec = 60: is no setting. Did you mean thresholdSec?
        8 |   watchdog: { tresholdSec: 60 }
          |               ^
      1 error. Nothing was written."
    `);
  });

  it("a missing key, at the map that lacks it", async () => {
    expect(await refusal(right.replace("    name: Ada Lovelace\n", ""))).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:5:5: users.0.name: has to be said. Add name, for example "Ada Lovelace".
        5 |   - username: ada
          |     ^
      1 error. Nothing was written."
    `);
    expect(await refusal(right.replace(/^credentials.*\n/m, ""))).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:2:1: credentials: has to be said. Add credentials.
        2 | exposure: { kind: nodePort, host: localhost }
          | ^
      1 error. Nothing was written."
    `);
  });

  it("an item of a list", async () => {
    expect(await refusal(`${right}  - { username: "alan:t", name: Alan }\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:7:17: users.1.username = "alan:t": Basic auth ends a name at its first colon. Write a plain login name, for example "ada".
        7 |   - { username: "alan:t", name: Alan }
          |                 ^
      1 error. Nothing was written."
    `);
  });

  it("a label, whose key has dots, and one beside it that the dots would lead to", async () => {
    expect(await refusal(`${right}labels:\n  example: a\n  example.com/team: b c\n  app.kubernetes.io/name: x\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:10:27: labels.app.kubernetes.io/name = "x": is the project's own: Services and selectors find pods by it. Use another label.
        10 |   app.kubernetes.io/name: x
           |                           ^
      overlays/prod/overlay.yaml:9:21: labels.example.com/team = "b c": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
        9 |   example.com/team: b c
          |                     ^
      2 errors. Nothing was written."
    `);
    expect(await refusal(`${right}web:\n  configuration:\n    a: { b: fine }\n    a.b: \${no}\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:10:10: web.configuration.a.b = "\${no}": holds \${…}, which Flux's post-build substitution would replace. Write the value itself; for a variable of the pods in extraConfig write {"$env": "NAME"}.
        10 |     a.b: \${no}
           |          ^
      1 error. Nothing was written."
    `);
  });

  it("a value behind an alias, and one that lies in the defaults", async () => {
    expect(await refusal(`${right}web:\n  pods: &pods { labels: { "a b": c } }\nredis:\n  pods: *pods\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:8:34: redis.pods.labels.a b = "c": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
        8 |   pods: &pods { labels: { "a b": c } }
          |                                  ^
      overlays/prod/overlay.yaml:8:34: web.pods.labels.a b = "c": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
        8 |   pods: &pods { labels: { "a b": c } }
          |                                  ^
      2 errors. Nothing was written."
    `);
    expect(await refusal(`${right}api:\n  sessions: { maxExpirationSec: 3600 }\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:8:13: api.sessions.defaultExpirationSec = 2592000: is above maxExpirationSec, 3600. Write 3600 or less.
        8 |   sessions: { maxExpirationSec: 3600 }
          |             ^
      1 error. Nothing was written."
    `);
  });

  it("a column behind characters that are wider than their code", async () => {
    expect(await refusal(`${right}labels: { "z\u0308": "é", "😀 中": x }\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:7:17: labels.z̈ = "é": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
        7 | labels: { "z̈": "é", "😀 中": x }
          |                ^
      overlays/prod/overlay.yaml:7:29: labels.😀 中 = "x": is no label of Kubernetes. Use at most 63 letters, digits, -, _ and ., with a letter or digit at both ends.
        7 | labels: { "z̈": "é", "😀 中": x }
          |                              ^
      2 errors. Nothing was written."
    `);
    expect(await refusal(`${right}web: { loginNotice: "😀 中 é", replicas: two }\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:7:40: web.replicas = "two": is not a whole number. Write one, for example 2.
        7 | web: { loginNotice: "😀 中 é", replicas: two }
          |                                          ^
      1 error. Nothing was written."
    `);
  });

  it("the whole of it, at its beginning", async () => {
    expect(await refusal("# nothing\n")).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:1:1 = null: is not a group of settings. Write one.
        1 | # nothing
          | ^
      1 error. Nothing was written."
    `);
    expect(await refusal(`${right}web: { pods: { tolerations: [{ operator: 5 }] } }\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:1:1: Deployment/web: is refused by its Kubernetes schema: /spec/template/spec/tolerations/0/operator must be string, must be equal to one of the allowed values. Correct the setting that says it.
        1 | # yaml-language-server: $schema=../../packages/overlays/src/generated/environment.schema.json
          | ^
      1 error. Nothing was written."
    `);
  });

  it("a patch of what Kubernetes refuses, at the place in its value", async () => {
    const patches = 'patches:\n  - target: Deployment/web\n    op: add\n    path: /spec/template/spec/tolerations\n    value:\n      - operator: 5\n';
    expect(await refusal(`${right}${patches}`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:12:19: patches.0.value.0.operator = 5: is refused by the Kubernetes schema of Deployment/web, /spec/template/spec/tolerations/0/operator: must be string, must be equal to one of the allowed values. Correct the patch.
        12 |       - operator: 5
           |                   ^
      1 error. Nothing was written."
    `);
  });

  it("a setting that says nothing", async () => {
    expect(await refusal(`${right}api:\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:7:1: api = null: is not a group of settings. Write one.
        7 | api:
          | ^
      1 error. Nothing was written."
    `);
  });

  it("a warning", () =>
    withProject({ [file]: `${right}    passwordHash: "$2y$12$${"x".repeat(53)}"\n` }, async (project) => {
      const { code, err } = await run(project.folder, "emit");
      expect(code).toBe(0);
      expect(err.join("\n")).toMatchInlineSnapshot(`
        "warning: overlays/prod/overlay.yaml:7:19: users.0.passwordHash: lies in git for all who may read it to try passwords on. Put base64 of the hash under user-ada into the credentials' Secret instead.
          7 |     passwordHash: …
            |                   ^"
      `);
    }));
});

describe("a secret is not shown with its line:", () => {
  const secret = "s3cr3t-v4lue";
  it.each([
    ["a refused password", `${right}    password: ${secret}\n`],
    ["a refused hash", `${right}    passwordHash: ${secret}\n`],
    ["one beside what is wrong", `${right}  - { username: 5, passwordHash: "${secret}" }\n`],
    ["one before what is wrong", `${right}  - { password: "${secret}", username: 5 }\n`],
    ["a variable", `${right}api: { pods: { env: { MY_TOKEN: ${secret} } } }\n`],
    ["one in the server's file for secrets", `${right}api: { extraConfig: { shared: { secure: { a: ${secret} } } } }\n`],
    ["one in a URL", `${right}formerFilesUrls: ["https://ada:${secret}@files.example.com"]\n`],
    ["one where a bracket is missing", `${right}  - { username: x, password: ${secret}\n`],
    ["one that stands twice", `${right}    password: 1\n    password: ${secret}\n`],
  ])("%s", async (_what, text) => {
    const said = await refusal(text);
    expect(said).toContain("^");
    expect(said).not.toContain(secret);
  });
});

describe("a text that is no YAML, or more than data, is told:", () => {
  it("a syntax error", async () => {
    expect(await refusal(`${right}api:\n  replicas: 3: 4\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:8:13: is not YAML: Nested mappings are not allowed in compact mappings. Correct the file.
        8 |   replicas: 3: 4
          |             ^
      1 error. Nothing was written."
    `);
    expect(await refusal(`${right}api: { replicas: 3\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:7:19: is not YAML: Flow map in block collection must be sufficiently indented and end with a }. Correct the file.
        7 | api: { replicas: 3
          |                   ^
      1 error. Nothing was written."
    `);
    expect(await refusal(`${right}api:\n\treplicas: 3\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:8:1: is not YAML: Tabs are not allowed as indentation. Correct the file.
        8 | 	replicas: 3
          | ^
      1 error. Nothing was written."
    `);
  });

  it("keys that stand twice", async () => {
    expect(await refusal(`${right}api:\n  replicas: 3\n  replicas: 4\nexposure: {}\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:9:3: api.replicas: stands on line 8 already. Keep one of the two.
        9 |   replicas: 4
          |   ^
      overlays/prod/overlay.yaml:10:1: exposure: stands on line 2 already. Keep one of the two.
        10 | exposure: {}
           | ^
      2 errors. Nothing was written."
    `);
  });

  it("a second document", async () => {
    expect(await refusal(`${right}---\napi: {}\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:7:1: a second document begins here. Keep one: an environment is one document.
        7 | ---
          | ^
      1 error. Nothing was written."
    `);
  });

  it("tags, merge keys, anchors that are not there, and numbers beyond JSON", async () => {
    expect(await refusal(`${right}web: !mine {}\napi: { <<: {} }\nredis: *none\nelastic: &e { pods: *e }\nmongo: { cachePercent: .inf }\n`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:8:8: api.<<: is a merge key, which YAML 1.2 has not. Write the settings out, or an alias for all of them.
        8 | api: { <<: {} }
          |        ^
      overlays/prod/overlay.yaml:10:21: elastic.pods: *e stands for what it is part of. Write the values out.
        10 | elastic: &e { pods: *e }
           |                     ^
      overlays/prod/overlay.yaml:11:24: mongo.cachePercent: .inf is no number that JSON has. Write another, or quote the text.
        11 | mongo: { cachePercent: .inf }
           |                        ^
      overlays/prod/overlay.yaml:9:8: redis: *none stands for nothing: no &none comes before it. Name an anchor, or quote the text.
        9 | redis: *none
          |        ^
      overlays/prod/overlay.yaml:7:12: web: has the tag !mine, and tags are not read. Write the value without it.
        7 | web: !mine {}
          |            ^
      5 errors. Nothing was written."
    `);
  });

  it("another version of YAML", async () => {
    expect(await refusal(`%YAML 1.1\n---\n${right}`)).toMatchInlineSnapshot(`
      "overlays/prod/overlay.yaml:1:1: is of YAML 1.1, and is read as YAML 1.2. Leave the directive out.
        1 | %YAML 1.1
          | ^
      1 error. Nothing was written."
    `);
  });

  it("both forms at once", () =>
    withProject({ [file]: right, "overlays/prod/overlay.ts": overlay(small) }, async (project) => {
      expect(await run(project.folder, "check")).toEqual({
        code: 1,
        out: [],
        err: [
          "prod: overlays/prod holds overlay.ts and overlay.yaml, and an environment is said once. Keep one of the two, and delete the other.",
          "1 error; what is on disk was not compared.",
        ],
      });
    }));
});

/** All that an emit writes for a project. */
function emittedFrom(files: Files): Promise<Record<string, string>> {
  return withProject(files, async (project: Project) => {
    expect(await run(project.folder, "emit")).toMatchObject({ code: 0, err: [] });
    return Object.fromEntries(Object.entries(project.files()).filter(([path]) => !(path in files)));
  });
}
