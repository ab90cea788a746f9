/** What asks Elasticsearch for snapshots, run by Python against a server that takes nothing but what Elastic's reference has. */
import { createServer, type Server } from "node:http";
import { isJsonObject, type JsonObject } from "@k8s-config/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { containerOf, run } from "./container.ts";

interface Snapshot {
  readonly snapshot: string;
  state: string;
  readonly indices: readonly string[];
}

let server: Server;
let snapshots: Snapshot[] = [];
let indices: string[] = [];
let repository: JsonObject | undefined;
let next = "SUCCESS";
let calls: string[] = [];
const patterns = ["events-*", "worker_stats_*", "queue_metrics_*", "serving_stats_*"];

/** Snapshot and restore APIs of Elasticsearch 8; undefined for what they do not have. */
function answer(method: string, path: string, body: JsonObject | undefined): [number, object] | undefined {
  calls.push(`${method} ${path}`);
  const [, name, action] = /^\/_snapshot\/clearml(?:\/(clearml-\d{8}-\d{6}|_all|_verify))?(\/_restore)?$/.exec(path) ?? [];
  if (method === "PUT" && path === "/_snapshot/clearml") {
    if (body?.["type"] !== "fs" || Object.keys(body).toSorted().join() !== "settings,type") return [400, { error: "repository" }];
    repository = body;
    return [200, { acknowledged: true }];
  }
  if (path.startsWith("/_snapshot") && repository === undefined) return [404, { error: "repository_missing_exception" }];
  if (method === "POST" && name === "_verify") return [200, { nodes: { x: { name: "elastic-0" } } }];
  if (method === "GET" && name === "_all") return [200, { snapshots, total: snapshots.length, remaining: 0 }];
  if (method === "PUT" && name !== undefined && body !== undefined) {
    if (JSON.stringify(body["indices"]) !== JSON.stringify(patterns) || body["include_global_state"] !== false) return [400, { error: "body" }];
    snapshots.push({ snapshot: name, state: "IN_PROGRESS", indices: [...indices] });
    return [200, { accepted: true }];
  }
  const one = snapshots.find(({ snapshot }) => snapshot === name);
  if (name !== undefined && one === undefined) return [404, { error: "snapshot_missing_exception" }];
  if (method === "GET" && one !== undefined) {
    const told = { ...one };
    // Done by the next time that somebody asks.
    if (one.state === "IN_PROGRESS") one.state = next;
    return [200, { snapshots: [told] }];
  }
  if (method === "DELETE" && one !== undefined) {
    snapshots = snapshots.filter((other) => other !== one);
    return [200, { acknowledged: true }];
  }
  if (method === "POST" && action !== undefined && one !== undefined) {
    if (one.indices.some((index) => indices.includes(index))) return [500, { error: "cannot restore index: an open index with same name already exists" }];
    indices = [...indices, ...one.indices];
    return [200, { accepted: true }];
  }
  const list = encodeURI(patterns.join(","));
  if (method === "GET" && path === `/_cat/indices/${list}?format=json&h=index&expand_wildcards=open,closed`) return [200, indices.filter((index) => index !== ".security-7").map((index) => ({ index }))];
  if (method === "GET" && path === `/_cluster/health/${list}?level=indices&expand_wildcards=open`) return [200, { status: "yellow", indices: Object.fromEntries(indices.map((index) => [index, { status: "yellow" }])) }];
  if (method === "DELETE" && indices.some((index) => path === `/${index}`)) {
    indices = indices.filter((index) => path !== `/${index}`);
    return [200, { acknowledged: true }];
  }
  return undefined;
}

beforeEach(async () => {
  [snapshots, indices, repository, next, calls] = [[], ["events-log-company", "worker_stats_company_2026-11", ".security-7"], undefined, "SUCCESS", []];
  server = createServer((call, reply) => {
    let text = "";
    call.setEncoding("utf8").on("data", (part: string) => (text += part));
    call.once("end", () => {
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      const isLoggedIn = call.headers.authorization === `Basic ${Buffer.from("elastic:s3cret").toString("base64")}`;
      const json = typeof body === "object" && body !== null && isJsonObject(JSON.parse(text)) ? JSON.parse(text) : undefined;
      const [code, said] = isLoggedIn ? (answer(call.method ?? "", call.url ?? "", json) ?? [400, { error: `no such call: ${call.method} ${call.url}` }]) : [401, { error: "security_exception" }];
      reply.writeHead(code, { "content-type": "application/json" });
      reply.end(JSON.stringify(said));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterEach(() => void server.close());

function start(name: string, env: Readonly<Record<string, string>> = {}) {
  const { command } = containerOf(name);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const plan = { ...JSON.parse(command.at(-1) ?? ""), url: `http://127.0.0.1:${port}`, username: "elastic" };
  return run([...command.slice(0, -1), JSON.stringify(plan)], { STORE_PASSWORD: "s3cret", POLL_SECONDS: "0.01", ...env });
}

const taken = (day: number, state = "SUCCESS"): Snapshot => ({ snapshot: `clearml-202001${String(day).padStart(2, "0")}-020000`, state, indices: ["events-log-company"] });

it("registers the repository, takes a snapshot, and keeps as many good ones as it is told", { timeout: 60_000 }, async () => {
  snapshots = [taken(1), taken(2), taken(3, "PARTIAL"), taken(4)];
  expect(await start("backup-elastic")).toMatchObject({ code: 0, err: "" });
  expect(repository).toEqual({ type: "fs", settings: { location: "/usr/share/elasticsearch/snapshots" } });
  expect(snapshots.map(({ snapshot, state }) => `${snapshot} ${state}`)).toEqual([`${taken(4).snapshot} SUCCESS`, expect.stringMatching(/^clearml-\d{8}-\d{6} SUCCESS$/)]);
});

it("deletes none where the new one is not whole", { timeout: 60_000 }, async () => {
  snapshots = [taken(1), taken(2), taken(3)];
  next = "PARTIAL";
  const { code, err } = await start("backup-elastic");
  expect([code, err]).toEqual([1, expect.stringContaining("PARTIAL")]);
  expect(calls.filter((call) => call.startsWith("DELETE"))).toEqual([]);
});

it("puts the indices of then in place of those that are there, and touches no other", { timeout: 60_000 }, async () => {
  snapshots = [taken(1), { ...taken(2), indices: ["events-plot-company"] }];
  expect(await start("restore-elastic", { RESTORE_FROM: "20200101-120000" })).toMatchObject({ code: 0, out: expect.stringContaining(`${taken(1).snapshot}: restored, 1 indices`) });
  expect(indices).toEqual([".security-7", "events-log-company"]);
});

it("deletes nothing where there is no snapshot to restore, or the login is wrong", { timeout: 60_000 }, async () => {
  snapshots = [taken(3, "FAILED")];
  expect(await start("restore-elastic")).toMatchObject({ code: 1, err: "no snapshot of that time or before; there are: \n" });
  expect(await start("backup-elastic", { STORE_PASSWORD: "other" })).toMatchObject({ code: 1, err: expect.stringContaining("401") });
  expect(indices).toHaveLength(3);
});
