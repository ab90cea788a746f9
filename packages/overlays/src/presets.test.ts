import { readFileSync } from "node:fs";
import { isExistingClaim, type Storage } from "@k8s-config/clearml";
import { parseQuantity } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { overlayFiles, renderEnvironment } from "./emit.ts";
import { presets, sizes, type Size } from "./presets.ts";
import { componentNames, resolve, type Settings } from "./resolve.ts";
import { plain, problemsWith } from "./testing/plain.ts";

const settingsOf = (size: Size): Settings => resolve("test", { ...plain, size }).settings;

function sizeOf(storage: Storage): string {
  return isExistingClaim(storage) ? storage.existingClaim : storage.size;
}

function heapOf(size: Size): string {
  const [, mebibytes] = /-Xmx(\d+)m/.exec(JSON.stringify(renderEnvironment("test", { ...plain, size }))) ?? [];
  return `${Number(mebibytes) / 1024}Gi`;
}

const rows: readonly (readonly [string, (settings: Settings, size: Size) => string])[] = [
  ["API server: CPU", ({ api }) => bothOf(api.pods.resources.requests.cpu, api.pods.resources.limits.cpu)],
  ["API server: memory", ({ api }) => bothOf(api.pods.resources.requests.memory, api.pods.resources.limits.memory)],
  ["API server: processes in a pod", ({ api }) => String(api.gunicorn.workers)],
  ["web app: memory", ({ web }) => bothOf(web.pods.resources.requests.memory, web.pods.resources.limits.memory)],
  ["file server: memory", ({ fileserver }) => bothOf(fileserver.pods.resources.requests.memory, fileserver.pods.resources.limits.memory)],
  ["file server: processes in a pod", ({ fileserver }) => String(fileserver.gunicorn.workers)],
  ["file server: volume", ({ fileserver }) => sizeOf(fileserver.storage)],
  ["MongoDB: memory", ({ mongo }) => bothOf(mongo.pods.resources.requests.memory, mongo.pods.resources.limits.memory)],
  ["MongoDB: volume", ({ mongo }) => sizeOf(mongo.storage)],
  ["Elasticsearch: memory", ({ elastic }) => bothOf(elastic.pods.resources.requests.memory, elastic.pods.resources.limits.memory)],
  ["Elasticsearch: Java heap in it", (_, size) => heapOf(size)],
  ["Elasticsearch: volume", ({ elastic }) => sizeOf(elastic.storage)],
  ["Redis: memory", ({ redis }) => bothOf(redis.pods.resources.requests.memory, redis.pods.resources.limits.memory)],
  ["Redis: volume", ({ redis }) => sizeOf(redis.storage)],
  ["all, one pod each: memory asked for", (settings) => `${requested(settings).toFixed(1)}Gi`],
];

function bothOf(request: string, limit: string): string {
  return request === limit ? request : `${request}–${limit}`;
}

/** Memory in GiB that the scheduler reserves for one pod of each workload. */
function requested(settings: Settings): number {
  const all = [...componentNames.map((name) => settings[name].pods.resources), settings.api.asyncDelete.resources];
  return all.reduce((sum, { requests }) => sum + (parseQuantity(requests.memory) ?? 0), 0) / 2 ** 30;
}

describe("sizes", () => {
  it("are in docs/availability.md, with what they come to", () => {
    const guide = readFileSync(new URL("../../../docs/availability.md", import.meta.url), "utf8");
    const table = rows.map(([name, value]) => `| ${[name, ...sizes.map((size) => value(settingsOf(size), size))].join(" | ")} |\n`).join("");
    expect(guide).toContain(`| | S | M | L |\n| --- | --- | --- | --- |\n${table}`);
  });

  it("S is what holds where none is said", () => {
    expect(presets.S).toEqual({});
    expect(resolve("test", { ...plain, size: "S" })).toEqual(resolve("test", plain));
  });

  it("none has less of anything than a smaller one", () => {
    const [small, middle, large] = sizes.map((size) => requested(settingsOf(size)));
    expect([small, middle, large].map((gib = 0) => Math.round(gib))).toEqual([8, 16, 58]);
    for (const [index, size] of sizes.entries()) {
      const smaller = sizes[index - 1];
      if (smaller === undefined) continue;
      const [before, after] = [settingsOf(smaller), settingsOf(size)];
      for (const name of componentNames) {
        for (const bound of ["requests", "limits"] as const) {
          for (const resource of ["cpu", "memory", "ephemeral-storage"] as const) {
            expect([name, bound, resource, (parseQuantity(after[name].pods.resources[bound][resource]) ?? 0) >= (parseQuantity(before[name].pods.resources[bound][resource]) ?? Infinity)]).toEqual([name, bound, resource, true]);
          }
        }
      }
      for (const name of ["fileserver", "mongo", "elastic", "redis"] as const) expect(parseQuantity(sizeOf(after[name].storage))).toBeGreaterThan(parseQuantity(sizeOf(before[name].storage)) ?? Infinity);
    }
  });

  it("have nothing to be said against them", () => {
    for (const size of sizes) expect(problemsWith({ size })).toBe("");
    expect(problemsWith({ size: "XL" })).toMatchInlineSnapshot(`"test: size = "XL": is none of the values it may have. Did you mean L? Others: S, M."`);
  });

  it("say less than a component does, or all pods do", () => {
    const { elastic, mongo, api } = resolve("test", {
      ...plain,
      size: "L",
      pods: { resources: { limits: { cpu: "12" } } },
      mongo: { storage: { size: "80Gi", class: "fast" } },
      elastic: { pods: { resources: { limits: { memory: "48Gi" } } } },
    }).settings;
    expect(mongo.storage).toEqual({ size: "80Gi", class: "fast" });
    expect(elastic.pods.resources.limits).toEqual({ cpu: "12", memory: "48Gi", "ephemeral-storage": "2Gi" });
    expect(elastic.pods.resources.requests.memory).toBe("32Gi");
    expect(api.gunicorn.workers).toBe(16);
  });

  it("are named as the cause of what they change, and of nothing else", () => {
    const files = overlayFiles("test", { ...plain, size: "M" });
    const patch = (path: string) => files.find((file) => file.path === path)?.text;
    expect(patch("stores/patches/statefulset-elastic.yaml")).toMatch(/^# .*\bsize\b/m);
    expect(files.map(({ path }) => path)).not.toContain("app/patches/deployment-web.yaml");
  });
});
