import { createServer, type AddressInfo, type Server } from "node:net";

export const loopback = "127.0.0.1";

/** As many different free ports of the loopback interface, of the system's choosing. */
export async function freePorts(count: number): Promise<number[]> {
  // All are held until the last is known: a port that is free again may be given out again.
  const servers = await Promise.all(Array.from({ length: count }, () => listening()));
  const ports = servers.map(portOf);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
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
