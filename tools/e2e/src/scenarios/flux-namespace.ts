import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { rolledOut, workloadsIn } from "../cluster/workloads.ts";
import { missingOf } from "../cluster/differences.ts";
import { begun, commandIn, deliveredSettings, shell, withDelivery } from "../flux/delivery.ts";
import { applied } from "../flux/progress.ts";
import { makeSecrets, objectsOf } from "../installation.ts";
import type { Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

const name = "flux-namespace";

const [before, after] = [`${name}-before`, `${name}-after`];

export const fluxNamespaceChange: Scenario = {
  name,
  about: "another namespace is a new installation: the old one's workloads are pruned, its claims stay",
  needsFakeNodes: true,
  async run(context) {
    const { cluster: { api }, expect } = context;
    const settings = deliveredSettings({ flux: {} });
    const delivery = await expect(`Flux runs an environment in ${before}`, () => begun(context, name, { ...settings, namespace: before }));
    await withDelivery(context, delivery, async () => {
      const claims = await volumesOf(api, before);
      const foundation = await objectsOf(delivery.installation, "foundation");
      const stays = foundation.filter(({ kind }) => kind !== "NetworkPolicy");
      // Policies go with what they isolate.
      const goes = [...foundation.filter((object) => !stays.includes(object)), ...(await Promise.all(["stores", "app"].map((part) => objectsOf(delivery.installation, part)))).flat()];
      const printed = await delivery.emit({ ...settings, namespace: after });
      await expect(`a commit moves it to ${after}, where all is new`, async () => {
        const revision = await delivery.push("Moved");
        await waitFor(`the Namespace ${after}`, 60, async () => {
          if ((await api.get({ apiVersion: "v1", kind: "Namespace", metadata: { name: after } })) === undefined) throw new Error("it is not there");
        });
        await makeSecrets(context, delivery.installation);
        await applied(context, delivery, revision);
        await rolledOut(api, after);
      });
      await expect(`nothing runs in ${before}, and the command that the emit prints takes the rest of stores and app away`, async () => {
        await shell(context, delivery, commandIn(printed, `kubectl --namespace ${before} delete configmap/`));
        const gone = await missingOf(api, goes);
        const workloads = await workloadsIn(api, before);
        if (gone.length < goes.length || workloads.length > 0) throw new Error(`${goes.length - gone.length} objects, ${workloads.length} workloads`);
      });
      await expect(`the Namespace ${before} and its ${claims.size} claims stay, with their volumes`, async () => {
        assertSameVolumes(claims, await volumesOf(api, before));
        const lost = await missingOf(api, stays);
        if (lost.length > 0) throw new Error(`${lost.join(", ")}: gone`);
      });
    });
  },
};
