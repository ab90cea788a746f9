import { withValue } from "@k8s-config/codegen/src/trials.ts";
import { atPointer, isJsonObject, objectId, type KubeObject } from "@k8s-config/core";
import { differences } from "../cluster/differences.ts";
import { hasKinds, prometheusOperator } from "../cluster/custom-kinds.ts";
import { hasCondition, rolledOut } from "../cluster/workloads.ts";
import { refusal } from "../cluster/api.ts";
import { accepted, apply, emitted, install, objectsOf, warningsIn } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";
import { servicesServed } from "./apply.ts";

const namespace = "k8s-config-monitoring";

/** An environment that is watched, and deletes what is old. */
const least = { namespace, exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" }, credentials: { kind: "existingSecret" }, users: [{ username: "ada", name: "Ada Lovelace" }] };
const monitoring = { prometheus: { namespace: "monitoring", podLabels: { "app.kubernetes.io/name": "prometheus" } }, labels: { release: "kube-prometheus-stack" }, blackbox: { address: "blackbox-exporter.monitoring.svc:9115" } };
const retention = { events: { log: 90, scalar: 365 }, statisticsMonths: 6 };

export const monitoringScenario: Scenario = {
  name: "monitoring",
  about: "what watches an installation is taken by the Prometheus Operator's kinds without a warning, its exporters and the deletion of old events run restricted, and all of it goes again",
  needsFakeNodes: true,
  async run(context) {
    const { cluster: { api }, expect, check, root, scratch } = context;
    await expect("the kinds of the Prometheus Operator are there", async () => {
      if (!(await hasKinds(context, prometheusOperator))) throw new Error("they are not");
    });
    const installation = emitted(root, scratch, "watched", accepted("watched", { ...least, monitoring, elastic: { retention } }));
    const objects = await objectsOf(installation);
    await expect("applied server-side and strict without a warning", async () => {
      const warnings = (await install(context, installation)).flatMap(warningsIn);
      if (warnings.length > 0) throw new Error(warnings.join("\n"));
    });
    await expect("exporters and all else roll out, in a namespace that is restricted", () => rolledOut(api, namespace));
    await expect("every Service has ready endpoints", () => waitFor(`endpoints in ${namespace}`, 30, () => servicesServed(api, namespace)));
    await check("a second apply changes nothing", () =>
      waitFor("nothing that differs", 10, async () => {
        const found = await differences(api, objects);
        if (found.length > 0) throw new Error(found.join("\n"));
      }),
    );
    await check("the CronJob's pods are let in, and end", () => runsOnce(context, objects));
    for (const kind of ["ServiceMonitor", "PrometheusRule", "Probe"]) {
      // oxlint-disable-next-line no-await-in-loop -- three
      await check(`refused: a ${kind} with a field that it has not`, () => refused(context, objects, kind));
    }
    await check("without it nothing of it is left", () => goes(context));
  },
};

/** Starts a Job of the CronJob's template, as `kubectl create job --from` does. */
async function runsOnce({ cluster: { api } }: Context, objects: readonly KubeObject[]): Promise<void> {
  const cronJob = objects.find(({ kind }) => kind === "CronJob");
  const spec = cronJob === undefined ? undefined : atPointer(cronJob, "/spec/jobTemplate/spec");
  if (spec === undefined || !isJsonObject(spec)) throw new Error("there is no CronJob");
  const job: KubeObject = { apiVersion: "batch/v1", kind: "Job", metadata: { name: "by-hand", namespace }, spec };
  const answer = await api.apply(job);
  if (answer.status >= 300 || answer.warnings.length > 0) throw new Error(answer.status >= 300 ? refusal(answer) : answer.warnings.join("\n"));
  await waitFor("the end of the Job", 60, async () => {
    const living = await api.get(job);
    if (living === undefined || !hasCondition(living, "Complete")) throw new Error("it is not complete");
  });
}

async function refused({ cluster: { api } }: Context, objects: readonly KubeObject[], kind: string): Promise<void> {
  const object = objects.find((candidate) => candidate.kind === kind);
  if (object === undefined) throw new Error(`there is no ${kind}`);
  const answer = await api.apply({ ...object, ...withValue(object, ["spec", "noSuchField"], true) }, { dryRun: true });
  if (answer.status < 300) throw new Error(`${objectId(object)} was accepted`);
  if (!/field not declared in schema|unknown field/i.test(refusal(answer))) throw new Error(`${objectId(object)} was refused for another reason: ${refusal(answer)}`);
}

/** What was emitted for it and is no longer is deleted, as emit says it, and nothing else changes. */
async function goes(context: Context): Promise<void> {
  const { cluster: { api }, root, scratch } = context;
  const before = await objectsOf(emitted(root, scratch, "before", accepted("watched", { ...least, monitoring, elastic: { retention } })));
  const bare = emitted(root, scratch, "bare", accepted("watched", least));
  const objects = await objectsOf(bare);
  const ids = new Set(objects.map(objectId));
  const gone = before.filter((object) => !ids.has(objectId(object)));
  const names = gone.map(objectId).filter((id) => !/exporter|elastic-retention|clearml-dashboard|clearml-urls|PrometheusRule\/clearml|ServiceMonitor\/exporters/.test(id));
  if (gone.length < 15 || names.length > 0) throw new Error(`other objects go: ${names.join(", ")}`);
  await apply(context, bare);
  for (const object of gone) {
    // oxlint-disable-next-line no-await-in-loop
    await api.delete(object);
  }
  await rolledOut(api, namespace);
}
