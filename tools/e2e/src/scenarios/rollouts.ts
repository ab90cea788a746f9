import { planned } from "@k8s-config/cli/src/testing/plans.ts";
import { withValue } from "@k8s-config/codegen/src/trials.ts";
import { isJsonObject, jsonEqual, toJson, type Json, type JsonObject } from "@k8s-config/core";
import { snapshot, wrongRestarts } from "../cluster/restarts.ts";
import { rolledOut } from "../cluster/workloads.ts";
import { accepted, apply, emitted, install, warningsIn, type Installation } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";

const namespace = "k8s-config-rollouts";

const environmentName = "rollouts";

const start: JsonObject = {
  namespace,
  exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik", tls: { secretName: "clearml-tls" } },
  credentials: { kind: "existingSecret" },
  users: [
    { username: "ada", name: "Ada Lovelace" },
    { username: "grace", name: "Grace Hopper" },
  ],
  api: { replicas: 2 },
  fileserver: { storage: { size: "100Gi" } },
};

/** A change of one setting, with the workloads that it has to restart, and no other. */
interface Change {
  readonly what: string;
  readonly keys: readonly string[];
  readonly value: Json;
  readonly rolls: readonly string[];
}

const [api, asyncDelete, fileserver, web] = ["api", "async-delete", "fileserver", "web"].map((name) => `Deployment/${name}`);
const [elastic, mongo, redis] = ["elastic", "mongo", "redis"].map((name) => `StatefulSet/${name}`);
const all = list(api, asyncDelete, elastic, fileserver, mongo, redis, web);

function list(...names: readonly (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined);
}

const memory = (of: string) => ({ limits: { memory: of }, requests: { memory: of } });

const changes: readonly Change[] = [
  { what: "the watchdog", keys: ["api", "watchdog", "thresholdSec"], value: 4321, rolls: list(api) },
  { what: "the users", keys: ["users"], value: [{ username: "ada", name: "Ada Lovelace" }], rolls: list(api) },
  { what: "the domain", keys: ["exposure", "domain"], value: "clearml-other.example.com", rolls: list(api, asyncDelete, fileserver, web) },
  { what: "the size of Elasticsearch", keys: ["elastic", "pods", "resources"], value: memory("3Gi"), rolls: list(elastic) },
  { what: "the size of MongoDB", keys: ["mongo", "pods", "resources"], value: memory("3Gi"), rolls: list(mongo) },
  { what: "the size of Redis", keys: ["redis", "pods", "resources"], value: memory("768Mi"), rolls: list(redis) },
  { what: "the notice at the login", keys: ["web", "loginNotice"], value: "Other", rolls: list(web) },
  { what: "the room for uploads", keys: ["fileserver", "maxUploadMib"], value: 1234, rolls: list(fileserver) },
  { what: "the resources of asynchronous delete", keys: ["api", "asyncDelete", "resources"], value: memory("768Mi"), rolls: list(asyncDelete) },
  // The stores read their passwords from the same Secret.
  { what: "the revision of the credentials", keys: ["credentials", "revision"], value: 7, rolls: list(api, asyncDelete, elastic, fileserver, mongo, redis) },
  { what: "the number of API servers", keys: ["api", "replicas"], value: 3, rolls: [] },
  { what: "the size of a volume that may grow", keys: ["fileserver", "storage", "size"], value: "300Gi", rolls: [] },
  { what: "an annotation of all pods", keys: ["pods", "annotations"], value: { "example.com/note": "e2e" }, rolls: all },
];

export const rollouts: Scenario = {
  name: "rollouts",
  about: "a changed setting restarts the pods that it concerns, and no other: those that a plan names",
  needsFakeNodes: true,
  async run(context) {
    const { check, cluster, expect, root, scratch } = context;
    let now = emitted(root, scratch, environmentName, accepted(environmentName, start));
    await expect("rolled out", async () => {
      await install(context, now);
      await rolledOut(cluster.api, namespace);
    });
    for (const change of changes) {
      const next = emitted(root, scratch, environmentName, accepted(environmentName, withValue(dataOf(now), change.keys, change.value)));
      // oxlint-disable-next-line no-await-in-loop -- one change after the other
      await check(`${change.what}: ${change.rolls.length === 0 ? "nothing restarts" : change.rolls.map((id) => id.replace(/^.*\//, "")).join(", ")}`, () => rolls(context, now, next, change));
      now = next;
    }
  },
};

async function rolls(context: Context, before: Installation, after: Installation, { rolls: wanted }: Change): Promise<void> {
  const { api: server } = context.cluster;
  const pods = await snapshot(server, namespace);
  const warnings = warningsIn(await apply(context, after));
  await rolledOut(server, namespace);
  const announced = planned(before.environment, after.environment).effects.restarts.map(({ workload }) => workload);
  const wrong = [
    ...wrongRestarts(pods, await snapshot(server, namespace), wanted),
    ...(jsonEqual(announced.toSorted(), wanted.toSorted()) ? [] : [`announced by k8s-config plan: ${announced.toSorted().join(", ") || "none"}`]),
    ...warnings,
  ];
  if (wrong.length > 0) throw new Error([`wanted: ${wanted.toSorted().join(", ") || "none"}`, ...wrong].join("\n"));
}

function dataOf({ environment }: Installation): JsonObject {
  const data = toJson({ ...environment });
  return isJsonObject(data) ? data : {};
}
