import { readdirSync } from "node:fs";
import { type Exposure } from "@k8s-config/clearml";
import { byId, changesBetween, containersOf, find, holdsForAll, installationWith, patienceOf, plainInstallation, podOf, readConf, richInstallation, rolledBetween } from "@k8s-config/clearml/testing";
import { objectId } from "@k8s-config/core";
import { describe, expect, test } from "vitest";
import { defaults, ownKeys, web, type WebSettings } from "./index.ts";

const base = web(defaults, plainInstallation);

holdsForAll({ "the defaults": base, "a rich installation": web({ ...defaults, replicas: 3, loginNotice: "Members only." }, richInstallation) });

test("one Deployment with identity, Service and disruption budget", () => {
  expect(base.objects.map(objectId)).toEqual(["ServiceAccount/web", "Service/web", "Deployment/web", "PodDisruptionBudget/web"]);
});

const belowPath: Exposure = { kind: "none", domain: "example.com", mode: { kind: "subPath", path: "/ml/clearml" } };

describe("nginx", () => {
  test("runs from this config", async () => {
    await expect(file("nginx.conf")).toMatchFileSnapshot("golden/nginx.conf");
    await expect(file("nginx.conf", belowPath)).toMatchFileSnapshot("golden/nginx-sub-path.conf");
    expect(readdirSync(new URL("golden", import.meta.url)).toSorted()).toEqual(["nginx-sub-path.conf", "nginx.conf"]);
  });

  test("of a single host is that of sub-domains: the app is at the root of its host in both", () => {
    expect(file("nginx.conf", { kind: "none", domain: "clearml.example.com", mode: { kind: "singleHost" } })).toBe(file("nginx.conf"));
  });

  test("says Strict-Transport-Security where people come by https, and only there", () => {
    expect(file("nginx.conf")).toContain("Strict-Transport-Security");
    expect(file("nginx.conf", { kind: "nodePort", host: "node1" })).not.toContain("Strict-Transport-Security");
  });

  test("needs no root: a port above 1024, and nothing written outside of /tmp", () => {
    const ports = [...file("nginx.conf").matchAll(/listen (?:\[::\]:)?(\d+)/g)].map(([, port]) => Number(port));
    expect(ports).toEqual([8080, 8080]);
    const written = [...file("nginx.conf").matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);/gm)].map(([, path]) => path);
    expect(written).toHaveLength(6);
    expect(written.filter((path) => !path?.startsWith("/tmp/"))).toEqual([]);
  });

  test("opens and closes every block", () => {
    const braces = file("nginx.conf").replaceAll(/"[^"]*"/g, "").replaceAll(/[^{}]/g, "");
    let depth = 0;
    const depths = [...braces].map((brace) => (depth += brace === "{" ? 1 : -1));
    expect(depths.at(-1)).toBe(0);
    expect(Math.min(...depths)).toBe(0);
  });

  test("is stopped as it was started: by the config that is no default", () => {
    const [container] = containersOf(podOf(byId(base, "Deployment/web")));
    expect(container?.["command"]).toEqual(["nginx", "-c", "/etc/clearml-web/nginx.conf", "-e", "stderr", "-g", "daemon off;"]);
    expect(find(container, "lifecycle", "preStop", "exec", "command")).toEqual([
      "/bin/sh",
      "-c",
      "sleep 5; nginx -c /etc/clearml-web/nginx.conf -e stderr -s quit; while [ -e /tmp/nginx.pid ]; do sleep 1; done",
    ]);
  });
});

