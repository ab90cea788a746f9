import type { MongoSettings } from "./settings.ts";
import { mongoShell } from "./start.ts";
import { usersScript } from "./users.ts";

/**
 * The command that makes the users of a MongoDB that runs, or gives them other passwords: those that the Secret in the
 * cluster holds. They go by a pipe, into a variable of one program; what the command line shows is the script alone.
 *
 * @param settings of the pod that runs.
 */
export function usersCommand(settings: Pick<MongoSettings, "tls">, namespace: string, secret: string): string {
  const kubectl = `kubectl --namespace ${namespace}`;
  const script = usersScript("secret").replaceAll(/\s*\n\s*/g, " ");
  return `${kubectl} get secret ${secret} --output json | ${kubectl} exec --stdin mongo-0 --container mongo -- bash -c 'SECRET="$(cat)" exec ${mongoShell(settings).join(" ")} --eval "$1"' - '${script}'`;
}
