/** The rendered config and start script of Redis, by a real redis-server: passwords, restarts, TLS, and its end. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isJsonObject } from "@k8s-config/core";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { expect, it, onTestFinished } from "vitest";
import { program } from "../programs.ts";

const server = program("redis-server", "Debian's redis-server");
const cli = program("redis-cli", "Debian's redis-tools");
const openssl = program("openssl", "Debian's openssl");

// What no config file would take as it is.
const password = "a\"b\\c d'e#f$g\u00e9";
const plain: Environment = { exposure: { kind: "none", domain: "clearml.example.com" }, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada" }] };

interface Redis {
  readonly folder: string;
  readonly port: number;
  start(): Promise<ChildProcess>;
  ask(args: readonly string[], given?: string): string;
}

/** The files of an environment in a folder of their own, with its paths and a free port in place of the pod's. */
async function redisOf(environment: Environment): Promise<Redis> {
  const folder = mkdtempSync(join(tmpdir(), "redis-proof-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["data", "tmp", "etc"]) mkdirSync(join(folder, part));
  const port = await freePort();
  const config = renderEnvironment("proof", environment).find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name.startsWith("redis-config"));
  const data = config?.["data"] ?? null;
  for (const [name, text] of Object.entries(isJsonObject(data) ? data : {})) {
    const moved = String(text).replaceAll("/etc/redis", `${folder}/etc`).replaceAll("/tmp/password", `${folder}/tmp/password`).replace("dir /data", `dir ${folder}/data`).replaceAll("6379", String(port)).replace("bind * -::*", "bind 127.0.0.1");
    writeFileSync(join(folder, "etc", name), moved);
  }
  const tls = environment.redis !== undefined && "tls" in environment.redis ? ["--tls", "--cacert", join(folder, "etc/tls/ca.crt")] : [];
  const ask = (args: readonly string[], given = password) => {
    const { stdout, stderr } = spawnSync(cli, ["-p", String(port), ...tls, ...args], { env: given === "" ? {} : { REDISCLI_AUTH: given }, encoding: "utf8" });
    return `${stdout}${stderr}`.trim();
  };
  const start = async () => {
    const child = spawn("/bin/sh", [join(folder, "etc/start.sh")], { env: { PATH: `${server.replace(/\/[^/]*$/, "")}:/usr/bin:/bin`, REDISCLI_AUTH: password }, stdio: "ignore" });
    onTestFinished(() => void child.kill("SIGKILL"));
    // oxlint-disable-next-line no-await-in-loop -- until it answers
    for (let tries = 0; tries < 100 && !ask(["ping"]).startsWith("PONG"); tries++) await sleep(100);
    return child;
  };
  return { folder, port, start, ask };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function ended(child: ChildProcess): Promise<number | null> {
  child.kill("SIGTERM");
  await once(child, "exit");
  return child.exitCode;
}

it("asks for the password, whatever it holds, keeps data over a restart, and ends well on SIGTERM", async () => {
  const { folder, start, ask } = await redisOf(plain);
  const first = await start();
  expect(ask(["ping"])).toBe("PONG");
  expect(ask(["get", "x"], "wrong")).toContain("WRONGPASS");
  expect(ask(["get", "x"], "")).toContain("NOAUTH");
  expect(readFileSync(`/proc/${first.pid}/cmdline`, "utf8")).not.toContain(password);
  expect(statSync(join(folder, "tmp/password.conf")).mode & 0o777).toBe(0o600);
  expect(ask(["set", "x", "kept"])).toBe("OK");
  expect(await ended(first)).toBe(0);
  const second = await start();
  expect(ask(["get", "x"])).toBe("kept");
  expect(await ended(second)).toBe(0);
});

it("asks for none where authentication is off", async () => {
  const { start, ask } = await redisOf({ ...plain, redis: { authentication: false } });
  const child = await start();
  expect(ask(["ping"], "")).toBe("PONG");
  expect(await ended(child)).toBe(0);
});

it("speaks TLS alone where it has a certificate, and is checked by its authority", async () => {
  const { folder, port, start, ask } = await redisOf({ ...plain, redis: { tls: { secretName: "redis-certificate" } } });
  const certificates = join(folder, "etc/tls");
  mkdirSync(certificates);
  const run = (...args: string[]) => execFileSync(openssl, args, { cwd: certificates, stdio: "ignore" });
  run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "ca.key", "-out", "ca.crt", "-subj", "/CN=proof", "-days", "2");
  run("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "tls.key", "-out", "tls.csr", "-subj", "/CN=redis");
  writeFileSync(join(certificates, "names"), "subjectAltName=DNS:redis,DNS:localhost\n");
  run("x509", "-req", "-in", "tls.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-out", "tls.crt", "-days", "2", "-extfile", "names");
  const child = await start();
  expect(ask(["ping"])).toBe("PONG");
  expect(ask(["ping"], "wrong")).toContain("WRONGPASS");
  expect(spawnSync(cli, ["-p", String(port), "ping"], { env: { REDISCLI_AUTH: password }, encoding: "utf8" }).stdout).not.toContain("PONG");
  const check = spawnSync(openssl, ["s_client", "-connect", `127.0.0.1:${port}`, "-CAfile", join(certificates, "ca.crt"), "-verify_hostname", "redis", "-verify_return_error"], { input: "", encoding: "utf8" });
  expect(check.stdout).toContain("Verify return code: 0 (ok)");
  expect(await ended(child)).toBe(0);
});
