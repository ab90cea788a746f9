/** What an environment may not say of its credentials, each with its whole message. */
import { describe, expect, it } from "vitest";
import { recipientProblem } from "./age-recipient.ts";
import { problemsWith } from "./testing/plain.ts";

const recipient = "age19r5zuaphvne5mxylwx7252qg4qx3dr9rzsrnd0al75yefe6m0yxstvkwft";
const flux = { source: { kind: "existing", name: "platform" }, decryption: {} };
const privateKey = `AGE-SECRET-KEY-1${"Q".repeat(58)}`;

function ofSops(change: object, more: object = {}): string {
  return problemsWith({ credentials: { kind: "sops", recipients: [recipient], ...change }, flux, ...more });
}

function ofStore(change: object, more: object = {}): string {
  return problemsWith({ credentials: { kind: "externalSecrets", store: { name: "vault" }, remote: { key: "clearml" }, ...change }, ...more });
}

describe("credentials of kind sops", () => {
  it("may be said", () => {
    expect([ofSops({}), ofSops({ secretName: "team", revision: 3 })]).toEqual(["", ""]);
  });

  it("are for somebody", () => {
    expect(ofSops({ recipients: undefined })).toMatchInlineSnapshot(`"test: credentials.recipients: has to be said. Add recipients, for example ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]."`);
    expect(ofSops({ recipients: [] })).toMatchInlineSnapshot(`"test: credentials.recipients = []: is empty. Write at least one, for example ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]."`);
  });

  it("are for public keys of age, each said once", () => {
    expect(ofSops({ recipients: ["ada@example.com"] })).toMatchInlineSnapshot(`"test: credentials.recipients.0 = "ada@example.com": is no public key of age: age1 and 58 characters. Write a public key: \`age-keygen -y FILE\` prints the public key, age1…, of the private one in FILE."`);
    expect(ofSops({ recipients: [recipient.replace("9r5", "9r6")] })).toMatchInlineSnapshot(`"test: credentials.recipients.0 = "age19r6zuaphvne5mxylwx7252qg4qx3dr9rzsrnd0al75yefe6m0yxstvkwft": is no public key of age: its checksum is wrong, so that a character is. Write a public key: \`age-keygen -y FILE\` prints the public key, age1…, of the private one in FILE."`);
    expect(ofSops({ recipients: [recipient, recipient] })).toMatchInlineSnapshot(`"test: credentials.recipients.1 = "age19r5zuaphvne5mxylwx7252qg4qx3dr9rzsrnd0al75yefe6m0yxstvkwft": is the same as credentials.recipients.0. Take one of the two out."`);
    expect(ofSops({ recipients: ["age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t"] })).toMatchInlineSnapshot(`"test: credentials.recipients.0 = "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t": is a recipient of a plugin or a kind that Flux does not decrypt for with a key file. Write a public key: \`age-keygen -y FILE\` prints the public key, age1…, of the private one in FILE."`);
  });

  it("are for no private key, which is not shown", () => {
    const told = ofSops({ recipients: [privateKey] });
    expect(told).toMatchInlineSnapshot(`"test: credentials.recipients.0: is a private key of age, which opens all that is encrypted for it. Take it out, and make another key where this file has left your machine; in recipients stands the public one: \`age-keygen -y FILE\` prints the public key, age1…, of the private one in FILE."`);
    expect(told).not.toContain("QQQ");
  });

  it("are decrypted by Flux", () => {
    expect(ofSops({}, { flux: undefined })).toMatchInlineSnapshot(`"test: credentials.kind = "sops": is decrypted by Flux alone, and the environment has no flux: Kubernetes refuses a Secret that is encrypted. Say flux with decryption; or write existingSecret, and apply the Secret yourself, as \`sops -d FILE | kubectl apply -f -\` does."`);
    expect(ofSops({}, { flux: { source: { kind: "existing", name: "platform" } } })).toMatchInlineSnapshot(`"test: flux.decryption: has to be said for credentials of kind sops: Flux would hand the encrypted Secret to Kubernetes, which refuses it. Add decryption, for example {"secretName":"sops-age"}, the Secret with the private key in the namespace of the Flux objects."`);
  });

  it("have one source: no hash in clear beside them, nor their file among a team's", () => {
    const users = [{ username: "ada", name: "Ada", passwordHash: `$2b$12$${"x".repeat(53)}` }];
    expect(ofSops({}, { users })).toMatchInlineSnapshot(`"test: users.0.passwordHash: stands in clear, and the passwords of this environment are in the encrypted file. Leave it out; \`k8s-config users rotate\` puts a hash into the file."`);
    expect(ofSops({}, { extras: { foundation: { resources: ["extras/credentials.sops.yaml"] } } })).toMatchInlineSnapshot(`"test: extras.foundation.resources.0 = "extras/credentials.sops.yaml": is the file of the credentials, which is listed already. Leave it out."`);
  });
});

