/** The commands about passwords of users, each with all that it prints. */
import { describe, expect, it } from "vitest";
import { keys } from "./testing/keys.ts";
import { external, password, run, settings, values, withFile, withProd } from "./testing/secrets.ts";

describe("users", () => {
  it("get a password that is asked for twice, and hashed as the server compares", () =>
    withFile(async (project) => {
      const { default: bcrypt } = await import("bcryptjs");
      expect(await run(project, ["users", "add", "prod", "grace"], { typed: ["another horse", "another horse"] })).toMatchInlineSnapshot(`
        {
          "asked": [
            "New password for grace: ",
            "Once more: ",
          ],
          "code": 0,
          "err": "",
          "out": "wrote   overlays/prod/foundation/extras/credentials.sops.yaml
                user-grace

        Then add to users in the overlay of prod, and k8s-config emit prod:
          { username: "grace", name: "…" }
        The login name is the user: under another name the server makes another, and deletes this one.",
        }
      `);
      const { "user-grace": hash, "user-ada": old } = await values(project);
      const text = Buffer.from(String(hash), "base64").toString();
      expect(text).toMatch(/^\$2b\$12\$[./A-Za-z0-9]{53}$/);
      expect([await bcrypt.compare("another horse", text), await bcrypt.compare(password, text)]).toEqual([true, false]);
      expect(await bcrypt.compare(password, Buffer.from(String(old), "base64").toString())).toBe(true);
    }));

  it("are told where they have one, or none", () =>
    withFile(async (project) => {
      const told = [["add", "ada"], ["rotate", "grace"], ["remove", "grace"], ["remove", "ada"], ["add", "a:b"], ["add", "a@b"]].map(async ([verb = "", user = ""]) => (await run(project, ["users", verb, "prod", user])).err);
      expect(await Promise.all(told)).toMatchInlineSnapshot(`
        [
          "ada has a password already; for another: k8s-config users rotate prod ada",
          "grace is no user of prod; there are ada",
          "grace has no password in overlays/prod/foundation/extras/credentials.sops.yaml",
          "ada is the only user of prod: nobody could log in any more. Add another first: k8s-config users add prod USERNAME",
          "a login name is of letters, digits and signs of ASCII, without blanks and without :",
          "user-a@b is no key of a Secret: add a@b to users in the overlay of prod first, with a secretKey of letters, digits, ., - and _",
        ]
      `);
    }));

  it("take no password that could not be used", () =>
    withFile(async (project) => {
      const before = project.files();
      const told = [["pässwörter", ""], ["short", ""], ["x".repeat(73), ""], ["long enough 1", "long enough 2"]].map(async (typed) => (await run(project, ["users", "rotate", "prod", "ada"], { typed })).err);
      expect(await Promise.all(told)).toMatchInlineSnapshot(`
        [
          "the password has characters beside letters, digits, signs and blanks of ASCII, with which nobody could log in; nothing is changed",
          "the password has less than 8 characters; nothing is changed",
          "the password has more than 72 characters, of which bcrypt reads no more; nothing is changed",
          "the two are not the same; nothing is changed",
        ]
      `);
      expect(project.files()).toEqual(before);
    }));

  it("get another, piped in", () =>
    withFile(async (project) => {
      const before = await values(project);
      const { asked, out } = await run(project, ["users", "rotate", "prod", "ada", "--password-stdin"], { typed: ["piped horse\n"], random: (bytes) => new Uint8Array(bytes).fill(3) });
      expect({ asked, out }).toMatchInlineSnapshot(`
        {
          "asked": [],
          "out": "wrote   overlays/prod/foundation/extras/credentials.sops.yaml
                user-ada

        Then set credentials.revision to 2 in the overlay of prod, and k8s-config emit prod: mongo, elastic, redis, api, async-delete, fileserver restart and read it, which nothing does without.",
        }
      `);
      expect((await values(project))["user-ada"]).not.toBe(before["user-ada"]);
    }));

  it("go, unless nobody is left", () =>
    withFile(async (project) => {
      await run(project, ["users", "add", "prod", "grace"], { typed: [password, password] });
      expect((await run(project, ["users", "remove", "prod", "grace"])).out).toMatchInlineSnapshot(`
        "wrote   overlays/prod/foundation/extras/credentials.sops.yaml
                without user-grace

        grace is not in users of prod."
      `);
      expect(Object.keys(await values(project))).not.toContain("user-grace");
    }));

  it("of a Secret that somebody else keeps get a change of it", () =>
    withProd({ ...settings, credentials: { kind: "existingSecret" } }, async (project) => {
      expect(await run(project, ["users", "add", "prod", "ada", "--password-stdin"], { typed: [password], isSeen: true })).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "Pipe it into: kubectl --namespace clearml patch secret clearml-credentials --type merge --patch-file /dev/stdin
        ada is in users already: k8s-config emit prod, and commit.",
          "out": "{"stringData":{"user-ada":"JDJiJDEyJEhSLjVQakRhWDFIN2dITWNvWlE5d2UvTm9HVG1PZ0t4OFZOY0wwTHZwZEtSbTVwVlpRZUFh"}}",
        }
      `);
      expect(await run(project, ["users", "remove", "prod", "grace"])).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "grace is not in users of prod.
        After that, pipe it into: kubectl --namespace clearml patch secret clearml-credentials --type merge --patch-file /dev/stdin",
          "out": "{"data":{"user-grace":null}}",
        }
      `);
    }));

  it("of a store get its entry", () =>
    withProd(external, async (project) => {
      expect((await run(project, ["users", "add", "prod", "ada", "--password-stdin"], { typed: [password] })).err).toMatchInlineSnapshot(`
        "For the entry clearml-user-ada of the store.
        ada is in users already: k8s-config emit prod, and commit."
      `);
    }));

  it("are asked by a terminal alone", () =>
    withFile(async (project) => {
      project.write({ "key.txt": keys.one.identity });
      const { SOPS_AGE_KEY: before } = process.env;
      process.env["SOPS_AGE_KEY"] = keys.one.identity;
      try {
        expect(await project.k8sConfig("users", "rotate", "prod", "ada")).toMatchInlineSnapshot(`
          {
            "code": 2,
            "err": "there is no terminal to ask for the password at: pipe it in, with --password-stdin
          ",
            "out": "",
          }
        `);
      } finally {
        if (before === undefined) delete process.env["SOPS_AGE_KEY"];
        else process.env["SOPS_AGE_KEY"] = before;
      }
    }));
});

it("repeats no argument too many, which may be a password", () =>
  withFile(async (project) => {
    const { code, err } = await project.k8sConfig("users", "rotate", "prod", "ada", password);
    expect(code).toBe(2);
    expect(err).not.toContain(password);
    expect(err).toContain("too many arguments");
  }));
