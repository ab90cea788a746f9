/** What docs/plan.md says, done. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "@k8s-config/overlays";
import { fromYaml } from "@k8s-config/core";
import { expect, it } from "vitest";
import { main } from "../main.ts";
import { small } from "../testing/project.ts";
import { emittedFiles, withRepository, type Repository } from "../testing/repository.ts";
import { planOf } from "./plan.ts";
import { revision } from "../testing/plans.ts";
import { effectLabels } from "./words.ts";

const guide = readFileSync(new URL("../../../../docs/plan.md", import.meta.url), "utf8");
const block = (language: string) => [...guide.matchAll(/^```(\w+)\n(.*?)^```/gms)].filter(([, of]) => of === language).map(([, , text = ""]) => text);
const bin = fileURLToPath(new URL("../../bin/k8s-config.js", import.meta.url));

const dev: Environment = { ...small, api: { replicas: 2 } };
const changed: Environment = { ...dev, api: { replicas: 2, watchdog: { thresholdSec: 3600 } }, mongo: { pods: { resources: { limits: { memory: "4Gi" }, requests: { memory: "4Gi" } } } } };

/** Runs the shell lines that the guide shows, with the npx of this checkout. */
function shell({ folder }: Repository, lines: string, variables: Readonly<Record<string, string>> = {}): { code: number | null; text: string } {
  const tools = join(folder, ".git/tools");
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, "npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" --conditions=@k8s-config/source "${bin}" "$@"\n`);
  chmodSync(join(tools, "npx"), 0o755);
  const { status, stdout, stderr } = spawnSync("sh", ["-ec", lines], { cwd: folder, encoding: "utf8", env: { ...process.env, ...variables, PATH: [tools, process.env["PATH"]].join(delimiter) } });
  return { code: status, text: stdout + stderr };
}

it("shows what is printed", () =>
  withRepository(emittedFiles({ dev, prod: small }), async ({ folder, write }) => {
    write(emittedFiles({ dev: changed }));
    const out: string[] = [];
    expect(await main(["plan"], { cwd: folder, out: (line) => out.push(line), err: (line) => out.push(line) })).toBe(0);
    const said = out.map((line) => line.replaceAll(/-[2456789bcdfghkmt]{10}\b/g, "-<hash>").replaceAll(/\([0-9a-f]{10}\)/g, "(<commit>)"));
    expect(block("text")).toEqual([`$ npx k8s-config plan\n${said.map((line) => `${line}\n`).join("")}`]);
  }));

it("explains each label", () => {
  const rows = [...guide.matchAll(/^\| `([a-z ]+)` \| (.*) \|$/gm)].map(([, label, meaning]) => [label, meaning]);
  expect(rows).toEqual(Object.entries(effectLabels));
});

it("names all that the JSON says", () => {
  const [plan] = planOf(revision("main", { dev }), revision("next", { dev: changed }), ["dev"]).environments;
  const json = guide.slice(guide.indexOf("## JSON"));
  const told = [...json.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect([...Object.keys(plan ?? {}), ...Object.keys(plan?.effects ?? {}), ...Object.keys(plan?.objects[0] ?? {})].filter((name) => !told.includes(name))).toEqual([]);
});

it("has commands for a pull request that work: a change passes, one that is risky does not", { timeout: 60_000 }, () =>
  withRepository(emittedFiles({ dev, prod: small }), async (repository) => {
    const { git, commit } = repository;
    const [lines = "", job = ""] = [block("sh")[1], block("yaml")[0]];
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    git("checkout", "--quiet", "-b", "change");
    commit("change", emittedFiles({ dev: changed }));
    // What is merged meanwhile is no part of it.
    git("checkout", "--quiet", "main");
    commit("other", emittedFiles({ prod: { ...small, web: { replicas: 2 } } }));
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    git("checkout", "--quiet", "change");
    expect(shell(repository, lines)).toEqual({ code: 0, text: "" });
    expect(readFileSync(join(repository.folder, "plan.md"), "utf8")).toMatch(/^### k8s-config plan: 1 environment of 2 changes\n/);

    commit("rename", emittedFiles({ dev: { ...changed, users: [{ username: "hopper", name: "Grace Hopper" }] } }));
    expect(shell(repository, lines)).toEqual({ code: 1, text: "" });
    const [steps] = fromYaml(job);
    const run = [...JSON.stringify(steps).matchAll(/"run":("(?:[^"\\]|\\.)*")/g)].map(([, text = ""]): string => String(JSON.parse(text))).at(-1) ?? "";
    const summary = join(repository.folder, "summary.md");
    expect(shell(repository, run, { GITHUB_BASE_REF: "main", GITHUB_STEP_SUMMARY: summary })).toEqual({ code: 1, text: "" });
    expect(readFileSync(summary, "utf8")).toContain(":warning: **user** ada is deleted");
  }));
