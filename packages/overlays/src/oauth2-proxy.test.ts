/** oauth2-proxy before the web app, and what comes by it without a login. */
import { containersOf, find, podOf } from "@k8s-config/clearml/testing";
import { atPointer, isJsonArray, objectId, type KubeObject } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { ownOptions } from "./oauth2-proxy.ts";
import type { Oauth2ProxySettings } from "./oauth2-proxy-settings.ts";
import { plain, problemsWith } from "./testing/plain.ts";

const settings: Oauth2ProxySettings = {
  issuerUrl: "https://login.example.com/realms/ml",
  clientId: "clearml",
  clientSecret: { name: "login", key: "client-secret" },
  cookieSecret: { name: "login", key: "cookie-secret" },
  emailDomains: ["example.com"],
};
const domain = "clearml.example.com";

function objectsWith(change: Partial<Oauth2ProxySettings> = {}, environment: Partial<Environment> = {}): Record<string, KubeObject> {
  return Object.fromEntries(renderEnvironment("test", { ...plain, ...environment, oauth2Proxy: { ...settings, ...change } }).map((object) => [objectId(object), object]));
}

function container(objects: Record<string, KubeObject>) {
  const deployment = objects["Deployment/oauth2-proxy"];
  if (deployment === undefined) throw new Error("there is no oauth2-proxy");
  const [only] = containersOf(podOf(deployment));
  if (only === undefined) throw new Error("it has no container");
  return only;
}

function argumentsOf(change: Partial<Oauth2ProxySettings> = {}, environment: Partial<Environment> = {}): string[] {
  const args = container(objectsWith(change, environment))["args"];
  return Array.isArray(args) ? args.map(String) : [];
}

function imageWith(images: Environment["images"]) {
  return container(objectsWith({}, images === undefined ? {} : { images }))["image"];
}

function routesOf(mode: "subdomains" | "singleHost" | "subPath"): string[] {
  const exposure = { kind: "none", domain, mode: mode === "subPath" ? { kind: mode, path: "/clearml" } : { kind: mode } } as const;
  return argumentsOf({}, { exposure }).filter((argument) => /^--(skip-auth|api)-route/.test(argument));
}

function skipped(mode: "singleHost" | "subPath"): RegExp {
  return new RegExp(routesOf(mode)[0]?.replace(/^--skip-auth-route=/, "") ?? "^$");
}

