/** Bounds, patterns and formats, which no type can say: each is the schema's alone, and holds wherever it is written. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toJson, toPointer, type Json } from "@k8s-config/core";
import { checkEnvironment, defaultSettings, problemText } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment.ts";
import { settingsOf, start, type Setting } from "./settings.ts";
import { compile, literal, root } from "./testing/compile.ts";
import { examples, trialOf, withValue } from "./trials.ts";

/** What each format, and each pattern, refuses. */
const refused: Readonly<Record<string, string>> = {
  label: "Clearml",
  resourceName: "a_b",
  host: "http://localhost",
  hostname: "localhost",
  quantity: "one",
  bytes: "1024",
  cidr: "10.0.0.1",
  uri: "http://ada:secret@proxy.example.com",
  "\\S": "   ",
  "^\\S+$": "a b",
  "^[!-9;-~]+$": "a:b",
  "^[!-~]+$": "a b",
  "^[-._a-zA-Z0-9]+$": "a/b",
  "^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$": "hunter2",
  "^[A-Za-z0-9_-]+$": "a=b",
  "^[A-Za-z0-9_][A-Za-z0-9._-]*$": "-a",
  "^sha256:[0-9a-f]{64}$": "sha256:0",
  "^[a-z0-9]\\S*$": "a b",
  "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[a-z0-9._-]+)*$": "https://registry.example.com",
  "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$": "a/b/c",
  "^[a-z0-9][a-z0-9.-]*$": "s3://bucket",
  "^[A-Za-z0-9.-]+(:[0-9]+)?$": "https://s3.example.com",
  "^[a-z0-9][a-z0-9._-]*$": "gs://bucket",
  "^[a-z0-9]{3,24}$": "ab",
  "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$": "a_b",
  "^[0-9a-f]{32}$": "0123",
  "^[^/].*$": "/data",
  "^[1-9][0-9]*(mb|gb)$": "500MB",
  duration: "10",
  "^(https?|ssh)://[^/\\s]+(/\\S*)?$": "git@git.example.com:platform/clearml.git",
  "^[^\\s~^:?*\\\\[]+$": "release branch",
  "^[-+0-9A-Za-z.*<>=!^~|, ]+$": "1.x; 2.x",
  "^[0-9a-f]{40}$": "d7ba549",
  "^oci://[^/\\s]+/\\S+$": "https://registry.example.com/clearml",
  "^[A-Za-z0-9_][-A-Za-z0-9._]{0,127}$": "-prod",
  "^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$": "./overlays/prod",
  "^(/([^/~]|~[01])+)+$": "spec.replicas",
  "^extras/[^\\s]+$": "patches/mine.yaml",
  "^(/[A-Za-z0-9][A-Za-z0-9_-]*)+$": "/clearml/",
  "^([0-9]{1,5}(h|m|s|ms)){1,4}$": "1.5h",
  "^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$": "@daily",
  "^[A-Za-z0-9._-]+$": "a b",
  "^[A-Za-z0-9_.-]+$": "a b",
  "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:[0-9]{1,5}$": "http://blackbox:9115",
  "^[0-9*,/-]+ [0-9*,/-]+ [0-9*,/-]+ [0-9A-Za-z*,/-]+ [0-9A-Za-z*,/-]+$": "@daily",
  "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$": "s3://bucket",
  "^[^/\\s][^\\s]*[^/\\s]$": "/snapshots",
  "^[a-z0-9.-]+(:[0-9]+)?$": "https://s3.example.com",
  "^[a-z0-9-]+$": "eu_west",
};

/** A constraint of a setting, and a value that breaches it and nothing else. */
interface Breach {
  readonly setting: Setting;
  readonly constraint: string;
  /** Absent where the table above has none. */
  readonly value: Json | undefined;
}

function breachesOf(setting: Setting): Breach[] {
  const { minimum, maximum, pattern, format } = setting.property.doc.constraints;
  return [
    ...(minimum === undefined ? [] : [{ setting, constraint: `minimum ${minimum}`, value: minimum - 1 }]),
    ...(maximum === undefined ? [] : [{ setting, constraint: `maximum ${maximum}`, value: maximum + 1 }]),
    ...(pattern === undefined ? [] : [{ setting, constraint: `pattern ${pattern}`, value: refused[pattern] }]),
    ...(format === undefined ? [] : [{ setting, constraint: `format ${format}`, value: refused[format] }]),
  ];
}

const generated = join(root, "packages/overlays/src/generated");
const { validate }: { validate(data: unknown): boolean } = await import(pathToFileURL(join(generated, "validate.js")).href);

const { model } = readEnvironment(root);
const all = settingsOf(model, { ...start, fallback: toJson({ ...defaultSettings }) }, examples).flatMap(breachesOf);
const cases = all.flatMap(({ setting, constraint, value }) => {
  const right = trialOf(setting).given;
  return value === undefined ? [] : [{ setting, right, wrong: withValue(right, setting.keys, value), named: `${setting.id} = ${JSON.stringify(value)} for the ${constraint}` }];
});

describe("each constraint of each setting", () => {
  it("has a value that breaches it, in the table of this test where it is a pattern or a format", () => {
    expect(all.filter(({ value }) => value === undefined).map(({ setting, constraint }) => `${setting.id}: ${constraint}`)).toEqual([]);
    const used = new Set(all.flatMap(({ setting }) => [setting.property.doc.constraints.pattern, setting.property.doc.constraints.format]));
    expect(Object.keys(refused).filter((key) => !used.has(key))).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it("is none for the compiler", () => {
    const found = compile([
      `import type { Environment } from ${JSON.stringify(join(generated, "environment.ts"))};`,
      ...cases.map(({ wrong }, index) => `export const case${index}: Environment = ${literal(wrong)};`),
    ].join("\n"));
    expect([...found].map(([line, message]) => `${cases[line - 2]?.named}: ${message}`)).toEqual([]);
  });

  it("is one for the schema, and told with the setting's path", () => {
    const told = cases.map(({ named, setting, right, wrong }) => {
      const { problems } = checkEnvironment("test", wrong);
      const own = problems.filter(({ severity, keys }) => severity === "error" && toPointer(keys ?? []) === toPointer(setting.keys)).length;
      return { named, accepted: [validate(right), validate(wrong)], own, problems: problems.map(problemText) };
    });
    expect(told.filter(({ accepted: [right, wrong], own }) => right !== true || wrong !== false || own === 0)).toEqual([]);
  });
});
