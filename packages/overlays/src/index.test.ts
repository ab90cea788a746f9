import { expect, it } from "vitest";
import * as overlays from "./index.ts";

it("exports these, and no more", () => {
  expect(Object.keys(overlays).toSorted()).toMatchInlineSnapshot(`
    [
      "backupTime",
      "baseManifests",
      "basesFiles",
      "checkEnvironment",
      "checkObjects",
      "componentNames",
      "credentialKeysOf",
      "credentialReaders",
      "credentialsFile",
      "credentialsPath",
      "credentialsSecret",
      "defaultEnvironment",
      "defaultSettings",
      "defineOverlay",
      "digestPattern",
      "digestProblems",
      "endpointsReport",
      "environmentManifest",
      "environmentParts",
      "extraPaths",
      "fluxFolder",
      "fluxObjectsOf",
      "generatedUserSecret",
      "holdsPrivateKey",
      "isEnvironment",
      "isKeptByFlux",
      "isOnDockerHub",
      "isReference",
      "isRegistry",
      "isTagged",
      "mongoUsersCommand",
      "nearest",
      "nextRevision",
      "overlayFiles",
      "ownFiles",
      "ownedFolders",
      "partNames",
      "parts",
      "patch",
      "pinnableImages",
      "problemText",
      "publicDefaultIn",
      "renderEnvironment",
      "resolve",
      "restoreFolder",
      "restoreObjects",
      "restoreRunbook",
      "secretNameOf",
      "serverKeysOf",
      "sharedProblems",
      "sortProblems",
      "soundsSecret",
      "userKeyOf",
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
