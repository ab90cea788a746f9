/** What an environment may not say of Flux, each with its whole message. */
import { describe, expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { plain, problemsWith } from "./testing/plain.ts";

const git = { kind: "git", url: "https://git.example.com/clearml", ref: { branch: "main" } };
const oci = { kind: "oci", url: "oci://registry.example.com/clearml", ref: { tag: "prod" } };

function ofSource(change: object, source: object = git): string {
  return problemsWith({ flux: { source: { ...source, ...change } } });
}

function of(change: object): string {
  return problemsWith({ flux: { source: git, ...change } });
}

describe("a source", () => {
  it("has to be said", () => {
    expect(problemsWith({ flux: {} })).toMatchInlineSnapshot(`"test: flux.source: has to be said. Add source, for example {"kind":"git","url":"https://git.example.com/platform/clearml.git","ref":{"branch":"main"}}."`);
  });

  it("has a kind that is known", () => {
    expect(ofSource({ kind: "bucket" })).toMatchInlineSnapshot(`"test: flux.source.kind = "bucket": is none of the values it may have. Write one of git, oci, existing."`);
  });

  it("has one ref", () => {
    expect(ofSource({ ref: { branch: "main", tag: "v1" } })).toMatchInlineSnapshot(`"test: flux.source.ref.tag = "v1": stands beside another: Flux would take one, and leave the other unread. Keep one of branch, tag."`);
    expect(ofSource({ ref: {} })).toMatchInlineSnapshot(`"test: flux.source.ref.branch: has to be said. Add branch, for example "main"."`);
    expect(ofSource({ ref: undefined })).toMatchInlineSnapshot(`"test: flux.source.ref: has to be said. Add ref, for example {"branch":"main"}."`);
    expect(ofSource({ ref: { tag: "prod", digest: `sha256:${"0".repeat(64)}` } }, oci)).toMatchInlineSnapshot(`"test: flux.source.ref.digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000": stands beside another: Flux would take one, and leave the other unread. Keep one of tag, digest."`);
  });

  it("of git has no digest, and one of a registry no branch", () => {
    expect(ofSource({ ref: { digest: `sha256:${"0".repeat(64)}` } })).toMatchInlineSnapshot(`
      "test: flux.source.ref.branch: has to be said. Add branch, for example "main".
      test: flux.source.ref.digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000": is no setting. Remove it; here may stand branch, tag, semver, commit."
    `);
    expect(ofSource({ ref: { branch: "main" } }, oci)).toMatchInlineSnapshot(`
      "test: flux.source.ref.branch = "main": is no setting. Remove it; here may stand tag, semver, digest.
      test: flux.source.ref.tag: has to be said. Add tag, for example "prod"."
    `);
  });

  it("has a whole commit", () => {
    expect(ofSource({ ref: { commit: "2c26b46" } })).toMatchInlineSnapshot(`"test: flux.source.ref.commit = "2c26b46": does not match ^[0-9a-f]{40}$. Write it in that form, for example "2c26b46b68ffc68ff99b453c1d30413413422d70"."`);
  });

  it("of git has a URL that Flux fetches from", () => {
    expect(ofSource({ url: "git@git.example.com:platform/clearml.git" })).toMatchInlineSnapshot(`"test: flux.source.url = "git@git.example.com:platform/clearml.git": is git's short form, which Flux does not take. Write an http, https or ssh URL, for example "https://git.example.com/platform/clearml.git"."`);
    expect(ofSource({ url: "file:///srv/git/clearml" })).toMatchInlineSnapshot(`"test: flux.source.url = "file:///srv/git/clearml": is no URL that Flux fetches from. Write an http, https or ssh URL, for example "https://git.example.com/platform/clearml.git"."`);
  });

  it("of a registry begins with oci://, and has no tag", () => {
    expect(ofSource({ url: "https://registry.example.com/clearml" }, oci)).toMatchInlineSnapshot(`"test: flux.source.url = "https://registry.example.com/clearml": does not begin with oci:// and name a repository of a registry. Write it so, for example "oci://registry.example.com/platform/clearml"."`);
    expect(ofSource({ url: "oci://registry.example.com:5000/clearml:prod" }, oci)).toMatchInlineSnapshot(`"test: flux.source.url = "oci://registry.example.com:5000/clearml:prod": holds :prod, and Flux takes a tag or digest from ref alone. Leave it out, and say it in flux.source.ref."`);
    expect(ofSource({ url: `oci://registry.example.com/clearml@sha256:${"0".repeat(64)}` }, oci)).toMatchInlineSnapshot(`"test: flux.source.url = "oci://registry.example.com/clearml@sha256:0000000000000000000000000000000000…: holds @sha256:0000000000000000000000000000000000000000000000000000000000000000, and Flux takes a tag or digest from ref alone. Leave it out, and say it in flux.source.ref."`);
    expect(ofSource({ url: "oci://registry.example.com:5000/clearml" }, oci)).toBe("");
  });

  it("fetches folders of the repository, which end where they end", () => {
    expect(ofSource({ sparseCheckout: ["overlays/prod/", ".config/", "packages/"] })).toBe("");
    expect(ofSource({ sparseCheckout: ["overlays/prod", "/packages/"] })).toMatchInlineSnapshot(`
      "test: flux.source.sparseCheckout.0 = "overlays/prod": is no folder of the repository with a / at its end, without which what begins like it is fetched as well. Write it as seen from the repository, for example overlays/prod/.
      test: flux.source.sparseCheckout.1 = "/packages/": is no folder of the repository with a / at its end, without which what begins like it is fetched as well. Write it as seen from the repository, for example overlays/prod/."
    `);
    for (const folder of ["", "/", "./", "../", "a//b/", "a/../b/"]) expect(ofSource({ sparseCheckout: [folder] })).toContain("is no folder of the repository");
  });

  it("reached by ssh has a Secret", () => {
    expect(ofSource({ url: "ssh://git@git.example.com/clearml" })).toMatchInlineSnapshot(`"test: flux.source.secretName: has to be said for ssh: Flux fetches with the identity and known_hosts of a Secret. Add secretName, for example "clearml-git"; \`flux create secret git\` makes such a Secret."`);
    expect(ofSource({ url: "ssh://git@git.example.com/clearml", secretName: "key" })).toBe("");
  });

  it("fetched as an app of GitHub has a Secret", () => {
    expect(ofSource({ provider: "github" })).toMatchInlineSnapshot(`"test: flux.source.secretName: has to be said for github: Flux fetches with the key of the app in a Secret. Add secretName, for example "clearml-git"."`);
    expect(ofSource({ provider: "github", secretName: "app" })).toBe("");
    expect(ofSource({ provider: "github" }, oci)).toMatchInlineSnapshot(`"test: flux.source.provider = "github": is none of the values it may have. Write one of aws, azure, gcp."`);
  });

  it("holds no login, which is not shown", () => {
    const secret = "s3cr3t";
    const said = [`https://ada:${secret}@git.example.com/clearml`, `https://${secret}@git.example.com/clearml`, `ssh://git:${secret}@git.example.com/clearml`, `ftp://ada:${secret}@git.example.com`].map((url) => ofSource({ url, secretName: "x" }));
    expect(said.join("\n")).toMatchInlineSnapshot(`
      "test: flux.source.url: holds a login, which would lie in git in clear. Leave it out, and name a Secret with it in flux.source.secretName.
      test: flux.source.url: holds a login, which would lie in git in clear. Leave it out, and name a Secret with it in flux.source.secretName.
      test: flux.source.url: holds a login, which would lie in git in clear. Leave it out, and name a Secret with it in flux.source.secretName.
      test: flux.source.url: is no URL that Flux fetches from. Write an http, https or ssh URL, for example "https://git.example.com/platform/clearml.git"."
    `);
    expect(said.join()).not.toContain(secret);
  });
});

describe("durations", () => {
  it("are Flux's", () => {
    expect(of({ interval: "10 minutes" })).toMatchInlineSnapshot(`"test: flux.interval = "10 minutes": is not a duration: numbers with ms, s, m or h. Write one, for example "30m"."`);
    expect(of({ timeout: "1d" })).toMatchInlineSnapshot(`"test: flux.timeout = "1d": is not a duration: numbers with ms, s, m or h. Write one, for example "30m"."`);
    expect(of({ interval: "1h30m", retryInterval: "90s", timeout: "0.5h" })).toBe("");
  });

  it("are times", () => {
    expect(of({ retryInterval: "0s", source: { ...git, interval: "0m" } })).toMatchInlineSnapshot(`
      "test: flux.retryInterval = "0s": is no time. Write one, for example 10m.
      test: flux.source.interval = "0m": is no time. Write one, for example 10m."
    `);
  });
});

describe("a substitution", () => {
  it("has names of variables that Flux takes", () => {
    expect(of({ substitute: { "cluster-name": "east", "1st": "a", ok_2: "b" } })).toMatchInlineSnapshot(`
      "test: flux.substitute.1st: is no name of a variable: Flux would refuse to apply anything. Use letters, digits and _, and no digit first.
      test: flux.substitute.cluster-name: is no name of a variable: Flux would refuse to apply anything. Use letters, digits and _, and no digit first."
    `);
  });

  it("has values of one line, without variables", () => {
    expect(of({ substitute: { a: "one\ntwo", b: "${c}" } })).toMatchInlineSnapshot(`
      "test: flux.substitute.a = "one\\ntwo": holds a line feed, which Flux takes out. Write it in one line.
      test: flux.substitute.b = "\${c}": holds \${…}, which Flux's post-build substitution would replace. Write the value itself; for a variable of the pods in extraConfig write {"$env": "NAME"}."
    `);
  });

  it("takes variables from ConfigMaps and Secrets", () => {
    expect(of({ substituteFrom: [{ kind: "Configmap", name: "vars" }, { kind: "Secret" }] })).toMatchInlineSnapshot(`
      "test: flux.substituteFrom.0.kind = "Configmap": is none of the values it may have. Did you mean ConfigMap? Others: Secret.
      test: flux.substituteFrom.1.name: has to be said. Add name, for example "cluster-vars"."
    `);
  });
});

describe("Flux", () => {
  it("finds the environment below the root of its source", () => {
    expect(of({ path: "/overlays/prod" })).toMatchInlineSnapshot(`"test: flux.path = "/overlays/prod": does not match ^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$. Write it in that form, for example "clearml/overlays/prod"."`);
    expect(of({ path: "../overlays/prod" })).toMatchInlineSnapshot(`"test: flux.path = "../overlays/prod": does not match ^[A-Za-z0-9_][-A-Za-z0-9._]*(/[A-Za-z0-9_][-A-Za-z0-9._]*)*$. Write it in that form, for example "clearml/overlays/prod"."`);
  });

  it("applies environments whose names fit into a label", () => {
    const flux = { source: git };
    expect(checkEnvironment("a".repeat(44), { ...plain, flux }).problems).toEqual([]);
    expect(problemsWith({ flux }, "a".repeat(45))).toMatchInlineSnapshot(`"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: flux: makes the Kustomization clearml-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-foundation, whose name Flux puts into a label, which takes 63 characters. Rename the folder of the environment to 44 characters or less."`);
  });
});
