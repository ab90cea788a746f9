import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isJsonObject, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { program } from "../programs.ts";

/** A browser in which each page is opened without the cookies of the others. */
export interface Browser {
  /** Opens a page, and waits for what its promise `outcome` comes to. */
  outcomeOf(url: string): Promise<Json>;
  stop(): Promise<void>;
}

/** Chromium, to which every name lies at one address, by Chrome's own DevTools protocol. */
export async function startBrowser(address: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "k8s-config-browser-"));
  const child = spawn(
    program("chromium", "Debian's chromium"),
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--no-first-run",
      "--no-proxy-server",
      // The end of TLS has a certificate of its own making.
      "--ignore-certificate-errors",
      `--host-resolver-rules=MAP * ${address}, EXCLUDE 127.0.0.1`,
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], env: { PATH: process.env["PATH"], HOME: profile } },
  );
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const [, endpoint] = /^DevTools listening on (ws:.*)$/.exec(line) ?? [];
    if (endpoint === undefined) continue;
    child.stderr.resume();
    const send = await connected(endpoint);
    return { outcomeOf: (url) => outcomeOf(send, url), stop };
  }
  await stop();
  throw new Error(`chromium did not start: ${said.join("\n")}`);
}

type Send = (method: string, params?: JsonObject, sessionId?: string) => Promise<JsonObject>;

async function connected(endpoint: string): Promise<Send> {
  const socket = new WebSocket(endpoint);
  const waiting = new Map<number, (message: JsonObject) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message = toJson(JSON.parse(String(data)));
    if (isJsonObject(message)) waiting.get(Number(message["id"]))?.(message);
  });
  await once(socket, "open");
  let last = 0;
  return async (method, params = {}, sessionId) => {
    last += 1;
    const id = last;
    const answered = new Promise<JsonObject>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    const { result, error } = await answered;
    if (!isJsonObject(result)) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };
}

async function outcomeOf(send: Send, url: string): Promise<Json> {
  const { browserContextId = "" } = await send("Target.createBrowserContext");
  const { targetId = "" } = await send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  await send("Page.enable", {}, session);
  // Before any script of the page: what it comes to can be waited for from the start.
  await send("Page.addScriptToEvaluateOnNewDocument", { source: "globalThis.outcome = new Promise((tell) => { globalThis.tell = tell; });" }, session);
  await send("Page.navigate", { url }, session);
  const value = await evaluated(send, session);
  await send("Target.disposeBrowserContext", { browserContextId });
  return value;
}

// The page that is left takes its promises with it.
async function evaluated(send: Send, session: string): Promise<Json> {
  for (let tries = 0; tries < 5; tries += 1) {
    const answer = await send("Runtime.evaluate", { expression: "globalThis.outcome", awaitPromise: true, returnByValue: true }, session).catch(() => undefined);
    const result = answer?.["result"];
    if (isJsonObject(result) && result["type"] !== "undefined") return result["value"] ?? null;
  }
  throw new Error("the page came to nothing");
}
