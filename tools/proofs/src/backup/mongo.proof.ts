/** What dumps MongoDB and puts it back, by MongoDB's own tools, from and to FerretDB, which speaks its protocol. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePorts } from "@k8s-config/e2e/src/control-plane/ports.ts";
import { built } from "@k8s-config/e2e/src/go/build.ts";
import { mongodb } from "@k8s-config/e2e/src/go/families.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cacheFolder } from "../cache.ts";
import { program } from "../programs.ts";
import { containerOf, run, type Outcome } from "./container.ts";

let programs = "";
let folder = "";
let port = 0;
let server: ChildProcess;

beforeAll(async () => {
  programs = await built(mongodb, () => undefined);
  folder = mkdtempSync(join(tmpdir(), "k8s-config-mongo-"));
  for (const name of ["state", "backup", "tmp"]) mkdirSync(join(folder, name));
  [port = 0] = await freePorts(1);
  server = spawn(join(programs, "ferretdb"), [`127.0.0.1:${port}`, join(folder, "state")], { stdio: "ignore" });
}, 1_800_000);

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function start(name: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const { command, env: own } = containerOf(name);
  const path = `${programs}:${process.env["PATH"] ?? ""}`;
  const here = command.filter((argument) => !/^--(host|username|authenticationDatabase|ssl)/.test(argument));
  return run([...here, `--host=127.0.0.1:${port}`], { ...own, PATH: path, BACKUP_FOLDER: join(folder, "backup"), TMPDIR: join(folder, "tmp"), ...env });
}

const backups = () => readdirSync(join(folder, "backup")).filter((name) => /^[0-9]{8}-[0-9]{6}$/.test(name)).toSorted();

/** What a line of Python says with a client of the server. */
async function client(line: string): Promise<string> {
  const python = program("python", "the venv of tools/proofs", { PATH: join(cacheFolder(), "python/bin") });
  const { code, out, err } = await run([python, "-c", `import pymongo; c = pymongo.MongoClient("127.0.0.1", ${port}); ${line}`], {});
  if (code !== 0) throw new Error(err);
  return out.trim();
}

it("says that a dump of nothing is no backup, and leaves none", { timeout: 60_000 }, async () => {
  for (let tries = 0; tries < 50; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- until it listens
    const { err } = await start("backup-mongo");
    if (err.includes("nothing is in auth")) break;
    // oxlint-disable-next-line no-await-in-loop
    await pause(200);
  }
  expect(await start("backup-mongo")).toMatchObject({ code: 1, err: expect.stringContaining("nothing is in auth: this is no backup") });
  expect(backups()).toEqual([]);
});

it("keeps as many dumps as it is told, and puts back what was there then", { timeout: 120_000 }, async () => {
  await client('c.auth.user.insert_many([{"_id": str(i), "name": "user %d" % i} for i in range(20)])');
  await client('c.backend.task.insert_many([{"_id": str(i), "text": "x" * 100} for i in range(2000)]); c.backend.model.insert_one({"_id": "m", "uri": "https://files.clearml.example.com/a%20b.bin"})');
  for (let times = 0; times < 3; times++) {
    // oxlint-disable-next-line no-await-in-loop -- names are times
    expect((await start("backup-mongo")).code).toBe(0);
    // oxlint-disable-next-line no-await-in-loop
    await pause(1100);
  }
  const [first = "", second = "", ...more] = backups();
  expect([first, second, more]).toEqual([expect.any(String), expect.any(String), []]);

  await client('c.backend.task.delete_many({}); c.backend.task.insert_one({"_id": "later"})');
  expect(await start("restore-mongo", { RESTORE_FROM: first })).toMatchObject({ code: 0, out: `${first}: restored\n` });
  expect(await client('print(c.backend.task.count_documents({}), c.auth.user.count_documents({}), c.backend.task.find_one({"_id": "later"}))')).toBe("2000 20 None");
});

it("looks at what a restore left, and tells of models without a file", { timeout: 60_000 }, async () => {
  const { command } = containerOf("verify");
  const python = program("python", "the venv of tools/proofs", { PATH: join(cacheFolder(), "python/bin") });
  const { mongo, files } = JSON.parse(command.at(-1) ?? "");
  const plan = { mongo: { ...mongo, hosts: [`127.0.0.1:${port}`] }, files };
  const { code, out } = await run([python, ...command.slice(1, -1), JSON.stringify(plan)], {});
  expect([code, out]).toEqual([0, expect.stringContaining("users: 20\nprojects: 0\ntasks: 2000\nmodels: 1\nmodels whose file should be here: 1, of which 1 are missing\n  a%20b.bin\nverified\n")]);
});

it("replaces nothing where an archive is damaged, and leaves the former dumps where there is no server", { timeout: 120_000 }, async () => {
  const before = backups();
  writeFileSync(join(folder, "backup", before.at(-1) ?? "", "backend.gz"), "damaged");
  const { code, err } = await start("restore-mongo");
  expect([code, err]).toEqual([1, expect.stringContaining("not in gzip format")]);
  expect(await client("print(c.backend.task.count_documents({}))")).toBe("2000");
  server.kill();
  await pause(500);
  expect((await start("backup-mongo")).code).toBe(1);
  expect(backups()).toEqual(before);
});

it("gives the password by a file, whatever it is of", { timeout: 60_000 }, async () => {
  const { err } = await start("backup-mongo", { STORE_PASSWORD: 'a"b\\c' });
  expect(err).not.toContain('a"b');
  expect(readFileSync(join(folder, "tmp/password.yaml"), "utf8")).toBe('password: "a\\"b\\\\c"\n');
});
