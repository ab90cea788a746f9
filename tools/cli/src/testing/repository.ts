import { spawnSync } from "node:child_process";
import { basesFiles, overlayFiles, type Environment } from "@k8s-config/overlays";
import { overlay, withProject, type Files, type Project } from "./project.ts";

/** A project in a git repository of its own. */
export interface Repository extends Project {
  /** Runs git in the project's folder. @throws Error where it fails. */
  git(...args: readonly string[]): string;
  /** Writes files, and commits all that is there. */
  commit(message: string, files?: Files): void;
}

/** Runs `use` with a repository whose first commit, on `main`, holds `files`, and removes it. */
export async function withRepository<T>(files: Files, use: (repository: Repository) => Promise<T>): Promise<T> {
  return withProject({ ".gitignore": "node_modules\n" }, async (project) => {
    const repository = { ...project, git: (...args: readonly string[]) => gitIn(project.folder, args), commit: (message: string, changed: Files = {}) => commit(project, message, changed) };
    repository.git("init", "--quiet", "--initial-branch=main");
    repository.commit("first", files);
    return use(repository);
  });
}

function commit(project: Project, message: string, files: Files): void {
  project.write(files);
  gitIn(project.folder, ["add", "--all"]);
  gitIn(project.folder, ["commit", "--quiet", "--allow-empty", "--message", message]);
}

/** git as it is without what a person configured. */
export function gitIn(folder: string, args: readonly string[]): string {
  const who = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.com", GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.com" };
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, encoding: "utf8", env: { ...process.env, ...who, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" } });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** What an emit of these environments writes, and the `overlay.ts` of each. */
export function emittedFiles(environments: Readonly<Record<string, Environment>>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [component, base] of Object.entries(basesFiles())) {
    for (const { path, text } of base) files[`packages/${component}/base/${path}`] = text;
  }
  for (const [name, environment] of Object.entries(environments)) {
    files[`overlays/${name}/overlay.ts`] = overlay(environment);
    for (const { path, text } of overlayFiles(name, environment)) files[`overlays/${name}/${path}`] = text;
  }
  return files;
}
