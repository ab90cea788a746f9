import { credentialKeys, type Exposure } from "@k8s-config/clearml";
import { find, installationWith, plainInstallation, readConf, richInstallation } from "@k8s-config/clearml/testing";
import type { Manifest } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { api, apiserverConfig, asyncDeleteConfig, defaults, overlap, sharedConfig } from "./index.ts";

function conf(manifest: Manifest, name: string, file: string) {
  return readConf(textOf(manifest, name, file));
}

function textOf({ config }: Manifest, name: string, file: string): string {
  return config.find((files) => files.name === name)?.files[file] ?? "";
}

function cookiePath(exposure: Exposure) {
  return find(conf(api(defaults, installationWith({ exposure })), "api-config", "apiserver.conf"), "auth", "cookies", "path");
}

describe("what API server and asynchronous delete both read", () => {
  const manifest = api(defaults, plainInstallation);

  test("the stores, by the names of their Services", () => {
    expect(conf(manifest, "server-config", "hosts.conf")).toEqual({
      elastic: {
        events: { hosts: [{ host: "elastic", port: 9200, scheme: "http" }] },
        workers: { hosts: [{ host: "elastic", port: 9200, scheme: "http" }] },
      },
      mongo: { backend: { host: "mongodb://mongo:27017/backend" }, auth: { host: "mongodb://mongo:27017/auth" } },
      redis: { apiserver: { host: "redis", port: 6379 }, workers: { host: "redis", port: 6379 } },
    });
  });

  test("the key of all tokens, from the environment", () => {
    expect(conf(manifest, "server-config", "secure.conf")).toEqual({ auth: { token_secret: { $env: "CREDENTIAL_TOKEN_SECRET" } } });
  });

  test("every files URL that artifacts may be stored under, as a folder", () => {
    const installation = installationWith({ formerFilesUrls: ["http://files.old.example.com/"] });
    expect(find(conf(api(defaults, installation), "server-config", "services.conf"), "async_urls_delete", "fileserver", "url_prefixes")).toEqual([
      "https://files.clearml.example.com/",
      "http://files.old.example.com/",
    ]);
  });

  test("the files URL that says most first: the server takes the first that fits", () => {
    const exposure = { kind: "none", domain: "clearml.example.com", mode: { kind: "singleHost" } } as const;
    const installation = installationWith({ exposure, formerFilesUrls: ["https://clearml.example.com", "https://clearml.example.com/files/old"] });
    expect(find(conf(api(defaults, installation), "server-config", "services.conf"), "async_urls_delete", "fileserver", "url_prefixes")).toEqual([
      "https://clearml.example.com/files/old/",
      "https://clearml.example.com/files/",
      "https://clearml.example.com/",
    ]);
  });

  test("no log file, which a read-only root file system would refuse", () => {
    expect(conf(manifest, "server-config", "logging.conf")).toEqual({
      root: { level: "INFO" },
      handlers: { text_file: { filename: "/dev/null" } },
    });
  });
});

