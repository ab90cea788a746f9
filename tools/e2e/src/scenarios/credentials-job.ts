import { atPointer, isJsonArray, isJsonObject, jsonEqual, toJson, toYaml, type Json, type KubeObject } from "@k8s-config/core";
import type { Cluster } from "../cluster/cluster.ts";
import { accepted, committed, emitted, objectsOf, type Installation } from "../installation.ts";
import { jobProcess } from "../job-process.ts";
import type { Context, Scenario } from "../scenario.ts";

const namespace = "k8s-config-credentials";

export const credentialsJobScenario: Scenario = {
  name: "credentials-job",
  about: "the Job of generated credentials creates its Secrets once, changes nothing again, and may do nothing else",
  needsFakeNodes: false,
  async run(context) {
    const installation = await generating(context);
    const objects = (await objectsOf(installation, "foundation")).filter(({ kind }) => kind !== "PersistentVolumeClaim");
    const job = objects.find(({ kind }) => kind === "Job");
    if (job === undefined) throw new Error(`${installation.name} has no Job`);
    await context.uses(namespace);
    // The Job itself is run here: pods of fake nodes run no script, others need its image.
    await context.cluster.kubectl(["apply", "--server-side", "--filename=-"], objects.filter((object) => object !== job).map(toYaml).join("---\n"));
    await runs(context, job);
  },
};

/** The environment whose credentials are made in the cluster, in a namespace that nothing else uses. */
async function generating({ environments, root, scratch }: Context): Promise<Installation> {
  const all = await Promise.all(environments.map((name) => committed(root, name)));
  const found = all.find(({ environment: { credentials } }) => credentials.kind === "generated");
  if (found === undefined) throw new Error("no environment has generated credentials");
  return emitted(root, scratch, found.name, accepted(found.name, { ...found.environment, namespace }));
}

async function runs(context: Context, job: KubeObject): Promise<void> {
  const { cluster, check, expect } = context;
  const pod = await jobProcess(context, job, namespace);
  const secrets = () => cluster.api.list(`/api/v1/namespaces/${namespace}/secrets`);
  const names = await expect("it ends well and creates the Secrets of its plan", async () => {
    const { stdout } = await pod.run();
    const made = await secrets();
    assertPlan(pod.plan, made);
    if (made.length === 0 || !made.every(({ metadata: { name } }) => stdout.includes(`${name}: created`))) throw new Error(`it says:\n${stdout}`);
    return made.map(({ metadata: { name } }) => name);
  });
  await check("the hash of each user is that of the password beside it", async () => {
    for (const { data } of await secrets()) {
      // oxlint-disable-next-line no-await-in-loop -- a user
      if (isJsonObject(data) && data["hash"] !== undefined) await pod.verify(text(data["password"]), Buffer.from(text(data["hash"]), "base64").toString());
    }
  });
  await check("a second run ends well and changes nothing", async () => {
    const before = await secrets();
    const { stdout } = await pod.run();
    if (!names.every((name) => stdout.includes(`${name}: exists`))) throw new Error(`it says:\n${stdout}`);
    if (!jsonEqual(before, await secrets())) throw new Error("the Secrets are others");
  });
  await check("a lost Secret is made again, and no other touched", async () => {
    const [first, ...others] = await secrets();
    if (first === undefined) throw new Error("there is no Secret");
    await cluster.api.delete(first);
    await pod.run();
    const after = await secrets();
    if (!others.every((other) => after.some((secret) => jsonEqual(secret, other))) || after.length !== others.length + 1) throw new Error("others changed");
  });
  await check("its account may create Secrets in its namespace, and nothing else that not everybody may", async () => {
    const [own, anybody] = await Promise.all([rulesOf(cluster, pod.kubeconfig), rulesOf(cluster, await pod.strangerConfig())]);
    const more = own.filter((rule) => !anybody.some((other) => jsonEqual(rule, other)));
    if (!jsonEqual(more, [{ verbs: ["create"], apiGroups: [""], resources: ["secrets"] }])) throw new Error(`it may: ${JSON.stringify(more)}`);
  });
  const refusedCalls: Readonly<Record<string, readonly string[]>> = {
    "read a Secret": ["get", "secret", names[0] ?? ""],
    "list Secrets": ["get", "secrets"],
    "change a Secret": ["patch", "secret", names[0] ?? "", "--patch={}"],
    "delete a Secret": ["delete", "secret", names[0] ?? ""],
    "create a Secret elsewhere": ["--namespace=default", "create", "secret", "generic", "e2e"],
    "create a ConfigMap": ["create", "configmap", "e2e"],
    "list pods": ["get", "pods"],
  };
  for (const [what, args] of Object.entries(refusedCalls)) {
    // oxlint-disable-next-line no-await-in-loop
    await check(`it may not ${what}`, () => forbidden(cluster, pod.kubeconfig, args));
  }
}

function text(base64: Json | undefined): string {
  return Buffer.from(String(base64), "base64").toString();
}

function assertPlan(plan: Json, secrets: readonly KubeObject[]): void {
  const server = atPointer(plan, "/server");
  const users = atPointer(plan, "/users");
  if (!isJsonObject(server ?? null) || !isJsonObject(server) || !isJsonArray(users)) throw new Error(`the plan is ${JSON.stringify(plan)}`);
  const wanted = [{ name: server["name"], keys: isJsonArray(server["keys"]) ? server["keys"].map(String) : [] }, ...users.map((user) => ({ name: atPointer(user, "/name"), keys: ["username", "password", "hash"] }))];
  for (const { name, keys } of wanted) {
    const found = secrets.find((secret) => secret.metadata.name === name);
    const data = found?.["data"] ?? null;
    if (!isJsonObject(data) || !jsonEqual(Object.keys(data).toSorted(), keys.toSorted())) throw new Error(`${String(name)} is to have ${keys.join(", ")}, and has ${isJsonObject(data) ? Object.keys(data).join(", ") : "nothing"}`);
    if (Object.values(data).some((value) => text(value).length < 3)) throw new Error(`${String(name)} has an empty value`);
  }
  if (secrets.length !== wanted.length) throw new Error(`there are ${secrets.length} Secrets for a plan of ${wanted.length}`);
}

/** What whoever has this kubeconfig may do in the namespace. */
async function rulesOf(cluster: Cluster, file: string): Promise<readonly Json[]> {
  const review: KubeObject = { apiVersion: "authorization.k8s.io/v1", kind: "SelfSubjectRulesReview", metadata: { name: "e2e" }, spec: { namespace } };
  const { stdout } = await cluster.kubectl([`--kubeconfig=${file}`, "create", "--validate=false", "--filename=-", "--output=json"], toYaml(review));
  const rules = atPointer(toJson(JSON.parse(stdout)), "/status/resourceRules");
  return isJsonArray(rules) ? rules : [];
}

async function forbidden(cluster: Cluster, file: string, args: readonly string[]): Promise<void> {
  try {
    await cluster.kubectl([`--kubeconfig=${file}`, `--namespace=${namespace}`, ...args]);
  } catch (error) {
    if (error instanceof Error && /is forbidden|\(Forbidden\)/.test(error.message)) return;
    throw error;
  }
  throw new Error("it was allowed");
}
