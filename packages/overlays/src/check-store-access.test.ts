/** What cannot be said of logins and certificates of stores, each with its whole message. */
import { describe, expect, it } from "vitest";
import { problemsWith } from "./testing/plain.ts";

const issuer = { name: "inside" };

describe("authentication of stores", () => {
  it("is there or not, for each", () => {
    expect(problemsWith({ mongo: { authentication: false }, elastic: { authentication: false }, redis: { authentication: false, tls: { issuer } } })).toBe("");
  });

  it("needs an image that can make MongoDB's users", () => {
    const server = { tag: "1.16.0-494" };
    expect(problemsWith({ release: "1.16", images: { server } })).toMatchInlineSnapshot(`"test: mongo.authentication = true: is not to be had with release 1.16: the image of MongoDB 4.4.29 has no mongosh, which makes the users. Write false until the release is 2.0 or later."`);
    expect(problemsWith({ release: "1.16", images: { server }, mongo: { authentication: false } })).toBe("");
    expect(problemsWith({ release: "1.16", images: { server }, mongo: { authentication: false, members: 3 } })).toMatchInlineSnapshot(`"test: mongo.members = 3: are not to be had with release 1.16: the image of MongoDB 4.4.29 has no mongosh, which makes the replica set. Write 1 until the release is 2.0 or later."`);
  });
});

describe("TLS of stores", () => {
  it("is nothing without a login at Elasticsearch", () => {
    expect(problemsWith({ elastic: { authentication: false, tls: { issuer } } })).toMatchInlineSnapshot(`"test: elastic.tls: has no effect without elastic.authentication: Elasticsearch encrypts nothing then. Leave authentication out, or tls."`);
  });

  it("is unknown to Redis 5", () => {
    expect(problemsWith({ release: "1.14.1", images: { server: { tag: "1.14.1-451" } }, mongo: { authentication: false }, redis: { tls: { issuer } } })).toMatchInlineSnapshot(`"test: redis.tls: is not to be had with release 1.14.1: Redis 5.0 knows no TLS. Leave it out until the release is 1.15 or later."`);
  });

  it("has a Secret for each store", () => {
    const tls = { issuer, secretName: "stores" };
    expect(problemsWith({ mongo: { tls }, redis: { tls } })).toMatchInlineSnapshot(`"test: redis.tls.secretName = "stores": is that of mongo.tls too, and each certificate covers the name of one store. Leave it out, or give each a name of its own."`);
    expect(problemsWith({ mongo: { tls: { secretName: "own" } }, redis: { tls: { secretName: "own" } } })).toBe("");
  });
});