describe("what the API server alone reads", () => {
  test("fixed users with the keys that the server knows, and no other: one more would make every login fail", () => {
    expect(find(conf(api(defaults, richInstallation), "api-config", "apiserver.conf"), "auth", "fixed_users")).toEqual({
      enabled: true,
      pass_hashed: true,
      users: [
        { username: "ada", password: { $env: "FIXED_USER_1_HASH" }, name: "Ada Lovelace" },
        { username: "alan", password: { $env: "FIXED_USER_2_HASH" }, name: "Alan Turing" },
        { username: "Grace", password: { $env: "FIXED_USER_3_HASH" }, name: "Grace ${HOPPER}" },
      ],
    });
  });

  test("a user's name stays text, whatever stands in it", () => {
    const text = textOf(api(defaults, richInstallation), "api-config", "apiserver.conf");
    expect(text).toContain('"Grace ${HOPPER}"');
    expect(text).toContain('"password": ${FIXED_USER_1_HASH}');
  });

  test("every account that the server has a public built-in pair for is overridden or emptied", () => {
    const { credentials } = conf(api(defaults, plainInstallation), "api-config", "secure.conf");
    const none = { user_key: "", user_secret: "" };
    expect(credentials).toEqual({
      apiserver: { user_key: { $env: "CREDENTIAL_APISERVER_KEY" }, user_secret: { $env: "CREDENTIAL_APISERVER_SECRET" } },
      fileserver: { user_key: { $env: "CREDENTIAL_FILESERVER_KEY" }, user_secret: { $env: "CREDENTIAL_FILESERVER_SECRET" } },
      webserver: none,
      tests: none,
      services_agent: none,
    });
  });

  test("the session secret", () => {
    expect(find(conf(api(defaults, plainInstallation), "api-config", "secure.conf"), "http")).toEqual({
      session_secret: { apiserver: { $env: "CREDENTIAL_SESSION_SECRET" } },
    });
  });

  test.each([
    ["https under one domain", installationWith({}), { secure: true, domain: "clearml.example.com" }],
    ["the ports of a node", installationWith({ exposure: { kind: "nodePort", host: "node1" } }), { secure: false, domain: null }],
    [
      "one host",
      installationWith({ exposure: { kind: "none", domain: "clearml.example.com", mode: { kind: "singleHost" } } }),
      { secure: true, domain: null },
    ],
  ])("cookies follow from the exposure: %s", (_case, installation, cookies) => {
    expect(find(conf(api(defaults, installation), "api-config", "apiserver.conf"), "auth", "cookies")).toMatchObject({ httponly: true, ...cookies });
  });

  test("the path of the cookie, on a host that others share", () => {
    expect(cookiePath({ kind: "none", domain: "example.com", mode: { kind: "subPath", path: "/clearml" } })).toBe("/clearml");
    expect(cookiePath({ kind: "none", domain: "example.com", mode: { kind: "singleHost" } })).toBeUndefined();
  });

  test("origins: scheme and host of the web app, without its path", () => {
    const installation = installationWith({ exposure: { kind: "none", domain: "example.com", mode: { kind: "subPath", path: "/clearml" } } });
    expect(find(conf(api(defaults, installation), "api-config", "apiserver.conf"), "cors", "origins")).toEqual(["https://example.com"]);
  });

  test("the name of the session cookie", () => {
    expect(find(conf(api(defaults, richInstallation), "api-config", "apiserver.conf"), "auth", "session_auth_cookie_name")).toBe("clearml_token_team");
  });

  test("with the agents' account every documented key of the credentials is read, but for those of stores that ask for no login", () => {
    const text = JSON.stringify([sharedConfig(defaults, plainInstallation), apiserverConfig({ ...defaults, servicesAgent: true }, plainInstallation)]);
    const unread = credentialKeys.filter((key) => !/^(mongo|elastic|redis)-/.test(key) && !text.includes(`"CREDENTIAL_${key.toUpperCase().replaceAll("-", "_")}"`));
    expect(unread).toEqual([]);
  });
});

test("no key is said in two of the configs that one pod reads: the later would win unseen", () => {
  const shared = sharedConfig(defaults, plainInstallation);
  const others = [apiserverConfig(defaults, plainInstallation), asyncDeleteConfig(defaults)];
  const twice = others.flatMap((config) => overlap(shared, toPlain(config)));
  expect(twice).toEqual([]);
});

describe("overlap", () => {
  const said = { tasks: { watchdog: { enabled: true } }, list: ["a"] };

  test("finds what a config says already", () => {
    expect(overlap(said, { tasks: { watchdog: { enabled: false } } })).toEqual(["tasks.watchdog.enabled"]);
    expect(overlap(said, { tasks: { watchdog: false } })).toEqual(["tasks.watchdog"]);
    expect(overlap(said, { list: ["b"] })).toEqual(["list"]);
  });

  test("passes what stands beside it", () => {
    expect(overlap(said, { tasks: { limit: 1, watchdog: { extra: true } }, other: {} })).toEqual([]);
  });
});

function toPlain(config: object) {
  return readConf(JSON.stringify(config));
}
