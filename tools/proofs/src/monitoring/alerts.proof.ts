/** Alerts and dashboard, read and evaluated by Prometheus itself. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { releases, type Stores } from "@k8s-config/clearml";
import { toYaml, type Json } from "@k8s-config/core";
import { resolve } from "@k8s-config/overlays";
import { alerts, panels, ruleOf, watchedOf } from "@k8s-config/overlays/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program } from "../programs.ts";
import { alertCases, type Case } from "./cases.ts";
import { watchedEnvironment } from "./environment.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "promtool-"));
let promtool = "";

beforeAll(() => {
  promtool = program("promtool", "the Debian package prometheus");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resolved = resolve("proof", watchedEnvironment);
const { monitoring } = resolved;
if (monitoring === undefined) throw new Error("nothing is watched");
const { stores } = resolved.installation;
const replicated: Stores = { ...stores, mongo: { ...stores.mongo, replicaSet: "rs0" } };
const watched = { ...watchedOf(resolved, monitoring.settings, ["backup-elastic", "backup-mongo"]), stores: replicated };
const all = alerts(watched);

function file(name: string, content: Json): string {
  const path = join(folder, name);
  writeFileSync(path, toYaml(content));
  return path;
}

function rulesFile(): string {
  return file("rules.yaml", { groups: [{ name: "clearml", rules: all.map((alert) => ruleOf(alert)) }] });
}

/** Whether an alert fires, as a test of promtool; counted, so that its texts stand in one place. */
function testOf(name: string, { series, at }: Case, expected: number): Json {
  return {
    interval: "1m",
    input_series: Object.entries(series).map(([key, values]) => ({ series: key, values })),
    promql_expr_test: [{ expr: `max(count(ALERTS{alertname="${name}",alertstate="firing"}) > bool 0) or vector(0)`, eval_time: at, exp_samples: [{ labels: "{}", value: expected }] }],
  };
}

async function tested(tests: readonly Json[]): Promise<void> {
  await run(promtool, ["test", "rules", file("test.yaml", { rule_files: [rulesFile()], evaluation_interval: "1m", tests: [...tests] })]);
}

it("promtool takes the rules", async () => {
  const { stdout } = await run(promtool, ["check", "rules", rulesFile()]);
  expect(stdout).toContain(`SUCCESS: ${all.length} rules found`);
});

it("promtool takes every query of the dashboard", async () => {
  const queries = panels(watched).flatMap((panel) => panel.queries.map(({ expr }) => expr));
  const path = file("dashboard.yaml", { groups: [{ name: "dashboard", rules: queries.map((expr, index) => ({ record: `query:${index}`, expr })) }] });
  expect((await run(promtool, ["check", "rules", path])).stdout).toContain(`SUCCESS: ${queries.length} rules found`);
});

describe("an alert fires when it should, and not otherwise", () => {
  it("each has its cases", () => {
    expect(Object.keys(alertCases).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(alertCases))("%s", async (name, { fires, silent }) => {
    await tested([...fires.map((one) => testOf(name, one, 1)), ...silent.map((one) => testOf(name, one, 0))]);
    // What is tested is told apart: the same with the other answer fails.
    for (const one of fires) await expect(tested([testOf(name, one, 0)])).rejects.toThrow(/FAILED/);
  });
});

function textsOf(name: string, at: string, labels: Json, annotations: Json, series: Case["series"]): Json {
  return {
    interval: "1m",
    input_series: Object.entries(series).map(([key, values]) => ({ series: key, values })),
    alert_rule_test: [{ eval_time: at, alertname: name, exp_alerts: [{ exp_labels: labels, exp_annotations: annotations }] }],
  };
}

it("says in its texts what was measured", async () => {
  const [volume] = alertCases["ClearMLVolumeFull"]?.fires ?? [];
  const [compatibility] = alertCases["ClearMLMongoCompatibility"]?.fires ?? [];
  const told = tested([
    textsOf(
      "ClearMLVolumeFull",
      "60m",
      { severity: "critical", namespace: "clearml", persistentvolumeclaim: "data-mongo-0" },
      { summary: "The volume data-mongo-0 is nearly full", description: "96 % of it are in use. A store that can write no more stops, or comes up no more.", runbook: "docs/monitoring.md#clearmlvolumefull" },
      volume?.series ?? {},
    ),
    textsOf(
      "ClearMLMongoCompatibility",
      "80m",
      { severity: "warning", namespace: "clearml", version: "7.0" },
      { summary: "MongoDB's feature compatibility version is 7.0", description: `The release wants ${releases["2.4.0"].featureCompatibility.to}. With another the next upgrade of MongoDB is refused at its start.`, runbook: "docs/monitoring.md#clearmlmongocompatibility" },
      compatibility?.series ?? {},
    ),
  ]);
  await expect(told).resolves.toBeUndefined();
});
