import { isBuiltin } from "node:module";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { isLayer, layerNames, mayImport, testsMayImport } from "./layers.ts";
import { packageOf, workspaceOf } from "./workspace.ts";
import type { Package, Workspace } from "./workspace.ts";

// A test, or, in a folder `testing`, what tests share.
const testFile = /\.(?:test|proof)\.[cm]?[jt]sx?$|[\\/]testing[\\/]/;
// `name`, `@scope/name`, and whatever they export below.
const bareSpecifier = /^(?:@[^/]+\/)?[^/]+/;

interface Importer {
  readonly from: Package;
  readonly workspace: Workspace;
  readonly isTest: boolean;
}

/** What is wrong with `file` importing `specifier`, with the remedy; undefined if it may, or lies in no workspace package. */
export function breach(file: string, specifier: string): string | undefined {
  const from = packageOf(dirname(file));
  const workspace = from && workspaceOf(from);
  if (from === undefined || workspace === undefined) return undefined;
  // `#name` is the package's own import map.
  if (isBuiltin(specifier) || specifier.startsWith("#")) return undefined;
  const importer: Importer = { from, workspace, isTest: testFile.test(file) };
  if (/^\.{1,2}(?:\/|$)/.test(specifier) || isAbsolute(specifier)) {
    return pathBreach(importer, resolve(dirname(file), specifier), specifier);
  }
  const name = bareSpecifier.exec(specifier)?.[0] ?? specifier;
  if (name === from.name) return undefined;
  // The layer first: to declare a package that may not be imported is no remedy.
  return layerBreach(importer, name) ?? declarationBreach(importer, name);
}

function pathBreach({ from, workspace }: Importer, target: string, specifier: string): string | undefined {
  const owner = packageOf(dirname(target));
  if (owner?.folder === from.folder) return undefined;
  const remedy =
    owner !== undefined && workspace.packages.has(owner.name)
      ? `import "${owner.name}" by its name and declare it in ${manifest(from, workspace)}`
      : "import a package by its name, and move what two packages need into a package of its own";
  return `"${specifier}" leaves the package ${from.name}: ${remedy}.`;
}

function layerBreach({ from, workspace, isTest }: Importer, name: string): string | undefined {
  const to = workspace.packages.get(name);
  if (to === undefined) return undefined;
  const [fromLayer, toLayer] = [layerOf(from), layerOf(to)];
  if (fromLayer === undefined) return untagged(from, workspace);
  if (toLayer === undefined) return untagged(to, workspace);
  const allowed = mayImport[fromLayer];
  if (allowed.includes(toLayer)) return undefined;
  if (testsMayImport.includes(toLayer)) {
    return isTest
      ? undefined
      : `${name} is of the layer ${toLayer}, which only tests may import: move the import into a *.test.ts file.`;
  }
  const others = allowed.length === 0 ? "no package of this workspace" : `only ${allowed.join(", ")}`;
  return (
    `${from.name} (layer ${fromLayer}) may not import ${name} (layer ${toLayer}): ${fromLayer} may import ${others}. ` +
    "Move what both need into a layer that both may import, or let a layer above both bring them together."
  );
}

function declarationBreach({ from, workspace, isTest }: Importer, name: string): string | undefined {
  if (from.dependencies.has(name)) return undefined;
  const file = manifest(from, workspace);
  if (isTest) {
    // Test runners and the like are declared once, at the root.
    if (from.devDependencies.has(name) || workspace.root.devDependencies.has(name)) return undefined;
    return `${name} is not declared by ${from.name}: add it to "devDependencies" in ${file}.`;
  }
  if (from.devDependencies.has(name)) {
    return `${name} is only a devDependency of ${from.name}, and this file is not a test: move it to "dependencies" in ${file}, or the import into a *.test.ts file.`;
  }
  return `${name} is not declared by ${from.name}: add it to "dependencies" in ${file}.`;
}

function layerOf({ layers: [layer, ...more] }: Package) {
  return layer !== undefined && more.length === 0 && isLayer(layer) ? layer : undefined;
}

function untagged(member: Package, workspace: Workspace): string {
  return `${member.name} has no known layer: give ${manifest(member, workspace)} one tag "nx": { "tags": ["layer:NAME"] } with NAME one of ${layerNames.join(", ")}.`;
}

function manifest(member: Package, { root }: Workspace): string {
  return [...relative(root.folder, member.folder).split(sep), "package.json"].join("/");
}
