/** What copies the file server's files and puts them back, run by Python on real files. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { containerOf, run } from "./container.ts";

let folder = "";
let env: Record<string, string> = {};
const [files, backup] = ["files", "backup"];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "k8s-config-backup-"));
  for (const name of [files, backup]) mkdirSync(join(folder, name));
  env = { FILES_FOLDER: join(folder, files), BACKUP_FOLDER: join(folder, backup) };
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, files, path, ".."), { recursive: true });
  writeFileSync(join(folder, files, path), text);
}

// Names are times: no two of one second.
async function copy() {
  await pause(1100);
  const { command, env: own } = containerOf("backup-fileserver");
  return run(command, { ...own, ...env });
}

function restore(from?: string) {
  const { command } = containerOf("restore-fileserver");
  return run(command, { ...env, ...(from === undefined ? {} : { RESTORE_FROM: from }) });
}

const backups = () => readdirSync(join(folder, backup)).filter((name) => /^[0-9]/.test(name)).toSorted();
const read = (path: string) => readFileSync(join(folder, files, path), "utf8");

it("copies what is new, links what is not, and keeps as many as it is told", { timeout: 60_000 }, async () => {
  write("project/model é.bin", "one");
  write("project/b.bin", "two");
  expect(await copy()).toMatchObject({ code: 0, err: "", out: expect.stringContaining("2 files copied and read again, 0 as before, 0 deleted meanwhile") });
  write("project/c.bin", "three");
  expect((await copy()).out).toContain("1 files copied and read again, 2 as before");
  const [first = "", second = ""] = backups();
  expect(statSync(join(folder, backup, second, "files/project/b.bin")).ino).toBe(statSync(join(folder, backup, first, "files/project/b.bin")).ino);
  expect((await copy()).out).toContain(`${first}: deleted, 2 are kept`);
  expect(backups()).toEqual([second, expect.stringMatching(/^\d{8}-\d{6}$/)]);
});

it("puts back what was there then, and takes nothing away", { timeout: 60_000 }, async () => {
  write("a.bin", "then");
  write("b.bin", "same");
  await copy();
  const [then = ""] = backups();
  write("a.bin", "changed later");
  write("later.bin", "later");
  await copy();
  expect(await restore(then)).toMatchObject({ code: 0, out: `${then}: restored: 1 files put back, 1 were as they are there, 1 are not of this backup and were left alone\n` });
  expect([read("a.bin"), read("b.bin"), read("later.bin")]).toEqual(["then", "same", "later"]);
  expect((await restore()).out).toContain(`${backups()[1]}: restored: 1 files put back`);
  expect(read("a.bin")).toBe("changed later");
  expect(await restore("20200101-000000")).toMatchObject({ code: 1, err: `no backup of 20200101-000000 or before; there are: ${backups().join(" ")}\n` });
});

it("leaves the former backup where it is ended or cannot go on", { timeout: 60_000 }, async () => {
  write("a.bin", "one");
  await copy();
  const before = backups();
  rmSync(join(folder, files), { recursive: true });
  expect((await copy()).code).toBe(1);
  expect(backups().filter((name) => !name.endsWith(".partial"))).toEqual(before);
  mkdirSync(join(folder, files));
  expect((await restore()).code).toBe(0);
  expect(read("a.bin")).toBe("one");
  expect((await copy()).code).toBe(0);
  expect(backups().filter((name) => name.endsWith(".partial"))).toEqual([]);
});

it("does not put back a file that is damaged in the backup, and says which", { timeout: 60_000 }, async () => {
  write("a.bin", "one");
  await copy();
  const [name = ""] = backups();
  writeFileSync(join(folder, backup, name, "files/a.bin"), "0ne");
  write("a.bin", "lost");
  utimesSync(join(folder, files, "a.bin"), 1, 1);
  expect(await restore()).toMatchObject({ code: 1, err: "a.bin: is damaged in the backup, and was left as it is\n" });
  expect(read("a.bin")).toBe("lost");
});

it("leaves out lost+found at the root of the volume, and copies any other folder of that name", { timeout: 60_000 }, async () => {
  write("lost+found/a.bin", "the file system's");
  write("project/lost+found/b.bin", "a user's");
  expect((await copy()).out).toContain("1 files copied and read again");
  const [first = ""] = backups();
  expect(readdirSync(join(folder, backup, first, "files"))).toEqual(["project"]);
  expect(readdirSync(join(folder, backup, first, "files/project/lost+found"))).toEqual(["b.bin"]);
  // The root of a subPath is not the volume's.
  await pause(1100);
  const { command, env: own } = containerOf("backup-fileserver", { fileserver: { storage: { existingClaim: "adopted", subPath: "files" } } });
  expect((await run(command, { ...own, ...env })).out).toContain("1 files copied and read again, 1 as before");
});

it("does nothing where files and backups lie in one folder, or one inside the other", { timeout: 60_000 }, async () => {
  write("a b/c.bin", "one");
  const [outer, inner] = [join(folder, files), join(folder, files, "a b")];
  symlinkSync(inner, join(folder, "link"));
  const { command, env: own } = containerOf("backup-fileserver");
  const said = { code: 1, out: "", err: expect.stringContaining("lie in one folder, or one inside the other: nothing was done") };
  for (const [from, to] of [[outer, outer], [outer, inner], [inner, outer], [outer, join(folder, "link")]] as const) {
    expect(await run(command, { ...own, FILES_FOLDER: from, BACKUP_FOLDER: to })).toMatchObject(said);
    expect(await run(containerOf("restore-fileserver").command, { FILES_FOLDER: from, BACKUP_FOLDER: to })).toMatchObject(said);
  }
  expect([readdirSync(outer), readdirSync(inner)]).toEqual([["a b"], ["c.bin"]]);
  // A name that only begins with the other's is another folder.
  mkdirSync(join(folder, "files-2"));
  expect((await run(command, { ...own, FILES_FOLDER: outer, BACKUP_FOLDER: join(folder, "files-2") })).code).toBe(0);
});
