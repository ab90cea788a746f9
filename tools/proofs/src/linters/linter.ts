import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasPodTemplate, isJsonArray, isJsonObject, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { plainId, type Linter } from "@k8s-config/policy";

/** What a linter says of one build. */
export interface Report {
  /** Check and object: `CKV_K8S_40 StatefulSet/redis`. */
  readonly found: readonly string[];
  /** The objects that it looked at. */
  readonly seen: ReadonlySet<string>;
}

/** A real linter, without any configuration but what its own file says. */
export interface Tool {
  readonly name: Linter;
  /** All checks that it runs, by id. */
  readonly checks: () => Promise<readonly string[]>;
  readonly report: (yaml: string, objects: readonly KubeObject[]) => Promise<Report>;
}

/**
 * What a program prints of a build, which it reads from a file in an empty folder that is its home: no configuration of
 * the machine reaches it. Findings make linters end with 1.
 */
export async function printed(command: string, args: (file: string) => readonly string[], yaml = ""): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-linter-"));
  const file = join(folder, "build.yaml");
  writeFileSync(file, yaml);
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder };
  try {
    return await new Promise((resolve, reject) => {
      execFile(command, [...args(file)], { cwd: folder, env, maxBuffer: Infinity }, (error, stdout, stderr) => {
        if (error === null || (error.code === 1 && stdout !== "")) resolve(stdout);
        else reject(new Error(`${command}: ${stderr.trim() || error.message}`, { cause: error }));
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * How waivers name an object that a linter names by kind and name; a linter's `Pod` is of the workload of that name.
 *
 * @throws Error where the build has no such object.
 */
export function idIn(objects: readonly KubeObject[], kind: string, name: string): string {
  const object = objects.find((candidate) => candidate.metadata.name === name && (kind === "Pod" ? hasPodTemplate(candidate) : candidate.kind === kind));
  if (object === undefined) throw new Error(`the build has no ${kind} ${name}`);
  return plainId(object);
}

/** @throws Error where it is none: a linter that changed its output is no oracle. */
export function list(value: Json | undefined, what: string): readonly JsonObject[] {
  if (!isJsonArray(value)) throw new Error(`${what} is no list`);
  return value.filter(isJsonObject);
}

export function sorted(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].toSorted();
}
