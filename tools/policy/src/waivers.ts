import type { RuleId } from "./rules.ts";

/** What is excused, where, and why. It holds in every environment. */
export interface Waiver {
  readonly rule: RuleId;
  /** Objects, or objects and containers, as findings name them. */
  readonly places: readonly [string, ...string[]];
  /** What an auditor is told: sentences. */
  readonly reason: string;
}

const serverContainers = ["Deployment/api/api", "Deployment/async-delete/async-delete", "Deployment/fileserver/fileserver"] as const;
const storeContainers = ["StatefulSet/elastic/config", "StatefulSet/elastic/elastic", "StatefulSet/mongo/mongo", "StatefulSet/redis/redis"] as const;
const exporterContainers = ["Deployment/mongo-exporter/mongo-exporter", "Deployment/elastic-exporter/elastic-exporter", "Deployment/redis-exporter/redis-exporter"] as const;
const backupContainers = ["CronJob/backup-elastic/backup-elastic", "CronJob/backup-fileserver/backup-fileserver", "CronJob/backup-mongo/backup-mongo"] as const;
const containers = [...serverContainers, "Deployment/web/nginx", "Deployment/oauth2-proxy/oauth2-proxy", "Job/credentials/credentials", "CronJob/elastic-retention/elastic-retention", ...backupContainers, ...exporterContainers, ...storeContainers] as const;

/** Everything that is excused. */
export const waivers: readonly Waiver[] = [
  {
    rule: "network-policy-targets",
    places: ["NetworkPolicy/acme-solver"],
    reason: "The pod that it selects is cert-manager's, which starts it for the moment in which it proves a host to an issuer.",
  },
  {
    rule: "network-policy-targets",
    places: ["NetworkPolicy/verify"],
    reason: "The pod that it selects is of the Job that looks at the stores after a restore, which an operator applies by hand from the folder `restore`. Without the policy it would be cut off from them.",
  },
  {
    rule: "high-user",
    places: storeContainers,
    reason:
      "The stores run as the users of their official images (999, 1000), to whom the files in the images and the data of every installation that exists belong. Another user would need each volume to be handed over, and is tested by none of the three projects. None of these users is root, and all capabilities are dropped; Elasticsearch's has the group 0, to which the files of its image belong.",
  },
  {
    rule: "high-user",
    places: ["CronJob/backup-mongo/backup-mongo"],
    reason: "The dump runs in the image of MongoDB, as its user, which is not root: the volume of the backups is then of one owner, whatever pod of that image reads it.",
  },
  {
    rule: "image-digest",
    places: containers,
    reason:
      "A release says which versions belong together; a digest belongs to the registry that a team pulls from, and to an architecture or an index there. `images.<name>.digest` pins it.",
  },
  {
    rule: "image-pull-policy",
    places: containers,
    reason:
      "Tags are fixed, so that asking again brings nothing new, and a registry that is down would keep pods from starting anew. Where pods of others on the same nodes must not use images that they may not pull, the cluster's admission plugin AlwaysPullImages says so for all of them.",
  },
  {
    rule: "probes-differ",
    places: ["Deployment/api/api", "Deployment/fileserver/fileserver"],
    reason:
      "Both probes ask the one endpoint that needs no login, the liveness probe for minutes before it gives up, the readiness probe for seconds. A TCP probe would differ, but gunicorn's master holds the port open while all of its workers hang: it would see nothing.",
  },
  {
    rule: "liveness-probe",
    places: ["Deployment/async-delete/async-delete"],
    reason: "The worker has no port and writes no sign of life that a probe could look at. It ends when it cannot go on, and is then started again.",
  },
  {
    rule: "readiness-probe",
    places: ["Deployment/async-delete/async-delete"],
    reason: "No Service leads to the worker: readiness would steer no traffic.",
  },
  {
    rule: "replicas",
    places: ["Deployment/api", "Deployment/web"],
    reason: "`api.replicas` and `web.replicas` say how many. One is enough for an environment that is thrown away, or that may be away while a pod moves.",
  },
  {
    rule: "replicas",
    places: ["Deployment/fileserver"],
    reason: "Its files lie on one volume, which in most clusters one node alone can mount. With a ReadWriteMany claim `fileserver.replicas` may be more.",
  },
  {
    rule: "replicas",
    places: ["Deployment/elastic-exporter", "Deployment/mongo-exporter", "Deployment/redis-exporter"],
    reason: "Two exporters of one store would tell everything twice. While one moves nothing is measured, for less time than any alert waits.",
  },
  {
    rule: "rolling-update",
    places: ["Deployment/fileserver"],
    reason: "A second pod could not mount a volume that one node alone can, and a roll-out would wait for ever. With a ReadWriteMany claim it rolls.",
  },
  {
    rule: "service-type",
    places: ["Service/api", "Service/fileserver", "Service/web"],
    reason: "An exposure by node ports asks for just that: the ports of the reference deployment. Other exposures open none.",
  },
  {
    rule: "secrets-not-in-env",
    places: serverContainers,
    reason:
      "The server takes secrets up in its config files as `${NAME}`, which are environment variables. Config files that hold the values themselves would have to be Secrets as a whole, with every other setting in them hidden from review.",
  },
  {
    rule: "secrets-not-in-env",
    places: ["StatefulSet/elastic/elastic", "StatefulSet/mongo/mongo", "StatefulSet/redis/redis"],
    reason:
      "The image of Elasticsearch and redis-cli take the password from a variable, and mongosh has no other way that shows it to no command line. Whoever may run a command in the pod of a store can read its data anyway.",
  },
  {
    rule: "no-token",
    places: ["Job/credentials"],
    reason: "The Job makes the Secret of a throw-away environment, for which it has to call the Kubernetes API. Environments with `credentials.kind: existingSecret` do not have it.",
  },
  {
    rule: "no-access-to-secrets",
    places: ["RoleBinding/credentials"],
    reason: "The Role may create Secrets, which is what its Job is for. It can neither read, nor list, nor change, nor delete one.",
  },
  {
    rule: "job-ttl",
    places: ["Job/credentials"],
    reason: "A Job that went away by itself would be found missing by Flux, and by the next apply, and made anew, again and again.",
  },
];
