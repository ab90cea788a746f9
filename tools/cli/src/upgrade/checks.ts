import { releases, services, storeNames, type ServerRelease, type StoreName } from "@k8s-config/clearml";
import { atPointer, isJsonArray } from "@k8s-config/core";
import { specOf } from "../objects.ts";
import type { Living } from "./procedure.ts";

/** Commands that show in the cluster what is there. None has a password among its arguments. */
export interface ClusterChecks {
  /** Waits until all has rolled out. */
  readonly rolledOut: readonly string[];
  /** Lists which commit Flux has applied; nothing where it applies none. */
  readonly applied: readonly string[];
  readonly apiRolledOut: string;
  readonly storeRolledOut: Readonly<Record<StoreName, string>>;
  /** Lists what image each pod runs. */
  readonly images: string;
  readonly storeImage: Readonly<Record<StoreName, string>>;
  /** Waits until no pod of the app is left. */
  readonly stopped: readonly string[];
  /** Prints what MongoDB's data are compatible with, by the shell that the MongoDB of a release has; nothing where others run it. */
  readonly featureCompatibility: (release: ServerRelease) => readonly string[];
  readonly elasticHealth: readonly string[];
  readonly elasticDeprecations: readonly string[];
  /** Prints what the API server's log says of a failed initialisation: nothing, where all is well. */
  readonly apiLog: readonly string[];
  readonly ping: string;
}

/** What writes to the stores, or lets people in. */
const writers = ["api", "async-delete", "web", "fileserver"] as const;

const columns = "-o 'custom-columns=POD:.metadata.name,IMAGE:.spec.containers[*].image'";

const fluxColumns = `-o 'custom-columns=NAME:.metadata.name,REVISION:.status.lastAppliedRevision,READY:.status.conditions[?(@.type=="Ready")].status'`;

export function clusterChecks({ name, environment, resolved: { installation, placement }, objects }: Living): ClusterChecks {
  const kubectl = `kubectl --namespace ${placement.namespace}`;
  const isOwn = (store: StoreName) => installation.stores[store].kind === "internal";
  const rolledOut = (workload: string) => `${kubectl} rollout status ${workload} --timeout=30m`;
  const ofStore = (store: StoreName) => `${kubectl} get pods -l app.kubernetes.io/name=${store} ${columns}`;
  const own = storeNames.filter(isOwn);
  const elastic = (path: string) => `${kubectl} exec elastic-0 --container elastic -- sh -c '${elasticCall(installation.stores.elastic.tls !== undefined, path)}'`;
  return {
    rolledOut: [...own.map((store) => rolledOut(`statefulset/${store}`)), ...writers.map((writer) => rolledOut(`deployment/${writer}`))],
    applied: environment.flux === undefined ? [] : [`kubectl --namespace ${environment.flux.namespace ?? "flux-system"} get kustomizations -l app.kubernetes.io/instance=${name} ${fluxColumns}`],
    apiRolledOut: rolledOut("deployment/api"),
    storeRolledOut: { mongo: rolledOut("statefulset/mongo"), elastic: rolledOut("statefulset/elastic"), redis: rolledOut("statefulset/redis") },
    images: `${kubectl} get pods ${columns}`,
    storeImage: { mongo: ofStore("mongo"), elastic: ofStore("elastic"), redis: ofStore("redis") },
    stopped: [`${kubectl} wait --for=delete pod -l 'app.kubernetes.io/name in (${writers.join(", ")})' --timeout=10m`],
    featureCompatibility: (release) => (isOwn("mongo") ? [`${kubectl} exec mongo-0 --container mongo -- ${mongoShell(objects, release)} --eval '${featureCompatibility[releases[release].mongoShell]}'`] : []),
    elasticHealth: isOwn("elastic") ? [elastic("/_cat/health?h=status")] : [],
    elasticDeprecations: [elastic("/_migration/deprecations?pretty")],
    apiLog: [`${kubectl} logs deployment/api --container api | grep -iE "failed initializ|migration failed|cannot upgrade db version|database version should be" || true`],
    ping: `${kubectl} exec deployment/api --container api -- curl --silent http://localhost:${services.api.port}/debug.ping`,
  };
}

/** As the pod itself calls its MongoDB, with TLS where it has that; with the shell of a release, which on the way is another. */
function mongoShell(objects: Living["objects"], release: ServerRelease): string {
  const set = objects.find(({ kind, metadata }) => kind === "StatefulSet" && metadata.name === "mongo");
  const command = set === undefined ? undefined : atPointer(specOf(set), "/template/spec/containers/0/readinessProbe/exec/command");
  const words = isJsonArray(command) ? command.map(String) : [];
  const end = words.indexOf("--eval");
  return [releases[release].mongoShell, ...(end < 1 ? ["--quiet", "--norc"] : words.slice(1, end))].join(" ");
}

const printed = (database: string) => `print(${database}.runCommand({ getParameter: 1, featureCompatibilityVersion: 1 }).featureCompatibilityVersion.version)`;

const featureCompatibility = {
  // Knows no variables of the pod, and has no login: that is refused with it.
  mongo: printed('db.getSiblingDB("admin")'),
  // The pod has the password in its environment, where MongoDB asks for one: mongosh takes it from there.
  mongosh: `const admin = db.getSiblingDB("admin"), password = process.env.CREDENTIAL_MONGO_ADMIN_PASSWORD; if (password) admin.auth("admin", password); ${printed("admin")}`,
} as const;

// By a pipe, and printf is the shell's own: no process has the password among its arguments.
function elasticCall(isEncrypted: boolean, path: string): string {
  const login = 'printf "user = \\"elastic:%s\\"\\n" "$ELASTIC_PASSWORD"';
  return `${login} | curl --config - --silent ${isEncrypted ? "--insecure https" : "http"}://localhost:${services.elastic.port}${path}`;
}
