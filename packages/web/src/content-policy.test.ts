import type { Exposure, Installation } from "@k8s-config/clearml";
import { installationWith, readConf } from "@k8s-config/clearml/testing";
import { expect, test } from "vitest";
import { policyOrigin } from "./content-policy.ts";
import { defaults, web, type WebSettings } from "./index.ts";

function files(installation: Installation, settings: WebSettings = defaults): Readonly<Record<string, string>> {
  return web(settings, installation).config[0]?.files ?? {};
}

/** The policies of all documents, each once. */
function policies(installation: Installation, settings?: WebSettings): string[] {
  return [...new Set([...(files(installation, settings)["nginx.conf"] ?? "").matchAll(/Content-Security-Policy "([^"]*)"/g)].map(([, policy = ""]) => policy))];
}

const code = "'unsafe-inline' 'unsafe-eval' data: blob:";

test("an installation with a way out says who may frame it, and no more", () => {
  expect(policies(installationWith({}))).toEqual(["frame-ancestors 'self'", "frame-ancestors *"]);
});

const exposures: readonly (readonly [string, Exposure, string])[] = [
  ["a domain", { kind: "none", domain: "clearml.example.com" }, "https://files.clearml.example.com"],
  ["the ports of a node", { kind: "nodePort", host: "10.0.0.7" }, "http://10.0.0.7:30081"],
];
test.each(exposures)("one without lets the browser load and call what it is itself, and its files alone: %s", (_of, exposure, origin) => {
  expect(policies(installationWith({ exposure, airGapped: true }))).toEqual([
    `default-src 'self' ${origin} ${code}; form-action 'self' ${origin}; frame-ancestors 'self'`,
    `default-src 'self' ${origin} ${code}; form-action 'self' ${origin}; frame-ancestors *`,
  ]);
});

test("files of before, and buckets of the network, are let in", () => {
  const installation = installationWith({ exposure: { kind: "none", domain: "a.example" }, formerFilesUrls: ["http://old.example:8081/files/"], airGapped: true });
  const [policy] = policies(installation, { ...defaults, browserOrigins: ["https://minio.example:9000"] });
  expect(policy).toContain("default-src 'self' https://files.a.example http://old.example:8081 https://minio.example:9000 'unsafe-inline'");
});

test("every location that serves a document says it, those of files too", () => {
  const conf = files(installationWith({ airGapped: true }))["nginx.conf"] ?? "";
  const blocks = [...conf.matchAll(/location (?:= )?(\S+) \{([^}]*)\}/g)].map(([, path = "", body = ""]) => [path, body.includes("default-src")] as const);
  expect(blocks.filter(([, closed]) => closed).map(([path]) => path)).toEqual(["/", "/index.html", "/widgets", "/files/"]);
});

test("the app shows no link to videos", () => {
  expect(readConf(files(installationWith({ airGapped: true }))["configuration.json"] ?? "")).toMatchObject({ platformYoutubeChannel: "", hideUpdateNotice: true });
});

test.each([
  ["https://files.example.com/a/b", "https://files.example.com"],
  ["http://10.0.0.7:30081", "http://10.0.0.7:30081"],
  ["http://[2001:db8::1]:30081", undefined],
  ["https://a;b.example", undefined],
  ["https://Files.example", undefined],
  ["ftp://files.example", undefined],
])("the origin of %s in a policy: %s", (url, origin) => {
  expect(policyOrigin(url)).toBe(origin);
});
