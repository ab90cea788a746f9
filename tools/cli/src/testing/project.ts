import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/k8s-config.js", import.meta.url));
const overlaysPackage = fileURLToPath(new URL("../../../../packages/overlays", import.meta.url));

/** How a run of k8s-config ended, and what it said. The project's folder shows as `<project>`. */
export interface Run {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

/** A repository with overlays, in a folder of its own. */
export interface Project {
  readonly folder: string;
  /** Runs the binary as a process of its own, in the project's folder. */
  k8sConfig(...args: readonly string[]): Promise<Run>;
  /** The same with options of Node's before the binary, and in a folder below the project's. */
  k8sConfigWith(node: readonly string[], args: readonly string[], below?: string): Promise<Run>;
  write(files: Files): void;
  remove(path: string): void;
  /** All files of `overlays/` and `packages/`, with their content. */
  files(): Record<string, string>;
  /** What tells of each file whether it was touched: its inode and times. */
  touched(): Record<string, string>;
}

/** Path → content, as a test writes a project down. */
export type Files = Readonly<Record<string, string>>;

/** Runs `use` with a new project that holds `files`, and removes it. */
export async function withProject<T>(files: Files, use: (project: Project) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "k8s-config-")));
  try {
    mkdirSync(join(folder, "node_modules/@k8s-config"), { recursive: true });
    symlinkSync(overlaysPackage, join(folder, "node_modules/@k8s-config/overlays"), "junction");
    const project = projectIn(folder);
    project.write(files);
    return await use(project);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of an `overlay.ts`. */
export function overlay(environment: object): string {
  return `import { defineOverlay } from "@k8s-config/overlays";\n\nexport default defineOverlay(${JSON.stringify(environment, undefined, 2)});\n`;
}

/** The least that an environment may say. */
export const small = {
  exposure: { kind: "nodePort", host: "localhost" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
} as const;

/** Lines as a command prints them. */
export function lines(...text: readonly string[]): string {
  return text.map((line) => `${line}\n`).join("");
}

/** Puts `<hash>` for the hashes in the names of generated objects, which change with every word of a config file. */
export function withoutHashes(text: string): string {
  return text.replaceAll(/(?<=(configmap|secret)\/[a-z-]+-)[2456789bcdfghkmt]{10}\b/g, "<hash>");
}

function projectIn(folder: string): Project {
  const paths = () =>
    ["overlays", "packages"]
      .filter((top) => existsSync(join(folder, top)))
      .flatMap((top) => readdirSync(join(folder, top), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .toSorted();
  const ofEach = (tell: (path: string) => string) => Object.fromEntries(paths().map((path) => [path, tell(join(folder, path))]));
  const k8sConfigWith = async (node: readonly string[], args: readonly string[], below = ".") => {
    const run = await runNode(["--conditions=@k8s-config/source", ...node, bin, ...args], join(folder, below));
    return { ...run, out: run.out.replaceAll(folder, "<project>"), err: run.err.replaceAll(folder, "<project>") };
  };
  return {
    folder,
    k8sConfigWith,
    k8sConfig: (...args) => k8sConfigWith([], args),
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    remove: (path) => rmSync(join(folder, path)),
    files: () => ofEach((path) => readFileSync(path, "utf8")),
    touched: () =>
      ofEach((path) => {
        const { ino, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
        return [ino, mtimeNs, ctimeNs].join(" ");
      }),
  };
}

function runNode(args: readonly string[], cwd: string): Promise<Run> {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code: code ?? signal ?? "", out, err }));
  });
}
