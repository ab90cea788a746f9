import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";

/** What a server behind nginx was asked. */
export interface Received {
  readonly method: string;
  /** As it stood in the request line. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Stands for API server or file server. */
export interface Upstream {
  readonly received: Received[];
  /** How it answers; by default with its name. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  stop(): Promise<void>;
}

export async function startUpstream(name: string, address: string, port: number): Promise<Upstream> {
  const server = createServer((request, response) => {
    upstream.received.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    upstream.answer(request, response);
  });
  const upstream: Upstream = {
    received: [],
    answer: (_, response) => response.end(name),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  server.requestTimeout = 0;
  server.listen(port, address);
  await once(server, "listening");
  return upstream;
}
