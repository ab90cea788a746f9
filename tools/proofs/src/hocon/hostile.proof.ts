import { atPointer, toJson, type Json } from "@k8s-config/core";
import { checkEnvironment, type Environment } from "@k8s-config/overlays";
import { describe, expect, test } from "vitest";
import { accepted, outcomesOf, wrong } from "./proof.ts";
import { read } from "./reader.ts";

/** What password generators, people and attackers write; most of these break a value that HOCON parses. */
const secrets = [
  "123456", "0123", "12d", "1e3", "10s", "true", "null", "yes", " ", "  led and followed by blanks  ", "",
  "c2VjcmV0+/==", "a=b", "a+b", "p@ss", "a!b", "a?b&c*d^e", "a,b", "a,", "a#b", "a//b", "#", "//", "a: b", "a = b",
  "$", "$$", "${", "}", "${CREDENTIAL_TOKEN_SECRET}", "${?NONE}", "$(HOME)", "%s", "{", "[", "{}", "[1]",
  '"', '""', '"""', '"quoted"', "'", "`", "\\", "\\\\", "\\n", "\\u0041", "\\\"", 'a"b\\c"d',
  "two\nlines", "ends in a newline\n", "a\nkey: injected", "a\r\nb", "\ttab",
  "ünïcödé", "秘密", "😀", "e\u0301", "\u00a0", "\ufeff", "include \"/etc/passwd\"", "-----BEGIN KEY-----\nMIIE/+=\n-----END KEY-----\n",
];

const environment: Environment = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada" }],
  api: {
    servicesAgent: true,
    storageCredentials: {
      s3: [
        { accessKey: { name: "s3", key: "access" }, secretKey: { name: "s3", key: "secret" } },
        { bucket: "other", accessKey: { name: "s3", key: "access" }, secretKey: { name: "s3", key: "secret" } },
      ],
      azure: [{ account: "account", accountKey: { name: "azure", key: "key" } }],
    },
    pods: { env: { OWN: { secret: { name: "own", key: "own" } } } },
    extraConfig: { apiserver: { secure: { own: [{ value: { $env: "OWN" } }] } } },
  },
};

describe("secrets that stand in the environment of a pod", () => {
  // Each as a variable of its own beside all others; in its usual place only few of them, since that takes a pod each.
  test("arrive unchanged, whatever they hold", () => {
    const names = secrets.map((_, index) => `V${index}`);
    const many = accepted({
      ...environment,
      api: {
        pods: { env: Object.fromEntries(names.map((name) => [name, { secret: { name: "many", key: name } }])) },
        extraConfig: { apiserver: { secure: { own: names.map((name) => ({ value: { $env: name } })) } } },
      },
    });
    expect(wrong(outcomesOf([many], (name, key) => (name === "many" ? (secrets[Number(key.slice(1))] ?? "none") : "other")))).toEqual([]);
  });

  test.each(["0123", "c2VjcmV0+/==", '"a#b', "${CREDENTIAL_TOKEN_SECRET}", "two\nlines: x\n"])("%j arrives in every place", (secret) => {
    expect(wrong(outcomesOf([environment], () => secret))).toEqual([]);
  });

  test("in each of the places that take one", () => {
    const [api, asyncDelete, fileserver] = outcomesOf([environment], () => "only here").flat().map(({ loaded }) => placesOf(toJson(loaded), "only here"));
    expect({ api, asyncDelete, fileserver }).toEqual({
      api: [
        "config.apiserver.auth.fixed_users.users.0.password",
        ...["apiserver", "fileserver", "services_agent"].flatMap((account) => ["user_key", "user_secret"].map((key) => `config.secure.credentials.${account}.${key}`)),
        "config.secure.auth.token_secret",
        "config.secure.http.session_secret.apiserver",
        "config.secure.own.0.value",
        "config.services.events.events_retrieval.scroll_id_key",
      ].toSorted(),
      asyncDelete: [
        "config.secure.auth.token_secret",
        ...["key", "secret", "credentials.0.key", "credentials.0.secret"].map((key) => `config.services.storage_credentials.aws.s3.${key}`),
        "config.services.storage_credentials.azure.storage.containers.0.account_key",
      ].toSorted(),
      fileserver: ["config.secure.credentials.fileserver.user_key", "config.secure.credentials.fileserver.user_secret"],
    });
  });

  // Why the values come by ${NAME}: what other charts do.
  test("would not as CLEARML__ variables, which the server parses", () => {
    const loaded = read(secrets.map((secret) => ({ server: "apiserver", defaults: {}, files: {}, env: { CLEARML__secure__auth__token_secret: secret } })));
    const arrived = secrets.filter((secret, index) => atPointer(toJson(loaded[index]), "/config/secure/auth/token_secret") === secret);
    expect(arrived.length).toBeLessThan(secrets.length / 2);
    expect(arrived).not.toContain("123456");
    expect(arrived).not.toContain("c2VjcmV0+/==");
  });
});

/** Texts that the environment itself says; a rule refuses the rest. */
const texts = [...secrets, "\u0007", "\u2028", "\ud800", "\u0000"];

describe("texts that the environment says", () => {
  const said = texts.map((text) => ({ text, ...checkEnvironment("proof", withTexts([text])) }));

  test("arrive unchanged in each place, where no rule refuses them", () => {
    const carried = said.flatMap(({ text, environment: one }) => (one === undefined ? [] : [text]));
    expect(carried.length).toBeGreaterThan(40);
    const all = { ...withTexts(carried), users: carried.map((text, index) => ({ username: `user${index}`, name: `${text}.${text}` })) };
    expect(wrong(outcomesOf([accepted(all)], (name, key) => `${name} ${key}`))).toEqual([]);
  });

  test("and a rule refuses these", () => {
    expect(said.flatMap(({ text, environment: one }) => (one === undefined ? [text] : []))).toEqual(["", "${", "${CREDENTIAL_TOKEN_SECRET}", "${?NONE}", "a\r\nb", "\u0007", "\u2028", "\ud800", "\u0000"]);
  });

  test("numbers, booleans and nothing keep their type", () => {
    const values = [0, -1, 1.5, 1e21, 1e-7, 2 ** 53 - 1, -0.25, true, false, null, [], {}, [[1], [null]], { a: { b: [] } }];
    const one = withExtra({ numbers: values, each: keyed(values) });
    expect(wrong(outcomesOf([accepted(one)], () => "x"))).toEqual([]);
  });
});

function withTexts(all: readonly string[]): object {
  return withExtra({ each: keyed(all), list: ["before", ...all, "after"], deep: { er: all.map((text) => ({ text, keyed: { text } })) } });
}

function withExtra(values: Json): object {
  return { ...environment, api: { ...environment.api, extraConfig: { shared: { services: { own: values } } } } };
}

function keyed(values: readonly Json[]): Json {
  return Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
}

function placesOf(value: Json, wanted: string, path: readonly string[] = []): string[] {
  if (value === wanted) return [path.join(".")];
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, item]: [string, Json]) => placesOf(item, wanted, [...path, key])).toSorted() : [];
}
