import { fileURLToPath } from "node:url";
import { findDrift, type OutputFolder } from "@k8s-config/core";
import { expect, it } from "vitest";
import { basesFiles, overlayFiles, ownedFolders } from "./emit.ts";
import { componentNames } from "./resolve.ts";
import { loadOverlay, overlayNames, workspace } from "./testing/overlays.ts";

const none = { missing: [], changed: [], stale: [], foreign: [], interrupted: false };

function drift(folder: OutputFolder) {
  return findDrift(fileURLToPath(workspace), [folder]);
}

it.each(componentNames)("the base of %s on disk is what is emitted, and no file more", (name) => {
  expect(drift({ path: `packages/${name}/base`, files: basesFiles()[name], owned: ["."] })).toEqual(none);
});

it.each(overlayNames)("the overlay %s on disk is what is emitted, and its parts hold no file more", async (name) => {
  const environment = await loadOverlay(name);
  expect(drift({ path: `overlays/${name}`, files: overlayFiles(name, environment), owned: ownedFolders(environment) })).toEqual(none);
});
