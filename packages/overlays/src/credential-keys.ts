import { credentialKeys, secretNameOf, userHash, type CredentialKey, type StoreAccess, type Stores } from "@k8s-config/clearml";
import type { Resolved } from "./resolve.ts";

/** Keys of values, users' hashes apart, that an environment reads: those of the services agent and of the stores only where they are on. */
export function serverKeysOf({ settings, installation }: Pick<Resolved, "settings" | "installation">): CredentialKey[] {
  const ofStores = new Set(storeKeysOf(installation.stores));
  return credentialKeys.filter((key) => {
    if (key.startsWith("services-agent-")) return settings.api.servicesAgent;
    return /^(mongo|elastic|redis)-/.test(key) ? ofStores.has(key) : true;
  });
}

function asks({ kind, login }: StoreAccess): boolean {
  return kind === "internal" && login !== undefined;
}

// A store of somebody else has its login in a Secret of theirs.
function storeKeysOf({ mongo, elastic, redis }: Stores): CredentialKey[] {
  return [
    ...(asks(mongo) ? (["mongo-admin-password", "mongo-password"] as const) : []),
    ...(asks(mongo) && mongo.replicaSet !== undefined ? (["mongo-key"] as const) : []),
    ...(asks(elastic) ? (["elastic-password"] as const) : []),
    ...(asks(redis) ? (["redis-password"] as const) : []),
  ];
}

/** All keys that the credentials' Secret of an environment has to have: the server's and those of its users. */
export function credentialKeysOf(resolved: Pick<Resolved, "settings" | "installation">): string[] {
  const { credentials, users } = resolved.installation;
  const ofUsers = users.map((user) => userHash(user, credentials)).filter(({ name }) => name === secretNameOf(credentials));
  return [...serverKeysOf(resolved), ...ofUsers.map(({ key }) => key)];
}
