import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { emit } from "@k8s-config/cli/src/emit.ts";
import { emitReport } from "@k8s-config/cli/src/report.ts";
import { upgradeProcedure, type Step } from "@k8s-config/cli/src/upgrade/procedure.ts";
import { releases } from "@k8s-config/clearml";
import { atPointer, isJsonArray, isJsonObject, toJson, toYaml, type JsonObject, type KubeObject } from "@k8s-config/core";
import { kubectl } from "@k8s-config/kubectl";
import { renderEnvironment, resolve } from "@k8s-config/overlays";
import { run } from "../cluster/cluster.ts";
import { assertSameVolumes, volumesOf } from "../cluster/volumes.ts";
import { podsIn, rolledOut } from "../cluster/workloads.ts";
import { commandIn } from "../flux/delivery.ts";
import { accepted, makeSecrets, objectsOf, warningsIn, type Installation } from "../installation.ts";
import type { Context, Scenario } from "../scenario.ts";
import { waitFor } from "../wait.ts";

const name = "k8s-config-hops";
const [from, to] = ["1.16", "2.4.0"] as const;

const plain: JsonObject = {
  namespace: name,
  exposure: { kind: "ingress", domain: "clearml.example.com", className: "traefik", controller: "traefik" },
  credentials: { kind: "existingSecret" },
  users: [{ username: "ada", name: "Ada Lovelace" }],
  // The image of the first MongoDB has no mongosh, which makes the users.
  mongo: { authentication: false },
};

export const upgradeHops: Scenario = {
  name: "upgrade-hops",
  about: "the printed procedure of an upgrade, step by step, and of a volume that grows: no field is refused, and each claim stays on its volume",
  needsFakeNodes: true,
  async run(context) {
    const { check, cluster, expect, scratch } = context;
    const project = projectIn(context);
    await context.uses(name);
    let said = at(from);

    await expect(`release ${from} rolls out`, async () => {
      await project.emit(said);
      await project.apply("foundation");
      await makeSecrets(context, project.installation(said));
      await project.apply();
      await rolledOut(cluster.api, name);
    });
    const volumes = await waitFor("bound claims", 30, () => volumesOf(cluster.api, name));
    const isKept = () => volumesOf(cluster.api, name).then((now) => assertSameVolumes(volumes, now));
    await check(`release ${to} at once is refused, and nothing is written`, () => project.refused(at(to), [], /^k8s-config-hops: release = "2\.4\.0": skips hops on the way from 1\.16, which is 1\.17\.0, then /));

    const environment = accepted(name, said);
    const procedure = upgradeProcedure({ name, environment, resolved: resolve(name, environment), objects: renderEnvironment(name, environment) }, from, to);
    if (procedure === undefined) throw new Error(`no way leads from ${from} to ${to}`);
    for (const hop of procedure.hops) {
      for (const step of hop.steps) {
        if (step.settings !== undefined) said = withStep(said, step);
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        await expect(`${hop.from} to ${hop.to}: ${step.title}`, () => does(context, project, step, said));
        // oxlint-disable-next-line no-await-in-loop
        await check("each claim is the same, on the same volume", isKept);
      }
      // oxlint-disable-next-line no-await-in-loop
      await check(`${hop.to} runs with its stores, and nothing of ${hop.from}`, () => runs(context, hop.to));
    }
    for (const step of procedure.after) {
      if (step.settings === undefined && step.commands === undefined) continue;
      said = at(to);
      // oxlint-disable-next-line no-await-in-loop
      await expect(step.title, () => does(context, project, { ...step, settings: {} }, said));
    }
    await check("each claim is the same still", isKept);

    await expect("a larger volume is refused, and grows by the printed steps, with the same claims", async () => {
      const grown = { ...at(to), mongo: { authentication: false, storage: { size: "64Gi" } } };
      await project.refused(grown, [], /^k8s-config-hops: StatefulSet\/mongo: .* To emit it all the same: --accept StatefulSet\/mongo\.$/);
      const printed = await project.emit(grown, "StatefulSet/mongo");
      const [before] = (await podsIn(cluster.api, name)).filter(({ metadata }) => metadata.name === "mongo-0");
      await project.applyIsRefused(/updates to statefulset spec for fields other than/);
      await shell(scratch, cluster.kubeconfig, commandIn(printed, `kubectl --namespace ${name} patch pvc data-mongo-0 `));
      await project.apply();
      await rolledOut(cluster.api, name);
      await isKept();
      const claim = await cluster.api.get({ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "data-mongo-0", namespace: name } });
      const [after] = (await podsIn(cluster.api, name)).filter(({ metadata }) => metadata.name === "mongo-0");
      if (claim === undefined || atPointer(claim, "/spec/resources/requests/storage") !== "64Gi") throw new Error("the claim asks for what it did");
      if (before?.metadata["uid"] !== after?.metadata["uid"]) throw new Error("mongo-0 is another pod");
    });
  },
};

