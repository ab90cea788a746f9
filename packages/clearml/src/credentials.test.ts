import { assert, property, string, stringMatching } from "fast-check";
import { describe, expect, test } from "vitest";
import { credentialEnv, credentialKey, credentialKeys, generatedUserSecret, inlineUsersSecret, revisionOf, secretNameOf, userHash, type Credentials } from "./credentials.ts";

const existing: Credentials = { kind: "existingSecret" };
const generated: Credentials = { kind: "generated" };
const hash = `$2b$12$${"a".repeat(53)}`;

/** What the settings take as a login name. */
const usernames = stringMatching(/^[!-9;-~]{1,60}$/);

test("the documented keys", () => {
  expect(credentialKeys).toEqual([
    "token-secret",
    "session-secret",
    "apiserver-key",
    "apiserver-secret",
    "fileserver-key",
    "fileserver-secret",
    "services-agent-key",
    "services-agent-secret",
    "mongo-admin-password",
    "mongo-password",
    "mongo-key",
    "elastic-password",
    "redis-password",
  ]);
});

test("each key is one variable of its own, with a name that HOCON takes up", () => {
  expect(credentialEnv("services-agent-key")).toBe("CREDENTIAL_SERVICES_AGENT_KEY");
  const variables = credentialKeys.map((key) => credentialEnv(key));
  expect(new Set(variables).size).toBe(credentialKeys.length);
  expect(variables.filter((name) => !/^[A-Z_]+$/.test(name))).toEqual([]);
});

test("the Secret is clearml-credentials, unless it has another name", () => {
  expect(secretNameOf(existing)).toBe("clearml-credentials");
  expect(credentialKey({ kind: "generated", secretName: "team" }, "token-secret")).toEqual({ name: "team", key: "token-secret" });
});

test("the revision is 1 until it is raised", () => {
  expect(revisionOf(existing)).toBe("1");
  expect(revisionOf({ kind: "existingSecret", revision: 7 })).toBe("7");
});

describe("the hash of a user's password", () => {
  test("stands in the existing Secret, under a key made from the name or under one that is named", () => {
    expect(userHash({ username: "ada", name: "Ada" }, existing)).toEqual({ name: "clearml-credentials", key: "user-ada" });
    expect(userHash({ username: "ada@example.com", name: "Ada", secretKey: "ada" }, existing)).toEqual({ name: "clearml-credentials", key: "ada" });
  });

  test("stands in a generated Secret of the user's own", () => {
    expect(userHash({ username: "ada", name: "Ada" }, generated)).toEqual({ name: "clearml-credentials-user-ada", key: "hash" });
    expect(userHash({ username: "ada", name: "Ada" }, { kind: "generated", secretName: "team" })).toEqual({ name: "team-user-ada", key: "hash" });
  });

  test("stands in the overlay's Secret where it is inline, whatever the credentials are", () => {
    for (const credentials of [existing, generated]) {
      expect(userHash({ username: "ada", name: "Ada", passwordHash: hash }, credentials)).toEqual({ name: inlineUsersSecret, key: "user-ada" });
    }
  });
});

function nameOf(username: string): string {
  return generatedUserSecret({ username, name: "Someone" }, generated);
}

describe("a login name as part of an object's name", () => {
  test("stays as it is where it can", () => {
    expect(nameOf("ada-lovelace2")).toBe("clearml-credentials-user-ada-lovelace2");
  });

  test.each(["Ada", "ada@example.com", "ada_l", "-ada-", "!!!", "a".repeat(60), `${"a".repeat(29)}-${"b".repeat(30)}`])("%s becomes a readable part and a hash", (username) => {
    expect(nameOf(username)).toMatch(/^clearml-credentials-user-([a-z0-9]([-a-z0-9]*[a-z0-9])?-)?[0-9a-f]{8}$/);
  });

  test("is a part of a valid name, whatever it is", () => {
    assert(
      property(usernames, (username) => {
        expect(nameOf(username)).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/);
        expect(nameOf(username).length).toBeLessThanOrEqual("clearml-credentials-user-".length + 40);
        expect(userHash({ username, name: "Someone", passwordHash: hash }, existing).key).toMatch(/^[-._a-zA-Z0-9]+$/);
      }),
    );
  });

  test("two names never become one", () => {
    assert(
      property(usernames, usernames, (one, other) => {
        expect(nameOf(one) === nameOf(other)).toBe(one === other);
      }),
    );
  });

  test("not even a name that looks like what another becomes", () => {
    assert(
      property(usernames, (username) => {
        const lookalike = nameOf(username).slice("clearml-credentials-user-".length);
        expect(nameOf(lookalike) === nameOf(username)).toBe(lookalike === username);
      }),
    );
    const ada = nameOf("Ada").slice("clearml-credentials-user-".length);
    expect(nameOf(ada)).not.toBe(nameOf("Ada"));
  });

  test("differing in case alone, two names stay two", () => {
    assert(
      property(string({ minLength: 1, maxLength: 8, unit: "grapheme-ascii" }), (text) => {
        const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
        expect(nameOf(lower) === nameOf(upper)).toBe(lower === upper);
      }),
    );
  });
});
