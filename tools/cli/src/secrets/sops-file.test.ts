/** The format of SOPS, by files that sops 3.13.2 wrote; that it reads ours is for the end-to-end tests, which have the program. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { fromYaml, isJsonObject, toYaml, type JsonObject } from "@k8s-config/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedRandom, keys } from "../testing/keys.ts";
import { opened, readSops, readSopsText, sealed, type SopsFile } from "./sops-file.ts";

const now = new Date("2026-03-04T05:06:07.890Z");

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), "utf8");
}

function read(text: string): SopsFile {
  const file = readSopsText(text);
  if (file === undefined) throw new Error("not encrypted");
  return file;
}

function open(text: string, identity: string = keys.one.identity): Promise<JsonObject> {
  return opened(read(text), [identity]);
}

const plain = {
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "clearml-credentials", annotations: { note: "7" } },
  type: "Opaque",
  data: { "user-ada": "aGFzaA==" },
  stringData: { "token-secret": "first", "session-secret": "second: ü", empty: "" },
  immutable: false,
};

describe("a file that sops wrote", () => {
  it("is read by the key of each recipient", async () => {
    const text = fixture("by-sops");
    expect(await open(text)).toEqual(plain);
    expect(await open(text, keys.two.identity)).toEqual(plain);
  });

  it("tells its keys and recipients without any key", () => {
    const { keys: names, clear, recipients, others } = read(fixture("by-sops"));
    expect({ names, clear, recipients, others }).toEqual({ names: ["user-ada", "token-secret", "session-secret"], clear: [], recipients: [keys.one.recipient, keys.two.recipient], others: [] });
  });

  it("is read where its MAC is of what is encrypted alone", async () => {
    expect(await open(fixture("mac-only-encrypted"))).toEqual(plain);
    // What is not encrypted may change then, and only then.
    expect(await open(fixture("mac-only-encrypted").replace('note: "7"', 'note: "8"'))).toMatchObject({ metadata: { annotations: { note: "8" } } });
    await expect(open(fixture("by-sops").replace('note: "7"', 'note: "8"'))).rejects.toThrow("its values are not those that were encrypted together");
  });
});

describe("a file of ours", () => {
  it("has names in clear and values encrypted", async () => {
    const text = await sealed(plain, { recipients: [keys.one.recipient], random: countedRandom(), now }, "# Why\n");
    const wrap = /-----BEGIN AGE ENCRYPTED FILE-----.*-----END AGE ENCRYPTED FILE-----/s;
    expect(text).toMatch(wrap);
    // Its own randomness wraps the key.
    expect(text.replace(wrap, "<age>")).toMatchInlineSnapshot(`
      "# Why
      apiVersion: v1
      kind: Secret
      metadata:
        name: clearml-credentials
        annotations:
          note: "7"
      type: Opaque
      data:
        user-ada: ENC[AES256_GCM,data:hvTfDN4RyME=,iv:SlVga3aBjJeirbjDztnk7/oFEBsmMTxHUl1oc36JlJ8=,tag:HkLlfN7fzL1CHoHB8eni6g==,type:str]
      stringData:
        token-secret: ENC[AES256_GCM,data:8KVPF1g=,iv:b3qFkJumsbzH0t3o8/4JFB8qNUBLVmFsd4KNmKOuucQ=,tag:0ZE08Rfi6EowhsmIuKcklQ==,type:str]
        session-secret: ENC[AES256_GCM,data:CmK5GLFS/pADzQ==,iv:lJ+qtcDL1uHs9wINGCMuOURPWmVwe4aRnKeyvcjT3uk=,tag:gIfDu26PRLnmVhSTuPowCw==,type:str]
        empty: ""
      immutable: false
      sops:
        age:
          - recipient: age1rjayx35khpxscemz6lkshjwfx8edt2rkdjm3fz77eu2eayvzh9rsk93fk5
            enc: |
              <age>
        lastmodified: "2026-03-04T05:06:07Z"
        mac: ENC[AES256_GCM,data:OM9QfTaFXext2CwvGyAMY+wopbde1YYywj/dbowOfhP2sVe1eF8M9+xzSVRQRYzp812SN//MTHA0NtSq6lsjhfuilIU/ZBYgBCmYYLdqEnc2G9QQFhsAQEb1V6SaOFaFY8dknUqE0CDWcQW7rLBmVOqgs0hpyvYH48L0jBIQaRo=,iv:ucTP2uXw+wYRHCcyPUhTXml0f4qVoKu2wczX4u34Aw4=,tag:8gbVsdzjAzhbQsAKqUbBzQ==,type:str]
        encrypted_regex: ^(data|stringData)$
        version: 3.13.2
      "
    `);
    for (const value of ["first", "second", "aGFzaA"]) expect(text).not.toContain(value);
  });

  it("is opened by the key of each recipient, whatever its values are", () =>
    fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[-._a-z0-9]{1,12}$/).filter((name) => name !== "__proto__"), fc.string({ unit: "binary" }).filter((text) => !/[\u007f-\u009f\u2028\u2029\ufffe\uffff]/.test(text) && text.isWellFormed()), { maxKeys: 5 }), async (values) => {
        const object = { apiVersion: "v1", kind: "Secret", metadata: { name: "a" }, stringData: values };
        const text = await sealed(object, { recipients: [keys.one.recipient, keys.two.recipient], random: randomBytes, now });
        expect(await open(text)).toEqual(object);
        expect(await open(text, keys.two.identity)).toEqual(object);
      }),
      { seed: 5, numRuns: 20 },
    ));

  it("has another key each time: a recipient who is no longer one has no use of the old one", async () => {
    const texts = await Promise.all([1, 2].map(() => sealed(plain, { recipients: [keys.one.recipient], random: randomBytes, now })));
    expect(new Set(texts.map((text) => /mac: (.*)/.exec(text)?.[1])).size).toBe(2);
  });
});

describe("a file that is not as it was encrypted", () => {
  const text = fixture("by-sops");

  /** The file with its encrypted values changed. */
  function changed(change: (values: JsonObject) => JsonObject): string {
    const [document = null] = fromYaml(text);
    const values = isJsonObject(document) ? document["stringData"] : undefined;
    if (!isJsonObject(document) || values === undefined || !isJsonObject(values)) throw new Error("no values");
    return toYaml({ ...document, stringData: change(values) });
  }

  it("is not opened by another key", async () => {
    const { generateIdentity } = await import("age-encryption");
    await expect(open(text, await generateIdentity())).rejects.toThrow(`none of the private keys opens it: it is encrypted for ${keys.one.recipient}, ${keys.two.recipient}`);
  });

  it("is not opened with two values exchanged", async () => {
    const exchanged = changed(({ "token-secret": a = "", "session-secret": b = "", ...rest }) => ({ "token-secret": b, "session-secret": a, ...rest }));
    await expect(open(exchanged)).rejects.toThrow("stringData.token-secret does not decrypt: it was changed, or stood somewhere else when it was encrypted");
  });

  it("is not opened with a value less, or in clear", async () => {
    await expect(open(changed(({ "token-secret": _gone, ...rest }) => rest))).rejects.toThrow("the MAC is another");
    await expect(open(changed((values) => ({ ...values, "token-secret": "other" })))).rejects.toThrow("the MAC is another");
    expect(read(changed((values) => ({ ...values, "token-secret": "other" }))).clear).toEqual(["token-secret"]);
  });

  it("is none where SOPS was never there", () => {
    expect([null, "text", plain, { ...plain, sops: "yes" }].map(readSops)).toEqual([undefined, undefined, undefined, undefined]);
    expect(readSopsText(`${text}---\n${text}`)).toBeUndefined();
  });
});
