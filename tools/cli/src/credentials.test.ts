/** The commands about secret values, each with all that it prints. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromYaml, isJsonObject, type JsonObject } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { main } from "./main.ts";
import type { SecretTools } from "./secrets/tools.ts";
import { opened, readSopsText, sealed } from "./secrets/sops-file.ts";
import { countedRandom, keys } from "./testing/keys.ts";
import { overlay, small, withProject, type Project } from "./testing/project.ts";

const path = "overlays/prod/foundation/extras/credentials.sops.yaml";
const flux = { source: { kind: "existing", name: "platform" }, decryption: {} };
const settings = { exposure: { kind: "none", domain: "clearml.example.com" }, users: small.users };

function sops(...recipients: readonly string[]): object {
  return { ...settings, credentials: { kind: "sops", recipients }, flux };
}

const external = { ...settings, credentials: { kind: "externalSecrets", store: { name: "vault" }, remote: { prefix: "clearml-" } } };

/** A project with one environment, prod. */
function withProd<T>(environment: object, use: (project: Project) => Promise<T>): Promise<T> {
  return withProject({ "overlays/prod/overlay.ts": overlay(environment) }, use);
}

interface Given extends Partial<SecretTools> {
  readonly typed?: readonly string[];
}

/** Runs a command as somebody who has the first key, and whose output goes into a pipe. */
async function run({ folder }: Project, args: readonly string[], { typed = [], ...given }: Given = {}) {
  const [out, err, asked] = [new Array<string>(), new Array<string>(), new Array<string>()];
  const answers = [...typed];
  const secrets: Partial<SecretTools> = {
    random: countedRandom(),
    now: () => new Date("2026-03-04T05:06:07Z"),
    env: { SOPS_AGE_KEY: keys.one.identity, HOME: folder },
    isSeen: false,
    input: () => Promise.resolve(answers.shift() ?? ""),
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? "");
    },
    ...given,
  };
  const code = await main(args, { cwd: folder, out: (line) => out.push(line), err: (line) => err.push(line), secrets });
  return { code, out: out.join("\n"), err: err.join("\n"), asked };
}

async function values({ folder }: Project, identity: string = keys.one.identity): Promise<JsonObject> {
  const file = readSopsText(readFileSync(join(folder, path), "utf8"));
  if (file === undefined) throw new Error("not encrypted");
  const { stringData } = await opened(file, [identity]);
  return stringData !== undefined && isJsonObject(stringData) ? stringData : {};
}

const password = "correct horse 7";

/** A project whose environment has its file, with ada's password. */
function withFile<T>(use: (project: Project) => Promise<T>, recipients: readonly string[] = [keys.one.recipient]): Promise<T> {
  return withProd(sops(...recipients), async (project) => {
    await run(project, ["credentials", "create", "prod"]);
    await run(project, ["users", "add", "prod", "ada"], { typed: [password, password] });
    return use(project);
  });
}

