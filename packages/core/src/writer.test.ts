import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFiles, withFolder, writeFiles, type Files } from "./testing/scratch.ts";
import { findDrift, isClean, listName, recover, writeFolders, type OutputFolder } from "./writer.ts";

const clean = { missing: [], changed: [], stale: [], foreign: [], interrupted: false };

function folder(path: string, files: Files, owned: readonly string[] = ["."]): OutputFolder {
  return { path, files: Object.entries(files).map(([name, text]) => ({ path: name, text })), owned };
}

/** What a folder holds once it is written. */
function onDisk(...folders: readonly OutputFolder[]): Files {
  const entries = folders.flatMap(({ path, files }) => [
    ...files.map((file) => [`${path}/${file.path}`, file.text] as const),
    [`${path}/${listName}`, list(files.map((file) => file.path))] as const,
  ]);
  return Object.fromEntries(entries);
}

function list(paths: readonly string[]): string {
  return `# The files that were generated here; their generator may change or remove them, and no others.\n${paths.toSorted().map((path) => `${path}\n`).join("")}`;
}

function stepsOf(root: string, folders: readonly OutputFolder[]): number {
  let steps = 0;
  writeFolders(root, folders, () => {
    steps += 1;
  });
  return steps;
}

const before = folder("base", { "kustomization.yaml": "a\n", "api.yaml": "same\n", "patches/old.yaml": "old\n", "config/x": "x\n" });
const after = folder("base", { "kustomization.yaml": "b\n", "api.yaml": "same\n", "new/deep/file.yaml": "new\n", "config/x": "x\n" });

