import { createServer, type AddressInfo, type Server } from "node:net";

export const loopback = "127.0.0.1";

// A port that is free again may be given out again, before the server that it is for has begun to listen.
const given = new Set<number>();

/** As many free ports of the loopback interface, of the system's choosing, that this process was not given before. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listening()));
  const ports = servers.map(portOf).filter((port) => !given.has(port));
  for (const port of ports) given.add(port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports.length === count ? ports : [...ports, ...(await freePorts(count - ports.length))];
}

function listening(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, loopback, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("a server on a port has no port");
  return address.port;
}
