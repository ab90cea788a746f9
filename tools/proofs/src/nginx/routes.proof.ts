import type { Environment } from "@k8s-config/overlays";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { call } from "./client.ts";
import { image } from "./image.ts";
import { startLoopback, type Loopback } from "./loopback.ts";
import { port, startWebPod, type WebPod } from "./web-pod.ts";

const environment: Environment = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada" }],
  web: { ipv6: false, proxyTimeoutSec: 1 },
};

let net: Loopback;
let pod: WebPod;
let plain: WebPod;

beforeAll(async () => {
  net = await startLoopback();
  const start = (last: number, one: Environment) => startWebPod({ environment: one, address: net.address(last), resolvConf: net.resolvConf, image });
  pod = await start(4, environment);
  plain = await start(5, { ...environment, exposure: { kind: "nodePort", host: "node1.example.com" } });
});

afterAll(async () => {
  await Promise.all([pod?.stop(), plain?.stop()]);
  await net?.stop();
});

beforeEach(() => {
  for (const upstream of [net.api, net.fileserver]) upstream.received.length = 0;
  net.api.answer = (_, response) => response.end("api");
  net.fileserver.answer = (_, response) => response.end("files");
});

const get = (path: string, headers?: Readonly<Record<string, string>>) => call(net.address(4), port, path, headers);

test("runs without root, and without complaint", () => {
  for (const pid of pod.pids()) expect(pod.statusOf(pid)).toMatchObject({ Uid: "10001", CapEff: "0000000000000000", CapBnd: "0000000000000000", NoNewPrivs: "1" });
  expect(pod.pids()).toHaveLength(3);
  expect(pod.log()).not.toMatch(/\[(warn|error|emerg|alert)\]/);
});

describe("the servers behind it", () => {
  test.each([
    ["/api/v2.30/tasks.get_all", "api", "/v2.30/tasks.get_all"],
    ["/api/", "api", "/"],
    ["/api/auth.login?x=%2F&y=a+b", "api", "/auth.login?x=%2F&y=a+b"],
    ["/files/project/experiment.0123/artifacts/a.bin", "files", "/project/experiment.0123/artifacts/a.bin"],
    // What the SDK encodes in names of projects and files.
    ["/files/a%2Fb/c%20d/100%25/%23%3F/e%26f+g/%C3%BC/%E7%A7%98%E5%AF%86.png", "files", "/a%2Fb/c%20d/100%25/%23%3F/e%26f+g/%C3%BC/%E7%A7%98%E5%AF%86.png"],
    ["/files/a//b/./c", "files", "/a//b/./c"],
    // Where clients upload.
    ["/files", "files", "/"],
    ["/files?x=%2F", "files", "/?x=%2F"],
    ["//api/debug.ping", "api", "/debug.ping"],
    ["/files/api/x", "files", "/api/x"],
  ])("%s goes to the %s server as %s", async (path, body, url) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
    expect([...net.api.received, ...net.fileserver.received].map((one) => one.url)).toEqual([url]);
  });

  test.each(["/files/../api/x", "/files/%2e%2e/api/x"])("%s, which nobody writes, is no way to what lies elsewhere", async (path) => {
    await get(path);
    expect(net.api.received.map(({ url }) => url)).toEqual([path]);
    expect(net.fileserver.received).toEqual([]);
  });

  test("learn who calls, by which name and scheme", async () => {
    await get("/api/x", { host: "app.clearml.example.com:8443", "x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.1" });
    expect(net.api.received[0]?.headers).toMatchObject({
      host: "app.clearml.example.com",
      "x-forwarded-host": "app.clearml.example.com:8443",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "192.0.2.1, 127.0.0.1",
      "x-real-ip": "127.0.0.1",
    });
    await get("/files/x");
    expect(net.fileserver.received[0]?.headers).toMatchObject({ "x-forwarded-proto": "http", "x-forwarded-for": "127.0.0.1" });
  });

  test("set and see cookies and authorizations as they are", async () => {
    const cookies = ["clearml_token_basic=a.b-c; Domain=clearml.example.com; Path=/; Secure; HttpOnly; SameSite=Lax", "other=1; Path=/api"];
    net.api.answer = (_, response) => response.writeHead(200, { "set-cookie": cookies }).end();
    expect((await get("/api/auth.login", { authorization: "Basic YTpi" })).headers["set-cookie"]).toEqual(cookies);
    expect(net.api.received[0]?.headers.authorization).toBe("Basic YTpi");
    await get("/files/image.png", { cookie: "clearml_token_basic=a.b-c" });
    expect(net.fileserver.received[0]?.headers.cookie).toBe("clearml_token_basic=a.b-c");
  });

  test("answer with any status, to any method, in parts of a file", async () => {
    net.fileserver.answer = (request, response) => response.writeHead(request.headers.range === "bytes=0-3" ? 206 : 404, { "content-range": "bytes 0-3/10" }).end("0123");
    expect(await get("/files/x", { range: "bytes=0-3" })).toMatchObject({ status: 206, body: "0123", headers: { "content-range": "bytes 0-3/10" } });
    expect((await call(net.address(4), port, "/files/x", {}, "DELETE")).status).toBe(404);
    expect(net.fileserver.received.map(({ method }) => method)).toEqual(["GET", "DELETE"]);
  });

  test("may take as long as the setting says, and no longer", async () => {
    net.api.answer = () => {};
    expect((await get("/api/slow")).status).toBe(504);
    net.api.answer = (_, response) => setTimeout(() => response.end("late"), 300);
    expect((await get("/api/slow")).body).toBe("late");
  });
});

