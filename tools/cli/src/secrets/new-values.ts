import { serverKeysOf, type Resolved } from "@k8s-config/overlays";
import type { Random } from "./values.ts";

/** What a new value of a key means to those who use the installation. */
export interface Rotation {
  readonly meaning: string;
  /** What has to be done first where something else keeps the value too, as a store its password. */
  readonly first?: string;
}

type ServerKey = ReturnType<typeof serverKeysOf>[number];

/** What each key is to people. A store's password belongs here once stores have one, with the step that changes it there `first`. */
export const rotations: Readonly<Record<ServerKey, Rotation>> = {
  "token-secret": { meaning: "everybody is logged out; SDK and agents, which have keys of their own, log in again by themselves" },
  "session-secret": { meaning: "session cookies of before are no longer taken" },
  "apiserver-key": { meaning: "the server's own account has another name; nobody else uses it" },
  "apiserver-secret": { meaning: "the server's own account has another password; nobody else uses it" },
  "fileserver-key": { meaning: "the file server logs in under another name; downloads may be refused until API server and file server have both restarted" },
  "fileserver-secret": { meaning: "the file server logs in with another password; downloads may be refused until API server and file server have both restarted" },
  "services-agent-key": { meaning: "agents that log in with the pair of services-agent are refused until they have the new one" },
  "services-agent-secret": { meaning: "agents that log in with the pair of services-agent are refused until they have the new one" },
};

/** The server's keys that an environment has, each with a new value. */
export function newServerValues(resolved: Pick<Resolved, "settings">, random: Random): Record<string, string> {
  return Object.fromEntries(serverKeysOf(resolved).map((key) => [key, newValue(random)]));
}

/**
 * 32 random bytes, in characters that nothing on the way to the server takes for more than characters: letters, digits, - and
 * _. Never digits alone, nor a - first, which programs take for a number or an option.
 */
export function newValue(random: Random): string {
  for (;;) {
    const text = Buffer.from(random(32)).toString("base64url");
    if (/^[A-Za-z]/.test(text)) return text;
  }
}
