import { join } from "node:path";
import { atPointer, objectId, type KubeObject } from "@k8s-config/core";
import type { Api } from "../cluster/api.ts";
import { podsIn, rolledOut } from "../cluster/workloads.ts";
import { committed, install, objectsOf, type Installation } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

export const uninstall: Scenario = {
  name: "uninstall",
  about: "without app/ and stores/ the Namespace and every claim stay, and a new apply finds its volumes again",
  needsFakeNodes: true,
  async run(context) {
    for (const name of context.environments) {
      // oxlint-disable-next-line no-await-in-loop -- one environment after the other
      await comesBack(context, await committed(context.root, name));
    }
  },
};

async function comesBack(context: Context, installation: Installation): Promise<void> {
  const { cluster, expect } = context;
  const { api } = cluster;
  const { name, namespace } = installation;
  const claims = await expect(`${name}: rolled out, every claim bound to a volume`, async () => {
    await install(context, installation);
    await rolledOut(api, namespace);
    return waitFor("bound claims", 30, () => volumesOf(api, namespace));
  });
  const uid = await uidOf(api, namespace);
  await expect(`${name}: app/ and stores/ are deleted, and all their pods go`, async () => {
    for (const part of ["app", "stores"]) {
      // oxlint-disable-next-line no-await-in-loop -- as the README says it
      await cluster.kubectl(["delete", "--kustomize", join(installation.folder, part), "--timeout=90s"]);
    }
    await waitFor("pods to go", 60, async () => {
      const pods = (await podsIn(api, namespace)).filter((pod) => atPointer(pod, "/status/phase") === "Running");
      if (pods.length > 0) throw new Error(pods.map(objectId).join(", "));
    });
    const objects = (await Promise.all(["app", "stores"].map((part) => objectsOf(installation, part)))).flat();
    const left = (await Promise.all(objects.map((object) => api.get(object)))).filter((object) => object !== undefined);
    if (left.length > 0) throw new Error(`${left.map(objectId).join(", ")} are left`);
  });
  await expect(`${name}: the Namespace and ${claims.size} claims with their volumes stay`, async () => {
    if ((await uidOf(api, namespace)) !== uid) throw new Error(`the Namespace ${namespace} is another`);
    assertSame(claims, await volumesOf(api, namespace));
  });
  await expect(`${name}: a new apply rolls out on the same volumes`, async () => {
    await install(context, installation);
    await rolledOut(api, namespace);
    assertSame(claims, await volumesOf(api, namespace));
  });
}

function assertSame(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  const lost = [...before].filter(([claim, volume]) => after.get(claim) !== volume).map(([claim, volume]) => `${claim}: ${volume} before, ${after.get(claim) ?? "none"} now`);
  const come = [...after.keys()].filter((claim) => !before.has(claim)).map((claim) => `${claim} is new`);
  if (lost.length + come.length > 0) throw new Error([...lost, ...come].join("\n"));
}

/** The claims of a namespace with who they are and what they are bound to. */
async function volumesOf(api: Api, namespace: string): Promise<ReadonlyMap<string, string>> {
  const claims = await api.list(`/api/v1/namespaces/${namespace}/persistentvolumeclaims`);
  const volumes = new Map((await api.list("/api/v1/persistentvolumes")).map((volume) => [volume.metadata.name, volume]));
  return new Map(claims.map((claim) => [objectId(claim), boundTo(claim, volumes)]));
}

function boundTo(claim: KubeObject, volumes: ReadonlyMap<string, KubeObject>): string {
  const name = String(atPointer(claim, "/spec/volumeName"));
  const volume = volumes.get(name);
  if (atPointer(claim, "/status/phase") !== "Bound" || volume === undefined) throw new Error(`${objectId(claim)} is not bound to a volume`);
  if (atPointer(volume, "/spec/claimRef/uid") !== claim.metadata["uid"] || atPointer(volume, "/status/phase") !== "Bound") throw new Error(`${name} is not bound to ${objectId(claim)}`);
  return `${String(claim.metadata["uid"])} on ${name}`;
}

async function uidOf(api: Api, namespace: string): Promise<string> {
  return String((await api.get({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } }))?.metadata["uid"]);
}