describe("writeFolders", () => {
  it("writes into an empty folder", () =>
    withFolder({}, (root) => {
      expect(findDrift(root, [before])).toEqual({
        ...clean,
        missing: ["base/.emitted", "base/api.yaml", "base/config/x", "base/kustomization.yaml", "base/patches/old.yaml"],
      });
      expect(writeFolders(root, [before]).missing).toHaveLength(5);
      expect(readFiles(root)).toEqual(onDisk(before));
      expect(findDrift(root, [before])).toEqual(clean);
    }));

  it("takes no step where nothing changed", () =>
    withFolder({}, (root) => {
      writeFolders(root, [before]);
      const times = Object.keys(readFiles(root)).map((path) => statSync(join(root, path), { bigint: true }).mtimeNs);
      expect(stepsOf(root, [before])).toBe(0);
      expect(Object.keys(readFiles(root)).map((path) => statSync(join(root, path), { bigint: true }).mtimeNs)).toEqual(times);
    }));

  it("writes what changed and no other file, removes what is stale, and folders that it empties", () =>
    withFolder({}, (root) => {
      writeFolders(root, [before]);
      const untouched = statSync(join(root, "base/api.yaml")).ino;
      expect(writeFolders(root, [after])).toEqual({
        ...clean,
        missing: ["base/new/deep/file.yaml"],
        changed: ["base/.emitted", "base/kustomization.yaml"],
        stale: ["base/patches/old.yaml"],
      });
      expect(readFiles(root)).toEqual(onDisk(after));
      expect(statSync(join(root, "base/api.yaml")).ino).toBe(untouched);
    }));

  it("mends what people changed or removed", () =>
    withFolder({}, (root) => {
      writeFolders(root, [before]);
      writeFiles(root, { "base/api.yaml": "edited\n" });
      rmSync(join(root, "base/config/x"));
      expect(findDrift(root, [before])).toEqual({ ...clean, missing: ["base/config/x"], changed: ["base/api.yaml"] });
      writeFolders(root, [before]);
      expect(readFiles(root)).toEqual(onDisk(before));
    }));

  it("reports files of others where it owns the folder, and touches none", () =>
    withFolder({ "base/mine.yaml": "mine\n", "base/patches/mine.yaml": "mine\n", "overlay/overlay.ts": "mine\n", "overlay/app/mine": "mine\n" }, (root) => {
      const overlay = folder("overlay", { "app/a.yaml": "a\n" }, ["app"]);
      writeFolders(root, [before, overlay]);
      expect(writeFolders(root, [after, overlay]).foreign).toEqual(["base/mine.yaml", "base/patches/mine.yaml", "overlay/app/mine"]);
      expect(isClean(findDrift(root, [after, overlay]))).toBe(false);
      expect(readFiles(root)).toEqual({
        ...onDisk(after, overlay),
        "base/mine.yaml": "mine\n",
        "base/patches/mine.yaml": "mine\n",
        "overlay/overlay.ts": "mine\n",
        "overlay/app/mine": "mine\n",
      });
    }));

  it.each<[string, Files, string]>([
    ["a file", { "base/api.yaml": "mine\n" }, "base/api.yaml"],
    ["a file where a folder belongs", { "base/patches": "mine\n" }, "base/patches"],
    ["a folder where a file belongs", { "base/api.yaml/mine": "mine\n" }, "base/api.yaml"],
  ])("refuses to write over %s of others", (_, files, path) =>
    withFolder(files, (root) => {
      expect(() => writeFolders(root, [before])).toThrow(new Error(`${path}: not written by an emit, and in the way of one; move or delete it, then emit again`));
      expect(readFiles(root)).toEqual(files);
    }));

  it("refuses an empty folder in the way", () =>
    withFolder({}, (root) => {
      mkdirSync(join(root, "base/api.yaml"), { recursive: true });
      expect(() => writeFolders(root, [before])).toThrow("base/api.yaml: not written by an emit, and in the way of one");
    }));

  it("makes a folder of a file, and a file of a folder", () =>
    withFolder({}, (root) => {
      const file = folder("base", { a: "file\n", "b/deep/c": "in a folder\n" });
      const swapped = folder("base", { "a/b/c": "in a folder\n", b: "file\n" });
      writeFolders(root, [file]);
      writeFolders(root, [swapped]);
      expect(readFiles(root)).toEqual(onDisk(swapped));
      writeFolders(root, [file]);
      expect(readFiles(root)).toEqual(onDisk(file));
    }));

  it("without its list takes equal files for its own, and others for people's", () =>
    withFolder({}, (root) => {
      writeFolders(root, [before]);
      rmSync(join(root, "base", listName));
      expect(findDrift(root, [before])).toEqual({ ...clean, missing: ["base/.emitted"] });
      expect(findDrift(root, [after]).foreign).toEqual(["base/kustomization.yaml", "base/patches/old.yaml"]);
      expect(() => writeFolders(root, [after])).toThrow("base/kustomization.yaml: not written by an emit");
      writeFolders(root, [before]);
      expect(readFiles(root)).toEqual(onDisk(before));
    }));
});

