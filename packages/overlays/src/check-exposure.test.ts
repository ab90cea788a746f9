/** What an environment may not say, each with its whole message. */
import { describe, expect, it } from "vitest";
import { problemsWith } from "./testing/plain.ts";

describe("the domain", () => {
  it("has no scheme", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "https://clearml.example.com" } })).toMatchInlineSnapshot(`"test: exposure.domain = "https://clearml.example.com": has a scheme: whether it is http or https follows from the exposure. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no port", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com:8080" } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.example.com:8080": has a port: ports follow from the exposure. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no trailing dot", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com." } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.example.com.": has a trailing dot, which no certificate and no cookie has. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no capitals", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "ClearML.example.com" } })).toMatchInlineSnapshot(`"test: exposure.domain = "ClearML.example.com": has capitals, which hosts are not compared with. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has no path", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "example.com/clearml" } })).toMatchInlineSnapshot(`"test: exposure.domain = "example.com/clearml": has a path. Write the bare name, for example "clearml.example.com"."`);
  });

  it("has to be said", () => {
    expect(problemsWith({ exposure: { kind: "loadBalancer" } })).toMatchInlineSnapshot(`"test: exposure.domain: has to be said. Add domain, for example "clearml.example.com"."`);
  });

  it("is no single label, for which browsers keep no cookie", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "localhost" } })).toMatchInlineSnapshot(`"test: exposure.domain = "localhost": is a single label, for which a browser refuses the session cookie. Write a name of two labels or more, for example "clearml.example.com"."`);
  });

  it("is no address", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "192.0.2.1" } })).toMatchInlineSnapshot(`"test: exposure.domain = "192.0.2.1": is an address, for which a browser refuses the session cookie. Write a name of two labels or more, for example "clearml.example.com"."`);
  });

  it("is no address of IPv6", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "2001:db8::1" } })).toMatchInlineSnapshot(`"test: exposure.domain = "2001:db8::1": is an address, for which a browser refuses the session cookie. Write a name of two labels or more, for example "clearml.example.com"."`);
  });

  it("does not end in a number", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.1" } })).toMatchInlineSnapshot(`"test: exposure.domain = "clearml.1": ends in a number, which a browser takes for an address. Write a name of two labels or more, for example "clearml.example.com"."`);
  });
});

const ofMode = (mode: object) => problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", mode } });

