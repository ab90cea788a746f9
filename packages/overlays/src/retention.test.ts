/** What deletes old events: rendered where it is asked for, and told of where it deletes more than one thinks. */
import { containersOf, find, podOf } from "@k8s-config/clearml/testing";
import { atPointer, objectId, type KubeObject } from "@k8s-config/core";
import { describe, expect, it } from "vitest";
import { renderEnvironment } from "./emit.ts";
import type { Environment } from "./environment.ts";
import { plain, problemsWith } from "./testing/plain.ts";

function rendered(change: Partial<Environment>): { readonly cronJob: KubeObject; readonly plan: unknown } {
  const objects = renderEnvironment("test", { ...plain, ...change });
  const cronJob = objects.find(({ kind }) => kind === "CronJob");
  const config = objects.find((object) => objectId(object).startsWith("ConfigMap/elastic-retention-"));
  if (cronJob === undefined || config === undefined) throw new Error("it is not there");
  return { cronJob, plan: JSON.parse(String(atPointer(config, "/data/plan.json"))) };
}

describe("elastic.retention", () => {
  it("is a plan that a CronJob carries out, one at a time, with no token", () => {
    const { cronJob, plan } = rendered({ elastic: { retention: { events: { log: 90, debugImage: 30 }, statisticsMonths: 6 } } });
    expect(plan).toEqual({ hosts: ["http://elastic:9200"], dryRun: false, eventsPerSecond: 1000, pollSeconds: 10, statisticsMonths: 6, events: { log: 90, training_debug_image: 30 } });
    expect(cronJob["spec"]).toMatchObject({ schedule: "17 3 * * *", timeZone: "Etc/UTC", concurrencyPolicy: "Forbid" });
    expect(podOf(cronJob)).toMatchObject({ automountServiceAccountToken: false, restartPolicy: "Never" });
    expect(containersOf(podOf(cronJob))[0]).toMatchObject({ image: "clearml/server:2.4.0", command: ["python3", "-I", "/etc/retention/retention.py", "/etc/retention/plan.json"] });
  });

  it("reaches an Elasticsearch of others with its login and its CA", () => {
    const external = { hosts: [{ host: "a.example.com" }, { host: "fd00::9", port: 9243 }], login: { username: "clearml", passwordSecret: { name: "es", key: "password" } }, tls: { ca: { name: "es", key: "ca" } }, retention: { statisticsMonths: 6 } } as const;
    const { cronJob, plan } = rendered({ elastic: { external } });
    expect(plan).toMatchObject({ hosts: ["https://a.example.com:9200", "https://[fd00::9]:9243"], ca: "/etc/clearml-stores/elastic/ca.crt" });
    const container = containersOf(podOf(cronJob))[0];
    expect(container?.["env"]).toEqual(expect.arrayContaining([{ name: "ELASTIC_USERNAME", value: "clearml" }, { name: "ELASTIC_PASSWORD", valueFrom: { secretKeyRef: { name: "es", key: "password" } } }]));
    expect(find(container, "volumeMounts")).toEqual(expect.arrayContaining([{ name: "elastic-ca", mountPath: "/etc/clearml-stores/elastic", readOnly: true }]));
  });

  it("rests during maintenance", () => {
    const said = { elastic: { retention: { statisticsMonths: 6 } } };
    expect(find(rendered({ ...said, maintenance: true }).cronJob, "spec", "suspend")).toBe(true);
    expect(find(rendered(said).cronJob, "spec", "suspend")).toBeUndefined();
  });
});

describe("told of", () => {
  it.each([
    [{}, "test: elastic.retention = {}: deletes nothing. Say events or statisticsMonths, or leave it out."],
    [{ events: { log: 6 } }, "test: elastic.retention.events.log = 6: is below 7. Write 7 or more."],
    [{ statisticsMonths: 0 }, "test: elastic.retention.statisticsMonths = 0: is below 1. Write 1 or more."],
    [
      { events: { debugImage: 30 } },
      "test: elastic.retention.events.debugImage = 30: deletes where debug images lie, and not the images: asynchronous delete would no longer find their files when their task is deleted. Leave it out, and delete old tasks instead; or make sure that the files are deleted by their age.",
    ],
    [{ statisticsMonths: 3, schedule: "@daily" }, 'test: elastic.retention.schedule = "@daily": does not match ^[-0-9A-Z/*,]+( [-0-9A-Z/*,]+){4}$. Write it in that form, for example "17 3 * * 0".'],
  ])("%j", (retention, told) => {
    expect(problemsWith({ elastic: { retention } }).replace(/^(warning: )/, "")).toBe(told);
  });
});
