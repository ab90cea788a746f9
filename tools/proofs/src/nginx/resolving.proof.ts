import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "@k8s-config/overlays";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, type Answer } from "./client.ts";
import { image } from "./image.ts";
import { apiName, filesName, startLoopback, type Loopback } from "./loopback.ts";
import { startUpstream } from "./upstream.ts";
import { port, startWebPod, type WebPod } from "./web-pod.ts";

const environment: Environment = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada" }],
  web: { ipv6: false },
};

let net: Loopback;
const pods: WebPod[] = [];

beforeAll(async () => {
  net = await startLoopback();
});

afterAll(async () => {
  await Promise.all(pods.map((pod) => pod.stop()));
  await net?.stop();
});

async function start(last: number, resolvConf: string): Promise<(path: string) => Promise<Answer>> {
  const pod = await startWebPod({ environment, address: net.address(last), resolvConf, image });
  pods.push(pod);
  return (path) => call(net.address(last), port, path);
}

test("nginx starts before the Services are there, finds each once it is, and follows one that is made anew", async () => {
  const address = net.dns.names.get(apiName) ?? "";
  net.dns.names.clear();
  const get = await start(4, net.resolvConf);
  expect((await get("/")).status).toBe(200);
  expect((await get("/api/x")).status).toBe(502);
  net.dns.names.set(apiName, address);
  expect(await get("/api/x")).toMatchObject({ status: 200, body: "api" });
  expect((await get("/files/x")).status).toBe(502);

  const anew = await startUpstream("made anew", net.address(9), 8008);
  net.dns.names.set(apiName, net.address(9));
  const seen = new Set<string>();
  // Each worker asks for itself: many calls at one time reach all of them.
  for (let round: string[] = ["none"]; round.some((one) => one !== "made anew"); await pause(200)) {
    const answers = await Promise.all(Array.from({ length: 40 }, () => get("/api/x")));
    round = answers.map(({ status, body }) => `${status === 200 ? "" : status}${body}`);
    for (const one of round) seen.add(one);
  }
  await anew.stop();
  // Never without an answer on the way; a worker that had not asked before is the first to know.
  expect([...seen].toSorted()).toEqual(["api", "made anew"]);
  expect([...net.dns.asked].toSorted()).toEqual([apiName, filesName]);
});

test("a question that is lost is asked again", async () => {
  net.dns.names.set(apiName, net.address(2));
  const get = await start(5, net.resolvConf);
  net.dns.lose(2);
  expect(await get("/api/x")).toMatchObject({ status: 200, body: "api" });
});

test.each([
  ["an IPv6 address beside the usual one", (usual: string) => `nameserver ${usual}\nnameserver fd00::a\n`, (usual: string) => `resolver ${usual} [fd00::a] valid=10s;\nresolver_timeout 10s;\nmap '' $search_domain { default ''; }\n`],
  ["no search domain, no end of line, and comments", (usual: string) => `# by hand\n; search x\n\nnameserver ${usual}`, (usual: string) => `resolver ${usual} valid=10s;\nresolver_timeout 10s;\nmap '' $search_domain { default ''; }\n`],
  [
    "tabs, options, and the last search line",
    (usual: string) => `search first.example\noptions ndots:5 timeout:2\nnameserver\t${usual}\nsearch\tclearml.svc.cluster.local  svc.cluster.local\n`,
    (usual: string) => `resolver ${usual} valid=10s;\nresolver_timeout 10s;\nmap '' $search_domain { default '.clearml.svc.cluster.local'; }\n`,
  ],
  ["an address of one interface", (usual: string) => `nameserver fe80::1%eth0\nnameserver ${usual}\n`, (usual: string) => `resolver ${usual} valid=10s;\nresolver_timeout 10s;\nmap '' $search_domain { default ''; }\n`],
  ["nothing", () => "", () => "resolver 127.0.0.1 valid=10s;\nresolver_timeout 10s;\nmap '' $search_domain { default ''; }\n"],
])("nginx takes a resolv.conf with %s", async (_, resolvConf, expected) => {
  const usual = net.address(1);
  const get = await start(10 + pods.length, resolvConf(usual));
  expect(pods.at(-1)?.file("/tmp/resolver.conf")).toBe(expected(usual));
  expect((await get("/")).status).toBe(200);
});
