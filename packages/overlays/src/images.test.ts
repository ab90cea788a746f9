import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { environmentManifest } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { digestProblems, isOnDockerHub, isReference, isTagged, pinnableImages, withDigests } from "./images.ts";
import { environments } from "./testing/arbitrary.ts";

const [a, b] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];
const plain: Environment = { exposure: { kind: "none", domain: "clearml.example.com" }, credentials: { kind: "generated" }, users: [{ username: "ada", name: "Ada" }] };

function imagesOf(environment: Environment): string[] {
  const text = JSON.stringify(environmentManifest("test", environment).objects);
  return [...new Set([...text.matchAll(/"image":"([^"]*)"/g)].map(([, image = ""]) => image))].toSorted();
}

describe("digests as data", () => {
  it("pin an image everywhere: the Job and init containers too", () => {
    const pinned = withDigests(plain, { "clearml/server:2.4.0": a, "elasticsearch:8.19.9": b });
    expect(imagesOf(pinned)).toEqual([`clearml/server:2.4.0@${a}`, `elasticsearch:8.19.9@${b}`, "mongo:8.0.15", "redis:8.2.3"]);
  });

  it("are those of the makers' names and tags, whatever the mirror", () => {
    const images = { registry: "registry.example.com/mirror", mongo: { tag: "8.0.21" } };
    expect(imagesOf(withDigests({ ...plain, images }, { "mongo:8.0.15": a, "mongo:8.0.21": b }))).toContain(`registry.example.com/mirror/mongo:8.0.21@${b}`);
  });

  it("give way to one that the settings say", () => {
    expect(imagesOf(withDigests({ ...plain, images: { mongo: { digest: a } } }, { "mongo:8.0.15": b }))).toContain(`mongo:8.0.15@${a}`);
  });

  it("pin images that pods name themselves", () => {
    const image = "registry.example.com/own/server:patched";
    const pinned = withDigests({ ...plain, pods: { image }, redis: { pods: { image: "valkey/valkey:8" } } }, { [image]: a, "valkey/valkey:8": b });
    expect(imagesOf(pinned)).toEqual([`${image}@${a}`, `valkey/valkey:8@${b}`]);
  });

  it("change nothing of an environment that runs none of them", () => {
    expect(withDigests(plain, { "mongo:1": a })).toBe(plain);
    expect(withDigests(plain, {})).toBe(plain);
  });

  it("leave a random environment one that may be emitted, with all its images pinned", () => {
    fc.assert(
      fc.property(environments, (environment) => {
        const digests = Object.fromEntries(pinnableImages(environment).map((image) => [image, a]));
        const pinned = withDigests(environment, digests);
        expect(checkEnvironment("test", pinned).environment).toEqual(pinned);
        // An image without a tag has nothing to be known by, but for the digest that it may have.
        const isNamed = Object.keys(digests).every(isTagged);
        expect(isNamed ? imagesOf(pinned).filter((image) => !image.includes("@")) : []).toEqual([]);
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});

it("a file of digests is told what is wrong with it, entry by entry", () => {
  expect(digestProblems({ "mongo:8.0.15": a, "registry.example.com:5000/own/server:1": b })).toEqual([]);
  expect(digestProblems([]).map(({ reason }) => reason)).toEqual(["is no object of digests by image"]);
  expect(digestProblems({ mongo: a, [`mongo:1@${a}`]: a, "registry.example.com:5000/mongo": a, "redis:8": "sha256:0", "redis:9": 1 }).map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
    "mongo: is no image with a tag, as its makers publish it",
    `mongo:1@${a}: is no image with a tag, as its makers publish it`,
    "registry.example.com:5000/mongo: is no image with a tag, as its makers publish it",
    "redis:8: is no digest: sha256: and 64 hexadecimal digits",
    "redis:9: is no digest: sha256: and 64 hexadecimal digits",
  ]);
});

it.each([
  ["mongo", true],
  ["registry.example.com:5000/mirror/clearml/server:2.4.0", true],
  [`mongo:8@${a}`, true],
  ["mongo:8; rm -rf /", false],
  ["$(IMAGE)", false],
  ["docker://mongo", false],
  ["Mongo", false],
])("%s is a reference: %s", (text, expected) => {
  expect(isReference(text)).toBe(expected);
});

it.each([["mongo", true], ["clearml/server", true], ["docker.io/library/mongo", true], ["registry.example.com/mongo", false], ["localhost:5000/mongo", false], ["localhost/mongo", false]])("%s is on Docker Hub: %s", (reference, expected) => {
  expect(isOnDockerHub(reference)).toBe(expected);
});
