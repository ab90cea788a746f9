import { immutableChanges } from "@k8s-config/cli/src/changes/immutable.ts";
import { unseen, withValue } from "@k8s-config/codegen/src/trials.ts";
import { asKubeObject, atPointer, isJsonArray, isJsonObject, jsonEqual, objectId, type Json, type JsonObject, type KubeObject } from "@k8s-config/core";
import { fluxObjectsOf, renderEnvironment } from "@k8s-config/overlays";
import { accepted as acceptedBody, refusal, type Api } from "../cluster/api.ts";
import { certManager, externalSecrets, gatewayApi, hasKinds, prometheusOperator, type CustomKinds } from "../cluster/custom-kinds.ts";
import { accepted } from "../installation.ts";
import { messageOf } from "../problem.ts";
import type { Scenario } from "../scenario.ts";
import { triedSettings, type TriedSetting } from "../settings.ts";
import { waitFor } from "../wait.ts";

const namespace = "k8s-config-settings";
const environment = "settings";

/** Kinds that a cluster may lack, by the settings that make objects of them. */
const customKinds: readonly (readonly [RegExp, CustomKinds])[] = [
  [/^exposure\(GatewayExposure\)/, gatewayApi],
  [/^credentials\(ExternalSecretCredentials\)/, externalSecrets],
  [/^monitoring\b/, prometheusOperator],
  [/^\w+\.(tls|transportTls)\(\w+Issuer\)/, certManager],
];

