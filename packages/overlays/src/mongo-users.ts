import { secretNameOf } from "@k8s-config/clearml";
import { usersCommand } from "@k8s-config/mongo";
import type { Resolved } from "./resolve.ts";

/** The command that gives the users of an environment's MongoDB the passwords of the Secret in the cluster, and makes those that are not there. */
export function mongoUsersCommand({ settings, installation: { credentials }, placement: { namespace } }: Pick<Resolved, "settings" | "installation" | "placement">): string {
  return usersCommand(settings.mongo, namespace, secretNameOf(credentials));
}
