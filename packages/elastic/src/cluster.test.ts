/** A cluster of three nodes: what its nodes read, and the init container, run by a real shell. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withOverrides } from "@k8s-config/clearml";
import { byId, find, holdsForAll, items, plainInstallation, podOf } from "@k8s-config/clearml/testing";
import { fromYaml, isJsonArray } from "@k8s-config/core";
import { describe, expect, onTestFinished, test } from "vitest";
import { defaults, elastic, elasticAccess } from "./index.ts";
import { elasticsearchYml } from "./resources.ts";

const three = withOverrides(defaults, { nodes: 3 });
const secured = withOverrides(defaults, { nodes: 3, transportTls: { secretName: "nodes" } });
const manifest = elastic(secured, plainInstallation);
const statefulSet = byId(manifest, "StatefulSet/elastic");

holdsForAll({ "three nodes": elastic(three, plainInstallation), "three nodes with certificates": manifest });

test("from one to three nothing changes that can never be changed", () => {
  const one = byId(elastic(defaults, plainInstallation), "StatefulSet/elastic");
  for (const field of ["selector", "serviceName", "volumeClaimTemplates", "podManagementPolicy"]) expect(find(statefulSet, "spec", field)).toEqual(find(one, "spec", field));
  expect(find(statefulSet, "spec", "replicas")).toBe(3);
});

test("the nodes find each other by the names of their pods, and map no memory: no node of Kubernetes has to be tuned", () => {
  const [yml = null] = fromYaml(elasticsearchYml(three, plainInstallation));
  expect(yml).toMatchObject({
    "cluster.name": "clearml",
    "discovery.seed_hosts": ["elastic-0.elastic-members", "elastic-1.elastic-members", "elastic-2.elastic-members"],
    "node.store.allow_mmap": false,
  });
  // It would stay for ever.
  expect(JSON.stringify(yml)).not.toContain("initial_master_nodes");
  expect(JSON.stringify(yml)).not.toContain("single-node");
});

test("who calls it reaches whichever node is ready, and new indices have one copy", () => {
  expect(elasticAccess(three, plainInstallation.credentials)).toMatchObject({ kind: "internal", hosts: [{ host: "elastic", port: 9200 }], indexReplicas: 1 });
  expect(elasticAccess(defaults, plainInstallation.credentials)).not.toHaveProperty("indexReplicas");
});

describe("the nodes' certificate", () => {
  test("lies inside of the config folder, from where alone keys are read", () => {
    expect(fromYaml(elasticsearchYml(secured, plainInstallation))[0]).toMatchObject({
      "xpack.security.transport.ssl.enabled": true,
      "xpack.security.transport.ssl.verification_mode": "certificate",
      "xpack.security.transport.ssl.key": "transport/tls.key",
      "xpack.security.transport.ssl.certificate": "transport/tls.crt",
      "xpack.security.transport.ssl.certificate_authorities": "transport/ca.crt",
    });
    expect(JSON.stringify(statefulSet)).toContain('{"name":"transport","mountPath":"/usr/share/elasticsearch/config/transport","readOnly":true}');
    expect(find(podOf(statefulSet), "volumes")).toContainEqual({
      name: "transport",
      secret: { secretName: "nodes", defaultMode: 0o440, items: ["tls.key", "tls.crt", "ca.crt"].map((key) => ({ key, path: key })) },
    });
  });

  test("is made by cert-manager where an issuer is named", () => {
    const made = elastic(withOverrides(defaults, { nodes: 3, transportTls: { issuer: { kind: "ClusterIssuer", name: "own" } } }), plainInstallation);
    expect(byId(made, "Certificate/elastic-transport")).toMatchObject({
      apiVersion: "cert-manager.io/v1",
      spec: {
        secretName: "elastic-transport-tls",
        issuerRef: { group: "cert-manager.io", kind: "ClusterIssuer", name: "own" },
        dnsNames: ["elastic-0.elastic-members", "elastic-1.elastic-members", "elastic-2.elastic-members"],
        usages: ["server auth", "client auth"],
        privateKey: { encoding: "PKCS8" },
      },
    });
    expect(manifest.objects.some(({ kind }) => kind === "Certificate")).toBe(false);
  });
});

describe("the init container", () => {
  const [init] = items(podOf(statefulSet)["initContainers"]);
  const command = find(init ?? null, "command") ?? null;
  const script = isJsonArray(command) ? String(command[2]) : "";

  /** The elasticsearch.yml that it leaves behind. */
  function left(host: string, ...data: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), "elastic-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const part of ["image", "config", "elastic", "data", ...data]) mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, "elastic/elasticsearch.yml"), "cluster.name: clearml\n");
    const here = script.replaceAll("/usr/share/elasticsearch/config", `${folder}/image`).replaceAll(/(?<=[ "])\/(?=config|elastic|data)/g, `${folder}/`);
    execFileSync("/bin/sh", ["-c", here], { env: { PATH: "/usr/bin:/bin", HOSTNAME: host } });
    return readFileSync(join(folder, "config/elasticsearch.yml"), "utf8");
  }

  test("has the first node make the cluster, on an empty volume alone", () => {
    expect(fromYaml(left("elastic-0"))).toEqual([{ "cluster.name": "clearml", "cluster.initial_master_nodes": ["elastic-0", "elastic-1", "elastic-2"] }]);
    expect(left("elastic-0", "data/_state")).toBe("cluster.name: clearml\n");
    // As Elasticsearch 7 has it.
    expect(left("elastic-0", "data/nodes")).toBe("cluster.name: clearml\n");
  });

  test("has the others wait for it, or two newcomers would make a cluster beside the one that is there", () => {
    expect(left("elastic-1")).toBe("cluster.name: clearml\n");
    expect(left("elastic-2")).toBe("cluster.name: clearml\n");
  });

  test("looks at the data, and changes none", () => {
    expect(find(init ?? null, "volumeMounts")).toContainEqual({ name: "data", mountPath: "/data", readOnly: true });
  });
});
