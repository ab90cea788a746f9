import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { findDrift, isJsonArray, isJsonObject, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { Project } from "ts-morph";
import { describe, expect, it } from "vitest";
import { generate } from "./generate.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { folder, problems } = generate(root);
const generated = new Map(folder.files.map(({ path, text }) => [path, text]));
const schema = object(JSON.parse(generated.get("environment.schema.json") ?? ""));

function object(value: unknown): JsonObject {
  const json = toJson(value);
  return isJsonObject(json) ? json : {};
}

describe("what is committed", () => {
  it("is what the settings types say; else run: npm run codegen", () => {
    expect(problems).toEqual([]);
    expect([...generated.keys()]).toEqual(["resources.ts", "fields.json", "environment.ts", "deprecated.ts", "environment.schema.json", "validate.js", "validate.d.ts"]);
    expect(findDrift(root, [folder])).toEqual({ missing: [], changed: [], stale: [], foreign: [], interrupted: false });
  });
});

describe("the generated type", () => {
  const text = generated.get("environment.ts") ?? "";
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("environment.ts", text);

  it("is shown by editors as it is meant: each setting with a comment, and no word of it taken for a tag", () => {
    // A key of another member of a union is no setting.
    const properties = file.getInterfaces().flatMap((each) => each.getProperties()).filter((property) => property.getTypeNode()?.getText() !== "never");
    expect(properties.length).toBeGreaterThan(200);
    expect(properties.filter((property) => property.getJsDocs().length !== 1 || !property.isReadonly()).map((property) => property.getText())).toEqual([]);
    const tags = properties.flatMap((property) => property.getJsDocs()).flatMap((comment) => comment.getTags());
    expect([...new Set(tags.map((tag) => tag.getTagName()))].toSorted()).toEqual(["default", "example"]);
    // Examples and defaults come through an editor's reader as the JSON that they are.
    for (const tag of tags) expect(() => JSON.parse(tag.getCommentText() ?? "")).not.toThrow();
  });

  it("needs nothing of the settings types, and stays short", () => {
    const modules = file.getImportDeclarations().map((each) => each.getModuleSpecifierValue());
    expect(modules.filter((module) => module !== "@k8s-config/core" && !module.startsWith("kubernetes-models/"))).toEqual([]);
    expect(text.split("\n").length).toBeLessThan(5000);
  });
});

describe("codegen", () => {
  const environment = `/** What an overlay.ts exports. */
export interface EnvironmentSettings {
  /** Namespace. @format label @example "clearml" */
  readonly namespace?: string;
  /** When to run. */
  readonly when: () => boolean;
  readonly replicas: number;
}
`;
  const before = {
    "packages/overlays/tsconfig.json": '{ "compilerOptions": { "strict": true, "types": [] } }\n',
    "packages/overlays/src/environment.ts": environment,
    "packages/overlays/src/generated/environment.ts": "export interface Environment {}\n",
    "packages/overlays/src/generated/.emitted": "environment.ts\nenvironment.schema.json\nvalidate.js\n",
    "packages/overlays/src/generated/environment.schema.json": "{}\n",
    "packages/overlays/src/generated/validate.js": "export const validate = () => true;\n",
  };

  it("generates nothing by half: it tells all that cannot be represented, and leaves the files as they are", () => {
    const workspace = realpathSync(mkdtempSync(join(tmpdir(), "k8s-config-")));
    try {
      for (const [path, text] of Object.entries(before)) {
        mkdirSync(dirname(join(workspace, path)), { recursive: true });
        writeFileSync(join(workspace, path), text);
      }
      const main = fileURLToPath(new URL("main.ts", import.meta.url));
      const run = spawnSync(process.execPath, ["--conditions=@k8s-config/source", main, workspace], { encoding: "utf8" });
      expect({ status: run.status, out: run.stdout, err: run.stderr }).toEqual({
        status: 1,
        out: "",
        err: [
          "packages/overlays/src/environment.ts:6: when: a function is no data; say what it would return",
          "packages/overlays/src/environment.ts:7: replicas: no doc comment; say what it does, its unit, and what holds where it is left out (`By default, …`)",
          "Nothing was generated.",
          "",
        ].join("\n"),
      });
      expect(Object.fromEntries(Object.keys(before).map((path) => [path, readFileSync(join(workspace, path), "utf8")]))).toEqual(before);
    } finally {
      rmSync(workspace, { recursive: true });
    }
  });
});

describe("the published schema", () => {
  // What is said of settings that are to go is a keyword of editors.
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false, allowUnionTypes: true, keywords: ["deprecationMessage"] });

  it("is JSON Schema 2020-12, without a mistake that strict mode finds", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  const settings = settingsOf(schema, []);

  it("describes every setting", () => {
    expect(settings.map(({ path }) => path)).toEqual(expect.arrayContaining(["exposure.host", "users[].username", "api.watchdog.thresholdSec", "pods.env", "web.replicas"]));
    expect(settings.filter(({ schema: { description } }) => typeof description !== "string" || description === "").map(({ path }) => path)).toEqual([]);
  });

  it("gives an example for every setting that has a constraint", () => {
    const constraints = ["minimum", "maximum", "pattern", "format", "enum"];
    const without = settings.filter(({ schema: own }) => constraints.some((keyword) => keyword in own) && !isJsonArray(own["examples"]));
    // No example of a hash: it would be copied.
    expect(without.map(({ path }) => path)).toEqual(["users[].passwordHash"]);
  });

  it("gives examples and defaults that it accepts itself", () => {
    const { $defs = {} } = schema;
    const checker = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
    const refused = settings.flatMap(({ path, schema: own }) => {
      const given = [...(isJsonArray(own["examples"]) ? own["examples"] : []), ...("default" in own ? [own["default"]] : [])];
      if (given.length === 0) return [];
      const accepts = checker.compile({ $defs, ...own });
      return given.filter((value) => !accepts(value)).map((value) => ({ path, value }));
    });
    expect(refused).toEqual([]);
  });
});

