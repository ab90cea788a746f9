import { credentialKey, services, storeTlsOf, type Credentials, type MongoAccess, type StoreHost, type StoreLogin } from "@k8s-config/clearml";
import type { MongoSettings } from "./settings.ts";
import { users, usersDatabase } from "./users.ts";

/** Name of the replica set, for ever: each member keeps it with its data. */
export const replicaSet = "clearml";

/** How the MongoDB that the installation runs itself is reached: of a replica set by all members, of which one can write. */
export function mongoAccess({ members, authentication, tls }: Pick<MongoSettings, "members" | "authentication" | "tls">, credentials: Credentials): MongoAccess {
  const { name: host, port } = services.mongo;
  const [first = { host, port }, ...others] = members === 1 ? [] : memberHosts(members);
  return {
    kind: "internal",
    hosts: [first, ...others],
    ...(members === 1 ? {} : { replicaSet }),
    ...(authentication ? { login: { username: users.server, password: credentialKey(credentials, "mongo-password") }, authSource: usersDatabase } : {}),
    ...storeTlsOf("mongo", tls),
  };
}

/** The login that may see all of the MongoDB that the installation runs itself: what only watches it asks with this one. */
export function mongoAdmin(credentials: Credentials): StoreLogin {
  return { username: users.admin, password: credentialKey(credentials, "mongo-admin-password") };
}

/** Members by the names that the headless Service gives them, which stay the same in another namespace or cluster. */
export function memberHosts(members: number): StoreHost[] {
  const { name, port } = services.mongo;
  return Array.from({ length: members }, (_, index) => ({ host: `${name}-${index}.${name}-members`, port }));
}
