import { randomInt } from "node:crypto";
import { startNameServer, type NameServer } from "./dns.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

/**
 * A namespace's Services on loopback addresses of their own, so that every port is the rendered one: the name server of the
 * cluster, API server and file server.
 */
export interface Loopback {
  readonly address: (last: number) => string;
  readonly dns: NameServer;
  readonly api: Upstream;
  readonly fileserver: Upstream;
  /** As kubelet writes it. */
  readonly resolvConf: string;
  stop(): Promise<void>;
}

const domain = "clearml.svc.cluster.local";
export const apiName = `api.${domain}`;
export const filesName = `fileserver.${domain}`;

export async function startLoopback(): Promise<Loopback> {
  const net = `127.${randomInt(1, 255)}.${randomInt(256)}`;
  const address = (last: number) => `${net}.${last}`;
  const dns = await startNameServer(address(1));
  const api = await startUpstream("api", address(2), 8008);
  const fileserver = await startUpstream("fileserver", address(3), 8081);
  dns.names.set(apiName, address(2)).set(filesName, address(3));
  return {
    address,
    dns,
    api,
    fileserver,
    resolvConf: `search ${domain} svc.cluster.local cluster.local\nnameserver ${address(1)}\noptions ndots:5\n`,
    async stop() {
      await Promise.all([dns.stop(), api.stop(), fileserver.stop()]);
    },
  };
}
