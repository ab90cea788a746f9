/** Where the values of the credentials' Secret come from, and what of it the overlay says. */
import { isJsonArray, isJsonObject, type Json } from "@k8s-config/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credentialKeysOf } from "./credential-keys.ts";
import { credentialReaders, credentialsSecret, nextRevision, secretNameOf, userKeyOf } from "./credentials-secret.ts";
import { fluxObjectsOf, overlayFiles, renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { publicDefaultIn, publicDefaults } from "./public-defaults.ts";
import { resolve } from "./resolve.ts";
import { environments } from "./testing/arbitrary.ts";
import { crdProblems } from "./testing/crds.ts";
import { plain } from "./testing/plain.ts";

const recipient = "age19r5zuaphvne5mxylwx7252qg4qx3dr9rzsrnd0al75yefe6m0yxstvkwft";
const encrypted: Environment = { ...plain, credentials: { kind: "sops", recipients: [recipient] }, flux: { source: { kind: "existing", name: "platform" }, decryption: {} } };

function external(change: object = {}): Environment {
  return { ...plain, credentials: { kind: "externalSecrets", store: { name: "vault" }, remote: { key: "clearml/prod" }, ...change } };
}

function externalSecretOf(environment: Environment) {
  const [found, ...more] = renderEnvironment("test", environment).filter(({ kind }) => kind === "ExternalSecret");
  if (found === undefined || more.length > 0) throw new Error("no ExternalSecret, or more than one");
  return found;
}

/** Keys that pods take from a Secret. */
function keysRead(value: Json, secret: string): string[] {
  if (isJsonArray(value)) return value.flatMap((item) => keysRead(item, secret));
  if (!isJsonObject(value)) return [];
  const { secretKeyRef } = value;
  if (isJsonObject(secretKeyRef ?? null) && isJsonObject(secretKeyRef) && secretKeyRef["name"] === secret) return [String(secretKeyRef["key"])];
  // A file of a volume.
  const { secretName, items } = value;
  if (secretName === secret && isJsonArray(items ?? null)) return (isJsonArray(items) ? items : []).map((item) => String(isJsonObject(item) ? item["key"] : ""));
  return Object.values(value).flatMap((item) => keysRead(item, secret));
}

describe("the keys of the Secret", () => {
  it("are those that the pods read, in every environment", () => {
    fc.assert(
      fc.property(environments, ({ credentials, ...rest }) => {
        // No name that something else of the environment reads by chance.
        const environment = { ...rest, credentials: { ...credentials, secretName: "own-credentials" } };
        const resolved = resolve("test", environment);
        const read = renderEnvironment("test", environment).flatMap((object) => keysRead(object, secretNameOf(environment.credentials)));
        expect([...new Set(read)].toSorted()).toEqual(credentialKeysOf(resolved).toSorted());
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("have one for a user who is not there yet, unless no key can have that name", () => {
    const resolved = resolve("test", { ...plain, users: [{ username: "a@b", name: "A", secretKey: "own" }] });
    expect(["a@b", "grace", "x@y"].map((name) => userKeyOf(resolved, name))).toEqual(["own", "user-grace", undefined]);
  });
});

describe("credentials of kind sops", () => {
  it("are a file of the foundation, which the emit names and does not write", () => {
    const files = overlayFiles("test", encrypted);
    expect(files.find(({ path }) => path === "foundation/kustomization.yaml")?.text).toContain("- extras/credentials.sops.yaml\n");
    expect(files.filter(({ path }) => path.includes("sops"))).toEqual([]);
    expect(renderEnvironment("test", encrypted).filter(({ kind }) => kind === "Secret")).toEqual([]);
  });

  it("are decrypted by each Kustomization of Flux", () => {
    const decryptions = fluxObjectsOf("test", encrypted).map((object) => (isJsonObject(object["spec"] ?? null) && isJsonObject(object["spec"]) ? object["spec"]["decryption"] : undefined));
    expect(decryptions).toEqual([{ provider: "sops" }, { provider: "sops" }, { provider: "sops" }]);
  });

  it("are a Secret that Flux neither prunes nor substitutes in, and that kustomize places", () => {
    expect(credentialsSecret(resolve("test", encrypted))).toMatchInlineSnapshot(`
      {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {
          "annotations": {
            "kustomize.toolkit.fluxcd.io/prune": "disabled",
            "kustomize.toolkit.fluxcd.io/substitute": "disabled",
          },
          "labels": {
            "app.kubernetes.io/name": "credentials",
            "app.kubernetes.io/part-of": "clearml",
          },
          "name": "clearml-credentials",
        },
        "type": "Opaque",
      }
    `);
  });

  it("restart what reads them with their revision", () => {
    expect(credentialReaders("test", encrypted)).toEqual(["mongo", "elastic", "redis", "api", "async-delete", "fileserver"]);
    expect([nextRevision(plain), nextRevision({ ...plain, credentials: { kind: "existingSecret", revision: 7 } })]).toEqual([2, 8]);
  });
});

describe("credentials of kind externalSecrets", () => {
  it("are asked for by an object of the foundation", () => {
    expect(externalSecretOf(external())).toMatchInlineSnapshot(`
      {
        "apiVersion": "external-secrets.io/v1",
        "kind": "ExternalSecret",
        "metadata": {
          "annotations": {
            "kustomize.toolkit.fluxcd.io/prune": "disabled",
          },
          "labels": {
            "app.kubernetes.io/instance": "test",
            "app.kubernetes.io/name": "credentials",
            "app.kubernetes.io/part-of": "clearml",
          },
          "name": "clearml-credentials",
          "namespace": "clearml",
        },
        "spec": {
          "dataFrom": [
            {
              "extract": {
                "key": "clearml/prod",
              },
            },
          ],
          "refreshInterval": "1h",
          "secretStoreRef": {
            "kind": "SecretStore",
            "name": "vault",
          },
          "target": {
            "creationPolicy": "Orphan",
            "deletionPolicy": "Retain",
            "name": "clearml-credentials",
            "template": {
              "metadata": {
                "labels": {
                  "app.kubernetes.io/part-of": "clearml",
                },
              },
            },
          },
        },
      }
    `);
  });

  it("are as many entries as there are keys, where each has its own", () => {
    const { spec } = externalSecretOf(external({ store: { kind: "ClusterSecretStore", name: "azure" }, remote: { prefix: "clearml-prod-" }, refreshInterval: "15m", secretName: "team" }));
    expect(spec).toMatchInlineSnapshot(`
      {
        "data": [
          {
            "remoteRef": {
              "key": "clearml-prod-token-secret",
            },
            "secretKey": "token-secret",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-session-secret",
            },
            "secretKey": "session-secret",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-apiserver-key",
            },
            "secretKey": "apiserver-key",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-apiserver-secret",
            },
            "secretKey": "apiserver-secret",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-fileserver-key",
            },
            "secretKey": "fileserver-key",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-fileserver-secret",
            },
            "secretKey": "fileserver-secret",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-mongo-admin-password",
            },
            "secretKey": "mongo-admin-password",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-mongo-password",
            },
            "secretKey": "mongo-password",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-elastic-password",
            },
            "secretKey": "elastic-password",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-redis-password",
            },
            "secretKey": "redis-password",
          },
          {
            "remoteRef": {
              "key": "clearml-prod-user-ada",
            },
            "secretKey": "user-ada",
          },
        ],
        "refreshInterval": "15m",
        "secretStoreRef": {
          "kind": "ClusterSecretStore",
          "name": "azure",
        },
        "target": {
          "creationPolicy": "Orphan",
          "deletionPolicy": "Retain",
          "name": "team",
          "template": {
            "metadata": {
              "labels": {
                "app.kubernetes.io/part-of": "clearml",
              },
            },
          },
        },
      }
    `);
  });

  it("are what the operator's kind takes, in every environment", () => {
    const all = fc.sample(environments, { seed: 3, numRuns: 60 }).flatMap((environment) => renderEnvironment("test", environment).filter(({ kind }) => kind === "ExternalSecret"));
    expect(all.length).toBeGreaterThan(5);
    expect(all.flatMap(crdProblems)).toEqual([]);
    expect(crdProblems({ ...externalSecretOf(external()), spec: { store: "vault" } })).not.toEqual([]);
  });
});

describe("credentials that everybody can read", () => {
  it("are in nothing that is emitted", () => {
    const all = fc.sample(environments, { seed: 11, numRuns: 40 });
    for (const environment of all) expect(publicDefaultIn(JSON.stringify(renderEnvironment("test", environment)))).toBeUndefined();
  });

  it("are found wherever they stand, also as the data of a Secret", () => {
    for (const [value, publisher] of Object.entries(publicDefaults)) {
      const places = [value, `a ${value} b`, `token: "${value}"`, `data: ${Buffer.from(value).toString("base64")}`];
      expect(places.map(publicDefaultIn)).toEqual(places.map(() => publisher));
    }
  });

  it("are not what only looks like one", () => {
    expect(["", "clearml", "62T8CP7HGBC6647XF9314C2VY67RJ", "a".repeat(1000)].map(publicDefaultIn)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
