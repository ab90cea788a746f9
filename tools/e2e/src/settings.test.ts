import { fileURLToPath } from "node:url";
import { jsonEqual, toJson, type Json } from "@k8s-config/core";
import { expect, it } from "vitest";
import { accepted as acceptedEnvironment } from "./installation.ts";
import { more, triedSettings } from "./settings.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

it("tries every setting with two environments that may be", () => {
  const tried = triedSettings(root);
  expect(tried.map(({ id }) => id)).toEqual(expect.arrayContaining(["namespace", "api.watchdog.thresholdSec", "mongo.pods.resources.limits.memory"]));
  const same = tried.filter(({ trial }) => jsonEqual(accepted(trial.without), accepted(trial.given)));
  expect(same.map(({ id }) => id)).toEqual([]);
});

function accepted(value: Json): Json {
  return toJson(acceptedEnvironment("x", value));
}

it("makes a quantity more", () => {
  expect(more("2Gi")).toBe("3Gi");
  expect(more("500m")).toBe("501m");
});
