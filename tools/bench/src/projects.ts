import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toYaml, type KubeObject } from "@k8s-config/core";

/** Arguments of Node that run the command line from its sources. */
export function emitArgs(root: string): string[] {
  return cliArgs(root, "emit");
}

function cliArgs(root: string, ...args: readonly string[]): string[] {
  return ["--conditions=@k8s-config/source", join(root, "tools/cli/bin/k8s-config.js"), ...args];
}

/** The same for a plan between the last two commits. */
export function planArgs(root: string): string[] {
  return cliArgs(root, "plan", "--from", "HEAD~1", "--to", "HEAD");
}

/** A project of as many environments, each another, emitted once, so that the next emit finds nothing changed. */
export function syntheticProject(root: string, environments: number): string {
  const folder = mkdtempSync(join(tmpdir(), `k8s-config-bench-${environments}-`));
  mkdirSync(join(folder, "node_modules/@k8s-config"), { recursive: true });
  symlinkSync(join(root, "packages/overlays"), join(folder, "node_modules/@k8s-config/overlays"));
  write(folder, "package.json", JSON.stringify({ type: "module" }));
  for (let index = 0; index < environments; index++) write(folder, `overlays/env-${index}/overlay.ts`, overlay(index));
  const { status, stderr } = spawnSync(process.execPath, emitArgs(root), { cwd: folder });
  if (status !== 0) throw new Error(`emit of ${environments} environments failed: ${stderr.toString()}`);
  return folder;
}

/** Such a project in a git repository, of two commits: between them all environments have changed. */
export function committedProject(root: string, environments: number): string {
  const folder = syntheticProject(root, environments);
  write(folder, ".gitignore", "node_modules\n");
  run(folder, "git", ["init", "--quiet"]);
  commit(folder);
  for (let index = 0; index < environments; index++) write(folder, `overlays/env-${index}/overlay.ts`, overlay(index).replace("thresholdSec: ", "thresholdSec: 9"));
  run(folder, process.execPath, emitArgs(root));
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  run(folder, "git", ["add", "--all"]);
  run(folder, "git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "bench"]);
}

function run(cwd: string, command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? stderr.toString()}`);
}

function overlay(index: number): string {
  return `import { defineOverlay } from "@k8s-config/overlays";

export default defineOverlay({
  namespace: "clearml-${index}",
  exposure: { kind: "ingress", domain: "clearml-${index}.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }, { username: "user-${index}", name: "User ${index}" }],
  api: { replicas: ${1 + (index % 4)}, watchdog: { thresholdSec: ${3600 + index} }, gunicorn: { workers: ${2 + (index % 6)} } },
  web: { replicas: 2 },
  mongo: { storage: { size: "${20 + index}Gi", class: "fast" } },
  elastic: { storage: { size: "${50 + index}Gi", class: "fast" } },
  fileserver: { storage: { size: "${100 + index}Gi" } },
});
`;
}

/** The same objects in one plain file that kustomize only has to read. */
export function plainFile(objects: readonly KubeObject[]): string {
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-bench-plain-"));
  write(folder, "all.yaml", documents(objects));
  write(folder, "kustomization.yaml", "resources:\n- all.yaml\n");
  return folder;
}

/** A Helm chart of the same objects, as plain templates. */
export function chart(objects: readonly KubeObject[]): string {
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-bench-chart-"));
  write(folder, "Chart.yaml", "apiVersion: v2\nname: clearml\nversion: 0.1.0\n");
  for (const [index, object] of objects.entries()) write(folder, `templates/${index}.yaml`, toYaml(object).replaceAll("{{", '{{ "{{" }}'));
  return folder;
}

function documents(objects: readonly KubeObject[]): string {
  return objects.map(toYaml).join("---\n");
}

function write(folder: string, path: string, text: string): void {
  const at = join(folder, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, text);
}