describe("hosts", () => {
  it("lie below the domain, where the cookie is sent", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", mode: { kind: "subdomains", hosts: { files: "files.example.org" } } } })).toMatchInlineSnapshot(`"test: exposure.mode.hosts.files = "files.example.org": is not below the domain clearml.example.com: the browser would not send the session cookie there, and the file server would answer 401. Choose a host below the domain, or a domain that covers all hosts."`);
  });

  it("are three, since one cannot be told from another", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", mode: { kind: "subdomains", hosts: { web: "a.clearml.example.com", api: "a.clearml.example.com" } } } })).toMatchInlineSnapshot(`"test: exposure.mode.hosts.api = "a.clearml.example.com": is the host of web too. Give each of web, api and files a host of its own, or write mode singleHost."`);
  });

  it("are not that of another's default", () => {
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", mode: { kind: "subdomains", hosts: { files: "app.clearml.example.com" } } } })).toMatchInlineSnapshot(`"test: exposure.mode.hosts.files = "app.clearml.example.com": is the host of web too. Give each of web, api and files a host of its own, or write mode singleHost."`);
  });

  it("are not those of one host", () => {
    expect(ofMode({ kind: "subPath", path: "/clearml", hosts: { web: "ml.clearml.example.com" } })).toMatchInlineSnapshot(`"test: exposure.mode.hosts = {"web":"ml.clearml.example.com"}: are of mode subdomains: here one host has all three. Remove it; that host is the domain."`);
    expect(ofMode({ kind: "singleHost", hosts: {} })).toMatchInlineSnapshot(`"test: exposure.mode.hosts = {}: are of mode subdomains: here one host has all three. Remove it; that host is the domain."`);
    expect(ofMode({ kind: "subdomains", path: "/clearml" })).toMatchInlineSnapshot(`"test: exposure.mode.path = "/clearml": is of mode subPath. Remove it, or write kind: "subPath"."`);
    expect(ofMode({ path: "/clearml" })).toMatchInlineSnapshot(`"test: exposure.mode.kind: has to be said. Add kind."`);
    expect(ofMode({ kind: "subpath", path: "/clearml" })).toMatchInlineSnapshot(`"test: exposure.mode.kind = "subpath": is none of the values it may have. Did you mean subPath? Others: subdomains, singleHost."`);
    expect(ofMode({ kind: "subPath" })).toMatchInlineSnapshot(`"test: exposure.mode.path: has to be said. Add path, for example "/clearml"."`);
    expect(problemsWith({ exposure: { kind: "none", domain: "clearml.example.com", hosts: { web: "ml.clearml.example.com" } } })).toMatchInlineSnapshot(`"test: exposure.hosts = {"web":"ml.clearml.example.com"}: stands in the mode that has them. Write mode: { kind: "subdomains", hosts: { … } }."`);
    expect(problemsWith({ exposure: { kind: "nodePort", host: "node1.example.com", mode: { kind: "singleHost" } } })).toMatchInlineSnapshot(`"test: exposure.mode = {"kind":"singleHost"}: is how names share a domain, and the ports of a node have one host. Remove it, or write a domain instead of the host."`);
  });

  it("of a node are no domain: they have neither mode nor TLS", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "node1.example.com", tls: true } })).toMatchInlineSnapshot(`"test: exposure.tls = true: has nothing to end it: people reach the ports of the node itself. Remove it, or write the domain of a load balancer that ends TLS instead of the host."`);
  });

  it("of a node are reachable from outside", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "web.clearml.svc.cluster.local" } })).toMatchInlineSnapshot(`"test: exposure.host = "web.clearml.svc.cluster.local": is a name inside the cluster, and would be stored with every artifact. Write the name or address of a node at which people and machines reach it."`);
  });

  it("of a node have no port", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "node1.example.com:30080" } })).toMatchInlineSnapshot(`"test: exposure.host = "node1.example.com:30080": has a port: ports follow from the exposure. Write the bare name, for example "node1.example.com"."`);
  });
});

describe("a path", () => {
  it("begins with / and does not end in it, and holds plain characters alone", () => {
    const paths = ["/", "", "clearml", "/clearml/", "/ml//clearml", "/clear ml", "/clearml.v2", "/../etc", "/$1", "https://example.com/clearml"];
    expect(paths.map((path) => ofMode({ kind: "subPath", path })).join("\n")).toMatchInlineSnapshot(`
      "test: exposure.mode.path = "/": is the root of the host, which mode singleHost has. Write a path, for example "/clearml".
      test: exposure.mode.path = "": is the root of the host, which mode singleHost has. Write a path, for example "/clearml".
      test: exposure.mode.path = "clearml": does not begin with /. Write a path, for example "/clearml".
      test: exposure.mode.path = "/clearml/": ends in /, and what follows it begins with one. Write a path, for example "/clearml".
      test: exposure.mode.path = "/ml//clearml": has // in it, which is taken for / on the way. Write a path, for example "/clearml".
      test: exposure.mode.path = "/clear ml": has other characters than letters, digits, - and _, which an Ingress controller may refuse or read as a pattern. Write a path, for example "/clearml".
      test: exposure.mode.path = "/clearml.v2": has other characters than letters, digits, - and _, which an Ingress controller may refuse or read as a pattern. Write a path, for example "/clearml".
      test: exposure.mode.path = "/../etc": has other characters than letters, digits, - and _, which an Ingress controller may refuse or read as a pattern. Write a path, for example "/clearml".
      test: exposure.mode.path = "/$1": has other characters than letters, digits, - and _, which an Ingress controller may refuse or read as a pattern. Write a path, for example "/clearml".
      test: exposure.mode.path = "https://example.com/clearml": does not begin with /. Write a path, for example "/clearml"."
    `);
  });

  it("may be of several parts", () => {
    expect(ofMode({ kind: "subPath", path: "/ml/ClearML_2-b" })).toBe("");
  });

  it("is none at which the web app has something else", () => {
    expect(ofMode({ kind: "subPath", path: "/files" })).toMatchInlineSnapshot(`"test: exposure.mode.path = "/files": begins with /files, where the web app has something of its own. Choose another, for example /clearml."`);
    const all = ["/api", "/app", "/assets", "/files/clearml", "/healthz", "/static", "/widgets"];
    expect(all.filter((path) => ofMode({ kind: "subPath", path }) === "")).toEqual([]);
    expect(ofMode({ kind: "subPath", path: "/clearml/api" })).toBe("");
  });
});

