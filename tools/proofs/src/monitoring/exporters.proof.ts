/**
 * Exporters as they are rendered, in the versions of their images: Redis's against a real Redis with a password,
 * Elasticsearch's against a server that answers as Elasticsearch does. Of all that alerts and dashboard ask for, what
 * they tell is there.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseImage, atPointer, isJsonArray, type Json } from "@k8s-config/core";
import { freePorts } from "@k8s-config/e2e/src/control-plane/ports.ts";
import { built } from "@k8s-config/e2e/src/go/build.ts";
import { elasticExporter, redisExporter } from "@k8s-config/e2e/src/go/families.ts";
import { resolve } from "@k8s-config/overlays";
import { alerts, panels, watchedOf } from "@k8s-config/overlays/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program } from "../programs.ts";
import { exporterOf, watchedEnvironment } from "./environment.ts";

const loopback = "127.0.0.1";
const folder = mkdtempSync(join(tmpdir(), "exporters-"));
const running: ChildProcess[] = [];

afterAll(async () => {
  for (const child of running) child.kill();
  await Promise.all(running.map((child) => (child.exitCode === null && child.signalCode === null ? new Promise((gone) => child.once("close", gone)) : undefined)));
  rmSync(folder, { recursive: true, force: true });
});

function start(path: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  running.push(spawn(path, args, { env, stdio: "ignore" }));
}

async function metricsAt(port: number, ready: RegExp): Promise<string> {
  let text = "";
  for (let tries = 0; tries < 150; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- until it tells of the store
    text = await fetch(`http://${loopback}:${port}/metrics`).then((answer) => answer.text(), () => "");
    if (ready.test(text)) return text;
    // oxlint-disable-next-line no-await-in-loop
    await pause(100);
  }
  throw new Error(`it does not tell ${String(ready)}:\n${text.slice(0, 2000)}`);
}

/** What alerts and dashboard ask for, by the beginning of the names. */
function asked(beginning: string): string[] {
  const resolved = resolve("proof", watchedEnvironment);
  if (resolved.monitoring === undefined) throw new Error("nothing is watched");
  const watched = watchedOf(resolved, resolved.monitoring.settings, []);
  const exprs = [...alerts(watched).map(({ expr }) => expr), ...panels(watched).flatMap(({ queries }) => queries.map(({ expr }) => expr))];
  return [...new Set(exprs.flatMap((expr) => [...expr.matchAll(new RegExp(`\\b${beginning}_[a-zA-Z_]+(?=\\{)`, "g"))].map(([name]) => name)))].toSorted();
}

function textsAt(container: Json, pointer: string): string[] {
  const found = atPointer(container, pointer) ?? [];
  return isJsonArray(found) ? found.map(String) : [];
}

function valueOf(container: Json, name: string): string {
  const env = atPointer(container, "/env") ?? [];
  const entry = isJsonArray(env) ? env.find((one) => atPointer(one, "/name") === name) : undefined;
  return String(atPointer(entry ?? null, "/value"));
}

describe("Redis's exporter", () => {
  it("is run in the version of its image", async () => {
    const path = join(await built(redisExporter, () => undefined), "redis_exporter");
    expect(path).toContain("redis_exporter");
    expect(parseImage(String(atPointer(exporterOf("redis"), "/image"))).tag).toBe("v1.82.0");
  }, 1_800_000);

  it("tells all that is asked of it, of a Redis with a password", async () => {
    const path = join(await built(redisExporter, () => undefined), "redis_exporter");
    const [port = 0, own = 0] = await freePorts(2);
    start(program("redis-server", "the Debian package redis-server"), ["--bind", loopback, "--port", String(port), "--requirepass", "hunter2", "--maxmemory", "100mb", "--save", "", "--dir", folder]);
    const address = valueOf(exporterOf("redis"), "REDIS_ADDR");
    expect(address).toBe("redis://redis:6379");
    const at = { REDIS_ADDR: address.replace("redis:6379", `${loopback}:${port}`) };
    start(path, [`--web.listen-address=${loopback}:${own}`], { ...at, REDIS_PASSWORD: "hunter2" });
    const text = await metricsAt(own, /^redis_up 1$/m);
    expect(asked("redis")).toEqual(["redis_commands_processed_total", "redis_memory_max_bytes", "redis_memory_used_bytes", "redis_up"]);
    for (const name of asked("redis")) expect(text).toMatch(new RegExp(`^${name}(\\{| )`, "m"));
    expect(text).toMatch(/^redis_memory_max_bytes 1\.048576e\+08$/m);
    expect((await fetch(`http://${loopback}:${own}/health`)).status).toBe(200);
    const [wrong = 0] = await freePorts(1);
    start(path, [`--web.listen-address=${loopback}:${wrong}`], { ...at, REDIS_PASSWORD: "another" });
    expect(await metricsAt(wrong, /^redis_up 0$/m)).not.toMatch(/^redis_memory_used_bytes/m);
  }, 1_800_000);
});

