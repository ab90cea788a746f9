/** Where an environment is reached, for each way in. */
import { expect, it } from "vitest";
import { endpointsReport } from "./endpoints-report.ts";
import type { Environment } from "./environment.ts";
import { plain } from "./testing/plain.ts";

const domain = "clearml.example.com";

function reportOf(exposure: Environment["exposure"], more: Partial<Environment> = {}) {
  return endpointsReport("prod", { ...plain, ...more, exposure });
}

it("tells all of a node's ports", () => {
  expect(reportOf({ kind: "nodePort", host: "node1.example.com" })).toMatchInlineSnapshot(`
    {
      "clearmlConf": "api {
      web_server: "http://node1.example.com:30080"
      api_server: "http://node1.example.com:30008"
      files_server: "http://node1.example.com:30081"
      credentials {
        access_key: \${CLEARML_API_ACCESS_KEY}
        secret_key: \${CLEARML_API_SECRET_KEY}
      }
    }
    ",
      "dns": [
        {
          "leadsTo": "the address of a node",
          "name": "node1.example.com",
        },
      ],
      "environment": "prod",
      "inCluster": {
        "api": "http://api.clearml.svc:8008",
        "open": true,
      },
      "urls": {
        "api": "http://node1.example.com:30008",
        "files": "http://node1.example.com:30081",
        "web": "http://node1.example.com:30080",
      },
    }
  `);
});

const ways: Readonly<Record<string, Environment["exposure"]>> = {
  "a node by its address": { kind: "nodePort", host: "10.0.0.1" },
  "a node by one of IPv6": { kind: "nodePort", host: "2001:db8::1" },
  "a load balancer of yours": { kind: "nodePort", domain, tls: true, ports: { api: 31008 } },
  "one port for a single host": { kind: "nodePort", domain, mode: { kind: "singleHost" } },
  "a load balancer for each host": { kind: "loadBalancer", domain },
  "an Ingress below a path": { kind: "ingress", domain, className: "traefik", controller: "traefik", mode: { kind: "subPath", path: "/clearml" } },
  "a Gateway that is there": { kind: "gateway", domain, mode: { kind: "singleHost" }, gateway: { name: "public", namespace: "gateways" } },
  "a Gateway of the overlay": { kind: "gateway", domain, mode: { kind: "singleHost" }, gateway: { className: "envoy" } },
  "what is yours to make": { kind: "none", domain, mode: { kind: "subdomains", hosts: { web: "clearml.example.com" } } },
};

it("tells of each way in its URLs, and what the DNS has to lead to", () => {
  const told = Object.entries(ways).map(([what, exposure]) => {
    const { urls, dns } = reportOf(exposure);
    return [what, `  ${urls.web} ${urls.api} ${urls.files}`, ...dns.map(({ name, leadsTo, shownBy = "" }) => `  ${name} -> ${leadsTo} ${shownBy}`.trimEnd())].join("\n");
  });
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "a node by its address
      http://10.0.0.1:30080 http://10.0.0.1:30008 http://10.0.0.1:30081
    a node by one of IPv6
      http://[2001:db8::1]:30080 http://[2001:db8::1]:30008 http://[2001:db8::1]:30081
    a load balancer of yours
      https://app.clearml.example.com https://api.clearml.example.com https://files.clearml.example.com
      app.clearml.example.com -> your load balancer, which leads to port 30080 of the nodes and ends TLS
      api.clearml.example.com -> your load balancer, which leads to port 31008 of the nodes and ends TLS
      files.clearml.example.com -> your load balancer, which leads to port 30081 of the nodes and ends TLS
    one port for a single host
      http://clearml.example.com http://clearml.example.com/api http://clearml.example.com/files
      clearml.example.com -> your load balancer, which leads to port 30080 of the nodes
    a load balancer for each host
      http://app.clearml.example.com http://api.clearml.example.com http://files.clearml.example.com
      app.clearml.example.com -> the address of the Service web-public kubectl --namespace clearml get service web-public
      api.clearml.example.com -> the address of the Service api-public kubectl --namespace clearml get service api-public
      files.clearml.example.com -> the address of the Service fileserver-public kubectl --namespace clearml get service fileserver-public
    an Ingress below a path
      http://clearml.example.com/clearml http://clearml.example.com/clearml/api http://clearml.example.com/clearml/files
      clearml.example.com -> the address of the controller of IngressClass traefik kubectl --namespace clearml get ingress clearml
    a Gateway that is there
      https://clearml.example.com https://clearml.example.com/api https://clearml.example.com/files
      clearml.example.com -> the address of the Gateway public kubectl --namespace gateways get gateway public
    a Gateway of the overlay
      http://clearml.example.com http://clearml.example.com/api http://clearml.example.com/files
      clearml.example.com -> the address of the Gateway clearml kubectl --namespace clearml get gateway clearml
    what is yours to make
      https://clearml.example.com https://api.clearml.example.com https://files.clearml.example.com
      clearml.example.com -> what leads to the Service web, which is yours to make
      api.clearml.example.com -> what leads to the Service api, which is yours to make
      files.clearml.example.com -> what leads to the Service fileserver, which is yours to make"
  `);
});

it("names the files URL of people to an agent in the cluster, and the API server's own Service", () => {
  const { inCluster, clearmlConf } = reportOf({ kind: "gateway", domain, gateway: { name: "public" } }, { namespace: "ml" });
  expect(inCluster).toEqual({ api: "http://api.ml.svc:8008", open: true });
  expect(clearmlConf).toContain('files_server: "https://files.clearml.example.com"');
});

it.each<[string, Partial<Environment>, boolean]>([
  ["every pod may come in", {}, true],
  ["clients alone may come in", { network: { clients: [{ namespace: "traefik" }] } }, false],
  ["agents are named", { network: { clients: [{ namespace: "traefik" }], agents: [{ namespace: "agents" }] } }, true],
  ["clients come to the web app alone", { exposure: { kind: "gateway", domain, mode: { kind: "singleHost" }, gateway: { name: "public" } } }, false],
  ["there are no policies", { network: { policies: false } }, true],
])("says whether agents in the cluster reach the Service: %s", (_what, change, open) => {
  expect(endpointsReport("test", { ...plain, exposure: { kind: "gateway", domain, gateway: { name: "public" } }, ...change }).inCluster.open).toBe(open);
});

it("says what the provider has to know, where it asks for a login", () => {
  const secret = { name: "login", key: "x" };
  const oauth2Proxy = { issuerUrl: "https://login.example.com", clientId: "clearml", clientSecret: secret, cookieSecret: secret, emailDomains: ["*"] } as const;
  expect(reportOf({ kind: "none", domain, mode: { kind: "subPath", path: "/clearml" } }, { oauth2Proxy }).redirectUrl).toBe("https://clearml.example.com/clearml/oauth2/callback");
});
