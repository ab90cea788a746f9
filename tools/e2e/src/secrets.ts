import { randomBytes } from "node:crypto";
import { atPointer, isJsonArray, isJsonObject, type Json, type KubeObject } from "@k8s-config/core";

/** A Secret for each name that the objects read, with random values under the keys that they ask for. */
export function secretsRead(objects: readonly KubeObject[], namespace: string): KubeObject[] {
  const keys = new Map<string, Set<string>>();
  const tls = new Set<string>();
  const note = (name: Json | undefined, ...wanted: Json[]) => {
    if (typeof name !== "string") return;
    const known = keys.get(name) ?? new Set();
    for (const key of wanted) if (typeof key === "string") known.add(key);
    keys.set(name, known);
  };
  for (const object of objects) {
    for (const name of tlsNames(object)) tls.add(name);
    walk(object, (key, value) => {
      if (key === "secretKeyRef") note(value["name"], value["key"] ?? null);
      if (key === "secretRef") note(value["name"]);
      if (key === "secret") note(value["secretName"] ?? value["name"], ...(isJsonArray(value["items"]) ? value["items"] : []).map((item) => (isJsonObject(item) ? (item["key"] ?? null) : null)));
    });
  }
  const plain = [...keys].map(([name, wanted]) => secret(name, namespace, "Opaque", [...wanted]));
  return [...plain, ...[...tls].map((name) => secret(name, namespace, "kubernetes.io/tls", ["tls.crt", "tls.key"]))];
}

function tlsNames({ kind, spec }: KubeObject): string[] {
  if (kind === "Ingress") return namesIn(spec ?? null, "/tls", "secretName");
  const listeners = kind === "Gateway" ? (atPointer(spec ?? null, "/listeners") ?? []) : [];
  return isJsonArray(listeners) ? listeners.flatMap((listener) => namesIn(listener, "/tls/certificateRefs", "name")) : [];
}

function namesIn(holder: Json, pointer: string, field: string): string[] {
  const entries = atPointer(holder, pointer) ?? [];
  return isJsonArray(entries) ? entries.flatMap((entry) => (isJsonObject(entry) && typeof entry[field] === "string" ? [entry[field]] : [])) : [];
}

function walk(value: Json, visit: (key: string, value: { readonly [key: string]: Json }) => void): void {
  if (isJsonArray(value)) for (const item of value) walk(item, visit);
  else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (isJsonObject(item)) visit(key, item);
      walk(item, visit);
    }
  }
}

function secret(name: string, namespace: string, type: string, keys: readonly string[]): KubeObject {
  const stringData = Object.fromEntries(keys.map((key) => [key, randomBytes(32).toString("hex")]));
  return { apiVersion: "v1", kind: "Secret", metadata: { name, namespace }, type, stringData };
}
