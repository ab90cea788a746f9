import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { waitFor } from "../wait.ts";
import { processes } from "./processes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "k8s-config-e2e-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function pidIn(file: string): Promise<number> {
  return waitFor("a PID", 10, () => {
    const pid = Number(readFileSync(file, "utf8"));
    if (!(pid > 0)) throw new Error("none yet");
    return pid;
  });
}

describe.skipIf(process.platform === "win32")("servers", () => {
  it("end, the last first, also where one does not want to", async () => {
    const servers = processes(folder);
    const order = join(folder, "order");
    servers.start({ name: "first", program: "/bin/sh", args: ["-c", `trap 'echo first >> ${order}; exit' TERM; echo $$ > ${folder}/first; while :; do sleep 0.1; done`] });
    servers.start({ name: "stubborn", program: "/bin/sh", args: ["-c", `trap 'echo stubborn >> ${order}' TERM; echo $$ > ${folder}/stubborn; while :; do sleep 0.1; done`] });
    const pids = await Promise.all(["first", "stubborn"].map((name) => pidIn(join(folder, name))));
    await servers.stop();
    expect(pids.map(isAlive)).toEqual([false, false]);
    expect(readFileSync(order, "utf8")).toBe("stubborn\nfirst\n");
  });

  it("that ended by themselves are told with their log", async () => {
    const servers = processes(folder);
    servers.start({ name: "etcd", program: "/bin/sh", args: ["-c", "echo the port is taken; exit 1"] });
    await waitFor("its end", 10, () => expect(() => servers.assertRunning()).toThrow("etcd ended:\nthe port is taken"));
    await servers.stop();
  });

  it("end and leave no folder where what started them is killed", async () => {
    const script = join(folder, "start.ts");
    const inner = mkdtempSync(join(tmpdir(), "k8s-config-e2e-test-"));
    writeFileSync(
      script,
      `import { processes } from ${JSON.stringify(join(import.meta.dirname, "processes.ts"))};
processes(${JSON.stringify(inner)}).start({ name: "server", program: "/bin/sh", args: ["-c", "echo $$ > ${folder}/server; while :; do sleep 0.1; done"] });
setInterval(() => undefined, 1000);`,
    );
    const starter = spawn(process.execPath, [script], { stdio: "ignore" });
    const server = await pidIn(join(folder, "server"));
    starter.kill("SIGKILL");
    await waitFor("the server's end", 10, () => expect(isAlive(server)).toBe(false));
    await waitFor("the folder's end", 10, () => expect(existsSync(inner)).toBe(false));
  });
});
