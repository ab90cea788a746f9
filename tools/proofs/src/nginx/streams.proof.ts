import { once } from "node:events";
import { request, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Environment } from "@k8s-config/overlays";
import { call } from "./client.ts";
import { image } from "./image.ts";
import { startLoopback, type Loopback } from "./loopback.ts";
import { port, startWebPod, type WebPod } from "./web-pod.ts";

const environment: Environment = {
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada" }],
  web: { ipv6: false },
};
const mebibyte = 2 ** 20;
const part = Buffer.alloc(mebibyte, "x");

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

test("an upload of 2 GiB is passed on while it arrives, and lies nowhere in between", async () => {
  let arrived = 0;
  net.fileserver.answer = (incoming, response) => {
    incoming.on("data", (data: Buffer) => (arrived += data.length));
    incoming.on("end", () => response.end("stored"));
  };
  const size = 2048 * mebibyte;
  const upload = request({ host: net.address(4), port, path: "/files/model.bin", method: "POST", headers: { "content-length": size }, agent: false });
  const answered = once(upload, "response");
  upload.write(part);
  // The rest is held back until the file server has the first of it.
  await until(() => arrived === mebibyte);
  const written: number[] = [];
  async function* rest() {
    for (let sent = mebibyte; sent < size; sent += mebibyte) {
      if (sent % (256 * mebibyte) === 0) written.push(pod.written());
      yield part;
    }
  }
  await pipeline(Readable.from(rest()), upload);
  const [response] = await answered;
  response.resume();
  expect({ status: response.statusCode, arrived }).toEqual({ status: 200, arrived: size });
  expect(written).toHaveLength(7);
  expect(Math.max(...written)).toBeLessThan(mebibyte);
  expect(pod.memory()).toBeLessThan(32);
});

test("a download of 512 MiB that the browser reads slowly fills neither memory nor disk", async () => {
  net.fileserver.answer = (_, response) => {
    response.writeHead(200, { "content-length": 512 * mebibyte });
    Readable.from((function* () {
      for (let sent = 0; sent < 512; sent += 1) yield part;
    })()).pipe(response);
  };
  const sent = request({ host: net.address(4), port, path: "/files/model.bin", agent: false });
  sent.end();
  const [response] = await once(sent, "response");
  let read = 0;
  let most = 0;
  for await (const data of response) {
    if (Math.floor(read / (64 * mebibyte)) !== Math.floor((read + data.length) / (64 * mebibyte))) {
      await pause(50);
      most = Math.max(most, pod.written());
    }
    read += data.length;
  }
  expect(read).toBe(512 * mebibyte);
  expect(most).toBeLessThan(mebibyte);
  expect(pod.memory()).toBeLessThan(32);
});

test("the hook before a stop lets nginx finish what it has begun", async () => {
  const begun: ServerResponse[] = [];
  net.fileserver.answer = (_, response) => {
    response.write("begun, ");
    begun.push(response);
  };
  const sent = request({ host: net.address(4), port, path: "/files/x", agent: false });
  sent.end();
  const [response] = await once(sent, "response");
  const stopped = pod.preStop();
  // Once it takes no more calls.
  await until(async () => (await call(net.address(4), port, "/healthz").catch(() => undefined)) === undefined);
  begun[0]?.end("finished");
  let body = "";
  for await (const data of response) body += data;
  expect(body).toBe("begun, finished");
  await stopped;
  expect(pod.isOver()).toBe(true);
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error("waited in vain");
}
