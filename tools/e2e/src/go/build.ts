import { execFile } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { constants, homedir, setPriority } from "node:os";
import { dirname, join } from "node:path";
import { E2eError } from "../problem.ts";
import type { Family } from "./families.ts";
import { buildKey, requiredVersion, versionFlags } from "./key.ts";

const modules = join(import.meta.dirname, "../../go");

/** Where built programs are kept, outside of any checkout. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "k8s-config/e2e");
}

/**
 * The folder with a family's programs and files, built by Go on the first use.
 *
 * @param say is told before a build, which takes minutes.
 * @throws E2eError where there is no Go, or one that is too old.
 */
export async function built(family: Family, say: (line: string) => void): Promise<string> {
  const module = join(modules, family.name);
  const [goMod, goSum, goVersion] = await Promise.all([readFile(join(module, "go.mod"), "utf8"), readFile(join(module, "go.sum"), "utf8"), goVersionIn(module)]);
  const folder = join(cacheFolder(), buildKey({ family, goMod, goSum, goVersion }));
  if (existsSync(folder)) return folder;
  const names = family.binaries.map(({ name }) => name).join(", ");
  say(`building ${names} (${goVersion.replace(/^go version /, "")}): once, then kept in ${folder}`);
  const start = Date.now();
  await mkdir(dirname(folder), { recursive: true });
  const scratch = await mkdtemp(`${folder}.`);
  const abandon = () => rmSync(scratch, { recursive: true, force: true });
  process.once("exit", abandon);
  try {
    await compile(family, module, goMod, scratch);
    await copyFiles(family, module, scratch);
    // Complete or not at all, for whoever builds the same at the same time.
    await rename(scratch, folder);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  } finally {
    process.off("exit", abandon);
  }
  say(`built ${names} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  return folder;
}

async function goVersionIn(module: string): Promise<string> {
  try {
    return (await go(module, ["version"])).trim();
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing) throw new E2eError("The control plane is built with Go, and there is none on PATH", "Install Go (https://go.dev/dl), in the version that tools/e2e/go/*/go.mod say or newer", { cause: error });
    throw new E2eError(`Go does not work for ${module}: ${error instanceof Error ? error.message : String(error)}`, "Install the version of Go that the go.mod there says, or a newer one", { cause: error });
  }
}

async function compile(family: Family, module: string, goMod: string, folder: string): Promise<void> {
  const version = family.stamped === undefined ? undefined : requiredVersion(goMod, family.stamped);
  const flags = ["-s", "-w", ...(version === undefined ? [] : versionFlags(version))].join(" ");
  for (const binary of family.binaries) {
    // oxlint-disable-next-line no-await-in-loop -- each build takes all cores
    await go(module, ["build", "-trimpath", "-ldflags", flags, "-o", join(folder, binary.name), binary.package]);
  }
}

async function copyFiles({ files = [] }: Family, module: string, folder: string): Promise<void> {
  for (const { module: name, path, name: target } of files) {
    // oxlint-disable-next-line no-await-in-loop -- a handful
    const source = (await go(module, ["list", "-m", "-f", "{{.Dir}}", name])).trim();
    // oxlint-disable-next-line no-await-in-loop
    await copyFile(join(source, path), join(folder, target));
  }
}

function go(cwd: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=readonly -buildvcs=false", GOWORK: "off" };
  return new Promise((resolve, reject) => {
    const child = execFile("go", args, { cwd, env, maxBuffer: Infinity }, (error, stdout, stderr) => {
      process.off("exit", end);
      if (error === null) resolve(stdout);
      else reject(Object.assign(new Error(`go ${args[0]}: ${stderr.trim() || error.message}`, { cause: error }), { code: error.code }));
    });
    // A build that nobody waits for any more would go on for minutes.
    const end = () => void child.kill();
    process.once("exit", end);
    // A build is the background of whatever else the machine does.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  });
}
