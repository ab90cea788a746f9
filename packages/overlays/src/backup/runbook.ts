import type { Environment } from "../environment.ts";
import { resolve } from "../resolve.ts";
import { restoreConfigMap } from "./jobs.ts";
import { restoreFolder } from "./objects.ts";
import { backupParts } from "./settings.ts";

/** One step of a procedure: why it is there, and what to type. */
export interface Step {
  readonly what: string;
  readonly commands: readonly string[];
}

/** The time of a backup as its name has it: `2026-11-24T12:00:00Z` and `20261124-120000` are one; undefined for anything else. */
export function backupTime(text: string): string | undefined {
  if (/^[0-9]{8}-[0-9]{6}$/.test(text)) return text;
  const [, date, minute, second = "00"] = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?::([0-9]{2}))?Z$/.exec(text) ?? [];
  if (date === undefined || minute === undefined || Number.isNaN(Date.parse(`${date}T${minute}:${second}Z`))) return undefined;
  return `${date.replaceAll("-", "")}-${minute.replace(":", "")}${second}`;
}

/** What stops while a restore is done. */
const resting = ["api", "async-delete", "fileserver", "oauth2-proxy", "web"];

/**
 * The whole of a restore, in the order in which it is done. Nothing is stopped or started by a Job: that is what the
 * environment says, so that Flux has nothing to bring back, and nothing needs a token.
 *
 * @param from time, as {@link backupTime} has it; the newest backup of that time or before is taken.
 */
export function restoreRunbook(name: string, environment: Environment, from?: string): Step[] {
  const { placement: { namespace }, backup } = resolve(name, environment);
  if (backup === undefined) return [];
  const kubectl = `kubectl --namespace ${namespace}`;
  const folder = `overlays/${name}`;
  const jobs = backupParts.flatMap((part) => (backup[part] === false ? [] : [`restore-${part}`]));
  const names = [...jobs, "verify"].join(" ");
  const emitted = (value: boolean) => ({
    commands: [
      `# in ${folder}: maintenance: ${value}`,
      `npx k8s-config emit ${name}`,
      ...(environment.flux === undefined ? [`kustomize build ${folder} | kubectl apply -f -`] : [`git add ${folder} && git commit -m "Maintenance of ${name}: ${value}" && git push   # Flux applies it`]),
    ],
  });
  return [
    { what: "Stop all that writes, and the backups with it", ...emitted(true) },
    {
      what: "See that nothing runs any more but the stores, no backup either",
      commands: [
        `${kubectl} get cronjobs   # all SUSPEND True`,
        `${kubectl} wait --for=delete pod --selector 'app.kubernetes.io/name in (${resting.join(",")})' --timeout=10m`,
        `${kubectl} wait --for=delete pod --selector 'app.kubernetes.io/name in (${backupParts.map((part) => `backup-${part}`).join(",")})' --field-selector status.phase=Running --timeout=1h`,
      ],
    },
    {
      what: from === undefined ? "Take the newest backups, and forget an earlier restore: a Job runs once" : `Take the newest backups of ${from} (UTC) or before, and forget an earlier restore: a Job runs once`,
      commands: [
        `${kubectl} delete --ignore-not-found job ${names}`,
        `${kubectl} delete --ignore-not-found configmap ${restoreConfigMap}`,
        ...(from === undefined ? [] : [`${kubectl} create configmap ${restoreConfigMap} --from-literal=from=${from}`]),
      ],
    },
    ...jobs.map((job) => ({ what: `Run ${job}; where it fails, its log says why, and the step before this and this one may be done again`, commands: runs(kubectl, folder, job) })),
    { what: "Look at what is there now", commands: runs(kubectl, folder, "verify") },
    { what: "Take the Jobs away, and let everybody work again", commands: [`${kubectl} delete job ${names}`, `${kubectl} delete --ignore-not-found configmap ${restoreConfigMap}`, ...emitted(false).commands] },
    { what: "Wait for the server", commands: [`${kubectl} rollout status deployment/api --timeout=20m`] },
  ];
}

function runs(kubectl: string, folder: string, job: string): string[] {
  return [
    `kubectl apply -k ${folder}/${restoreFolder} --selector app.kubernetes.io/name=${job}`,
    `${kubectl} wait --for=condition=complete job/${job} --timeout=24h`,
    `${kubectl} logs job/${job} --tail=20`,
  ];
}
