/** The encrypted file of the credentials, as the emit and the commands find it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromYaml, isJsonObject } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { opened, readSopsText, sealed } from "./secrets/sops-file.ts";
import { countedRandom, keys } from "./testing/keys.ts";
import { flux, password, path, run, settings, sops, values, withFile, withProd } from "./testing/secrets.ts";

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
