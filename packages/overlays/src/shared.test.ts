import { describe, expect, it } from "vitest";
import type { Environment } from "./environment.ts";
import { problemText } from "./problems.ts";
import { sharedProblems } from "./shared.ts";
import { plain } from "./testing/plain.ts";

/** What is said of environments `a`, `b`, … that are right by themselves. */
function said(...changes: readonly Partial<Environment>[]): string {
  const environments = new Map(changes.map((change, index): [string, Environment] => [String.fromCodePoint(97 + index), { ...plain, ...change }]));
  return sharedProblems(environments).map(problemText).join("\n");
}

const at = (domain: string, mode?: object) => ({ exposure: { kind: "none" as const, domain, ...mode } });
const below = (path: string) => at("example.com", { mode: { kind: "subPath", path } });
const ports = (host: string, own: object = {}) => ({ exposure: { kind: "nodePort" as const, host, ports: own } });

describe("environments of one cluster", () => {
  const cluster = "eu-1";

  it("have a namespace each: the default is one", () => {
    const both = [{ cluster, ...at("a.example.com") }, { cluster, ...at("b.example.com") }];
    expect(said(...both)).toMatchInlineSnapshot(`"b: namespace = "clearml": is a namespace of a too, in cluster eu-1. Give each environment of a cluster a namespace of its own."`);
    expect(said(...both.map((one, index) => ({ ...one, namespace: `clearml-${index}` })))).toBe("");
  });

  it("have node ports each, whatever they are for", () => {
    const [a, b] = [{ cluster, namespace: "a" }, { cluster, namespace: "b" }];
    expect(said({ ...a, ...ports("node1") }, { ...b, ...ports("node2", { api: 30080, web: 31080 }) })).toMatchInlineSnapshot(`
      "b: exposure.ports.api = 30080: is a node port of a too, in cluster eu-1. Give each environment of a cluster node ports of its own.
      b: exposure.ports.files = 30081: is a node port of a too, in cluster eu-1. Give each environment of a cluster node ports of its own."
    `);
    expect(said({ ...a, ...ports("node1") }, { ...b, ...ports("node1", { api: 31008, web: 31080, files: 31081 }) })).toBe("");
    // Where one host has all, the others are not open.
    const one = { kind: "nodePort", domain: "clearml.example.com", mode: { kind: "singleHost" }, ports: { web: 31080 } } as const;
    expect(said({ ...a, ...ports("node1") }, { ...b, exposure: one })).toBe("");
  });

  it("have hosts each", () => {
    const [a, b] = [{ cluster, namespace: "a" }, { cluster, namespace: "b" }];
    expect(said({ ...a, ...at("clearml.example.com") }, { ...b, ...at("clearml.example.com") })).toMatchInlineSnapshot(`"b: exposure.domain = "clearml.example.com": is the domain of a too. Give each environment a domain of its own."`);
    const files = { kind: "subdomains", hosts: { files: "files.clearml.example.com" } } as const;
    expect(said({ ...a, ...at("clearml.example.com") }, { ...b, sessionCookie: "b", ...at("example.com", { mode: files }) })).toMatchInlineSnapshot(`"b: exposure.mode.hosts.files = "files.clearml.example.com": is a host of a too. Give each environment a domain of its own."`);
  });

  it("may share a host by paths, of which none lies below the other", () => {
    const [a, b] = [{ cluster, namespace: "a" }, { cluster, namespace: "b" }];
    expect(said({ ...a, ...below("/dev") }, { ...b, ...below("/development") })).toBe("");
    expect(said({ ...a, ...below("/dev") }, { ...b, ...below("/dev/two") })).toMatchInlineSnapshot(`"b: exposure.domain = "example.com": is the domain of a too. Give each environment a domain of its own, or a path that neither lies below the other's nor above it."`);
    expect(said({ ...a, ...below("/dev") }, { ...b, ...at("example.com", { mode: { kind: "singleHost" } }) })).toMatchInlineSnapshot(`"b: exposure.domain = "example.com": is the domain of a too. Give each environment a domain of its own."`);
  });
});

describe("environments of which nothing says that they share a cluster", () => {
  it("may have namespace and node ports in common", () => {
    expect(said(ports("node1"), ports("node1"))).toBe("");
    expect(said({ cluster: "eu-1", ...ports("node1") }, ports("node1"))).toBe("");
    expect(said({ cluster: "eu-1", ...ports("node1") }, { cluster: "eu-2", ...ports("node2") })).toBe("");
  });

  it("are warned of one domain, which leads to one of them", () => {
    expect(said(at("clearml.example.com"), { cluster: "eu-1", ...at("clearml.example.com") })).toMatchInlineSnapshot(`"warning: b: exposure.domain = "clearml.example.com": is the domain of a too. Give each environment a domain of its own."`);
  });

  it("are warned of one cookie name where the domain of the one covers the other", () => {
    expect(said(at("example.com"), at("clearml.example.com"))).toMatchInlineSnapshot(`"warning: b: sessionCookie = "clearml_token_basic": is that of a too, whose cookies are sent to all below example.com, app.clearml.example.com among them: each would log the other's users out. Give one of the two another."`);
    expect(said(at("dev.clearml.example.com", { mode: { kind: "singleHost" } }), at("clearml.example.com"))).toMatchInlineSnapshot(`"warning: a: sessionCookie = "clearml_token_basic": is that of b too, whose cookies are sent to all below clearml.example.com, dev.clearml.example.com among them: each would log the other's users out. Give one of the two another."`);
    expect(said(ports("node1.example.com"), at("example.com"))).toMatchInlineSnapshot(`"warning: a: sessionCookie = "clearml_token_basic": is that of b too, whose cookies are sent to all below example.com, node1.example.com among them: each would log the other's users out. Give one of the two another."`);
    expect(said(at("example.com"), { ...at("clearml.example.com"), sessionCookie: "clearml_token_b" })).toBe("");
    expect(said(at("clearml.example.com"), at("clearml-staging.example.com"))).toBe("");
  });
});
