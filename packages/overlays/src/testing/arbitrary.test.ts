import { isJsonObject, toJson, type JsonObject } from "@k8s-config/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEnvironment, checkObjects } from "../check.ts";
import { renderEnvironment } from "../emit.ts";
import schema from "../generated/environment.schema.json" with { type: "json" };
import { problemText } from "../problems.ts";
import { environments } from "./arbitrary.ts";
import { placesOfSchema, placesOfValue } from "./schema-places.ts";

const samples = fc.sample(environments, { seed: 7, numRuns: 400 });

describe("the random environments", () => {
  it("may be emitted", () => {
    const errors = samples.flatMap((environment) => checkEnvironment("random", environment).problems).filter(({ severity }) => severity === "error");
    expect(errors.map(problemText)).toEqual([]);
  });

  it("come to objects that Kubernetes knows", async () => {
    for (const environment of samples.slice(0, 40)) expect(await checkObjects("random", renderEnvironment("random", environment))).toEqual([]);
  });

  it("say every setting, of each kind, and every value of a list", () => {
    const said = new Set(samples.flatMap((environment) => placesOfValue(published(), toJson(environment))));
    expect(placesOfSchema(published()).filter((place) => !said.has(place))).toEqual([]);
  });
});

describe("places of a schema", () => {
  const example: JsonObject = {
    properties: {
      a: { type: "string", enum: ["x", "y"] },
      b: { anyOf: [{ title: "One", type: "object", properties: { kind: { const: "one" } } }, { title: "Two", type: "object", required: ["c"], properties: { c: { $ref: "#/$defs/C" } } }] },
      d: { additionalProperties: { anyOf: [{ type: "string" }, { type: "integer" }] } },
      e: { items: { type: "boolean" } },
    },
    $defs: { C: { properties: { f: { type: "integer" } } } },
  };

  it("are all there", () => {
    expect(placesOfSchema(example)).toEqual([
      ".a", ".a=x", ".a=y", ".b", ".b<One>", ".b<One>.kind", ".b<Two>", ".b<Two>.c", ".b<Two>.c.f", ".d", ".d.*", ".d.*<0>", ".d.*<1>", ".e", ".e[]",
    ]);
  });

  it("are taken by a value one by one", () => {
    expect(placesOfValue(example, { a: "y", b: { kind: "one" }, d: {}, e: [] })).toEqual([".a", ".a=y", ".b", ".b<One>", ".b<One>.kind", ".d", ".e"]);
    expect(placesOfValue(example, { b: { c: { f: 1 } }, d: { x: "x" }, e: [true] })).toEqual([".b", ".b<Two>", ".b<Two>.c", ".b<Two>.c.f", ".d", ".d.*", ".d.*<0>", ".e", ".e[]"]);
  });
});

function published(): JsonObject {
  const json = toJson(schema);
  if (!isJsonObject(json)) throw new Error("the schema is no object");
  return json;
}