describe("credentials create", () => {
  it("makes the encrypted file", () =>
    withProd(sops(keys.one.recipient, keys.two.recipient), async (project) => {
      expect(await run(project, ["credentials", "create", "prod"], { env: {} })).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "",
          "out": "wrote   overlays/prod/foundation/extras/credentials.sops.yaml
                token-secret, session-secret, apiserver-key, apiserver-secret, fileserver-key, fileserver-secret

        Next: a password for each user (k8s-config users add prod USERNAME), k8s-config emit prod, and commit.",
        }
      `);
      const made = await values(project, keys.two.identity);
      expect(Object.keys(made)).toEqual(["token-secret", "session-secret", "apiserver-key", "apiserver-secret", "fileserver-key", "fileserver-secret"]);
      for (const value of Object.values(made)) expect(value).toMatch(/^[A-Za-z][-_A-Za-z0-9]{42}$/);
      expect(new Set(Object.values(made)).size).toBe(6);
      expect(Object.keys(project.files()).filter((file) => file.includes("sops"))).toEqual([path]);
    }));

  it("changes nothing of what is there, and adds what is not", () =>
    withFile(async (project) => {
      const before = await values(project);
      expect(await run(project, ["credentials", "create", "prod"], { env: {} })).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "",
          "out": "Up to date: overlays/prod/foundation/extras/credentials.sops.yaml has all that the server reads.",
        }
      `);
      project.write({ "overlays/prod/overlay.ts": overlay({ ...sops(keys.one.recipient), api: { servicesAgent: true } }) });
      // A module is read once in a process.
      project.remove("overlays/prod/overlay.ts");
      project.write({ "overlays/prod/overlay.yaml": JSON.stringify({ ...sops(keys.one.recipient), api: { servicesAgent: true } }) });
      expect(await run(project, ["credentials", "create", "prod"])).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "",
          "out": "wrote   overlays/prod/foundation/extras/credentials.sops.yaml
                services-agent-key, services-agent-secret

        Then set credentials.revision to 2 in the overlay of prod, and k8s-config emit prod: api, async-delete, fileserver restart and read it, which nothing does without.",
        }
      `);
      const after = await values(project);
      expect(after).toEqual({ ...before, "services-agent-key": expect.any(String), "services-agent-secret": expect.any(String) });
    }));

  it("prints the Secret that somebody else keeps, and writes nothing", () =>
    withProd({ ...settings, credentials: { kind: "existingSecret" }, namespace: "ml" }, async (project) => {
      const before = project.files();
      expect(await run(project, ["credentials", "create", "prod"])).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "Pipe it into: kubectl create -f -, which leaves a Secret that is there as it is. Users' passwords come by k8s-config users add prod USERNAME.",
          "out": "apiVersion: v1
        kind: Secret
        metadata:
          name: clearml-credentials
          namespace: ml
          labels:
            app.kubernetes.io/name: credentials
            app.kubernetes.io/part-of: clearml
        type: Opaque
        stringData:
          token-secret: JTA7RlFcZ3J9iJOeqbS_ytXg6_YBDBciLThDTllkb3o
          session-secret: SlVga3aBjJeirbjDztnk7_oFEBsmMTxHUl1oc36JlJ8
          apiserver-key: b3qFkJumsbzH0t3o8_4JFB8qNUBLVmFsd4KNmKOuucQ
          apiserver-secret: lJ-qtcDL1uHs9wINGCMuOURPWmVwe4aRnKeyvcjT3uk
          fileserver-key: ucTP2uXw-wYRHCcyPUhTXml0f4qVoKu2wczX4u34Aw4
          fileserver-secret: Aw4ZJC86RVBbZnF8h5KdqLO-ydTf6vUACxYhLDdCTVg",
        }
      `);
      expect(project.files()).toEqual(before);
    }));

  it("prints what belongs into a store", () =>
    withProd(external, async (project) => {
      const { out, ...rest } = await run(project, ["credentials", "create", "prod"]);
      expect(rest).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "Values for the entries of the store. Users' passwords come by k8s-config users add prod USERNAME.",
        }
      `);
      expect(Object.keys(JSON.parse(out))).toHaveLength(6);
    }));

  it("shows nothing to a terminal", () =>
    withProd({ ...settings, credentials: { kind: "existingSecret" } }, async (project) => {
      expect(await run(project, ["credentials", "create", "prod"], { isSeen: true })).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 2,
          "err": "this prints secret values, and a terminal shows and keeps them: pipe it into kubectl create -f -",
          "out": "",
        }
      `);
    }));

  it("leaves to the Job what the Job makes", () =>
    withProd({ ...settings, credentials: { kind: "generated" } }, async (project) => {
      expect(await run(project, ["credentials", "create", "prod"])).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 2,
          "err": "the credentials of prod are generated: a Job makes them in the cluster",
          "out": "",
        }
      `);
      expect((await run(project, ["credentials", "rotate", "prod", "--all"])).err).toMatchInlineSnapshot(`"the credentials of prod are generated: a Job makes them in the cluster; delete it there and raise credentials.revision to have it made anew"`);
      expect((await run(project, ["users", "add", "prod", "ada"])).err).toMatchInlineSnapshot(`"the credentials of prod are generated: a Job makes them in the cluster, and a password for each user beside its hash: Secret clearml-credentials-user-…"`);
    }));
});

describe("credentials rotate", () => {
  it("changes what is named, and says what that means", () =>
    withFile(async (project) => {
      const before = await values(project);
      expect(await run(project, ["credentials", "rotate", "prod", "fileserver-secret", "token-secret"], { random: (bytes) => new Uint8Array(bytes).fill(7) })).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "",
          "out": "wrote   overlays/prod/foundation/extras/credentials.sops.yaml

        token-secret: everybody is logged out; SDK and agents, which have keys of their own, log in again by themselves.
        fileserver-secret: the file server logs in with another password; downloads may be refused until API server and file server have both restarted.
        Then set credentials.revision to 2 in the overlay of prod, and k8s-config emit prod: api, async-delete, fileserver restart and read it, which nothing does without.",
        }
      `);
      const after = await values(project);
      expect(Object.keys(after).filter((key) => after[key] !== before[key])).toEqual(["token-secret", "fileserver-secret"]);
    }));

  it("asks for the keys", () =>
    withFile(async (project) => {
      expect((await run(project, ["credentials", "rotate", "prod"])).err).toMatchInlineSnapshot(`
        "say which keys, or --all:
          token-secret: everybody is logged out; SDK and agents, which have keys of their own, log in again by themselves
          session-secret: session cookies of before are no longer taken
          apiserver-key: the server's own account has another name; nobody else uses it
          apiserver-secret: the server's own account has another password; nobody else uses it
          fileserver-key: the file server logs in under another name; downloads may be refused until API server and file server have both restarted
          fileserver-secret: the file server logs in with another password; downloads may be refused until API server and file server have both restarted"
      `);
      expect((await run(project, ["credentials", "rotate", "prod", "user-ada"])).err).toMatchInlineSnapshot(`"user-ada is no key of the server's own: token-secret, session-secret, apiserver-key, apiserver-secret, fileserver-key, fileserver-secret. For a user's password: k8s-config users rotate prod USERNAME"`);
    }));

  it("needs the private key, from where sops takes it too", () =>
    withFile(async (project) => {
      const before = project.files();
      const args = ["credentials", "rotate", "prod", "token-secret"];
      expect((await run(project, args, { env: { HOME: "/nowhere", XDG_CONFIG_HOME: "/nowhere" } })).err).toMatchInlineSnapshot(`"the private key is needed to keep the other values, and there is none: set SOPS_AGE_KEY_FILE to the file that age-keygen wrote, or SOPS_AGE_KEY (sops reads the same, and /nowhere/sops/age/keys.txt)"`);
      expect((await run(project, args, { env: { SOPS_AGE_KEY_FILE: "/nowhere/key" } })).err).toMatchInlineSnapshot(`"SOPS_AGE_KEY_FILE names /nowhere/key, which is not there"`);
      expect((await run(project, args, { env: { SOPS_AGE_KEY: keys.two.identity, HOME: "/nowhere" } })).err.replaceAll(/age1\w+/g, "<recipient>")).toMatchInlineSnapshot(`"none of the private keys opens it: it is encrypted for <recipient>"`);
      expect(project.files()).toEqual(before);
      project.write({ "key.txt": `# created\n${keys.one.identity}\n`, "sops/age/keys.txt": keys.one.identity });
      expect((await run(project, args, { env: { SOPS_AGE_KEY_FILE: join(project.folder, "key.txt") } })).code).toBe(0);
      expect((await run(project, args, { env: { XDG_CONFIG_HOME: project.folder } })).code).toBe(0);
    }));

  it("prints a change for what somebody else keeps", () =>
    withProd({ ...settings, credentials: { kind: "existingSecret", revision: 4 } }, async (project) => {
      const { out, err } = await run(project, ["credentials", "rotate", "prod", "session-secret"]);
      expect(Object.keys(JSON.parse(out).stringData)).toEqual(["session-secret"]);
      expect(err).toMatchInlineSnapshot(`
        "Pipe it into: kubectl --namespace clearml patch secret clearml-credentials --type merge --patch-file /dev/stdin
        session-secret: session cookies of before are no longer taken.
        Then set credentials.revision to 5 in the overlay of prod, and k8s-config emit prod: api, async-delete, fileserver restart and read it, which nothing does without."
      `);
    }));
});

