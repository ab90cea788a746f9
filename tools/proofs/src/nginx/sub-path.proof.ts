import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Environment } from "@k8s-config/overlays";
import { call } from "./client.ts";
import { image } from "./image.ts";
import { startLoopback, type Loopback } from "./loopback.ts";
import { port, startWebPod, type WebPod } from "./web-pod.ts";

const environment: Environment = {
  exposure: { kind: "none", domain: "example.com", mode: { kind: "subPath", path: "/ml/clearml" } },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada" }],
  web: { ipv6: false },
};

let net: Loopback;
let pod: WebPod;

beforeAll(async () => {
  net = await startLoopback();
  pod = await startWebPod({ environment, address: net.address(4), resolvConf: net.resolvConf, image });
});

afterAll(async () => {
  await pod?.stop();
  await net?.stop();
});

beforeEach(() => {
  for (const upstream of [net.api, net.fileserver]) upstream.received.length = 0;
});

const get = (path: string) => call(net.address(4), port, path);

describe("below a path of a host that others share", () => {
  test.each([
    ["/ml/clearml/api/v2.30/tasks.get_all?x=%2F", "api", "/v2.30/tasks.get_all?x=%2F"],
    ["/ml/clearml/files/a%2Fb/c%20d/100%25.png?y=a+b", "fileserver", "/a%2Fb/c%20d/100%25.png?y=a+b"],
    ["/ml/clearml/files", "fileserver", "/"],
    // Where what is in front has stripped the path.
    ["/api/x%2Fy", "api", "/x%2Fy"],
    ["/files/x%2Fy", "fileserver", "/x%2Fy"],
  ])("%s goes to %s as %s", async (path, body, url) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
    expect([...net.api.received, ...net.fileserver.received].map((one) => one.url)).toEqual([url]);
  });

  test.each(["/ml/clearml/", "/ml/clearml/projects/0123", "/ml/clearml/index.html"])("the page says for %s where it is", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toBe(image["html/index.html"].replace('href="/"', 'href="/ml/clearml/"'));
  });

  test("its files and its configuration are there", async () => {
    expect(await get("/ml/clearml/assets/big.js")).toMatchObject({ status: 200, body: image["html/assets/big.js"] });
    expect(JSON.parse((await get("/ml/clearml/configuration.json")).body)).toMatchObject({ apiBaseUrl: "/ml/clearml/api", fileBaseUrl: "https://example.com/ml/clearml/files" });
    expect(await get("/ml/clearml?x=1")).toMatchObject({ status: 301, headers: { location: "/ml/clearml/?x=1" } });
  });
});
