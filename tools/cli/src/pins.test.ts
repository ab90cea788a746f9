import { describe, expect, it } from "vitest";
import { mergePins, readPins, type Pin } from "./pins.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
const other = `sha256:${"f".repeat(64)}`;
const mongo: Pin = { image: "mongo:8.0.15", digest };

describe("what programs print", () => {
  const told: readonly { readonly by: string; readonly text: string; readonly of?: string }[] = [
    { by: "lines of a loop", text: `\n# by hand\nmongo:8.0.15 ${digest}\n` },
    { by: "skopeo sync --digestfile", text: `${digest} docker://docker.io/library/mongo:8.0.15\n` },
    { by: "a reference with both", text: `mongo:8.0.15@${digest}` },
    { by: "a reference with both, and the digest again", text: `mongo:8.0.15@${digest} ${digest}` },
    { by: "a mirror's reference", text: `registry.example.com:5000/mirror/mongo:8.0.15 ${digest}` },
    { by: "crane digest, oras resolve, skopeo inspect --format", text: `${digest}\n`, of: "mongo:8.0.15" },
    { by: "crane digest --full-ref", text: `index.docker.io/library/mongo@${digest}\n`, of: "mongo:8.0.15" },
    { by: "oras resolve --full-reference", text: `docker.io/library/mongo@${digest}\n`, of: "registry.example.com:5000/mirror/mongo:8.0.15" },
    { by: "skopeo inspect", text: JSON.stringify({ Name: "docker.io/library/mongo", Digest: digest, RepoTags: ["8.0.14", "8.0.15"], Architecture: "amd64" }, undefined, 4), of: "docker://mongo:8.0.15" },
    { by: "skopeo inspect --no-tags", text: JSON.stringify({ Name: "docker.io/library/mongo", Digest: digest, RepoTags: [] }), of: "mongo:8.0.15" },
  ];
  it.each(told)("$by", ({ text, of }) => {
    const mirrors = ["registry.example.com:5000/mirror"];
    expect(of === undefined ? readPins(text, mirrors) : readPins(text, mirrors, of)).toEqual({ pins: [mongo], refusals: [] });
  });

  it("many at once, of Docker Hub's organisations and other registries", () => {
    expect(readPins(`docker.io/clearml/server:2.4.0 ${digest}\nquay.io/oauth2-proxy/oauth2-proxy:v7 ${other}`, []).pins).toEqual([
      { image: "clearml/server:2.4.0", digest },
      { image: "quay.io/oauth2-proxy/oauth2-proxy:v7", digest: other },
    ]);
  });
});