describe("credentials recipients", () => {
  it("encrypts for those of the settings, with the same values", () =>
    withFile(async (project) => {
      const before = await values(project);
      project.remove("overlays/prod/overlay.ts");
      project.write({ "overlays/prod/overlay.yaml": JSON.stringify(sops(keys.two.recipient)) });
      expect((await project.k8sConfig("emit")).err.replaceAll(/age1\w+/g, "<recipient>")).toMatchInlineSnapshot(`
        "overlays/prod/overlay.yaml:1:125: credentials: has a file that is encrypted not for <recipient>, and for <recipient>, which credentials.recipients does not name. Encrypt it for those of the settings: k8s-config credentials recipients prod; or correct credentials.recipients.
          1 | {"exposure":{"kind":"none","domain":"clearml.example.com"},"users":[{"username":"ada","name":"Ada Lovelace"}],"credentials":…,"flux":{"source":{"kind":"existing","name":"platform"},"decryption":{}}}
            |                                                                                                                             ^
        1 error. Nothing was written.
        "
      `);
      expect(await run(project, ["credentials", "recipients", "prod"])).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "",
          "out": "wrote   overlays/prod/foundation/extras/credentials.sops.yaml
                for age1sn9nx379yz38y5te0cnw5czsfallc2h5jtddsqa2ex3qd93qlcwqhrul90

        Whoever could read the file before knows the values of before, which git keeps: rotate them if somebody is to know them no longer.",
        }
      `);
      expect(await values(project, keys.two.identity)).toEqual(before);
      await expect(values(project)).rejects.toThrow("none of the private keys opens it");
    }));
});

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

        Then set credentials.revision to 2 in the overlay of prod, and k8s-config emit prod: api, async-delete, fileserver restart and read it, which nothing does without.",
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

describe("the emit", () => {
  it("lists the file, keeps it, and finds no drift", () =>
    withFile(async (project) => {
      const file = project.files()[path];
      expect(await project.k8sConfig("emit")).toMatchObject({ code: 0, err: "" });
      expect(project.files()[path]).toBe(file);
      const [kustomization = null] = fromYaml(project.files()["overlays/prod/foundation/kustomization.yaml"] ?? "");
      expect(isJsonObject(kustomization) && kustomization["resources"]).toContain("extras/credentials.sops.yaml");
      expect(await project.k8sConfig("check")).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "",
          "out": "Up to date: bases, prod.
        ",
        }
      `);
    }));

  it("says what is wrong with the file", () =>
    withFile(async (project) => {
      const file = project.files()[path] ?? "";
      const spoilt: Readonly<Record<string, string>> = {
        "no YAML": "a: [",
        "not encrypted": "apiVersion: v1\nkind: Secret\nmetadata: {name: clearml-credentials}\nstringData: {token-secret: clear}\n",
        "another Secret": file.replace("name: clearml-credentials", "name: other"),
        "keys lost": file.replace(/ {2}(fileserver-key|user-ada): .*\n/g, ""),
        "a value in clear": file.replace(/token-secret: .*/, "token-secret: clear"),
        "a value that is empty": file.replace(/token-secret: .*/, 'token-secret: ""'),
        "a value that is a number": file.replace(/(token-secret: .*)type:str/, "$1type:int"),
        "a comment in clear": `# token-secret: clear\n${file}`,
        "what kubectl leaves": file.replace("  annotations:\n", "  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: clear\n"),
      };
      const told: Record<string, string> = {};
      for (const [what, text] of Object.entries(spoilt)) {
        project.write({ [path]: text });
        // oxlint-disable-next-line no-await-in-loop -- one file
        told[what] = (await project.k8sConfig("emit")).err;
      }
      expect(told).toMatchInlineSnapshot(`
        {
          "a comment in clear": "prod: credentials: has a comment in overlays/prod/foundation/extras/credentials.sops.yaml, which stands there in clear. Take it out before you commit, by sops edit; a value that git had is to be changed.
        1 error. Nothing was written.
        ",
          "a value in clear": "prod: credentials: has values in clear in overlays/prod/foundation/extras/credentials.sops.yaml: token-secret. Do not commit them; take them out, and put other values in by k8s-config or sops edit.
        1 error. Nothing was written.
        ",
          "a value that is a number": "prod: credentials: has values that are no texts in overlays/prod/foundation/extras/credentials.sops.yaml: token-secret. Replace them: k8s-config credentials rotate prod, or sops edit, in quotes.
        1 error. Nothing was written.
        ",
          "a value that is empty": "prod: credentials: lacks token-secret in its file, which pods read. Add what is missing: k8s-config credentials create prod.
        1 error. Nothing was written.
        ",
          "another Secret": "prod: credentials: has a file that holds Secret/other, and the pods read Secret/clearml-credentials: overlays/prod/foundation/extras/credentials.sops.yaml. Say other in credentials.secretName, or move the file away and make another: k8s-config credentials create prod.
        1 error. Nothing was written.
        ",
          "keys lost": "prod: credentials: lacks fileserver-key in its file, which pods read. Add what is missing: k8s-config credentials create prod.
        prod: credentials: lacks user-ada in its file, which pods read. Add the user's password: k8s-config users add prod ada.
        2 errors. Nothing was written.
        ",
          "no YAML": "prod: credentials: has a file that is no YAML, overlays/prod/foundation/extras/credentials.sops.yaml: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5. Take it back from git.
        1 error. Nothing was written.
        ",
          "not encrypted": "prod: credentials: has a file that SOPS did not encrypt, overlays/prod/foundation/extras/credentials.sops.yaml: its values would lie in git in clear. Do not commit it; take it away, and make another: k8s-config credentials create prod.
        1 error. Nothing was written.
        ",
          "what kubectl leaves": "prod: credentials: has the annotation kubectl.kubernetes.io/last-applied-configuration in overlays/prod/foundation/extras/credentials.sops.yaml, which repeats the values in clear. Take it out before you commit, by sops edit; a value that git had is to be changed.
        1 error. Nothing was written.
        ",
        }
      `);
      expect(existsSync(join(project.folder, "overlays/prod/kustomization.yaml"))).toBe(false);
    }));
});