/** All properties of a schema, with their paths. */
function settingsOf(holder: Json | undefined, path: readonly string[]): { path: string; schema: JsonObject }[] {
  if (!isJsonObject(holder)) return [];
  const { $ref, anyOf, properties, items, additionalProperties } = holder;
  if (typeof $ref === "string") return settingsOf(object(schema["$defs"])[$ref.replace("#/$defs/", "")], path);
  const named = Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, property]) => [
    { path: [...path, name].join(".").replaceAll(".[]", "[]"), schema: object(property) },
    ...settingsOf(property, [...path, name]),
  ]);
  const members = isJsonArray(anyOf) ? anyOf.flatMap((member) => settingsOf(member, path)) : [];
  return [...named, ...members, ...settingsOf(items, [...path, "[]"]), ...settingsOf(additionalProperties, [...path, "*"])];
}

describe("the compiled validator", async () => {
  const module: { validate(data: unknown): boolean } = await import(pathToFileURL(join(root, folder.path, "validate.js")).href);
  const published = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

  const small = { exposure: { kind: "nodePort", host: "localhost" }, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada Lovelace" }] };
  const ingress = { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" };
  const fromGit = (ref: object) => ({ ...small, flux: { source: { kind: "git", url: "https://git.example.com/clearml", ref } } });
  const quantity = (size: string) => ({ ...small, mongo: { storage: { size } } });

  const good: Readonly<Record<string, unknown>> = {
    "the least": small,
    "a user more": { ...small, users: [...small.users, { username: "alan", name: "Alan", secretKey: "turing" }] },
    "an inline hash": { ...small, users: [{ username: "ada", name: "Ada", passwordHash: `$2y$12$${"x".repeat(53)}` }] },
    "an Ingress": { ...small, exposure: { ...ingress, tls: { secretName: "clearml-tls" }, annotations: { a: "b" } } },
    "node ports behind records": { ...small, exposure: { kind: "nodePort", domain: "clearml.example.com", tls: true, ports: { web: 31080 } } },
    "an address of IPv6": { ...small, exposure: { kind: "nodePort", host: "2001:db8::1" } },
    "a setting of a component": { ...small, api: { watchdog: { thresholdSec: 21600 } } },
    "an existing claim": { ...small, fileserver: { storage: { existingClaim: "files" } } },
    "a size": quantity("1.5Ti"),
    "what Kubernetes knows": { ...small, pods: { tolerations: [{ key: "gpu", operator: "Exists" }] } },
    "a variable from a Secret": { ...small, api: { pods: { env: { TZ: "UTC", TOKEN: { secret: { name: "a", key: "b" } } } } } },
    "further configuration": { ...small, api: { extraConfig: { shared: { services: { a: { b: [1, "c", null] } } } } } },
    "a tag that Flux applies": fromGit({ tag: "v1.4.0" }),
    "a setting that is undefined": { ...small, namespace: undefined },
  };
  it.each(Object.entries(good))("accepts, as the published schema does: %s", (_, environment) => {
    expect([module.validate(environment), published(environment)]).toEqual([true, true]);
  });

  const bad: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    "a list": [small],
    "an empty environment": {},
    "no users": { ...small, users: [] },
    "a setting that there is not": { ...small, namespce: "team" },
    "one that there is not, further in": { ...small, api: { watchdog: { treshold: 1 } } },
    "a password": { ...small, users: [{ username: "ada", name: "Ada", password: "hunter2" }] },
    "a name with a colon": { ...small, users: [{ username: "a:b", name: "Ada" }] },
    "another kind of exposure": { ...small, exposure: { kind: "gateway", domain: "example.com" } },
    "host and domain at once": { ...small, exposure: { kind: "nodePort", host: "localhost", domain: "example.com" } },
    "a host with a scheme": { ...small, exposure: { kind: "nodePort", host: "http://localhost" } },
    "a port out of range": { ...small, exposure: { kind: "nodePort", host: "localhost", ports: { api: 8008 } } },
    "a text for a number": { ...small, web: { replicas: "2" } },
    "a fraction": { ...small, web: { replicas: 1.5 } },
    "less than may be": { ...small, web: { replicas: 0 } },
    "a number for true or false": { ...small, api: { statistics: 1 } },
    "a release that there is not": { ...small, release: "3.0.0" },
    "a size without a number": quantity("Gi"),
    "a new claim that exists": { ...small, redis: { storage: { size: "1Gi", existingClaim: "a" } } },
    "a text for a config file": { ...small, api: { extraConfig: { shared: { services: "a" } } } },
    "a list for keys of the app": { ...small, web: { configuration: ["a"] } },
    "two workers of asynchronous delete": { ...small, api: { asyncDelete: { replicas: 2 } } },
    "labels that are no texts": { ...small, labels: { tier: 1 } },
    "two refs at once": fromGit({ branch: "main", tag: "v1.4.0" }),
    "no ref": fromGit({}),
    "null for a setting": { ...small, namespace: null },
  };
  it.each(Object.entries(bad))("refuses, as the published schema does: %s", (_, environment) => {
    expect([module.validate(environment), published(environment)]).toEqual([false, false]);
  });

  it("loads nothing of ajv", () => {
    expect(generated.get("validate.js")).not.toMatch(/\bimport\b|require\(/);
  });
});
