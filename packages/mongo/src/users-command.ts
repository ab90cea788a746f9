import { replicaSet } from "./access.ts";
import type { MongoSettings } from "./settings.ts";
import { mongoShell } from "./start.ts";
import { usersScript } from "./users.ts";

/**
 * The command that makes the users of a MongoDB that runs, or gives them other passwords: those that the Secret in the
 * cluster holds. They go by a pipe, into a variable of one program; what the command line shows is the script alone.
 *
 * Of a replica set only the primary takes them, and any member may be that: mongosh finds it by the list of all members,
 * which the pod has in its environment. A pod that has none stands alone still.
 *
 * @param settings of the pod that runs.
 */
export function usersCommand(settings: Pick<MongoSettings, "members" | "tls">, namespace: string, secret: string): string {
  const kubectl = `kubectl --namespace ${namespace}`;
  const script = usersScript("secret").replaceAll(/\s*\n\s*/g, " ");
  const shell = [...mongoShell(settings), ...(settings.members === 1 ? [] : [`\${MONGO_MEMBERS:+"mongodb://$MONGO_MEMBERS/?replicaSet=${replicaSet}"}`])].join(" ");
  return `${kubectl} get secret ${secret} --output json | ${kubectl} exec --stdin mongo-0 --container mongo -- bash -c 'SECRET="$(cat)" exec ${shell} --eval "$1"' - '${script}'`;
}
