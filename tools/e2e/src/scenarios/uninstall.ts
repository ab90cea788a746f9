import { join } from "node:path";
import { atPointer, objectId } from "@k8s-config/core";
import type { Api } from "../cluster/api.ts";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
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
    assertSameVolumes(claims, await volumesOf(api, namespace));
  });
  await expect(`${name}: a new apply rolls out on the same volumes`, async () => {
    await install(context, installation);
    await rolledOut(api, namespace);
    assertSameVolumes(claims, await volumesOf(api, namespace));
  });
}

async function uidOf(api: Api, namespace: string): Promise<string> {
  return String((await api.get({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } }))?.metadata["uid"]);
}
