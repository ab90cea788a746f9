import { atPointer, isJsonArray, isJsonObject, jsonEqual, objectId, type JsonObject, type KubeObject } from "@k8s-config/core";
import { parts } from "@k8s-config/overlays";
import { volumesOf } from "../cluster/volumes.ts";
import { rolledOut } from "../cluster/workloads.ts";
import { firstConsumer } from "../control-plane/nodes.ts";
import { differences } from "../cluster/differences.ts";
import { deliver, deliveredSettings, leaveAlone, shell, type Delivery } from "../flux/delivery.ts";
import { applied, artifactFiles, fluxParts, progressOf, reconciled } from "../flux/progress.ts";
import { makeSecrets, objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

const storage = { storage: { size: "10Gi", class: firstConsumer } };

const credentials: Readonly<Record<string, JsonObject>> = {
  "flux-existing": { credentials: { kind: "existingSecret" } },
  "flux-generated": { credentials: { kind: "generated" } },
};

export const fluxBootstrap: Scenario = {
  name: "flux-bootstrap",
  about: "kubectl apply -k overlays/<env>/flux, and Flux applies foundation, stores and app from git in this order",
  needsFakeNodes: true,
  async run(context) {
    for (const [name, settings] of Object.entries(credentials)) {
      // Volumes are made for their first pods: whoever waits for the file server's claim before its pod is there waits for ever.
      // oxlint-disable-next-line no-await-in-loop -- one environment after the other
      const delivery = await deliver(context, name, deliveredSettings({ ...settings, fileserver: storage, mongo: storage, elastic: storage, redis: storage, flux: {} }));
      try {
        // oxlint-disable-next-line no-await-in-loop
        await begins(context, delivery);
      } finally {
        // oxlint-disable-next-line no-await-in-loop
        await leaveAlone(context, delivery);
      }
    }
  },
};

async function begins(context: Context, delivery: Delivery): Promise<void> {
  const { cluster, check, expect } = context;
  const { name, installation } = delivery;
  await delivery.copy.write(`overlays/${name}-other/app/deployment.yaml`, "# of another environment\n");
  const revision = await delivery.push("Begin");
  await expect(`${name}: the objects for Flux are applied as the README says`, () => shell(context, delivery, `kubectl apply -k overlays/${name}/flux`));
  await expect(`${name}: the foundation is ready, with its claim still waiting for a pod`, async () => {
    await waitFor("the foundation", 120, async () => {
      const { foundation: { ready, message } } = await progressOf(cluster.api, name);
      if (ready !== "True") throw new Error(`it is ${ready}: ${message}`);
    });
    const loose = (await cluster.api.list(`/api/v1/namespaces/${installation.namespace}/persistentvolumeclaims`)).filter((claim) => atPointer(claim, "/status/phase") === "Pending");
    if (loose.length === 0) throw new Error("its claim does not wait");
    await makeSecrets(context, installation);
  });
  await expect(`${name}: all three are ready, each after the one before`, async () => {
    await applied(context, delivery, revision);
    const { foundation, stores, app } = await progressOf(cluster.api, name);
    const objects = await objectsOf(installation, "app");
    const first = Math.min(...(await Promise.all(objects.map(async (object) => createdAt(await cluster.api.get(object))))));
    const times = { "foundation is ready": readySince(foundation.object), "stores are ready": readySince(stores.object), "app begins": first, "app is ready": readySince(app.object) };
    const wrong = Object.entries(times).filter(([, time], index, all) => index > 0 && time < (all[index - 1]?.[1] ?? 0));
    if (wrong.length > 0) throw new Error(`${wrong.map(([what]) => what).join(", ")}: too early\n${JSON.stringify(times)}`);
  });
  await check(`${name}: every workload has rolled out, every claim has its volume`, async () => {
    await rolledOut(cluster.api, installation.namespace);
    await volumesOf(cluster.api, installation.namespace);
  });
  await check(`${name}: the source holds the environment's folder and the bases, and no other`, async () => {
    const folders = new Set((await artifactFiles(context, delivery)).map((path) => path.replace(/^(overlays\/[^/]+|packages\/[^/]+\/[^/]+)\/.*$/, "$1")));
    const bases = Object.values(parts).flat().map((component) => `packages/${component}/base`);
    if (!jsonEqual([...folders].toSorted(), [`overlays/${name}`, ...bases].toSorted())) throw new Error([...folders].join("\n"));
  });
  await check(`${name}: what lives is what kubectl would apply`, async () => {
    const found = await differences(cluster.api, await objectsOf(installation));
    if (found.length > 0) throw new Error(found.join("\n"));
  });
  await check(`${name}: another reconciliation changes nothing`, async () => {
    const objects = await objectsOf(installation);
    const before = await versionsOf(context, objects);
    await reconciled(context, delivery);
    const after = await versionsOf(context, objects);
    const changed = [...after].filter(([id, version]) => before.get(id) !== version).map(([id]) => id);
    if (changed.length > 0) throw new Error(`${changed.join(", ")} changed`);
  });
  await check(`${name}: each Kustomization knows what its folder builds, and nothing else`, async () => {
    const progress = await progressOf(cluster.api, name);
    for (const part of fluxParts) {
      // oxlint-disable-next-line no-await-in-loop
      const built = (await objectsOf(installation, part)).map(inventoryId).toSorted();
      const known = progress[part].inventory.toSorted();
      if (!jsonEqual(built, [...known])) throw new Error(`${part}:\n${known.join("\n")}\nin place of\n${built.join("\n")}`);
    }
  });
}

function inventoryId({ apiVersion, kind, metadata: { name, namespace } }: KubeObject): string {
  return [typeof namespace === "string" ? namespace : "", name, apiVersion.includes("/") ? apiVersion.replace(/\/.*$/, "") : "", kind].join("_");
}

function createdAt(object: KubeObject | undefined): number {
  return Date.parse(String(object?.metadata["creationTimestamp"]));
}

function readySince(object: KubeObject): number {
  const conditions = atPointer(object, "/status/conditions");
  const ready = isJsonArray(conditions) ? conditions.find((condition) => isJsonObject(condition) && condition["type"] === "Ready") : undefined;
  return Date.parse(String(ready && atPointer(ready, "/lastTransitionTime")));
}

async function versionsOf({ cluster: { api } }: Context, objects: readonly KubeObject[]): Promise<ReadonlyMap<string, string>> {
  const entries = await Promise.all(objects.map(async (object): Promise<[string, string]> => [objectId(object), String((await api.get(object))?.metadata["resourceVersion"])]));
  return new Map(entries);
}