describe("oauth2-proxy", () => {
  it("is told all by arguments, but for its secrets", () => {
    expect(argumentsOf()).toMatchInlineSnapshot(`
      [
        "--http-address=0.0.0.0:4180",
        "--upstream=http://web-upstream:8080/",
        "--upstream-timeout=600s",
        "--provider=oidc",
        "--oidc-issuer-url=https://login.example.com/realms/ml",
        "--client-id=clearml",
        "--redirect-url=https://app.clearml.example.com/oauth2/callback",
        "--proxy-prefix=/oauth2",
        "--email-domain=example.com",
        "--skip-provider-button=true",
        "--code-challenge-method=S256",
        "--insecure-oidc-skip-nonce=false",
        "--cookie-name=clearml_token_basic_oauth2",
        "--cookie-path=/",
        "--cookie-secure=true",
        "--cookie-samesite=lax",
        "--session-cookie-minimal=true",
        "--pass-basic-auth=false",
        "--pass-user-headers=false",
        "--api-route=^/(api|files)([/?]|$)",
        "--silence-ping-logging=true",
      ]
    `);
    expect(find(container(objectsWith()), "env")).toMatchInlineSnapshot(`
      [
        {
          "name": "OAUTH2_PROXY_CLIENT_SECRET",
          "valueFrom": {
            "secretKeyRef": {
              "key": "client-secret",
              "name": "login",
            },
          },
        },
        {
          "name": "OAUTH2_PROXY_COOKIE_SECRET",
          "valueFrom": {
            "secretKeyRef": {
              "key": "cookie-secret",
              "name": "login",
            },
          },
        },
      ]
    `);
  });

  it("names no option that an environment may name again", () => {
    const names = argumentsOf({ groups: ["a"], scopes: ["openid"], caBundle: { configMap: "ca", key: "ca.crt" } }).map((argument) => /^--([a-z0-9-]+)=/.exec(argument)?.[1] ?? argument);
    expect(names.filter((name) => !ownOptions.has(name))).toEqual([]);
  });

  it("is behind the Service web, and reaches the web app by another", () => {
    const { "Service/web": web, "Service/web-upstream": upstream } = objectsWith();
    expect([web, upstream].map((service) => [find(service, "spec", "selector", "app.kubernetes.io/name"), find(service, "spec", "ports")])).toEqual([
      ["oauth2-proxy", [{ name: "http", port: 8080, targetPort: "http" }]],
      ["web", [{ name: "http", port: 8080, targetPort: "http" }]],
    ]);
  });

  it.each<[string, Environment["exposure"], string]>([
    ["a node port", { kind: "nodePort", host: "node1.example.com" }, "Service/web"],
    ["a load balancer", { kind: "loadBalancer", domain }, "Service/web-public"],
  ])("is what %s leads to", (_what, exposure, service) => {
    const objects = objectsWith({}, { exposure });
    expect(find(objects[service], "spec", "selector", "app.kubernetes.io/name")).toBe("oauth2-proxy");
    // No Service but the one that it calls leads past it.
    const past = Object.values(objects).filter((object) => object.kind === "Service" && find(object, "spec", "selector", "app.kubernetes.io/name") === "web");
    expect(past.map(objectId)).toEqual(["Service/web-upstream"]);
  });

  it.each<[string, Environment["exposure"]]>([
    ["an Ingress", { kind: "ingress", domain, className: "traefik", controller: "traefik" }],
    ["a Gateway", { kind: "gateway", domain, gateway: { name: "public" } }],
  ])("is what %s leads to, by the Service web", (_what, exposure) => {
    const objects = objectsWith({}, { exposure });
    const backends = Object.values(objects).flatMap((object) => [...JSON.stringify(object["spec"] ?? null).matchAll(/"(?:backend|backendRefs)":(?:\{"service":|\[)\{"name":"([a-z-]+)"/g)].map(([, name]) => name));
    expect(backends).toEqual(["web", "api", "fileserver"]);
  });

  it("comes from the mirror, in the version that is said", () => {
    expect([imageWith(undefined), imageWith({ registry: "registry.example.com/mirror" }), imageWith({ oauth2Proxy: { tag: "v8.0.0" } })]).toEqual([
      "quay.io/oauth2-proxy/oauth2-proxy:v7.15.3",
      "registry.example.com/mirror/oauth2-proxy/oauth2-proxy:v7.15.3",
      "quay.io/oauth2-proxy/oauth2-proxy:v8.0.0",
    ]);
  });

  it("takes what is said of all pods, and restarts with the credentials' revision", () => {
    const objects = objectsWith({ replicas: 2 }, { credentials: { kind: "existingSecret", revision: 7 }, pods: { image: "clearml/server:patched", tolerations: [{ key: "ml", operator: "Exists" }] } });
    const deployment = objects["Deployment/oauth2-proxy"];
    expect(find(deployment, "spec", "replicas")).toBe(2);
    expect(find(deployment, "spec", "template", "metadata", "annotations")).toEqual({ "k8s-config/credentials-revision": "7" });
    expect(find(deployment, "spec", "template", "spec", "tolerations")).toEqual([{ key: "ml", operator: "Exists" }]);
    expect(container(objects)["image"]).toMatch(/oauth2-proxy:/);
  });

  it("trusts a provider by a CA of yours", () => {
    const objects = objectsWith({ caBundle: { configMap: "company-ca", key: "ca.crt" } });
    expect(argumentsOf({ caBundle: { configMap: "company-ca", key: "ca.crt" } })).toContain("--provider-ca-file=/etc/oauth2-proxy-ca/ca.crt");
    const volumes = atPointer(objects["Deployment/oauth2-proxy"] ?? null, "/spec/template/spec/volumes") ?? null;
    expect(isJsonArray(volumes) ? volumes : []).toEqual([{ name: "ca-bundle", configMap: { name: "company-ca" } }]);
  });

  it("is given texts as they are, whatever Kubernetes or a line of CSV would make of them", () => {
    expect(argumentsOf({ clientId: "$(HOME)$$x$", groups: ['a,"b"'] })).toEqual(expect.arrayContaining(["--client-id=$$(HOME)$$$x$", '--allowed-group="a,""b"""']));
  });
});

describe("without a login comes", () => {
  it("nothing, where each has a host of its own", () => {
    expect(routesOf("subdomains")).toEqual(["--api-route=^/(api|files)([/?]|$)"]);
  });

  it.each(["/api", "/files", "/api/auth.login", "/api/v2.30/tasks.get_all", "/files/", "/files/a..b/.x/..y/model.bin", "/files//x"])("%s of a single host, for SDK and agents", (path) => {
    expect(skipped("singleHost").test(path)).toBe(true);
    expect(skipped("subPath").test(`/clearml${path}`)).toBe(true);
  });

  it.each(["/", "/index.html", "/apis/x", "/x/api/y", "/api/../index.html", "/files/./x", "/files/a/..", "/clearml"])("not %s", (path) => {
    expect(skipped("singleHost").test(path)).toBe(false);
    expect(skipped("subPath").test(path)).toBe(false);
  });
});

describe("refused", () => {
  it.each([
    [{ emailDomains: ["@example.com"] }, 'test: oauth2Proxy.emailDomains.0 = "@example.com": is no domain of an e-mail address. Write what comes after the @, for example example.com, or "*" for all whom the provider knows.'],
    [{ emailDomains: [] }, 'test: oauth2Proxy.emailDomains = []: is empty. Write at least one, for example ["example.com"].'],
    [{ extraArgs: ["cookie-expire=1h"] }, 'test: oauth2Proxy.extraArgs.0 = "cookie-expire=1h": is no option of oauth2-proxy. Write --name=value.'],
    [{ extraArgs: ["--upstream=http://x"] }, 'test: oauth2Proxy.extraArgs.0 = "--upstream=http://x": is decided by a setting or by the exposure: --upstream. Leave it out.'],
    [{ extraArgs: ["--redis-password=hunter2"] }, "test: oauth2Proxy.extraArgs.0: would lie in git in clear, by its name --redis-password a secret. Use clientSecret and cookieSecret, or an option that reads a file."],
    [{ clientSecret: "hunter2" }, 'test: oauth2Proxy.clientSecret = "hunter2": is not a group of settings. Write one.'],
  ])("%j", (change, told) => {
    expect(problemsWith({ oauth2Proxy: { ...settings, ...change } })).toBe(told);
  });
});
