import { isJsonObject, objectId, toYaml, type KubeObject } from "@k8s-config/core";
import type { Api } from "../cluster/api.ts";
import { changedLines } from "../cluster/differences.ts";
import { rolledOut } from "../cluster/workloads.ts";
import { begun, deliveredSettings, shell, withDelivery, type Delivery } from "../flux/delivery.ts";
import { objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

const name = "flux-drift";

/** What people do to a cluster by hand. Each word of `edit` is an expression of sed on the object as an editor shows it. */
const edits: Readonly<Record<string, string>> = {
  "another number of replicas": "kubectl --namespace NAMESPACE scale deployment/web --replicas=3",
  "another image, in an editor": editing("deployment/web", "s#^\\( *image: \\).*#\\1registry.example.com/other:1#"),
  "a variable more, in an editor": editing("deployment/api", "s#^\\( *\\)env:#\\1env:\\n\\1- {name: DRIFT, value: drift}#"),
  "another port of a Service": editing("service/web", "s#targetPort: .*#targetPort: 9999#"),
  "a Service that is deleted": "kubectl --namespace NAMESPACE delete service/mongo",
  "a level of Pod Security that is lowered": "kubectl label namespace NAMESPACE --overwrite pod-security.kubernetes.io/enforce=privileged",
  "a store's resources, in an editor": editing("statefulset/redis", "s#^\\( *memory: \\).*#\\17Gi#"),
};

function editing(object: string, expression: string): string {
  return `KUBE_EDITOR="sed -i '${expression}'" kubectl --namespace NAMESPACE edit ${object}`;
}

export const fluxDrift: Scenario = {
  name,
  about: "what is changed by hand is as it was after the environment's interval",
  needsFakeNodes: true,
  async run(context) {
    // What is deleted while Flux waits for it to be ready comes back only when that wait has timed out.
    const settings = deliveredSettings({ flux: { interval: "5s", timeout: "20s", retryInterval: "5s" } });
    const delivery = await context.expect("Flux runs an environment", () => begun(context, name, settings));
    await withDelivery(context, delivery, async () => {
      for (const [what, command] of Object.entries(edits)) {
        // oxlint-disable-next-line no-await-in-loop -- one edit after the other
        await context.check(`${what}: reverted`, () => reverts(context, delivery, command));
      }
    });
  },
};

async function reverts(context: Context, delivery: Delivery, command: string): Promise<void> {
  const { api } = context.cluster;
  const { namespace } = delivery.installation;
  const objects = await objectsOf(delivery.installation);
  const before = await shapesOf(api, objects);
  const { stdout } = await shell(context, delivery, command.replaceAll("NAMESPACE", namespace));
  if (!/ (edited|scaled|deleted|labeled)\b/.test(stdout)) throw new Error(`nothing was changed: ${stdout}`);
  await waitFor("Flux to revert it", 120, async () => {
    const after = await shapesOf(api, objects);
    const wrong = [...after].map(([id, shape]) => [id, ...changedLines(before.get(id) ?? "", shape)]).filter(([, ...lines]) => lines.length > 0).map((lines) => lines.join("\n"));
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  }, 500);
  await rolledOut(api, namespace);
}

/** What people say of objects; not what the cluster makes of it, such as addresses. */
async function shapesOf(api: Api, objects: readonly KubeObject[]): Promise<ReadonlyMap<string, string>> {
  const shapes = await Promise.all(
    objects.map(async (object): Promise<[string, string]> => {
      const living = await api.get(object);
      if (living === undefined) return [objectId(object), "gone"];
      const { spec = {}, data = {}, metadata: { labels = {} } } = living;
      const { clusterIP: _address, clusterIPs: _addresses, ...said } = isJsonObject(spec) ? spec : {};
      return [objectId(object), toYaml({ spec: said, data, labels })];
    }),
  );
  return new Map(shapes);
}
