import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import type { OutputFile } from "./files.ts";

/** A folder, relative to the root with `/`, and all files that an emit wants in it. */
export interface OutputFolder {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** Sub-folders in which nothing but emitted files belongs; `.` for the whole folder. Others may hold people's files. */
  readonly owned: readonly string[];
  /** Files and folders in the owned ones that are people's all the same. */
  readonly kept?: readonly string[];
}

/** Paths relative to the root, sorted. */
export interface Drift {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Written by an earlier emit, no longer emitted. */
  readonly stale: readonly string[];
  /** In an owned folder, or where a file is to be written, but not written by an emit: never touched. */
  readonly foreign: readonly string[];
  /** An emit was killed before it was done. */
  readonly interrupted: boolean;
}

/** The list, in each folder, of the files that an emit wrote there; it owns these and no others. */
export const listName = ".emitted";
const listBanner = "# The files that were generated here; their generator may change or remove them, and no others.\n";

const stagingName = ".k8s-config-emit";

/** Compares folders on disk with what they should hold. Reads, never writes. */
export function findDrift(root: string, folders: readonly OutputFolder[]): Drift {
  const drift = { missing: new Array<string>(), changed: new Array<string>(), stale: new Array<string>(), foreign: new Set<string>() };
  for (const folder of folders) {
    const wanted = withList(folder);
    const before = ownedFiles(root, folder);
    for (const { path, text } of wanted) {
      const at = posix.join(folder.path, path);
      const old = readIfThere(join(root, at));
      const obstacle = old === undefined ? obstacleTo(join(root, folder.path), path, before) : undefined;
      if (obstacle !== undefined) drift.foreign.add(posix.join(folder.path, obstacle));
      else if (old === undefined) drift.missing.push(at);
      else if (old === text) continue;
      else if (before.has(path) || path === listName) drift.changed.push(at);
      else drift.foreign.add(at);
    }
    const wantedPaths = new Set(wanted.map(({ path }) => path));
    for (const path of before) {
      if (!wantedPaths.has(path) && isFile(join(root, folder.path, path))) drift.stale.push(posix.join(folder.path, path));
    }
    for (const path of filesBelow(join(root, folder.path), folder.owned)) {
      const isKept = folder.kept?.some((kept) => `${path}/`.startsWith(`${kept}/`)) ?? false;
      if (!wantedPaths.has(path) && !before.has(path) && !isKept) drift.foreign.add(posix.join(folder.path, path));
    }
  }
  return {
    missing: drift.missing.toSorted(),
    changed: drift.changed.toSorted(),
    stale: drift.stale.toSorted(),
    foreign: [...drift.foreign].toSorted(),
    interrupted: existsSync(join(root, stagingName)),
  };
}

export function isClean({ missing, changed, stale, foreign, interrupted }: Drift): boolean {
  return missing.length + changed.length + stale.length + foreign.length === 0 && !interrupted;
}

/**
 * Writes folders, all or nothing: everything is staged beside them, and one rename decides. A run killed before that
 * rename changed nothing; one killed after it is completed by the next {@link recover}, which every write begins with.
 *
 * Removes what an earlier emit wrote and this one does not; never touches a file that no emit wrote.
 *
 * @param onStep for tests: called before each change on disk.
 * @returns the drift that was mended.
 * @throws Error where a file is in the way that no emit wrote, or another emit is running.
 */
export function writeFolders(root: string, folders: readonly OutputFolder[], onStep: () => void = () => {}): Drift {
  recover(root, onStep);
  const drift = findDrift(root, folders);
  const paths = folders.flatMap((folder) => folder.files.map((file) => `${posix.join(folder.path, file.path)}/`));
  const blocked = drift.foreign.filter((foreign) => paths.some((path) => path.startsWith(`${foreign}/`)));
  if (blocked.length > 0) {
    throw new Error(`${blocked.join(", ")}: not written by an emit, and in the way of one; move or delete it, then emit again`);
  }
  const write = new Set([...drift.missing, ...drift.changed]);
  if (write.size + drift.stale.length === 0) return drift;

  const staging = join(root, stagingName);
  try {
    onStep();
    mkdirSync(staging);
  } catch (error) {
    throw new Error(`${stagingName} exists: another emit is running`, { cause: error });
  }
  onStep();
  writeFileSync(join(staging, "pid"), String(process.pid));
  const journal: Journal = { writes: [], removes: drift.stale };
  for (const folder of folders) {
    for (const { path, text } of withList(folder)) {
      const at = posix.join(folder.path, path);
      if (!write.has(at)) continue;
      onStep();
      writeFileSync(join(staging, String(journal.writes.length)), text);
      journal.writes.push(at);
    }
  }
  onStep();
  writeFileSync(join(staging, "journal.new"), JSON.stringify(journal));
  onStep();
  renameSync(join(staging, "journal.new"), join(staging, "journal"));
  complete(root, journal, onStep);
  return drift;
}

