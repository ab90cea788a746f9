/** The commands about the server's secret values, each with all that it prints. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keys } from "./testing/keys.ts";
import { overlay } from "./testing/project.ts";
import { external, path, run, settings, sops, values, withFile, withProd } from "./testing/secrets.ts";

describe("credentials create", () => {
  it("makes the encrypted file", () =>
    withProd(sops(keys.one.recipient, keys.two.recipient), async (project) => {
      expect(await run(project, ["credentials", "create", "prod"], { env: {} })).toMatchInlineSnapshot(`
        {
          "asked": [],
          "code": 0,
          "err": "",
          "out": "wrote   overlays/prod/foundation/extras/credentials.sops.yaml
                token-secret, session-secret, apiserver-key, apiserver-secret, fileserver-key, fileserver-secret, mongo-admin-password, mongo-password, elastic-password, redis-password

        Next: a password for each user (k8s-config users add prod USERNAME), k8s-config emit prod, and commit.",
        }
      `);
      const made = await values(project, keys.two.identity);
      expect(Object.keys(made)).toEqual(["token-secret", "session-secret", "apiserver-key", "apiserver-secret", "fileserver-key", "fileserver-secret", "mongo-admin-password", "mongo-password", "elastic-password", "redis-password"]);
      for (const value of Object.values(made)) expect(value).toMatch(/^x[0-9a-f]{63}$/);
      expect(new Set(Object.values(made)).size).toBe(10);
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

        Then set credentials.revision to 2 in the overlay of prod, and k8s-config emit prod: mongo, elastic, redis, api, async-delete, fileserver restart and read it, which nothing does without.",
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
          token-secret: x5303b46515c67727d88939ea9b4bfcad5e0ebf6010c17222d38434e59646f7a
          session-secret: xa55606b76818c97a2adb8c3ced9e4effa05101b26313c47525d68737e89949f
          apiserver-key: xf7a85909ba6b1bcc7d2dde8f3fe09141f2a35404b56616c77828d98a3aeb9c4
          apiserver-secret: x49faab5c0cbd6e1ecf7020d18232e39444f5a65707b86919ca7b2bdc8d3dee9
          fileserver-key: x9c4cfdae5f0fb06111c27323d48535e69747f8a95a0abb6c1ccd7e2edf8030e
          fileserver-secret: xee9f4ff0a15202b36414c57626d78838e99a4afbac5d0dbe6f1fc07121d2833
          mongo-admin-password: x30e19242f3a45505b66717c87929da8b3bec9d4dfeaf5000b16212c37424d58
          mongo-password: x8333e49545f6a75808b96a1acb7c2cdd8e3eef9040f1a25303b46515c67727d
          elastic-password: xd58636e79848f9aa5b0bbc6d1dce7f2fd08131e29343f4a55606b76818c97a2
          redis-password: x27d88939ea9b4bfcad5e0ebf6010c17222d38434e59646f7a85909ba6b1bcc7",
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
      expect(Object.keys(JSON.parse(out))).toHaveLength(10);
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
        Then set credentials.revision to 2 in the overlay of prod, and k8s-config emit prod: mongo, elastic, redis, api, async-delete, fileserver restart and read it, which nothing does without.",
        }
      `);
      const after = await values(project);
      expect(Object.keys(after).filter((key) => after[key] !== before[key])).toEqual(["token-secret", "fileserver-secret"]);
    }));

  it("says what tells MongoDB, and that the revision waits until that ended well", () =>
    withFile(async (project) => {
      const { out } = await run(project, ["credentials", "rotate", "prod", "mongo-password"]);
      expect(out).toContain("before credentials.revision is raised; leave that as it is unless the command ends well (exit code 0):\n  kubectl ");
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
          fileserver-secret: the file server logs in with another password; downloads may be refused until API server and file server have both restarted
          mongo-admin-password: MongoDB's user admin has another password; the server does not use it
          mongo-password: the server logs in to MongoDB with another password, and is refused what it has to connect anew for until it has restarted
          elastic-password: the server is refused by Elasticsearch until both have restarted
          redis-password: the server is refused by Redis until both have restarted"
      `);
      expect((await run(project, ["credentials", "rotate", "prod", "user-ada"])).err).toMatchInlineSnapshot(`"user-ada is no key of the server's own: token-secret, session-secret, apiserver-key, apiserver-secret, fileserver-key, fileserver-secret, mongo-admin-password, mongo-password, elastic-password, redis-password. For a user's password: k8s-config users rotate prod USERNAME"`);
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
        Then set credentials.revision to 5 in the overlay of prod, and k8s-config emit prod: mongo, elastic, redis, api, async-delete, fileserver restart and read it, which nothing does without."
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
