import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { releases } from "@k8s-config/clearml";
import { findDrift } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { docsOf, movingName, parityName, policyName, readmeName } from "./docs-files.ts";
import { formatWords } from "./constraints.ts";
import type { PropertyModel } from "./model.ts";
import { packageSection } from "./package-sections.ts";
import { constraintsCell, listed, referencePages, settingsSection } from "./reference.ts";
import { formats } from "./schema.ts";
import { onlyValue, settingsOf, start, type Setting } from "./settings.ts";
import { landingsOf, trialOf } from "./trials.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("what is committed", () => {
  const { folder, readme, policy, moving, parity, problems } = docsOf(root);

  it("is what the settings types say; else run: npm run docs", () => {
    expect(problems).toEqual([]);
    expect(folder.files.map(({ path }) => path)).toEqual(["api.md", "elastic.md", "environment.md", "fileserver.md", "mongo.md", "network.md", "pods.md", "redis.md", "web.md"]);
    expect(findDrift(root, [folder])).toEqual({ missing: [], changed: [], stale: [], foreign: [], interrupted: false });
    expect(readFileSync(join(root, readmeName), "utf8")).toBe(readme);
    expect(readFileSync(join(root, policyName), "utf8")).toBe(policy);
    expect(readFileSync(join(root, movingName), "utf8")).toBe(moving);
    expect(readFileSync(join(root, parityName), "utf8")).toBe(parity);
  });

  it("has no row with more or fewer cells than its head, and names no folder of a machine", () => {
    for (const { text } of folder.files) {
      for (const block of text.split("\n\n").filter((part) => part.startsWith("|"))) {
        const widths = block.trim().split("\n").map((line) => line.replaceAll("\\|", "").split("|").length);
        expect(new Set(widths).size).toBe(1);
      }
      expect(text).not.toContain(root);
    }
  });
});

function settingFor(property: PropertyModel, path: string): Setting {
  const [setting] = settingsOf({ kind: "object", name: "", properties: [property] }, { ...start, path, id: path, keys: [path] }, {});
  if (setting === undefined) throw new Error("no setting");
  return setting;
}

describe("a setting", () => {
  const replicas: PropertyModel = { name: "replicas", optional: false, type: { kind: "integer" }, doc: { text: "", constraints: {}, example: 3 } };

  it("is tried by an environment with and without it", () => {
    const { without, given } = trialOf(settingFor(replicas, "api"));
    expect(without).not.toHaveProperty("api");
    expect(given).toEqual({ ...without, api: { replicas: 3 } });
    expect(landingsOf(settingFor(replicas, "api"))).toEqual(["Deployment/api spec.replicas"]);
  });

  it("that lands nowhere is refused", () => {
    const idle = settingFor({ ...replicas, doc: { ...replicas.doc, example: 1 } }, "api");
    expect(() => landingsOf(idle)).toThrow(/^lands nowhere: .*; use it in the component, or give it another @example$/);
  });

  it("that is refused at its example is told with the reason", () => {
    const wrong = settingFor({ ...replicas, doc: { ...replicas.doc, example: 0 } }, "api");
    expect(() => landingsOf(wrong)).toThrow(/^is tried with an environment that is refused.*\n.*api\.replicas = 0/);
  });

  it("that has one value alone has nothing to tell apart", () => {
    const one = settingFor({ ...replicas, type: { kind: "literals", values: [1] } }, "api");
    expect(onlyValue(one)).toBe(1);
    expect(landingsOf(one)).toEqual([]);
  });
});

describe("the words of the reference", () => {
  it("know every format", () => {
    expect(Object.keys(formatWords)).toEqual(Object.keys(formats));
  });

  it("say bounds and patterns", () => {
    expect(constraintsCell({ minimum: 1, maximum: 5 }, { kind: "integer" })).toBe("from 1 to 5");
    expect(constraintsCell({ maximum: 5 }, { kind: "integer" })).toBe("at most 5");
    expect(constraintsCell({ pattern: "^(a|b)$" }, { kind: "string" })).toBe("matches `^(a\\|b)$`");
    expect(constraintsCell({}, { kind: "list", items: { kind: "string" }, atLeast: 1 })).toBe("at least 1");
  });

  it("say first that a setting is to go, in the table of its page and in the README's", () => {
    const old: PropertyModel = { name: "old", optional: true, type: { kind: "boolean" }, doc: { text: "A switch.", constraints: {}, deprecated: "Use `new`." } };
    const model = { kind: "object", name: "Environment", properties: [old] } as const;
    const [page] = referencePages({ model, defaults: {}, examples: {}, landingsOf: () => ["nowhere"], unseen: {}, bases: {} });
    expect(page?.text).toContain("| `old` | `true` or `false` | none |  | **Deprecated.** Use `new`.<br><br>A switch. |  | `nowhere` |");
    expect(settingsSection({ model, defaults: {} }, "")).toContain("| `old` |  | **Deprecated.** Use `new`. |");
  });

  it("list a handful of places, and count the rest", () => {
    expect(listed(["a", "b", "c", "d", "e", "f"])).toBe("`a`<br>`b`<br>`c`<br>`d`<br>and 2 more");
  });
});

describe("the sections of the package", () => {
  const release = { name: "2.4.0", versions: releases["2.4.0"] };

  it("are left out where it says nothing", () => {
    const text = packageSection({ version: "1.0.0" }, release);
    expect(text).toContain("`version 1.0.0` `ClearML server 2.4.0`");
    expect(text).not.toMatch(/Deprecated|Homepage|Maintainers|Sources|Node/);
  });

  it("stand there where it says something", () => {
    const text = packageSection(
      {
        deprecated: "Use another.",
        homepage: "https://example.com",
        maintainers: [{ name: "Ada", email: "ada@example.com" }],
        repository: { url: "https://example.com/repository.git" },
        engines: { node: ">=22" },
      },
      release,
    );
    expect(text).toContain("> **Deprecated.** Use another.\n");
    expect(text).toContain("**Homepage:** <https://example.com>\n");
    expect(text).toContain("**Maintainers**\n\n- Ada, ada@example.com\n");
    expect(text).toContain("**Sources**\n\n- https://example.com/repository.git\n");
    expect(text).toContain("| Node, to emit | `>=22` |");
  });
});
