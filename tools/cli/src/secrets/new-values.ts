import { mongoUsersCommand, serverKeysOf, type Resolved } from "@k8s-config/overlays";
import type { Random } from "./values.ts";

/** What a new value of a key means to those who use the installation. */
export interface Rotation {
  readonly meaning: string;
  /** What has to be done first where something else keeps the value too, as a store its password. */
  readonly first?: (resolved: Pick<Resolved, "settings" | "installation" | "placement">) => string;
}

type ServerKey = ReturnType<typeof serverKeysOf>[number];

// MongoDB keeps passwords with its data, and its pod knows the ones of before until it restarts.
function changeUsers(resolved: Pick<Resolved, "settings" | "installation" | "placement">): string {
  return `MongoDB has to be told, once the Secret in the cluster has the new value, and before credentials.revision is raised; leave that as it is unless the command ends well (exit code 0):\n  ${mongoUsersCommand(resolved)}`;
}

/** What each key is to people. */
export const rotations: Readonly<Record<ServerKey, Rotation>> = {
  "token-secret": { meaning: "everybody is logged out; SDK and agents, which have keys of their own, log in again by themselves" },
  "session-secret": { meaning: "session cookies of before are no longer taken" },
  "apiserver-key": { meaning: "the server's own account has another name; nobody else uses it" },
  "apiserver-secret": { meaning: "the server's own account has another password; nobody else uses it" },
  "fileserver-key": { meaning: "the file server logs in under another name; downloads may be refused until API server and file server have both restarted" },
  "fileserver-secret": { meaning: "the file server logs in with another password; downloads may be refused until API server and file server have both restarted" },
  "services-agent-key": { meaning: "agents that log in with the pair of services-agent are refused until they have the new one" },
  "services-agent-secret": { meaning: "agents that log in with the pair of services-agent are refused until they have the new one" },
  "mongo-admin-password": { meaning: "MongoDB's user admin has another password; the server does not use it", first: changeUsers },
  "mongo-password": { meaning: "the server logs in to MongoDB with another password, and is refused what it has to connect anew for until it has restarted", first: changeUsers },
  "mongo-key": { meaning: "members of MongoDB's replica set that have restarted and those that have not do not know each other" },
  "elastic-password": { meaning: "the server is refused by Elasticsearch until both have restarted" },
  "redis-password": { meaning: "the server is refused by Redis until both have restarted" },
};

/** The server's keys that an environment has, each with a new value. */
export function newServerValues(resolved: Pick<Resolved, "settings" | "installation">, random: Random): Record<string, string> {
  return Object.fromEntries(serverKeysOf(resolved).map((key) => [key, newValue(random)]));
}

/**
 * 64 characters, all but the first random digits in hex, which nothing on the way takes for more than characters: HOCON, URLs,
 * the config of Redis, the key file of MongoDB. A letter comes first, lest a program takes it for a number.
 */
export function newValue(random: Random): string {
  return `x${Buffer.from(random(32)).toString("hex").slice(1)}`;
}
