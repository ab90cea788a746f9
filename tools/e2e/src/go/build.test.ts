import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { built, cacheFolder } from "./build.ts";
import { etcd } from "./families.ts";

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "k8s-config-e2e-test-"));
  vi.stubEnv("XDG_CACHE_HOME", join(scratch, "cache"));
  mkdirSync(join(scratch, "bin"));
  // Programs that the stand-ins are made of.
  for (const name of ["sh", "touch"]) symlinkSync(`/bin/${name}`, join(scratch, "bin", name));
  vi.stubEnv("PATH", join(scratch, "bin"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true, force: true });
});

function standInForGo(script: string): void {
  writeFileSync(join(scratch, "bin/go"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

it("keeps what is built outside of the checkout", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/cache" })).toBe("/cache/k8s-config/e2e");
  expect(cacheFolder({})).toBe(join(homedir(), ".cache/k8s-config/e2e"));
});

it("says so where there is no Go", async () => {
  await expect(built(etcd, () => undefined)).rejects.toThrow(/^The control plane is built with Go, and there is none on PATH\. Install Go/);
});

it("says so where Go is too old", async () => {
  standInForGo('echo "go: go.mod requires go >= 1.26.0 (running go 1.20; GOTOOLCHAIN=local)" >&2; exit 1');
  await expect(built(etcd, () => undefined)).rejects.toThrow(/requires go >= 1\.26\.0 .*Install the version of Go that the go\.mod there says/s);
});

it("builds once, and leaves a complete folder", async () => {
  standInForGo('case "$1" in version) echo "go version go1.26.0 linux/amd64";; build) touch "$6";; esac');
  const said: string[] = [];
  const folder = await built(etcd, (line) => said.push(line));
  expect(readdirSync(folder)).toEqual(["etcd"]);
  expect(await built(etcd, (line) => said.push(line))).toBe(folder);
  expect(said.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(["building etcd", "built etcd"]);
});

it("leaves nothing of a build that fails", async () => {
  standInForGo('case "$1" in version) echo "go version go1.26.0 linux/amd64";; build) echo "no such package" >&2; exit 1;; esac');
  await expect(built(etcd, () => undefined)).rejects.toThrow("go build: no such package");
  expect(readdirSync(cacheFolder())).toEqual([]);
});
