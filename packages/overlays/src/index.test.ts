import { expect, it } from "vitest";
import * as overlays from "./index.ts";

it("exports these, and no more", () => {
  expect(Object.keys(overlays).toSorted()).toMatchInlineSnapshot(`
    [
      "baseManifests",
      "basesFiles",
      "checkEnvironment",
      "checkObjects",
      "componentNames",
      "defaultEnvironment",
      "defaultSettings",
      "defineOverlay",
      "digestPattern",
      "digestProblems",
      "environmentManifest",
      "environmentParts",
      "extraPaths",
      "fluxFolder",
      "fluxObjectsOf",
      "isKeptByFlux",
      "isOnDockerHub",
      "isReference",
      "isRegistry",
      "isTagged",
      "nearest",
      "overlayFiles",
      "ownedFolders",
      "partNames",
      "parts",
      "patch",
      "pinnableImages",
      "problemText",
      "renderEnvironment",
      "resolve",
      "sortProblems",
      "soundsSecret",
      "withDigests",
      "workspaceBasePath",
    ]
  `);
});

it("defineOverlay gives an environment back as it is", () => {
  const environment: overlays.Environment = {
    exposure: { kind: "nodePort", host: "localhost" },
    credentials: { kind: "generated" },
    users: [{ username: "dev", name: "Developer" }],
  };
  expect(overlays.defineOverlay(environment)).toBe(environment);
});
