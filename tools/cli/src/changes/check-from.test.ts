import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "@k8s-config/overlays";
import { describe, expect, it } from "vitest";
import { main } from "../main.ts";
import { prod } from "../testing/changes.ts";
import { small } from "../testing/project.ts";
import { gitIn, withRepository, type Repository } from "../testing/repository.ts";

/** Runs a command line in a folder. */
async function run(cwd: string, ...args: readonly string[]) {
  const [out, err] = [new Array<string>(), new Array<string>()];
  const code = await main(args, { cwd, out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.map(withoutCommit), err: err.map((line) => withoutCommit(line).replaceAll(cwd, "<project>")) };
}

function withoutCommit(text: string): string {
  return text.replaceAll(/\([0-9a-f]{7}\)/g, "(<commit>)");
}

/** Runs `use` with a new clone of a repository, as CI has one: what was emitted is known from git alone. */
async function inClone<T>({ folder }: Repository, options: readonly string[], use: (clone: string) => Promise<T>): Promise<T> {
  const clone = realpathSync(mkdtempSync(join(tmpdir(), "k8s-config-clone-")));
  try {
    gitIn(clone, ["clone", "--quiet", ...options, `file://${folder}`, "."]);
    mkdirSync(join(clone, "node_modules"));
    symlinkSync(join(folder, "node_modules/@k8s-config"), join(clone, "node_modules/@k8s-config"), "junction");
    return await use(clone);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** Emits environments anew, whatever stood there before, and commits them. */
async function commit(repository: Repository, environments: Readonly<Record<string, Environment>>, message = Object.keys(environments).join()): Promise<void> {
  rmSync(join(repository.folder, "overlays"), { recursive: true, force: true });
  // A module is loaded once in a process: an overlay.ts would stay what it was.
  repository.write(Object.fromEntries(Object.entries(environments).map(([name, environment]) => [`overlays/${name}/overlay.yaml`, JSON.stringify(environment)])));
  const { code, err } = await run(repository.folder, "emit");
  if (code !== 0) throw new Error(err.join("\n"));
  repository.commit(message);
}

const old = { ...prod, release: "2.0" } as const;
const grown = { ...prod, mongo: { storage: { size: "30Gi", class: "fast" } } } as const;
const refusals = [
  expect.stringMatching(/^prod: StatefulSet\/mongo: Kubernetes refuses to change spec\.volumeClaimTemplates .* To emit it all the same: --accept StatefulSet\/mongo\.$/),
  'prod: release = "2.4.0": skips a hop on the way from 2.0, which is 2.3.0, then 2.4.0. Emit and apply 2.3.0 first; k8s-config upgrade prod --to 2.4.0 says how.',
];

describe("a pull request, checked in a fresh clone", () => {
  it("is held to the branch that it goes into, where what is on disk and committed are one", () =>
    withRepository({}, async (repository) => {
      await commit(repository, { prod: old });
      repository.git("checkout", "--quiet", "-b", "change");
      await commit(repository, { prod: grown });
      await inClone(repository, [], async (clone) => {
        expect(await run(clone, "check")).toEqual({ code: 0, out: ["Up to date: bases, prod."], err: [] });
        expect(await run(clone, "check", "--from", "origin/main")).toEqual({ code: 1, out: ["Up to date: bases, prod."], err: [...refusals, "2 errors in what changed since origin/main (<commit>)."] });
        expect(await run(clone, "check", "prod", "--from", "origin/main", "--accept", "StatefulSet/mongo")).toMatchObject({ code: 1, err: [refusals[1], expect.stringMatching(/^warning: prod: StatefulSet\/mongo: /), "1 error in what changed since origin/main (<commit>)."] });
        expect(await run(clone, "check", "--from", "HEAD")).toEqual({ code: 0, out: ["Up to date: bases, prod.", "Nothing that changed since HEAD (<commit>) is refused."], err: [] });
      });
    }));

  it("may accept by trailers of its commits, as docs/upgrade.md has them read", () =>
    withRepository({}, async (repository) => {
      await commit(repository, { prod });
      repository.git("checkout", "--quiet", "-b", "change");
      await commit(repository, { prod: grown }, "Grow the volume of MongoDB\n\nAccept: StatefulSet/mongo\n");
      repository.commit("something else");
      const [, line = ""] = /^k8s-config check --from origin\/main (\$\(.*\))$/m.exec(readFileSync(new URL("../../../../docs/upgrade.md", import.meta.url), "utf8")) ?? [];
      await inClone(repository, [], async (clone) => {
        const { stdout } = spawnSync("sh", ["-c", `printf '%s\\n' ${line}`], { cwd: clone, encoding: "utf8" });
        expect(stdout).toBe("--accept\nStatefulSet/mongo\n");
        expect(await run(clone, "check", "--from", "origin/main", ...stdout.trim().split("\n"))).toMatchObject({ code: 0 });
        expect(await run(clone, "check", "--from", "origin/main")).toMatchObject({ code: 1 });
      });
    }));

  it("may hop, and is told what is new and what is no more", () =>
    withRepository({}, async (repository) => {
      await commit(repository, { prod: { ...prod, release: "2.3.0", images: { server: { tag: "2.3.0-1" } } }, staging: small });
      repository.git("checkout", "--quiet", "-b", "change");
      await commit(repository, { prod, dev: { ...small, namespace: "dev" } });
      await inClone(repository, [], async (clone) => {
        expect(await run(clone, "check", "--from", "origin/main")).toEqual({
          code: 0,
          out: ["Up to date: bases, dev, prod.", "Nothing that changed since origin/main (<commit>) is refused. New since then: dev."],
          err: ["warning: staging: is in origin/main, and here no more: nothing says any longer how it is changed or taken away. Uninstall it before this is merged, or what Flux does not prune runs on."],
        });
        expect(await run(clone, "check", "prod", "--from", "origin/main")).toMatchObject({ code: 0, err: [] });
      });
    }));

  it("cannot be held to a revision that the clone does not have", () =>
    withRepository({}, async (repository) => {
      await commit(repository, { prod: old });
      await commit(repository, { prod });
      await inClone(repository, ["--depth", "1"], async (clone) => {
        expect(await run(clone, "check", "--from", "v1.0")).toEqual({
          code: 2,
          out: [],
          err: ["there is no revision v1.0 in this clone, which is shallow: it has the newest commits alone. Fetch the rest (git fetch --unshallow), and in CI check out with the whole history (fetch-depth: 0)"],
        });
      });
      await inClone(repository, [], async (clone) => {
        expect(await run(clone, "check", "--from", "v1.0")).toMatchObject({ code: 2, err: [expect.stringMatching(/^there is no revision v1\.0: git log /)] });
        expect(await run(clone, "check", "--accept", "release")).toEqual({ code: 2, out: [], err: ["--accept is about a change, and check compares with no other revision: say --from as well"] });
        rmSync(join(clone, ".git"), { recursive: true });
        expect(await run(clone, "check", "--from", "main")).toEqual({ code: 2, out: [], err: ["<project> is in no git repository, and has no revision main: run it in a clone"] });
      });
    }));

  it("is refused where what was emitted cannot be read, until that is accepted", () =>
    withRepository({}, async (repository) => {
      await commit(repository, { prod });
      repository.commit("broken", { "overlays/prod/app/kustomization.yaml": "<<<<<<< HEAD\n" });
      await commit(repository, { prod });
      const told = await run(repository.folder, "check", "--from", "HEAD~1");
      expect(told).toMatchObject({ code: 1, err: [expect.stringMatching(/^prod: what is committed in HEAD~1 cannot be read, so that it was not compared: overlays\/prod\/app\/kustomization\.yaml.* Mend it there first\. To emit it all the same: --accept unread\.$/s), expect.any(String)] });
      expect(await run(repository.folder, "check", "--from", "HEAD~1", "--accept", "unread")).toMatchObject({ code: 0 });
    }));
});

describe("the same change, emitted in a folder without git", () => {
  it("is refused by what stands on disk", () =>
    withRepository({}, async (repository) => {
      await commit(repository, { prod: old });
      await inClone(repository, [], async (clone) => {
        rmSync(join(clone, ".git"), { recursive: true });
        writeFileSync(join(clone, "overlays/prod/overlay.yaml"), JSON.stringify(grown));
        expect(await run(clone, "emit")).toEqual({ code: 1, out: [], err: [...refusals, "2 errors. Nothing was written."] });
        expect(await run(clone, "check")).toMatchObject({ code: 1 });
      });
    }));
});
