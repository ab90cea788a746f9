import { releaseNames, releases } from "@k8s-config/clearml";
import { describe, expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { plain, problemsWith } from "./testing/plain.ts";

describe("a release", () => {
  it("is one of those that are known", () => {
    expect(problemsWith({ release: "2.5.0" })).toMatchInlineSnapshot(`"test: release = "2.5.0": is none of the values it may have. Write one of 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0."`);
    expect(problemsWith({ release: "3" })).toMatchInlineSnapshot(`"test: release = "3": is none of the values it may have. Write one of 1.14.1, 1.15, 1.16, 1.17.0, 2.0, 2.1, 2.2, 2.3.0, 2.4.0."`);
  });

  it.each(releaseNames)("%s fits the stores that it brings, of any patch version", (release) => {
    const { mongo, mongoShell, elastic, redis } = releases[release];
    // Without mongosh there are no users.
    const authentication = mongoShell === "mongosh";
    const images = { server: { tag: `${release}-554` }, mongo: { tag: `${mongo}-noble` }, elastic: { tag: elastic }, redis: { tag: `${redis.split(".").slice(0, 2).join(".")}.99` } };
    expect(checkEnvironment("test", { ...plain, release, images, mongo: { authentication } }).problems).toEqual([]);
  });

  it("does not fit the MongoDB of another series", () => {
    expect(problemsWith({ images: { mongo: { tag: "8.0.21" } } })).toBe("");
    expect(problemsWith({ images: { mongo: { tag: "8.2.1" } } })).toMatchInlineSnapshot(`"test: images.mongo.tag = "8.2.1": does not fit release 2.4.0, which comes with 8.0.15. Write a tag of 8.0.x, or leave it out for 8.0.15."`);
    expect(problemsWith({ release: "2.3.0", images: { server: { tag: "2.3.0-1" }, mongo: { tag: "8.0.15" } } })).toMatchInlineSnapshot(`"test: images.mongo.tag = "8.0.15": does not fit release 2.3.0, which comes with 7.0.22. Write a tag of 7.0.x, or leave it out for 7.0.22."`);
  });

  it("does not fit an Elasticsearch or Redis that is older, or of another major version", () => {
    expect(problemsWith({ images: { elastic: { tag: "8.20.0" }, redis: { tag: "8.4-alpine" } } })).toBe("");
    expect(problemsWith({ images: { elastic: { tag: "8.17.0" }, redis: { tag: "7.4.1" } } })).toMatchInlineSnapshot(`
      "test: images.elastic.tag = "8.17.0": does not fit release 2.4.0, which comes with 8.19.9. Write a tag of 8.19 or a newer 8.x, or leave it out for 8.19.9.
      test: images.redis.tag = "7.4.1": does not fit release 2.4.0, which comes with 8.2.3. Write a tag of 8.2 or a newer 8.x, or leave it out for 8.2.3."
    `);
    expect(problemsWith({ images: { elastic: { tag: "9.1.0" } } })).toMatchInlineSnapshot(`"test: images.elastic.tag = "9.1.0": does not fit release 2.4.0, which comes with 8.19.9. Write a tag of 8.19 or a newer 8.x, or leave it out for 8.19.9."`);
  });

  it("cannot be held to a tag that says no version", () => {
    for (const tag of ["latest", "8", "noble"]) expect(problemsWith({ images: { mongo: { tag } } })).toContain(`test: images.mongo.tag = "${tag}": says no version`);
    expect(problemsWith({ images: { redis: { tag: "stable" } } })).toMatchInlineSnapshot(`"test: images.redis.tag = "stable": says no version, so that nothing holds it to the release. Write a tag of 8.2 or a newer 8.x, or leave it out for 8.2.3; an image of your own goes into redis.pods.image."`);
    expect(problemsWith({ redis: { pods: { image: "registry.example.com/redis:stable" } } })).toBe("");
  });

  it("does not fit the server of another", () => {
    expect(problemsWith({ images: { server: { tag: "patched" } } })).toBe("");
    expect(problemsWith({ images: { server: { tag: "2.3.0-1" } } })).toMatchInlineSnapshot(`"test: images.server.tag = "2.3.0-1": is of another server than release 2.4.0. Write release: "2.3.0", or a tag of 2.4.0, or leave it out for 2.4.0."`);
    expect(problemsWith({ images: { server: { tag: "2.9.0" } } })).toMatchInlineSnapshot(`"test: images.server.tag = "2.9.0": is of another server than release 2.4.0. Write a tag of that release, or leave it out for 2.4.0."`);
  });
});
