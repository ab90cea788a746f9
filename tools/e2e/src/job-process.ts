import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, fromYaml, isJsonArray, objectId, toJson, type Json, type KubeObject } from "@k8s-config/core";
import { run, type Cluster, type Output } from "./cluster/cluster.ts";
import { kubeconfig } from "./control-plane/kubeconfig.ts";
import { E2eError } from "./problem.ts";
import type { Context } from "./scenario.ts";

/** The Job's pod as a process of this machine. */
export interface JobProcess {
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

/**
 * Readies a process that runs a Job's Python script with a token of the Job's service account.
 *
 * @throws Error where the Job runs no such script.
 */
export async function jobProcess({ cluster, scratch }: Pick<Context, "cluster" | "scratch">, job: KubeObject, namespace: string): Promise<JobProcess> {
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
