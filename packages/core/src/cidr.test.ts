import { BlockList, isIP } from "node:net";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsCidr, hasHostBits, networkOf, parseAddress, parseCidr, type Cidr } from "./cidr.ts";

function read(text: string): Cidr {
  const cidr = parseCidr(text);
  if (cidr === undefined) throw new Error(`${text} is not read`);
  return cidr;
}

const v4 = fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([address, prefix]) => `${address}/${prefix}`);
const v6 = fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })).map(([address, prefix]) => `${address}/${prefix}`);

describe("a network", () => {
  it.each(["10.0.0.0", "10.0.0.0/33", "10.0.0.0/08", "10.0/8", "010.0.0.0/8", "::/129", ":::/8", "fe80::1%eth0/64", "x/8", "10.0.0.0/-1", "10.0.0.0/8 "])("is not %s", (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });

  it("is written without bits of a host", () => {
    expect(["10.1.2.3/8", "192.0.2.77/32", "2001:db8::1/32", "::ffff:10.0.0.1/112"].map((text) => networkOf(read(text)))).toEqual(["10.0.0.0/8", "192.0.2.77/32", "2001:db8:0:0:0:0:0:0/32", "0:0:0:0:0:ffff:a00:0/112"]);
    fc.assert(fc.property(fc.oneof(v4, v6), (text) => !hasHostBits(read(networkOf(read(text))))));
  });

  it("holds the addresses that Node says it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(v4, fc.ipV4()), fc.tuple(v6, fc.ipV6())), fc.boolean(), ([network, other], own) => {
        const cidr = read(network);
        const [address = ""] = own ? network.split("/") : [other];
        const list = new BlockList();
        const [first = ""] = network.split("/");
        list.addSubnet(first, cidr.prefix, isIP(first) === 4 ? "ipv4" : "ipv6");
        const inner = parseAddress(address);
        expect(inner !== undefined && containsCidr(cidr, { ...inner, prefix: inner.version === 4 ? 32 : 128 })).toBe(list.check(address, isIP(address) === 4 ? "ipv4" : "ipv6"));
      }),
      { numRuns: 300 },
    );
  });

  it("holds smaller ones, of its family alone", () => {
    const holds = (outer: string, inner: string) => containsCidr(read(outer), read(inner));
    expect([holds("10.0.0.0/8", "10.1.0.0/16"), holds("10.1.0.0/16", "10.0.0.0/8"), holds("::/0", "10.0.0.0/8"), holds("::/0", "2001:db8::/32")]).toEqual([true, false, false, true]);
  });
});