describe("a private key of age", () => {
  it.each<[string, object]>([
    ["as a value", { ...sops(keys.one.identity) }],
    ["as a name of a setting", { ...settings, [keys.one.identity]: 1 }],
    ["as a key of the recipients", { ...settings, flux, credentials: { kind: "sops", recipients: { [keys.one.identity]: 1 } } }],
  ])("is repeated by no message: %s", (_what, environment) =>
    withProd(environment, async (project) => {
      for (const options of [[], ["--json"]]) {
        // oxlint-disable-next-line no-await-in-loop -- one project
        const { code, err, out } = await project.k8sConfig("emit", ...options);
        expect(code).toBe(1);
        expect(err + out).not.toContain(keys.one.identity.slice(16, 40));
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

it("writes no file with a value that everybody can read, but one that replaces it", () =>
  withFile(async (project) => {
    const file = readSopsText(readFileSync(join(project.folder, path), "utf8"));
    if (file === undefined) throw new Error("not encrypted");
    const object = await opened(file, [keys.one.identity]);
    const { stringData } = object;
    const known = { ...(stringData !== undefined && isJsonObject(stringData) ? stringData : {}), "token-secret": "V8gcW3EneNDcNfO7G_TSUsWe7uLozyacc9_I33o7bxUo8rCN31VLRg" };
    project.write({ [path]: await sealed({ ...object, stringData: known }, { recipients: [keys.one.recipient], random: countedRandom(), now: new Date(0) }) });
    const { code, err } = await run(project, ["users", "rotate", "prod", "ada", "--password-stdin"], { typed: [password] });
    expect([code, err]).toEqual([2, "token-secret in overlays/prod/foundation/extras/credentials.sops.yaml is a credential that everybody can read in the server's sources or its charts; replace it: k8s-config credentials rotate prod token-secret"]);
    expect((await run(project, ["credentials", "rotate", "prod", "token-secret"])).code).toBe(0);
    expect((await values(project))["token-secret"]).not.toBe(known["token-secret"]);
  }));
