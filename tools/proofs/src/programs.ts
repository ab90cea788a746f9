import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program lies. @throws Error where it is missing: a proof that did not run is no proof. */
export function program(name: string, comesFrom: string, env: NodeJS.ProcessEnv = process.env): string {
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (folder !== "" && isExecutable(path)) return path;
  }
  throw new Error(`${name} is not on PATH, and this proof needs it. It comes with ${comesFrom}; tools/proofs/install.sh installs all that the proofs need`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
