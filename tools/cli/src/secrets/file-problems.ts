import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer } from "@k8s-config/core";
import { credentialKeysOf, credentialsPath, resolve, secretNameOf, serverKeysOf, type Environment, type Problem } from "@k8s-config/overlays";
import { messageOf } from "../load.ts";
import { banner } from "./one.ts";
import { readSopsText, type SopsFile } from "./sops-file.ts";

type Fault = Pick<Problem, "reason" | "remedy">;

/** What is wrong with the encrypted Secret of an environment, told without any key: names and recipients can be read in it. */
export function credentialsFileProblems(root: string, name: string, environment: Environment): Problem[] {
  if (environment.credentials.kind !== "sops") return [];
  return faultsOf(root, name, environment).map((fault) => ({ severity: "error", environment: name, path: "credentials", keys: ["credentials"], ...fault }));
}

function faultsOf(root: string, name: string, environment: Environment): Fault[] {
  const { credentials } = environment;
  if (credentials.kind !== "sops") return [];
  const path = credentialsPath(name);
  const create = `k8s-config credentials create ${name}`;
  if (!existsSync(join(root, path))) return [{ reason: `has no file yet: ${path}`, remedy: `Make it: ${create}` }];
  let file: SopsFile | undefined;
  let text: string;
  try {
    text = readFileSync(join(root, path), "utf8");
    file = readSopsText(text);
  } catch (error) {
    return [{ reason: `has a file that is no YAML, ${path}: ${messageOf(error).split("\n")[0]?.replace(/:$/, "")}`, remedy: "Take it back from git" }];
  }
  if (file === undefined) {
    return [{ reason: `has a file that SOPS did not encrypt, ${path}: its values would lie in git in clear`, remedy: `Do not commit it; take it away, and make another: ${create}` }];
  }
  const faults: Fault[] = [];
  if (file.clear.length > 0) faults.push({ reason: `has values in clear in ${path}: ${file.clear.join(", ")}`, remedy: "Do not commit them; take them out, and put other values in by k8s-config or sops edit" });
  if (file.untexts.length > 0) faults.push({ reason: `has values that are no texts in ${path}: ${file.untexts.join(", ")}`, remedy: `Replace them: k8s-config credentials rotate ${name}, or sops edit, in quotes` });
  faults.push(...besideValues(path, text, file));
  const { apiVersion, kind, metadata } = file.object;
  const wanted = secretNameOf(credentials);
  const found = typeof metadata === "object" && metadata !== null && "name" in metadata ? metadata.name : undefined;
  if (apiVersion !== "v1" || kind !== "Secret" || found !== wanted) {
    faults.push({ reason: `has a file that holds ${String(kind)}/${String(found)}, and the pods read Secret/${wanted}: ${path}`, remedy: `Say ${String(found)} in credentials.secretName, or move the file away and make another: ${create}` });
  }
  return [...faults, ...keyFaults(name, environment, file), ...recipientFaults(name, credentials.recipients, file)];
}

// SOPS encrypts the values of a Secret, and what it finds beside them it leaves: copies of values among it.
function besideValues(path: string, text: string, { object }: SopsFile): Fault[] {
  const remedy = "Take it out before you commit, by sops edit; a value that git had is to be changed";
  const comments = text.split("\n").filter((line) => /^\s*#/.test(line) && !/^\s*#ENC\[/.test(line) && !`${line}\n`.startsWith(banner));
  const applied = atPointer(object, "/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration");
  return [
    ...(comments.length === 0 ? [] : [{ reason: `has a comment in ${path}, which stands there in clear`, remedy }]),
    ...(applied === undefined ? [] : [{ reason: `has the annotation kubectl.kubernetes.io/last-applied-configuration in ${path}, which repeats the values in clear`, remedy }]),
  ];
}

function keyFaults(name: string, environment: Environment, { keys, clear }: SopsFile): Fault[] {
  const there = new Set([...keys, ...clear]);
  const resolved = resolve(name, environment);
  const missing = credentialKeysOf(resolved).filter((key) => !there.has(key));
  const ofServer: readonly string[] = serverKeysOf(resolved);
  const faults: Fault[] = [];
  const lost = missing.filter((key) => ofServer.includes(key));
  if (lost.length > 0) faults.push({ reason: `lacks ${lost.join(", ")} in its file, which pods read`, remedy: `Add what is missing: k8s-config credentials create ${name}` });
  for (const key of missing.filter((candidate) => !ofServer.includes(candidate))) {
    const user = environment.users.find((candidate) => !("passwordHash" in candidate) && (candidate.secretKey ?? `user-${candidate.username}`) === key);
    faults.push({ reason: `lacks ${key} in its file, which pods read`, remedy: `Add the user's password: k8s-config users add ${name} ${user?.username ?? ""}` });
  }
  return faults;
}

function recipientFaults(name: string, wanted: readonly string[], { recipients, others }: SopsFile): Fault[] {
  const [missing, more] = [wanted.filter((recipient) => !recipients.includes(recipient)), [...recipients.filter((recipient) => !wanted.includes(recipient)), ...others]];
  if (missing.length + more.length === 0) return [];
  const parts = [...(missing.length > 0 ? [`not for ${missing.join(", ")}`] : []), ...(more.length > 0 ? [`for ${more.join(", ")}, which credentials.recipients does not name`] : [])];
  return [{ reason: `has a file that is encrypted ${parts.join(", and ")}`, remedy: `Encrypt it for those of the settings: k8s-config credentials recipients ${name}; or correct credentials.recipients` }];
}
