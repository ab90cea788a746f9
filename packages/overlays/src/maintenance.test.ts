import { atPointer } from "@k8s-config/core";
import { expect, it } from "vitest";
import { checkEnvironment } from "./check.ts";
import { renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { problemText } from "./problems.ts";

const oauth2Proxy = { issuerUrl: "https://login.example.com", clientId: "clearml", clientSecret: { name: "login", key: "a" }, cookieSecret: { name: "login", key: "b" }, emailDomains: ["*"] } as const;

function environment(change: Partial<Environment>): Environment {
  return { exposure: { kind: "none", domain: "clearml.example.com" }, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada" }], ...change };
}

function replicas(given: Environment) {
  return Object.fromEntries(
    renderEnvironment("test", given).flatMap((object) => (object.kind === "Deployment" || object.kind === "StatefulSet" ? [[object.metadata.name, atPointer(object, "/spec/replicas")]] : [])),
  );
}

const texts = (change: Partial<Environment>) => checkEnvironment("test", environment(change)).problems.map(problemText);
const without = (given: Environment) => renderEnvironment("test", given).map((object) => JSON.stringify(object).replace(/"replicas":\d+/, ""));

it("leaves the stores alone, whatever the settings say of replicas", () => {
  const busy = environment({ api: { replicas: 3 }, web: { replicas: 2 }, oauth2Proxy: { ...oauth2Proxy, replicas: 2 } });
  expect(replicas({ ...busy, maintenance: true })).toEqual({ api: 0, "async-delete": 0, web: 0, fileserver: 0, "oauth2-proxy": 0, mongo: 1, elastic: 1, redis: 1 });
  expect(replicas({ ...busy, maintenance: false })).toEqual({ api: 3, "async-delete": 1, web: 2, fileserver: 1, "oauth2-proxy": 2, mongo: 1, elastic: 1, redis: 1 });
});

it("changes nothing but the number of pods, so that its end brings back what was", () => {
  expect(without(environment({ maintenance: true }))).toEqual(without(environment({})));
});

it("is told with each emit, and refuses a patch that would undo it", () => {
  const patches = [{ target: "Deployment/api", op: "replace", path: "/spec/replicas", value: 2 }] as const;
  expect(texts({ maintenance: true, patches })).toEqual([
    'test: patches.0.path = "/spec/replicas": would start pods of Deployment/api during maintenance. Leave the patch out until maintenance is over.',
    "warning: test: maintenance = true: leaves no pod of web app, API server, asynchronous delete and file server: nobody can work, running experiments cannot report, and no backup begins. Write false, emit and apply once the work is done.",
  ]);
  expect(texts({ maintenance: false, patches })).toEqual([]);
});
