import { atPointer, isJsonArray, isJsonObject, type KubeObject } from "@k8s-config/core";
import { mongoUsersCommand, secretNameOf, serverKeysOf } from "@k8s-config/overlays";
import type { After, ChangeRule, Finding } from "./change.ts";

/**
 * Passwords over data that have none. MongoDB makes users on an empty volume alone, and would let nobody in, so that this is
 * refused until they are made. Elasticsearch takes the password at every start until one is set by its API (ReservedRealm),
 * Redis at every start: these two need the key in the Secret, and nothing else.
 */
export const storeLogins: ChangeRule = (name, before, after) => {
  const { stores } = after.resolved.installation;
  const turnedOn = (["mongo", "elastic", "redis"] as const).filter((store) => {
    const { kind, login } = stores[store];
    const set = before.objects.find((object) => object.kind === "StatefulSet" && object.metadata.name === store);
    return kind === "internal" && login !== undefined && set !== undefined && !readsPassword(set, `${store}-`);
  });
  if (turnedOn.length === 0) return [];
  const keys = serverKeysOf(after.resolved).filter((key) => turnedOn.some((store) => key.startsWith(`${store}-`)));
  const ofSecret = addKeys(name, after, keys);
  return turnedOn.map((store): Finding => {
    const path = `${store}.authentication`;
    if (store !== "mongo") return { severity: "warning", path, value: true, reason: "is new: pods that call it restart and log in, and others that call it need the password too", remedy: ofSecret };
    return {
      severity: "error",
      path,
      value: true,
      reason: "is new, over data that have no users: MongoDB makes them on an empty volume alone, and would let nobody in",
      remedy: `Make them first, while it still asks nobody. ${ofSecret}. Then: ${mongoUsersCommand(after.resolved)}`,
      accept: path,
    };
  });
};

function readsPassword(set: KubeObject, prefix: string): boolean {
  const containers = atPointer(set, "/spec/template/spec/containers") ?? [];
  const variables = (isJsonArray(containers) ? containers : []).flatMap((container) => (isJsonObject(container) && isJsonArray(container["env"] ?? null) ? [container["env"]] : []));
  return variables.some((list) => isJsonArray(list) && list.some((entry) => String(atPointer(entry, "/valueFrom/secretKeyRef/key")).startsWith(prefix)));
}

/** How the Secret gets the keys that it lacks. */
function addKeys(name: string, { environment: { credentials }, resolved: { placement } }: After, keys: readonly string[]): string {
  const patch = `kubectl --namespace ${placement.namespace} patch secret ${secretNameOf(credentials)} --type merge --patch-file /dev/stdin`;
  if (credentials.kind === "sops") return `The file needs ${keys.join(", ")}: k8s-config credentials create ${name}; commit it, and let Flux apply it`;
  if (credentials.kind === "externalSecrets") return `The store of secrets needs ${keys.join(", ")}: k8s-config credentials rotate ${name} ${keys.join(" ")}, into the program of the store`;
  if (credentials.kind === "existingSecret") return `The Secret needs ${keys.join(", ")}: k8s-config credentials rotate ${name} ${keys.join(" ")} | ${patch}`;
  return `The Secret needs keys, which its Job does not add: for key in ${keys.join(" ")}; do printf '{"stringData":{"%s":"x%s"}}' "$key" "$(openssl rand -hex 32)" | ${patch}; done`;
}
