/** What docs/gateway.md shows may be emitted, and is what it says. */
import { readFileSync } from "node:fs";
import { fromYaml, isJsonObject, objectId, type Json } from "@k8s-config/core";
import { expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { renderEnvironment } from "./emit.ts";
import { problemText } from "./problems.ts";
import { plain } from "./testing/plain.ts";

const guide = readFileSync(new URL("../../../docs/gateway.md", import.meta.url), "utf8");
const shown = [...guide.matchAll(/```yaml\n([^`]*)```/g)].map(([, text = ""]): Json => fromYaml(text)[0] ?? null);

it.each(shown.map((part, index) => [index + 1, part] as const))("example %i of docs/gateway.md may be emitted", (_index, part) => {
  const { environment, problems } = checkEnvironment("prod", { ...plain, ...(isJsonObject(part) ? part : {}) });
  expect(problems.map(problemText)).toEqual([]);
  if (environment === undefined) throw new Error("it is refused");
  const kinds = ["Gateway", "HTTPRoute", "Ingress"];
  const ids = renderEnvironment("prod", environment).map(objectId);
  expect(ids.some((id) => kinds.includes(id.replace(/\/.*/, "")))).toBe(true);
  expect(ids.includes("Deployment/oauth2-proxy")).toBe(environment.oauth2Proxy !== undefined);
});

it("has an example for each of its sections", () => {
  expect(shown).toHaveLength(5);
});
