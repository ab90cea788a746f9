/** docs/monitoring.md says what the alerts are, and its examples are taken. */
import { readFileSync } from "node:fs";
import { fromYaml, isJsonObject } from "@k8s-config/core";
import { expect, it } from "vitest";
import { checkEnvironment } from "../check.ts";
import { resolve } from "../resolve.ts";
import { workspace } from "../testing/overlays.ts";
import { plain } from "../testing/plain.ts";
import { alerts, watchedOf } from "./alerts.ts";

const text = readFileSync(new URL("docs/monitoring.md", workspace), "utf8");

it("has a section for every alert, and no other, with its severity and its patience", () => {
  const resolved = resolve("test", { ...plain, elastic: { retention: { statisticsMonths: 3 } } });
  const { mongo } = resolved.installation.stores;
  const watched = watchedOf(resolved, { prometheus: { namespace: "monitoring" }, blackbox: { address: "blackbox:9115" } }, ["backup-mongo"]);
  const all = alerts({ ...watched, stores: { ...watched.stores, mongo: { ...mongo, replicaSet: "rs0" } } });
  const told = [...text.matchAll(/^#### (\w+)\n\*(\w+), after (\w+)\.\*/gm)].map(([, ...parts]) => parts);
  expect(told).toEqual(all.map(({ name, severity, for: patience }) => [name, severity, patience]));
});

it("has examples that may be emitted", () => {
  const examples = [...text.matchAll(/```yaml\n([^`]*)```/g)].map(([, yaml = ""]) => fromYaml(yaml)[0]);
  expect(examples).toHaveLength(3);
  for (const example of examples) {
    if (!isJsonObject(example ?? null)) throw new Error("it is no object");
    expect(checkEnvironment("test", { ...plain, ...(isJsonObject(example ?? null) ? Object(example) : {}) }).problems).toEqual([]);
  }
});
