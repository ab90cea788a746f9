/**
 * The lines that `k8s-config images` prints, run by skopeo between registries: one plays Docker Hub, which a config of
 * skopeo's puts in its place, and holds the mirror too.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeImage } from "./oci-layout.ts";
import { program } from "./programs.ts";

const images = ["clearml/server:2.4.0", "elasticsearch:8.19.9", "mongo:8.0.15", "redis:8.2.3"];
const bin = fileURLToPath(new URL("../../cli/bin/k8s-config.js", import.meta.url));
const skopeo = program("skopeo", "Debian's package skopeo");
const root = mkdtempSync(join(tmpdir(), "k8s-config-mirror-"));
const env = { ...process.env, HOME: root, NODE: process.execPath, BIN: bin };
const digests = new Map<string, string>();
let registry: ChildProcess | undefined;
let host = "";

/** Runs a script in the project's folder, with k8s-config as a command. */
async function shell(script: string): Promise<string> {
  const k8sConfig = `k8s-config() { "$NODE" --conditions=@k8s-config/source "$BIN" "$@"; }\n`;
  return (await promisify(execFile)("bash", ["-euo", "pipefail", "-c", k8sConfig + script], { cwd: join(root, "project"), env })).stdout;
}

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address === null || typeof address === "string" ? reject(new Error("no port")) : resolve(address.port)));
    });
  });
}

beforeAll(async () => {
  host = `127.0.0.1:${await freePort()}`;
  write("registry.yml", `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage: {filesystem: {rootdirectory: ${root}/registry}}\nhttp: {addr: "${host}"}\n`);
  write(".config/containers/registries.conf", `[[registry]]\nprefix = "docker.io"\nlocation = "${host}/hub"\ninsecure = true\n\n[[registry]]\nlocation = "${host}"\ninsecure = true\n`);
  write(".config/containers/policy.json", '{"default": [{"type": "insecureAcceptAnything"}]}');
  registry = spawn(program("docker-registry", "Debian's package docker-registry"), ["serve", join(root, "registry.yml")], { stdio: "ignore" });
  for (let tries = 0; !(await fetch(`http://${host}/v2/`).then(({ ok }) => ok, () => false)); tries += 1) {
    if (tries > 200) throw new Error("the registry does not answer");
    await sleep(50);
  }
  for (const image of images) {
    const layout = join(root, "layouts", image.replaceAll(/[/:]/g, "-"));
    digests.set(image, writeImage(layout, image));
    // A config puts one registry in the place of another for what is read alone.
    const whole = `${host}/hub/${image.includes("/") ? image : `library/${image}`}`;
    await promisify(execFile)(skopeo, ["copy", "--all", "--preserve-digests", `oci:${layout}:image`, `docker://${whole}`], { env });
  }
  write(
    "project/overlays/prod/overlay.yaml",
    `airGapped: true\nimages: { registry: "${host}/mirror", pullSecrets: [registry-login] }\nexposure: { kind: none, domain: clearml.example.com }\ncredentials: { kind: generated }\nusers: [{ username: ada, name: Ada }]\n`,
  );
});

afterAll(() => {
  registry?.kill();
  rmSync(root, { recursive: true, force: true });
});

/** The digest that the registry has under a reference. */
async function held(reference: string): Promise<string | null> {
  const [, repository = "", version = ""] = /^[^/]+\/(.*?)[:@]((?:sha256:)?[^:@]+)$/.exec(reference) ?? [];
  const answer = await fetch(`http://${host}/v2/${repository}/manifests/${version}`, { headers: { accept: "application/vnd.oci.image.index.v1+json" } });
  return answer.headers.get("docker-content-digest");
}

/** The blocks of a section of the guide, for this mirror. */
function guide(section: string): string[] {
  const text = readFileSync(new URL("../../../docs/air-gap.md", import.meta.url), "utf8");
  const [, body = ""] = text.split(`. ${section}\n`);
  return [...(body.split("\n## ")[0] ?? "").matchAll(/```sh\n([^]*?)```/g)].map(([, block = ""]) => block.replaceAll("npx k8s-config", "k8s-config"));
}

it("the mirror is filled, with whole images, by the guide's lines", async () => {
  for (const block of guide("Mirror")) await shell(block);
  for (const image of images) expect(await held(`${host}/mirror/${image}`)).toBe(digests.get(image));
});

it("what skopeo prints pins them, as the guide has it: in a loop, and of one image as JSON", async () => {
  const [all = "", one = ""] = guide("Pin");
  await shell(all);
  expect(JSON.parse(readFileSync(join(root, "project/overlays/images.json"), "utf8"))).toEqual(Object.fromEntries(digests));
  expect(await shell(one)).toContain("unchanged  mongo:8.0.15");
  // The mirror says the same, with all its tags.
  expect(await shell(`skopeo inspect docker://${host}/mirror/redis:8.2.3 | k8s-config images pin --image redis:8.2.3`)).toContain("unchanged  redis:8.2.3");
});

it("what is emitted then can be pulled from the mirror by its digest", async () => {
  await shell("k8s-config check");
  const { images: listed }: { images: { image: string; deployed: string; pinned: boolean }[] } = JSON.parse(await shell("k8s-config images --json"));
  expect(listed.map(({ image, pinned }) => [image, pinned])).toEqual(images.map((image) => [image, true]));
  for (const { image, deployed } of listed) {
    expect(deployed).toBe(`${host}/mirror/${image}@${digests.get(image)}`);
    expect(await held(deployed.replace(/:[^:@/]+@/, "@"))).toBe(digests.get(image));
  }
});

it("pinned images are copied by their digest, to another registry as well", async () => {
  const lines = await shell(`k8s-config images --format skopeo --to ${host}/second`);
  expect(lines).toContain(`docker://docker.io/library/mongo@${digests.get("mongo:8.0.15")} docker://${host}/second/mongo:8.0.15`);
  await shell(`k8s-config images --format skopeo --to ${host}/second | sh`);
  for (const image of images) expect(await held(`${host}/second/${image}`)).toBe(digests.get(image));
});
