import { isIP } from "node:net";

/** A network: an address and how many of its bits say which network it is. */
export interface Cidr {
  readonly version: 4 | 6;
  readonly address: bigint;
  readonly prefix: number;
}

/** Reads a network of IPv4 or IPv6; undefined where it is none. Bits of a host are left as they are. */
export function parseCidr(text: string): Cidr | undefined {
  const [, host = "", length = ""] = /^([0-9a-f.:]+)\/(0|[1-9]\d{0,2})$/i.exec(text) ?? [];
  const address = parseAddress(host);
  const prefix = Number(length);
  return address === undefined || prefix > widths[address.version] ? undefined : { ...address, prefix };
}

/** Reads an address of IPv4 or IPv6; undefined where it is none. */
export function parseAddress(text: string): Pick<Cidr, "version" | "address"> | undefined {
  const version = isIP(text);
  if (version === 4) return { version, address: numberOf(text.split(".").map((part) => Number(part)), 8) };
  if (version !== 6 || text.includes("%")) return undefined;
  // An address may end in the form of IPv4.
  const [, before = "", last = ""] = /^(.*:)([\d.]+\.\d+)$/.exec(text) ?? [];
  const groups = last === "" ? text : `${before}${pairs(last)}`;
  const [head = "", tail] = groups.split("::");
  const [left, right] = [head, tail ?? ""].map((part) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16))));
  const gap = 8 - (left?.length ?? 0) - (right?.length ?? 0);
  return { version: 6, address: numberOf([...(left ?? []), ...Array.from({ length: gap }, () => 0), ...(right ?? [])], 16) };
}

/** The network without bits of a host, as text; the text of an IPv6 network has no `::`. */
export function networkOf({ version, address, prefix }: Cidr): string {
  const first = address & maskOf(version, prefix);
  const [width, base, separator] = version === 4 ? ([8n, 10, "."] as const) : ([16n, 16, ":"] as const);
  const parts = Array.from({ length: widths[version] / Number(width) }, (_, index) => ((first >> (BigInt(widths[version]) - width * BigInt(index + 1))) & ((1n << width) - 1n)).toString(base));
  return `${parts.join(separator)}/${prefix}`;
}

export function hasHostBits({ version, address, prefix }: Cidr): boolean {
  return (address & maskOf(version, prefix)) !== address;
}

/** Whether all addresses of the second are addresses of the first. */
export function containsCidr(outer: Cidr, inner: Cidr): boolean {
  return outer.version === inner.version && outer.prefix <= inner.prefix && (inner.address & maskOf(outer.version, outer.prefix)) === (outer.address & maskOf(outer.version, outer.prefix));
}

const widths = { 4: 32, 6: 128 } as const;

function maskOf(version: 4 | 6, prefix: number): bigint {
  const width = BigInt(widths[version]);
  return ((1n << width) - 1n) ^ ((1n << (width - BigInt(prefix))) - 1n);
}

function numberOf(parts: readonly number[], bits: number): bigint {
  return parts.reduce((sum, part) => (sum << BigInt(bits)) | BigInt(part), 0n);
}

function pairs(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map((part) => Number(part));
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
