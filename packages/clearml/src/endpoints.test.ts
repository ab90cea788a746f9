import { assert, constantFrom, property, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { endpointsOf, nodePortsOf } from "./endpoints.ts";
import type { Exposure } from "./exposure.ts";

const domain = "clearml.example.com";

interface Expected {
  readonly web: string;
  readonly api: string;
  readonly files: string;
  readonly secure: boolean;
  readonly cookieDomain: string | undefined;
}

const records = (scheme: "http" | "https"): Expected => ({
  web: `${scheme}://app.${domain}`,
  api: `${scheme}://api.${domain}`,
  files: `${scheme}://files.${domain}`,
  secure: scheme === "https",
  cookieDomain: domain,
});

const exposures: readonly (readonly [string, Exposure, Expected])[] = [
  [
    "the ports of a node",
    { kind: "nodePort", host: "node1.example.com" },
    { web: "http://node1.example.com:30080", api: "http://node1.example.com:30008", files: "http://node1.example.com:30081", secure: false, cookieDomain: undefined },
  ],
  [
    "other ports",
    { kind: "nodePort", host: "node1", ports: { web: 31080, files: 31081 } },
    { web: "http://node1:31080", api: "http://node1:30008", files: "http://node1:31081", secure: false, cookieDomain: undefined },
  ],
  [
    "a node's IPv6 address, which a URL holds in brackets",
    { kind: "nodePort", host: "2001:db8::1" },
    { web: "http://[2001:db8::1]:30080", api: "http://[2001:db8::1]:30008", files: "http://[2001:db8::1]:30081", secure: false, cookieDomain: undefined },
  ],
  // The records lead to a load balancer, whose ports are those of http: the URLs name none.
  ["node ports behind records", { kind: "nodePort", domain, ports: { api: 31008 } }, records("http")],
  ["node ports behind records with TLS", { kind: "nodePort", domain, tls: true }, records("https")],
  ["load balancers", { kind: "loadBalancer", domain }, records("http")],
  ["load balancers with TLS", { kind: "loadBalancer", domain, tls: true }, records("https")],
  ["an Ingress", { kind: "ingress", domain, className: "traefik", controller: "traefik" }, records("http")],
  ["an Ingress with TLS", { kind: "ingress", domain, className: "traefik", controller: "traefik", tls: { secretName: "tls" } }, records("https")],
  ["nothing", { kind: "none", domain }, records("https")],
  ["nothing, and plain http", { kind: "none", domain, tls: false }, records("http")],
  [
    "a host of another name below the domain",
    { kind: "none", domain, hosts: { web: domain, files: `artifacts.${domain}` } },
    { ...records("https"), web: `https://${domain}`, files: `https://artifacts.${domain}` },
  ],
  [
    "a host outside of the domain: no domain covers all, and the cookie is the host's",
    { kind: "none", domain, hosts: { api: "api.example.org" } },
    { ...records("https"), api: "https://api.example.org", cookieDomain: undefined },
  ],
  [
    "a host that only ends like the domain",
    { kind: "none", domain, hosts: { web: `my${domain}` } },
    { ...records("https"), web: `https://my${domain}`, cookieDomain: undefined },
  ],
];

describe("people and machines come by these URLs", () => {
  test.each(exposures)("%s", (_case, exposure, expected) => {
    const { web, api, files, secure, cookieDomain } = endpointsOf(exposure);
    expect({ web: web.url, api: api.url, files: files.url, secure, cookieDomain }).toEqual(expected);
  });

  test.each(exposures)("%s: hosts are those of the URLs, without brackets and ports", (_case, exposure) => {
    const { web, api, files } = endpointsOf(exposure);
    for (const { url, host } of [web, api, files]) expect(new URL(url).hostname.replaceAll(/[[\]]/g, "")).toBe(host);
  });
});

describe("files URLs", () => {
  const exposure: Exposure = { kind: "none", domain };

  test("without earlier ones: the present", () => {
    expect(endpointsOf(exposure).filesUrls).toEqual(["https://files.clearml.example.com"]);
  });

  test("the present first, then all earlier ones, each once and without a slash at the end", () => {
    expect(endpointsOf(exposure, ["http://node1:30081/", "https://files.clearml.example.com/", "http://node1:30081", "https://old.example.com/files//"]).filesUrls).toEqual([
      "https://files.clearml.example.com",
      "http://node1:30081",
      "https://old.example.com/files",
    ]);
  });

  test("however they are given, none is lost and none is twice", () => {
    const earlier = constantFrom("http://a.example.com", "http://a.example.com/", "http://b.example.com", "https://files.clearml.example.com/");
    assert(
      property(uniqueArray(earlier), (given) => {
        const { filesUrls } = endpointsOf(exposure, given);
        expect(new Set(filesUrls)).toEqual(new Set(["https://files.clearml.example.com", ...given.map((url) => url.replace(/\/$/, ""))]));
        expect(new Set(filesUrls).size).toBe(filesUrls.length);
      }),
    );
  });
});

describe("node ports", () => {
  test("are those of the reference deployment where none is named", () => {
    expect(nodePortsOf({ kind: "nodePort", host: "node1" })).toEqual({ api: 30008, web: 30080, files: 30081 });
    expect(nodePortsOf({ kind: "nodePort", domain, ports: { api: 31008 } })).toEqual({ api: 31008, web: 30080, files: 30081 });
  });

  test("are opened by no other exposure", () => {
    const others = exposures.map(([, exposure]) => exposure).filter(({ kind }) => kind !== "nodePort");
    expect(others.map((exposure) => nodePortsOf(exposure))).toEqual(others.map(() => undefined));
    expect(others).toHaveLength(9);
  });
});
