import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** How a command ended, and what it said on both streams. The workspace's folder shows as `<workspace>`. */
export interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

/** A copy of this repository, which has its packages in its own `node_modules`, and others' where they are. */
export interface Workspace {
  readonly folder: string;
  /** Runs a command as a person would in the folder. */
  run(command: string, ...args: readonly string[]): Promise<Outcome>;
  read(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Edits a file. @throws Error where there is nothing, or more than one place, to edit. */
  replace(path: string, old: string, now: string): void;
  /** All files but those of `node_modules` and caches, with their content. */
  files(): ReadonlyMap<string, string>;
}

const copied = ["packages", "overlays", "tools", "docs", "package.json", "package-lock.json", "nx.json", "tsconfig.base.json", "README.md", ".gitignore"] as const;
const isSource = (path: string) => !["node_modules", "dist", ".nx"].includes(basename(path));

/** Runs `use` with a copy of this repository, and removes it. */
export async function withWorkspace<T>(use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "k8s-config-workspace-")));
  try {
    for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true, filter: isSource });
    linkModules(folder);
    return await use(workspaceIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linkModules(folder: string): void {
  const [real, own] = [join(root, "node_modules"), join(folder, "node_modules")];
  for (const name of readdirSync(real)) if (!name.startsWith(".") && name !== "@k8s-config") linkTo(join(real, name), join(own, name));
  // Both hold links into this repository, which have to lead into the copy.
  for (const name of ["@k8s-config", ".bin"]) {
    for (const entry of readdirSync(join(real, name))) linkTo(readlinkSync(join(real, name, entry)), join(own, name, entry));
  }
  for (const group of ["packages", "tools"]) {
    for (const name of readdirSync(join(root, group))) {
      const nested = join(root, group, name, "node_modules");
      if (existsSync(nested)) linkTo(nested, join(folder, group, name, "node_modules"));
    }
  }
}

function linkTo(target: string, link: string): void {
  mkdirSync(join(link, ".."), { recursive: true });
  symlinkSync(target, link);
}

function workspaceIn(folder: string): Workspace {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return {
    folder,
    read,
    write,
    remove: (path) => rmSync(join(folder, path)),
    replace: (path, old, now) => {
      const parts = read(path).split(old);
      if (parts.length !== 2) throw new Error(`${path} holds ${JSON.stringify(old)} ${parts.length - 1} times`);
      write(path, parts.join(now));
    },
    run: (command, ...args) => run(folder, command, args),
    files: () =>
      new Map(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
          .filter((path) => !/(^|\/)(node_modules|\.nx)\//.test(path))
          .map((path): [string, string] => [path, read(path)]),
      ),
  };
}

function run(folder: string, command: string, args: readonly string[]): Promise<Outcome> {
  // What nx says to the tasks that it runs, this one included, is of another workspace.
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NX_|npm_|VITEST|FORCE_COLOR$)/.test(name)));
  const env = { ...inherited, PATH: [join(folder, "node_modules/.bin"), process.env["PATH"]].join(delimiter), NX_CACHE_DIRECTORY: join(folder, ".nx/cache"), NX_WORKSPACE_DATA_DIRECTORY: join(folder, ".nx/data"), NX_DAEMON: "false", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
    child.on("error", reject).on("close", (code) => resolve({ code, text: chunks.join("").replaceAll(folder, "<workspace>") }));
  });
}
