import { isJsonObject, type JsonObject } from "@k8s-config/core";
import { renderEnvironment, type Environment } from "@k8s-config/overlays";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLoopback, type Loopback } from "../nginx/loopback.ts";
import { port, startWebPod } from "../nginx/web-pod.ts";
import { startBrowser, type Browser } from "./browser.ts";
import { routeOf, startFront, type Front } from "./front.ts";
import { page } from "./page.ts";
import { apiServer, confOf, fileServer } from "./stand-ins.ts";

let net: Loopback;
let front: Front;
let browser: Browser;

beforeAll(async () => {
  net = await startLoopback();
  front = await startFront(net.address(10), [30008, 30080, 30081], new Map([["web", [net.address(4), port]], ["api", [net.address(2), 8008]], ["fileserver", [net.address(3), 8081]]]));
  browser = await startBrowser(net.address(10));
});

afterAll(async () => {
  await browser?.stop();
  await front?.stop();
  await net?.stop();
});

const ingress = { kind: "ingress", className: "nginx", controller: "nginx", tls: { secretName: "tls" } } as const;
const subdomains = { ...ingress, domain: "clearml.example.com" };
const nodePorts = { kind: "nodePort", host: "node1.example.com" } as const;

/** What a browser sees of an environment; `change` is done to the cookie that the rendered config says. */
async function seen(exposure: Environment["exposure"], url: string, change: JsonObject = {}): Promise<unknown> {
  const environment: Environment = { exposure, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada" }], web: { ipv6: false } };
  const objects = renderEnvironment("proof", environment);
  const { auth } = confOf(objects, "Deployment/api", "/etc/clearml/api-config/apiserver.conf");
  if (!isJsonObject(auth) || !isJsonObject(auth["cookies"])) throw new Error("no cookies in apiserver.conf");
  net.api.answer = apiServer({ ...auth, cookies: { ...auth["cookies"], ...change } });
  net.fileserver.answer = fileServer(confOf(objects, "Deployment/fileserver", "/etc/clearml/fileserver.conf"));
  front.route = routeOf(objects);
  const pod = await startWebPod({ environment, address: net.address(4), resolvConf: net.resolvConf, image: page });
  try {
    return await browser.outcomeOf(url);
  } finally {
    await pod.stop();
  }
}

const well = { env: true, login: 200, user: 200, image: "seen", fetched: 200, scripts: "" };

describe("people log in, and see a stored image", () => {
  test.each([
    ["by the three records", subdomains, "https://app.clearml.example.com/projects/0123?x=1", "https://app.clearml.example.com/"],
    ["by hosts of other names", { ...subdomains, mode: { kind: "subdomains", hosts: { web: "clearml.example.com", files: "store.clearml.example.com" } } }, "https://clearml.example.com/", "https://clearml.example.com/"],
    ["by one host", { ...ingress, domain: "one.example.com", mode: { kind: "singleHost" } }, "https://one.example.com/projects/0123", "https://one.example.com/"],
    ["below a path of a host", { ...ingress, domain: "shared.example.com", mode: { kind: "subPath", path: "/ml/clearml" } }, "https://shared.example.com/ml/clearml/projects/0123", "https://shared.example.com/ml/clearml/"],
    ["by the ports of a node", nodePorts, "http://node1.example.com:30080/login", "http://node1.example.com:30080/"],
  ] as const)("%s", async (_, exposure, url, base) => {
    expect(await seen(exposure, url)).toEqual({ ...well, base });
  });
});

describe("what would keep them out, so that the above says something", () => {
  test("a cookie for another domain", async () => {
    expect(await seen(subdomains, "https://app.clearml.example.com/", { domain: "other.example.com" })).toMatchObject({ login: 200, user: 401, image: "not seen", fetched: 401 });
  });

  test("a cookie of the web app's host alone", async () => {
    expect(await seen(subdomains, "https://app.clearml.example.com/", { domain: null })).toMatchObject({ user: 200, image: "not seen", fetched: 401 });
  });

  test("a secure cookie, where people come by http", async () => {
    expect(await seen(nodePorts, "http://node1.example.com:30080/", { secure: true })).toMatchObject({ login: 200, user: 401, image: "not seen" });
  });
});
