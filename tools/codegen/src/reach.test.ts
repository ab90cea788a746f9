import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { endpointsOf } from "@k8s-config/clearml";
import { isJsonObject, toJson, type JsonObject } from "@k8s-config/core";
import { checkEnvironment, checkObjects, problemText, renderEnvironment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { compile, root } from "./testing/compile.ts";

/** The examples of the guide, each with what follows it up to the next. */
const examples = readFileSync(join(root, "docs/reach.md"), "utf8")
  .split("\n```ts\n")
  .slice(1)
  .map((text) => {
    const [code = "", after = ""] = text.split("\n```\n");
    return { code, after };
  });

const rest = { credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada Lovelace" }] };

function settings(code: string): JsonObject {
  const value = toJson(JSON.parse(JSON.stringify(runInNewContext(`({${code}})`))));
  return isJsonObject(value) ? value : {};
}

describe("the examples of docs/reach.md", () => {
  it("are there, of every kind and every mode", () => {
    const all = examples.map(({ code }) => code).join("\n");
    for (const word of ["nodePort", "loadBalancer", "ingress", "none", "subdomains", "singleHost", "subPath"]) expect(all).toContain(`kind: "${word}"`);
  });

  it("compile", () => {
    const lines = examples.map(({ code }) => `defineOverlay({ credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada Lovelace" }], ${code.replaceAll("\n", " ")} });`);
    const path = JSON.stringify(join(root, "packages/overlays/src/environment.ts"));
    expect([...compile([`import { defineOverlay } from ${path};`, ...lines, "export {};"].join("\n"))]).toEqual([]);
  });

  it.each(examples)("come to objects that Kubernetes knows, at the URLs of the table: number %#", async ({ code, after }) => {
    const { environment, problems } = checkEnvironment("reach", { ...rest, ...settings(code) });
    expect(problems.map(problemText)).toEqual([]);
    if (environment === undefined) throw new Error("no environment");
    expect(await checkObjects("reach", renderEnvironment("reach", environment))).toEqual([]);
    const { web, api, files } = endpointsOf(environment.exposure);
    const rows = after.split("\n").filter((line) => line.startsWith("| `http"));
    expect(rows.map((row) => row.split("`")[1]).toSorted()).toEqual([web.url, api.url, files.url].toSorted());
  });
});