/** What the environment says of a release, and nothing of a procedure. No source shows the tags of some; nothing is pulled here. */
function at(release: keyof typeof releases): JsonObject {
  return { ...plain, release, ...(releases[release].server.tag === undefined ? { images: { server: { tag: `${release}-0` } } } : {}) };
}

function withStep(said: JsonObject, { settings = {} }: Step): JsonObject {
  const step = toJson(settings);
  if (!isJsonObject(step)) throw new Error("a step without settings");
  const { maintenance: _maintenance, api: _api, images: _images, ...rest } = said;
  const release = String(step["release"] ?? said["release"]);
  // In place of what people have to look up.
  const images = Object.hasOwn(step, "images") || (step["release"] === undefined && said["images"] !== undefined) ? { images: { server: { tag: `${release}-0` } } } : {};
  return { ...rest, ...step, ...images };
}

async function does({ cluster, scratch }: Context, project: Project, { settings, commands = [] }: Step, said: JsonObject): Promise<void> {
  if (settings !== undefined) {
    const told = await project.emit(said);
    const refused = told.filter((line) => /Kubernetes refuses/.test(line));
    if (refused.length > 0) throw new Error(refused.join("\n"));
    await project.apply();
    await rolledOut(cluster.api, name);
  }
  // No container runs: what is asked of one has no answer.
  for (const command of commands.filter((line) => /^kubectl .* (rollout status|get|wait) /.test(line))) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they are printed
    await shell(scratch, cluster.kubeconfig, command);
  }
}

/** Holds that what runs is what a release brings. */
async function runs({ cluster }: Context, release: keyof typeof releases): Promise<void> {
  const { mongo, elastic, redis, server } = releases[release];
  const wanted = new Set([`mongo:${mongo}`, `elasticsearch:${elastic}`, `redis:${redis}`, `${server.name}:${server.tag ?? `${release}-0`}`]);
  const found = new Set((await podsIn(cluster.api, name)).flatMap(imagesIn));
  const wrong = [...[...found].filter((image) => !wanted.has(image)), ...[...wanted].filter((image) => !found.has(image)).map((image) => `no ${image}`)];
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

function imagesIn(pod: KubeObject): string[] {
  const containers = atPointer(pod, "/spec/containers") ?? [];
  return isJsonArray(containers) ? containers.map((container) => String(atPointer(container, "/image"))) : [];
}

interface Project {
  installation(said: JsonObject): Installation;
  /** Emits, as the command does. @returns what it prints. */
  emit(said: JsonObject, ...accept: readonly string[]): Promise<readonly string[]>;
  /** Holds that an emit is refused, by words of one line, and changes nothing. */
  refused(said: JsonObject, accept: readonly string[], words: RegExp): Promise<void>;
  /** Applies it as the README does. */
  apply(part?: string): Promise<void>;
  applyIsRefused(words: RegExp): Promise<void>;
}

/** A repository of this environment alone. */
function projectIn({ cluster, scratch }: Context): Project {
  const root = join(scratch, "project");
  const folder = join(root, "overlays", name);
  const written = async (said: JsonObject, accept: readonly string[]) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "overlay.yaml"), toYaml(said));
    return emitReport(await emit(root, [name], accept));
  };
  const applied = (part: string) => cluster.kubectl(["apply", "--validate=strict", "--kustomize", join(folder, part)]);
  return {
    installation: (said) => ({ name, environment: accepted(name, said), namespace: name, folder }),
    async emit(said, ...accept) {
      const { err, out, code } = await written(said, accept);
      if (code !== 0) throw new Error(err.join("\n"));
      return [...err, ...out];
    },
    async refused(said, accept, words) {
      const before = JSON.stringify(await objectsOf({ name, environment: accepted(name, said), namespace: name, folder }));
      const { err, code } = await written(said, accept);
      if (code !== 1 || !err.some((line) => words.test(line))) throw new Error(`it ends with ${code}:\n${err.join("\n")}`);
      if (JSON.stringify(await objectsOf({ name, environment: accepted(name, said), namespace: name, folder })) !== before) throw new Error("something was written");
    },
    async apply(part = "") {
      const warnings = warningsIn(await applied(part));
      if (warnings.length > 0) throw new Error(warnings.join("\n"));
    },
    async applyIsRefused(words) {
      const told = await applied("").then(() => "", String);
      if (!words.test(told)) throw new Error(`the API server does not refuse it: ${told}`);
    },
  };
}

/** Runs a command as a person would. */
async function shell(scratch: string, kubeconfig: string, command: string): Promise<void> {
  const folder = join(scratch, "bin");
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, "kubectl"), { force: true });
  symlinkSync(await kubectl(), join(folder, "kubectl"));
  await run("sh", ["-c", command], "", { env: { ...process.env, PATH: [folder, process.env["PATH"]].join(delimiter), KUBECONFIG: kubeconfig } });
}
