import type { KubeObject } from "@k8s-config/core";
import { expect, it } from "vitest";
import { secretsRead } from "./secrets.ts";

function keysOf(secret: KubeObject): [string, string, string[]] {
  return [secret.metadata.name, String(secret["type"]), Object.keys(Object(secret["stringData"]))];
}

it("makes what is read, with the keys that are asked for", () => {
  const pod = {
    containers: [{ env: [{ name: "A", valueFrom: { secretKeyRef: { name: "one", key: "a" } } }, { name: "B", valueFrom: { secretKeyRef: { name: "one", key: "b" } } }] }],
    volumes: [{ name: "v", secret: { secretName: "two", items: [{ key: "c", path: "c" }] } }, { name: "w", projected: { sources: [{ secret: { name: "three", items: [{ key: "d", path: "d" }] } }] } }],
  };
  const objects: KubeObject[] = [
    { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "api" }, spec: { template: { spec: pod } } },
    { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: { name: "clearml" }, spec: { tls: [{ secretName: "tls" }] } },
    { apiVersion: "gateway.networking.k8s.io/v1", kind: "Gateway", metadata: { name: "clearml" }, spec: { listeners: [{ name: "http" }, { name: "web", tls: { certificateRefs: [{ name: "tls-2" }] } }] } },
  ];
  expect(secretsRead(objects, "x").map(keysOf)).toEqual([
    ["one", "Opaque", ["a", "b"]],
    ["two", "Opaque", ["c"]],
    ["three", "Opaque", ["d"]],
    ["tls", "kubernetes.io/tls", ["tls.crt", "tls.key"]],
    ["tls-2", "kubernetes.io/tls", ["tls.crt", "tls.key"]],
  ]);
});

it("makes nothing where nothing is read", () => {
  expect(secretsRead([{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { secret: "no" } }], "x")).toEqual([]);
});
