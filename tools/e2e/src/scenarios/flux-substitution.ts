import { atPointer, jsonEqual, objectId, toYaml, type KubeObject } from "@k8s-config/core";
import { differences } from "../cluster/differences.ts";
import { begun, deliveredSettings, withDelivery } from "../flux/delivery.ts";
import { objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";

const name = "flux-substitution";

/** A team's own object, for which the variables are. */
const note = `apiVersion: v1
kind: ConfigMap
metadata:
  name: note
data:
  cluster: "\${cluster_name}"
  escaped: "$\${cluster_name}"
`;

const settings = deliveredSettings({
  credentials: { kind: "generated" },
  // Of two dollars a substitution makes one, wherever people may put them.
  users: [{ username: "a$$b", name: "Ada $$" }],
  redis: { pods: { env: { TEXT: "$$ a$$b" } } },
  extras: { app: { resources: ["extras/note.yaml"] } },
  flux: { substitute: { cluster_name: "east" } },
});

export const fluxSubstitution: Scenario = {
  name,
  about: "variables of Flux reach a team's own objects, and not a byte of the server's config",
  needsFakeNodes: true,
  async run(context) {
    const delivery = await context.expect("Flux runs an environment with variables", () => begun(context, name, settings, { "app/extras/note.yaml": note }));
    await withDelivery(context, delivery, async () => {
      const objects = await objectsOf(delivery.installation);
      const [own, emitted] = [objects.filter(isNote), objects.filter((object) => !isNote(object))];
      await context.check("the team's own object has the values", () => hasValues(context, own));
      await context.check("what the server is configured with arrives byte for byte", () => arrivesWhole(context, emitted));
      await context.check("nothing else is another either", async () => {
        const found = await differences(context.cluster.api, emitted);
        if (found.length > 0) throw new Error(found.join("\n"));
      });
    });
  },
};

function isNote({ metadata }: KubeObject): boolean {
  return metadata.name === "note";
}

async function hasValues({ cluster: { api } }: Context, [own]: readonly KubeObject[]): Promise<void> {
  const data = own && (await api.get(own))?.["data"];
  if (data === undefined || !jsonEqual(data, { cluster: "east", escaped: "${cluster_name}" })) throw new Error(JSON.stringify(data));
}

/** Where ConfigMaps, the Job's script and pods hold the text that the server reads. */
const texts: Readonly<Record<string, string>> = { ConfigMap: "/data", Job: "/spec/template/spec/containers/0/command", StatefulSet: "/spec/template/spec/containers/0/env" };

async function arrivesWhole({ cluster: { api } }: Context, objects: readonly KubeObject[]): Promise<void> {
  const holders = objects.filter((object) => /\$[{$]/.test(toYaml(object)));
  const kinds = new Set(holders.map(({ kind }) => kind));
  const unseen = Object.keys(texts).filter((kind) => !kinds.has(kind));
  if (unseen.length > 0) throw new Error(`no ${unseen.join(", ")} holds anything that could be replaced`);
  for (const object of objects) {
    const pointer = texts[object.kind];
    // oxlint-disable-next-line no-await-in-loop -- a dozen
    const living = pointer === undefined ? object : await api.get(object);
    const [wanted, there] = [object, living].map((one) => (one === undefined || pointer === undefined ? null : (atPointer(one, pointer) ?? null)));
    if (!jsonEqual(wanted ?? null, there ?? null)) throw new Error(`${objectId(object)} holds\n${JSON.stringify(there)}\nin place of\n${JSON.stringify(wanted)}`);
  }
}