describe("what is refused", () => {
  const refused: readonly (readonly [text: string, of?: string])[] = [
    [""],
    ["mongo:8.0.15 sha256:0123"],
    [`mongo:8.0.15 sha512:${"0".repeat(128)}`],
    [`mongo:8.0.15 ${digest.toUpperCase()}`],
    ["mongo:8.0.15"],
    ["mongo:8.0.15 8.0.16"],
    [`mongo:8.0.15 ${digest} ${digest}`],
    [`mongo:8.0.15@${other} ${digest}`],
    [digest],
    [`mongo@${digest}`],
    [`mongo ${digest}`],
    [`redis:8 ${digest}`, "mongo:8.0.15"],
    [`redis@${digest}`, "mongo:8.0.15"],
    [`${digest}\n${other}`, "mongo:8.0.15"],
    [digest, "mongo"],
    [`Mongo:8.0.15 ${digest}`],
    [JSON.stringify({ Name: "docker.io/library/mongo", Digest: digest })],
    [JSON.stringify({ Name: "docker.io/library/redis", Digest: digest }), "mongo:8.0.15"],
    [JSON.stringify({ Name: "docker.io/library/mongo", Digest: digest, RepoTags: ["8.0.14"] }), "mongo:8.0.15"],
    [JSON.stringify({ Name: "docker.io/library/mongo", Tag: "8.0.14", Digest: digest }), "mongo:8.0.15"],
    [JSON.stringify({ schemaVersion: 2 }), "mongo:8.0.15"],
    ["{}{}", "mongo:8.0.15"],
  ];
  it("is told line by line, and nothing is taken", () => {
    const told = refused.map(([text, of]) => (of === undefined ? readPins(text, []) : readPins(text, [], of)));
    expect(told.flatMap(({ pins }) => pins)).toEqual([]);
    expect(told.map(({ refusals }) => refusals.join("; ").replaceAll(digest, "<digest>").replaceAll(other, "<other>"))).toMatchInlineSnapshot(`
      [
        "nothing was given: pipe in what says the digests",
        "mongo:8.0.15 sha256:0123: sha256:0123 is no digest (sha256: and 64 hexadecimal digits)",
        "mongo:8.0.15 sha512:00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000: sha512:00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 is no digest (sha256: and 64 hexadecimal digits)",
        "mongo:8.0.15 SHA256:0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF: holds no digest (sha256: and 64 hexadecimal digits)",
        "mongo:8.0.15: holds no digest (sha256: and 64 hexadecimal digits)",
        "mongo:8.0.15 8.0.16: holds no digest (sha256: and 64 hexadecimal digits)",
        "mongo:8.0.15 <digest> <digest>: is more than an image and its digest",
        "mongo:8.0.15@<other> <digest>: holds two digests",
        "<digest>: does not say of which tag it is: say that with --image name:tag",
        "mongo@<digest>: does not say of which tag it is: say that with --image name:tag",
        "mongo <digest>: does not say of which tag it is: say that with --image name:tag",
        "redis:8 <digest>: is of redis:8, and not of mongo:8.0.15",
        "redis@<digest>: is of redis:8.0.15, and not of mongo:8.0.15",
        "2 digests were given for the one image mongo:8.0.15",
        "--image mongo: is no image with a tag",
        "Mongo:8.0.15 <digest>: Mongo:8.0.15 is no image with a tag",
        "the JSON: does not say of which tag it is: say that with --image name:tag",
        "the JSON: is of redis:8.0.15, and not of mongo:8.0.15",
        "the JSON: its repository has no tag 8.0.15",
        "the JSON: is of mongo:8.0.14, and not of mongo:8.0.15",
        "the JSON: has no Digest, as that of skopeo inspect has",
        "the JSON: cannot be read: give that of one image at a time",
      ]
    `);
  });
});

describe("taking them over", () => {
  const known = { pinnable: new Set(["mongo:8.0.15", "redis:8.2.3"]), others: new Set(["mongo:8.0.15", "redis:8.2.3", "busybox:1.37"]) };

  it("keeps what is there, and tells what is new", () => {
    expect(mergePins({ "redis:8.2.3": other }, [mongo, mongo, { image: "redis:8.2.3", digest: other }, { image: "busybox:1.37", digest }], known, false)).toEqual({
      digests: { "redis:8.2.3": other, "mongo:8.0.15": digest },
      pinned: { "mongo:8.0.15": digest },
      unchanged: ["redis:8.2.3"],
      passed: ["busybox:1.37"],
      refusals: [],
    });
  });

  it("takes nothing where anything is refused", () => {
    const before = { "redis:8.2.3": other };
    const pins = [mongo, { ...mongo, digest: other }, { image: "redis:8.2.3", digest }, { image: "mongo:8.0.21", digest }, { image: "nginx:1", digest }];
    const { digests, pinned, refusals } = mergePins(before, pins, known, false);
    expect({ digests, pinned }).toEqual({ digests: before, pinned: {} });
    expect(refusals.join("\n").replaceAll(digest, "<digest>").replaceAll(other, "<other>")).toMatchInlineSnapshot(`
      "mongo:8.0.15: was given twice, as <digest> and as <other>
      redis:8.2.3: is <other> so far, and <digest> is another image under the same tag: --replace takes it
      mongo:8.0.21: is another tag than the environments run, mongo:8.0.15
      nginx:1: is no image of the environments, which are mongo:8.0.15, redis:8.2.3"
    `);
  });

  it("replaces where that is asked for", () => {
    expect(mergePins({ "mongo:8.0.15": other }, [mongo], known, true)).toMatchObject({ digests: { "mongo:8.0.15": digest }, refusals: [] });
  });
});