describe("a recipient", () => {
  it("is held to its checksum, character by character", () => {
    expect(recipientProblem(recipient)).toBeUndefined();
    const characters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    for (let index = 4; index < recipient.length; index++) {
      const other = characters[(characters.indexOf(recipient[index] ?? "") + 1) % characters.length];
      expect(recipientProblem(`${recipient.slice(0, index)}${other}${recipient.slice(index + 1)}`)).toContain("checksum");
    }
  });
});

describe("credentials of kind externalSecrets", () => {
  it("may be said", () => {
    expect([ofStore({}), ofStore({ remote: { prefix: "a-" }, store: { kind: "ClusterSecretStore", name: "x" }, refreshInterval: "1h30m" })]).toEqual(["", ""]);
  });

  it("are in a store, under one name or a prefix", () => {
    expect(ofStore({ store: {} })).toMatchInlineSnapshot(`"test: credentials.store.name: has to be said. Add name, for example "vault"."`);
    expect(ofStore({ store: { kind: "Vault", name: "x" } })).toMatchInlineSnapshot(`"test: credentials.store.kind = "Vault": is none of the values it may have. Write one of SecretStore, ClusterSecretStore."`);
    expect(ofStore({ remote: {} })).toMatchInlineSnapshot(`"test: credentials.remote.key: has to be said. Add key, for example "clearml/prod"."`);
    expect(ofStore({ remote: { key: "a", prefix: "b" } })).toMatchInlineSnapshot(`"test: credentials.remote.prefix = "b": is no setting. Remove it; here may stand key."`);
    expect(ofStore({ refreshInterval: "daily" })).toMatchInlineSnapshot(`"test: credentials.refreshInterval = "daily": is not a duration: numbers with ms, s, m or h. Write one, for example "15m"."`);
  });

  it("have no hash in clear beside them", () => {
    expect(ofStore({}, { users: [{ username: "ada", name: "Ada", passwordHash: `$2b$12$${"x".repeat(53)}` }] })).toMatchInlineSnapshot(`"test: users.0.passwordHash: stands in clear, and the passwords of this environment are in the store. Leave it out, and put base64 of the hash into the store under user-ada."`);
  });
});

describe("a secret in clear", () => {
  const token = "Rq8FW84sSqVgq7WvBB_4EzNl9y8z8IGiDXX3C345_a5AZfcwZcwCIA";

  it("is none that everybody can read, wherever it stands, and is not shown", () => {
    const told = [
      problemsWith({ api: { pods: { env: { NOTE: token } } } }),
      problemsWith({ api: { extraConfig: { shared: { services: { note: `x ${token}` } } } } }),
      problemsWith({ patches: [{ target: "Deployment/api", op: "add", path: "/metadata/annotations/note", value: token }] }),
      problemsWith({ redis: { pods: { annotations: { note: "5442F3443MJMORWZA3ZH" } } } }),
    ];
    expect(told).toMatchInlineSnapshot(`
      [
        "test: api.pods.env.NOTE: holds a credential that everybody can read in the server's own secure.conf. Leave it out: the credentials' Secret has random values for all that the server has a default for.",
        "test: api.extraConfig.shared.services.note: holds a credential that everybody can read in the server's own secure.conf. Leave it out: the credentials' Secret has random values for all that the server has a default for.",
        "test: patches.0.value: holds a credential that everybody can read in the server's own secure.conf. Leave it out: the credentials' Secret has random values for all that the server has a default for.",
        "test: redis.pods.annotations.note: holds a credential that everybody can read in the values of an earlier Helm chart. Leave it out: the credentials' Secret has random values for all that the server has a default for.",
      ]
    `);
    expect(told.join()).not.toContain(token);
  });

  it("is no private key of age", () => {
    expect(problemsWith({ web: { pods: { annotations: { note: `# mine\n${privateKey}` } } } })).toMatchInlineSnapshot(`"test: web.pods.annotations.note: is a private key of age, which opens all that is encrypted for it. Take it out, and make another key where this file has left your machine; in recipients stands the public one: \`age-keygen -y FILE\` prints the public key, age1…, of the private one in FILE."`);
  });
});