const secure = { "strict-transport-security": "max-age=31536000", "x-content-type-options": "nosniff", "referrer-policy": "strict-origin-when-cross-origin" };
const own = { ...secure, "content-security-policy": "frame-ancestors 'self'" };

describe("the app", () => {
  test.each(["/", "/index.html", "/projects/0123/tasks", "/login?redirect=%2Fprojects", "/apiary", "/files.html"])("is there for %s, fresh each time", async (path) => {
    expect(await get(path)).toMatchObject({ status: 200, body: image["html/index.html"], headers: { ...own, "cache-control": "no-cache", "content-type": "text/html" } });
  });

  test("and its files, compressed, in parts", async () => {
    expect(await get("/assets/big.js")).toMatchObject({ status: 200, body: image["html/assets/big.js"], headers: { ...own, "content-type": "application/javascript" } });
    expect((await get("/assets/big.js", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe("gzip");
    expect(await get("/assets/big.js", { range: "bytes=3-6" })).toMatchObject({ status: 206, body: "xxxx" });
    expect(await get("/env.js")).toMatchObject({ body: image["html/env.js"], headers: own });
    expect(await get("/version.json")).toMatchObject({ body: "{}\n", headers: { ...secure, "cache-control": "no-cache" } });
  });

  test("its configuration is the rendered one", async () => {
    const { body, headers } = await get("/configuration.json");
    expect(JSON.parse(body)).toMatchObject({ apiBaseUrl: "/api", fileBaseUrl: "https://files.clearml.example.com" });
    expect(headers).toMatchObject({ ...secure, "content-type": "application/json", "cache-control": "no-cache" });
    expect(await get("/credentials.json")).toMatchObject({ status: 404 });
  });

  test("widgets may stand in pages of others", async () => {
    expect(await get("/widgets/?type=plot")).toMatchObject({ status: 200, body: image["widgets/index.html"], headers: { ...secure, "content-security-policy": "frame-ancestors *" } });
  });

  test("no redirect names the port or the scheme of the pod", async () => {
    expect(await get("/api")).toMatchObject({ status: 301, headers: { location: "/api/" } });
  });

  test("people who come by http are not told to come by https", async () => {
    for (const path of ["/", "/index.html", "/assets/big.js", "/configuration.json", "/version.json", "/widgets/"]) {
      expect((await call(net.address(5), port, path)).headers).not.toHaveProperty("strict-transport-security");
    }
  });

  test("says that it lives", async () => {
    expect(await get("/healthz")).toMatchObject({ status: 200, body: "ok\n", headers: { "content-type": "text/plain" } });
    expect(pod.log()).not.toContain("/healthz");
  });
});
