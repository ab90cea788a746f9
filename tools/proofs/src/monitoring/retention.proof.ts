/** What the CronJob of `elastic.retention` runs, run by Python against a server in the role of Elasticsearch. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atPointer, isJsonObject, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { renderEnvironment } from "@k8s-config/overlays";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { program } from "../programs.ts";
import { watchedEnvironment } from "./environment.ts";

const python = program("python3", "the Debian package python3");
const folder = mkdtempSync(join(tmpdir(), "retention-"));
const company = "d1bd92a3b039400cbafc60a7a5b1e52b";

const month = (ago: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1)).toISOString().slice(0, 7);
};

/** All indices of a cluster, some of which others would take for ours. */
const indices = [
  ...[0, 6, 7, 20].flatMap((ago) => ["worker_stats", "queue_metrics", "serving_stats"].map((name) => `${name}_${company}_${month(ago)}`)),
  `worker_stats_${company}_${month(20)}-copy`,
  "worker_stats_of_others",
  `events-log-${company}`,
  "events-log-",
  `events-log-${company}-2020.01.01`,
  `events-training_stats_scalar-${company}`,
  `events-plot-${company}`,
  ".security-7",
];

/** Calls that change something, in their order. */
let changes: string[] = [];
let authorizations: Set<string>;
let polls = 0;
let failure: string | undefined;

function answer(method: string, url: URL, body: string): { readonly status: number; readonly json: Json } {
  const path = decodeURIComponent(url.pathname);
  const [, pattern] = /^\/_cat\/indices\/(.*)$/.exec(path) ?? [];
  if (method === "GET" && pattern !== undefined) {
    const found = indices.filter((index) => index.startsWith(pattern.replace(/\*$/, "")));
    return { status: 200, json: found.map((index) => ({ index, "docs.count": "10", "pri.store.size": "1000" })) };
  }
  if (path.endsWith("/_count")) return { status: 200, json: { count: path === "/events-log-/_count" ? 0 : 7 } };
  if (path.startsWith("/_tasks/")) {
    if (method === "POST") changes.push(`POST ${path}`);
    polls += 1;
    // As Elasticsearch does it: under way, then done.
    return { status: 200, json: polls % 2 === 1 ? { completed: false } : { completed: true, response: { deleted: 7, failures: failure === undefined ? [] : [{ cause: failure }] } } };
  }
  changes.push(`${method} ${path}${url.search} ${body}`.trim());
  if (path.endsWith("/_delete_by_query")) return { status: 200, json: { task: "node:1" } };
  return method === "DELETE" ? { status: 200, json: { acknowledged: true } } : { status: 404, json: { error: "no such call" } };
}

const server: Server = createServer((call, reply) => {
  let body = "";
  call.setEncoding("utf8").on("data", (part: string) => (body += part));
  call.once("end", () => {
    authorizations.add(call.headers.authorization ?? "none");
    const { status, json } = answer(call.method ?? "", new URL(call.url ?? "", "http://x"), body);
    reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
  });
});

beforeEach(async () => {
  [changes, authorizations, polls, failure] = [[], new Set(), 0, undefined];
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs what is rendered for a retention, as its container does, but for the address of Elasticsearch and the time between looks. */
async function run(retention: JsonObject, env: NodeJS.ProcessEnv = {}, whileRunning?: (stop: () => void) => void): Promise<{ readonly code: number | null; readonly text: string }> {
  const environment = { ...watchedEnvironment, elastic: { retention } };
  const config = renderEnvironment("proof", environment).find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name.startsWith("elastic-retention-"));
  const [script, plan] = ["retention.py", "plan.json"].map((name) => String(atPointer(config ?? null, `/data/${name}`)));
  const address = server.address();
  const parsed = toJson(JSON.parse(plan ?? "null"));
  if (!isJsonObject(parsed)) throw new Error("the plan is no object");
  // The first host does not answer: the second is asked.
  const hosts = ["http://127.0.0.1:1", `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`];
  writeFileSync(join(folder, "retention.py"), script ?? "");
  writeFileSync(join(folder, "plan.json"), JSON.stringify({ ...parsed, hosts, pollSeconds: 0.2 }));
  const child = spawn(python, ["-I", join(folder, "retention.py"), join(folder, "plan.json")], { env });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part: string) => (text += part));
  whileRunning?.(() => void child.kill("SIGTERM"));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, text };
}

function asked(index: string, days: number): string {
  return `POST /${index}/_delete_by_query?conflicts=proceed&wait_for_completion=false&requests_per_second=500 {"query": {"range": {"@timestamp": {"lt": "now-${days}d"}}}}`;
}

describe("what elastic.retention deletes", () => {
  it("is whole months of statistics, and events by their age, and nothing of another name", async () => {
    const { code, text } = await run({ events: { log: 90, scalar: 365 }, statisticsMonths: 6, eventsPerSecond: 500 });
    expect(changes).toEqual([
      ...["worker_stats", "queue_metrics", "serving_stats"].flatMap((name) => [20, 7].map((ago) => `DELETE /${name}_${company}_${month(ago)}`)),
      asked(`events-log-${company}`, 90),
      asked(`events-training_stats_scalar-${company}`, 365),
    ]);
    expect([code, text.trim().split("\n").at(-1)]).toEqual([0, "done"]);
    expect(text).toContain(`deletes 7 events older than 90 days of events-log-${company}, 10 documents, 1000 bytes`);
    expect(text).toContain(`deleted 7 events of events-log-${company}`);
  });

  it("is nothing, where it is to say what it would delete", async () => {
    const { code, text } = await run({ events: { plot: 30 }, statisticsMonths: 1, dryRun: true });
    expect(changes).toEqual([]);
    expect(code).toBe(0);
    expect(text).toContain(`would delete worker_stats_${company}_${month(6)}`);
    expect(text).toContain(`would delete 7 events older than 30 days of events-plot-${company}`);
    expect(text).toContain("done, with nothing deleted: dryRun");
  });

  it("needs the login that it is given, which is in no output", async () => {
    const { text } = await run({ statisticsMonths: 6 }, { ELASTIC_USERNAME: "elastic", ELASTIC_PASSWORD: "hunter2" });
    expect([...authorizations]).toEqual([`Basic ${Buffer.from("elastic:hunter2").toString("base64")}`]);
    expect(text).not.toContain("hunter2");
  });

  it("goes on no longer than the pod that asked for it", async () => {
    const { code, text } = await run({ events: { log: 90 } }, {}, (stop) => {
      const timer = setInterval(() => {
        if (polls === 0) return;
        clearInterval(timer);
        stop();
      }, 10);
    });
    expect(changes.at(-1)).toBe("POST /_tasks/node:1/_cancel");
    expect([code, text]).toEqual([1, expect.stringContaining("stopped; what was deleted stays deleted")]);
  });

  it("is told as failed where some of it failed", async () => {
    failure = "cluster_block_exception";
    const { code, text } = await run({ events: { log: 90 } });
    expect([code, text]).toEqual([1, expect.stringContaining("cluster_block_exception")]);
  });
});