describe("configuration.json", () => {
  test("of a domain", () => {
    expect(configuration({ kind: "none", domain: "clearml.example.com" })).toEqual({
      baseHref: "/",
      apiBaseUrl: "/api",
      fileBaseUrl: "https://files.clearml.example.com",
      useFilesProxy: true,
      displayedServerUrls: { apiServer: "https://api.clearml.example.com", filesServer: "https://files.clearml.example.com" },
      loginFallback: "error",
      displayTips: true,
      hideUpdateNotice: true,
    });
  });

  test("of the ports of a node", () => {
    expect(configuration({ kind: "nodePort", host: "node1.example.com", ports: { files: 31081 } })).toEqual({
      baseHref: "/",
      apiBaseUrl: "/api",
      fileBaseUrl: "http://node1.example.com:31081",
      useFilesProxy: true,
      displayedServerUrls: { apiServer: "http://node1.example.com:30008", filesServer: "http://node1.example.com:31081" },
      loginFallback: "error",
      displayTips: true,
      hideUpdateNotice: true,
    });
  });

  test("of hosts of any name: the app calls its own, and knows files by theirs", () => {
    const hosts = { web: "ml.clearml.example.com", api: "ml-api.clearml.example.com", files: "artifacts.clearml.example.com" };
    expect(configuration({ kind: "none", domain: "clearml.example.com", mode: { kind: "subdomains", hosts } })).toMatchObject({
      apiBaseUrl: "/api",
      fileBaseUrl: "https://artifacts.clearml.example.com",
      displayedServerUrls: { apiServer: "https://ml-api.clearml.example.com", filesServer: "https://artifacts.clearml.example.com" },
    });
  });

  test("of a single host", () => {
    expect(configuration({ kind: "none", domain: "clearml.example.com", mode: { kind: "singleHost" } })).toMatchObject({
      baseHref: "/",
      apiBaseUrl: "/api",
      fileBaseUrl: "https://clearml.example.com/files",
      displayedServerUrls: { apiServer: "https://clearml.example.com/api", filesServer: "https://clearml.example.com/files" },
    });
  });

  test("of a path: router and API below it", () => {
    expect(configuration({ kind: "none", domain: "example.com", mode: { kind: "subPath", path: "/ml/clearml" } })).toMatchObject({
      baseHref: "/ml/clearml/",
      apiBaseUrl: "/ml/clearml/api",
      fileBaseUrl: "https://example.com/ml/clearml/files",
      displayedServerUrls: { apiServer: "https://example.com/ml/clearml/api", filesServer: "https://example.com/ml/clearml/files" },
    });
  });

  test("what the installation decides, `configuration` cannot say otherwise", () => {
    const wrong = Object.fromEntries(ownKeys.map((key) => [key, "mine"]));
    const settings: WebSettings = { ...defaults, loginNotice: "Members only.", configuration: { ...wrong, docsLink: "https://docs.example.com" } };
    const read = readConf(text("configuration.json", web(settings, plainInstallation)));
    const own = readConf(text("configuration.json", web({ ...settings, configuration: {} }, plainInstallation)));
    expect(read).toEqual({ docsLink: "https://docs.example.com", ...own });
    expect(Object.keys(own).toSorted()).toEqual([...ownKeys].toSorted());
  });
});

describe("what an installation changes", () => {
  test("users and credentials: nothing", () => {
    const after = installationWith({ users: [{ username: "ada", name: "Ada" }], credentials: { kind: "generated", revision: 4 }, sessionCookie: "other" });
    expect(changesBetween(base, web(defaults, after))).toEqual({});
  });

  test("a node port: the Service, and the URLs only where they hold the port", () => {
    const at = web(defaults, installationWith({ exposure: { kind: "nodePort", host: "node1", ports: { web: 31080 } } }));
    expect(find(byId(at, "Service/web"), "spec")).toMatchObject({ type: "NodePort", ports: [{ name: "http", port: 8080, nodePort: 31080 }] });
    const other = web(defaults, installationWith({ exposure: { kind: "nodePort", host: "node1", ports: { web: 31090 } } }));
    expect(changesBetween(at, other)).toStrictEqual({ "Service/web spec.ports.http.nodePort": [31080, 31090] });
  });

  test("another domain restarts the pods: they read it at start", () => {
    expect(rolledBetween(base, web(defaults, installationWith({ exposure: { kind: "none", domain: "other.example.com" } })))).toEqual(["Deployment/web"]);
  });
});

test("nginx is up at once, and has time to finish what it serves", () => {
  expect(patienceOf(byId(base, "Deployment/web"))).toEqual({
    user: 10001,
    group: 10001,
    stopSeconds: 90,
    startSeconds: 60,
    unreadySeconds: 30,
    deadSeconds: 120,
  });
});

function text(name: string, { config }: typeof base): string {
  return config.find((files) => files.name === "web-config")?.files[name] ?? "";
}

function file(name: string, exposure?: Exposure): string {
  return text(name, exposure === undefined ? base : web(defaults, installationWith({ exposure })));
}

function configuration(exposure: Exposure): unknown {
  return readConf(file("configuration.json", exposure));
}
