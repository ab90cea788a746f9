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
  ["sub-domains, said", { kind: "none", domain, mode: { kind: "subdomains" } }, records("https")],
  [
    "a host of another name below the domain",
    { kind: "none", domain, mode: { kind: "subdomains", hosts: { web: domain, files: `artifacts.${domain}` } } },
    { ...records("https"), web: `https://${domain}`, files: `https://artifacts.${domain}` },
  ],
  [
    "a single host: the cookie is that host's",
    { kind: "ingress", domain, mode: { kind: "singleHost" }, className: "traefik", controller: "traefik", tls: { secretName: "tls" } },
    { web: `https://${domain}`, api: `https://${domain}/api`, files: `https://${domain}/files`, secure: true, cookieDomain: undefined },
  ],
  // The one record leads to a load balancer, as the three do.
  [
    "a single host behind a record",
    { kind: "nodePort", domain, mode: { kind: "singleHost" }, ports: { web: 31080 } },
    { web: `http://${domain}`, api: `http://${domain}/api`, files: `http://${domain}/files`, secure: false, cookieDomain: undefined },
  ],
  [
    "a path of a host that others share",
    { kind: "loadBalancer", domain, mode: { kind: "subPath", path: "/ml/clearml" }, tls: true },
    { web: `https://${domain}/ml/clearml`, api: `https://${domain}/ml/clearml/api`, files: `https://${domain}/ml/clearml/files`, secure: true, cookieDomain: undefined },
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

const exposed = (exposure: Exposure) => endpointsOf(exposure).exposed;

describe("a way in of its own", () => {
  test("has each of the three, or the web app alone, which leads to the others", () => {
    expect(exposed({ kind: "nodePort", host: "node1" })).toEqual(["web", "api", "files"]);
    expect(exposed({ kind: "none", domain })).toEqual(["web", "api", "files"]);
    expect(exposed({ kind: "none", domain, mode: { kind: "singleHost" } })).toEqual(["web"]);
    expect(exposed({ kind: "none", domain, mode: { kind: "subPath", path: "/clearml" } })).toEqual(["web"]);
  });

  test("begins at a path only where others share the host", () => {
    expect(exposures.map(([, exposure]) => endpointsOf(exposure).path).filter((path) => path !== "")).toEqual(["/ml/clearml"]);
  });
});

test.each(exposures)("%s: the origin is what a browser says of the web app's pages", (_case, exposure) => {
  const { web, origin } = endpointsOf(exposure);
  expect(origin).toBe(new URL(web.url).origin);
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

  test("are the web app's alone where one host has all", () => {
    expect(nodePortsOf({ kind: "nodePort", domain, mode: { kind: "singleHost" } })).toEqual({ web: 30080 });
    expect(nodePortsOf({ kind: "nodePort", domain, mode: { kind: "subPath", path: "/clearml" }, ports: { web: 31080, api: 31008 } })).toEqual({ web: 31080 });
  });

  test("are opened by no other exposure", () => {
    const others = exposures.map(([, exposure]) => exposure).filter(({ kind }) => kind !== "nodePort");
    expect(others.map((exposure) => nodePortsOf(exposure))).toEqual(others.map(() => ({})));
    expect(others).toHaveLength(10);
  });
});
