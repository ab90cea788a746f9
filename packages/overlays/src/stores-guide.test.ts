/** docs/stores.md says what holds. */
import { readFileSync } from "node:fs";
import { releaseNames, releases } from "@k8s-config/clearml";
import { fromYaml, toJson } from "@k8s-config/core";
import { expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { externalStoresExample } from "./testing/external-example.ts";
import { workspace } from "./testing/overlays.ts";
import { plain } from "./testing/plain.ts";

const text = readFileSync(new URL("docs/stores.md", workspace), "utf8");
const examples = [...text.matchAll(/```yaml\n([^`]*)```/g)].flatMap(([, yaml = ""]) => fromYaml(yaml));

it("has the example that goldens and the end-to-end run apply, and one of NetworkPolicies that fits it", () => {
  const [stores, network] = examples;
  expect(stores).toEqual(toJson(externalStoresExample));
  expect(checkEnvironment("guide", { ...plain, ...Object(stores), ...Object(network) }).problems).toEqual([]);
});

it("has the versions of each release", () => {
  for (const name of releaseNames) {
    const { mongo, elastic, redis } = releases[name];
    expect(text).toContain(`| ${name} | ${mongo} | ${elastic} | ${redis} |`);
  }
});