const node = {
  name: "elastic-0",
  host: "10.0.0.1",
  ip: "10.0.0.1:9300",
  roles: ["data", "master"],
  jvm: { mem: { heap_used_in_bytes: 1000, heap_max_in_bytes: 4000 } },
  fs: { total: { total_in_bytes: 100, free_in_bytes: 30, available_in_bytes: 20 }, data: [{ path: "/data", mount: "/data (/dev/sdb)", type: "ext4", total_in_bytes: 100, free_in_bytes: 30, available_in_bytes: 20 }] },
};
const watermark = { low: "500mb", high: "500mb", flood_stage: "500mb" };
const stats = { docs: { count: 12, deleted: 1 }, store: { size_in_bytes: 34 } };

/** What Elasticsearch 8 answers, as far as the exporter looks at it. */
const answers: Readonly<Record<string, Json>> = {
  "/": { name: "elastic-0", cluster_name: "clearml", cluster_uuid: "x", version: { number: "8.19.9", build_hash: "x", build_date: "2025-01-01T00:00:00Z", build_snapshot: false, lucene_version: "9.12.2" }, tagline: "You Know, for Search" },
  "/_cluster/health": { cluster_name: "clearml", status: "yellow", timed_out: false, number_of_nodes: 1, number_of_data_nodes: 1, active_primary_shards: 3, active_shards: 3 },
  "/_nodes/stats": { cluster_name: "clearml", nodes: { abc: node } },
  "/_all/_stats": { _all: { primaries: stats, total: stats }, indices: { "events-log-1": { primaries: stats, total: stats } } },
  "/_all/_settings": { "events-log-1": { settings: { index: { blocks: { read_only_allow_delete: "true" }, creation_date: "1700000000000" } } } },
  "/_cluster/settings": { persistent: {}, transient: {}, defaults: { cluster: { max_shards_per_node: "1000", routing: { allocation: { enable: "all", disk: { threshold_enabled: "true", watermark } } } } } },
  "/_cat/shards": [],
};

describe("Elasticsearch's exporter", () => {
  let server: Server;
  const authorizations = new Set<string>();
  let isUp = true;

  beforeAll(async () => {
    server = createServer((call, reply) => {
      authorizations.add(call.headers.authorization ?? "none");
      const found = answers[new URL(call.url ?? "", "http://x").pathname];
      reply.writeHead(!isUp ? 503 : found === undefined ? 404 : 200, { "content-type": "application/json" }).end(JSON.stringify(isUp ? (found ?? {}) : {}));
    });
    await new Promise<void>((listening) => server.listen(0, loopback, listening));
  });

  afterAll(() => void server.close());

  it("tells all that is asked of it, with the login of its variables, and nothing of a cluster that is away", async () => {
    const path = join(await built(elasticExporter, () => undefined), "elasticsearch_exporter");
    expect(parseImage(String(atPointer(exporterOf("elastic"), "/image"))).tag).toBe("v1.11.0");
    const address = server.address();
    const [own = 0] = await freePorts(1);
    const args = textsAt(exporterOf("elastic"), "/args").map((argument) => argument.replace("elastic:9200", `${loopback}:${typeof address === "object" && address !== null ? address.port : 0}`));
    start(path, [...args, `--web.listen-address=${loopback}:${own}`], { ES_USERNAME: "elastic", ES_PASSWORD: "hunter2" });
    const text = await metricsAt(own, /^elasticsearch_cluster_health_number_of_nodes\{/m);
    expect(asked("elasticsearch").length).toBeGreaterThan(8);
    // Of a watermark it tells bytes or a ratio, as it was said.
    for (const name of asked("elasticsearch").filter((one) => !one.endsWith("_low_ratio"))) expect(text).toMatch(new RegExp(`^${name}(\\{| )`, "m"));
    expect(text).toMatch(/^elasticsearch_clustersettings_allocation_watermark_low_bytes 5\.24288e\+08$/m);
    expect(text).toMatch(/^elasticsearch_indices_store_size_bytes_primary\{[^}]*index="events-log-1"[^}]*\} 34$/m);
    expect(text).toMatch(/^elasticsearch_indices_settings_stats_read_only_indices 1$/m);
    expect(text).toMatch(/^elasticsearch_cluster_health_status\{[^}]*color="red"[^}]*\} 0$/m);
    expect([...authorizations]).toEqual([`Basic ${Buffer.from("elastic:hunter2").toString("base64")}`]);
    expect((await fetch(`http://${loopback}:${own}/healthz`)).status).toBe(200);
    isUp = false;
    expect(await metricsAt(own, /^go_goroutines/m)).not.toMatch(/^elasticsearch_cluster_health_number_of_nodes\{/m);
  }, 1_800_000);
});
