import { describe, expect, test } from "vitest";
import { defaultInstallation, imageOf, installation, officialImage, releaseOf, versionOf, type ImageName, type ImageSettings } from "./installation.ts";
import { releases } from "./releases.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

describe("the reference of an image", () => {
  test.each<[string, ImageName, ImageSettings, string]>([
    ["of the release", "server", {}, "clearml/server:2.4.0"],
    ["of MongoDB", "mongo", {}, "mongo:8.0.15"],
    ["of Elasticsearch", "elastic", {}, "elasticsearch:8.19.9"],
    ["of Redis", "redis", {}, "redis:8.2.3"],
    ["from a mirror", "server", { registry: "registry.example.com:5000/mirror" }, "registry.example.com:5000/mirror/clearml/server:2.4.0"],
    ["with a tag", "mongo", { mongo: { tag: "8.0.21" } }, "mongo:8.0.21"],
    ["pinned by digest", "redis", { redis: { digest } }, `redis:8.2.3@${digest}`],
    ["with all of it", "elastic", { registry: "mirror.example.com", elastic: { tag: "8.19.10", digest } }, `mirror.example.com/elasticsearch:8.19.10@${digest}`],
    ["of one image, not of another", "mongo", { redis: { tag: "1" } }, "mongo:8.0.15"],
  ])("%s", (_case, name, images, reference) => {
    expect(imageOf({ release: "2.4.0", images }, name)).toBe(reference);
  });

  test("of a release whose tag no source shows has the tag that is named", () => {
    expect(imageOf({ release: "2.3.0", images: { server: { tag: "2.3.0-700" } } }, "server")).toBe("clearml/server:2.3.0-700");
    expect(imageOf({ release: "2.3.0", images: {} }, "server")).toBe("clearml/server");
  });

  test("as its makers publish it knows no mirror and no digest", () => {
    expect(officialImage({ release: "2.4.0", images: { registry: "mirror.example.com", mongo: { digest } } }, "mongo")).toEqual({ name: "mongo", tag: "8.0.15" });
    expect(officialImage({ release: "2.4.0", images: { mongo: { tag: "8.0.21" } } }, "mongo")).toEqual({ name: "mongo", tag: "8.0.21" });
  });
});

describe("the version of an image, as a label's value", () => {
  test.each([
    ["clearml/server:2.4.0", "2.4.0"],
    ["registry.example.com:5000/mirror/mongo:8.0.15", "8.0.15"],
    [`redis:8.2.3@${digest}`, "8.2.3"],
    [`redis@${digest}`, "0123456789ab"],
    ["registry.example.com:5000/own", "unknown"],
    // Kubernetes refuses a label's value that is longer, or begins or ends with another sign.
    [`own:_${"a".repeat(70)}`, "a".repeat(62)],
    ["own:1.0-", "1.0"],
    ["own:_", "unknown"],
  ])("%s: %s", (image, version) => {
    expect(versionOf(image)).toBe(version);
    expect(versionOf(image)).toMatch(/^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/);
  });
});

describe("an installation", () => {
  const given = { exposure: { kind: "none", domain: "clearml.example.com" }, credentials: { kind: "existingSecret" }, users: [] } as const;

  test("has defaults for what is not said", () => {
    expect(installation(given)).toMatchObject({ ...given, release: "2.4.0", images: {}, sessionCookie: "clearml_token_basic", airGapped: false, maintenance: false });
  });

  test("keeps what is said", () => {
    const users = [{ username: "ada", name: "Ada" }];
    const said = { ...given, release: "2.3.0", images: { registry: "mirror.example.com" }, users, sessionCookie: "other" } as const;
    expect(installation(said)).toMatchObject(said);
    expect(installation({ ...said, formerFilesUrls: ["http://old.example.com"] }).endpoints.filesUrls).toEqual(["https://files.clearml.example.com", "http://old.example.com"]);
  });

  test("knows its release", () => {
    expect(releaseOf(installation({ ...given, release: "2.2" }))).toBe(releases["2.2"]);
  });

  test("of the bases lets nobody in", () => {
    expect(defaultInstallation.users).toEqual([]);
    expect(defaultInstallation.exposure.kind).toBe("none");
  });
});
