import { jsonEqual, objectId, type JsonObject } from "@k8s-config/core";
import { assertSame, volumesOf } from "../cluster/claims.ts";
import { revisionsOf, rolledOut } from "../cluster/workloads.ts";
import { missingOf } from "../cluster/differences.ts";
import { begun, deliveredSettings, type Delivery, withDelivery } from "../flux/delivery.ts";
import { applied } from "../flux/progress.ts";
import { objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";

const name = "flux-commits";

/** A claim that a team keeps beside what is emitted. */
const ownClaim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: notebooks
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
`;

const plain = deliveredSettings({ flux: {} });
const extras = { foundation: { resources: ["extras/claim.yaml"] } };
const start = { ...plain, extras };
const watchdog = { ...start, api: { replicas: 2, watchdog: { thresholdSec: 4321 } } };
const otherWayIn = { ...watchdog, exposure: { kind: "loadBalancer", domain: "clearml.example.com" } };
const withoutDelete = { ...otherWayIn, api: { ...watchdog.api, asyncDelete: { enabled: false } } };
const withoutClaim = { ...withoutDelete, extras: {} };

/** A commit, with the workloads that it restarts, and an object that it takes away. */
interface Commit {
  readonly what: string;
  readonly settings: JsonObject;
  readonly rolls: readonly string[];
  readonly prunes?: string;
}

const commits: readonly Commit[] = [
  { what: "of what is no setting: nothing restarts", settings: start, rolls: [] },
  { what: "of another watchdog: the API server's pods restart, and no others", settings: watchdog, rolls: ["Deployment/api"] },
  { what: "of another way in: the Ingress is pruned", settings: otherWayIn, rolls: ["Deployment/api", "Deployment/async-delete", "Deployment/fileserver", "Deployment/web"], prunes: "Ingress/clearml" },
  { what: "without asynchronous delete: its workload is pruned", settings: withoutDelete, rolls: ["Deployment/api"], prunes: "Deployment/async-delete" },
  { what: "without the team's own claim in the foundation: it stays", settings: withoutClaim, rolls: [] },
];

export const fluxCommits: Scenario = {
  name,
  about: "a commit restarts what reads what it changes, prunes what it no longer has, and loses no data",
  needsFakeNodes: true,
  async run(context) {
    const delivery = await context.expect("Flux runs an environment", () => begun(context, name, start, { "foundation/extras/claim.yaml": ownClaim }));
    await withDelivery(context, delivery, async () => {
      for (const commit of commits) {
        // oxlint-disable-next-line no-await-in-loop -- one commit after the other
        await context.expect(`a commit ${commit.what}`, () => arrives(context, delivery, commit));
      }
    });
  },
};

async function arrives(context: Context, delivery: Delivery, { what, settings, rolls, prunes }: Commit): Promise<void> {
  const { api } = context.cluster;
  const { namespace } = delivery.installation;
  const before = await objectsOf(delivery.installation);
  const [revisions, claims] = [await revisionsOf(api, namespace), await volumesOf(api, namespace)];
  await delivery.copy.write("NOTES.md", `${what}\n`);
  await delivery.emit(settings);
  await applied(context, delivery, await delivery.push(what));
  await rolledOut(api, namespace);

  const after = await objectsOf(delivery.installation);
  const missing = await missingOf(api, after);
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: not there`);
  assertSame(claims, await volumesOf(api, namespace));
  const dropped = before.filter((object) => !after.some((other) => objectId(other) === objectId(object)));
  if (prunes !== undefined && !dropped.map(objectId).includes(prunes)) throw new Error(`${prunes} is built still`);
  const [kept, pruned] = [dropped.filter(({ kind }) => kind === "PersistentVolumeClaim"), dropped.filter(({ kind }) => kind !== "PersistentVolumeClaim")];
  const [lost, gone] = [await missingOf(api, kept), await missingOf(api, pruned)];
  if (lost.length > 0) throw new Error(`${lost.join(", ")}: gone`);
  if (gone.length < pruned.length) throw new Error(`${pruned.map(objectId).filter((id) => !gone.includes(id)).join(", ")}: not pruned`);
  const now = await revisionsOf(api, namespace);
  const rolled = [...now].filter(([id, revision]) => revisions.has(id) && revisions.get(id) !== revision).map(([id]) => id);
  if (!jsonEqual(rolled.toSorted(), rolls.toSorted())) throw new Error(`restarted: ${rolled.join(", ") || "none"}`);
}
