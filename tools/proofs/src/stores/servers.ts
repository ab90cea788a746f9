import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttps } from "node:https";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { program } from "../programs.ts";

export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** A certificate for loopback, which is its own authority. */
export function certificate(folder: string): { readonly cert: string; readonly key: string } {
  const [cert, key] = [join(folder, "tls.crt"), join(folder, "tls.key")];
  const words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=stores", "-addext", "subjectAltName=IP:127.0.0.1"];
  const { status, stderr } = spawnSync(program("openssl", "Debian's openssl"), words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { cert, key };
}

/** A Redis with what its config says beside the port. */
export async function startRedis(folder: string, lines: readonly string[], tls?: { readonly cert: string; readonly key: string }): Promise<Running> {
  const port = await freePort();
  const ports = tls === undefined ? [`port ${port}`] : ["port 0", `tls-port ${port}`, `tls-cert-file ${tls.cert}`, `tls-key-file ${tls.key}`, `tls-ca-cert-file ${tls.cert}`, "tls-auth-clients no"];
  const child = spawn(program("redis-server", "Debian's redis-server"), ["-"], { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(["bind 127.0.0.1", "save \"\"", ...ports, ...lines, ""].join("\n"));
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "close");
  };
  for (let tried = 0; !(await answers(port)); tried += 1) {
    if (child.exitCode !== null || tried > 200) {
      await stop();
      throw new Error(`redis-server did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { port, stop };
}

/** A password as a line of Redis' config takes it, whatever it holds. */
export function hashed(password: string): string {
  return `#${createHash("sha256").update(password).digest("hex")}`;
}

/** Says what Elasticsearch says of itself, by TLS, to whoever has the account. */
export async function startElastic(tls: { readonly cert: string; readonly key: string }, login: string): Promise<Running> {
  const server = createHttps({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, (request, response) => {
    const isKnown = request.headers.authorization === `Basic ${Buffer.from(login).toString("base64")}`;
    response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json", "x-elastic-product": "Elasticsearch" });
    response.end(JSON.stringify(isKnown ? { version: { number: "8.19.9" } } : { error: "no such account" }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: portOf(server.address()), stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => { socket.destroy(); resolve(true); });
    socket.once("error", () => resolve(false));
  });
}
