import type { JsonObject } from "@k8s-config/core";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { assertSamePods, podsIn, readyPods, rolledOut } from "../cluster/workloads.ts";
import { missingOf } from "../cluster/differences.ts";
import { begun, commandIn, deliveredSettings, shell, withDelivery, type Delivery } from "../flux/delivery.ts";
import { applied } from "../flux/progress.ts";
import { objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

const name = "flux-removal";

const settings = deliveredSettings({ flux: {} });

export const fluxRemoval: Scenario = {
  name,
  about: "without Flux's objects the server goes and its data stay, or all runs on, as the README says",
  needsFakeNodes: true,
  async run(context) {
    const delivery = await context.expect("Flux runs an environment", () => begun(context, name, settings));
    await withDelivery(context, delivery, async () => {
      await goesAndComesBack(context, delivery);
      await goesOn(context, delivery);
    });
  },
};

async function goesAndComesBack(context: Context, delivery: Delivery): Promise<void> {
  const { cluster: { api }, expect } = context;
  const { namespace } = delivery.installation;
  const claims = await volumesOf(api, namespace);
  const uid = await uidOf(context, namespace);
  await expect("kubectl delete -k of the folder for Flux takes stores and app away", async () => {
    await shell(context, delivery, `kubectl delete -k overlays/${name}/flux --timeout=120s`);
    const objects = (await Promise.all(["stores", "app"].map((part) => objectsOf(delivery.installation, part)))).flat().filter(({ kind }) => kind !== "ConfigMap");
    await waitFor("all to go", 60, async () => {
      const [missing, pods] = [await missingOf(api, objects), await podsIn(api, namespace)];
      if (missing.length < objects.length || pods.length > 0) throw new Error(`${objects.length - missing.length} objects and ${pods.length} pods are there`);
    });
  });
  await expect(`the Namespace and ${claims.size} claims stay, with their volumes`, async () => {
    if ((await uidOf(context, namespace)) !== uid) throw new Error("the Namespace is another");
    assertSameVolumes(claims, await volumesOf(api, namespace));
    const lost = await missingOf(api, await objectsOf(delivery.installation, "foundation"));
    if (lost.length > 0) throw new Error(`${lost.join(", ")}: gone`);
  });
  await expect("kubectl apply -k brings it back, on the same volumes", async () => {
    const revision = await delivery.push("Back");
    await shell(context, delivery, `kubectl apply -k overlays/${name}/flux`);
    await applied(context, delivery, revision);
    await rolledOut(api, namespace);
    assertSameVolumes(claims, await volumesOf(api, namespace));
  });
}

async function goesOn(context: Context, delivery: Delivery): Promise<void> {
  const { cluster: { api }, expect } = context;
  const { namespace } = delivery.installation;
  const pods = await readyPods(api, namespace);
  const printed = await delivery.emit(withoutFlux(settings));
  await expect("the command that the emit prints takes the environment from Flux, and nothing along", async () => {
    await shell(context, delivery, commandIn(printed, "kubectl --namespace flux-system patch "));
    const { stdout } = await context.cluster.kubectl(["--namespace=flux-system", "get", "kustomizations,gitrepositories", `--selector=app.kubernetes.io/instance=${name}`, "--output=name"]);
    if (stdout.trim() !== "") throw new Error(`${stdout.trim()}: still there`);
    const lost = await missingOf(api, await objectsOf(delivery.installation));
    if (lost.length > 0) throw new Error(`${lost.join(", ")}: gone`);
    await assertSamePods(api, namespace, pods);
  });
  await expect("kubectl goes on where Flux ended, without a restart", async () => {
    await shell(context, delivery, `${commandIn(printed, "kustomize build ").replace("kustomize build", "kubectl kustomize")}`);
    await rolledOut(api, namespace);
    await assertSamePods(api, namespace, pods);
  });
}

function withoutFlux({ flux: _flux, ...rest }: JsonObject): JsonObject {
  return { ...rest, flux: null };
}

async function uidOf({ cluster: { api } }: Context, namespace: string): Promise<string> {
  return String((await api.get({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } }))?.metadata["uid"]);
}
