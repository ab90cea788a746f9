import { expect, it } from "vitest";
import { previousReleases, readPrevious, recordedText } from "./previous.ts";
import { repository } from "./run.ts";

const commit = "0123456789012345678901234567890123456789";

it("reads what was recorded, and of which commit", () => {
  const text = recordedText("dev", commit, "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n");
  expect(readPrevious("dev", text)).toEqual({ name: "dev", commit, objects: [{ apiVersion: "v1", kind: "Namespace", metadata: { name: "a" } }] });
  expect(() => readPrevious("dev", "kind: Namespace\n")).toThrow("fixtures/previous/dev.yaml does not say of which commit it is");
});

it("has releases recorded, of one commit", () => {
  const releases = previousReleases(repository);
  expect(releases.map(({ name }) => name)).toEqual(["dev", "prod"]);
  expect(new Set(releases.map((release) => release.commit)).size).toBe(1);
  for (const { objects } of releases) expect(objects.filter(({ kind }) => kind === "StatefulSet")).toHaveLength(3);
});
