import { services, type Credentials, type MongoAccess, type StoreHost } from "@k8s-config/clearml";
import type { MongoSettings } from "./settings.ts";

/** Name of the replica set, for ever: each member keeps it with its data. */
export const replicaSet = "clearml";

/** How the MongoDB that the installation runs itself is reached: of a replica set by all members, of which one can write. */
export function mongoAccess(settings: Pick<MongoSettings, "members">, _credentials: Credentials): MongoAccess {
  const { name: host, port } = services.mongo;
  if (settings.members === 1) return { kind: "internal", hosts: [{ host, port }] };
  const [first, ...others] = memberHosts(settings.members);
  return { kind: "internal", hosts: [first ?? { host, port }, ...others], replicaSet };
}

/** Members by the names that the headless Service gives them, which stay the same in another namespace or cluster. */
export function memberHosts(members: number): StoreHost[] {
  const { name, port } = services.mongo;
  return Array.from({ length: members }, (_, index) => ({ host: `${name}-${index}.${name}-members`, port }));
}
