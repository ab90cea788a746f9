import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { deleteCommand } from "@k8s-config/cli/src/living.ts";
import { objectId, type KubeObject } from "@k8s-config/core";
import type { Environment } from "@k8s-config/overlays";
import { changedTemplates, snapshot, wrongRestarts } from "../cluster/restarts.ts";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { podsIn, rolledOut } from "../cluster/workloads.ts";
import { accepted, apply, emitted, install, makeSecrets, objectsOf, warningsIn, type Installation } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

const namespace = "k8s-config-stores";
const name = "stores";
const login = { username: "clearml", passwordSecret: { name: "stores-login", key: "password" } } as const;

const own: Environment = {
  namespace,
  exposure: { kind: "none", domain: "clearml.example.com" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
};

/** The example of docs/stores.md. */
export const external: Environment = {
  ...own,
  mongo: { external: { hosts: [{ host: "mongo-0.example.com" }, { host: "mongo-1.example.com" }, { host: "mongo-2.example.com" }], replicaSet: "rs0", login, tls: { ca: { name: "stores-login", key: "ca.crt" } } } },
  elastic: { external: { hosts: [{ host: "elastic.example.com", port: 9243 }], login, tls: {} } },
  redis: { external: { host: "redis.example.com", port: 6380, cluster: true, login: { passwordSecret: login.passwordSecret }, tls: { ca: { configMap: "company-ca", key: "ca.crt" } } } },
};

export const storesExternal: Scenario = {
  name: "stores-external",
  about: "an environment goes to stores of somebody else and comes back: nothing is left over, the claims and their volumes stay",
  needsFakeNodes: true,
  async run(context) {
    const { cluster, expect } = context;
    const [before, after] = [own, external].map((environment, index) => {
      // The files of one environment, at two moments.
      const folder = join(context.scratch, String(index));
      mkdirSync(folder, { recursive: true });
      return emitted(context.root, folder, name, accepted(name, environment));
    });
    if (before === undefined || after === undefined) throw new Error("no installation");
    const ours = await objectsOf(before);
    const theirs = await objectsOf(after);
    await expect(`with its own stores: ${ours.length} objects roll out`, async () => {
      await install(context, before);
      await rolledOut(cluster.api, namespace);
    });
    const volumes = await waitFor("bound claims", 30, () => volumesOf(cluster.api, namespace));
    await moves(context, "to external stores", after, ours, theirs);
    await expect("none of a store's pods runs, and its claims are bound to the volumes of before", async () => {
      const pods = await waitFor("the pods to go", 60, async () => {
        const left = (await podsIn(cluster.api, namespace)).map(({ metadata }) => metadata.name).filter((pod) => /^(mongo|elastic|redis)-\d/.test(pod));
        if (left.length > 0) throw new Error(left.join(", "));
        return left;
      });
      none(pods);
      assertSameVolumes(volumes, await volumesOf(cluster.api, namespace));
    });
    await moves(context, "back to its own", before, theirs, ours);
    await expect("the stores have the claims and volumes of before, and no other", async () => assertSameVolumes(volumes, await volumesOf(cluster.api, namespace)));
  },
};

/** Applies what comes after, deletes by the command that the emit prints, and looks for what is left over. */
async function moves(context: Context, what: string, to: Installation, before: readonly KubeObject[], after: readonly KubeObject[]): Promise<void> {
  const { cluster, expect } = context;
  const running = await snapshot(cluster.api, namespace);
  await expect(`${what}: ${after.length} objects are applied without a refusal or a warning, and roll out`, async () => {
    await makeSecrets(context, to);
    none(warningsIn(await apply(context, to)));
    await rolledOut(cluster.api, namespace);
  });
  const wanted = new Set(after.map(objectId));
  const gone = before.filter((object) => !wanted.has(objectId(object)));
  await expect(`${what}: the command that the emit prints deletes ${gone.map(objectId).join(", ") || "nothing"}`, async () => {
    const deletion = deleteCommand(name, before, after);
    if (deletion !== undefined) await cluster.kubectl(deletion.split(" ").slice(1));
    const left = await Promise.all(gone.map(async (object) => ((await cluster.api.get(object)) === undefined ? [] : [`${objectId(object)} is there still`])));
    none(left.flat());
  });
  await expect(`${what}: restarted is what reads of the stores, and no other`, async () => {
    const still = new Set(after.filter(({ kind }) => kind === "Deployment" || kind === "StatefulSet").map(objectId));
    const now = await snapshot(cluster.api, namespace);
    const kept = { revisions: only(running.revisions, still), pods: only(running.pods, still) };
    const come = [...still].filter((id) => !kept.revisions.has(id));
    const changed = changedTemplates(before, after).filter((id) => !come.includes(id));
    none(wrongRestarts(kept, { revisions: without(now.revisions, come), pods: without(now.pods, come) }, changed));
  });
}

function only<V>(all: ReadonlyMap<string, V>, ids: ReadonlySet<string>): ReadonlyMap<string, V> {
  return new Map([...all].filter(([id]) => ids.has(id)));
}

function without<V>(all: ReadonlyMap<string, V>, ids: readonly string[]): ReadonlyMap<string, V> {
  return new Map([...all].filter(([id]) => !ids.includes(id)));
}

function none(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Error(reasons.join("\n"));
}
