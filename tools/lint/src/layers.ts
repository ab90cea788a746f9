export type Layer =
  | "core"
  | "clearml"
  | "component"
  | "overlays"
  | "overlay"
  | "codegen"
  | "tool"
  | "cli"
  | "testing";

/**
 * What the packages of each layer may import from this workspace. Dependencies point one way; that a component is not
 * in its own row keeps components apart.
 */
export const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  core: [],
  clearml: ["core"],
  component: ["core", "clearml"],
  overlays: ["core", "clearml", "component"],
  // An environment under overlays/ is data: what it needs comes through one package.
  overlay: ["overlays"],
  codegen: ["core", "clearml", "component", "overlays", "tool"],
  tool: ["core", "clearml", "component", "overlays", "tool", "testing"],
  cli: ["core", "clearml", "component", "overlays", "codegen", "tool", "cli", "testing"],
  testing: ["core"],
};

/** What the tests of every layer may import on top. */
export const testsMayImport: readonly Layer[] = ["testing"];

export const layerNames: readonly string[] = Object.keys(mayImport);

export function isLayer(name: string): name is Layer {
  return Object.hasOwn(mayImport, name);
}