describe("node ports", () => {
  it("are not said of what one host leads to", () => {
    const exposure = { kind: "nodePort", domain: "clearml.example.com", mode: { kind: "singleHost" }, ports: { api: 31008, web: 31080, files: 31081 } };
    expect(problemsWith({ exposure })).toMatchInlineSnapshot(`
      "test: exposure.ports.api = 31008: is not opened: where one host has all, the web app's port leads to the others. Leave it out, or give each a host of its own: mode subdomains.
      test: exposure.ports.files = 31081: is not opened: where one host has all, the web app's port leads to the others. Leave it out, or give each a host of its own: mode subdomains."
    `);
  });

  it("are in the range of Kubernetes", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", ports: { api: 8008, web: 40000 } } })).toMatchInlineSnapshot(`
      "test: exposure.ports.api = 8008: is below 30000. Write 30000 or more.
      test: exposure.ports.web = 40000: is above 32767. Write 32767 or less."
    `);
  });

  it("are used once", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", ports: { api: 31000, files: 31000 } } })).toMatchInlineSnapshot(`"test: exposure.ports.files = 31000: is the node port of api too. Give each of api, web and files a port of its own."`);
  });

  it("are used once, defaults included", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost", ports: { api: 30080 } } })).toMatchInlineSnapshot(`"test: exposure.ports.web = 30080: is the node port of api too. Give each of api, web and files a port of its own."`);
  });

  it("have a host or a domain", () => {
    expect(problemsWith({ exposure: { kind: "nodePort" } })).toMatchInlineSnapshot(`"test: exposure.host: has to be said. Add host, for example "node1.example.com"."`);
  });
});

describe("an Ingress", () => {
  it("has a class and a controller", () => {
    expect(problemsWith({ exposure: { kind: "ingress", domain: "clearml.example.com" } })).toMatchInlineSnapshot(`
      "test: exposure.className: has to be said. Add className, for example "traefik".
      test: exposure.controller: has to be said. Add controller, for example "traefik"."
    `);
  });

  it("has a controller that is known, or other", () => {
    expect(problemsWith({ exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "treafik" } })).toMatchInlineSnapshot(`"test: exposure.controller = "treafik": is none of the values it may have. Did you mean traefik? Others: nginx, haproxy, other."`);
  });

  it("of a misspelt kind is told with examples of its own", () => {
    expect(problemsWith({ exposure: { kind: "Ingress", domain: "clearml.example.com", controller: "traefik" } })).toMatchInlineSnapshot(`
      "test: exposure.className: has to be said. Add className, for example "traefik".
      test: exposure.kind = "Ingress": is none of the values it may have. Did you mean ingress? Others: nodePort, loadBalancer, gateway, none."
    `);
  });
});

describe("the exposure", () => {
  it("has a kind that is known", () => {
    expect(problemsWith({ exposure: { kind: "Ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" } })).toMatchInlineSnapshot(`"test: exposure.kind = "Ingress": is none of the values it may have. Did you mean ingress? Others: nodePort, loadBalancer, gateway, none."`);
  });

  it("has a kind", () => {
    expect(problemsWith({ exposure: { domain: "clearml.example.com" } })).toMatchInlineSnapshot(`"test: exposure.kind: has to be said. Add kind."`);
  });
});

describe("source ranges", () => {
  it("are networks", () => {
    const sourceRanges = ["10.0.0.0/8", "2001:db8::/32", "0.0.0.0/0", "10.0.0.1", "10.0.0.0/33", "10.0/8", "example.com/8", "2001:db8::/129", "10.0.0.0/08"];
    expect(problemsWith({ exposure: { kind: "loadBalancer", domain: "clearml.example.com", sourceRanges } })).toMatchInlineSnapshot(`
      "test: exposure.sourceRanges.3 = "10.0.0.1": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.4 = "10.0.0.0/33": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.5 = "10.0/8": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.6 = "example.com/8": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.7 = "2001:db8::/129": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8.
      test: exposure.sourceRanges.8 = "10.0.0.0/08": is no network: an address, / and the length of the prefix. Write one, for example 10.0.0.0/8."
    `);
  });
});

describe("what lets nobody in, or everybody", () => {
  it("is no list of networks", () => {
    expect(problemsWith({ exposure: { kind: "loadBalancer", domain: "clearml.example.com", sourceRanges: [] } })).toMatchInlineSnapshot(`"test: exposure.sourceRanges = []: is empty, which Kubernetes takes for everybody. Name networks, or leave it out."`);
  });

  it("is no list of clients", () => {
    expect(problemsWith({ exposure: { kind: "nodePort", host: "localhost" }, network: { clients: [] } })).toMatchInlineSnapshot(`"test: network.clients = []: is empty, and nobody could come in. Name some, or leave it out for the default."`);
  });

  it("is no listener without a route", () => {
    expect(problemsWith({ exposure: { kind: "gateway", domain: "clearml.example.com", mode: { kind: "singleHost" }, gateway: { name: "public", sectionNames: { web: "a", api: "b" } } } })).toMatchInlineSnapshot(`"test: exposure.gateway.sectionNames.api = "b": has no route: where one host has all, the web app's leads to the others. Leave it out, or give each a host of its own: mode subdomains."`);
  });
});

describe("origins that may call the API", () => {
  it("are as a browser says them", () => {
    expect(problemsWith({ api: { cors: { origins: ["https://a.example.com", "http://b.example.com:8080", "https://c.example.com/", "https://d.example.com/lab", "e.example.com", "https://ada:pass@f.example.com"] } } })).toMatchInlineSnapshot(`
      "test: api.cors.origins.2 = "https://c.example.com/": is no origin: scheme, host and port, and nothing after them. Write one, for example https://notebooks.example.com.
      test: api.cors.origins.3 = "https://d.example.com/lab": is no origin: scheme, host and port, and nothing after them. Write one, for example https://notebooks.example.com.
      test: api.cors.origins.4 = "e.example.com": is no origin: scheme, host and port, and nothing after them. Write one, for example https://notebooks.example.com.
      test: api.cors.origins.5: is no origin: scheme, host and port, and nothing after them. Write one, for example https://notebooks.example.com."
    `);
  });
});

describe("former files URLs", () => {
  it("have a scheme", () => {
    expect(problemsWith({ formerFilesUrls: ["files.old.example.com"] })).toMatchInlineSnapshot(`"test: formerFilesUrls.0 = "files.old.example.com": is not the URL of a file server. Write scheme and host in lower case, for example http://files.old.example.com."`);
  });

  it("have no user", () => {
    expect(problemsWith({ formerFilesUrls: ["http://ada:pass@files.old.example.com"] })).toMatchInlineSnapshot(`"test: formerFilesUrls.0: is not the URL of a file server. Write scheme and host in lower case, for example http://files.old.example.com."`);
  });

  it("have no query", () => {
    expect(problemsWith({ formerFilesUrls: ["http://files.old.example.com", "https://files.old.example.com/?a=b"] })).toMatchInlineSnapshot(`"test: formerFilesUrls.1 = "https://files.old.example.com/?a=b": is not the URL of a file server. Write scheme and host in lower case, for example http://files.old.example.com."`);
  });
});
