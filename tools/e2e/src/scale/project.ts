import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fromYaml, isJsonObject, toYaml } from "@k8s-config/core";
import { kubectl } from "@k8s-config/kubectl";
import { readFileSync } from "node:fs";
import { repository } from "../run.ts";
import { environmentName, groupsOf, scaleEnvironment, type FluxSource } from "./environments.ts";
import { runTool, type ToolRun } from "./tool.ts";

/** Environments in one call of kustomize or kubectl. */
export const batchSize = 20;

/** A repository of overlays outside of this workspace, as a team keeps it. */
export function writeProject(folder: string, count: number, source: FluxSource, watchdogShift = 0): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, "node_modules/@k8s-config"), { recursive: true });
  const link = join(folder, "node_modules/@k8s-config/overlays");
  rmSync(link, { force: true });
  symlinkSync(join(repository, "packages/overlays"), link, "junction");
  write(".gitignore", "node_modules/\n");
  write("package.json", `${JSON.stringify({ name: "clearml-environments", private: true, type: "module" })}\n`);
  for (let index = 0; index < count; index++) {
    const environment = scaleEnvironment(index, source, watchdogShift);
    write(`overlays/${environmentName(index)}/overlay.ts`, `import { defineOverlay } from "@k8s-config/overlays";\n\nexport default defineOverlay(${JSON.stringify(environment, undefined, 2)});\n`);
  }
}

/** Emits as the command does, in a process of its own. */
export function emitProject(folder: string, seconds: number): Promise<ToolRun> {
  return runTool({ program: process.execPath, args: ["--conditions=@k8s-config/source", join(repository, "tools/cli/bin/k8s-config.js"), "emit"], cwd: folder, seconds });
}

/** Writes a kustomization for each batch that lists one folder of each environment. @returns their folders. */
export function writeBatches(project: string, scratch: string, count: number, below = ""): string[] {
  return groupsOf(count, batchSize).map((group, index) => {
    const folder = join(scratch, `batch-${index}`);
    mkdirSync(folder, { recursive: true });
    const resources = group.map((environment) => relative(folder, join(project, "overlays", environmentName(environment), below)));
    writeFileSync(join(folder, "kustomization.yaml"), toYaml({ apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources }));
    return folder;
  });
}

/** The file of what a batch builds to. */
export function builtFile(batch: string): string {
  return join(batch, "built.yaml");
}

export async function buildBatch(batch: string, seconds: number): Promise<ToolRun> {
  return runTool({ program: await kubectl(), args: ["kustomize", batch], output: builtFile(batch), seconds });
}

export async function applyBatch(batch: string, kubeconfig: string, scratch: string, seconds: number): Promise<ToolRun> {
  const args = ["--kubeconfig", kubeconfig, "--cache-dir", join(scratch, "kubectl-cache"), "apply", "--server-side", "--validate=strict", "--filename", builtFile(batch)];
  return runTool({ program: await kubectl(), args, seconds });
}

/** How many objects of which kinds batches have built. */
export function countBuilt(batches: readonly string[]): { objects: number; workloads: number; bytes: number } {
  const count = { objects: 0, workloads: 0, bytes: 0 };
  for (const batch of batches) {
    const text = readFileSync(builtFile(batch), "utf8");
    count.bytes += Buffer.byteLength(text);
    for (const document of fromYaml(text)) {
      count.objects++;
      if (isJsonObject(document) && (document["kind"] === "Deployment" || document["kind"] === "StatefulSet")) count.workloads++;
    }
  }
  return count;
}
