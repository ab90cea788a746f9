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

/** The documents of a dump, as many as there are bytes of them: a marker of each. */
const marked = (name: string) => readFileSync(join(folder, "backup", name, "backend.gz")).length;

/** Fills a database through a dump of another: the tools are all that speaks to the server here. */
function archiveOf(documents: number): string {
  return "x".repeat(documents);
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
