import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run } from "./cluster/cluster.ts";
import { cgiHead, startGitServer, type GitServer } from "./git-server.ts";

let folder: string;
let server: GitServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "k8s-config-e2e-test-"));
  server = await startGitServer(folder);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it("serves what is pushed, to clones of all of it and of the last commit", async () => {
  const copy = await server.create("one");
  await copy.write("a/b.txt", "first\n");
  await copy.push("First");
  await copy.write("a/b.txt", "second\n");
  await copy.write("c.txt", "third\n");
  await copy.push("Second");
  await copy.remove("c.txt");
  const head = await copy.push("Third");
  expect((await run("git", ["ls-remote", copy.url, "refs/heads/main"])).stdout).toBe(`${head}\trefs/heads/main\n`);
  for (const options of [[], ["--depth=1"], ["-c", "protocol.version=0"]]) {
    const clone = join(folder, `clone${options.length}${options[0] ?? ""}`);
    // oxlint-disable-next-line no-await-in-loop
    await run("git", [...options.filter((option) => !option.startsWith("--")), "clone", "--quiet", ...options.filter((option) => option.startsWith("--")), copy.url, clone]);
    expect(readFileSync(join(clone, "a/b.txt"), "utf8")).toBe("second\n");
    expect(existsSync(join(clone, "c.txt"))).toBe(false);
  }
});

it("has no other repository, and takes nothing over HTTP", async () => {
  const copy = await server.create("one");
  await copy.push("First");
  expect((await fetch(`${copy.url.replace("one.git", "two.git")}/info/refs?service=git-upload-pack`)).status).toBe(404);
  expect((await fetch(`${copy.url}/info/refs?service=git-receive-pack`)).status).toBe(403);
});

it("reads what a CGI program says before its body", () => {
  expect(cgiHead("Status: 404 Not Found\r\nContent-Type: text/plain")).toEqual({ status: 404, headers: { "content-type": "text/plain" } });
  expect(cgiHead("Expires: Fri, 01 Jan 1980 00:00:00 GMT")).toEqual({ status: 200, headers: { expires: "Fri, 01 Jan 1980 00:00:00 GMT" } });
});
