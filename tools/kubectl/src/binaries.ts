import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { layerFolder } from "./layer.ts";

/** The path of the official kubectl that npm installed. */
export async function kubectl(): Promise<string> {
  return join(await layerFolder(), "kubectl");
}

/** The path of the official helm that npm installed. */
export async function helm(): Promise<string> {
  return join(await layerFolder(), "helm");
}

/** The user's own kubectl: the first on PATH that no package put there. */
export function kubectlOnPath(path: string = process.env["PATH"] ?? ""): string | undefined {
  const name = process.platform === "win32" ? "kubectl.exe" : "kubectl";
  return path
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.split(/[/\\]/).includes("node_modules"))
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
