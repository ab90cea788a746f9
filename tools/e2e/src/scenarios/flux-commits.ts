import { jsonEqual, objectId, type JsonObject } from "@k8s-config/core";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { revisionsOf, rolledOut } from "../cluster/workloads.ts";
import { missingOf } from "../cluster/differences.ts";
import { begun, commandIn, deliveredSettings, shell, withDelivery, type Delivery } from "../flux/delivery.ts";
import { applied } from "../flux/progress.ts";
import { objectsOf } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";

const name = "flux-commits";

/** What a team keeps beside what is emitted: a component that runs something of its own, on a claim in the foundation. */
const files = {
  "foundation/extras/claim.yaml": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: notebooks }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
`,
  "app/extras/notebooks/kustomization.yaml": `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [deployment.yaml]
`,
  "app/extras/notebooks/deployment.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: notebooks }
spec:
  selector: { matchLabels: { app: notebooks } }
  template:
    metadata: { labels: { app: notebooks } }
    spec:
      securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: RuntimeDefault } }
      containers:
      - name: notebooks
        image: registry.example.com/notebooks:1
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
        volumeMounts: [{ name: data, mountPath: /data }]
      volumes:
      - name: data
        persistentVolumeClaim: { claimName: notebooks }
`,
} as const;

const claim = { foundation: { resources: ["extras/claim.yaml"] } };
const start = deliveredSettings({ extras: { ...claim, app: { components: ["extras/notebooks"] } }, flux: {} });
const watchdog = { ...start, api: { replicas: 2, watchdog: { thresholdSec: 4321 } } };
const otherWayIn = { ...watchdog, exposure: { kind: "loadBalancer", domain: "clearml.example.com" } };
const withoutComponent = { ...otherWayIn, extras: claim };
const withoutClaim = { ...otherWayIn, extras: {} };

/** A commit, with the workloads that it restarts, and an object that it takes away. */
interface Commit {
  readonly what: string;
  readonly settings: JsonObject;
  readonly rolls: readonly string[];
  readonly prunes?: string;
}

const commits: readonly Commit[] = [
  { what: "of another environment's folder: nothing restarts", settings: start, rolls: [] },
  { what: "of another watchdog: the API server's pods restart, and no others", settings: watchdog, rolls: ["Deployment/api"] },
  { what: "of another way in: the Ingress is pruned", settings: otherWayIn, rolls: ["Deployment/api", "Deployment/async-delete", "Deployment/fileserver", "Deployment/web"], prunes: "Ingress/clearml" },
  { what: "without the team's component: its workload is pruned", settings: withoutComponent, rolls: [], prunes: "Deployment/notebooks" },
  { what: "without the team's claim in the foundation: it stays", settings: withoutClaim, rolls: [] },
];

export const fluxCommits: Scenario = {
  name,
  about: "a commit restarts what reads what it changes, prunes what it no longer has, and loses no data",
  needsFakeNodes: true,
  async run(context) {
    const delivery = await context.expect("Flux runs an environment", () => begun(context, name, start, files));
    await withDelivery(context, delivery, async () => {
      for (const commit of commits) {
        // oxlint-disable-next-line no-await-in-loop -- one commit after the other
        await context.expect(`a commit ${commit.what}`, () => arrives(context, delivery, commit));
      }
    });
  },
};

/** Data, and config of pods of before. */
const stays = new Set(["PersistentVolumeClaim", "ConfigMap"]);

async function arrives(context: Context, delivery: Delivery, { what, settings, rolls, prunes }: Commit): Promise<void> {
  const { api } = context.cluster;
  const { namespace } = delivery.installation;
  const before = await objectsOf(delivery.installation);
  const [revisions, claims] = [await revisionsOf(api, namespace), await volumesOf(api, namespace)];
  await delivery.copy.write("overlays/other/NOTES.md", `${what}\n`);
  const printed = await delivery.emit(settings);
  await applied(context, delivery, await delivery.push(what));
  await rolledOut(api, namespace);

  const after = await objectsOf(delivery.installation);
  const missing = await missingOf(api, after);
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: not there`);
  assertSameVolumes(claims, await volumesOf(api, namespace));
  const dropped = before.filter((object) => !after.some((other) => objectId(other) === objectId(object)));
  if (prunes !== undefined && !dropped.map(objectId).includes(prunes)) throw new Error(`${prunes} is built still`);
  const gone = await missingOf(api, dropped);
  const wanted = dropped.filter(({ kind }) => !stays.has(kind)).map(objectId);
  if (!jsonEqual(gone.toSorted(), wanted.toSorted())) throw new Error(`gone: ${gone.join(", ") || "nothing"}\nin place of ${wanted.join(", ") || "nothing"}`);
  const now = await revisionsOf(api, namespace);
  const rolled = [...now].filter(([id, revision]) => revisions.has(id) && revisions.get(id) !== revision).map(([id]) => id);
  if (!jsonEqual(rolled.toSorted(), rolls.toSorted())) throw new Error(`restarted: ${rolled.join(", ") || "none"}`);
  const old = dropped.filter(({ kind }) => kind === "ConfigMap");
  if (old.length === 0) return;
  // What is rolled out reads none of it any more.
  await shell(context, delivery, commandIn(printed, `kubectl --namespace ${namespace} delete configmap/`));
  const left = old.length - (await missingOf(api, old)).length;
  if (left > 0) throw new Error(`${left} of ${old.length} old ConfigMaps are left by the command that the emit prints`);
}
