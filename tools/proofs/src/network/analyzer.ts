import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fromYaml, isJsonArray, isJsonObject, parseAddress, toYaml, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { built } from "@k8s-config/e2e/src/go/build.ts";
import { netpolAnalyzer } from "@k8s-config/e2e/src/go/families.ts";

/** What the analyzer found: whether one may call the other. Ends are `namespace/name` without the kind, or addresses. */
export type MayCall = (from: string, to: string, port: number, protocol: "TCP" | "UDP") => boolean;

interface Connection {
  readonly from: string;
  readonly to: string;
  readonly allowed: string;
}

/** The analyzer, built by Go on the first use, which takes minutes. */
export async function analyzer(): Promise<string> {
  return join(await built(netpolAnalyzer, (line) => console.log(line)), "netpolicy");
}

/** Puts objects to np-guard's netpol-analyzer (https://github.com/np-guard/netpol-analyzer). */
export async function analyzed(program: string, objects: readonly KubeObject[]): Promise<MayCall> {
  const folder = await mkdtemp(join(tmpdir(), "k8s-config-network-"));
  try {
    await writeFile(join(folder, "objects.yaml"), objects.map((object) => toYaml(onlyIPv4(object))).join("---\n"));
    const { stdout } = await promisify(execFile)(program, ["list", "--dirpath", folder, "--output", "json", "--quiet", "--fail"], { maxBuffer: Infinity });
    const connections = fromYaml(stdout).flatMap((list) => (isJsonArray(list) ? list : [])).map(connectionOf);
    if (connections.length === 0) throw new Error(`${program} found no connection at all: ${stdout}`);
    return (from, to, port, protocol) => connections.some((connection) => isEnd(connection.from, from) && isEnd(connection.to, to) && allows(connection.allowed, port, protocol));
  } finally {
    await rm(folder, { recursive: true });
  }
}

// It reads a network of IPv6 as one of IPv4.
function onlyIPv4(object: KubeObject): KubeObject {
  if (object.kind !== "NetworkPolicy") return object;
  const { spec } = object;
  return isJsonObject(spec) ? { ...object, spec: { ...spec, ...rulesOf(spec, "ingress", "from"), ...rulesOf(spec, "egress", "to") } } : object;
}

// A rule of which no peer is left would let everybody through.
function rulesOf(spec: JsonObject, rules: string, peers: string): JsonObject {
  const all = spec[rules];
  if (!isJsonArray(all)) return {};
  const left = all.flatMap((rule): Json[] => {
    const named = isJsonObject(rule) ? rule[peers] : undefined;
    if (!isJsonObject(rule) || !isJsonArray(named)) return [rule];
    const kept = named.filter((peer) => !JSON.stringify(peer).includes("::"));
    return kept.length === 0 ? [] : [{ ...rule, [peers]: kept }];
  });
  return { [rules]: left };
}

function connectionOf(found: Json): Connection {
  const { src, dst, conn } = isJsonObject(found) ? found : {};
  if (typeof src !== "string" || typeof dst !== "string" || typeof conn !== "string") throw new Error(`not a connection: ${JSON.stringify(found)}`);
  return { from: src.replace(/\[.*/, ""), to: dst.replace(/\[.*/, ""), allowed: conn };
}

/** Whether an end of a connection, `namespace/name` or the first and last address of a range, is the one that is asked for. */
function isEnd(found: string, asked: string): boolean {
  const address = parseAddress(asked);
  if (address === undefined) return found === asked;
  const [first, last] = found.split("-").map(parseAddress);
  return first !== undefined && last !== undefined && first.address <= address.address && address.address <= last.address;
}

/** `All Connections`, or `TCP 1-52,443,UDP 53`. */
function allows(allowed: string, port: number, protocol: string): boolean {
  if (allowed === "All Connections") return true;
  let current = "";
  return allowed.split(",").some((part) => {
    const [, named = current, first = "", last = first] = /^(?:([A-Z]+) )?(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (first === "") throw new Error(`${allowed} is not read`);
    current = named;
    return named === protocol && Number(first) <= port && port <= Number(last);
  });
}
