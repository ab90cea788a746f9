import { amounts, credentialKey, dataVolume, fromSecret, scratch, services, storeManifest, storeTlsFiles, subPathOf, type Installation } from "@k8s-config/clearml";
import type { IProbe } from "kubernetes-models/v1/Probe";
import { parseQuantity, type Manifest } from "@k8s-config/core";
import { bootstrapScript, discoveryLines, transportCertificate, transportFiles } from "./cluster.ts";
import type { ElasticSettings } from "./settings.ts";
import { keystoreCommands, snapshotPod } from "./snapshots.ts";

/** User of the official image, whose files belong to group 0. */
const user = 1000;

const home = "/usr/share/elasticsearch";
const configMap = "elastic-config";

/** Inside of the config folder: Elasticsearch reads keys from nowhere else. */
const tlsFolder = `${home}/config/tls`;

const passwordVariable = "ELASTIC_PASSWORD";

/** Elasticsearch as a StatefulSet, of one node or of those of a cluster, without a privileged init container. */
export function elastic(settings: ElasticSettings, installation: Installation): Manifest {
  const { pods, storage, authentication } = settings;
  const tls = storeTlsFiles("elastic", settings.tls, tlsFolder);
  const snapshots = snapshotPod(installation.snapshots);
  const transport = transportFiles(settings, home);
  const nodeAnswers = answers(settings);
  const { objects, config } = storeManifest({
    store: "elastic",
    installation,
    replicas: settings.nodes,
    pods,
    readsCredentials: authentication,
    storage,
    user,
    group: 0,
    graceSeconds: 120,
    peerPorts: [{ name: "transport", port: 9300 }],
    container: (image) => ({
      name: "elastic",
      image,
      ports: [
        { name: "elastic", containerPort: services.elastic.port },
        { name: "transport", containerPort: 9300 },
      ],
      env: [
        // Without the garbage collector's log files, which would fill the scratch volume with 2 GiB in the end.
        { name: "ES_JAVA_OPTS", value: `-Xms${heapMib(settings)}m -Xmx${heapMib(settings)}m -Xlog:disable -Xlog:all=warning:stderr:utctime,level,tags` },
        { name: "ES_TMPDIR", value: "/tmp" },
        // The image's entrypoint hands it to the keystore, by a pipe.
        ...(authentication ? [fromSecret(passwordVariable, credentialKey(installation.credentials, "elastic-password"))] : []),
      ],
      resources: amounts(pods),
      // Not the health of the indices: a restart mends no red one.
      startupProbe: { ...nodeAnswers, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 60 },
      readinessProbe: { ...nodeAnswers, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
      livenessProbe: { tcpSocket: { port: "elastic" }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 9 },
      volumeMounts: [
        { name: dataVolume, mountPath: `${home}/data`, ...subPathOf(storage) },
        { name: "config", mountPath: `${home}/config` },
        { name: "logs", mountPath: `${home}/logs` },
        { name: "tmp", mountPath: "/tmp" },
        ...tls.mounts,
        ...transport.mounts,
        ...snapshots.mounts,
      ],
    }),
    // Elasticsearch writes its keystore into its config folder, which therefore cannot be the image's.
    initContainers: (image) => [
      {
        name: "config",
        image,
        command: ["/bin/sh", "-c", [`cp -R ${home}/config/. /config/ && cp /elastic/elasticsearch.yml /config/${bootstrapScript(settings)}`, ...keystoreCommands(home, snapshots)].join(" && ")],
        env: Object.values(snapshots.keystore),
        resources: amounts(pods),
        volumeMounts: [
          { name: "config", mountPath: "/config" },
          { name: "settings", mountPath: "/elastic/elasticsearch.yml", subPath: "elasticsearch.yml", readOnly: true },
          ...(settings.nodes === 1 ? [] : [{ name: dataVolume, mountPath: "/data", readOnly: true, ...subPathOf(storage) }]),
          // Java's own, of the program that writes the keystore.
          ...(Object.keys(snapshots.keystore).length === 0 ? [] : [{ name: "tmp", mountPath: "/tmp" }]),
        ],
      },
    ],
    volumes: [
      { name: "settings", configMap: { name: configMap } },
      scratch("config", "16Mi"),
      scratch("logs", "256Mi"),
      scratch("tmp", "512Mi"),
      ...tls.volumes,
      ...transport.volumes,
      ...snapshots.volumes,
    ],
    config: [{ kind: "ConfigMap", name: configMap, files: { "elasticsearch.yml": elasticsearchYml(settings, installation) } }],
  });
  return { objects: [...objects, ...transportCertificate(settings)], config };
}

const health = "/_cluster/health?local=true";

/**
 * Whether the node answers as those who call it want to be answered: without a login it answers nobody, and a password that
 * it does not take is as bad for them as no answer. The password goes to curl by a pipe.
 */
function answers({ authentication, tls }: ElasticSettings): Pick<IProbe, "exec" | "httpGet"> {
  if (!authentication) return { httpGet: { path: health, port: "elastic" } };
  const header = `printf 'header = "Authorization: Basic %s"\\n' "$(printf 'elastic:%s' "$${passwordVariable}" | base64 -w0)"`;
  // Of itself, so that no name is looked at.
  const [scheme, trust] = tls === undefined ? ["http", ""] : ["https", `--cacert ${tlsFolder}/ca.crt --connect-to ::localhost: `];
  const host = tls === undefined ? "localhost" : services.elastic.name;
  return { exec: { command: ["/bin/sh", "-c", `${header} | curl --config - --silent --fail --max-time 4 ${trust}--output /dev/null '${scheme}://${host}:${services.elastic.port}${health}'`] } };
}

/** Java heap in MiB: half of the memory limit, below the size at which Java's pointers grow. */
export function heapMib({ pods }: ElasticSettings): number {
  const limit = parseQuantity(pods.resources.limits.memory) ?? 0;
  return Math.floor(Math.min(limit / 2, 31 * 2 ** 30) / 2 ** 20);
}

/** Values of ClearML's compose file, but for memory: a container may not lock it, and mapping it needs a tuned node. */
export function elasticsearchYml(settings: ElasticSettings, { airGapped, snapshots }: Pick<Installation, "airGapped" | "snapshots">): string {
  const { mmap, diskWatermark, authentication, tls } = settings;
  const watermark = "cluster.routing.allocation.disk.watermark";
  const lines = {
    "cluster.name": "clearml",
    "network.host": "0.0.0.0",
    ...discoveryLines(settings),
    "node.store.allow_mmap": mmap,
    "bootstrap.memory_lock": false,
    // Said either way: otherwise a first start would make certificates and a password of its own.
    "xpack.security.enabled": authentication,
    ...(tls === undefined
      ? {}
      : { "xpack.security.http.ssl.enabled": true, "xpack.security.http.ssl.certificate": `${tlsFolder}/tls.crt`, "xpack.security.http.ssl.key": `${tlsFolder}/tls.key` }),
    "http.compression_level": 7,
    "cluster.routing.allocation.node_initial_primaries_recoveries": 500,
    [`${watermark}.low`]: diskWatermark,
    [`${watermark}.high`]: diskWatermark,
    [`${watermark}.flood_stage`]: diskWatermark,
    // Fetched from Elastic's servers, for a processor that the server does not use.
    ...snapshotPod(snapshots).settings,
    ...(airGapped ? { "ingest.geoip.downloader.enabled": false } : {}),
  };
  const text = Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `# Written by "k8s-config emit". Do not edit.\n${text.join("")}`;
}
