import { credentialKeys, secretNameOf, userHash, type CredentialKey } from "@k8s-config/clearml";
import type { Resolved } from "./resolve.ts";

/** Keys of the server's own values that an environment reads: those of the services agent only where it is on. */
export function serverKeysOf({ settings }: Pick<Resolved, "settings">): CredentialKey[] {
  return credentialKeys.filter((key) => settings.api.servicesAgent || !key.startsWith("services-agent-"));
}

/** All keys that the credentials' Secret of an environment has to have: the server's and those of its users. */
export function credentialKeysOf(resolved: Pick<Resolved, "settings" | "installation">): string[] {
  const { credentials, users } = resolved.installation;
  const ofUsers = users.map((user) => userHash(user, credentials)).filter(({ name }) => name === secretNameOf(credentials));
  return [...serverKeysOf(resolved), ...ofUsers.map(({ key }) => key)];
}
