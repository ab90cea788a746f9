import { fromYaml } from "@k8s-config/core";
import { expect, it } from "vitest";
import { overlayFiles, renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { crdProblems } from "./testing/crds.ts";
import { plain } from "./testing/plain.ts";

const issuer = { kind: "ClusterIssuer", name: "inside" } as const;
const secured: Environment = { ...plain, mongo: { tls: { issuer } }, elastic: { tls: { issuer, secretName: "search" } }, redis: { tls: { secretName: "cache" } } };
const certificates = (environment: Environment) => renderEnvironment("test", environment).filter(({ kind }) => kind === "Certificate");

it("an issuer is asked for the certificate of a store, which covers its names and those of its members", () => {
  const found = certificates(secured);
  expect(found.flatMap(crdProblems)).toEqual([]);
  expect(found.map(({ metadata: { name }, spec }) => [name, Object(spec).secretName, Object(spec).issuerRef])).toEqual([
    ["mongo", "mongo-tls", { group: "cert-manager.io", ...issuer }],
    ["elastic", "search", { group: "cert-manager.io", ...issuer }],
  ]);
  expect(Object(found[0]?.spec).dnsNames).toEqual([
    "mongo",
    "mongo.clearml",
    "mongo.clearml.svc",
    "mongo-0.mongo-members",
    "mongo-0.mongo-members.clearml",
    "mongo-0.mongo-members.clearml.svc",
    "localhost",
  ]);
});

it("they are applied with the stores, and are none of a base", () => {
  const list = overlayFiles("test", secured).find(({ path }) => path === "stores/kustomization.yaml")?.text ?? "";
  expect(Object(fromYaml(list)[0]).resources).toEqual(expect.arrayContaining(["certificate-mongo.yaml", "certificate-elastic.yaml"]));
  expect(certificates(plain)).toEqual([]);
});
