import type { IContainer } from "kubernetes-models/v1/Container";
import type { IVolume } from "kubernetes-models/v1/Volume";
import { certificate, services } from "@k8s-config/clearml";
import type { KubeObject } from "@k8s-config/core";
import type { ElasticSettings } from "./settings.ts";

const { name } = services.elastic;

/** Inside of the config folder: Elasticsearch reads keys from nowhere else. */
const folder = "config/transport";
const files = { key: "tls.key", certificate: "tls.crt", certificate_authorities: "ca.crt" } as const;

/** Names of the nodes, which are those of their pods. */
export function nodeNames({ nodes }: Pick<ElasticSettings, "nodes">): string[] {
  return Array.from({ length: nodes }, (_, index) => `${name}-${index}`);
}

/** How a node finds the others, or that there are none. */
export function discoveryLines(settings: ElasticSettings): Readonly<Record<string, unknown>> {
  if (settings.nodes === 1) return { "discovery.type": "single-node" };
  return {
    "discovery.seed_hosts": nodeNames(settings).map((node) => `${node}.${name}-members`),
    ...(settings.transportTls === undefined
      ? {}
      : {
          "xpack.security.transport.ssl.enabled": true,
          // Whoever has a certificate of the authority is a node: names are not looked at, pods have too many.
          "xpack.security.transport.ssl.verification_mode": "certificate",
          ...Object.fromEntries(Object.entries(files).map(([what, file]) => [`xpack.security.transport.ssl.${what}`, `transport/${file}`])),
        }),
  };
}

/**
 * What the init container says further: who makes the cluster. The first node alone, and only on an empty volume: on one with
 * data the setting must not be, and a newcomer that had it could make a second cluster. It waits for one more node, and joins
 * a cluster that is there: so it does where it lost its volume.
 */
export function bootstrapScript(settings: Pick<ElasticSettings, "nodes">): string {
  if (settings.nodes === 1) return "";
  return `; case "$HOSTNAME" in *-0) [ -e /data/_state ] || [ -e /data/nodes ] || echo 'cluster.initial_master_nodes: ${JSON.stringify(nodeNames(settings))}' >> /config/elasticsearch.yml ;; esac`;
}

/** Volume and mount of the certificate by which nodes know each other. */
export function transportFiles({ nodes, transportTls }: ElasticSettings, home: string): { readonly volumes: readonly IVolume[]; readonly mounts: NonNullable<IContainer["volumeMounts"]> } {
  if (nodes === 1 || transportTls === undefined) return { volumes: [], mounts: [] };
  const items = Object.values(files).map((key) => ({ key, path: key }));
  return {
    volumes: [{ name: "transport", secret: { secretName: transportSecretOf(transportTls), defaultMode: 0o440, items } }],
    mounts: [{ name: "transport", mountPath: `${home}/${folder}`, readOnly: true }],
  };
}

/** What has cert-manager make the certificate; nothing where it stands in a Secret, or none is needed. */
export function transportCertificate({ nodes, transportTls }: ElasticSettings): KubeObject[] {
  if (nodes === 1 || transportTls === undefined || !("issuer" in transportTls)) return [];
  return [certificate(name, `${name}-transport`, transportSecretOf(transportTls), transportTls.issuer, nodeNames({ nodes }).map((node) => `${node}.${name}-members`))];
}

function transportSecretOf({ secretName = `${name}-transport-tls` }: NonNullable<ElasticSettings["transportTls"]>): string {
  return secretName;
}
