import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, fromYaml, isJsonArray, isJsonObject, jsonEqual, objectId, toJson, toYaml, type Json, type KubeObject } from "@k8s-config/core";
import { run, type Cluster, type Output } from "../cluster/cluster.ts";
import { kubeconfig } from "../control-plane/kubeconfig.ts";
import { accepted, committed, emitted, objectsOf, type Installation } from "../installation.ts";
import { E2eError } from "../problem.ts";
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
  const pod = await podOf(context, job);
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

/** The Job's pod as a process of this machine. */
interface Pod {
  /** What the script is told to make. */
  readonly plan: Json;
  /** Of the account whose token the pod has. */
  readonly kubeconfig: string;
  run(): Promise<Output>;
  /** Holds that a password has this hash. */
  verify(password: string, hash: string): Promise<void>;
  /** Of another account of the namespace, to which nothing was given. */
  strangerConfig(): Promise<string>;
}

const accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount/";

async function podOf({ cluster, scratch }: Context, job: KubeObject): Promise<Pod> {
  const account = String(atPointer(job, "/spec/template/spec/serviceAccountName"));
  const command = atPointer(job, "/spec/template/spec/containers/0/command");
  const [program, isolated, flag, script, plan] = isJsonArray(command) ? command.map(String) : [];
  if (program !== "python3" || isolated !== "-I" || flag !== "-c" || script === undefined || plan === undefined) throw new Error(`${objectId(job)} runs no Python script: ${JSON.stringify(command)}`);
  if (script.split(accountFolder).length !== 2) throw new Error(`its script does not name ${accountFolder} once`);

  const folder = join(scratch, "account");
  mkdirSync(folder);
  const { server, ca } = await serverOf(cluster);
  const token = (await cluster.kubectl(["--namespace", namespace, "create", "token", account])).stdout.trim();
  for (const [name, value] of Object.entries({ token, namespace, "ca.crt": ca })) writeFileSync(join(folder, name), value, { mode: 0o600 });
  const { hostname, port } = new URL(server);
  const env = { PATH: process.env["PATH"] ?? "", KUBERNETES_SERVICE_HOST: hostname.replaceAll(/[[\]]/g, ""), KUBERNETES_SERVICE_PORT: port || "443" };
  const prelude = await pythonPrelude(scratch);
  const config = (name: string, secret: string) => {
    const file = join(scratch, `${name}.kubeconfig`);
    writeFileSync(file, kubeconfig({ server, ca, user: name, token: secret }), { mode: 0o600 });
    return file;
  };
  return {
    plan: toJson(JSON.parse(plan)),
    kubeconfig: config("job", token),
    run: () => run(program, ["-I", "-c", prelude + script.replace(accountFolder, `${folder}/`), plan], "", { env }),
    async verify(password, hash) {
      await run(program, ["-I", "-c", `${prelude}import bcrypt, sys\nsys.exit(0 if bcrypt.checkpw(sys.argv[1].encode(), sys.argv[2].encode()) else "it is not")`, password, hash]);
    },
    async strangerConfig() {
      return config("stranger", (await cluster.kubectl(["--namespace", namespace, "create", "token", "default"])).stdout.trim());
    },
  };
}

/** What has to stand before the script: where Python has no bcrypt, which the server's image brings, another takes its place. */
async function pythonPrelude(scratch: string): Promise<string> {
  try {
    await run("python3", ["-I", "-c", "pass"]);
  } catch (error) {
    throw new E2eError("The Job of generated credentials is a Python script, and python3 does not run here", "Install Python 3", { cause: error });
  }
  try {
    await run("python3", ["-I", "-c", "import bcrypt"]);
    return "";
  } catch {
    const folder = join(scratch, "python");
    mkdirSync(folder);
    writeFileSync(
      join(folder, "bcrypt.py"),
      `import hashlib, secrets
def gensalt(): return ("$2b$12$" + secrets.token_hex(11)).encode()
def hashpw(password, salt): return salt[:29] + hashlib.sha256(salt[:29] + password).hexdigest()[:31].encode()
def checkpw(password, hashed): return hashpw(password, hashed) == hashed
`,
    );
    return `import sys; sys.path.insert(0, ${JSON.stringify(folder)})\n`;
  }
}

/** Where the API server is, and who vouches for it, of whatever kubeconfig. */
async function serverOf(cluster: Cluster): Promise<{ server: string; ca: string }> {
  const [config = null] = fromYaml((await cluster.kubectl(["config", "view", "--raw", "--minify", "--flatten"])).stdout);
  const [server, ca] = ["server", "certificate-authority-data"].map((key) => atPointer(config, `/clusters/0/cluster/${key}`));
  if (typeof server !== "string" || typeof ca !== "string") throw new E2eError("The kubeconfig names no server with a certificate authority", "Use one that does: the script trusts no other");
  return { server, ca: Buffer.from(ca, "base64").toString() };
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
