import { createSocket } from "node:dgram";
import { once } from "node:events";

/** A name server of a few names, for the names that Kubernetes would give to Services. */
export interface NameServer {
  /** Addresses (IPv4) by name; what is not in it does not exist. May change while it runs. */
  readonly names: Map<string, string>;
  /** Every name that was asked for. */
  readonly asked: Set<string>;
  /** Leaves the next questions without an answer. */
  lose(count: number): void;
  stop(): Promise<void>;
}

export async function startNameServer(address: string): Promise<NameServer> {
  const names = new Map<string, string>();
  const asked = new Set<string>();
  let lost = 0;
  const socket = createSocket("udp4");
  socket.on("message", (query, { address: from, port }) => {
    const name = nameIn(query);
    asked.add(name);
    if (lost > 0) {
      lost -= 1;
      return;
    }
    socket.send(answer(query, names.get(name)), port, from);
  });
  socket.bind(53, address);
  await once(socket, "listening");
  return {
    names,
    asked,
    lose(count) {
      lost = count;
    },
    async stop() {
      socket.close();
      await once(socket, "close");
    },
  };
}

function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; ; ) {
    const length = query[at] ?? 0;
    if (length === 0) return labels.join(".").toLowerCase();
    labels.push(query.subarray(at + 1, at + 1 + length).toString("latin1"));
    at += 1 + length;
  }
}

/** RFC 1035: the question again, and one A record where there is one; nothing for other types; an error for other names. */
function answer(query: Buffer, address: string | undefined): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const asksForA = query.readUInt16BE(end - 4) === 1;
  const record = address !== undefined && asksForA ? Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 5, 0, 4, ...address.split(".").map(Number)]) : Buffer.alloc(0);
  const header = Buffer.alloc(12);
  header.writeUInt16BE(query.readUInt16BE(0), 0);
  header.writeUInt16BE(address === undefined ? 0x8583 : 0x8580, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(record.length === 0 ? 0 : 1, 6);
  return Buffer.concat([header, query.subarray(12, end), record]);
}
