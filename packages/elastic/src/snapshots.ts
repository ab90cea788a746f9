import type { IEnvVar } from "kubernetes-models/v1/EnvVar";
import type { IVolume } from "kubernetes-models/v1/Volume";
import type { IVolumeMount } from "kubernetes-models/v1/VolumeMount";
import { claimVolume, fromSecret, isSnapshotBucket, subPathOf, type Snapshots } from "@k8s-config/clearml";

/** Where the nodes find the volume for snapshots. */
export const snapshotFolder = "/usr/share/elasticsearch/snapshots";

/** What the pods need so that snapshots can be asked for. */
export interface SnapshotPod {
  readonly settings: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly mounts: readonly IVolumeMount[];
  readonly volumes: readonly IVolume[];
  /** What the keystore takes, from variables of these names: keys of a bucket may stand nowhere else. */
  readonly keystore: Readonly<Record<string, IEnvVar>>;
}

export function snapshotPod(snapshots: Snapshots | undefined): SnapshotPod {
  if (snapshots === undefined) return { settings: {}, mounts: [], volumes: [], keystore: {} };
  if (!isSnapshotBucket(snapshots)) {
    return {
      settings: { "path.repo": [snapshotFolder] },
      mounts: [{ name: "snapshots", mountPath: snapshotFolder, ...subPathOf(snapshots) }],
      volumes: [{ ...claimVolume("backup-elastic", snapshots), name: "snapshots" }],
      keystore: {},
    };
  }
  const { host, secure = true, region, accessKey, secretKey } = snapshots;
  const client = "s3.client.default";
  return {
    settings: {
      // What is not Amazon's has no host of its own for each bucket.
      ...(host === undefined ? {} : { [`${client}.endpoint`]: host, [`${client}.path_style_access`]: true }),
      ...(secure ? {} : { [`${client}.protocol`]: "http" }),
      ...(region === undefined ? {} : { [`${client}.region`]: region }),
    },
    mounts: [],
    volumes: [],
    keystore: { [`${client}.access_key`]: fromSecret("SNAPSHOTS_ACCESS_KEY", accessKey), [`${client}.secret_key`]: fromSecret("SNAPSHOTS_SECRET_KEY", secretKey) },
  };
}

/** Fills a keystore in the config folder that an init container prepares. */
export function keystoreCommands(home: string, { keystore }: SnapshotPod): string[] {
  const entries = Object.entries(keystore);
  if (entries.length === 0) return [];
  const program = `ES_PATH_CONF=/config ${home}/bin/elasticsearch-keystore`;
  return [
    `{ [ -f /config/elasticsearch.keystore ] || ${program} create; }`,
    ...entries.map(([key, { name }]) => `printf %s "$${name}" | ${program} add --stdin --force ${key}`),
  ];
}