describe("an emit that is killed", () => {
  // A file becomes a folder and a folder a file, so that the order of the steps counts.
  const old = [before, folder("other", { gone: "1\n", kept: "1\n", swap: "file\n", "turn/a": "a\n" })];
  const wanted = [after, folder("other", { kept: "2\n", "swap/deep": "folder\n", turn: "file\n" })];

  function emitKilledAt(root: string, step: number): boolean {
    const script = `
      import { writeFolders } from ${JSON.stringify(new URL("writer.ts", import.meta.url).href)};
      let steps = 0;
      writeFolders(process.argv[1], JSON.parse(process.argv[2]), () => {
        if (++steps === Number(process.argv[3])) process.kill(process.pid, "SIGKILL");
      });`;
    const child = spawnSync(process.execPath, ["--input-type=module", "--eval", script, root, JSON.stringify(wanted), String(step)], { encoding: "utf8" });
    if (child.signal !== "SIGKILL" && child.status !== 0) throw new Error(child.stderr);
    return child.signal === "SIGKILL";
  }

  /** Kills an emit at one step, and tells what recover() made of it. */
  function recoveredFrom(step: number): Promise<string> {
    return withFolder({}, (root) => {
      writeFolders(root, old);
      const killed = emitKilledAt(root, step);
      const drift = findDrift(root, wanted);
      expect(isClean(drift)).toBe(!killed);
      const outcome = recover(root) ?? (killed ? "not begun" : "finished");
      expect(drift.interrupted).toBe(outcome === "undone" || outcome === "completed");
      expect(readFiles(root)).toEqual(outcome === "undone" || outcome === "not begun" ? onDisk(...old) : onDisk(...wanted));
      writeFolders(root, wanted);
      expect(readFiles(root)).toEqual(onDisk(...wanted));
      return outcome;
    });
  }

  it("leaves, at every step, all of the old state or all of the new to be recovered", async () => {
    const outcomes: string[] = [];
    while (outcomes.at(-1) !== "finished") outcomes.push(await recoveredFrom(outcomes.length + 1));
    expect([...new Set(outcomes)]).toEqual(["not begun", "undone", "completed", "finished"]);
    const steps = await withFolder({}, (root) => {
      writeFolders(root, old);
      return stepsOf(root, wanted);
    });
    expect(outcomes).toHaveLength(steps + 1);
  });

  /** Stops before the given step, as far as the disk is concerned like a kill. */
  function emitStoppedAt(root: string, step: number): boolean {
    let steps = 0;
    try {
      writeFolders(root, wanted, () => {
        steps += 1;
        if (steps === step) throw new Error("stopped");
      });
      return false;
    } catch {
      return true;
    }
  }

  // Before and after the rename that decides.
  it.each([4, 16])("at step %i is recovered by the next emit, which may be stopped as well", async (first) => {
    for (let second = 1; ; second += 1) {
      const stopped = await withFolder({}, (root) => {
        writeFolders(root, old);
        expect(emitStoppedAt(root, first)).toBe(true);
        const again = emitStoppedAt(root, second);
        writeFolders(root, wanted);
        expect(readFiles(root)).toEqual(onDisk(...wanted));
        return again;
      });
      if (!stopped) break;
    }
  });

  it("may have a list of steps that nobody can read", () =>
    withFolder({ ".k8s-config-emit/journal": "{}" }, (root) => {
      expect(() => writeFolders(root, wanted)).toThrow(".k8s-config-emit/journal: writes is not a list of paths; delete .k8s-config-emit and emit again");
    }));
});

it("refuses while another emit runs", () =>
  withFolder({}, async (root) => {
    const other = spawn(process.execPath, ["--eval", "process.stdin.resume()"], { stdio: ["pipe", "ignore", "ignore"] });
    try {
      mkdirSync(join(root, ".k8s-config-emit"));
      writeFileSync(join(root, ".k8s-config-emit/pid"), String(other.pid));
      const message = `another emit is running (process ${other.pid}); if it is not, delete .k8s-config-emit and emit again`;
      expect(() => writeFolders(root, [before])).toThrow(new Error(message));
      expect(() => recover(root)).toThrow(new Error(message));
      expect(findDrift(root, [before]).interrupted).toBe(true);
    } finally {
      other.kill();
      await once(other, "exit");
    }
    writeFolders(root, [before]);
    expect(readFiles(root)).toEqual(onDisk(before));
  }));

it("refuses when another emit begins at the same time", () =>
  withFolder({}, (root) => {
    let steps = 0;
    const begin = () => {
      steps += 1;
      if (steps === 1) mkdirSync(join(root, ".k8s-config-emit"));
    };
    expect(() => writeFolders(root, [before], begin)).toThrow(new Error(".k8s-config-emit exists: another emit is running"));
    expect(readFiles(root)).toEqual({ ".k8s-config-emit/": "" });
  }));

it("leaves alone what a list names outside its folder", () =>
  withFolder({ precious: "mine", "base/.emitted": "../precious\n/etc/hostname\n" }, (root) => {
    writeFolders(root, [after]);
    expect(readFiles(root)).toEqual({ precious: "mine", ...onDisk(after) });
  }));
