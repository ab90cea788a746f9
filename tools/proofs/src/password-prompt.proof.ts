/** The prompt for a password, at a terminal: nothing that is typed shows, and what is typed is what is hashed. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { opened, readSopsText } from "@k8s-config/cli/src/secrets/sops-file.ts";
import { keys } from "@k8s-config/cli/src/testing/keys.ts";
import { withProject } from "@k8s-config/cli/src/testing/project.ts";
import { atPointer } from "@k8s-config/core";
import { credentialsPath } from "@k8s-config/overlays";
import { expect, it } from "vitest";
import { program } from "./programs.ts";

const cli = fileURLToPath(new URL("../../cli/bin/k8s-config.js", import.meta.url));

/** Runs a program at a terminal of its own, and types a line whenever it asks. What it shows comes out, with its exit code last. */
const terminal = `
import json, os, pty, select, sys
lines = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown = b""
while select.select([terminal], [], [], 120)[0]:
    try:
        data = os.read(terminal, 4096)
    except OSError:
        break
    if not data:
        break
    shown += data
    if lines and data.rstrip(b" ").endswith(b":"):
        os.write(terminal, lines.pop(0).encode())
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"shown": shown.decode(), "code": code}))
`;

async function atTerminal(cwd: string, args: readonly string[], typed: readonly string[]): Promise<unknown> {
  const command = [process.execPath, "--conditions=@k8s-config/source", cli, ...args];
  const child = spawn(program("python3", "Debian's python3"), ["-I", "-c", terminal, JSON.stringify(typed), ...command], { cwd, env: { ...process.env, SOPS_AGE_KEY: keys.one.identity }, stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) out += String(chunk);
  return JSON.parse(out);
}

it("is asked for twice, unseen, and may be corrected", () => {
  const environment = {
    exposure: { kind: "none", domain: "clearml.example.com" },
    credentials: { kind: "sops", recipients: [keys.one.recipient] },
    users: [{ username: "ada", name: "Ada" }],
    flux: { source: { kind: "existing", name: "platform" }, decryption: {} },
  };
  return withProject({ "overlays/prod/overlay.yaml": JSON.stringify(environment) }, async ({ folder, k8sConfig, files }) => {
    await k8sConfig("credentials", "create", "prod");
    const added = await atTerminal(folder, ["users", "add", "prod", "ada"], ["typed horsX\u007fe\r", "typed horse\r"]);
    expect(added).toEqual({ code: 0, shown: expect.stringMatching(/^New password for ada: \r\nOnce more: \r\nwrote {3}\S+\r\n {8}user-ada\r\n/) });
    const file = readSopsText(readFileSync(join(folder, credentialsPath("prod")), "utf8"));
    const hash = Buffer.from(String(file && atPointer(await opened(file, [keys.one.identity]), "/stringData/user-ada")), "base64").toString();
    const { default: bcrypt } = await import("bcryptjs");
    expect([await bcrypt.compare("typed horse", hash), await bcrypt.compare("typed horsX", hash)]).toEqual([true, false]);
    const before = files();
    expect(await atTerminal(folder, ["users", "rotate", "prod", "ada"], ["typed horse\r", "other horse\r"])).toEqual({ code: 2, shown: "New password for ada: \r\nOnce more: \r\nthe two are not the same; nothing is changed\r\n" });
    expect(await atTerminal(folder, ["users", "rotate", "prod", "ada"], ["typed\u0003"])).toEqual({ code: 2, shown: "New password for ada: \r\nnothing was typed, nothing is changed\r\n" });
    expect(files()).toEqual(before);
  });
});
