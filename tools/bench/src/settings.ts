/** What is derived from the settings types, measured side by side: whole processes, unless it is said otherwise. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isJsonObject, toJson } from "@k8s-config/core";
import { measure } from "./measure.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 5);
const generated = join(root, "packages/overlays/src/generated");
const vitest = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", join(root, "vitest.config.ts"), "--root", "."];

function row(what: string, value: string, target = ""): void {
  console.log(`| ${what} | ${value} | ${target} |`);
}

console.log(`Medians of ${rounds} rounds side by side; Node ${process.versions.node}, ${cpus().length} cores.\n`);
console.log("| what | measured | target |\n| --- | --- | --- |");

const targets: Readonly<Record<string, string>> = {
  "codegen, all of it": "10 s",
  "its drift check, as the test runs it": "5 s",
  "codegen once more by nx: a cache hit": "",
  "npm run generate, nothing changed": "",
  "type check of one overlay.ts": "2 s",
};
const nx = join(root, "node_modules/nx/dist/bin/nx.js");
const [codegen = "", drift = "", hit = "", all = "", types = ""] = Object.keys(targets);
for (const target of ["codegen,docs,emit"]) spawnSync(process.execPath, [nx, "run-many", "-t", target], { cwd: root });
const found = measure(
  [
    { name: codegen, command: process.execPath, args: ["--conditions=@k8s-config/source", join(root, "tools/codegen/src/main.ts")], cwd: root },
    { name: drift, command: process.execPath, args: [...vitest, "src/generate.test.ts", "-t", "what is committed"], cwd: join(root, "tools/codegen") },
    { name: hit, command: process.execPath, args: [nx, "run", "@k8s-config/codegen:codegen"], cwd: root },
    { name: all, command: "npm", args: ["run", "generate"], cwd: root },
    { name: types, command: process.execPath, args: [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "overlays/prod")], cwd: root },
  ],
  rounds,
);
for (const { name, milliseconds } of found) row(name, `${(milliseconds / 1000).toFixed(2)} s`, targets[name]);

const once = Array.from({ length: rounds }, () => {
  const args = [fileURLToPath(new URL("one-validation.js", import.meta.url)), pathToFileURL(join(generated, "validate.js")).href, join(root, "overlays/prod/environment.json")];
  const told = toJson(JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout));
  return isJsonObject(told) ? told : {};
});
const median = (key: string) => once.map((each) => Number(each[key])).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
row("load of the validator, in a process", `${median("load").toFixed(1)} ms`, "30 ms");
row("validation of prod after that, the first", `${median("validation").toFixed(2)} ms`, "2 ms");
row("lines of the generated type", String(readFileSync(join(generated, "environment.ts"), "utf8").split("\n").length - 1), "5000");
