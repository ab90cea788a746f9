import { describe, expect, test } from "vitest";
import { whole, withOverrides, type Overrides } from "./settings.ts";
import type { Storage } from "./storage.ts";

interface Settings {
  readonly replicas: number;
  readonly watchdog: { readonly enabled: boolean; readonly thresholdSec: number };
  readonly origins: readonly string[];
  readonly storage: Storage;
  readonly labels: Readonly<Record<string, string>>;
  readonly notice?: string;
  readonly proxy?: { readonly http?: string; readonly https?: string };
}

const defaults: Settings = {
  replicas: 1,
  watchdog: { enabled: true, thresholdSec: 7200 },
  origins: ["https://a.example.com"],
  storage: whole<Storage>({ size: "100Gi" }),
  labels: { team: "ml" },
};

describe("settings with overrides", () => {
  test.each<[string, Overrides<Settings>, Settings]>([
    ["nothing", {}, defaults],
    ["a value", { replicas: 3 }, { ...defaults, replicas: 3 }],
    ["part of a section", { watchdog: { thresholdSec: 60 } }, { ...defaults, watchdog: { enabled: true, thresholdSec: 60 } }],
    ["a list, as a whole", { origins: [] }, { ...defaults, origins: [] }],
    ["one label more", { labels: { cost: "4711" } }, { ...defaults, labels: { team: "ml", cost: "4711" } }],
    ["false and 0, which are values", { watchdog: { enabled: false }, replicas: 0 }, { ...defaults, replicas: 0, watchdog: { enabled: false, thresholdSec: 7200 } }],
    ["what has no default", { notice: "hello" }, { ...defaults, notice: "hello" }],
  ])("%s", (_case, override, settings) => {
    expect(withOverrides(defaults, override)).toEqual(settings);
  });

  test("the last that says something wins; undefined says nothing", () => {
    expect(withOverrides(defaults, { replicas: 2, notice: "first" }, undefined, { replicas: 3 })).toEqual({ ...defaults, replicas: 3, notice: "first" });
  });

  test("defaults stay as they are", () => {
    const before = structuredClone(defaults);
    withOverrides(defaults, { watchdog: { enabled: false }, labels: { cost: "1" } });
    expect(defaults).toEqual(before);
  });

  test("a field without a default is given whole, by the last that says it", () => {
    const { proxy } = withOverrides(defaults, { proxy: { http: "http://a:1" } }, { proxy: { https: "http://b:1" } });
    expect(proxy).toEqual({ https: "http://b:1" });
  });

  test("a claim that exists needs no size", () => {
    const { storage } = withOverrides(defaults, { storage: { existingClaim: "restored" } });
    expect(storage).toEqual({ existingClaim: "restored" });
  });
});

test("what no setting is named does not compile", () => {
  // @ts-expect-error A key of a section that does not exist.
  const unknownKey: Overrides<Settings> = { watchdog: { treshold: 1 } };
  // @ts-expect-error A value of another type.
  const wrongType: Overrides<Settings> = { replicas: "3" };
  expect([unknownKey, wrongType]).toHaveLength(2);
});