/**
 * Completes or undoes an emit that was killed.
 *
 * @returns what was done, or undefined where there was nothing to do.
 * @throws Error where that emit is still running.
 */
export function recover(root: string, onStep: () => void = () => {}): "completed" | "undone" | undefined {
  const staging = join(root, stagingName);
  if (!existsSync(staging)) return undefined;
  const pid = Number(readIfThere(join(staging, "pid")) ?? Number.NaN);
  if (pid !== process.pid && isRunning(pid)) throw new Error(`another emit is running (process ${pid}); if it is not, delete ${stagingName} and emit again`);
  const journal = readIfThere(join(staging, "journal"));
  if (journal === undefined) {
    onStep();
    rmSync(staging, { recursive: true });
    return "undone";
  }
  complete(root, readJournal(journal), onStep);
  return "completed";
}

interface Journal {
  readonly writes: string[];
  readonly removes: readonly string[];
}

// Every step may already have been done by a run that was killed. Removes come first: a folder may become a file, or a
// file a folder.
function complete(root: string, journal: Journal, onStep: () => void): void {
  const staging = join(root, stagingName);
  for (const path of journal.removes) {
    onStep();
    if (isFile(join(root, path))) rmSync(join(root, path));
    onStep();
    removeEmptyFolders(root, dirname(path));
  }
  for (const [index, path] of journal.writes.entries()) {
    const staged = join(staging, String(index));
    if (!existsSync(staged)) continue;
    onStep();
    mkdirSync(dirname(join(root, path)), { recursive: true });
    onStep();
    renameSync(staged, join(root, path));
  }
  onStep();
  rmSync(staging, { recursive: true });
}

function readJournal(text: string): Journal {
  const journal: unknown = JSON.parse(text);
  const list = (key: string): string[] => {
    const value: unknown = typeof journal === "object" && journal !== null ? Reflect.get(journal, key) : undefined;
    const paths = Array.isArray(value) ? value.map(String) : undefined;
    if (!paths?.every(staysInside)) throw new Error(`${stagingName}/journal: ${key} is not a list of paths; delete ${stagingName} and emit again`);
    return paths;
  };
  return { writes: list("writes"), removes: list("removes") };
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function withList(folder: OutputFolder): OutputFile[] {
  const paths = folder.files.map(({ path }) => path).toSorted();
  return [...folder.files, { path: listName, text: listBanner + paths.map((path) => `${path}\n`).join("") }];
}

function ownedFiles(root: string, folder: OutputFolder): Set<string> {
  const lines = readIfThere(join(root, folder.path, listName))?.split("\n") ?? [];
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#") && staysInside(line)));
}

// The list and the journal are files that anybody may have written: neither reaches out of its folder.
function staysInside(path: string): boolean {
  return !posix.isAbsolute(path) && !path.split("/").includes("..");
}

function filesBelow(folder: string, owned: readonly string[]): string[] {
  return owned.flatMap((sub) => filesIn(folder, sub === "." ? "" : sub)).filter((path) => path !== listName);
}

// Folder by folder: half the time of a recursive readdir.
function filesIn(folder: string, sub: string): string[] {
  const start = join(folder, sub);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(sub, entry.name);
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

/** What no emit wrote and a file cannot replace: a file where its folder belongs, or a folder with more than emitted files. */
function obstacleTo(folder: string, path: string, emitted: ReadonlySet<string>): string | undefined {
  for (let above = posix.dirname(path); above !== "."; above = posix.dirname(above)) {
    if (isFile(join(folder, above)) && !emitted.has(above)) return above;
  }
  if (!isFolder(join(folder, path))) return undefined;
  const inside = readdirSync(join(folder, path), { recursive: true, encoding: "utf8" }).map((entry) => posix.join(path, entry.split(sep).join("/")));
  const isEmitted = (entry: string) => [...emitted].some((file) => `${file}/`.startsWith(`${entry}/`));
  return inside.length > 0 && inside.every(isEmitted) ? undefined : path;
}

function isFolder(path: string): boolean {
  return ifThere(() => statSync(path))?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return ifThere(() => lstatSync(path))?.isDirectory() === false;
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let here = folder; here !== "." && here !== ""; here = dirname(here)) {
    const path = join(root, here);
    if (!isFolder(path)) continue;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}

function readIfThere(path: string): string | undefined {
  return ifThere(() => readFileSync(path, "utf8"));
}

const notThere: readonly unknown[] = ["ENOENT", "ENOTDIR", "EISDIR"];

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "code" in error && notThere.includes(error.code)) return undefined;
    throw error;
  }
}
