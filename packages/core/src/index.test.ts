import { expect, it } from "vitest";
import * as core from "./index.ts";

it("exports these and nothing else", () => {
  expect(Object.keys(core).toSorted()).toMatchInlineSnapshot(`
    [
      "applyPatch",
      "asKubeObject",
      "atPointer",
      "bannerOf",
      "baseFiles",
      "build",
      "collectFiles",
      "contentHash",
      "diffObjects",
      "emptyManifest",
      "findDrift",
      "formatImage",
      "formatQuantity",
      "fromYaml",
      "gvk",
      "hasPodTemplate",
      "imagesOf",
      "isClean",
      "isJsonArray",
      "isJsonObject",
      "isScaled",
      "jsonEqual",
      "kubeObject",
      "kustomizationYaml",
      "mergeManifests",
      "objectId",
      "parseImage",
      "parseQuantity",
      "partFiles",
      "place",
      "pointerKeys",
      "recover",
      "render",
      "toJson",
      "toPointer",
      "toYaml",
      "validateObjects",
      "withName",
      "writeFolders",
    ]
  `);
});