export const settings: Scenario = {
  name: "settings",
  about: "of every setting, the API server rolls the workloads that the emitter says, and refuses what the emitter refuses",
  needsFakeNodes: false,
  async run({ cluster, check, expect, root, uses }) {
    await uses(namespace);
    const known = await Promise.all(customKinds.map(async ([of, kinds]) => ({ of, isKnown: await hasKinds({ cluster, root }, kinds) })));
    const all = triedSettings(root).filter(({ id }) => known.every(({ of, isKnown }) => isKnown || !of.test(id)));
    await expect("the node ports that the trials take are free", () => portsFree(cluster.api, all));
    const living = livingObjects(cluster.api);
    await cluster.api.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
    // Objects come and go by the hundred: nothing of them has to run.
    acceptedBody(await cluster.api.apply({ apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "no-pods", namespace }, spec: { hard: { pods: "0" } } }));
    const groups = Map.groupBy(all, ({ id }) => id.replace(/[.[(].*$/, ""));
    for (const [group, tried] of groups) {
      // oxlint-disable-next-line no-await-in-loop -- they share the namespace
      await check(`${group}: ${tried.length} ${tried.length === 1 ? "setting" : "settings"}`, async () => {
        const problems: string[] = [];
        for (const setting of tried) {
          // oxlint-disable-next-line no-await-in-loop
          const found = await tryOut(cluster.api, living, setting).catch((error: unknown) => [messageOf(error)]);
          problems.push(...found.map((problem) => `${setting.id}: ${problem}`));
        }
        if (problems.length > 0) throw new Error(problems.join("\n"));
      });
    }
    // Its node ports are of the whole cluster, and whoever comes next may want them.
    await cluster.kubectl(["delete", "namespace", namespace, "--timeout=60s"]);
  },
};

async function portsFree(api: Api, tried: readonly TriedSetting[]): Promise<void> {
  const wanted = new Set(tried.flatMap(({ id, trial }) => [...rendered(id, trial.without), ...rendered(id, trial.given)]).flatMap(nodePorts));
  const taken = (await api.list("/api/v1/services")).flatMap((service) => nodePorts(service).filter((port) => wanted.has(port)).map((port) => `${port} by ${String(service.metadata["namespace"])}/${service.metadata.name}`));
  if (taken.length > 0) throw new Error(`taken: ${taken.join(", ")}. Use a cluster where they are free`);
}

function nodePorts(object: KubeObject): number[] {
  const ports = object.kind === "Service" ? (atPointer(object, "/spec/ports") ?? []) : [];
  return isJsonArray(ports) ? ports.flatMap((port) => (isJsonObject(port) && typeof port["nodePort"] === "number" ? [port["nodePort"]] : [])) : [];
}

/** What is wrong with one setting: where emitter and API server are not of one mind. */
async function tryOut(api: Api, living: Living, { id, trial }: TriedSetting): Promise<string[]> {
  const before = rendered(id, trial.without);
  const after = rendered(id, trial.given);
  const old = new Map(before.map((object) => [identity(object), object]));
  const changed = after.filter((object) => !jsonEqual(old.get(identity(object)), object));
  const isGone = before.some((object) => !after.some((other) => identity(other) === identity(object)));
  if (changed.length === 0 && !isGone) return id in unseen ? [] : ["changes no object"];
  if (id in unseen) return [`changes ${changed.map(objectId).join(", ")}: it is not unseen`];
  const refused = new Set(immutableChanges(before, after).map(({ path }) => path));
  const problems: string[] = [];
  // What Flux reads is put to its controllers by scenarios of its own.
  for (const object of changed.filter(({ apiVersion }) => !apiVersion.includes(".toolkit.fluxcd.io/"))) {
    const was = old.get(identity(object));
    // oxlint-disable-next-line no-await-in-loop -- the API server is asked in the order in which it would be told
    problems.push(...(was === undefined ? await newcomer(api, living, object) : await change(api, living, was, object, refused.has(objectId(object)))));
  }
  return problems;
}

function rendered(id: string, value: JsonObject): KubeObject[] {
  const placed = id === "namespace" ? value : withValue(value, ["namespace"], namespace);
  const said = accepted(environment, placed);
  return [...renderEnvironment(environment, said), ...fluxObjectsOf(environment, said)];
}

async function newcomer(api: Api, living: Living, object: KubeObject): Promise<string[]> {
  // In another namespace, which need not be there, all is new, and what is in it is known from this one.
  if ((object.metadata["namespace"] ?? namespace) !== namespace) return [];
  await living.remove(object);
  const answer = await api.apply(object, { dryRun: true });
  if (answer.status >= 300) return [`${objectId(object)} is refused: ${refusal(answer)}`];
  return answer.warnings.map((warning) => `${objectId(object)}: ${warning}`);
}

async function change(api: Api, living: Living, before: KubeObject, after: KubeObject, isRefused: boolean): Promise<string[]> {
  const now = await living.become(before);
  const answer = await api.apply(after, { dryRun: true });
  const name = objectId(after);
  if (answer.status >= 300) return isRefused ? [] : [`${name} is refused, and not by the emitter: ${refusal(answer)}`];
  if (isRefused) return [`the emitter refuses ${name}, which is accepted`];
  const says = !jsonEqual(template(before), template(after));
  const does = !jsonEqual(template(now), template(answer.body));
  const rolls = says === does ? [] : [`the emitter ${says ? "rolls" : "does not roll"} ${name}, the API server ${does ? "does" : "does not"}`];
  return [...rolls, ...answer.warnings.map((warning) => `${name}: ${warning}`)];
}

function template(object: Json): Json | undefined {
  return atPointer(object, "/spec/template");
}

function identity(object: KubeObject): string {
  return `${object.apiVersion} ${objectId(object)} ${String(object.metadata["namespace"] ?? "")}`;
}

/** The objects of the namespace, which take the form that a trial starts from. */
interface Living {
  /** The object as the API server has it, then. */
  become(object: KubeObject): Promise<KubeObject>;
  remove(object: KubeObject): Promise<void>;
}

function livingObjects(api: Api): Living {
  const known = new Map<string, { readonly wanted: KubeObject; readonly there: KubeObject }>();
  const remove = async (object: KubeObject) => {
    if (!known.delete(identity(object))) return;
    await api.delete(object);
    await waitFor(`${objectId(object)} to go`, 30, async () => {
      if ((await api.get(object)) !== undefined) throw new Error("it is there");
    }, 20);
  };
  return {
    remove,
    async become(object) {
      const before = known.get(identity(object));
      if (before !== undefined && jsonEqual(before.wanted, object)) return before.there;
      let answer = await api.apply(object);
      if (answer.status === 422 && before !== undefined) {
        await remove(object);
        answer = await api.apply(object);
      }
      const there = asKubeObject(acceptedBody(answer));
      if (there === undefined) throw new Error(`the API server answers with no object: ${JSON.stringify(answer.body)}`);
      known.set(identity(object), { wanted: object, there });
      return there;
    },
  };
}
