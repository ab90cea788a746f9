import { fileURLToPath } from "node:url";
import { jsonEqual } from "@k8s-config/core";
import { triedSettings } from "@k8s-config/e2e/src/settings.ts";
import { environments } from "@k8s-config/overlays/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivedFrom, rows } from "./expected.ts";
import { accepted, outcomesOf, wrong, type Outcome } from "./proof.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const plainSecret = (name: string, key: string) => `${key} of ${name}`;

describe("what pyhocon reads is what the environment said", () => {
  const tried = triedSettings(root).map(({ id, trial }) => ({ id, environments: [accepted(trial.without), accepted(trial.given)] }));
  const outcomes = outcomesOf(tried.flatMap((setting) => setting.environments), plainSecret);

  test("for every setting, without it and with its example", () => {
    expect(tried.length).toBeGreaterThan(100);
    expect(wrong(outcomes)).toEqual([]);
  });

  test("and each setting that the servers read makes the difference that it is there for", () => {
    const settings = [...new Set(Object.values(rows).flatMap((table) => table.map(([setting]) => setting)))];
    const changed = tried.filter((_, index) => !jsonEqual(read(outcomes[2 * index]), read(outcomes[2 * index + 1]))).map(({ id }) => id);
    expect(settings.filter((setting) => !changed.includes(setting))).toEqual([]);
    expect(changed.filter((id) => !settings.includes(id) && !derivedFrom.some((prefix) => id === prefix || ".[(".includes(id.slice(prefix.length, prefix.length + 1)) && id.startsWith(prefix)))).toEqual([]);
  });

  test("for random environments", () => {
    const random = fc.sample(environments, 20);
    expect(wrong(outcomesOf(random, plainSecret))).toEqual([]);
  });
});

function read(outcomes: readonly Outcome[] = []) {
  return outcomes.map(({ loaded }) => ("config" in loaded ? loaded.config : loaded.error));
}
