import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the rule reads from a package.json. */
export interface Package {
  readonly folder: string;
  readonly name: string;
  /** What is there when the package is installed: dependencies, optionalDependencies, peerDependencies. */
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
  /** The NAMEs of its nx tags `layer:NAME`. */
  readonly layers: readonly string[];
  /** The globs of its workspaces, if it is a workspace root. */
  readonly workspaces: readonly string[];
}

export interface Workspace {
  readonly root: Package;
  readonly packages: ReadonlyMap<string, Package>;
}

// A run of the linter asks for the same few folders for each import of each file.
const packages = new Map<string, Package | undefined>();
const workspaces = new Map<string, Workspace | undefined>();

/** The package that `folder` belongs to. A package.json without a name (`{"type": "commonjs"}`) makes no package. */
export function packageOf(folder: string): Package | undefined {
  return cached(packages, folder, () => readPackage(folder) ?? above(folder, packageOf));
}

/** The workspace whose globs name the folder of this package. */
export function workspaceOf(member: Package): Workspace | undefined {
  const find = (folder: string): Workspace | undefined => {
    const workspace = cached(workspaces, folder, () => readWorkspace(folder));
    return workspace?.packages.get(member.name)?.folder === member.folder ? workspace : above(folder, find);
  };
  return above(member.folder, find);
}

function readWorkspace(folder: string): Workspace | undefined {
  const root = readPackage(folder);
  if (root === undefined || root.workspaces.length === 0) return undefined;
  const files = globSync(root.workspaces.map((glob) => `${glob}/package.json`), { cwd: folder });
  const members = files.map((file) => readPackage(join(folder, dirname(file)))).filter((member) => member !== undefined);
  return { root, packages: new Map(members.map((member) => [member.name, member])) };
}

function readPackage(folder: string): Package | undefined {
  const file = join(folder, "package.json");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  const json: unknown = JSON.parse(text);
  const name = get(json, "name");
  if (typeof name !== "string") return undefined;
  return {
    folder,
    name,
    dependencies: new Set(["dependencies", "optionalDependencies", "peerDependencies"].flatMap((key) => keys(get(json, key)))),
    devDependencies: new Set(keys(get(json, "devDependencies"))),
    layers: strings(get(get(json, "nx"), "tags"))
      .filter((tag) => tag.startsWith("layer:"))
      .map((tag) => tag.slice("layer:".length)),
    workspaces: strings(get(json, "workspaces")),
  };
}

function above<T>(folder: string, find: (folder: string) => T | undefined): T | undefined {
  const parent = dirname(folder);
  return parent === folder ? undefined : find(parent);
}

function cached<T>(cache: Map<string, T | undefined>, key: string, make: () => T | undefined): T | undefined {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key);
}

function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function keys(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
