import { kubectlOnPath, kustomizeBuild } from "@k8s-config/kubectl";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { build } from "./build.ts";
import { baseFiles } from "./emit.ts";
import { contentHash } from "./hash.ts";
import { generatedObject, hashedName, type ConfigFiles } from "./manifest.ts";
import { asKubeObject } from "./object.ts";
import { withFolder } from "./testing/scratch.ts";
import { fromYaml } from "./yaml.ts";

const examples: Omit<ConfigFiles, "name">[] = [
  { kind: "ConfigMap", files: {} },
  { kind: "Secret", files: {} },
  { kind: "ConfigMap", files: { empty: "" } },
  { kind: "Secret", files: { empty: "" } },
  { kind: "ConfigMap", files: { "api.conf": "a: \"<b>&c\"\n", b: "one line", "A.conf": "😀 \ufeff ünï\n", Z: "  indented\n\tmore\n" } },
  { kind: "Secret", files: { "api.conf": "a: \"<b>&c\"\n", b: "one line", "A.conf": "😀 \ufeff ünï\n", Z: "  indented\n\tmore\n" } },
  { kind: "Secret", files: { short: "x".repeat(51), long: "x".repeat(52), even: "x".repeat(105), longer: "line\n".repeat(100) } },
  { kind: "ConfigMap", files: { a: "annotations do not count" }, annotations: { a: "b" } },
];

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9._-]{0,9}\.(?:conf|[a-z]+)$/);
const line = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab<>&\"'\\:#$ \t{}é", "😀", "\ufeff"), maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("", "yes", "1e3", "  x", "---"),
);
const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n")).filter((candidate) => !/^\t|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/.test(candidate));
const configs = fc.array(fc.record({ kind: fc.constantFrom("ConfigMap" as const, "Secret" as const), files: fc.dictionary(name, text, { maxKeys: 4 }) }), {
  minLength: 60,
  maxLength: 60,
  size: "max",
});

async function generatedBy(config: readonly ConfigFiles[], binary?: string) {
  const files = Object.fromEntries(baseFiles({ objects: [], config }, "a test").map((file) => [file.path, file.text]));
  const objects = fromYaml(await withFolder(files, (folder) => kustomizeBuild(folder, binary)));
  return { objects: byName(objects.map(asKubeObject)), built: byName(build((path) => files[path], "")) };
}

function named(config: readonly Omit<ConfigFiles, "name">[]): ConfigFiles[] {
  return config.map((entry, index) => ({ ...entry, name: `c${index}` }));
}

function expected(config: readonly ConfigFiles[]) {
  return byName(config.map(generatedObject).map((object) => ({ ...object, metadata: { ...object.metadata, name: hashedName(object) } })));
}

function byName(objects: readonly ReturnType<typeof asKubeObject>[]) {
  return Object.fromEntries(objects.map((object) => [object?.metadata.name, object]));
}

it("names generated objects, and holds their content, as kustomize does", async () => {
  const { objects, built } = await generatedBy(named(examples));
  expect(objects).toEqual(expected(named(examples)));
  expect(built).toEqual(objects);
});

it.runIf(kubectlOnPath() !== undefined)("as the kustomize of the kubectl on PATH does", async () => {
  expect((await generatedBy(named(examples), kubectlOnPath())).objects).toEqual(expected(named(examples)));
});

it("for any files", async () => {
  await fc.assert(
    fc.asyncProperty(configs, async (config) => {
      const { objects, built } = await generatedBy(named(config));
      expect(objects).toEqual(expected(named(config)));
      expect(built).toEqual(objects);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

it("pins the algorithm", () => {
  // The names that `kubectl kustomize` gives.
  expect(contentHash({ kind: "ConfigMap", name: "", data: "" })).toBe("6ct58987ht");
  expect(contentHash({ kind: "Secret", name: "", type: "Opaque", data: {} })).toBe("46f8b28mk5");
  expect(contentHash({ kind: "ConfigMap", name: "", data: { "b.conf": "<&>\u2028", "a.conf": "" } })).toBe("67f49kfdhk");
});

it("refuses texts whose hash or content kustomize would make another", () => {
  for (const refused of ["a\u0000", "\r\n", "a\u007f", "a\u0085", "a\u2028b", "\ud800", "\ta\n"]) {
    expect(() => generatedObject({ kind: "ConfigMap", name: "api", files: { "a.conf": refused } })).toThrow(
      "ConfigMap api, file a.conf: control characters, line separators and a tab at the start are not allowed",
    );
  }
});
