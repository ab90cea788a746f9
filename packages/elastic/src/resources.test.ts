import { withOverrides } from "@k8s-config/clearml";
import { byId, find, holdsForStore, installationWith, items, patienceOf, plainInstallation, podOf } from "@k8s-config/clearml/testing";
import { fromYaml } from "@k8s-config/core";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { defaults, elastic } from "./index.ts";
import { elasticsearchYml, heapMib } from "./resources.ts";

const base = elastic(defaults, plainInstallation);
const statefulSet = byId(base, "StatefulSet/elastic");

holdsForStore({
  store: "elastic",
  manifest: (installation, storage = defaults.storage) => elastic({ ...defaults, storage }, installation),
  size: "50Gi",
  image: "elasticsearch:8.17.0",
});

test("what Elasticsearch reads", () => {
  expect(base.config.map(({ kind, name, files }) => ({ kind, name, files: Object.keys(files) }))).toEqual([
    { kind: "ConfigMap", name: "elastic-config", files: ["elasticsearch.yml"] },
  ]);
  expect(fromYaml(elasticsearchYml(defaults, plainInstallation))).toEqual([
    {
      "cluster.name": "clearml",
      "network.host": "0.0.0.0",
      "discovery.type": "single-node",
      "node.store.allow_mmap": false,
      "bootstrap.memory_lock": false,
      "xpack.security.enabled": true,
      "http.compression_level": 7,
      "cluster.routing.allocation.node_initial_primaries_recoveries": 500,
      "cluster.routing.allocation.disk.watermark.low": "500mb",
      "cluster.routing.allocation.disk.watermark.high": "500mb",
      "cluster.routing.allocation.disk.watermark.flood_stage": "500mb",
    },
  ]);
});

describe("the Java heap", () => {
  test.each([
    ["4Gi", 2048],
    ["3Gi", 1536],
    ["62Gi", 31 * 1024],
    // Beyond it Java's pointers would grow.
    ["64Gi", 31 * 1024],
    ["1Ti", 31 * 1024],
  ])("of %s: %i MiB", (memory, mebibytes) => {
    expect(heapOf(memory)).toBe(mebibytes);
  });

  test("is never more than half of the limit, nor than 31 GiB", () => {
    assert(
      property(integer({ min: 512, max: 1_000_000 }), (mebibytes) => {
        expect(heapOf(`${mebibytes}Mi`)).toBe(Math.min(Math.floor(mebibytes / 2), 31 * 1024));
      }),
    );
  });
});

test("the config folder is a copy that Elasticsearch may write to, made without any privilege", () => {
  const [init, ...others] = items(podOf(statefulSet)["initContainers"]);
  expect(others).toEqual([]);
  expect(init).toMatchObject({
    name: "config",
    command: ["/bin/sh", "-c", "cp -R /usr/share/elasticsearch/config/. /config/ && cp /elastic/elasticsearch.yml /config/"],
    securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
  });
});

test("the files of the image belong to group 0, the volumes to the user's number", () => {
  expect(podOf(statefulSet)["securityContext"]).toMatchObject({ runAsUser: 1000, runAsGroup: 0, fsGroup: 1000 });
});

test("a later second node could find the first one: the headless Service says its transport port", () => {
  expect(find(byId(base, "Service/elastic-members"), "spec", "ports")).toEqual([
    { name: "elastic", port: 9200, targetPort: "elastic" },
    { name: "transport", port: 9300, targetPort: "transport" },
  ]);
});

test("Elasticsearch runs as the user of its image, with time to recover its indices", () => {
  expect(patienceOf(byId(base, "StatefulSet/elastic"))).toEqual({
    user: 1000,
    group: 0,
    stopSeconds: 120,
    startSeconds: 600,
    unreadySeconds: 30,
    deadSeconds: 180,
  });
});

function heapOf(memory: string): number {
  return heapMib(withOverrides(defaults, { pods: { resources: { limits: { memory } } } }));
}

test("an air-gapped one fetches no databases of addresses", () => {
  expect(elasticsearchYml(defaults, installationWith({ airGapped: true }))).toContain("ingest.geoip.downloader.enabled: false");
  expect(elasticsearchYml(defaults, plainInstallation)).not.toContain("geoip");
});
