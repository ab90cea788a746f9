/** What is emitted for oauth2-proxy, run by oauth2-proxy: what passes without a login, and what is told or led to one. */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Mode } from "@k8s-config/clearml";
import { atPointer, isJsonArray } from "@k8s-config/core";
import { freePorts } from "@k8s-config/e2e/src/control-plane/ports.ts";
import { built } from "@k8s-config/e2e/src/go/build.ts";
import { oauth2Proxy } from "@k8s-config/e2e/src/go/families.ts";
import { renderEnvironment } from "@k8s-config/overlays";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const loopback = "127.0.0.1";
let program = "";
let provider: Server;
let upstream: Server;
let running: ChildProcess | undefined;

function listening(answer: (path: string, header: string) => object): Promise<Server> {
  const server = createServer((call, reply) => {
    reply.setHeader("content-type", "application/json");
    reply.end(JSON.stringify(answer(call.url ?? "", call.headers.authorization ?? "")));
  });
  return new Promise((resolve) => server.listen(0, loopback, () => resolve(server)));
}

function urlOf(server: Server): string {
  const address = server.address();
  return `http://${loopback}:${typeof address === "object" && address !== null ? address.port : 0}`;
}

beforeAll(async () => {
  program = join(await built(oauth2Proxy, () => undefined), "oauth2-proxy");
  provider = await listening(() => {
    const issuer = urlOf(provider);
    return { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, id_token_signing_alg_values_supported: ["RS256"], keys: [] };
  });
  upstream = await listening((path, authorization) => ({ path, authorization }));
}, 1_800_000);

afterEach(() => void running?.kill());
afterAll(() => void [provider, upstream].map((server) => server.close()));

/** Starts it as the container would, but for what is beside it: the web app, and the port of a pod of its own. */
async function start(mode: Mode): Promise<(path: string) => Promise<string>> {
  const [port = 0] = await freePorts(1);
  const secret = { name: "login", key: "x" };
  const objects = renderEnvironment("proof", {
    exposure: { kind: "none", domain: "clearml.example.com", mode },
    credentials: { kind: "existingSecret" },
    users: [{ username: "ada", name: "Ada Lovelace" }],
    oauth2Proxy: { issuerUrl: urlOf(provider), clientId: "a,$(b)", clientSecret: secret, cookieSecret: secret, emailDomains: ["example.com"], groups: ['a,"b"'] },
  });
  const deployment = objects.find(({ kind, metadata }) => kind === "Deployment" && metadata.name === "oauth2-proxy");
  const given = atPointer(deployment ?? null, "/spec/template/spec/containers/0/args") ?? null;
  const args = (isJsonArray(given) ? given : []).map((argument) =>
    // As Kubernetes reads it.
    String(argument).replaceAll("$$", "$").replace(/^--http-address=.*/, `--http-address=${loopback}:${port}`).replace(/^--upstream=.*/, `--upstream=${urlOf(upstream)}/`),
  );
  const env = { OAUTH2_PROXY_CLIENT_SECRET: "s", OAUTH2_PROXY_COOKIE_SECRET: Buffer.alloc(32, 7).toString("base64url") };
  running = spawn(program, args, { env, stdio: "ignore" });
  const call = (path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      // Not fetch, which mends paths.
      const sent = request({ host: loopback, port, path, headers: { authorization: "Bearer own" } }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part: string) => (text += part));
        answer.once("end", () => resolve(answer.statusCode === 302 ? `302 ${new URL(answer.headers.location ?? "").searchParams.get("redirect_uri") ?? ""}` : `${answer.statusCode ?? ""} ${text.trim()}`));
      });
      sent.once("error", reject);
      sent.end();
    });
  for (let tries = 0; tries < 100; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- until it listens
    const answer = await call("/ready").catch(() => "");
    if (answer.startsWith("200")) return call;
    // oxlint-disable-next-line no-await-in-loop
    await pause(100);
  }
  throw new Error("oauth2-proxy does not start with what is emitted");
}

const passed = (path: string) => `200 ${JSON.stringify({ path, authorization: "Bearer own" })}`;

describe("oauth2-proxy", () => {
  it("leads people to the provider, and tells calls of the web app that a login is missing, where each has a host of its own", async () => {
    const call = await start({ kind: "subdomains" });
    const login = "302 https://app.clearml.example.com/oauth2/callback";
    expect([await call("/"), await call("/projects?x=1"), await call("/apis")]).toEqual([login, login, login]);
    expect((await Promise.all(["/api/users.get_all", "/api", "/files/a?b=c"].map(call))).map((answer) => answer.slice(0, 3))).toEqual(["401", "401", "401"]);
  });

  it.each<[Mode, string]>([
    [{ kind: "singleHost" }, ""],
    [{ kind: "subPath", path: "/clearml" }, "/clearml"],
  ])("lets SDK and agents through with their own tokens, where one host has all: %j", async (mode, path) => {
    const call = await start(mode);
    const login = `302 https://clearml.example.com${path}/oauth2/callback`;
    for (const open of ["/api/auth.login", "/files", "/files/a..b/model.bin?x=%2F"]) expect(await call(path + open)).toBe(passed(path + open));
    for (const shut of ["/", "/index.html", "/apis", "/api/%2e%2e/index.html", "/files/%2E/x"]) expect(await call(path + shut)).toBe(login);
    // One that is written out is cleaned first, and then asked for again.
    expect(await call(`${path}/api/../index.html`)).toMatch(/^301/);
  });
});
