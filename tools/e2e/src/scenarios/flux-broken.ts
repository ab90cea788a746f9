import { atPointer, isJsonArray, objectId, type KubeObject } from "@k8s-config/core";
import { assertSamePods, hasCondition, podsIn, readyPods, rolledOut } from "../cluster/workloads.ts";
import { begun, commandIn, deliveredSettings, shell, withDelivery, type Delivery } from "../flux/delivery.ts";
import { applied, failed, type FluxPart } from "../flux/progress.ts";
import type { Context, Scenario } from "../scenario.ts";

const name = "flux-broken";

// No time is wasted on pods that never get ready; what takes longer on a slow machine is tried again.
const flux = { timeout: "20s", retryInterval: "5s" };

const good = deliveredSettings({ flux });

/** A commit that cannot be applied, the part that Flux then says it of, and words by which a person finds the place. */
interface Fault {
  readonly what: string;
  readonly part: FluxPart;
  readonly words: readonly RegExp[];
  /** Commits something wrong. */
  make(delivery: Delivery): Promise<void>;
}

const grown = { ...good, redis: { storage: { size: "77Gi" } } };

const faults: readonly Fault[] = [
  {
    what: "in which a file of the app is lost",
    part: "app",
    words: [/kustomize build failed/, /patches\/deployment-api\.yaml/, /no such file/],
    make: ({ copy, name: environment }) => copy.remove(`overlays/${environment}/app/patches/deployment-api.yaml`),
  },
  {
    what: "of an object that Kubernetes refuses, of a team's own",
    part: "app",
    words: [/Service\/flux-broken\/notes dry-run failed/, /spec\.ports\[0\]\.port: Invalid value: 70000/],
    async make(delivery) {
      await delivery.copy.write(`overlays/${name}/app/extras/notes.yaml`, "apiVersion: v1\nkind: Service\nmetadata: { name: notes }\nspec: { ports: [{ port: 70000 }] }\n");
      await delivery.emit({ ...good, extras: { app: { resources: ["extras/notes.yaml"] } } });
    },
  },
  {
    what: "of API servers that fit on no node",
    part: "app",
    words: [/health check failed after/, /timeout waiting for: \[Deployment\/flux-broken\/api status: 'InProgress'/],
    async make(delivery) {
      await delivery.emit({ ...good, api: { replicas: 2, watchdog: { thresholdSec: 4321 }, pods: { resources: { requests: { cpu: "1000" }, limits: { cpu: "1000" } } } } });
    },
  },
];

export const fluxBroken: Scenario = {
  name,
  about: "a commit that cannot be applied is told in words that lead to it, while all runs on, and the next one mends it",
  needsFakeNodes: true,
  async run(context) {
    const { check, cluster, expect } = context;
    const { flux: _short, ...rest } = good;
    const delivery = await expect("Flux runs an environment", () => begun(context, name, { ...rest, flux: {} }));
    await withDelivery(context, delivery, async () => {
      await expect("another timeout takes the command that the emit prints", async () => {
        const printed = await delivery.emit(good);
        const revision = await delivery.push("Shorter");
        await shell(context, delivery, commandIn(printed, `kubectl apply -k overlays/${name}/flux`));
        await applied(context, delivery, revision);
      });
      for (const fault of faults) {
        // oxlint-disable-next-line no-await-in-loop -- one fault after the other
        const pods = await readyPods(context.cluster.api, delivery.installation.namespace);
        // oxlint-disable-next-line no-await-in-loop
        await check(`a commit ${fault.what}: said of ${fault.part}, and the pods of before run on`, () => fails(context, delivery, fault, pods));
        // oxlint-disable-next-line no-await-in-loop
        await expect("the commit that mends it: ready again, with the same pods", async () => {
          await delivery.emit(good);
          await applied(context, delivery, await delivery.push("Mended"));
          await rolledOut(cluster.api, name);
          await assertSamePods(cluster.api, name, pods);
        });
      }
      await expect("a commit of a larger volume, which a StatefulSet refuses: mended by the command that the emit prints, with the same pods", async () => {
        const pods = await readyPods(cluster.api, delivery.installation.namespace);
        const printed = await delivery.emit(grown, "StatefulSet/redis");
        const revision = await delivery.push("Grown");
        assertSays(await failed(context, delivery, "stores", revision), [/StatefulSet\/flux-broken\/redis/, /Forbidden: updates to statefulset spec for fields other than/]);
        await shell(context, delivery, commandIn(printed, `kubectl --namespace ${name} patch pvc data-redis-0 `));
        await applied(context, delivery, revision);
        await rolledOut(cluster.api, name);
        await assertSamePods(cluster.api, name, pods);
      });
    });
  },
};

async function fails(context: Context, delivery: Delivery, { what, part, words, make }: Fault, pods: readonly string[]): Promise<void> {
  await make(delivery);
  const message = await failed(context, delivery, part, await delivery.push(what));
  assertSays(message, words);
  const now = await readyPods(context.cluster.api, delivery.installation.namespace);
  const lost = pods.filter((pod) => !now.includes(pod));
  if (lost.length > 0) throw new Error(`${lost.join(", ")}: gone`);
  await hasConfig(context, delivery);
}

/** Holds that all running pods could start again: on another node, say, where they would have to mount their config anew. */
async function hasConfig({ cluster: { api } }: Context, { installation: { namespace } }: Delivery): Promise<void> {
  const there = new Set((await api.list(`/api/v1/namespaces/${namespace}/configmaps`)).map(({ metadata }) => metadata.name));
  const pods = (await podsIn(api, namespace)).filter((pod) => hasCondition(pod, "Ready"));
  const missing = pods.flatMap((pod) => configMapsOf(pod).filter((wanted) => !there.has(wanted)).map((wanted) => `${objectId(pod)} mounts ConfigMap/${wanted}`));
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: gone`);
}

function configMapsOf(pod: KubeObject): string[] {
  const volumes = atPointer(pod, "/spec/volumes");
  return (isJsonArray(volumes) ? volumes : []).flatMap((volume) => {
    const sources = atPointer(volume, "/projected/sources");
    return [volume, ...(isJsonArray(sources) ? sources : [])].flatMap((source) => {
      const wanted = atPointer(source, "/configMap/name");
      return typeof wanted === "string" ? [wanted] : [];
    });
  });
}

function assertSays(message: string, words: readonly RegExp[]): void {
  const unsaid = words.filter((word) => !word.test(message));
  if (unsaid.length > 0) throw new Error(`no word of ${unsaid.map(String).join(", ")}:\n${message}`);
}
