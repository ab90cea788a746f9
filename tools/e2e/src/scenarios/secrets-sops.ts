import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atPointer, isJsonObject, jsonEqual, toYaml, type JsonObject } from "@k8s-config/core";
import { credentialReaders, credentialsPath } from "@k8s-config/overlays";
import { assertSamePods, podsIn, readyPods, revisionsOf, rolledOut } from "../cluster/workloads.ts";
import { fluxNamespace } from "../control-plane/flux.ts";
import { begun, deliveredSettings, withDelivery, type Delivery } from "../flux/delivery.ts";
import { encryptionIn, k8sConfig, madeFile, valuesBySops, type AgeKey, type Encryption } from "../flux/encryption.ts";
import { applied, failed } from "../flux/progress.ts";
import type { Context, Scenario } from "../scenario.ts";

const name = "secrets-sops";
const keySecret = "sops-age-e2e";
const password = "correct horse 7";

function settings(recipients: readonly string[], revision: number): JsonObject {
  return deliveredSettings({
    credentials: { kind: "sops", recipients: [...recipients], revision },
    flux: { decryption: { secretName: keySecret }, timeout: "30s", retryInterval: "5s" },
  });
}

export const secretsSops: Scenario = {
  name,
  about: "credentials that the CLI encrypts are those that sops and Flux decrypt, and are rotated, shared and lost as the guide says",
  needsFakeNodes: true,
  async run(context) {
    const { cluster: { api, kubectl }, expect, check } = context;
    const encryption = await encryptionIn(context);
    const [key, other] = [await encryption.key("flux"), await encryption.key("other")];
    const first = settings([key.recipient], 1);
    const text = await expect("the CLI makes a file for the key that age-keygen made", () => madeFile(context, name, withSource(first), key, { ada: password }));
    await check("Kubernetes refuses it as it is", () => refusedAsItIs(context, text));
    // Its namespace is made with Flux.
    await context.flux();
    await expect("Flux is given the private key", () => giveKey(context, key));
    const delivery = await expect("Flux runs the environment", () => begun(context, name, first, { "foundation/extras/credentials.sops.yaml": text }));
    const folder = delivery.copy.folder;
    const { namespace } = delivery.installation;
    await withDelivery(context, delivery, async () => {
      const before = await expect("the Secret has what sops shows, and nothing of SOPS", () => hasValues(context, encryption, key, delivery));
      await expect("rotated by the CLI, with the revision that it says: the new values, and exactly the pods that read them are new", async () => {
        const revisions = await revisionsOf(api, namespace);
        await k8sConfig(folder, key, ["credentials", "rotate", name, "token-secret", "fileserver-secret"]);
        await delivery.emit(settings([key.recipient], 2));
        await applied(context, delivery, await delivery.push("Rotated"));
        await rolledOut(api, namespace);
        const after = await hasValues(context, encryption, key, delivery);
        assertChanged(before, after, ["fileserver-secret", "token-secret"]);
        assertRolled(revisions, await revisionsOf(api, namespace), credentialReaders(name, delivery.installation.environment));
      });
      await expect("edited and shared by sops: the CLI goes on with it, by either key", async () => {
        const file = credentialsPath(name);
        await encryption.sops(key, folder, "set", file, '["stringData"]["session-secret"]', '"set-by-sops-0123456789"');
        await encryption.sops(key, folder, "rotate", "--in-place", "--add-age", other.recipient, file);
        await assertRefused(delivery, settings([key.recipient], 2), /is encrypted for age1\w+, which credentials\.recipients does not name/);
        await k8sConfig(folder, other, ["users", "add", name, "grace", "--password-stdin"], "another horse 7\n");
        await delivery.emit(settings([key.recipient], 2));
        await k8sConfig(folder, key, ["users", "remove", name, "grace"]);
        const values = await valuesBySops(encryption, key, folder, name);
        if (values["session-secret"] !== "set-by-sops-0123456789" || "user-grace" in values) throw new Error("other values");
      });
      await expect("encrypted for one more by the CLI: both keys open it for sops", async () => {
        const both = [key.recipient, other.recipient];
        await delivery.copy.write(`overlays/${name}/overlay.yaml`, toYaml(withSource({ namespace: name, ...settings(both, 3) })));
        await k8sConfig(folder, key, ["credentials", "recipients", name]);
        await delivery.emit(settings(both, 3));
        const [byOne, byOther] = [await valuesBySops(encryption, key, folder, name), await valuesBySops(encryption, other, folder, name)];
        if (!jsonEqual({ ...byOne }, { ...byOther })) throw new Error("they show different values");
        await applied(context, delivery, await delivery.push("Shared"));
        await rolledOut(api, namespace);
        await hasValues(context, encryption, key, delivery);
      });
      await expect("encrypted by sops updatekeys for other recipients: the CLI reads it", async () => {
        const rules = `creation_rules:\n  - path_regex: \\.sops\\.yaml$\n    age: ${key.recipient}\n    encrypted_regex: ^(data|stringData)$\n`;
        await delivery.copy.write(".sops.yaml", rules);
        await encryption.sops(key, folder, "updatekeys", "--yes", credentialsPath(name));
        await delivery.copy.remove(".sops.yaml");
        await delivery.emit(settings([key.recipient], 3));
        await k8sConfig(folder, key, ["credentials", "rotate", name, "apiserver-secret"]);
      });
      await check("with another key in the cluster: said of the foundation so that a person understands, and the pods run on", async () => {
        const pods = await readyPods(api, namespace);
        await giveKey(context, other);
        const message = await failed(context, delivery, "foundation", await delivery.push("For a key that Flux has not"));
        for (const word of [/^decryption failed for 'Secret/, /clearml-credentials/, /cannot get sops data key/, new RegExp(key.recipient)]) if (!word.test(message)) throw new Error(`no word of ${String(word)}:\n${message}`);
        await assertSamePods(api, namespace, pods);
      });
      await expect("given the right key, it goes on", async () => {
        await giveKey(context, key);
        await applied(context, delivery, await delivery.push("Mended"));
        await hasValues(context, encryption, key, delivery);
        if ((await podsIn(api, namespace)).length === 0) throw new Error("no pod runs");
      });
    });
    await kubectl(["--namespace", fluxNamespace, "delete", "secret", keySecret]);
  },
};

/** Settings as they stand in a file: what the delivery adds for itself included. */
function withSource(given: JsonObject): JsonObject {
  const flux = isJsonObject(given["flux"] ?? null) && isJsonObject(given["flux"]) ? given["flux"] : {};
  return { ...given, flux: { source: { kind: "existing", name: "platform" }, ...flux } };
}

async function refusedAsItIs({ cluster: { kubectl } }: Context, text: string): Promise<void> {
  try {
    await kubectl(["--namespace=default", "apply", "--server-side", "--dry-run=server", "--validate=strict", "--filename=-"], text);
  } catch (error) {
    if (error instanceof Error && /sops/.test(error.message) && /field not declared|unknown field/.test(error.message)) return;
    throw error;
  }
  throw new Error("it was accepted");
}

async function giveKey({ cluster: { kubectl } }: Context, { file }: AgeKey): Promise<void> {
  const secret = toYaml({ apiVersion: "v1", kind: "Secret", metadata: { name: keySecret, namespace: fluxNamespace }, stringData: { "age.agekey": readFileSync(file, "utf8") } });
  await kubectl(["apply", "--server-side", "--force-conflicts", "--filename=-"], secret);
}

/** Holds that the Secret in the cluster has exactly the values of the file. */
async function hasValues({ cluster: { api } }: Context, encryption: Encryption, key: AgeKey, { copy, installation: { namespace } }: Delivery): Promise<Readonly<Record<string, string>>> {
  const wanted = await valuesBySops(encryption, key, copy.folder, name);
  const found = await api.get({ apiVersion: "v1", kind: "Secret", metadata: { name: "clearml-credentials", namespace } });
  const data = (found && atPointer(found, "/data")) ?? null;
  const there = Object.fromEntries(Object.entries(isJsonObject(data) ? data : {}).map(([field, value]) => [field, Buffer.from(String(value), "base64").toString()]));
  if (!jsonEqual(there, { ...wanted })) throw new Error(`the Secret has ${Object.keys(there).join(", ")}, the file ${Object.keys(wanted).join(", ")}, or other values`);
  if (found !== undefined && "sops" in found) throw new Error("the Secret has the field of SOPS");
  if (atPointer(found ?? {}, "/metadata/labels/app.kubernetes.io~1instance") !== name) throw new Error("it is not labelled as the others are");
  return wanted;
}

function assertChanged(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, wanted: readonly string[]): void {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => before[field] !== after[field]);
  if (!jsonEqual(changed.toSorted(), [...wanted])) throw new Error(`changed: ${changed.join(", ")}`);
}

function assertRolled(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, readers: readonly string[]): void {
  const rolled = [...after].filter(([workload, revision]) => before.get(workload) !== revision).map(([workload]) => workload.replace(/^.*\//, ""));
  if (!jsonEqual(rolled.toSorted(), readers.toSorted())) throw new Error(`rolled: ${rolled.join(", ")}; ${readers.join(", ")} read the Secret`);
}

async function assertRefused(delivery: Delivery, given: JsonObject, words: RegExp): Promise<void> {
  try {
    await delivery.emit(given);
  } catch (error) {
    if (error instanceof Error && words.test(error.message)) return;
    throw error;
  }
  throw new Error(`the emit takes it: ${join(delivery.copy.folder, credentialsPath(name))}`);
}
