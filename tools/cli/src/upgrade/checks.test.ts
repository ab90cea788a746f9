import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { runInNewContext } from "node:vm";
import { releaseNames } from "@k8s-config/clearml";
import { renderEnvironment, resolve, type Environment } from "@k8s-config/overlays";
import { expect, it } from "vitest";
import { prod } from "../testing/changes.ts";
import { clusterChecks, type ClusterChecks } from "./checks.ts";

function checksOf(environment: Environment): ClusterChecks {
  return clusterChecks({ name: "prod", environment, resolved: resolve("prod", environment), objects: renderEnvironment("prod", environment) });
}

const checks = checksOf(prod);

it("is commands of a shell", () => {
  const { rolledOut, applied, apiRolledOut, storeRolledOut, images, storeImage, stopped, featureCompatibility, elasticHealth, elasticDeprecations, apiLog, ping } = checks;
  const all = [...rolledOut, ...applied, apiRolledOut, ...Object.values(storeRolledOut), images, ...Object.values(storeImage), ...stopped, ...releaseNames.flatMap(featureCompatibility), ...elasticHealth, ...elasticDeprecations, ...apiLog, ping];
  for (const command of all) expect(spawnSync("sh", ["-n", "-c", command], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

it.each([
  ["with the password that the pod has", { CREDENTIAL_MONGO_ADMIN_PASSWORD: "secret" }, ["auth admin secret", "7.0"]],
  ["without one, where MongoDB asks for none", {}, ["7.0"]],
])("asks MongoDB for its feature compatibility version %s", (_what, env, told) => {
  const [, script = ""] = /--eval '(.*)'$/.exec(checks.featureCompatibility("2.4.0").join("")) ?? [];
  const lines: string[] = [];
  const admin = {
    auth: (user: string, password: string) => lines.push(`auth ${user} ${password}`),
    runCommand: (command: object) => (Object.hasOwn(command, "featureCompatibilityVersion") ? { featureCompatibilityVersion: { version: "7.0" } } : {}),
  };
  runInNewContext(script, { db: { getSiblingDB: () => admin }, process: { env }, print: (line: string) => lines.push(line) });
  expect(lines).toEqual(told);
});

it("asks with the shell of the release that runs, which before MongoDB 6 knows no variables", () => {
  const [before = "", after = ""] = (["1.17.0", "2.0"] as const).map((release) => checks.featureCompatibility(release).join(""));
  expect(before).toContain(" -- mongo --quiet --norc --eval ");
  expect(after).toContain(" -- mongosh --quiet --norc --eval ");
  const lines: string[] = [];
  const admin = { runCommand: () => ({ featureCompatibilityVersion: { version: "5.0" } }) };
  runInNewContext(/--eval '(.*)'$/.exec(before)?.[1] ?? "", { db: { getSiblingDB: () => admin }, print: (line: string) => lines.push(line) });
  expect(lines).toEqual(["5.0"]);
});

it("gives curl the password of Elasticsearch by a pipe", () => {
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-"));
  try {
    writeFileSync(join(folder, "curl"), '#!/bin/sh\necho "$@"\ncat\n');
    chmodSync(join(folder, "curl"), 0o755);
    const [, script = ""] = /-- sh -c '(.*)'$/.exec(checks.elasticHealth.join("")) ?? [];
    const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8", env: { PATH: [folder, process.env["PATH"]].join(delimiter), ELASTIC_PASSWORD: "secret" } });
    expect(stdout).toBe('--config - --silent http://localhost:9200/_cat/health?h=status\nuser = "elastic:secret"\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("asks nothing of stores that others run", () => {
  const { rolledOut, featureCompatibility, elasticHealth } = checksOf({ ...prod, mongo: { external: { hosts: [{ host: "mongo.example.com" }] } }, elastic: { external: { hosts: [{ host: "elastic.example.com" }] } } });
  expect(rolledOut.filter((command) => command.includes("statefulset"))).toEqual(["kubectl --namespace clearml rollout status statefulset/redis --timeout=30m"]);
  expect([featureCompatibility("2.4.0"), elasticHealth]).toEqual([[], []]);
});
