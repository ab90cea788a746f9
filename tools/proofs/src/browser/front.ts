import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttpServer, request, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { find, items } from "@k8s-config/clearml/testing";
import type { KubeObject } from "@k8s-config/core";
import { program } from "../programs.ts";

/** Which Service a host name and a port lead to. */
export type Route = (host: string, port: number) => string | undefined;

/** As the rendered Ingress says, and the node ports of the rendered Services. */
export function routeOf(objects: readonly KubeObject[]): Route {
  const hosts = new Map(
    objects.filter(({ kind }) => kind === "Ingress").flatMap((ingress) =>
      items(find(ingress, "spec", "rules")).map((rule) => [String(rule["host"]), String(find(items(find(rule, "http", "paths"))[0], "backend", "service", "name"))]),
    ),
  );
  const ports = new Map(
    objects.filter(({ kind }) => kind === "Service").flatMap((service) => items(find(service, "spec", "ports")).map((port) => [Number(port["nodePort"]), service.metadata.name])),
  );
  return (host, port) => hosts.get(host) ?? ports.get(port);
}

/** What stands before the Services: an Ingress controller that ends TLS, and the ports of a node. */
export interface Front {
  route: Route;
  stop(): Promise<void>;
}

export async function startFront(address: string, ports: readonly number[], services: ReadonlyMap<string, readonly [address: string, port: number]>): Promise<Front> {
  const handler: RequestListener = (incoming, response) => {
    const [host = "", ] = (incoming.headers.host ?? "").split(":");
    const target = services.get(front.route(host, incoming.socket.localPort ?? 0) ?? "");
    if (target === undefined) {
      response.writeHead(404).end(`nothing at ${incoming.headers.host}`);
      return;
    }
    const headers = { ...incoming.headers, "x-forwarded-proto": incoming.socket.localPort === 443 ? "https" : "http" };
    const outgoing = request({ host: target[0], port: target[1], path: incoming.url, method: incoming.method, headers });
    outgoing.on("response", (answer: IncomingMessage) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on("error", () => response.destroy());
    incoming.pipe(outgoing);
  };
  const servers: Server[] = [];
  const front: Front = {
    route: () => undefined,
    async stop() {
      for (const server of servers) {
        if ("closeAllConnections" in server && typeof server.closeAllConnections === "function") server.closeAllConnections();
        server.close();
        await once(server, "close");
      }
    },
  };
  servers.push(createHttpsServer(certificate(), handler).listen(443, address), ...ports.map((port) => createHttpServer(handler).listen(port, address)));
  await Promise.all(servers.map((server) => once(server, "listening")));
  return front;
}

function certificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), "k8s-config-tls-"));
  const words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=proof", "-keyout", "key.pem", "-out", "cert.pem"];
  const { status, stderr } = spawnSync(program("openssl", "Debian's openssl"), words, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const pair = { key: read("key.pem"), cert: read("cert.pem") };
  rmSync(folder, { recursive: true });
  return pair;
}
